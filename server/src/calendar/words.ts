import { monthNames, weekdayNames } from './date.ts';
import { figure, type Passage } from './passage.ts';
import type { WordClass } from './phrase.ts';
import { blanksEnd, isInWord, past, wordAt } from './textAt.ts';

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

/** Days of the week in English, in lower case; the value is 1 (Monday) to 7. */
const weekdays: ReadonlyMap<string, number> = new Map([
  ...numbered([...weekdayNames.map((it) => it.toLowerCase()), ...'mon tue wed thu fri sat sun'.split(' ')], 7),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** Days of the week in Welsh. They need their `dydd` or `nos`, for Mawrth is March as well. */
const welshWeekdays = numbered('llun mawrth mercher iau gwener sadwrn sul'.split(' '), 7);
const welshDay: ReadonlySet<string> = new Set(['dydd', 'ddydd', 'nos']);

/** Numbers in words as plans use them for lengths of time. */
const numberWords: ReadonlyMap<string, number> = new Map([
  ...numbered('one two three four five six seven eight nine ten eleven twelve'.split(' '), 12),
  ['a', 1],
  ['an', 1],
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

/** A month, a day of the week or a count that stands in a text. */
export interface WordRead {
  /** The month (1 to 12), the day (1 is Monday) or the count; undefined for "a few" and "several". */
  readonly number: number | undefined;
  readonly start: number;
  readonly end: number;
}

export interface MonthRead extends WordRead {
  readonly number: number;
  readonly word: string;
}

/** Reads a month: `April`, `Apr`, `Ebrill`. */
export function monthAt(passage: Passage, at: number): MonthRead | undefined {
  const word = wordAt(passage, at);
  const number = months.get(word);
  const end = at + word.length;
  return number === undefined || isInWord(passage, end) ? undefined : { word, number, start: at, end };
}

/** Reads a day of the week: `Monday`, `Mon`, `dydd Llun`. */
export function weekdayAt(passage: Passage, at: number): (WordRead & { readonly number: number }) | undefined {
  const word = wordAt(passage, at);
  const welsh = welshDay.has(word) ? blanksEnd(passage, at + word.length) : undefined;
  const name = welsh === undefined ? word : wordAt(passage, welsh);
  const number = (welsh === undefined ? weekdays : welshWeekdays).get(name);
  const end = (welsh ?? at) + name.length;
  return number === undefined || isInWord(passage, end) ? undefined : { number, start: at, end };
}

/** Reads a count: `6`, `six`, `a couple of`, and the uncounted `a few` and `several`. */
export function countAt(passage: Passage, at: number): WordRead | undefined {
  const word = wordAt(passage, at);
  if (word === figure) {
    const digits = /^\d{1,3}(?!\d)/.exec(passage.plain.slice(at, at + 4))?.[0];
    return digits === undefined ? undefined : { number: Number(digits), start: at, end: at + digits.length };
  }
  const noun = past('a', passage, at);
  const some = wordAt(passage, noun);
  if (some === 'few' || word === 'several') return { number: undefined, start: at, end: noun + some.length };
  if (some === 'couple') return coupleAt(passage, at, noun + some.length);
  const single = at + word.length;
  const tens = passage.plain[single] === '-' ? `${word}-${wordAt(passage, single + 1)}` : word;
  const name = numberWords.has(tens) ? tens : word;
  const number = numberWords.get(name);
  const end = at + name.length;
  return number === undefined || isInWord(passage, end) ? undefined : { number, start: at, end };
}

function coupleAt(passage: Passage, start: number, end: number): WordRead | undefined {
  const of = blanksEnd(passage, end);
  return of !== undefined && wordAt(passage, of) === 'of' ? { number: 2, start, end: of + 2 } : undefined;
}

/** The words that a day of the week, and a count, can begin with. */
export const weekdayStarts: ReadonlySet<string> = new Set([...weekdays.keys(), ...welshDay]);
export const countStarts: ReadonlySet<string> = new Set([
  figure,
  ...[...numberWords.keys()].map((it) => it.replace(/-.*/, '')),
  ...['few', 'several', 'couple'],
]);

/** The same for phrases: `<weekday>`, `<weekdays>` (`Mondays`) and `<count>`. */
export const wordClasses = {
  weekday: { starts: weekdayStarts, end: (passage, at) => weekdayAt(passage, at)?.end },
  weekdays: { starts: new Set([...weekdays.keys()].map((it) => `${it}s`)), end: pluralEnd },
  count: { starts: countStarts, end: (passage, at) => countAt(passage, at)?.end },
} satisfies Readonly<Record<string, WordClass>>;

/** Whether a word that is short for a day, but also a word of its own, is written in lower case: `sat with him`. */
export function isOrdinaryWord(written: string): boolean {
  return /\b(?:(?:sat|sun|mon|wed|thu|fri|tue)s?|Thus|THUS)\b/.test(written);
}

function pluralEnd(passage: Passage, at: number): number | undefined {
  const word = wordAt(passage, at);
  return word.endsWith('s') && weekdays.has(word.slice(0, -1)) ? at + word.length : undefined;
}

function numbered(words: readonly string[], round: number): Map<string, number> {
  return new Map(words.map((it, index) => [it, (index % round) + 1]));
}
