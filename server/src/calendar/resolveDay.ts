import {
  addMonths,
  calendarDate,
  dateParts,
  daysBetween,
  daysInMonth,
  monthNames,
  weekday,
  type CalendarDate,
} from './date.ts';

/** A day as it was written, before anyone has asked whether it exists. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** The day of the week that was written with it, 1 (Monday) to 7. */
  readonly weekday?: number;
}

export type ResolvedDay =
  | { readonly type: 'date'; readonly date: CalendarDate; readonly yearGiven: boolean; readonly weekdayWrong?: true }
  | { readonly type: 'impossible'; readonly why: string };

/**
 * The year of a day without a year when no reference date is known. It is a leap year, so that 29 February can be
 * read, and so plainly wrong that nobody takes it for a deadline. The clock is never asked.
 */
export const yearWhenUnknown = 2000;

/** How far before the reference date a day without a year may lie, in months. */
const monthsBack = 2;

/**
 * The date of a written day.
 *
 * A missing year is the one that puts the day nearest on or after two months before the reference date: a plan talks
 * about what comes, and a little about what has just been. When the day of the week is written and fits only the year
 * before, and that is nearer, then that is the year: `Wednesday 14 January` in a plan of May 2026 is in 2026.
 * With `past` the day is the last one on or before the reference ("since 14 January").
 */
export function resolveDay(written: WrittenDay, reference: CalendarDate | undefined, past = false): ResolvedDay {
  const { day, month } = written;
  const year = written.year ?? likelyYear(written, reference, past);
  const date = calendarDate(year, month, day);
  if (date === undefined) return { type: 'impossible', why: whyImpossible(day, month, year) };
  const weekdayWrong = written.weekday !== undefined && weekday(date) !== written.weekday;
  return { type: 'date', date, yearGiven: written.year !== undefined, ...(weekdayWrong ? { weekdayWrong } : {}) };
}

/**
 * The full year that two digits stand for: in this century, but never more than 30 years after the reference
 * (2026 when there is none), so that a father's date of birth `12/09/71` lies in the last one.
 */
export function fullYear(digits: number, reference: CalendarDate | undefined): number {
  const now = reference === undefined ? 2026 : dateParts(reference).year;
  return 2000 + digits > now + 30 ? 1900 + digits : 2000 + digits;
}

function likelyYear(
  { day, month, ...written }: WrittenDay,
  reference: CalendarDate | undefined,
  past: boolean,
): number {
  if (reference === undefined) return yearWhenUnknown;
  const { year: now } = dateParts(reference);
  // A day that the month has in no year is found impossible later; its month's last day stands in for it here.
  const inYear = (year: number): CalendarDate =>
    calendarDate(year, month, Math.min(day, daysInMonth(year, month))) ?? reference;
  if (past) return inYear(now) <= reference ? now : now - 1;
  const earliest = addMonths(reference, -monthsBack);
  const year = [now - 1, now, now + 1].find((it) => inYear(it) >= earliest) ?? now;
  const fits = (it: number): boolean => weekday(inYear(it)) === written.weekday;
  if (written.weekday === undefined || fits(year) || !fits(year - 1)) return year;
  const nearerBefore = daysBetween(inYear(year - 1), reference) < daysBetween(reference, inYear(year));
  return nearerBefore ? year - 1 : year;
}

function whyImpossible(day: number, month: number, year: number): string {
  const name = monthNames[month - 1];
  if (name === undefined) return `There is no month ${month}.`;
  if (day === 0) return 'There is no day 0.';
  if (month === 2 && day === 29) return `February has 28 days in ${year}.`;
  return `${name} has ${daysInMonth(year, month)} days.`;
}
