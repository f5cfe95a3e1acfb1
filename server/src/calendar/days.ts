import type { CalendarDate } from './date.ts';
import { before, behind, opening, phrase, readAt } from './phrase.ts';
import { bound, type Place, type Reading } from './reading.ts';
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
  "(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|['’]?\\d{2})(?![/.:-]\\d)",
);
const withoutYear = phrase('(?<day>\\d{2})/(?<month>\\d{2})(?![/.:-]\\d)');
const dayFirst = phrase(`(?<the>the )?(?<day>\\d{1,2})(?<ordinal>${ordinal}?)(?<of> ?| (?:of|o) |-)(?<month>${month})`);
const monthFirst = phrase(
  `(?<month>${month})\\.? (?:the )?(?<day>\\d{1,2})(?<ordinal>${ordinal}?)(?![-–:/]|[.,]\\d| ?(?:%|am|pm|years?|yrs?|months?|weeks?|days?|times|sessions|children|pupils|people|of)(?![\\p{L}]))`,
);
const yearBehind = phrase(
  "(?<gap>\\.?,? |-)(?<year>(?:19|20|21)\\d{2}|['’]\\d{2}|\\d{2})(?![/:%–-]|[.,]\\d| ?[ap]\\.?m)",
);

/** One day: `13/04/20`, `Mon 11 May`, `the 13th of April`, `April 13th 2026`; or one that does not exist. */
export function readDate(place: Place): Reading | undefined {
  const { text, at, lead, reference } = place;
  if (lead !== undefined && !['by', 'from', 'until', 'on', 'since'].includes(lead.kind)) return undefined;
  const found = readDay(text, at, reference, lead !== undefined);
  if (found === undefined) return undefined;
  return { ...resolveDay(found.written, reference, lead?.kind === 'since'), ...bound(place), end: found.end };
}

/**
 * Reads one day in any British form. `led` says that a word before it ("by", "on") makes a date likely; without
 * it a form that could mean something else needs more evidence.
 */
export function readDay(
  text: string,
  at: number,
  reference: CalendarDate | undefined,
  led: boolean,
): ReadDay | undefined {
  const start = readAt(startsWithWeekday, text, at);
  const named = start && weekdayOf(start.groups?.['weekday'] ?? '');
  const from = start === undefined ? at : at + start[0].length;
  if (start !== undefined && named === undefined) return undefined;
  const weekday = named === undefined ? {} : { weekday: named };
  const strong = led || named !== undefined;
  const found =
    inFigures(text, from, reference) ??
    (strong ? inTwoFigures(text, from) : undefined) ??
    inWords(text, from, reference, dayFirst, strong) ??
    inWords(text, from, reference, monthFirst, strong);
  return found && { written: { ...found.written, ...weekday }, end: found.end };
}

function inFigures(text: string, at: number, reference: CalendarDate | undefined): ReadDay | undefined {
  const match = readAt(iso, text, at) ?? readAt(numeric, text, at);
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

function inTwoFigures(text: string, at: number): ReadDay | undefined {
  const match = readAt(withoutYear, text, at);
  const written = { day: Number(match?.groups?.['day']), month: Number(match?.groups?.['month']) };
  if (match === undefined || resolveDay(written, undefined).type === 'impossible') return undefined;
  return { written, end: at + match[0].length };
}

function inWords(
  text: string,
  at: number,
  reference: CalendarDate | undefined,
  form: RegExp,
  led: boolean,
): ReadDay | undefined {
  const match = readAt(form, text, at);
  const { day = '', month = '', ordinal = '', of = ' ' } = match?.groups ?? {};
  const number = monthOf(month);
  if (match === undefined || number === undefined) return undefined;
  const stop = at + match[0].length;
  const year = readYear(text, stop, reference);
  const sure = led || year !== undefined || ordinal !== '' || of.trim() !== '';
  if (!sure && (Number(day) < 1 || Number(day) > 31)) return undefined;
  if (!sure && ambiguousMonths.has(month.toLowerCase())) {
    if (form === monthFirst || /^\p{Ll}/u.test(month) || countsSomething(text, at, stop)) return undefined;
  }
  // "Up to 13 may attend": a led number, but the verb.
  const plain = year === undefined && ordinal === '' && of.trim() === '';
  if (plain && /^(?:may|march|mar|mai)$/.test(month) && /^[ \u00a0]\p{Ll}/u.test(behind(text, stop))) return undefined;
  const written = { day: Number(day), month: number };
  return year === undefined ? { written, end: stop } : { written: { ...written, year: year.year }, end: year.end };
}

/** "aged 11 May …", "Year 4 May …": the number belongs to the word before it, and May may be a girl. */
function countsSomething(text: string, start: number, end: number): boolean {
  return (
    /(?:aged?|years?|section|s\.|flat|room|ward|table|no\.?|number|page|chapter|level|band|stage|part|step) $/i.test(
      before(text, start).replaceAll('\u00a0', ' '),
    ) || /^[ \u00a0](?:be|have|not|need|also|only|still|well|want)(?![\p{L}])/u.test(behind(text, end))
  );
}

/** The year behind a day in words. Two bare digits are one only when no noun can follow: "11 May 12 children came". */
function readYear(text: string, at: number, reference: CalendarDate | undefined) {
  const match = readAt(yearBehind, text, at);
  const { year = '', gap = '' } = match?.groups ?? {};
  if (match === undefined) return undefined;
  const end = at + match[0].length;
  const full = yearOf(year, reference);
  if (year.length === 2) {
    if (gap.includes(',')) return undefined;
    const now = Number((reference ?? String(full)).slice(0, 4));
    if (/^[ \u00a0]\p{L}/u.test(behind(text, end)) && Math.abs(full - now) > 3) return undefined;
  }
  return { year: full, end };
}

function yearOf(digits: string, reference: CalendarDate | undefined): number {
  const number = Number(digits.replace(/\D/g, ''));
  return digits.length === 4 ? number : fullYear(number, reference);
}
