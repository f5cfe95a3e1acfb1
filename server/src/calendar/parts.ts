import { addDays, calendarDate, dateParts, daysInMonth, easterSunday, type CalendarDate } from './date.ts';
import { readDay } from './days.ts';
import { behind, phrase, readAt } from './phrase.ts';
import { bound, type Place, type Reading } from './reading.ts';
import { resolveDay } from './resolveDay.ts';
import { ambiguousMonths, month, monthOf } from './words.ts';

/** A part of a year with its first and last day. */
export interface ReadPart {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly yearGiven: boolean;
  readonly end: number;
}

/** Which days of a month (first, last) a word singles out; 31 stands for the last day the month has. */
const shares: Readonly<Record<string, readonly [number, number]>> = {
  start: [1, 1],
  beginning: [1, 1],
  early: [1, 10],
  mid: [11, 20],
  middle: [11, 20],
  late: [21, 31],
  end: [31, 31],
  close: [31, 31],
};

const shareOf = '(?<share>start|beginning|middle|end|close)(?: of|(?<=end)) (?:the month of )?';
const shareOfMonth = phrase(
  `(?:(?:the )?${shareOf}|diwedd |(?<stage>early|mid|late)(?: |-)(?:in )?)(?:(?:next|this) )?(?<month>${month})(?:,? (?<year>(?:19|20|21)\\d{2}))?`,
);
const monthAndYear = phrase(`(?<month>${month})\\.?,?(?: |(?=['’]))(?<year>(?:19|20|21)\\d{2}|['’]\\d{2})(?![/:-]\\d)`);
const bareMonth = phrase(`(?:(?<which>next|this) )?(?<month>${month})`);
const shareOfYear = phrase(`(?:the )?${shareOf}(?<year>20\\d{2})`);
const week = phrase(
  '(?:the )?(?:(?<whole>w ?/ ?c|w ?/ ?b|w\\.c\\.|wk comm(?:encing)?|week commencing|week beginning|week starting|week of)|w ?/ ?e|week ending)(?: on)?',
);
const colon = /:?[ \u00a0\t]{1,3}/y;
const festival = phrase(
  "(?<name>Christmas Eve|Christmas Day|Boxing Day|New Year['’]s Eve|New Year['’]s Day|the New Year|Christmas|Easter Sunday|Easter|Nadolig|Pasg|y Nadolig|y Pasg)(?:,? (?<year>20\\d{2}))?",
);

const festivals: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  nadolig: [12, 25],
  'y nadolig': [12, 25],
  'boxing day': [12, 26],
  'new year’s eve': [12, 31],
  'new year’s day': [1, 1],
  'the new year': [1, 1],
};

/** Part of a year that stands for a deadline: `by the end of June`, `May 2026`, `w/c 4 May`, `by Christmas`. */
export function readPart(place: Place): Reading | undefined {
  const { text, at, lead, reference } = place;
  if (lead !== undefined && ['for', 'between', 'within'].includes(lead.kind)) return undefined;
  const past = lead?.kind === 'since';
  const found =
    readWeek(text, at, reference) ??
    readFestival(place) ??
    readMonths(text, at, reference, { past }) ??
    (lead === undefined ? undefined : readBareMonth(place));
  if (found === undefined) return undefined;
  const { first, last: date, yearGiven, end } = found;
  return { type: 'part', date, first, yearGiven, ...bound(place), end };
}

/**
 * A month with its year, or the share of a month or a year: `May 2026`, `the end of June`, `mid-May`, `end of 2026`.
 * With `bare` a month without a year will do; with `past` it is the last such month before the reference.
 */
export function readMonths(
  text: string,
  at: number,
  reference: CalendarDate | undefined,
  { bare = false, past = false } = {},
): ReadPart | undefined {
  const ofYear = readAt(shareOfYear, text, at);
  if (ofYear !== undefined) return shareOfTheYear(ofYear);
  const match =
    readAt(monthAndYear, text, at) ??
    readAt(shareOfMonth, text, at) ??
    (bare ? readAt(bareMonth, text, at) : undefined);
  if (match === undefined) return undefined;
  const { share, stage, month = '', year } = match.groups ?? {};
  if (year === undefined && isLowerCaseWord(month)) return undefined;
  const days = shares[(share ?? stage ?? (/^diwedd/i.test(match[0]) ? 'end' : '')).toLowerCase()] ?? [1, 31];
  return monthPart(month, days, year, reference, at + match[0].length, past);
}

