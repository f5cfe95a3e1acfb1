import type { CalendarDate } from './date.ts';
import { figure, isSmall, letter, wordCharacter, type Passage } from './passage.ts';
import { nextEnd, phrase } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { fullYear, resolveDay, type WrittenDay } from './resolveDay.ts';
import { before, blanksEnd, isAt, past, readAt, wordAt } from './textAt.ts';
import { ambiguousMonths, monthAt, months, weekdayAt, weekdayStarts, type MonthRead } from './words.ts';

/** One day read from the text, and where it ends. */
export interface ReadDay {
  readonly written: WrittenDay;
  readonly end: number;
}

const end = `(?!${wordCharacter})`;
const iso = new RegExp(`(?<year>\\d{4})([-/])(?<month>\\d{2})\\2(?<day>\\d{2})(?![-/]\\d)${end}`, 'y');
const numeric = new RegExp(
  `(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|'?\\d{2})(?![/.:-]\\d)${end}`,
  'y',
);
const withoutYear = new RegExp(`(?<day>\\d{2})/(?<month>\\d{2})(?![/.:-]\\d)${end}`, 'y');
const ordinals = 'st|nd|rd|th|af|il|ydd|edd|fed|eg|ain|ed';
/** The day and what stands between it and its month: `13 `, `13th of `, `13-`. */
const dayAhead = new RegExp(`(\\d{1,2})(${ordinals})?( {1,3}(?:of|o) {1,3}|-| {0,3})`, 'y');
/** The day behind its month, where it counts nothing: `13th`, `13`. */
const dayBehind = new RegExp(`\\.? {1,3}(?:the {1,3})?(\\d{1,2})(${ordinals})?${end}(?![-–:/]|[.,]\\d)`, 'y');
const counted = phrase('am|pm|years?|yrs?|months?|weeks?|days?|times|sessions|children|pupils|people|of');
const yearBehind = new RegExp(
  `(\\.?,? {1,3}|-)((?:19|20|21)\\d{2}|'\\d{2}|\\d{2})(?![/:%–-]|[.,]\\d| {0,3}[ap]\\.?m)${end}`,
  'y',
);
const percent = / {0,3}%/y;
const wordBehind = new RegExp(` {1,3}${letter}`, 'y');
const verb = phrase('be|have|not|need|also|only|still|well|want');

/** The words that a day can begin with. */
export const dayStarts: ReadonlySet<string> = new Set(['the', figure, ...months.keys(), ...weekdayStarts]);

/** One day: `13/04/20`, `Mon 11 May`, `the 13th of April`, `April 13th 2026`; or one that does not exist. */
export const dates: Kind = { read: readDate, starts: dayStarts, startsLed: dayStarts };

function readDate(place: Place): Reading | undefined {
  const { day, lead, reference } = place;
  if (lead !== undefined && !['by', 'from', 'until', 'on', 'since'].includes(lead.kind)) return undefined;
  if (day === undefined) return undefined;
  return { ...resolveDay(day.written, reference, lead?.kind === 'since'), ...bound(place), end: day.end };
}

/**
 * Reads one day in any British form. `led` says that a word before it ("by", "on") makes a date likely; without
 * it a form that could mean something else needs more evidence.
 */
export function readDay(
  passage: Passage,
  at: number,
  reference: CalendarDate | undefined,
  led: boolean,
): ReadDay | undefined {
  if (!dayStarts.has(wordAt(passage, at))) return undefined;
  const named = weekdayAt(passage, at);
  const from = named && behindWeekday(passage, named.end);
  if (named === undefined || from === undefined) return readUnnamed(passage, at, reference, led);
  const found = readUnnamed(passage, from, reference, true);
  return found && { written: { ...found.written, weekday: named.number }, end: found.end };
}

/** Where the date behind a day of the week begins: `Mon. 3`, `Monday, the 3rd`. */
function behindWeekday(passage: Passage, at: number): number | undefined {
  const mark = /^\.?,?/.exec(passage.plain.slice(at, at + 2))?.[0].length ?? 0;
  return blanksEnd(passage, at + mark);
}

/** Reads a day without the day of the week that may stand before it. */
function readUnnamed(
  passage: Passage,
  at: number,
  reference: CalendarDate | undefined,
  strong: boolean,
): ReadDay | undefined {
  const word = wordAt(passage, at);
  const inFigures =
    word === figure
      ? (withYear(passage, at, reference) ?? (strong ? inTwoFigures(passage, at) : undefined))
      : undefined;
  if (inFigures !== undefined) return inFigures;
  const inWords = word === figure || word === 'the' ? dayFirst(passage, at) : monthFirst(passage, at);
  return inWords && withMonth(passage, inWords, reference, strong);
}

