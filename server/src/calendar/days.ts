import type { CalendarDate } from './date.ts';
import { firstWords, figure, wordAt } from './firstWords.ts';
import { isSmall, letter, type Passage } from './passage.ts';
import { before, isAt, opening, phrase, readAt } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { fullYear, resolveDay, type WrittenDay } from './resolveDay.ts';
import { ambiguousMonths, month, monthOf, weekdayOf, weekdayWord } from './words.ts';

/** One day read from the text, and where it ends. */
export interface ReadDay {
  readonly written: WrittenDay;
  readonly end: number;
}

const ordinal = '(?:st|nd|rd|th|af|il|ydd|edd|fed|eg|ain|ed)';
const startsWithWeekday = opening(`(?<weekday>${weekdayWord})\\.?,? (?:the )?`);
const iso = phrase('(?<year>\\d{4})([-/])(?<month>\\d{2})\\2(?<day>\\d{2})(?![-/]\\d)');
const numeric = phrase(
  "(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|'?\\d{2})(?![/.:-]\\d)",
);
const withoutYear = phrase('(?<day>\\d{2})/(?<month>\\d{2})(?![/.:-]\\d)');
const dayFirst = phrase(`(?<the>the )?(?<day>\\d{1,2})(?<ordinal>${ordinal}?)(?<of> ?| (?:of|o) |-)(?<month>${month})`);
const monthFirst = phrase(
  `(?<month>${month})\\.? (?:the )?(?<day>\\d{1,2})(?<ordinal>${ordinal}?)(?![-–:/]|[.,]\\d| ?(?:%|am|pm|years?|yrs?|months?|weeks?|days?|times|sessions|children|pupils|people|of)(?!${letter}))`,
);
const yearBehind = phrase(
  "(?<gap>\\.?,? |-)(?<year>(?:19|20|21)\\d{2}|'\\d{2}|\\d{2})(?![/:%–-]|[.,]\\d| ?[ap]\\.?m)",
);
const anyWordBehind = opening(` ${letter}`);
const verbBehind = phrase(' (?:be|have|not|need|also|only|still|well|want)');

/** The words that a day can begin with. */
export const dayStarts = firstWords(startsWithWeekday, iso, numeric, dayFirst, monthFirst);

/** One day: `13/04/20`, `Mon 11 May`, `the 13th of April`, `April 13th 2026`; or one that does not exist. */
export const dates: Kind = { read: readDate, starts: dayStarts, startsLed: dayStarts };

function readDate(place: Place): Reading | undefined {
  const { passage, at, lead, reference } = place;
  if (lead !== undefined && !['by', 'from', 'until', 'on', 'since'].includes(lead.kind)) return undefined;
  const found = readDay(passage, at, reference, lead !== undefined);
  if (found === undefined) return undefined;
  return { ...resolveDay(found.written, reference, lead?.kind === 'since'), ...bound(place), end: found.end };
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
  if (!dayStarts.has(wordAt(passage.plain, at))) return undefined;
  const start = readAt(startsWithWeekday, passage, at);
  const named = start && weekdayOf(start.groups?.['weekday'] ?? '');
  const from = start === undefined ? at : at + start[0].length;
  if (start !== undefined && named === undefined) return undefined;
  const weekday = named === undefined ? {} : { weekday: named };
  const found = readUnnamed(passage, from, reference, led || named !== undefined);
  return found && { written: { ...found.written, ...weekday }, end: found.end };
}

/** Reads a day without the day of the week that may stand before it. */
function readUnnamed(
  passage: Passage,
  at: number,
  reference: CalendarDate | undefined,
  strong: boolean,
): ReadDay | undefined {
  const inFigures =
    wordAt(passage.plain, at) === figure
      ? (withYear(passage, at, reference) ?? (strong ? inTwoFigures(passage, at) : undefined))
      : undefined;
  return (
    inFigures ??
    inWords(passage, at, reference, dayFirst, strong) ??
    inWords(passage, at, reference, monthFirst, strong)
  );
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

function inWords(
  passage: Passage,
  at: number,
  reference: CalendarDate | undefined,
  form: RegExp,
  led: boolean,
): ReadDay | undefined {
  const match = readAt(form, passage, at);
  const { day = '', month = '', ordinal = '', of = ' ' } = match?.groups ?? {};
  const number = monthOf(month);
  if (match === undefined || number === undefined) return undefined;
  const stop = at + match[0].length;
  const small = isSmall(passage, form === monthFirst ? at : stop - month.length);
  const year = readYear(passage, stop, reference);
  const sure = led || year !== undefined || ordinal !== '' || of.trim() !== '';
  if (!sure && (Number(day) < 1 || Number(day) > 31)) return undefined;
  if (!sure && ambiguousMonths.has(month)) {
    if (form === monthFirst || small || countsSomething(passage, at, stop)) return undefined;
  }
  // "Up to 13 may attend": a led number, but the verb.
  const bare = year === undefined && ordinal === '' && of.trim() === '';
  if (bare && small && /^(?:may|march|mar|mai)$/.test(month) && isAt(anyWordBehind, passage, stop)) {
    if (isSmall(passage, anyWordBehind.lastIndex - 1)) return undefined;
  }
  const written = { day: Number(day), month: number };
  return year === undefined ? { written, end: stop } : { written: { ...written, year: year.year }, end: year.end };
}

/** "aged 11 May …", "Year 4 May …": the number belongs to the word before it, and May may be a girl. */
function countsSomething(passage: Passage, start: number, end: number): boolean {
  return (
    /(?:aged?|years?|section|s\.|flat|room|ward|table|no\.?|number|page|chapter|level|band|stage|part|step) $/.test(
      before(passage, start),
    ) || isAt(verbBehind, passage, end)
  );
}

/** The year behind a day in words. Two bare digits are one only when no noun can follow: "11 May 12 children came". */
function readYear(passage: Passage, at: number, reference: CalendarDate | undefined) {
  const match = readAt(yearBehind, passage, at);
  const { year = '', gap = '' } = match?.groups ?? {};
  if (match === undefined) return undefined;
  const end = at + match[0].length;
  const full = yearOf(year, reference);
  if (year.length === 2) {
    if (gap.includes(',')) return undefined;
    const now = Number((reference ?? String(full)).slice(0, 4));
    if (isAt(anyWordBehind, passage, end) && Math.abs(full - now) > 3) return undefined;
  }
  return { year: full, end };
}

function yearOf(digits: string, reference: CalendarDate | undefined): number {
  const number = Number(digits.replace(/\D/g, ''));
  return digits.length === 4 ? number : fullYear(number, reference);
}
