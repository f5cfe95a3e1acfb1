/** Tables, read by the headers that their authors gave them: across, or downwards where the first column holds labels. */
import type { FieldName, SectionName } from '../model/plan.ts';
import { findDates } from '../calendar/findDates.ts';
import { caret, type Prose } from '../text/prose.ts';
import type { Inline, Row } from './blocks.ts';
import type { Draft, Fields, RowKey } from './draft.ts';
import type { Detail } from './frontmatter.ts';
import { labelFrom, type IsChild } from './labels.ts';
import { detailOf, fieldOf, labelOf, sectionOf } from './names.ts';
import { saysWhoDoesWhat } from './owners.ts';
import { termsIn } from './terms.ts';
import { missingCell, partsOfCell } from './units.ts';

export interface TablePlace {
  readonly section: number | undefined;
  /** What the section or label above says the table is about. */
  readonly name: SectionName | 'topic' | 'who' | 'when' | 'state' | 'measure';
  readonly isChild: IsChild;
}

export interface TableReading {
  readonly drafts: readonly Draft[];
  readonly details: readonly Detail[];
}

type Column = FieldName | 'topic' | 'unknown';

/** The elements that a table holds. A table whose headers say nothing of a thread gives statements. */
export function readTable(rows: readonly Row[], place: TablePlace): TableReading {
  const filled = rows.filter((row) => row.cells.some((it) => textOf(it) !== ''));
  const first = filled[0];
  if (first === undefined) return { drafts: [], details: [] };
  const details = detailPairs(filled);
  if (details !== undefined) return { drafts: filled.flatMap((row) => statements(row, place, 'details')), details };
  if (isDownward(filled, place.isChild)) return { drafts: readDownward(filled, place), details: [] };
  const columns = columnsOf(first, filled.slice(1), place);
  const body = columns.fromHeader ? filled.slice(1) : filled;
  const core = columns.names.some((it) => it === 'need' || it === 'worry' || it === 'outcome' || it === 'action' || it === 'help');
  const about = sectionName(place.name);
  const headed = core ? undefined : headedDetails(first, body);
  if (headed !== undefined) return { drafts: body.flatMap((row) => statements(row, place, 'details')), details: headed };
  if (!core) return { drafts: body.flatMap((row) => statements(row, place, about)), details: [] };
  const drafts: Draft[] = [];
  let above: string | undefined;
  for (const row of body) {
    const read = readRow(row, columns.names, above, place);
    drafts.push(...read.drafts);
    above = read.key ?? above;
  }
  return { drafts, details: [] };
}

function textOf(cell: Inline | undefined): string {
  return cell?.prose.text.trim() ?? '';
}

function sectionName(name: TablePlace['name']): SectionName | 'topic' {
  return name === 'who' || name === 'when' || name === 'state' || name === 'measure' ? 'topic' : name;
}

interface Columns {
  readonly names: readonly Column[];
  /** False when the first row holds no headers, and so belongs to the body. */
  readonly fromHeader: boolean;
}

function columnsOf(header: Row, body: readonly Row[], place: TablePlace): Columns {
  const named = header.cells.map((it): Column => (textOf(it) === '' || textOf(it).length > 90 ? 'unknown' : (fieldOf(textOf(it)) ?? 'unknown')));
  const known = named.some((it) => it !== 'unknown');
  const headed = known || header.cells.every((it) => textOf(it).length < 40);
  const core = isCoreName(place.name) ? fieldFor(place.name) : undefined;
  const names = settle(named, core);
  return {
    names: names.map((it, column) => (it === 'unknown' ? (guess(body, column, names) ?? 'unknown') : it)),
    fromHeader: headed,
  };
}

function isCoreName(name: string): name is 'needs' | 'worries' | 'outcomes' | 'actions' {
  return name === 'needs' || name === 'worries' || name === 'outcomes' || name === 'actions';
}

function fieldFor(name: 'needs' | 'worries' | 'outcomes' | 'actions'): FieldName {
  return ({ needs: 'need', worries: 'worry', outcomes: 'outcome', actions: 'action' } as const)[name];
}