function withYear(passage: Passage, at: number, reference: CalendarDate | undefined): ReadDay | undefined {
  const match = readAt(iso, passage, at) ?? readAt(numeric, passage, at);
  if (match === undefined) return undefined;
  const { day = '', month = '', year = '', mark } = match.groups ?? {};
  const written = { day: Number(day), month: Number(month), year: yearOf(year, reference) };
  // "1.2.34" numbers a paragraph and "20-60-40" is a sort code; with slashes or a full year it is meant as a date.
  const short = year.length === 2 && mark !== '/' && mark !== undefined;
  if (short && (month.length < 2 || resolveDay(written, undefined).type === 'impossible')) {
    if (mark !== '.' || month.length < 2 || written.month > 12 || written.month < 1 || written.day > 31)
      return undefined;
  }
  if (written.year < 1900 || written.year > 2199) return undefined;
  return { written, end: at + match[0].length };
}

function inTwoFigures(passage: Passage, at: number): ReadDay | undefined {
  const match = readAt(withoutYear, passage, at);
  const written = { day: Number(match?.groups?.['day']), month: Number(match?.groups?.['month']) };
  if (match === undefined || resolveDay(written, undefined).type === 'impossible') return undefined;
  return { written, end: at + match[0].length };
}

/** A day beside a month in words. */
interface InWords {
  readonly day: number;
  readonly month: MonthRead;
  /** "13th", "13 of": it cannot be a mere number. */
  readonly ordinal: boolean;
  readonly start: number;
  readonly end: number;
}

function dayFirst(passage: Passage, start: number): InWords | undefined {
  const at = past('the', passage, start);
  const match = wordAt(passage, at) === figure ? readAt(dayAhead, passage, at) : undefined;
  const [, day, ordinal = '', of = ''] = match ?? [];
  const month = match && monthAt(passage, match.index + match[0].length);
  return month && { day: Number(day), month, ordinal: ordinal + of.trim() !== '', start, end: month.end };
}

function monthFirst(passage: Passage, start: number): InWords | undefined {
  const month = monthAt(passage, start);
  const match = month && readAt(dayBehind, passage, month.end);
  if (month === undefined || match === undefined) return undefined;
  const end = match.index + match[0].length;
  if (nextEnd(counted, passage, end) > 0 || isAt(percent, passage, end)) return undefined;
  const [, day, ordinal = ''] = match;
  return { day: Number(day), month, ordinal: ordinal !== '', start, end };
}

function withMonth(
  passage: Passage,
  { day, month, ordinal, start, end }: InWords,
  reference: CalendarDate | undefined,
  led: boolean,
): ReadDay | undefined {
  const small = isSmall(passage, month.start);
  const year = readYear(passage, end, reference);
  const sure = led || year !== undefined || ordinal;
  if (!sure && (day < 1 || day > 31)) return undefined;
  if (!sure && ambiguousMonths.has(month.word)) {
    if (month.start === start || small || countsSomething(passage, start, end)) return undefined;
  }
  // "Up to 13 may attend": a led number, but the verb.
  if (year === undefined && !ordinal && small && /^(?:may|march|mar|mai)$/.test(month.word)) {
    const next = blanksEnd(passage, end);
    if (next !== undefined && isSmall(passage, next)) return undefined;
  }
  const written = { day, month: month.number };
  return year === undefined ? { written, end } : { written: { ...written, year: year.year }, end: year.end };
}

/** "aged 11 May …", "Year 4 May …": the number belongs to the word before it, and May may be a girl. */
function countsSomething(passage: Passage, start: number, end: number): boolean {
  return (
    /(?:aged?|years?|section|s\.|flat|room|ward|table|no\.?|number|page|chapter|level|band|stage|part|step) $/.test(
      before(passage, start),
    ) || nextEnd(verb, passage, end) > 0
  );
}

/** The year behind a day in words. Two bare digits are one only when no noun can follow: "11 May 12 children came". */
function readYear(passage: Passage, at: number, reference: CalendarDate | undefined) {
  const match = readAt(yearBehind, passage, at);
  const [, gap = '', year = ''] = match ?? [];
  if (match === undefined) return undefined;
  const end = at + match[0].length;
  const full = yearOf(year, reference);
  if (year.length === 2) {
    if (gap.includes(',')) return undefined;
    const now = Number((reference ?? String(full)).slice(0, 4));
    if (isAt(wordBehind, passage, end) && Math.abs(full - now) > 3) return undefined;
  }
  return { year: full, end };
}

function yearOf(digits: string, reference: CalendarDate | undefined): number {
  const number = Number(digits.replace(/\D/g, ''));
  return digits.length === 4 ? number : fullYear(number, reference);
}
