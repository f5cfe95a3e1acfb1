/** What an editor asks about a plan, and the feature that answers. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeActionParams,
  CompletionParams,
  DocumentSymbolParams,
  HoverParams,
  SemanticTokensParams,
} from 'vscode-languageserver';
import { completion, completionPlace } from '../features/completion.ts';
import { documentSymbols } from '../features/documentSymbols.ts';
import { hover } from '../features/hover.ts';
import { semanticTokens } from '../features/semanticTokens.ts';
import type { Abilities } from './abilities.ts';
import { codeActionsFor } from './codeActions.ts';
import { completionItemOf, flatSymbols, hoverOf, semanticTokensOf, symbolOf } from './convert.ts';
import type { Log } from './log.ts';
import type { OpenPlans } from './openPlans.ts';
import { answering } from './request.ts';

export interface AnswersOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly plans: OpenPlans;
  readonly abilities: Abilities;
  /** Whether a hover repeats the message of a finding. */
  readonly messages: boolean;
  readonly log: Log;
}

/** Answers each request about a plan from one reading of its newest version. */
export function answerRequests({ connection, documents, plans, abilities, messages, log }: AnswersOptions): void {
  const answer = answering(plans, log);

  connection.onHover(
    answer('hover', null, ({ checked, document }, { position }: HoverParams) => {
      const shown = hover(checked, document.offsetAt(position), { messages });
      return shown === undefined ? null : hoverOf(document, shown, abilities.markdownHover);
    }),
  );

  connection.onCodeAction(
    answer('code actions', null, (asked, params: CodeActionParams) => codeActionsFor(asked, params, abilities.edits)),
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

  const complete = answer('completion', null, ({ checked, document }, { position }: CompletionParams) =>
    completion(checked, document.offsetAt(position)).map((it, index) => completionItemOf(document, it, index)),
  );
  connection.onCompletion((params, token) => {
    // Asked after every blank: where nothing can be completed the plan need not even be read.
    const document = documents.get(params.textDocument.uri);
    const place = document && completionPlace(document.getText(), document.offsetAt(params.position));
    return place === undefined ? null : complete(params, token);
  });
}
