import { formatDate } from '../calendar/date.ts';
import { headline } from '../model/ask.ts';
import { linkIndex, type LinkIndex } from '../model/links.ts';
import type { Element, PlanDocument, Statement } from '../model/plan.ts';
import { ownersOf } from '../rules/owners.ts';
import { spanOf } from '../text/prose.ts';
import { absolute, type Range } from '../text/span.ts';
import { whenOf } from '../views/when.ts';
import { listed, onOneLine } from '../text/words.ts';
import { firstWords, nameOf } from '../views/words.ts';
import { markOf, type CheckedPlan } from './checkedPlan.ts';
import { rememberedOf } from '../text/remembered.ts';

/** One row of the outline. */
export interface PlanSymbol {
  /** Its first words. */
  readonly name: string;
  /** What it is, and for outcomes and actions who and when. */
  readonly detail: string;
  readonly type: 'need' | 'outcome' | 'action' | 'section' | 'statement';
  /** All of it, with what serves it where nothing else lies between. */
  readonly range: Range;
  /** Its first words. */
  readonly selection: Range;
  readonly children: readonly PlanSymbol[];
}

type Outlined = Pick<CheckedPlan, 'text' | 'plan'>;

/**
 * The outline of a plan: needs, under each the outcomes that would meet it, under these the actions; then what is said
 * about the child's voice, contingency and review. What hangs from nothing stands for itself. Nothing stands twice.
 * Made once for each reading.
 */
export const documentSymbols: (checked: Outlined) => readonly PlanSymbol[] = rememberedOf(outline);

function outline(checked: Outlined): PlanSymbol[] {
  const { plan } = checked;
  const elements = [...plan.needs, ...plan.outcomes, ...plan.actions];
  const drawing: Drawing = {
    ...checked,
    links: linkIndex(plan),
    starts: distinct(elements.map((it) => selectionOf(checked, it).start)),
    shown: new Set(),
  };
  const roots = elements.filter((it) => drawing.links.above(it.id).length === 0);
  const thread = roots.flatMap((it) => branch(drawing, it));
  const sections = sectionsShown.flatMap((it) => sectionSymbol(checked, it));
  return [...thread, ...sections].toSorted((a, b) => a.selection.start - b.selection.start);
}

interface Drawing extends Outlined {
  readonly links: LinkIndex;
  /** Where all elements begin, in order and each once. */
  readonly starts: readonly number[];
  /** The ids of what has its row. */
  readonly shown: Set<string>;
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

const sectionsShown = [
  { title: 'What the child says', names: ['child-voice'] },
  { title: 'What the family says', names: ['family-views'] },
  { title: 'Contingency plan', names: ['contingency'] },
  { title: 'Review', names: ['review'] },
] as const;

function branch(drawing: Drawing, element: Element): PlanSymbol[] {
  const { plan, links, shown } = drawing;
  if (shown.has(element.id) || element.text.text.trim() === '') return [];
  shown.add(element.id);
  // An action may serve a need directly, where a plan has no outcome between them; outcomes go before it.
  const served = links.below(element.id).toSorted((a, b) => Number(a.type === 'action') - Number(b.type === 'action'));
  const children = served.flatMap((it) => branch(drawing, it));
  return [
    {
      name: element.label === undefined ? nameOf(element) : `${element.label} ${nameOf(element)}`,
      detail: detailOf(plan, element),
      type: element.type,
      range: rangeWith(drawing, element, children),
      selection: selectionOf(drawing, element),
      children,
    },
  ];
}

/** An editor looks for the cursor from the outside in, so a range reaches over children, but never over others. */
function rangeWith(drawing: Drawing, element: Element, children: readonly PlanSymbol[]): Range {
  const own = absolute(drawing.plan.blocks, element.span);
  if (children.length === 0) return own;
  const whole = children.reduce(
    (a, b) => ({ start: Math.min(a.start, b.range.start), end: Math.max(a.end, b.range.end) }),
    own,
  );
  const startsOf = (it: PlanSymbol): number[] => [it.selection.start, ...it.children.flatMap(startsOf)];
  const mine = new Set([selectionOf(drawing, element).start, ...children.flatMap(startsOf)]);
  const { starts } = drawing;
  return before(starts, whole.end + 1) - before(starts, whole.start) > mine.size ? own : whole;
}

/** How many of the numbers, which are in order, are less than a limit. */
function before(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sectionSymbol(checked: Outlined, { title, names }: (typeof sectionsShown)[number]): PlanSymbol[] {
  const { plan } = checked;
  const isMeant = (name: string): boolean => names.some((it) => it === name);
  const index = plan.sections.findIndex((it) => isMeant(it.name));
  const section = plan.sections[index];
  const own = [...plan.statements, ...plan.contingency].filter((it) => isMeant(it.about) && it.text.text.trim() !== '');
  const first = section === undefined ? own[0]?.span : spanOf(section.heading);
  if (first === undefined) return [];
  const children = own.map((it) => statementSymbol(checked, it));
  const selection = markOf(checked, first);
  const last = children.at(-1)?.range.end ?? selection.end;
  const detail = isMeant('review') ? reviewOf(plan) : '';
  return [
    {
      name: section === undefined || section.heading.text.trim() === '' ? title : section.heading.text,
      detail,
      type: 'section',
      range: { start: selection.start, end: Math.max(selection.end, last) },
      selection,
      children: children.filter((it) => it.range.start >= selection.start),
    },
  ];
}

function reviewOf({ dates: { review } }: PlanDocument): string {
  if (review === undefined) return 'no date';
  return review.mention.type === 'date' ? formatDate(review.mention.date) : onOneLine(review.mention.text);
}

function statementSymbol(checked: Outlined, statement: Statement): PlanSymbol {
  const range = absolute(checked.plan.blocks, statement.span);
  const selection = selectionOf(checked, statement);
  return { name: firstWords(statement.text.text), detail: '', type: 'statement', range, selection, children: [] };
}

function selectionOf(checked: Outlined, statement: Statement): Range {
  return inside(absolute(checked.plan.blocks, statement.span), markOf(checked, headline(statement)));
}

function detailOf(plan: PlanDocument, element: Element): string {
  if (element.type === 'need') return element.form;
  const owners = [...new Set(ownersOf(element).map((it) => it.person ?? it.text))];
  const when = whenOf(plan, element);
  const first = element.type === 'outcome' ? ['outcome', ...owners.slice(0, 1)] : [listed(owners) || 'nobody named'];
  return [...first, ...(when === undefined ? [] : [when.brief])].join(' · ');
}

function inside(outer: Range, range: Range): Range {
  const start = Math.max(outer.start, Math.min(range.start, outer.end));
  return { start, end: Math.max(start, Math.min(range.end, outer.end)) };
}
