import { formatDate, type CalendarDate } from '../calendar/date.ts';
import type { Action, Need, Outcome, PlacedDate, PlanDates, PlanDocument } from '../model/plan.ts';
import { dueDate } from '../rules/dueDay.ts';
import { isBoundToEvent } from '../rules/times.ts';
import { absolute, type Range } from '../text/span.ts';
import { onOneLine } from '../text/words.ts';

/** When something will be done, or will be so. */
export interface When {
  /** For people: `13 April 2026`, `every Tuesday from 7 July`, `ongoing`. */
  readonly words: string;
  /** The same where there is little room: `13 April 2026`, `from 7 July 2026`, `until 2 October 2026`, `ongoing`. */
  readonly brief: string;
  /** The day by which it is to be, or the last day of something that goes on. */
  readonly day?: CalendarDate;
  /** The first day of something that goes on. */
  readonly from?: CalendarDate;
  /** Whether it goes on, day after day or time after time, with a first and last day in the plan or without. */
  readonly goesOn: boolean;
  /** Where the plan says so, in offsets of the whole document. */
  readonly range: Range;
}

/**
 * The time that holds for an element. An action's own column or field goes before its sentence, an outcome's sentence
 * before a column that it shares with its actions; of several days the last, since a step on the way comes before it.
 * Undefined where the plan gives no time, or only how long something takes.
 */
export function whenOf(plan: PlanDocument, element: Need | Outcome | Action): When | undefined {
  const read = element.dates
    .filter(({ mention }) => mention.type !== 'duration' && mention.type !== 'impossible')
    .map((placed): Read => ({ placed, ...daysOf(placed, plan.dates, element.text.text) }));
  const [preferred, others] = sides(element, read);
  const chosen = best(preferred) ?? best(others) ?? undated(preferred) ?? undated(others);
  if (chosen === undefined) return undefined;
  const { placed, day, from } = chosen;
  const words = wordsOf(placed, day);
  return {
    words,
    brief: briefly(words, chosen),
    ...(day !== undefined && { day }),
    ...(from !== undefined && { from }),
    goesOn: from !== undefined || goesOn(placed),
    range: absolute(plan.blocks, placed.span),
  };
}

interface Read {
  readonly placed: PlacedDate;
  readonly day?: CalendarDate | undefined;
  readonly from?: CalendarDate | undefined;
}

function sides(element: Need | Outcome | Action, read: readonly Read[]): readonly [readonly Read[], readonly Read[]] {
  const isOwn = ({ placed: { span } }: Read): boolean =>
    span.block === element.span.block && element.span.start <= span.start && span.end <= element.span.end;
  const own = read.filter(isOwn);
  const field = read.filter((it) => !isOwn(it));
  return element.type === 'action' ? [field, own] : [own, field];
}

/** A day that something is bound to ("by", "until") says more about an outcome than one it only mentions. */
function best(read: readonly Read[]): Read | undefined {
  const dated = read.filter((it) => it.day !== undefined && it.placed.mention.type !== 'relative');
  const bound = dated.filter(({ placed: { mention } }) => mention.binding === 'by' || mention.binding === 'until');
  const counted = read.filter((it) => it.day !== undefined);
  const begun = read.filter((it) => it.from !== undefined);
  return latest(bound) ?? latest(dated) ?? begun[0] ?? latest(counted);
}

/** On which days something is done says more than the term in which that ends. */
function undated(read: readonly Read[]): Read | undefined {
  return read.findLast((it) => it.placed.mention.type === 'repeated') ?? read.at(-1);
}

function goesOn({ mention }: PlacedDate): boolean {
  return mention.type === 'repeated' || mention.type === 'period' || mention.binding === 'until';
}

function latest(read: readonly Read[]): Read | undefined {
  return read.reduce<Read | undefined>(
    (a, b) => (a !== undefined && (a.day ?? '') >= (b.day ?? '') ? a : b),
    undefined,
  );
}

function daysOf(placed: PlacedDate, dates: PlanDates, text: string): Pick<Read, 'day' | 'from'> {
  const { mention } = placed;
  switch (mention.type) {
    case 'date':
      return mention.binding === 'from' ? { from: mention.date } : { day: mention.date };
    case 'part':
      return mention.binding === 'from' ? { from: mention.first ?? mention.date } : { day: mention.date };
    case 'repeated':
    case 'period':
      return { day: mention.until, from: mention.from };
    case 'relative': {
      const here = text.slice(mention.start, mention.end) === mention.text;
      const boundToEvent = isBoundToEvent(mention.text, here ? text.slice(mention.end) : '');
      return boundToEvent ? {} : { day: dueDate(placed, dates) };
    }
    default:
      return {};
  }
}

function briefly(words: string, { placed, day, from }: Read): string {
  if (day !== undefined)
    return placed.mention.type === 'part' ? words : `${goesOn(placed) ? 'until ' : ''}${formatDate(day)}`;
  return from === undefined ? words : `from ${formatDate(from)}`;
}

function wordsOf({ mention }: PlacedDate, day: CalendarDate | undefined): string {
  const isDay = mention.type === 'date' || mention.type === 'relative';
  if (isDay && day !== undefined) return formatDate(day);
  return onOneLine(mention.text);
}
