/** From one place of a plan to another: definitions, references, and new names. */
import {
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type AnnotatedTextEdit,
  type Connection,
  type DefinitionParams,
  type DocumentHighlightParams,
  type LinkedEditingRangeParams,
  type PrepareRenameParams,
  type ReferenceParams,
  type RenameParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { CheckedPlan } from '../features/checkedPlan.ts';
import { definition } from '../features/definition.ts';
import { documentHighlight } from '../features/documentHighlight.ts';
import { linkedEditingRange } from '../features/linkedEditingRange.ts';
import { references } from '../features/references.ts';
import { prepareRename, rename, type RenameEdit } from '../features/rename.ts';
import { onLines } from '../features/rename/renamed.ts';
import type { WrittenPlan } from '../features/writtenPlan.ts';
import { wholeTexts } from '../syntax/wholeTexts.ts';
import type { Abilities } from './abilities.ts';
import { rangeOf } from './convert.ts';
import type { Answering, Asked } from './request.ts';
import { rememberedOf } from '../text/remembered.ts';

export function answerNavigation(connection: Connection, answer: Answering, abilities: Abilities): void {
  connection.onDefinition(
    answer('definition', null, ({ checked, document }, { position }: DefinitionParams) =>
      definition(withTexts(checked), document.offsetAt(position)).map((it) => ({
        uri: document.uri,
        range: rangeOf(document, it),
      })),
    ),
  );

  connection.onReferences(
    answer('references', null, ({ checked, document }, { position, context }: ReferenceParams) =>
      references(withTexts(checked), document.offsetAt(position))
        .filter((it) => context.includeDeclaration || !it.defines)
        .map((it) => ({ uri: document.uri, range: rangeOf(document, it) })),
    ),
  );

  connection.onDocumentHighlight(
    answer('highlights', null, ({ checked, document }, { position }: DocumentHighlightParams) =>
      documentHighlight(withTexts(checked), document.offsetAt(position)).map((it) => ({
        range: rangeOf(document, it),
      })),
    ),
  );

  connection.languages.onLinkedEditingRange(
    answer('linked editing', null, ({ checked, document }, { position }: LinkedEditingRangeParams) => {
      const linked = linkedEditingRange(withTexts(checked), document.offsetAt(position));
      if (linked === undefined) return null;
      return { ranges: linked.ranges.map((it) => rangeOf(document, it)), wordPattern: linked.pattern };
    }),
  );

  connection.onPrepareRename(
    answer('prepare rename', null, ({ checked, document }, { position }: PrepareRenameParams) => {
      const found = prepareRename(withTexts(checked), document.offsetAt(position));
      if ('refused' in found) return refusal(found.refused);
      return { range: rangeOf(document, found), placeholder: found.placeholder };
    }),
  );

  connection.onRenameRequest(
    answer('rename', null, async ({ checked, document }, { position, newName }: RenameParams) => {
      const result = rename(withTexts(checked), document.offsetAt(position), newName);
      if ('refused' in result) return refusal(result.refused);
      const { edit, said } = workspaceEdit(document, result.edits, abilities);
      // One by one, since an editor shows no more than a line of each.
      for (const message of [...said, ...result.leftAlone]) {
        await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      }
      return edit;
    }),
  );
}

/** The same value for each version, so that names and numbers are looked for once. */
export const withTexts: (checked: CheckedPlan) => WrittenPlan = rememberedOf((checked) => ({
  ...checked,
  texts: wholeTexts(checked.text),
}));

function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

const ownWords = 'own-words';

/**
 * Changes in somebody's own words are confirmed one by one; an editor that cannot ask leaves them out. Either is said: what
 * waits to be confirmed looks like everything else, without its tick.
 */
function workspaceEdit(
  document: Asked['document'],
  edits: readonly RenameEdit[],
  { annotates, edits: { versions } }: Abilities,
): { readonly edit: WorkspaceEdit; readonly said: readonly string[] } {
  const asks = annotates && versions;
  const made = asks ? edits : edits.filter((it) => !it.ownWords);
  const texts = made.map((it): AnnotatedTextEdit | { range: AnnotatedTextEdit['range']; newText: string } => ({
    range: rangeOf(document, it),
    newText: it.newText,
    ...(it.ownWords && { annotationId: ownWords }),
  }));
  const said = ownWordsSaid(document, edits, asks);
  if (!versions) return { edit: { changes: { [document.uri]: texts } }, said };
  const textDocument = { uri: document.uri, version: document.version };
  return {
    edit: {
      documentChanges: [{ textDocument, edits: texts }],
      ...(made.some((it) => it.ownWords) && {
        changeAnnotations: {
          [ownWords]: {
            label: 'In somebody’s own words',
            needsConfirmation: true,
            description: 'Change it only if they said it so',
          },
        },
      }),
    },
    said,
  };
}

function ownWordsSaid(document: Asked['document'], edits: readonly RenameEdit[], asks: boolean): string[] {
  const own = edits.filter((it) => it.ownWords).map((it) => document.positionAt(it.start).line + 1);
  if (own.length === 0) return [];
  const where = onLines(own);
  return [
    asks
      ? `Somebody’s own words on ${where} only change if you tick them.`
      : `Somebody’s own words on ${where} stayed as they are.`,
  ];
}
