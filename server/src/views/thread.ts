/**
 * The thread of a plan as plain data: what is needed, what would meet it, who does what by when, and where it breaks.
 * Outline, map, timeline and sheets are drawn from it.
 */
import type { CalendarDate } from '../calendar/date.ts';
import { headline } from '../model/ask.ts';
import { linkIndex } from '../model/links.ts';
import type { Action, Element, Link, Outcome, PersonMention, PlanDocument } from '../model/plan.ts';
import { isTheActions } from '../rules/outcome/states.ts';
import { isDone, ownersOf } from '../rules/owners.ts';
import type { Finding } from '../rules/rule.ts';
import { isWritten } from '../rules/thread.ts';
import { absolute, type Range } from '../text/span.ts';
import { findingsOn } from './findingsOn.ts';
import { gapFinder, type Gap } from './gaps.ts';
import { whenOf, type When } from './when.ts';
import { onOneLine } from '../text/words.ts';
import { nameOf } from './words.ts';
import { rememberedOf } from '../text/remembered.ts';

/** A plan, what the rules found in it, and the day to reckon from. */
export interface Judged {
  /** The findings are hidden, so nothing is said to be missing. */
  readonly hidden?: true;
  readonly plan: PlanDocument;
  readonly findings: readonly Finding[];
  readonly today: CalendarDate;
}

/**
 * `done`: the plan says so. `overdue`: its day has passed. `gap`: something of the thread is missing here. `due`: it has
 * a day to come. `open`: it goes on, or has no day of its own.
 */
export type ThreadState = 'done' | 'overdue' | 'gap' | 'due' | 'open';

/** Somebody who is to do something, or answers for it. */
export interface ThreadPerson {
  /** The name where the plan makes it certain, else the words it uses: `Dana Reed`, `School`. */
  readonly name: string;
  readonly type: PersonMention['type'];
  /** Where the plan says so. */
  readonly range: Range;
}

/** A need, an outcome or an action. */
export interface ThreadNode {
  /** The element's id in the plan. */
  readonly id: string;
  readonly type: Element['type'];
  /** The author's own number: `O2`. */
  readonly label?: string;
  /** Its first words, short enough for a narrow pane. */
  readonly name: string;
  /** All of its words, on one line. */
  readonly text: string;
  readonly people: readonly ThreadPerson[];
  readonly when?: When;
  readonly state: ThreadState;
  readonly gaps: readonly Gap[];
  /** It, or anything that hangs from it, has a gap that is sure. */
  readonly broken: boolean;
  /** All of it in the text. */
  readonly range: Range;
  /** Its first words in the text: what to show and to select. */
  readonly selection: Range;
}

/** The whole thread: every written need, outcome and action once, in the order of the text, and how they hang together. */
export interface Thread {
  readonly nodes: readonly ThreadNode[];
  readonly links: readonly Pick<Link, 'from' | 'to' | 'sure'>[];
  readonly today: CalendarDate;
}

/**
 * The thread of a plan, made once for each reading of it. Of a template every gap is there on purpose, so it has none.
 */
export const threadOf: (judged: Judged) => Thread = rememberedOf(thread);

function thread(judged: Judged): Thread {
  const { plan, today } = judged;
  const isTemplate = plan.type === 'template';
  const elements = [...plan.needs, ...plan.outcomes, ...plan.actions].filter((it) => isTemplate || isWritten(it));
  const gapsOf = isTemplate || judged.hidden ? () => [] : gapFinder(plan, findingsOn(plan, judged.findings));
  const nodes = elements.map((it) => nodeOf(judged, it, gapsOf));
  const known = new Set(nodes.map((it) => it.id));
  const links = plan.links
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map(({ from, to, sure }) => ({ from, to, sure }));
  const broken = brokenIds(plan, nodes);
  return {
    nodes: nodes
      .map((it) => (broken.has(it.id) ? { ...it, broken: true } : it))
      .toSorted((a, b) => a.selection.start - b.selection.start),
    links,
    today,
  };
}

function nodeOf(
  { plan, today }: Judged,
  element: Element,
  gapsOf: (element: Element, when?: When) => Gap[],
): ThreadNode {
  const when = element.type === 'need' ? undefined : whenOf(plan, element);
  const gaps = gapsOf(element, when);
  const text = onOneLine(element.text.text);
  return {
    id: element.id,
    type: element.type,
    ...(element.label !== undefined && { label: element.label }),
    name: nameOf(element),
    text,
    people: element.type === 'need' ? [] : peopleOf(plan, element),
    ...(when !== undefined && { when }),
    state: stateOf(plan, element, when, gaps, today),
    gaps,
    broken: false,
    range: absolute(plan.blocks, element.span),
    selection: absolute(plan.blocks, headline(element)),
  };
}

/** In a plan that a young person has written, "I" is the child. */
function peopleOf(plan: PlanDocument, element: Outcome | Action): ThreadPerson[] {
  const [child, ...others] = plan.children;
  return ownersOf(element).map(({ person, text, type, span }) => ({
    name: person ?? (type === 'self' && child !== undefined && others.length === 0 ? child.name : text),
    type,
    range: absolute(plan.blocks, span),
  }));
}

function stateOf(
  plan: PlanDocument,
  element: Element,
  when: When | undefined,
  gaps: readonly Gap[],
  today: CalendarDate,
): ThreadState {
  if (isReached(plan, element)) return 'done';
  if (when?.day !== undefined && when.day < today) return 'overdue';
  if (gaps.some((it) => it.sure)) return 'gap';
  return when?.day === undefined ? 'open' : 'due';
}

/** A need is met when everything that was to come of it is done. */
function isReached(plan: PlanDocument, element: Element): boolean {
  if (element.type === 'action') return isDone(element);
  if (element.type === 'outcome') return isDone(element) && !isTheActions(plan, element) && !isInPart(element);
  const below = linkIndex(plan).below(element.id);
  return element.about === 'achieved' || (below.length > 0 && below.every((it) => isReached(plan, it)));
}

function isInPart({ state }: Outcome): boolean {
  return /\b(?:no|not|partly|partial(?:ly)?|but|almost|nearly)\b/i.test(state?.text ?? '');
}

/** From each sure gap up to the need it leaves unmet. */
function brokenIds(plan: PlanDocument, nodes: readonly ThreadNode[]): ReadonlySet<string> {
  const { above } = linkIndex(plan);
  const broken = new Set<string>();
  const rise = (id: string): void => {
    if (broken.has(id)) return;
    broken.add(id);
    for (const it of above(id)) rise(it.id);
  };
  for (const node of nodes) if (node.gaps.some((it) => it.sure)) rise(node.id);
  return broken;
}