function readBareMonth({ text, at, lead, reference }: Place): ReadPart | undefined {
  const match = readAt(bareMonth, text, at);
  const { month = '' } = match?.groups ?? {};
  if (match === undefined || lead === undefined || lead.kind === 'on' || lead.kind === 'at') return undefined;
  const end = at + match[0].length;
  if (!/^\p{Lu}/u.test(month) || /^(?:['’]s|[ \u00a0]\d{1,2}\/)/.test(behind(text, end))) return undefined;
  // "visited by May Carter", "a call from June (grandmother)", "by April and Jo", "from May, her sister".
  const person = lead.kind === 'by' || lead.kind === 'from';
  if (person && !lead.capital && ambiguousMonths.has(month.toLowerCase())) {
    if (
      /^(?:[ \u00a0](?:and[ \u00a0])?\p{Lu}|[ \u00a0]\(\p{L}|,?[ \u00a0](?:her|his|their|my|our|who|whose)[ \u00a0])/u.test(
        behind(text, end),
      )
    )
      return undefined;
  }
  return monthPart(month, [1, 31], undefined, reference, end, lead.kind === 'since');
}

function monthPart(
  word: string,
  [from, to]: readonly [number, number],
  digits: string | undefined,
  reference: CalendarDate | undefined,
  end: number,
  past: boolean,
): ReadPart | undefined {
  const month = monthOf(word);
  if (month === undefined) return undefined;
  const given = digits === undefined ? undefined : Number(digits.replace(/^['’]/, '20'));
  // The last day decides which year is meant; for something past it is the first one.
  const day = past ? 1 : Math.min(to, 28);
  const likely = resolveDay({ day, month, ...(given === undefined ? {} : { year: given }) }, reference, past);
  if (likely.type === 'impossible') return undefined;
  const { year } = dateParts(likely.date);
  const length = daysInMonth(year, month);
  const first = calendarDate(year, month, Math.min(from, length));
  const last = calendarDate(year, month, Math.min(to, length));
  return first === undefined || last === undefined ? undefined : { first, last, yearGiven: given !== undefined, end };
}

function shareOfTheYear(match: RegExpExecArray): ReadPart {
  const { share = '', year = '' } = match.groups ?? {};
  const [first, last] = { start: ['01-01', '01-01'], beginning: ['01-01', '01-01'], middle: ['06-01', '06-30'] }[
    share.toLowerCase()
  ] ?? ['12-31', '12-31'];
  return { first: `${year}-${first}`, last: `${year}-${last}`, yearGiven: true, end: match.index + match[0].length };
}

function readWeek(text: string, at: number, reference: CalendarDate | undefined): ReadPart | undefined {
  const match = readAt(week, text, at);
  const gap = match && readAt(colon, text, at + match[0].length);
  const day = gap && readDay(text, gap.index + gap[0].length, reference, true);
  const resolved = day && resolveDay(day.written, reference);
  if (match === undefined || day === undefined || resolved?.type !== 'date') return undefined;
  const { date, yearGiven } = resolved;
  const whole = match.groups?.['whole'] !== undefined;
  return { first: whole ? date : addDays(date, -6), last: whole ? addDays(date, 6) : date, yearGiven, end: day.end };
}

/** Only where a word before it makes it a time, and not where it is a party, a card or the holidays. */
function readFestival({ text, at, lead, reference }: Place): ReadPart | undefined {
  const match = lead && readAt(festival, text, at);
  if (match === undefined || lead === undefined || lead.kind === 'in') return undefined;
  const end = at + match[0].length;
  if (
    /^(?:['’]s|[ \u00a0-](?:\d|day|eve|part|holiday|break|term|present|card|dinner|lunch|play|concert|show|fair|contact|club|egg|tree|list|jumper))/iu.test(
      behind(text, end),
    )
  )
    return undefined;
  const name = (match.groups?.['name'] ?? '')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[ \u00a0\t]+/g, ' ');
  const digits = match.groups?.['year'];
  const fixed = festivals[name];
  const past = lead.kind === 'since';
  const [month, day] = fixed ?? [4, 10];
  const likely = resolveDay({ month, day, ...(digits === undefined ? {} : { year: Number(digits) }) }, reference, past);
  if (likely.type === 'impossible') return undefined;
  const date = fixed === undefined ? easterSunday(dateParts(likely.date).year) : likely.date;
  return { first: date, last: date, yearGiven: digits !== undefined, end };
}

/** "may", "march" and the like in lower case are verbs far more often than months. */
function isLowerCaseWord(month: string): boolean {
  return /^\p{Ll}/u.test(month) && /^(?:may|march|mar|mai|medi|jan)$/.test(month);
}
