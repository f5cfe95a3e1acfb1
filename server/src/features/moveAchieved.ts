import { actionsOf, linksTo, outcomesOf } from '../model/ask.ts';
import type { Action, Element, Need, Outcome, PlanDocument, Statement } from '../model/plan.ts';
import { isTheActions } from '../rules/outcome/states.ts';
import { isDone } from '../rules/owners.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { spanOf } from '../text/prose.ts';
import { absolute, type Range } from '../text/span.ts';
import { lineAt, type CheckedPlan } from './checkedPlan.ts';
import { lineEnd, type PlanEdit, type Read } from './planEdit.ts';
import { tableAt } from './tables/tableSource.ts';
import { cellLine, item, plainLine } from './unlabelled.ts';
import { onOneLine } from '../text/words.ts';

type Text = Pick<CheckedPlan, 'text' | 'plan'>;

/**
 * Moves what has been reached to a list at the end, “Achieved so far”: each outcome with how it was seen, and below it the
 * need it met and the actions that led there. Their words come along as they stand; only their labels and the lines of
 * their table stay behind. A need that waits for another outcome, or an action that serves one, stays where it is.
 */
export function moveAchieved(checked: Text, read: Read): PlanEdit {
  const { text, plan } = checked;
  if (plan.type === 'template') return { why: 'This is a template, in which nothing has been achieved yet.' };
  const reached = plan.outcomes.filter((it) => isReached(plan, it) && !isTheActions(plan, it));
  if (reached.length === 0) return { why: 'No outcome in this plan says that it has been achieved.' };
  const moves: Move[] = [];
  const gone = new Set<Element>(reached);
  for (const outcome of reached) {
    const moved = movedWith(checked, outcome, reached);
    for (const it of [...moved.needs, ...moved.actions]) gone.add(it);
    const move =
      inTable(checked, outcome, moved) ?? asSection(checked, outcome, moved) ?? asItems(checked, outcome, moved);
    if (move === undefined) return { why: tangled(outcome) };
    moves.push(move);
  }
  const taken = moves.flatMap((it) => it.taken).toSorted((a, b) => a.start - b.start || a.end - b.end);
  const places = taken.filter((it, index) => index === 0 || it.start !== taken[index - 1]?.start);
  if (places.some((it, index) => it.start < (places[index - 1]?.end ?? 0))) {
    return { why: interwoven };
  }
  const eol = lineEnd(text);
  const list = moves.map((it) => [`- ${it.lead}`, ...it.below.map((line) => `  - ${line}`)].join(eol)).join(eol);
  const edits = together(text, withoutTables(checked, places), atEnd(checked, list, eol), eol);
  // Should two of the edits ever meet, one of them would be left out; then rather nothing is done.
  const result = applyEdits(text, edits);
  if (!moves.every((it) => result.includes(it.lead))) return { why: interwoven };
  const left = textsOf(plan, (it) => !gone.has(it));
  return left === textsOf(read(result), () => true) ? { edits } : { why: otherwise };
}

const interwoven = 'What has been achieved stands in the middle of what has not, so nothing was moved.';

const otherwise = 'With what has been achieved moved, the rest would be read in another way, so nothing was moved.';

function textsOf(plan: PlanDocument, counts: (element: Element) => boolean): string {
  return [...plan.needs, ...plan.outcomes, ...plan.actions]
    .filter(counts)
    .map((it) => `${it.type} ${onOneLine(it.text.text)}`)
    .toSorted()
    .join('\n');
}

/** What goes: where it is taken from, and the lines that it becomes. */
interface Move {
  readonly taken: readonly Range[];
  readonly lead: string;
  readonly below: readonly string[];
}

function isReached(plan: PlanDocument, outcome: Outcome): boolean {
  const { state, about, section } = outcome;
  if (state === undefined || about === 'achieved' || isAmongAchieved(plan, section)) return false;
  return isDone(outcome) && !partly.test(state.text);
}

function isAmongAchieved(plan: PlanDocument, section: number | undefined): boolean {
  const own = section === undefined ? undefined : plan.sections[section];
  return own !== undefined && (own.name === 'achieved' || isAmongAchieved(plan, own.parent));
}

const partly = /\b(?:no|not|partly|partial(?:ly)?|but|almost|nearly)\b/i;

interface Moved {
  readonly needs: readonly Need[];
  readonly actions: readonly Action[];
}

/** Needs that only what is achieved was to meet, and actions that serve nothing else. */
function movedWith({ plan }: Text, outcome: Outcome, reached: readonly Outcome[]): Moved {
  const gone = new Set<string>(reached.map((it) => it.id));
  const needs = plan.needs.filter((need) => {
    const outcomes = outcomesOf(plan, need);
    return outcomes.includes(outcome) && outcomes.every((it) => gone.has(it.id)) && outcomes.at(-1) === outcome;
  });
  const actions = actionsOf(plan, outcome).filter((action) => {
    const served = linksTo(plan, action);
    return served.every((it) => gone.has(it.from)) && served.findLast((it) => gone.has(it.from))?.from === outcome.id;
  });
  return { needs, actions };
}

