/** What an editor asks about a plan, and the feature that answers. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeActionParams, DocumentSymbolParams, HoverParams, SemanticTokensParams } from 'vscode-languageserver';
import { documentSymbols } from '../features/documentSymbols.ts';
import { semanticTokens } from '../features/semanticTokens.ts';
import type { Abilities } from './abilities.ts';
import { codeActionsFor } from './codeActions.ts';
import { answerCompletion } from './completion.ts';
import { flatSymbols, hoverOf, semanticTokensOf, symbolOf } from './convert.ts';
import type { Log } from './log.ts';
import { answerNavigation } from './navigation.ts';
import type { OpenPlans } from './openPlans.ts';
import { draw, type DrawParams, type DrawResult } from './protocol.ts';
import { answerOverlays } from './overlays.ts';
import { answering } from './request.ts';
import { answerStructure } from './structure.ts';
import { answerViews } from './views.ts';
import { answerWholePlanEdits, wholePlanActions } from './wholePlanEdits.ts';

export interface AnswersOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly plans: OpenPlans;
  readonly abilities: Abilities;
  /** Whether a hover repeats the message of a finding. */
  readonly messages: boolean;
  /** Whether the editor has the commands of the small print above outcomes. */
  readonly lensCommands: boolean;
  readonly log: Log;
}

/** Answers each request about a plan from one reading of its newest version. */
export function answerRequests(options: AnswersOptions): void {
  const { connection, documents, plans, abilities, messages, lensCommands, log } = options;
  const answer = answering(plans, log);
  answerViews(connection, answer);
  answerNavigation(connection, answer, abilities);
  answerOverlays(connection, answer, lensCommands);
  answerStructure(connection, answer);

  connection.onHover(
    answer('hover', null, async ({ checked, document }, { position }: HoverParams) => {
      // With it come the guidance and all that a rule says for itself, which nobody sees before.
      const { hover } = await import('../features/hover.ts');
      const shown = hover(checked, document.offsetAt(position), { messages });
      return shown === undefined ? null : hoverOf(document, shown, abilities.markdownHover);
    }),
  );

  connection.onCodeAction(
    answer('code actions', null, async (asked, params: CodeActionParams) => [
      ...(await codeActionsFor(asked, params, abilities.edits)),
      ...(await wholePlanActions(asked, params, abilities.edits.versions)),
    ]),
  );

  connection.onDocumentSymbol(
    answer('symbols', null, ({ checked, document }, _: DocumentSymbolParams) => {
      const symbols = documentSymbols(checked);
      return abilities.symbolTree
        ? symbols.map((it) => symbolOf(document, it))
        : symbols.flatMap((it) => flatSymbols(document, it));
    }),
  );

  connection.languages.semanticTokens.on(
    answer('semantic tokens', { data: [] }, ({ checked, document }, _: SemanticTokensParams) =>
      semanticTokensOf(document, semanticTokens(checked)),
    ),
  );

  connection.onRequest(
    draw,
    answer('drawing', null, async ({ checked, document }, params: DrawParams): Promise<DrawResult> => {
      const { drawn } = await import('./drawings.ts');
      return { version: document.version, ...(await drawn(checked, params)) };
    }),
  );

  answerWholePlanEdits(connection, answer);

  answerCompletion({ connection, documents, abilities, answer });
}