/** Where two columns say the same, the words around them tell which is which. */
function settle(names: readonly Column[], core: FieldName | undefined): Column[] {
  const settled = [...names];
  const places = (name: Column): number[] => settled.flatMap((it, index) => (it === name ? [index] : []));
  const needs = places('need');
  const worries = places('worry');
  const outcomes = places('outcome');
  if (needs.length > 1) settled[needs[0] ?? 0] = 'topic';
  if (needs.length > 0 && worries.length > 0) for (const it of worries) settled[it] = 'topic';
  // "What needs to change" beside "Outcome": what has to change is the need.
  if (outcomes.length > 1 && needs.length === 0 && worries.length === 0) settled[outcomes[0] ?? 0] = 'need';
  // A table under "Outcomes" whose first column has a heading of its own still lists outcomes.
  if (core !== undefined && !settled.some((it) => it === 'need' || it === 'worry' || it === 'outcome' || it === 'action')) {
    const first = settled.findIndex((it) => it === 'unknown' || it === 'topic');
    if (first >= 0) settled[first] = core;
  }
  return settled;
}

/** A column without a header of use: short cells that name people or times are who and when. */
function guess(body: readonly Row[], column: number, names: readonly Column[]): Column | undefined {
  if (names.some((it) => it === 'who' || it === 'when' || it === 'who-and-when')) return undefined;
  const texts = body.map((row) => textOf(row.cells[column])).filter((it) => it !== '');
  const fitting = texts.filter((it) => it.length <= 60 && (termsIn(it)[0]?.start === 0 || findDates(it).length > 0));
  return texts.length > 0 && fitting.length * 2 > texts.length ? 'who-and-when' : undefined;
}

interface RowReading {
  readonly drafts: readonly Draft[];
  /** The key of the thread this row holds, for rows below that go on with it. */
  readonly key: string | undefined;
}

function readRow(row: Row, columns: readonly Column[], above: string | undefined, place: TablePlace): RowReading {
  const cells = (...names: Column[]): Inline[] => row.cells.filter((it, column): it is Inline => it !== undefined && names.includes(columns[column] ?? 'unknown') && textOf(it) !== '');
  const has = (...names: Column[]): boolean => columns.some((it) => names.includes(it));
  const needs = cells('need', 'worry');
  const outcomes = cells('outcome');
  const actions = cells('action', 'help');
  if (isTopicRow(row, needs, outcomes, actions)) return { drafts: [], key: above };
  const own = `${row.span.block}:${row.span.start}`;
  const goesOn = above !== undefined && cells('topic').length === 0 && ((has('need', 'worry') && needs.length === 0) || (has('outcome') && outcomes.length === 0 && needs.length === 0));
  const key: RowKey = { key: own, sure: true, ...(goesOn && { above }) };
  const fields = fieldsOf(row, columns);
  const drafts: Draft[] = [];
  const add = (role: 'need' | 'outcome' | 'action' | 'other', prose: Prose, about: Draft['about'], own: Fields = {}): void => {
    drafts.push({ role, prose, about, evidence: 'column', section: place.section, quoted: false, row: key, level: 0, fields: own, notes: [] });
  };
  row.cells.forEach((cell, column) => {
    if (cell === undefined || textOf(cell) === '') return;
    const name = columns[column] ?? 'unknown';
    const about = aboutColumn(name);
    if (name === 'need' || name === 'worry') for (const part of partsByNumber(cell)) add('need', part, about);
    else if (name === 'outcome') for (const part of partsOfCell(cell.prose, () => false)) add('outcome', part.prose, about, fields);
    else if (name === 'action' || name === 'help') addActionCell(cell, fields, (prose, own) => add('action', prose, 'actions', own));
    else if (name === 'strength' || name === 'unknown' || name === 'topic' || name === 'reason') add('other', cell.prose, about);
  });
  return { drafts, key: goesOn ? above : own };
}

