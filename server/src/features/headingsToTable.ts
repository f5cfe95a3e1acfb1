import type { PlanDocument, Section } from '../model/plan.ts';
import { applyEdits } from '../text/edit.ts';
import { spanOf } from '../text/prose.ts';
import { absolute, type Range } from '../text/span.ts';
import { lineAt, type CheckedPlan } from './checkedPlan.ts';
import { labelledThreads, type LabelledThread } from './tables/labelledThreads.ts';
import { lineEnd, lostWords, type PlanEdit, type Read } from './planEdit.ts';
import { sameThread } from './sameThread.ts';
import { isOrdinalHeading } from './tableToHeadings.ts';

/**
 * Turns the threads around an offset, which are written with headings, labels and lists, into one table: a row for each
 * thread, a column for each label. Made only where every word is kept and the same needs, outcomes, actions and links are
 * read from it afterwards.
 */
export function headingsToTable({ text, plan }: Pick<CheckedPlan, 'text' | 'plan'>, at: number, read: Read): PlanEdit {
  const around = threadsAround(text, plan, at);
  if (around === undefined) return { why: nothingHere };
  const threads = labelledThreads(text.slice(around.start, around.end), around.one);
  if ('why' in threads) return threads;
  const place = { start: around.start + threads.start, end: around.start + threads.end };
  if (threads.threads.length === 0 || at > lineAt(text, place.end).end) return { why: nothingHere };
  const { topics, name } = topicsOf(threads.threads);
  const before = threads.threads.reduce(
    (source, it) =>
      it.heading !== undefined && isOrdinalHeading(it.heading) ? source.replace(it.heading, '') : source,
    text.slice(place.start, place.end),
  );
  // A label becomes one header for all rows, and what all items agree on is said once.
  const once = threads.threads.flatMap((it) =>
    it.entries.flatMap((entry) => [
      entry.label,
      ...entry.items.flatMap((item) => item.fields.flatMap((field) => [field.label, field.text])),
    ]),
  );
  const eol = lineEnd(text);
  for (const numbered of [false, true]) {
    const newText = tableOf(threads.threads, topics, name, numbered).join(eol);
    const edits = [{ ...place, newText }];
    const [lost] = lostWords(before, newText, [name, ...once].join(' '));
    if (lost !== undefined) return { why: `The word “${lost}” would be lost, so nothing was changed.` };
    if (sameThread(plan, read(applyEdits(text, edits)))) return { edits };
  }
  return { why: 'In a table, these threads would be read in another way, so they stay as they are.' };
}

interface Around extends Range {
  /** It is what stands under one heading, in which there may be other things too. */
  readonly one: boolean;
}

const nothingHere = 'There are no needs, outcomes or actions with labels here.';

/** The sections beside each other that hold threads, or what stands under one heading without any below it. */
function threadsAround(text: string, plan: PlanDocument, at: number): Around | undefined {
  const starts = plan.sections.map((it) => absolute(plan.blocks, spanOf(it.heading)).start);
  const end = (it: Section): number => {
    const block = plan.blocks.find((place) => place.id === it.lastBlock);
    return block === undefined
      ? text.length
      : block.offset + text.slice(block.offset, block.offset + block.length).trimEnd().length;
  };
  const bodyOf = (it: Section): Range => {
    const heading = plan.blocks.find((place) => place.id === it.heading.block);
    const from = heading === undefined ? 0 : heading.offset + heading.length;
    return { start: from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0), end: end(it) };
  };
  // A question in bold over a list is read as a heading; here it is a label.
  const real = plan.sections.flatMap((it, index) => (it.depth <= 6 || !it.heading.text.endsWith('?') ? [index] : []));
  const index = real.findLast((it) => (starts[it] ?? 0) <= lineAt(text, at).end);
  const section = index === undefined ? undefined : plan.sections[index];
  if (index === undefined || section === undefined) return undefined;
  const below = real.filter((it) => plan.sections[it]?.parent === index);
  const siblings =
    below.length > 0
      ? below
      : real.filter((it) => plan.sections[it]?.parent === section.parent && plan.sections[it]?.depth === section.depth);
  const run = runOf(
    siblings.map((it) => ({ index: it, holds: holdsThread(plan, it) })),
    index,
  );
  const first = plan.sections[run[0] ?? -1];
  const last = plan.sections[run.at(-1) ?? -1];
  if (first === undefined || last === undefined) return undefined;
  if (run.length === 1) return { ...bodyOf(first), one: true };
  return { start: lineAt(text, starts[run[0] ?? 0] ?? 0).start, end: end(last), one: false };
}

/** Of the sections that stand beside each other, those with a thread around one of them; the first run where it is none. */
function runOf(sections: readonly { readonly index: number; readonly holds: boolean }[], around: number): number[] {
  const runs: number[][] = [[]];
  for (const { index, holds } of sections) {
    if (holds) runs.at(-1)?.push(index);
    else runs.push([]);
  }
  return (
    runs.find((it) => it.includes(around)) ??
    (sections.some((it) => it.index === around) ? [] : (runs.find((it) => it.length > 0) ?? []))
  );
}

