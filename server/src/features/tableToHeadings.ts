import { applyEdits } from '../text/edit.ts';
import type { Range } from '../text/span.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import { lineEnd, lostWords, type PlanEdit, type Read } from './planEdit.ts';
import { sameThread } from './sameThread.ts';
import { tableAt } from './tables/tableSource.ts';
import type { FieldCell, RowAction, RowThread, TableThreads } from './tables/rowThread.ts';
import { threadsOf } from './tables/tableThreads.ts';

/**
 * Turns the table at an offset into the form that the snippets insert: a heading for each thread, a label for each column,
 * a list of the actions. The author's own headers become the labels. Made only where every word is kept and the same
 * needs, outcomes, actions and links are read from it afterwards.
 */
export function tableToHeadings({ text, plan }: Pick<CheckedPlan, 'text' | 'plan'>, at: number, read: Read): PlanEdit {
  const table = tableAt(text, plan.blocks, at);
  if (table === undefined) return { why: 'There is no table here.' };
  const threads = threadsOf(text, plan, table);
  if ('why' in threads) return threads;
  const depth = depthAt(plan, table);
  const before = text.slice(table.start, table.end);
  const eol = lineEnd(text);
  let why = headingBelow(text, table)
    ? 'Written with headings and lists, this table would be read in another way, so it stays as it is.'
    : 'What stands below the table would be read as a part of it. Put a heading above that first.';
  for (const ownLabels of [true, false]) {
    const newText = written(threads, depth, ownLabels).join('\n').replaceAll('\n', eol);
    const edits = [{ start: table.start, end: table.end, newText }];
    const [lost] = lostWords(before.replaceAll('\\|', ' '), newText);
    if (lost !== undefined) why = `The word “${lost}” would be lost, so the table stays as it is.`;
    else if (sameThread(plan, read(applyEdits(text, edits)))) return { edits };
  }
  return { why };
}

/** Whether the table is followed by a heading, or by nothing. */
function headingBelow(text: string, table: Range): boolean {
  return /^\s*(?:#{1,6}[ \t]|$|[^\r\n]+(?:\r\n|\n)[=-]{2,}[ \t]*(?:[\r\n]|$))/.test(text.slice(table.end));
}

/** The headings are one below that of the section in which the table stands. */
function depthAt(plan: CheckedPlan['plan'], table: Range): number {
  // Depths beyond six are bold lines that stand as headings.
  const above = plan.sections.findLast((it) => {
    if (it.depth > 6) return false;
    const block = plan.blocks.find((place) => place.id === it.heading.block);
    return block !== undefined && block.offset < table.start;
  });
  return Math.min(6, Math.max(2, (above?.depth ?? 1) + 1));
}

function written({ rows, names }: TableThreads, depth: number, ownLabels: boolean): string[] {
  const several = rows.filter((it) => !it.goesOn).length > 1;
  const below = rows.some((it) => it.topics.length > 0) ? 1 : 0;
  const heading = (more: number, words: string): string[] => [`${'#'.repeat(Math.min(6, depth + more))} ${words}`, ''];
  let index = 0;
  const lines = rows.flatMap((row) => {
    const own = row.heading ?? (several ? ordinalHeading(index) : undefined);
    if (!row.goesOn) index += 1;
    return [
      ...row.topics.flatMap((it) => heading(0, it)),
      ...(row.goesOn || own === undefined ? [] : heading(below, own)),
      ...threadLines(row, names, ownLabels),
    ];
  });
  return lines.slice(0, lines.at(-1) === '' ? -1 : undefined);
}

const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth'.split(' ');

/** What a thread is headed by when its row gives it no name; the snippet for a plan says the same. */
function ordinalHeading(index: number): string {
  return `${ordinals[index] ?? `${index + 1}th`} thing to change`;
}

/** Whether a heading is one of those. */
export function isOrdinalHeading(heading: string): boolean {
  return new RegExp(`^(?:${ordinals.join('|')}|\\d+th) thing to change$`).test(heading);
}

function threadLines(row: RowThread, names: TableThreads['names'], own: boolean): string[] {
  return [
    ...[...row.others, ...row.needs, ...row.outcomes, ...row.ofOutcome].flatMap((it) => paragraph(it, names, own)),
    ...[...new Set(row.actions.map((it) => it.column))].flatMap((column) => [
      `**${labelOf(names[column] ?? '', 'Actions', own)}**`,
      '',
      ...row.actions.filter((it) => it.column === column).flatMap((it) => itemLines(it, names, own)),
      '',
    ]),
    ...row.measures.flatMap((it) => paragraph(it, names, own)),
  ];
}

function itemLines({ text, fields }: RowAction, names: TableThreads['names'], own: boolean): string[] {
  return [`- ${text}`, ...fields.map((it) => `  - ${labelled(it, names, own, inOneLine(it.text))}`)];
}

function paragraph(cell: FieldCell, names: TableThreads['names'], own: boolean): string[] {
  return [labelled(cell, names, own, lines(cell.text)), ''];
}

function labelled({ column, plain }: FieldCell, names: TableThreads['names'], own: boolean, text: string): string {
  const words = labelOf(names[column] ?? '', plain, own);
  // A question in bold without an answer behind it would be a heading.
  return text === '' ? `**${words.replace(/\?$/, ':')}**` : `**${words}** ${text}`;
}

/** A label ends with a colon, or with the question mark of its question. */
function labelOf(header: string, plain: string, own: boolean): string {
  const words = header.replace(/[ ]*:$/, '');
  if (words === '') return `${plain}:`;
  // "If no, explain why" in bold would open a contingency plan.
  if (!own || /^if\b/i.test(words)) return `${plain} (${words.replace(/[()]/g, '')}):`;
  return words.endsWith('?') ? words : `${words}:`;
}

/** A line break in a cell is a new line of the paragraph. */
function lines(text: string): string {
  return text.replaceAll(/[ \t]*<br\s*\/?>[ \t]*/gi, '\n');
}

function inOneLine(text: string): string {
  return text.replaceAll(/[ \t]*<br\s*\/?>[ \t]*/gi, ', ');
}
