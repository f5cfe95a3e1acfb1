/** Changes to a plan as a whole: as code actions for every editor, and as requests for commands that have to ask first. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { parseIso } from '../calendar/date.ts';
import type { CheckedPlan } from '../features/checkedPlan.ts';
import { headingsToTable } from '../features/headingsToTable.ts';
import { moveAchieved } from '../features/moveAchieved.ts';
import { insertReview, nextReview } from '../features/nextReview.ts';
import type { PlanEdit } from '../features/planEdit.ts';
import { renumber } from '../features/renumber.ts';
import { tableToHeadings } from '../features/tableToHeadings.ts';
import { readPlan } from '../syntax/readPlan.ts';
import type { TextEdit } from '../text/edit.ts';
import { rangeOf } from './convert.ts';
import * as protocol from './protocol.ts';
import type { Answering, Asked } from './request.ts';

interface WholePlanEdit {
  readonly title: string;
  readonly kind: string;
  readonly make: (checked: CheckedPlan, at: number, day?: string) => PlanEdit;
}

const rewrite = `${CodeActionKind.RefactorRewrite}.goldenThread`;
const source = `${CodeActionKind.Source}.goldenThread`;

const wholePlanEdits: Readonly<Record<protocol.PlanEditName, WholePlanEdit>> = {
  tableToHeadings: {
    title: 'Turn this table into headings and lists',
    kind: `${rewrite}.tableToHeadings`,
    make: (checked, at) => tableToHeadings(checked, at, readPlan),
  },
  headingsToTable: {
    title: 'Turn these headings and lists into a table',
    kind: `${rewrite}.headingsToTable`,
    make: (checked, at) => headingsToTable(checked, at, readPlan),
  },
  renumber: {
    title: 'Renumber needs, outcomes and actions in the order of the text',
    kind: `${source}.renumber`,
    make: (checked) => renumber(checked, readPlan),
  },
  moveAchieved: {
    title: 'Move what has been achieved to the end',
    kind: `${source}.moveAchieved`,
    make: (checked) => moveAchieved(checked, readPlan),
  },
  insertReview: {
    title: 'Insert the next review',
    kind: `${source}.insertReview`,
    make: (checked, _, day) => insertReview(checked, day),
  },
};

export const wholePlanKinds = [rewrite, source];

/**
 * The changes that can be made here. Asked for by their kind, or by a wider one; without any kind those of the place are
 * offered to somebody who has selected something, so that a light bulb at the cursor costs nothing.
 */
export function wholePlanActions(
  { checked, document }: Asked,
  { range, context }: CodeActionParams,
  versions: boolean,
): CodeAction[] {
  const selected = range.start.line !== range.end.line || range.start.character !== range.end.character;
  const wanted = (kind: string): boolean =>
    context.only?.some((it) => it === '' || kind === it || kind.startsWith(`${it}.`)) ??
    (selected && kind.startsWith(rewrite));
  const at = document.offsetAt(range.start);
  return Object.values(wholePlanEdits)
    .filter((it) => wanted(it.kind))
    .flatMap(({ title, kind, make }): CodeAction[] => {
      const made = make(checked, at);
      return 'why' in made ? [] : [{ title, kind, edit: workspaceEdit(document, made, versions) }];
    });
}

export function answerWholePlanEdits(connection: Connection, answer: Answering): void {
  connection.onRequest(
    protocol.planEdit,
    answer(
      'whole plan edit',
      null,
      ({ checked, document }, params: protocol.PlanEditParams): protocol.PlanEditResult => {
        if (params.textDocument.version !== document.version) return { why: movedOn };
        const day = params.day === undefined ? undefined : parseIso(params.day);
        const made = wholePlanEdits[params.name].make(checked, document.offsetAt(params.position), day);
        if ('why' in made) return made;
        return editsOf(document, made);
      },
    ),
  );
  connection.onRequest(
    protocol.nextReview,
    answer('next review', null, ({ checked }, _: protocol.NextReviewParams): protocol.NextReviewResult =>
      nextReview(checked),
    ),
  );
}

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
