import { monthNames, weekdayNames } from './date.ts';
import { oneOf } from './phrase.ts';

/** Months as they are written in English and in Welsh, in lower case; the value is 1 to 12. */
export const months: ReadonlyMap<string, number> = numbered(
  [
    ...monthNames.map((it) => it.toLowerCase()),
    ...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
    ...'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' '),
  ],
  12,
).set('sept', 9);

/** Months that are also a name, a verb or a word. They need more evidence than the others to be read as a month. */
export const ambiguousMonths: ReadonlySet<string> = new Set(
  'jan mar march apr april may jun june aug august mai medi'.split(' '),
);

/** Days of the week in English and in Welsh, in lower case; the value is 1 (Monday) to 7. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...numbered(
    [
      ...weekdayNames.map((it) => it.toLowerCase()),
      ...'mon tue wed thu fri sat sun'.split(' '),
      ...'llun mawrth mercher iau gwener sadwrn sul'.split(' '),
    ],
    7,
  ),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** Numbers in words as plans use them for lengths of time. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...numbered('one two three four five six seven eight nine ten eleven twelve'.split(' '), 12),
  ['a', 1],
  ['an', 1],
  ['couple of', 2],
  ['a couple of', 2],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['eighteen', 18],
  ['twenty', 20],
  ['twenty-one', 21],
  ['twenty-four', 24],
  ['twenty-eight', 28],
  ['thirty', 30],
  ['thirty-five', 35],
  ['forty-eight', 48],
]);

/** The source of an expression for any month. */
export const month = oneOf(months.keys());

const welshWeekdays = 'llun mawrth mercher iau gwener sadwrn sul'.split(' ');

/** The source of an expression for any day of the week. A Welsh one needs its `dydd`, for Mawrth is March as well. */
export const weekdayWord = oneOf([
  ...[...weekdays.keys()].filter((it) => !welshWeekdays.includes(it)),
  `(?:d?dydd|nos) ${oneOf(welshWeekdays)}`,
]);

/** The source of an expression for a count: `6`, `six`, `a couple of`, and the uncounted `a few` and `several`. */
export const count = oneOf([...numberWords.keys(), 'a few', 'few', 'several', '\\d{1,3}']);

/** The month a word stands for: 1 to 12. */
export function monthOf(word: string): number | undefined {
  return months.get(word.toLowerCase());
}

/** The day of the week that a word stands for: 1 (Monday) to 7, whether or not `dydd` stands before it. */
export function weekdayOf(word: string): number | undefined {
  return weekdays.get(word.toLowerCase().replace(/^(?:d?dydd|nos)[ \u00a0\t]+/, ''));
}

/** The number a count stands for; undefined for `a few` and `several`. */
export function countOf(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/[ \u00a0\t]+/g, ' ');
  return /^\d+$/.test(plain) ? Number(plain) : numberWords.get(plain);
}

/** Whether a word that is short for a day, but also a word of its own, is written in lower case: `sat with him`. */
export function isOrdinaryWord(text: string): boolean {
  return /(?:^|[^\p{L}])(?:(?:sat|sun|mon|wed|thu|fri|tue)s?|Thus|THUS)(?![\p{L}])/u.test(text);
}

function numbered(words: readonly string[], round: number): Map<string, number> {
  return new Map(words.map((it, index) => [it, (index % round) + 1]));
}
