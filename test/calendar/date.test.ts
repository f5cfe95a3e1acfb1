import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  calendarDate,
  dateParts,
  daysBetween,
  easterSunday,
  endOfMonth,
  formatDate,
  formatDateWithWeekday,
  isRealDate,
  parseIso,
  weekday,
  weekdayNames,
} from '../../server/src/calendar/date.ts';
import { anyDate } from './anyDate.ts';

test.each([
  ['2026-04-13', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-06-31', false],
  ['2026-4-13', false],
  ['', false],
])('isRealDate %s', (text, real) => expect(isRealDate(text)).toBe(real));

test('adding clamps to the end of the month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addWeeks('2026-03-02', 6)).toBe('2026-04-13');
  expect(endOfMonth('2028-02-03')).toBe('2028-02-29');
});

test('the clocks going forward or back lose no day', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});

test('for people', () => {
  expect(formatDate('2026-04-13')).toBe('13 April 2026');
  expect(formatDateWithWeekday('2026-04-13')).toBe('Mon 13 April 2026');
  expect(formatDate('2026-02-30')).toBe('2026-02-30');
  expect(parseIso(' 2026-04-13 ')).toBe('2026-04-13');
  expect(parseIso('13/04/2026')).toBeUndefined();
});

test.each([
  [2020, '2020-04-12'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter %i', (year, date) => expect(easterSunday(year)).toBe(date));

describe('laws', () => {
  const days = fc.integer({ min: -40_000, max: 40_000 });

  test('adding and taking away cancel out, and the distance is what was added', () => {
    fc.assert(
      fc.property(anyDate, days, (date, count) => {
        const later = addDays(date, count);
        expect(isRealDate(later)).toBe(true);
        expect(addDays(later, -count)).toBe(date);
        expect(daysBetween(date, later)).toBe(count);
        expect(later > date).toBe(count > 0);
      }),
    );
  });

  test('the days of the week go round', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
        expect(weekday(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
        expect(weekdayNames[weekday(date) - 1]).toBeDefined();
      }),
    );
  });

  test('months keep the day or clamp it', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, count) => {
        const later = addMonths(date, count);
        expect(isRealDate(later)).toBe(true);
        const { year, month, day } = dateParts(date);
        const moved = dateParts(later);
        expect(moved.year * 12 + moved.month).toBe(year * 12 + month + count);
        expect(moved.day === day || later === endOfMonth(later)).toBe(true);
      }),
    );
  });

  test('the parts make the date', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = dateParts(date);
        expect(calendarDate(year, month, day)).toBe(date);
      }),
    );
  });

  test('bad input comes back as it is', () => {
    fc.assert(
      fc.property(fc.string(), days, (text, count) => {
        fc.pre(!isRealDate(text));
        expect(addDays(text, count)).toBe(text);
        expect(addMonths(text, count)).toBe(text);
        expect(weekday(text)).toBeNaN();
      }),
    );
  });
});
