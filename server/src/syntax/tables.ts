/** Tables, read by the headers that their authors gave them: across, or downwards where the first column holds labels. */
import type { Caption } from '../model/plan.ts';
import type { Prose } from '../text/prose.ts';
import { remembered, rememberedOf } from '../text/remembered.ts';
import type { Inline, Row } from './blocks.ts';
import type { Draft, Fields, RowKey } from './draft.ts';
import type { Detail } from './frontmatter.ts';
import type { IsChild } from './labels.ts';
import { labelOf, saysForWhom, sectionOf, sectionOfField } from './names.ts';
import {
  addActionCell,
  besides,
  cellDraft,
  columnCaption,
  elementsOf,
  partsByNumber,
  saidIn,
  statements,
  textOf,
  type TablePlace,
} from './tableCells.ts';
import { columnsOf, type Column } from './tableColumns.ts';
import { detailPairs, headedDetails } from './tableDetails.ts';
import { isDownward, readDownward } from './tableDownward.ts';
import { missingCell } from './units.ts';

export interface TableReading {
  readonly drafts: readonly Draft[];
  readonly details: readonly Detail[];
}

/**
 * The elements that a table holds. A table whose headers say nothing of a thread gives statements. Nobody may change
 * what comes of it: it is kept with the table.
 */
export function readTable(rows: readonly Row[], place: TablePlace): TableReading {
  return readingsFor(place.isChild)(place.name)(rows);
}

const readingsFor = rememberedOf((isChild: IsChild) =>
  remembered((name) => {
    const place: TablePlace = { name: name as TablePlace['name'], isChild };
    return rememberedOf((rows: readonly Row[]) => tableReading(rows, place));
  }, 50),
);

function tableReading(rows: readonly Row[], place: TablePlace): TableReading {
  const filled = rows.filter((row) => row.cells.some((it) => textOf(it) !== ''));
  const first = filled[0];
  if (first === undefined) return { drafts: [], details: [] };
  const details = detailPairs(filled);
  if (details !== undefined)
    return { drafts: filled.flatMap((row) => statements(row, () => 'details', undefined)), details };
  if (isDownward(filled, place.isChild)) return { drafts: readDownward(filled, place), details: [] };
  const columns = columnsOf(first, filled.slice(1), place);
  const header = columns.fromHeader ? first : undefined;
  const body = columns.fromHeader ? filled.slice(1) : filled;
  const core = columns.names.some(isElementColumn);
  const headed = core ? undefined : headedDetails(first, body);
  if (headed !== undefined)
    return { drafts: body.flatMap((row) => statements(row, () => 'details', header)), details: headed };
  const subjects = first.cells.map((it) => (columns.fromHeader ? sectionOf(textOf(it), place.isChild) : undefined));
  if (!core)
    return {
      drafts: body.flatMap((row) => statements(row, (column) => subjects[column] ?? place.name, header)),
      details: [],
    };
  const drafts: Draft[] = [];
  let above: string | undefined;
  let over: readonly Caption[] = [];
  /** What the row above holds. */
  let last: readonly Draft[] = [];
  for (const row of body) {
    const closing = marksAbove(row, columns.names);
    if (closing !== undefined && last.length > 0) {
      for (const it of last) it.captions = [...it.captions, ...closing.said];
      if (closing.only) continue;
    }
    const read = readRow(row, { columns: columns.names, header, above, over });
    if (read.drafts.length > 0) last = read.drafts;
    drafts.push(...read.drafts);
    above = read.key ?? above;
    over = read.over ?? over;
  }
  return { drafts, details: [] };
}

interface RowReading {
  readonly drafts: readonly Draft[];
  /** The key of the thread this row holds, for rows below that go on with it. */
  readonly key: string | undefined;
  /** A line across the table, which holds for the rows below it. */
  readonly over?: readonly Caption[];
}

interface RowPlace {
  readonly columns: readonly Column[];
  readonly header: Row | undefined;
  /** The key of the thread above. */
  readonly above: string | undefined;
  readonly over: readonly Caption[];
}

