/** What the tree in the editor is drawn from: the thread of an open plan, with its places in lines. */
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { threadOf } from '../views/thread.ts';
import { threadGroupings, threadTree } from '../views/threadTree.ts';
import { rangeOf } from './convert.ts';
import * as protocol from './protocol.ts';
import type { Answering } from './request.ts';

/** Answers from the reading that the editor's other features use. */
export function answerViews(connection: Connection, answer: Answering): void {
  connection.onRequest(
    protocol.thread,
    answer('thread', null, ({ checked, document }, { by }: protocol.ThreadParams): protocol.ThreadResult => {
      const grouping = threadGroupings.find((it) => it === by) ?? 'thread';
      return inLines(document, threadTree(threadOf(checked), grouping));
    }),
  );
}

/** A view with every place in it, which is a start and an end as offsets, in lines and characters. */
export function inLines<View>(document: TextDocument, view: View): protocol.InLines<View>;
export function inLines(document: TextDocument, view: unknown): unknown {
  if (Array.isArray(view)) return view.map((it) => inLines(document, it));
  if (typeof view !== 'object' || view === null) return view;
  if ('start' in view && typeof view.start === 'number' && 'end' in view && typeof view.end === 'number') {
    return rangeOf(document, { start: view.start, end: view.end });
  }
  return Object.fromEntries(Object.entries(view).map(([key, it]) => [key, inLines(document, it)]));
}
