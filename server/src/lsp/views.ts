/** What the tree in the editor is drawn from: the thread of an open plan, with its places in lines. */
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { threadOf } from '../views/thread.ts';
import { threadGroupings, threadTree, type ThreadRow } from '../views/threadTree.ts';
import { rangeOf } from './convert.ts';
import * as protocol from './protocol.ts';
import type { Answering } from './request.ts';

/** Answers from the reading that the editor's other features use. */
export function answerViews(connection: Connection, answer: Answering): void {
  connection.onRequest(
    protocol.thread,
    answer('thread', null, ({ checked, document }, { by }: protocol.ThreadParams): protocol.ThreadResult => {
      const grouping = threadGroupings.find((it) => it === by) ?? 'thread';
      const { rows, broken } = threadTree(threadOf(checked), grouping);
      return { version: document.version, rows: rows.map((it) => rowIn(document, it)), broken };
    }),
  );
}

function rowIn(document: TextDocument, { range, selection, children, ...row }: ThreadRow): protocol.Row {
  return {
    ...row,
    ...(range !== undefined && { range: rangeOf(document, range) }),
    ...(selection !== undefined && { selection: rangeOf(document, selection) }),
    children: children.map((it) => rowIn(document, it)),
  };
}
