import { addDays, calendarDate, dateParts, daysInMonth, easterSunday, type CalendarDate } from './date.ts';
import { readDay } from './days.ts';
import { firstWords, wordAt } from './firstWords.ts';
import { isCapital, isSmall, letter, type Passage } from './passage.ts';
import { endAt, isAt, opening, phrase, readAt } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
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
const monthAndYear = phrase(`(?<month>${month})\\.?,?(?: |(?='))(?<year>(?:19|20|21)\\d{2}|'\\d{2})(?![/:-]\\d)`);
const bareMonth = phrase(`(?:(?<which>next|this) )?(?<month>${month})`);
const shareOfYear = phrase(`(?:the )?${shareOf}(?<year>20\\d{2})`);
const week = phrase(
  '(?:the )?(?:(?<whole>w ?/ ?c|w ?/ ?b|w\\.c\\.|wk comm(?:encing)?|week commencing|week beginning|week starting|week of)|w ?/ ?e|week ending)(?: on)?',
);
const colon = /:? {1,3}/y;
const festival = phrase(
  "(?<name>christmas eve|christmas day|boxing day|new year's eve|new year's day|the new year|christmas|easter sunday|easter|nadolig|pasg|y nadolig|y pasg)(?:,? (?<year>20\\d{2}))?",
);
const festivalThing = new RegExp(
  "'s|[ -](?:\\d|day|eve|part|holiday|break|term|present|card|dinner|lunch|play|concert|show|fair|contact|club|egg|tree|list|jumper)",
  'y',
);
const ownedOrNumbered = /'s| \d{1,2}\//y;
const nameBehind = opening(' (?:and )?');
const personBehind = opening(`(?: \\(${letter}|,? (?:her|his|their|my|our|who|whose) )`);

const festivals: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  nadolig: [12, 25],
  'y nadolig': [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  'the new year': [1, 1],
};

const starts = firstWords(shareOfYear, monthAndYear, shareOfMonth, week);

/** The words that a month can begin with, alone or with its year or its share. */
export const monthStarts = firstWords(shareOfYear, monthAndYear, shareOfMonth, bareMonth);

/** Part of a year that stands for a deadline: `by the end of June`, `May 2026`, `w/c 4 May`, `by Christmas`. */
export const parts: Kind = {
  read: readPart,
  starts,
  startsLed: new Set([...starts, ...monthStarts, ...firstWords(festival)]),
};

function readPart(place: Place): Reading | undefined {
  const { passage, at, lead, reference } = place;
  if (lead !== undefined && ['for', 'between', 'within'].includes(lead.kind)) return undefined;
  const past = lead?.kind === 'since';
  const found =
    readWeek(passage, at, reference) ??
    readFestival(place) ??
    readMonths(passage, at, reference, { past }) ??
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
  passage: Passage,
  at: number,
  reference: CalendarDate | undefined,
  { bare = false, past = false } = {},
): ReadPart | undefined {
  if (!monthStarts.has(wordAt(passage.plain, at))) return undefined;
  const ofYear = readAt(shareOfYear, passage, at);
  if (ofYear !== undefined) return shareOfTheYear(ofYear);
  const match =
    readAt(monthAndYear, passage, at) ??
    readAt(shareOfMonth, passage, at) ??
    (bare ? readAt(bareMonth, passage, at) : undefined);
  if (match === undefined) return undefined;
  const { share, stage, month = '', year } = match.groups ?? {};
  // "may", "march" and the like in lower case are verbs far more often than months.
  const small = isSmall(passage, at + match[0].lastIndexOf(month));
  if (year === undefined && small && /^(?:may|march|mar|mai|medi|jan)$/.test(month)) return undefined;
  const days = shares[share ?? stage ?? (match[0].startsWith('diwedd') ? 'end' : '')] ?? [1, 31];
  return monthPart(month, days, year, reference, at + match[0].length, past);
}

function readBareMonth({ passage, at, lead, reference }: Place): ReadPart | undefined {
  const match = readAt(bareMonth, passage, at);
  const { month = '' } = match?.groups ?? {};
  if (match === undefined || lead === undefined || lead.kind === 'on' || lead.kind === 'at') return undefined;
  const end = at + match[0].length;
  if (!isCapital(passage, end - month.length) || isAt(ownedOrNumbered, passage, end)) return undefined;
  // "visited by May Carter", "a call from June (grandmother)", "by April and Jo", "from May, her sister".
  const person = lead.kind === 'by' || lead.kind === 'from';
  if (person && !lead.capital && ambiguousMonths.has(month)) {
    const name = endAt(nameBehind, passage, end);
    if ((name > end && isCapital(passage, name)) || isAt(personBehind, passage, end)) return undefined;
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
  const given = digits === undefined ? undefined : Number(digits.replace("'", '20'));
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
    share
  ] ?? ['12-31', '12-31'];
  return { first: `${year}-${first}`, last: `${year}-${last}`, yearGiven: true, end: match.index + match[0].length };
}

function readWeek(passage: Passage, at: number, reference: CalendarDate | undefined): ReadPart | undefined {
  const match = readAt(week, passage, at);
  const gap = match && readAt(colon, passage, at + match[0].length);
  const day = gap && readDay(passage, gap.index + gap[0].length, reference, true);
  const resolved = day && resolveDay(day.written, reference);
  if (match === undefined || day === undefined || resolved?.type !== 'date') return undefined;
  const { date, yearGiven } = resolved;
  const whole = match.groups?.['whole'] !== undefined;
  return { first: whole ? date : addDays(date, -6), last: whole ? addDays(date, 6) : date, yearGiven, end: day.end };
}

/** Only where a word before it makes it a time, and not where it is a party, a card or the holidays. */
function readFestival({ passage, at, lead, reference }: Place): ReadPart | undefined {
  const match = lead && readAt(festival, passage, at);
  if (match === undefined || lead === undefined || lead.kind === 'in') return undefined;
  const end = at + match[0].length;
  if (isAt(festivalThing, passage, end)) return undefined;
  const name = (match.groups?.['name'] ?? '').replace(/ +/g, ' ');
  const digits = match.groups?.['year'];
  const fixed = festivals[name];
  const past = lead.kind === 'since';
  const [month, day] = fixed ?? [4, 10];
  const likely = resolveDay({ month, day, ...(digits === undefined ? {} : { year: Number(digits) }) }, reference, past);
  if (likely.type === 'impossible') return undefined;
  const date = fixed === undefined ? easterSunday(dateParts(likely.date).year) : likely.date;
  return { first: date, last: date, yearGiven: digits !== undefined, end };
}
