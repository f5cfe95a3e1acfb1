/** What each column of a table holds, by the headers that its author gave it. */
import type { FieldName } from '../model/plan.ts';
import { findDates } from '../calendar/findDates.ts';
import type { Row } from './blocks.ts';
import { fieldOf, fieldOfSection, isCore, saysForWhom } from './names.ts';
import { saysWhoDoesWhat } from './subjects.ts';
import { textOf, type TablePlace } from './tableCells.ts';
import { termsIn } from './terms.ts';
import { roleByWording } from './wording.ts';

export type Column = FieldName | 'topic' | 'unknown';

export interface Columns {
  readonly names: readonly Column[];
  /** False when the first row holds no headers, and so belongs to the body. */
  readonly fromHeader: boolean;
}

export function columnsOf(header: Row, body: readonly Row[], place: TablePlace): Columns {
  if (header.cells.some((it) => isSentence(textOf(it), place)))
    return { names: byWording([header, ...body], place), fromHeader: false };
  const named = header.cells.map((it): Column => (textOf(it) === '' ? 'unknown' : (fieldOf(textOf(it)) ?? 'unknown')));
  const core = isCore(place.name) ? fieldOfSection(place.name) : undefined;
  const names = settle(named, core);
  return {
    names: names.map((it, column) => {
      if (it !== 'unknown') return it;
      const words = textOf(header.cells[column]);
      return (saysForWhom(words) ? unsaid(body, column) : guess(body, column, names)) ?? 'unknown';
    }),
    fromHeader: true,
  };
}

/** A header is a few words; whoever had none to give wrote the first thread in its place. */
function isSentence(text: string, place: TablePlace): boolean {
  if (text.length > 90) return true;
  return (
    text.length > 30 &&
    !/\?$/.test(text) &&
    fieldOf(text.slice(0, 30)) === undefined &&
    roleByWording(text, place.isChild, undefined) !== undefined
  );
}

/** What each column holds by the wording of most of its cells. */
function byWording(rows: readonly Row[], place: TablePlace): Column[] {
  const width = Math.max(...rows.map((row) => row.cells.length));
  const names = Array.from({ length: width }, (_, column): Column => {
    const texts = rows.map((row) => textOf(row.cells[column])).filter((it) => it !== '');
    const roles = texts.map((it) => roleByWording(it, place.isChild, undefined));
    const most = (['need', 'outcome', 'action'] as const).find(
      (role) => roles.filter((it) => it === role).length * 2 > texts.length,
    );
    return most ?? 'unknown';
  });
  return names.map((it, column) => {
    if (it !== 'unknown') return it;
    if (names[column - 1] === 'need' && names[column + 1] === 'action') return 'outcome';
    return guess(rows, column, names) ?? 'unknown';
  });
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
  if (
    core !== undefined &&
    !settled.some((it) => it === 'need' || it === 'worry' || it === 'outcome' || it === 'action')
  ) {
    const first = settled.findIndex((it) => it === 'unknown' || it === 'topic');
    if (first >= 0) settled[first] = core;
  }
  return settled;
}

/** A column whose header says for whose eyes it is: actions, where most of its cells say who does what. */
function unsaid(body: readonly Row[], column: number): Column | undefined {
  const texts = body.map((row) => textOf(row.cells[column])).filter((it) => it !== '');
  return texts.filter(saysWhoDoesWhat).length * 2 > texts.length ? 'action' : undefined;
}

/** A column without a header of use: short cells that name people or times are who and when. */
function guess(body: readonly Row[], column: number, names: readonly Column[]): Column | undefined {
  if (names.some((it) => it === 'who' || it === 'when' || it === 'who-and-when')) return undefined;
  const texts = body.map((row) => textOf(row.cells[column])).filter((it) => it !== '');
  const fitting = texts.filter((it) => it.length <= 60 && (termsIn(it)[0]?.start === 0 || findDates(it).length > 0));
  return texts.length > 0 && fitting.length * 2 > texts.length ? 'who-and-when' : undefined;
}