function holdsThread(plan: PlanDocument, section: number): boolean {
  const within = (at: number | undefined): boolean =>
    at !== undefined && (at === section || within(plan.sections[at]?.parent));
  const elements = [...plan.needs, ...plan.outcomes, ...plan.actions].filter((it) => within(it.section));
  return elements.some((it) => it.evidence === 'label');
}

/** Headings become a column, unless they only count. `Home (Area)` and `Money (Area)` stand under “Area” again. */
function topicsOf(threads: readonly LabelledThread[]): { readonly topics: readonly string[]; readonly name: string } {
  const headings = threads.map((it) => it.heading ?? '');
  if (headings.every((it) => it === '' || isOrdinalHeading(it))) return { topics: [], name: '' };
  const named = headings.map((it) => /^(.*\S)[ ]\(([^()]+)\)$/.exec(it));
  const name = named.find((it) => it !== null)?.[2];
  if (name !== undefined && headings.every((it, index) => it === '' || named[index]?.[2] === name)) {
    return { topics: named.map((it) => it?.[1] ?? ''), name };
  }
  return { topics: headings, name: 'Area' };
}

function tableOf(
  threads: readonly LabelledThread[],
  topics: readonly string[],
  name: string,
  numbered: boolean,
): string[] {
  const all = columnsOf(threads);
  const columns = all.filter((it) => !saidBelow(threads, it, all));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replaceAll(/\|[ ]{2}(?=\|)/g, '| ');
  const head = topics.length > 0 ? [name] : [];
  return [
    row([...head, ...columns.map((it) => escaped(it.name))]),
    row([...head, ...columns].map(() => '---')),
    ...threads.map((thread, index) =>
      row([
        ...(topics.length > 0 ? [escaped(topics[index] ?? '')] : []),
        ...columns.map(({ key, of }) =>
          escaped(of === undefined ? textOf(thread, key, numbered) : fieldOf(thread, of, key)),
        ),
      ]),
    ),
  ];
}

interface Column {
  readonly key: string;
  readonly name: string;
  /** For what stands below the items of a list: the column of that list. */
  readonly of?: string;
}

/** The labels in the order in which they are met, what belongs to the items of a list right behind it. */
function columnsOf(threads: readonly LabelledThread[]): Column[] {
  const columns: Column[] = [];
  const add = (column: Column, at: number): void => {
    const known = columns.findIndex((it) => it.key === column.key && it.of === column.of);
    if (known < 0) columns.splice(at, 0, column);
    // "Achieved" stands for "Achieved?" where the answer is still open.
    else if (column.name.length > (columns[known]?.name.length ?? 0)) columns[known] = column;
  };
  for (const thread of threads) {
    let at = columns.length;
    for (const entry of thread.entries) {
      const known = columns.findIndex((it) => it.key === entry.key && it.of === undefined);
      add({ key: entry.key, name: entry.label }, known < 0 ? at : known);
      at = columns.length;
      for (const field of entry.items.flatMap((it) => it.fields)) {
        const behind = columns.findLastIndex(
          (it) => it.of === entry.key || (it.key === entry.key && it.of === undefined),
        );
        add({ key: field.key, name: field.label, of: entry.key }, behind + 1);
        at = columns.length;
      }
    }
  }
  return columns;
}

/** A day that stands below the outcome and again below each action needs one column. */
function saidBelow(threads: readonly LabelledThread[], { key, of }: Column, columns: readonly Column[]): boolean {
  const again = of === undefined ? columns.find((it) => it.key === key && it.of !== undefined)?.of : undefined;
  if (again === undefined) return false;
  return threads.every((it) => {
    const text = textOf(it, key, false);
    return text === '' || text === fieldOf(it, again, key);
  });
}

function textOf(thread: LabelledThread, key: string, numbered: boolean): string {
  const items = thread.entries.filter((it) => it.key === key).flatMap((it) => it.items);
  // Numbers keep the sentences of one action together.
  const isList = thread.entries.some((it) => it.key === key && it.isList);
  return items.map((it, index) => (numbered && isList ? `${index + 1}. ${it.text}` : it.text)).join('<br>');
}

/** One value for all items where they agree, and otherwise one for each, line by line. */
function fieldOf(thread: LabelledThread, of: string, key: string): string {
  const items = thread.entries.filter((it) => it.key === of).flatMap((it) => it.items);
  const values = items.map((it) => it.fields.find((field) => field.key === key)?.text ?? '');
  if (values.every((it) => it === values[0])) return values[0] ?? '';
  return values.map((it) => (it === '' ? '–' : it)).join('<br>');
}

function escaped(text: string): string {
  return text.replaceAll(/\\?\|/g, '\\|');
}
