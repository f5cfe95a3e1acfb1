/** What an editor writes between the lines: the state of each outcome above it, and a few words behind others. */
import {
  InlayHintKind,
  type CodeLens,
  type CodeLensParams,
  type Connection,
  type InlayHint,
  type InlayHintParams,
} from 'vscode-languageserver';
import { codeLens, type PlanLens } from '../features/codeLens.ts';
import { inlayHints } from '../features/inlayHints.ts';
import { rangeOf, type Lines } from './convert.ts';
import { lensCommands, type ActionsLens, type SmartLens } from './protocol.ts';
import type { Answering } from './request.ts';

/** `clicks`: the editor has the commands that are run when somebody clicks on the small print. */
export function answerOverlays(connection: Connection, answer: Answering, clicks: boolean): void {
  connection.onCodeLens(
    answer('code lens', null, ({ checked, document }, _: CodeLensParams): CodeLens[] =>
      codeLens(checked).map((it) => ({
        range: rangeOf(document, it),
        command: {
          title: it.title,
          tooltip: it.tooltip,
          // A command without a name is shown and does nothing, in every editor.
          ...(clicks ? { command: lensCommands[it.type], arguments: [about(document, it)] } : { command: '' }),
        },
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

function about(lines: Lines, lens: PlanLens): SmartLens | ActionsLens {
  const outcome = { uri: lines.uri, range: rangeOf(lines, lens) };
  return lens.type === 'smart'
    ? { ...outcome, letters: lens.letters }
    : { ...outcome, actions: lens.actions.map((it) => rangeOf(lines, it)) };
}
