/** A calendar date without a time or a zone, as `YYYY-MM-DD`. Sorts as text. */
export type CalendarDate = string;

/** The days of the week as `weekday` counts them, Monday first. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The months as people write them; index 0 is January. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const millisecondsInDay = 86_400_000;
const isoForm = /^\d{4}-\d{2}-\d{2}$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The calendar date of a year, a month (1 to 12) and a day (1 to 31); undefined when there is no such day.
 * Years from 1 to 9999.
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!isRealDay(year, month, day)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads `YYYY-MM-DD`, with blanks around it or not. Undefined for any other text and for a day that does not exist. */
export function parseIso(text: string): CalendarDate | undefined {
  const trimmed = text.trim();
  return isRealDate(trimmed) ? trimmed : undefined;
}

/** Whether the text is `YYYY-MM-DD` and that day exists. */
export function isRealDate(text: string): boolean {
  const { year, month, day } = dateParts(text);
  return isRealDay(year, month, day);
}

/** How many days a month (1 to 12) has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return monthLengths[month - 1] ?? 0;
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The year, the month (1 to 12) and the day (1 to 31). All three are NaN when the text is no calendar date. */
export function dateParts(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
  if (!isoForm.test(date)) return { year: NaN, month: NaN, day: NaN };
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** The date so many days later, or earlier when negative. A text that is no real date comes back as it is. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const number = dayNumber(date);
  return number === undefined ? date : (fromDayNumber(number + Math.trunc(days)) ?? date);
}

/** The date so many weeks later, or earlier when negative. A text that is no real date comes back as it is. */
export function addWeeks(date: CalendarDate, weeks: number): CalendarDate {
  return addDays(date, Math.trunc(weeks) * 7);
}

/**
 * The same day so many months later, or earlier when negative. A day that month does not have becomes its last:
 * a month after 31 January is 28 or 29 February. A text that is no real date comes back as it is.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = dateParts(date);
  if (!isRealDay(year, month, day)) return date;
  const index = year * 12 + (month - 1) + Math.trunc(months);
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return calendarDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))) ?? date;
}

/** The last day of the month that the date lies in. A text that is no real date comes back as it is. */
export function endOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = dateParts(date);
  return calendarDate(year, month, daysInMonth(year, month)) ?? date;
}

/** The day of the week: 1 is Monday, 7 is Sunday. NaN when the text is no real date. */
export function weekday(date: CalendarDate): number {
  const number = dayNumber(date);
  // Day 0, 1 January 1970, was a Thursday.
  return number === undefined ? NaN : ((((number + 3) % 7) + 7) % 7) + 1;
}

/** How many days lie from the first date to the second; negative when the second is earlier. NaN for bad input. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (dayNumber(to) ?? NaN) - (dayNumber(from) ?? NaN);
}

/** Easter Sunday of a year, by the Gregorian computus of Meeus, Jones and Butcher. */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const inMarch = h + l - 7 * m + 114;
  return calendarDate(year, Math.floor(inMarch / 31), (inMarch % 31) + 1) ?? `${year}-04-01`;
}

/** The date for people: `13 April 2026`. A text that is no real date comes back as it is. */
export function formatDate(date: CalendarDate): string {
  if (!isRealDate(date)) return date;
  const { year, month, day } = dateParts(date);
  return `${day} ${monthNames[month - 1] ?? ''} ${year}`;
}

/** The date for people with its day of the week: `Mon 13 April 2026`. A text that is no real date comes back as it is. */
export function formatDateWithWeekday(date: CalendarDate): string {
  const name = weekdayNames[weekday(date) - 1];
  return name === undefined ? date : `${name.slice(0, 3)} ${formatDate(date)}`;
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1 January 1970. In universal time, where every day has 24 hours. */
function dayNumber(date: CalendarDate): number | undefined {
  const { year, month, day } = dateParts(date);
  if (!isRealDay(year, month, day)) return undefined;
  const instant = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  instant.setUTCFullYear(year, month - 1, day);
  return instant.getTime() / millisecondsInDay;
}

function fromDayNumber(number: number): CalendarDate | undefined {
  const instant = new Date(number * millisecondsInDay);
  return calendarDate(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
}