/** A row of a table, when everything in it goes. */
function inTable(checked: Text, outcome: Outcome, { needs, actions }: Moved): Move | undefined {
  const { text, plan } = checked;
  const place = rangeOf(checked, outcome);
  const table = outcome.evidence === 'column' ? tableAt(text, plan.blocks, place.start) : undefined;
  const row = table?.rows.find((it) => it.start <= place.start && place.end <= it.end);
  if (table === undefined || row === undefined) return undefined;
  const goes: Element[] = [outcome, ...needs, ...actions];
  const within = (it: Range): boolean => row.start <= it.start && it.end <= row.end;
  const stays = [...plan.needs, ...plan.outcomes, ...plan.actions].filter(
    (it) => within(rangeOf(checked, it)) && !goes.includes(it),
  );
  if (stays.length > 0 || goes.some((it) => !within(rangeOf(checked, it)))) return undefined;
  const state = outcome.state && absolute(plan.blocks, spanOf(outcome.state));
  const said = new Set([place.start, ...(state === undefined ? [] : [state.start])]);
  const cells = row.cells.filter((it) => it.text !== '');
  const holds = (cell: Range, start: number): boolean => cell.start <= start && start <= cell.end;
  const own = cells.filter((cell) => [...said].some((start) => holds(cell, start)));
  const met = cells.filter((cell) => needs.some((it) => holds(cell, rangeOf(checked, it).start)));
  const rest = cells.filter((it) => !own.includes(it) && !met.includes(it));
  return {
    taken: [{ start: row.start, end: lineBreakAfter(text, row.end) }],
    lead: own.map((it) => cellLine(it.text)).join(' – '),
    below: [
      ...met.map((it) => cellLine(it.text)),
      ...(rest.length > 0 ? [rest.map((it) => cellLine(it.text)).join(' – ')] : []),
    ],
  };
}

/** A section that holds this one thread and nothing else. */
function asSection(checked: Text, outcome: Outcome, { needs, actions }: Moved): Move | undefined {
  const { text, plan } = checked;
  const index = outcome.section;
  const section = index === undefined ? undefined : plan.sections[index];
  if (section === undefined || section.depth < 2 || section.name === 'outcomes' || section.name === 'thread')
    return undefined;
  if (plan.sections.some((it) => it.parent === index)) return undefined;
  const here = (it: Statement): boolean => it.section === index;
  const elements = [...plan.needs, ...plan.outcomes, ...plan.actions];
  const goes: Element[] = [outcome, ...needs, ...actions];
  if (elements.some((it) => here(it) !== goes.includes(it))) return undefined;
  if (plan.contingency.some(here)) return undefined;
  const heading = absolute(plan.blocks, spanOf(section.heading));
  const last = plan.blocks.find((it) => it.id === section.lastBlock);
  if (last === undefined) return undefined;
  const start = lineAt(text, heading.start).start;
  const end = last.offset + last.length;
  const lines = text
    .slice(lineAt(text, heading.end).end, end)
    .split(/\r\n|\n|\r/)
    .map((it) => it.trim())
    .filter((it) => it !== '' && !/^(?:=+|-+)$/.test(it));
  return {
    taken: [{ start, end: blankLinesAfter(text, end) }],
    lead: [onOneLine(section.heading.text), ...lead(checked, outcome)].join(' – '),
    below: lines.map(plainLine).filter((it) => it !== '' && !isLead(checked, outcome, it)),
  };
}

function lead(checked: Text, outcome: Outcome): string[] {
  return [
    onOneLine(sourceOf(checked, outcome)),
    ...(outcome.state === undefined ? [] : [onOneLine(outcome.state.text)]),
  ];
}

function isLead(checked: Text, outcome: Outcome, line: string): boolean {
  return [sourceOf(checked, outcome), outcome.state?.text ?? ''].some(
    (it) => it !== '' && line.endsWith(onOneLine(it)),
  );
}

/** Items of lists, each with the lines that are set in below it. */
function asItems(checked: Text, outcome: Outcome, { needs, actions }: Moved): Move | undefined {
  const goes: Element[] = [outcome, ...needs, ...actions];
  const items = goes.map((it) => itemOf(checked, it));
  if (items.some((it) => it === undefined)) return undefined;
  const found = items.filter((it) => it !== undefined);
  const holdsOthers = found.some((item) =>
    [...checked.plan.needs, ...checked.plan.outcomes, ...checked.plan.actions].some((it) => {
      const { start } = rangeOf(checked, it);
      return item.start <= start && start < item.end && !goes.includes(it);
    }),
  );
  if (holdsOthers) return undefined;
  const whole = found.filter(
    (it) => !found.some((other) => other !== it && other.start <= it.start && it.end <= other.end),
  );
  const [first, ...rest] = whole.map((it) =>
    checked.text
      .slice(it.start, it.end)
      .split(/\r\n|\n|\r/)
      .map((line) => plainLine(line.trim()))
      .filter((line) => line !== ''),
  );
  const [opening = '', ...more] = first ?? [];
  return { taken: whole, lead: opening, below: [...more, ...rest.flat()] };
}

