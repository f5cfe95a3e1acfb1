import { formatDate } from '../calendar/date.ts';
import { actionsOf, headline, linksTo, outcomesOf } from '../model/ask.ts';
import type { Action, Element, Need, Outcome, PlacedDate, PlanDocument, Statement } from '../model/plan.ts';
import { spanOf } from '../text/prose.ts';
import { absolute, type Range } from '../text/span.ts';
import { markOf, type CheckedPlan } from './checkedPlan.ts';

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
 */
export function documentSymbols(checked: Outlined): PlanSymbol[] {
  const { plan } = checked;
  const shown = new Set<string>();
  const roots = [...plan.needs, ...plan.outcomes, ...plan.actions].filter((it) => linksTo(plan, it).length === 0);
  const thread = roots.flatMap((it) => branch(checked, it, shown));
  const sections = sectionsShown.flatMap((it) => sectionSymbol(checked, it));
  return [...thread, ...sections].toSorted((a, b) => a.selection.start - b.selection.start);
}

const sectionsShown = [
  { title: 'What the child says', names: ['child-voice'] },
  { title: 'What the family says', names: ['family-views'] },
  { title: 'Contingency plan', names: ['contingency'] },
  { title: 'Review', names: ['review'] },
] as const;

function branch(checked: Outlined, element: Element, shown: Set<string>): PlanSymbol[] {
  const { plan } = checked;
  if (shown.has(element.id) || element.text.text.trim() === '') return [];
  shown.add(element.id);
  const served =
    element.type === 'need'
      ? outcomesAndActions(plan, element)
      : element.type === 'outcome'
        ? actionsOf(plan, element)
        : [];
  const children = served.flatMap((it) => branch(checked, it, shown));
  return [
    {
      name: element.label === undefined ? firstWords(element) : `${element.label} ${firstWords(element)}`,
      detail: detailOf(element),
      type: element.type,
      range: rangeWith(checked, element, children),
      selection: selectionOf(checked, element),
      children,
    },
  ];
}

/** An action may serve a need directly, where a plan has no outcome between them. */
function outcomesAndActions(plan: PlanDocument, need: Need): (Outcome | Action)[] {
  const direct = new Set(plan.links.filter((it) => it.from === need.id).map((it) => it.to));
  return [...outcomesOf(plan, need), ...plan.actions.filter((it) => direct.has(it.id))];
}

/** An editor looks for the cursor from the outside in, so a range reaches over children, but never over others. */
function rangeWith(checked: Outlined, element: Element, children: readonly PlanSymbol[]): Range {
  const { plan } = checked;
  const own = absolute(plan.blocks, element.span);
  const whole = children.reduce(
    (a, b) => ({ start: Math.min(a.start, b.range.start), end: Math.max(a.end, b.range.end) }),
    own,
  );
  const startsOf = (it: PlanSymbol): number[] => [it.selection.start, ...it.children.flatMap(startsOf)];
  const mine = new Set([selectionOf(checked, element).start, ...children.flatMap(startsOf)]);
  const isBetween = (it: Element): boolean => {
    const { start } = selectionOf(checked, it);
    return whole.start <= start && start <= whole.end && !mine.has(start);
  };
  return [...plan.needs, ...plan.outcomes, ...plan.actions].some(isBetween) ? own : whole;
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
  const detail = isMeant('review') ? (plan.dates.review === undefined ? 'no date' : time(plan.dates.review)) : '';
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

function statementSymbol(checked: Outlined, statement: Statement): PlanSymbol {
  const range = absolute(checked.plan.blocks, statement.span);
  const selection = selectionOf(checked, statement);
  return { name: firstWords(statement), detail: '', type: 'statement', range, selection, children: [] };
}

function selectionOf(checked: Outlined, statement: Statement): Range {
  return inside(absolute(checked.plan.blocks, statement.span), markOf(checked, headline(statement)));
}

function detailOf(element: Element): string {
  switch (element.type) {
    case 'need':
      return element.form;
    case 'outcome':
      return ['outcome', ...element.owners.slice(0, 1).map((it) => it.person ?? it.text), ...last(element.dates)].join(
        ' · ',
      );
    case 'action': {
      const owners = element.owners.map((it) => it.person ?? it.text);
      return [owners.length === 0 ? 'nobody named' : owners.join(' and '), ...last(element.dates)].join(' · ');
    }
  }
}

/** The time by which it is to be: of several the last one that is a day. */
function last(dates: readonly PlacedDate[]): string[] {
  const day = dates.findLast((it) => it.mention.type === 'date' || it.mention.type === 'part') ?? dates.at(-1);
  return day === undefined ? [] : [time(day)];
}

function time({ mention }: PlacedDate): string {
  if (mention.type === 'date') return formatDate(mention.date);
  return mention.type === 'relative' && mention.due !== undefined ? formatDate(mention.due) : mention.text.trim();
}

/** About as many words as an outline has room for, and at least one character. */
function firstWords({ text }: Statement): string {
  const plain = text.text.replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= 60) return plain;
  return `${plain.slice(0, 60).replace(/[ ,;:.–—-]*[^ ]*$/, '')}…`;
}

function inside(outer: Range, range: Range): Range {
  const start = Math.max(outer.start, Math.min(range.start, outer.end));
  return { start, end: Math.max(start, Math.min(range.end, outer.end)) };
}
