/** Changes to a plan as a whole: as code actions for every editor, and as requests for commands that have to ask first. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { parseIso } from '../calendar/date.ts';
import type { TextEdit } from '../text/edit.ts';
import { rangeOf } from './convert.ts';
import type * as Changes from './planChanges.ts';
import * as protocol from './protocol.ts';
import type { Answering, Asked } from './request.ts';

interface WholePlanEdit {
  /** What a code action for it is called. */
  readonly title: string;
  readonly kind: string;
}

const rewrite = `${CodeActionKind.RefactorRewrite}.goldenThread`;
const source = `${CodeActionKind.Source}.goldenThread`;

const named: Readonly<Record<protocol.PlanEditName, WholePlanEdit>> = {
  tableToHeadings: { title: 'Turn this table into headings and lists', kind: `${rewrite}.tableToHeadings` },
  headingsToTable: { title: 'Turn these headings and lists into a table', kind: `${rewrite}.headingsToTable` },
  renumber: { title: 'Renumber needs, outcomes and actions in the order of the text', kind: `${source}.renumber` },
  moveAchieved: { title: 'Move what has been achieved to the end', kind: `${source}.moveAchieved` },
  insertReview: { title: 'Insert the next review', kind: `${source}.insertReview` },
};

export const wholePlanKinds = [rewrite, source];

/**
 * The changes that can be made here. Asked for by their kind, or by a wider one; without any kind those of the place are
 * offered to somebody who has selected something, so that a light bulb at the cursor costs nothing.
 */
export async function wholePlanActions(
  { checked, document }: Asked,
  { range, context }: CodeActionParams,
  versions: boolean,
): Promise<CodeAction[]> {
  const selected = range.start.line !== range.end.line || range.start.character !== range.end.character;
  const wanted = (kind: string): boolean =>
    context.only?.some((it) => it === '' || kind === it || kind.startsWith(`${it}.`)) ??
    (selected && kind.startsWith(rewrite));
  const names = (Object.keys(named) as protocol.PlanEditName[]).filter((it) => wanted(named[it].kind));
  if (names.length === 0) return [];
  const { changes } = await planChanges();
  const at = document.offsetAt(range.start);
  return names.flatMap((name): CodeAction[] => {
    const made = changes[name](checked, at);
    return 'why' in made ? [] : [{ ...named[name], edit: workspaceEdit(document, made, versions) }];
  });
}

export function answerWholePlanEdits(connection: Connection, answer: Answering): void {
  connection.onRequest(
    protocol.planEdit,
    answer(
      'whole plan edit',
      null,
      async ({ checked, document }, params: protocol.PlanEditParams): Promise<protocol.PlanEditResult> => {
        if (params.textDocument.version !== document.version) return { why: movedOn };
        const day = params.day === undefined ? undefined : parseIso(params.day);
        const { changes } = await planChanges();
        const made = changes[params.name](checked, document.offsetAt(params.position), day);
        if ('why' in made) return made;
        return editsOf(document, made);
      },
    ),
  );
  connection.onRequest(
    protocol.nextReview,
    answer('next review', null, async ({ checked }, _: protocol.NextReviewParams): Promise<protocol.NextReviewResult> =>
      (await planChanges()).nextReview(checked),
    ),
  );
}

/** The changes themselves are loaded with the first that is asked for. */
export const planChanges = (): Promise<typeof Changes> => import('./planChanges.ts');

export const movedOn = 'The text has changed in the meantime, so nothing was done. Please try again.';

interface Edits {
  readonly edits: readonly TextEdit[];
}

export function editsOf(document: Asked['document'], { edits }: Edits): protocol.VersionedEdits {
  return {
    version: document.version,
    edits: edits.map((it) => ({ range: rangeOf(document, it), newText: it.newText })),
  };
}

function workspaceEdit(document: Asked['document'], { edits }: Edits, versions: boolean): WorkspaceEdit {
  const plain = edits.map((it) => ({ range: rangeOf(document, it), newText: it.newText }));
  if (!versions) return { changes: { [document.uri]: plain } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: plain }] };
}
