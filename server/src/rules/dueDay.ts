import { formatDate, type CalendarDate } from '../calendar/date.ts';
import type { PlacedDate, PlanDates } from '../model/plan.ts';
import type { Fix } from './rule.ts';

/**
 * The day that a relative time comes to, for people: `12 January 2027`. Undefined when the plan gives no date of its own
 * to count from, or the time is a range ("six to eight weeks").
 */
export function dueDay(placed: PlacedDate, dates: PlanDates): string | undefined {
  const date = dueDate(placed, dates);
  return date === undefined ? undefined : formatDate(date);
}

/** The same day as a calendar date. */
export function dueDate({ mention }: PlacedDate, { written }: PlanDates): CalendarDate | undefined {
  if (mention.type !== 'relative' || mention.due === undefined || written === undefined) return undefined;
  return /(?:\d|\p{L}) ?(?:-|–|to|or) ?(?:\d|two|three|four|six|eight|ten|twelve)/iu.test(mention.text)
    ? undefined
    : mention.due;
}

/** Writes the day where only a time to be worked out stands, with the word that led it: "within 6 weeks", "by 3 May". */
export function writeDay({ mention, span }: PlacedDate, day: string): Fix {
  const lead =
    mention.binding === undefined || mention.binding === 'within' || mention.binding === 'in' ? 'by' : mention.binding;
  const atStart = /^\p{Lu}/u.test(mention.text);
  const newText = `${atStart ? lead.charAt(0).toUpperCase() + lead.slice(1) : lead} ${day}`;
  return { title: `Write “${newText}”`, edits: [{ span, newText }], safe: false };
}
