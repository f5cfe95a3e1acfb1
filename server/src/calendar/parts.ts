import { addDays, calendarDate, dateParts, daysInMonth, easterSunday, type CalendarDate } from './date.ts';
import { readDay } from './days.ts';
import { isCapital, isSmall, letter, wordCharacter, type Passage } from './passage.ts';
import { findPhrase, firstWords, phrase, phraseEnd, phraseOf } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { resolveDay } from './resolveDay.ts';
import { blanksEnd, isAt, past, readAt, wordAt } from './textAt.ts';
import { ambiguousMonths, monthAt, months, type MonthRead } from './words.ts';

/** A part of a year with its first and last day. */
export interface ReadPart {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly yearGiven: boolean;
  readonly end: number;
}

/** Which days of a month (first, last) a word singles out; 31 stands for the last day the month has. */
const shares: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['start', [1, 1]],
  ['beginning', [1, 1]],
  ['middle', [11, 20]],
  ['end', [31, 31]],
  ['close', [31, 31]],
]);
/** The same for words that stand right before the month: `mid-May`, `late in June`. */
const stages: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['early', [1, 10]],
  ['mid', [11, 20]],
  ['late', [21, 31]],
  ['diwedd', [31, 31]],
]);
const wholeMonth = [1, 31] as const;

const end = `(?!${wordCharacter})`;
const yearOfMonth = new RegExp(
  `(?:\\.?,? {1,3}|\\.?,?(?='))(?<year>(?:19|20|21)\\d{2}|'\\d{2})(?![/:-]\\d)${end}`,
  'y',
);
const yearOfShare = new RegExp(`,? {1,3}(?<year>(?:19|20|21)\\d{2})${end}`, 'y');
const yearOfFestival = new RegExp(`,? {1,3}(?<year>20\\d{2})${end}`, 'y');
const year = new RegExp(`20\\d{2}${end}`, 'y');
const ofTheMonth = phrase('the month of');

const weekFrom = phrase('[the] (w/c|w/b|w.c.|wk (comm|commencing)|week (commencing|beginning|starting|of)) [on]');
const weekTo = phrase('[the] (w/e|week ending) [on]');
const weekStarts = firstWords(weekFrom, weekTo);
const colon = /:? {1,3}/y;

/** Days that have a name, with month and day; Easter moves. */
const festivals = [
  { words: 'christmas eve', day: [12, 24] },
  { words: 'christmas|christmas day|[y] nadolig', day: [12, 25] },
  { words: 'boxing day', day: [12, 26] },
  { words: "new year's eve", day: [12, 31] },
  { words: "new year's day|the new year", day: [1, 1] },
  { words: 'easter|easter sunday|[y] pasg', day: undefined },
];
const festival = phraseOf(festivals, (it) => it.words);
const festivalThing =
  /'s|[ -](?:\d|day|eve|part|holiday|break|term|present|card|dinner|lunch|play|concert|show|fair|contact|club|egg|tree|list|jumper)/y;
const ownedOrNumbered = /'s| \d{1,2}\//y;
const personBehind = new RegExp(` {1,3}\\(${letter}|,? {1,3}(?:her|his|their|my|our|who|whose) `, 'y');

const starts = new Set(['the', ...shares.keys(), ...stages.keys(), ...months.keys(), ...weekStarts]);

/** The words that a month can begin with, alone or with its year or its share. */
export const monthStarts: ReadonlySet<string> = new Set([
  ...['the', 'this', 'next'],
  ...shares.keys(),
  ...stages.keys(),
  ...months.keys(),
]);

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
  if (!monthStarts.has(wordAt(passage, at))) return undefined;
  const share = readShare(passage, at);
  if (share?.ofYear === true && isAt(year, passage, share.end)) return shareOfTheYear(passage, share);
  const month = share || bare ? whichMonth(passage, share?.end ?? at) : monthAt(passage, at);
  if (month === undefined) return undefined;
  const match = readAt(share ? yearOfShare : yearOfMonth, passage, month.end);
  if (share === undefined && !bare && match === undefined) return undefined;
  // "may", "march" and the like in lower case are verbs far more often than months.
  if (match === undefined && isSmall(passage, month.start) && /^(?:may|march|mar|mai|medi|jan)$/.test(month.word))
    return undefined;
  const end = month.end + (match?.[0].length ?? 0);
  return monthPart(month.number, share?.days ?? wholeMonth, match?.groups?.['year'], reference, end, past);
}

interface Share {
  readonly word: string;
  readonly days: readonly [first: number, last: number];
  /** Whether it may be a year's: "the end of". */
  readonly ofYear: boolean;
  readonly end: number;
}

