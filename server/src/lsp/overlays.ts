/** What an editor writes between the lines: the state of each outcome above it, and a few words behind others. */
import {
  InlayHintKind,
  type CodeLens,
  type CodeLensParams,
  type Connection,
  type InlayHint,
  type InlayHintParams,
} from 'vscode-languageserver';
import { codeLens } from '../features/codeLens.ts';
import { inlayHints } from '../features/inlayHints.ts';
import { rangeOf } from './convert.ts';
import type { Answering } from './request.ts';

export function answerOverlays(connection: Connection, answer: Answering): void {
  connection.onCodeLens(
    answer('code lens', null, ({ checked, document }, _: CodeLensParams): CodeLens[] =>
      codeLens(checked).map((it) => ({
        range: rangeOf(document, it),
        // A command without a name is shown and does nothing, in every editor.
        command: { title: it.title, tooltip: it.tooltip, command: '' },
      })),
    ),
  );

  connection.languages.inlayHint.on(
    answer('inlay hints', null, ({ checked, document }, { range }: InlayHintParams): InlayHint[] => {
      const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return inlayHints(checked, asked).map((it) => ({
        position: document.positionAt(it.at),
        label: it.label,
        kind: it.type === 'person' ? InlayHintKind.Parameter : InlayHintKind.Type,
        paddingLeft: true,
      }));
    }),
  );
}