/** The lines of a list item that holds an element. Undefined where it stands in no list. */
function itemOf(checked: Text, element: Element): Range | undefined {
  const { text } = checked;
  const place = rangeOf(checked, element);
  const line = lineAt(text, place.start);
  const mark = item.exec(text.slice(line.start, line.end));
  if (mark === null) return undefined;
  const depth = mark[1]?.length ?? 0;
  let end = lineBreakAfter(text, line.end);
  while (end < text.length) {
    const next = lineAt(text, end);
    const words = text.slice(next.start, next.end);
    const indent = words.length - words.trimStart().length;
    if (words.trim() === '' || indent <= depth) break;
    end = lineBreakAfter(text, next.end);
  }
  return { start: line.start, end };
}

function tangled({ text }: Outcome): string {
  const words = onOneLine(text.text);
  const short = words.length <= 50 ? words : `${words.slice(0, 50).replace(/ [^ ]*$/, '')}…`;
  return `“${short}” stands together with what is still to come, so nothing was moved. Give it a row, a section or a list item of its own first.`;
}

/** A table of which every row goes is taken as a whole. */
function withoutTables({ text, plan }: Text, taken: readonly Range[]): TextEdit[] {
  const gone = (it: Range): boolean => taken.some((range) => range.start <= it.start && it.end <= range.end);
  const whole = new Map<number, Range>();
  for (const range of taken) {
    const table = tableAt(text, plan.blocks, range.start);
    if (table !== undefined && table.rows.length > 0 && table.rows.every(gone))
      whole.set(table.start, { start: table.start, end: blankLinesAfter(text, table.end) });
  }
  const tables = [...whole.values()];
  const rest = taken.filter((it) => !tables.some((table) => table.start <= it.start && it.start < table.end));
  return [...tables, ...rest].toSorted((a, b) => a.start - b.start).map((it) => ({ ...it, newText: '' }));
}

/** What is taken out and what is put in, without touching each other, and with one blank line in front of what is put in. */
function together(text: string, taken: readonly TextEdit[], put: TextEdit, eol: string): TextEdit[] {
  const clipped = taken.flatMap((it) => {
    const end = it.start <= put.start ? Math.min(it.end, put.start) : it.end;
    return end > it.start ? [{ ...it, end }] : [];
  });
  const before = applyEdits(
    text.slice(0, put.start),
    clipped.filter((it) => it.end <= put.start),
  );
  const breaks = /(?:\r\n|\n|\r)*$/.exec(before)?.[0].match(/\r\n|\n|\r/g)?.length ?? 0;
  const opening = /^(?:\r\n|\n|\r)*/.exec(put.newText)?.[0] ?? '';
  const wanted = Math.max(0, opening.length / eol.length - breaks);
  const newText = eol.repeat(before === '' ? 0 : wanted) + put.newText.slice(opening.length);
  return [...clipped, { ...put, newText }].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Behind what has been achieved before, or in a section of its own at the end. */
function atEnd({ text, plan }: Text, list: string, eol: string): TextEdit {
  const section = plan.sections.find((it) => it.name === 'achieved');
  const block = section && plan.blocks.find((it) => it.id === section.lastBlock);
  if (section !== undefined && block !== undefined) {
    const at = text.slice(0, block.offset + block.length).trimEnd().length;
    const inList = item.test(text.slice(lineAt(text, at).start, at));
    return { start: at, end: at, newText: `${inList ? eol : `${eol}${eol}`}${list}` };
  }
  const at = text.trimEnd().length;
  return { start: at, end: text.length, newText: `${eol}${eol}## Achieved so far${eol}${eol}${list}${eol}` };
}

function rangeOf({ plan }: Text, element: Statement): Range {
  return absolute(plan.blocks, element.span);
}

function sourceOf(checked: Text, element: Statement): string {
  const { start, end } = rangeOf(checked, element);
  return checked.text.slice(start, end);
}

function lineBreakAfter(text: string, at: number): number {
  return at + (/^(?:\r\n|\n|\r)/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
}

function blankLinesAfter(text: string, at: number): number {
  return at + (/^(?:[ \t]*(?:\r\n|\n|\r))+/.exec(text.slice(at))?.[0].length ?? 0);
}