function aboutColumn(name: Column): SectionName | 'topic' {
  switch (name) {
    case 'need':
      return 'needs';
    case 'worry':
      return 'worries';
    case 'outcome':
      return 'outcomes';
    case 'strength':
      return 'strengths';
    default:
      return 'topic';
  }
}

/** A line across the table that only says which part of life comes next: one short or bold cell, all others empty. */
function isTopicRow(row: Row, needs: readonly Inline[], outcomes: readonly Inline[], actions: readonly Inline[]): boolean {
  const filled = row.cells.filter((it): it is Inline => it !== undefined && textOf(it) !== '');
  const only = filled[0];
  if (only === undefined) return true;
  if (filled.length > 1 || outcomes.length > 0 || actions.length > 0) return false;
  const { text } = only.prose;
  const bold = only.strong.reduce((sum, it) => sum + it.end - it.start, 0) >= text.trim().length;
  return needs.length === 0 ? false : bold || text.split(' ').length <= 2 || labelOf(text) !== undefined;
}

function fieldsOf(row: Row, columns: readonly Column[]): Fields {
  const cell = (...names: Column[]): Prose | undefined => {
    const column = columns.findIndex((it) => names.includes(it));
    if (column < 0) return undefined;
    return row.cells[column]?.prose ?? missingCell(row);
  };
  const who = cell('who', 'who-and-when');
  const when = cell('when', 'who-and-when') ?? cell('frequency');
  const state = cell('state');
  const measure = cell('measure');
  return { ...(who && { who }), ...(when && { when }), ...(state && { state }), ...(measure && { measure }) };
}

/** Needs come apart only where they are numbered: a need told over several lines is one need. */
function partsByNumber(cell: Inline): Prose[] {
  const parts = partsOfCell(cell.prose, () => false);
  const numbered = /(?:^|\n)[ ]*(?:[•▪●◦‣·–-]|\(?\d{1,2}[.)])[ ]/.test(cell.prose.text);
  return numbered && parts.length > 1 ? parts.map((it) => it.prose) : [cell.prose];
}

/** The actions of a cell, each with its own line of the cells for who, when and state where these have as many lines. */
function addActionCell(cell: Inline, fields: Fields, add: (prose: Prose, fields: Fields) => void): void {
  const actions = partsOfCell(cell.prose, saysWhoDoesWhat);
  const line = (field: Prose | undefined, index: number): Prose | undefined => {
    if (field === undefined) return undefined;
    const parts = partsOfCell(field, () => false);
    return parts.length === actions.length && actions.length > 1 ? parts[index]?.prose : field;
  };
  actions.forEach((action, index) => {
    const who = line(fields.who, index);
    const when = line(fields.when, index);
    const state = line(fields.state, index);
    add(action.prose, { ...fields, ...(who && { who }), ...(when && { when }), ...(state && { state }) });
  });
}

function statements(row: Row, place: TablePlace, about: SectionName | 'topic'): Draft[] {
  const role = about === 'contingency' ? 'contingency' : 'other';
  return row.cells.flatMap((cell): Draft[] =>
    cell === undefined || textOf(cell) === ''
      ? []
      : [{ role, prose: cell.prose, about, evidence: 'column', section: place.section, quoted: false, level: 0, fields: {}, notes: [] }],
  );
}

/** `| Child | Ifan | Date of birth | 3 May 2015 |`: facts about the plan in pairs of cells. */
function detailPairs(rows: readonly Row[]): Detail[] | undefined {
  const pairs = rows.flatMap((row) => {
    const found: { label: Inline; value: Inline | undefined }[] = [];
    for (let column = 0; column + 1 < Math.max(2, row.cells.length); column += 2) {
      const label = row.cells[column];
      if (label !== undefined && textOf(label) !== '') found.push({ label, value: row.cells[column + 1] });
    }
    return found;
  });
  const details = pairs.flatMap(({ label, value }): Detail[] => {
    const name = detailOf(textOf(label).replace(/[:?]$/, ''));
    return name === undefined || value === undefined || textOf(value) === '' ? [] : [{ name, key: textOf(label).replace(/[:?]$/, '').toLowerCase(), value: value.prose }];
  });
  const known = pairs.filter(({ label }) => detailOf(textOf(label).replace(/[:?]$/, '')) !== undefined);
  return known.length >= 2 && known.length * 5 >= pairs.length * 3 ? details : undefined;
}

