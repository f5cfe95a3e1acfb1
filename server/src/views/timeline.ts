/** What is due when, and by whom: week by week from today to the review. */
import { addDays, formatDate, weekday, type CalendarDate } from '../calendar/date.ts';
import { findDates } from '../calendar/findDates.ts';
import type { PlanDocument, Sentence } from '../model/plan.ts';
import { spanOf } from '../text/prose.ts';
import { absolute, type Range } from '../text/span.ts';
import type { Thread, ThreadNode, ThreadState } from './thread.ts';
import { onOneLine } from '../text/words.ts';
import { firstWords } from './words.ts';

/** Something that happens on a day. */
export interface TimelineEntry {
  readonly day: CalendarDate;
  /**
   * `due`: the last day of an action. `starts`: the first day of one that goes on. `outcome`: the day by which something
   * is to be reached. `review` and `meeting`: people come together.
   */
  readonly type: 'due' | 'starts' | 'outcome' | 'review' | 'meeting';
  /** Its first words, and all of them. */
  readonly name: string;
  readonly text: string;
  /** Who does it. Empty where nobody is named, and for meetings. */
  readonly people: readonly string[];
  readonly state: ThreadState;
  /** What to show in the text. */
  readonly range: Range;
}

/** A week, Monday to Sunday. */
export interface TimelineWeek {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** `6 to 12 July 2026`. */
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

export interface Timeline {
  readonly today: CalendarDate;
  /** The day on which the plan is looked at again, when it is known. */
  readonly review?: CalendarDate;
  /** What should have been done before today and is not, the oldest first; a review whose day has passed with it. */
  readonly overdue: readonly TimelineEntry[];
  /** What began before this week and has not come to its end, with its times in words. */
  readonly goesOn: readonly (Omit<TimelineEntry, 'day'> & { readonly when: string })[];
  /** Every week from this one to that of the review, or of the last entry when there is no review to come; empty weeks too. */
  readonly weeks: readonly TimelineWeek[];
  /** What lies behind the last week. */
  readonly later: readonly TimelineEntry[];
  /** Actions that nobody can put on a day. */
  readonly undated: readonly Omit<TimelineEntry, 'day'>[];
}

/** More weeks than this nobody plans for, and a mistyped year would otherwise fill the panel. */
const mostWeeks = 104;

export function timelineOf(plan: PlanDocument, thread: Thread): Timeline {
  const { today, nodes } = thread;
  const entries = [...nodes.flatMap((it) => entriesOf(it)), ...meetings(plan, today)].toSorted(inOrder);
  const review = reviewDay(plan);
  const first = addDays(today, 1 - weekday(today));
  const coming = entries.filter((it) => it.day >= first);
  const last = review !== undefined && review >= today ? review : (coming.at(-1)?.day ?? today);
  const weeks = weeksOf(first, last, coming);
  const end = weeks.at(-1)?.until ?? today;
  return {
    today,
    ...(review !== undefined && { review }),
    overdue: entries.filter((it) => it.state === 'overdue' && it.day < today && it.type !== 'starts'),
    goesOn: nodes.filter((it) => it.type === 'action' && goesOn(it, first, today)).map(goingOn),
    weeks,
    later: entries.filter((it) => it.day > end),
    undated: nodes
      .filter((it) => it.type === 'action' && it.state !== 'done' && !isDated(it))
      .map((it) => ({ type: 'due', ...factsOf(it) })),
  };
}

function isDated({ when }: ThreadNode): boolean {
  return when?.day !== undefined || when?.from !== undefined;
}

function goesOn({ when, state }: ThreadNode, first: CalendarDate, today: CalendarDate): boolean {
  return state !== 'done' && when?.from !== undefined && when.from < first && (when.day ?? today) >= today;
}

function goingOn(node: ThreadNode): Timeline['goesOn'][number] {
  return { type: 'due', ...factsOf(node), when: node.when?.words ?? '' };
}

function entriesOf(node: ThreadNode): TimelineEntry[] {
  const { when, type } = node;
  const facts = factsOf(node);
  const starts =
    type === 'action' && when?.from !== undefined ? [{ day: when.from, type: 'starts' as const, ...facts }] : [];
  const due =
    when?.day === undefined
      ? []
      : [{ day: when.day, type: type === 'outcome' ? ('outcome' as const) : ('due' as const), ...facts }];
  return [...starts, ...due];
}

function factsOf({ name, text, people, state, selection }: ThreadNode): Omit<TimelineEntry, 'day' | 'type'> {
  return { name, text, people: [...new Set(people.map((it) => it.name))], state, range: selection };
}

function reviewDay({ dates: { review } }: PlanDocument): CalendarDate | undefined {
  return review?.mention.type === 'date' ? review.mention.date : undefined;
}

/** The review, and the days that the plan names where it says when people meet. */
function meetings(plan: PlanDocument, today: CalendarDate): TimelineEntry[] {
  const { review, written } = plan.dates;
  const reference = written?.mention.type === 'date' ? written.mention.date : undefined;
  const said = plan.statements
    .filter((it) => it.about === 'review')
    .flatMap((it) => it.sentences)
    .flatMap((it) => meetingsIn(plan, it, reference));
  const day = reviewDay(plan);
  if (day === undefined || review === undefined) return said;
  const words = said.find((it) => it.day === day);
  const entry: TimelineEntry = {
    ...(words ?? { text: 'Review of the plan', people: [], state: 'open', range: absolute(plan.blocks, review.span) }),
    name: 'Review of the plan',
    day,
    type: 'review',
    state: day < today ? 'overdue' : 'open',
  };
  return [entry, ...said.filter((it) => it !== words)];
}

function meetingsIn(plan: PlanDocument, { prose }: Sentence, reference: CalendarDate | undefined): TimelineEntry[] {
  return findDates(prose.text, reference).flatMap((mention) => {
    if (mention.type !== 'date' || mention.binding === 'from' || mention.binding === 'until') return [];
    const text = onOneLine(prose.text);
    const range = absolute(plan.blocks, spanOf(prose, mention.start, mention.end));
    return [{ day: mention.date, type: 'meeting', name: firstWords(text), text, people: [], state: 'open', range }];
  });
}

function inOrder(a: TimelineEntry, b: TimelineEntry): number {
  return a.day.localeCompare(b.day) || a.range.start - b.range.start;
}

function weeksOf(first: CalendarDate, last: CalendarDate, entries: readonly TimelineEntry[]): TimelineWeek[] {
  const weeks: TimelineWeek[] = [];
  let next = 0;
  for (let from = first; from <= last && weeks.length < mostWeeks; from = addDays(from, 7)) {
    const until = addDays(from, 6);
    const start = next;
    while ((entries[next]?.day ?? '~') <= until) next++;
    weeks.push({ from, until, label: weekLabel(from, until), entries: entries.slice(start, next) });
  }
  return weeks;
}

/** `6 to 12 July 2026`, `29 June to 5 July 2026`: what is the same at both ends is said once. */
function weekLabel(from: CalendarDate, until: CalendarDate): string {
  const [day, month, year] = formatDate(from).split(' ');
  const [, lastMonth, lastYear] = formatDate(until).split(' ');
  const start = [day, ...(month === lastMonth ? [] : [month]), ...(year === lastYear ? [] : [year])].join(' ');
  return `${start} to ${formatDate(until)}`;
}
