import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateParts,
  formatDate,
  formatDateWithWeekday,
  monthNames,
  weekday,
  weekdayNames,
} from '../../server/src/calendar/date.ts';
import { findDates } from '../../server/src/calendar/findDates.ts';
import { datesBetween } from './anyDate.ts';

/** Every British way to write a day. */
const forms: readonly ((date: string) => string)[] = [
  formatDate,
  formatDateWithWeekday,
  (date) => date,
  (date) => figures(date, '/'),
  (date) => figures(date, '.'),
  (date) => figures(date, '-'),
  (date) => figures(date, '/', true),
  (date) => figures(date, '.', true),
  (date) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}`,
  (date) => `${ordinal(date)} ${monthName(date)} ${date.slice(0, 4)}`,
  (date) => `the ${ordinal(date)} of ${monthName(date)} ${date.slice(0, 4)}`,
  (date) => `${monthName(date)} ${ordinal(date)} ${date.slice(0, 4)}`,
  (date) => `${monthName(date)} ${Number(date.slice(8))}, ${date.slice(0, 4)}`,
  (date) => `${dayName(date)}, ${ordinal(date)} ${monthName(date).slice(0, 3)} ${date.slice(0, 4)}`,
  (date) => `${Number(date.slice(8))} ${monthName(date)} ${date.slice(2, 4)}`,
  (date) => `${Number(date.slice(8))} ${monthName(date).slice(0, 3)} '${date.slice(2, 4)}`,
];

test.each(forms.map((it) => [it('2026-05-11'), it] as const))('reads back "%s"', (_, write) => {
  fc.assert(
    fc.property(
      datesBetween(2015, 2040),
      fc.constantFrom<[string, string][]>(
        ['', ''],
        ['Review: ', '.'],
        ['Tom will ring (', ')'],
        ['Mum, ', ', at home'],
        ['Jo – ', ';'],
      ),
      (date, [ahead, behind]) => {
        const written = write(date);
        expect(findDates(`${ahead}${written}${behind}`, '2026-03-02')).toEqual([
          {
            type: 'date',
            date,
            yearGiven: true,
            start: ahead.length,
            end: ahead.length + written.length,
            text: written,
          },
        ]);
      },
    ),
  );
});

test('a day without a year is read in the year that puts it at most two months back', () => {
  fc.assert(
    fc.property(datesBetween(2015, 2040), fc.integer({ min: -50, max: 290 }), (reference, days) => {
      const date = addDays(reference, days);
      fc.pre(!date.endsWith('02-29'));
      const { day } = dateParts(date);
      expect(findDates(`by ${day} ${monthName(date)}`, reference)).toMatchObject([{ date, yearGiven: false }]);
    }),
  );
});

/** Bits of plans, so that arbitrary texts come near to times. */
const bits = fc.constantFrom(
  ...(
    'by from until on in within for over every each the of next and to - – ( ) , . : / 6 12 31 2026 26 13/04/20 3/12 6/52 ' +
    "April May may Sun Sat Monday Tuesdays weeks week months' time working days ongoing tbc review core group term half-term " +
    'Christmas weekly twice a w/c end starting Llun dydd Mawrth today £ 😀 \u00a0 \t \n \ud800 ’s N/A since between'
  ).split(' '),
);

describe('whatever the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(bits, { maxLength: 30 }).map((it) => it.join(' ')),
    fc.array(bits, { maxLength: 30 }).map((it) => it.join('')),
  );
  const references = fc.option(fc.oneof(datesBetween(1, 9999), fc.string()), { nil: undefined });

  test('nothing throws, slices are exact, mentions are in order and apart and stay on their line', () => {
    fc.assert(
      fc.property(texts, references, (text, reference) => {
        let last = 0;
        for (const it of findDates(text, reference)) {
          expect(text.slice(it.start, it.end)).toBe(it.text);
          expect(it.start).toBeGreaterThanOrEqual(last);
          expect(it.end).toBeGreaterThan(it.start);
          expect(it.text).not.toContain('\n');
          last = it.end;
        }
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    'a',
    ' ',
    '1',
    '1/',
    'by ',
    'every Tuesday and ',
    '13/04/20 ',
    'from 4 May to ',
    '(',
    'the next ',
    'May ',
    '1-',
    "s' ",
    'weekly ',
    'Monday, ',
  ])('200 kB of %j take no more than linear time', (bit) => {
    const time = (size: number): number => {
      const text = bit.repeat(size / bit.length);
      const start = performance.now();
      findDates(text, '2026-03-02');
      return performance.now() - start;
    };
    time(10_000);
    expect(time(200_000)).toBeLessThan(30_000);
  });
});

function figures(date: string, mark: string, short = false): string {
  const [year = '', month, day] = date.split('-');
  return [day, month, short ? year.slice(2) : year].join(mark);
}

function monthName(date: string): string {
  return monthNames[Number(date.slice(5, 7)) - 1] ?? '';
}

function dayName(date: string): string {
  return weekdayNames[weekday(date) - 1] ?? '';
}

function ordinal(date: string): string {
  const { day } = dateParts(date);
  const last = day > 10 && day < 20 ? 0 : day % 10;
  return `${day}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}