/** One row of values under headers such as "Name of child" and "Date of meeting". */
function headedDetails(header: Row, body: readonly Row[]): Detail[] | undefined {
  if (body.length !== 1) return undefined;
  const details = header.cells.flatMap((cell, column): Detail[] => {
    const name = detailOf(textOf(cell));
    const value = body[0]?.cells[column];
    return name === undefined || value === undefined || textOf(value) === '' ? [] : [{ name, key: textOf(cell).toLowerCase(), value: value.prose }];
  });
  return details.length > 0 ? details : undefined;
}

/** Whether the first column holds labels and the second what they stand for. */
function isDownward(rows: readonly Row[], isChild: IsChild): boolean {
  if (rows.some((row) => row.cells.filter((it) => textOf(it) !== '').length > 2)) return false;
  const labels = rows.filter((row) => isRowLabel(row.cells[0], isChild));
  const header = rows[0];
  const secondIsHeader = header !== undefined && textOf(header.cells[1]) !== '' && labelOf(textOf(header.cells[1])) !== undefined && rows.length > 1;
  return labels.length >= 2 && labels.length * 5 >= rows.length * 3 && !(secondIsHeader && labels.length < rows.length);
}

function isRowLabel(cell: Inline | undefined, isChild: IsChild): boolean {
  const text = textOf(cell);
  return text !== '' && text.length <= 80 && (labelFrom(text.replace(/[:?]$/, ''), isChild) !== undefined || sectionOf(text, isChild) !== undefined);
}

/** A table read downwards: each need opens a thread, and what stands below belongs to it until the next need. */
function readDownward(rows: readonly Row[], place: TablePlace): Draft[] {
  const drafts: Draft[] = [];
  let key: string | undefined;
  let fields: Fields = {};
  const add = (role: Draft['role'], prose: Prose, about: Draft['about'], own: Fields = {}): void => {
    const row = key === undefined || role === 'other' || role === 'contingency' ? {} : { row: { key, sure: true } };
    drafts.push({ role, prose, about, evidence: 'column', section: place.section, quoted: false, ...row, level: 0, fields: own, notes: [] });
  };
  for (const row of rows) {
    const words = textOf(row.cells[0]).replace(/[:?]$/, '');
    const label = labelFrom(words, place.isChild);
    const cell = row.cells[1];
    const field = label?.field;
    const opens = field === 'need' || field === 'worry' || (field === 'outcome' && (key === undefined || drafts.some((it) => it.role === 'outcome' && it.row?.key === key)));
    if (opens || key === undefined) {
      key = `${row.span.block}:${row.span.start}`;
      fields = {};
    }
    if (field === 'who' || field === 'when' || field === 'who-and-when' || field === 'state' || field === 'measure') {
      const prose = cell?.prose ?? caret(row.span.block, row.span.end);
      fields = { ...fields, ...(field === 'who-and-when' ? { who: prose, when: prose } : { [field]: prose }) };
      for (const it of drafts) if (it.row?.key === key && (it.role === 'action' || it.role === 'outcome')) it.fields = { ...it.fields, ...fields };
      continue;
    }
    if (cell === undefined || textOf(cell) === '') continue;
    if (field === 'need' || field === 'worry') for (const it of partsByNumber(cell)) add('need', it, field === 'need' ? 'needs' : 'worries');
    else if (field === 'outcome') for (const it of partsOfCell(cell.prose, () => false)) add('outcome', it.prose, 'outcomes', fields);
    else if (field === 'action' || field === 'help') addActionCell(cell, fields, (prose, own) => add('action', prose, 'actions', own));
    else {
      const about = label?.section ?? sectionOf(words, place.isChild) ?? sectionName(place.name);
      add(about === 'contingency' ? 'contingency' : 'other', cell.prose, about);
    }
  }
  return drafts;
}
