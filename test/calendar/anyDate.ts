import fc from 'fast-check';
import { calendarDate, daysInMonth } from '../../server/src/calendar/date.ts';

/** Any real day of the years 1950 to 2150. */
export const anyDate = datesBetween(1950, 2150);

/** Any real day of the years from `first` to `last`. */
export function datesBetween(first: number, last: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => calendarDate(year, month, Math.min(day, daysInMonth(year, month))) ?? '');
}