/** Reads what stands before a month: `the end of`, `mid-`, `early in`, `diwedd`. */
function readShare(passage: Passage, at: number): Share | undefined {
  const stage = stages.get(wordAt(passage, at));
  if (stage !== undefined) {
    const word = wordAt(passage, at);
    const behind = at + word.length;
    const hyphen = word !== 'diwedd' && passage.plain[behind] === '-';
    const end = hyphen ? behind + 1 : blanksEnd(passage, behind);
    return end === undefined ? undefined : { word, days: stage, ofYear: false, end: past('in', passage, end) };
  }
  const from = past('the', passage, at);
  const word = wordAt(passage, from);
  const days = shares.get(word);
  const next = days && blanksEnd(passage, from + word.length);
  if (days === undefined || next === undefined) return undefined;
  const of = past('of', passage, next);
  if (of === next && word !== 'end') return undefined;
  const named = phraseEnd(ofTheMonth, passage, of);
  return { word, days, ofYear: true, end: named > 0 ? (blanksEnd(passage, named) ?? of) : of };
}

function whichMonth(passage: Passage, at: number): MonthRead | undefined {
  return monthAt(passage, past('this', passage, past('next', passage, at)));
}

function readBareMonth({ passage, at, lead, reference }: Place): ReadPart | undefined {
  const month = whichMonth(passage, at);
  if (month === undefined || lead === undefined || lead.kind === 'on' || lead.kind === 'at') return undefined;
  const { end } = month;
  if (!isCapital(passage, month.start) || isAt(ownedOrNumbered, passage, end)) return undefined;
  // "visited by May Carter", "a call from June (grandmother)", "by April and Jo", "from May, her sister".
  const person = lead.kind === 'by' || lead.kind === 'from';
  if (person && !lead.capital && ambiguousMonths.has(month.word)) {
    const next = blanksEnd(passage, end);
    const name = next !== undefined && isCapital(passage, past('and', passage, next));
    if (name || isAt(personBehind, passage, end)) return undefined;
  }
  return monthPart(month.number, wholeMonth, undefined, reference, end, lead.kind === 'since');
}

function monthPart(
  month: number,
  [from, to]: readonly [number, number],
  digits: string | undefined,
  reference: CalendarDate | undefined,
  end: number,
  past: boolean,
): ReadPart | undefined {
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

function shareOfTheYear({ plain }: Passage, { word, end }: Share): ReadPart {
  const year = plain.slice(end, end + 4);
  const edges = { start: ['01-01', '01-01'], beginning: ['01-01', '01-01'], middle: ['06-01', '06-30'] };
  const [first, last] = edges[word as keyof typeof edges] ?? ['12-31', '12-31'];
  return { first: `${year}-${first}`, last: `${year}-${last}`, yearGiven: true, end: end + 4 };
}

function readWeek(passage: Passage, at: number, reference: CalendarDate | undefined): ReadPart | undefined {
  if (!weekStarts.has(wordAt(passage, at))) return undefined;
  const from = phraseEnd(weekFrom, passage, at);
  const end = from || phraseEnd(weekTo, passage, at);
  const gap = end > 0 && isAt(colon, passage, end) ? colon.lastIndex : undefined;
  const day = gap === undefined ? undefined : readDay(passage, gap, reference, true);
  const resolved = day && resolveDay(day.written, reference);
  if (day === undefined || resolved?.type !== 'date') return undefined;
  const { date, yearGiven } = resolved;
  return { first: from ? date : addDays(date, -6), last: from ? addDays(date, 6) : date, yearGiven, end: day.end };
}

/** Only where a word before it makes it a time, and not where it is a party, a card or the holidays. */
function readFestival({ passage, at, lead, reference }: Place): ReadPart | undefined {
  if (lead === undefined || lead.kind === 'in') return undefined;
  const found = findPhrase(festival, passage, at);
  if (found === undefined) return undefined;
  const match = readAt(yearOfFestival, passage, found.end);
  const end = found.end + (match?.[0].length ?? 0);
  if (isAt(festivalThing, passage, end)) return undefined;
  const digits = match?.groups?.['year'];
  const [month = 4, day = 10] = found.value.day ?? [];
  const given = digits === undefined ? {} : { year: Number(digits) };
  const likely = resolveDay({ month, day, ...given }, reference, lead.kind === 'since');
  if (likely.type === 'impossible') return undefined;
  const date = found.value.day === undefined ? easterSunday(dateParts(likely.date).year) : likely.date;
  return { first: date, last: date, yearGiven: digits !== undefined, end };
}