function readRow(row: Row, { columns, header, above, over }: RowPlace): RowReading {
  const cells = (...names: Column[]): Inline[] =>
    row.cells.filter(
      (it, column): it is Inline =>
        it !== undefined && names.includes(columns[column] ?? 'unknown') && textOf(it) !== '',
    );
  const has = (...names: Column[]): boolean => columns.some((it) => names.includes(it));
  const needs = cells('need', 'worry');
  const outcomes = cells('outcome');
  const actions = cells('action', 'help');
  const topic = topicOf(row, needs, outcomes, actions);
  if (topic !== undefined) return { drafts: [], key: above, over: topic };
  const own = `${row.span.block}:${row.span.start}`;
  const goesOn =
    above !== undefined &&
    cells('topic').length === 0 &&
    ((has('need', 'worry') && needs.length === 0) || (has('outcome') && outcomes.length === 0 && needs.length === 0));
  const key: RowKey = { key: own, sure: true, ...(goesOn && { above }) };
  const fields = fieldsOf(row, columns);
  const state = (role: 'outcome' | 'action'): Fields => {
    const own = stateColumns(role, columns, header, actions.length > 0);
    const column = own.find((it) => textOf(row.cells[it]) !== '') ?? own[0];
    return column === undefined ? fields : { ...fields, state: row.cells[column]?.prose ?? missingCell(row) };
  };
  const said = besides(row, header, (column) => !isElementColumn(columns[column]));
  const drafts: Draft[] = [];
  row.cells.forEach((cell, column) => {
    if (cell === undefined || textOf(cell) === '') return;
    const name = columns[column] ?? 'unknown';
    const captions = [
      ...over,
      ...columnCaption(header, column),
      ...(isElementColumn(name) ? [...said, ...saidIn(cell)] : []),
    ];
    const add = (
      role: 'need' | 'outcome' | 'action' | 'other',
      prose: Prose,
      about: Draft['about'],
      own: Fields = {},
    ): void => {
      drafts.push(cellDraft(role, prose, about, { row: key, fields: own, captions }));
    };
    const about = name === 'topic' || name === 'unknown' ? 'topic' : (sectionOfField(name) ?? 'topic');
    if (name === 'need' || name === 'worry') for (const part of partsByNumber(cell)) add('need', part, about);
    else if (name === 'outcome')
      for (const part of elementsOf(cell, () => false)) add('outcome', part, about, state('outcome'));
    else if (name === 'action' || name === 'help')
      addActionCell(cell, state('action'), (prose, own) => add('action', prose, 'actions', own));
    else if (name === 'strength' || name === 'unknown' || name === 'topic' || name === 'reason')
      add('other', cell.prose, about);
  });
  return { drafts, key: goesOn ? above : own };
}

function isElementColumn(name: Column | undefined): boolean {
  return name === 'need' || name === 'worry' || name === 'outcome' || name === 'action' || name === 'help';
}

/**
 * The words of a line across the table that only says which part of life comes next, or for whose eyes it is: one short
 * or bold cell, all others empty. An empty row has none.
 */
function topicOf(
  row: Row,
  needs: readonly Inline[],
  outcomes: readonly Inline[],
  actions: readonly Inline[],
): readonly Caption[] | undefined {
  const filled = row.cells.filter((it): it is Inline => it !== undefined && textOf(it) !== '');
  const only = filled[0];
  if (only === undefined) return [];
  const { text } = only.prose;
  const words = [{ words: only.prose }];
  if (filled.length === 1 && saysForWhom(text)) return words;
  if (filled.length > 1 || outcomes.length > 0 || actions.length > 0) return undefined;
  const bold = only.strong.reduce((sum, it) => sum + it.end - it.start, 0) >= text.trim().length;
  const isTopic = needs.length > 0 && (bold || text.split(' ').length <= 2 || labelOf(text) !== undefined);
  return isTopic ? words : undefined;
}

/**
 * A row with nothing but for whose eyes something is, below the elements of the row above: it holds for these, and in
 * brackets for them alone. In the first column it is a line across the table.
 */
function marksAbove(
  row: Row,
  columns: readonly Column[],
): { readonly said: readonly Caption[]; readonly only: boolean } | undefined {
  const filled = row.cells.flatMap((it, column) => (it === undefined || textOf(it) === '' ? [] : [{ it, column }]));
  const [one] = filled;
  if (one === undefined || filled.length > 1 || !saysForWhom(textOf(one.it))) return undefined;
  const only = /^[([]/.test(textOf(one.it));
  if (!only && (one.column === 0 || !isElementColumn(columns[one.column]))) return undefined;
  return { said: [{ words: one.it.prose }], only };
}

/** The columns that say how far an outcome or an action is; those that speak of the other are none. */
function stateColumns(
  role: 'outcome' | 'action',
  columns: readonly Column[],
  header: Row | undefined,
  hasActions: boolean,
): readonly number[] {
  return columns.flatMap((it, column) => {
    if (it !== 'state') return [];
    const whose = hasActions ? stateOf(column, columns, textOf(header?.cells[column])) : undefined;
    return whose === undefined || whose === role ? [column] : [];
  });
}

/**
 * Whose state a column tells: by its own words, and a colour or a tick that of the element in front of it. "Progress",
 * "Status" and "Achieved" may be said of all the row.
 */
function stateOf(at: number, columns: readonly Column[], words: string): 'outcome' | 'action' | undefined {
  if (/\b(?:outcomes?|goals?|canlyniad(?:au)?)\b/i.test(words)) return 'outcome';
  if (/\b(?:actions?|tasks?|steps?|camau)\b/i.test(words)) return 'action';
  if (!/\b(?:done|completed?|rag)\b/i.test(words)) return undefined;
  const near = columns.slice(0, at).findLast((it) => it === 'outcome' || it === 'action' || it === 'help');
  return near === 'help' ? 'action' : near;
}

function fieldsOf(row: Row, columns: readonly Column[]): Fields {
  const cell = (...names: Column[]): Prose | undefined => {
    const column = columns.findIndex((it) => names.includes(it));
    if (column < 0) return undefined;
    return row.cells[column]?.prose ?? missingCell(row);
  };
  const who = cell('who', 'who-and-when');
  const when = cell('when', 'who-and-when') ?? cell('frequency');
  const frequency = cell('frequency');
  const measure = cell('measure');
  return {
    ...(who && { who }),
    ...(when && { when }),
    ...(frequency && { frequency }),
    ...(measure && { measure }),
  };
}
