import { calendarDate, dateParts, type CalendarDate } from './date.ts';
import { dayStarts, readDay, type ReadDay } from './days.ts';
import { monthStarts, readMonths, type ReadPart } from './parts.ts';
import { figure, type Passage } from './passage.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { resolveDay } from './resolveDay.ts';
import { blanksEnd, isAt, past, readAt, wordAt } from './textAt.ts';
import { monthAt, weekdayAt } from './words.ts';

/** The first of two days of one month, with what stands between them: `1–`, `1st and `. */
const firstOfTwo = /(?<day>\d{1,2})(?:st|nd|rd|th)?(?: {0,3}[-–—/] {0,3}| {1,3}(?<word>to|until|till|and) {1,3})/y;
const secondOfTwo = /\d{1,2}(?:st|nd|rd|th)?(?: {1,3}of)? {0,3}/y;
const toWord =
  /(?: {0,3}[-–—] {0,3}|,? {1,3}(?:to|until|till|up {1,3}to|through {1,3}to|ending(?: {1,3}on)?) {1,3})(?:the {1,3}(?=end))?/y;
const andWord = / {1,3}and {1,3}/y;
const starts = new Set([...dayStarts, ...monthStarts]);

/** From one day to another: `from 12 May to 14 July`, `between 1 and 9 June`, `1–9 June`, `from May to July 2026`. */
export const periods: Kind = { read: readPeriod, starts, startsLed: starts };

function readPeriod(place: Place): Reading | undefined {
  const { passage, at, lead, reference } = place;
  if (lead !== undefined && ['at', 'since', 'for', 'within'].includes(lead.kind)) return undefined;
  const found = daysOfOneMonth(place) ?? edgesApart(place);
  if (found === undefined) return undefined;
  const { first, last, end } = found;
  const closing = resolveEnd(last, reference);
  if (closing.impossible !== undefined) return { type: 'impossible', why: closing.impossible, end };
  const opening = resolveStart(first, closing, reference);
  if (opening.impossible !== undefined) return { type: 'impossible', why: opening.impossible, end };
  if (opening.date === undefined || closing.date === undefined || at >= end) return undefined;
  const until =
    closing.date < opening.date && !closing.yearGiven ? laterYear(closing.date, opening.date) : closing.date;
  return { type: 'period', from: opening.date, until, ...bound(place), end };

  function daysOfOneMonth({ at, lead }: Place): Found | undefined {
    const named = namedDay(passage, past('the', passage, at));
    const match = wordAt(passage, named.at) === figure ? readAt(firstOfTwo, passage, named.at) : undefined;
    if (match === undefined || !isMonthDay(passage, match.index + match[0].length)) return undefined;
    if ((match.groups?.['word'] === 'and') !== (lead?.kind === 'between')) return undefined;
    const last = readDay(passage, match.index + match[0].length, reference, true);
    if (last === undefined) return undefined;
    const { day: _, weekday: __, ...rest } = last.written;
    const written = { ...rest, day: Number(match.groups?.['day']), ...named.weekday };
    return { first: { written, end: at }, last, end: last.end };
  }

  function edgesApart({ at, lead }: Place): Found | undefined {
    const bare = lead?.kind === 'from' || lead?.kind === 'between';
    const first = place.day ?? readMonths(passage, at, reference, { bare });
    const gap = first && readAt(lead?.kind === 'between' ? andWord : toWord, passage, first.end);
    if (first === undefined || gap === undefined) return undefined;
    const start = gap.index + gap[0].length;
    const last = readDay(passage, start, reference, true) ?? readMonths(passage, start, reference, { bare: true });
    return last && { first, last, end: last.end };
  }
}

/** Whether a day with its month stands there: `9 June`, `Mon 9th of June`. */
function isMonthDay(passage: Passage, at: number): boolean {
  const day = namedDay(passage, past('the', passage, at)).at;
  return isAt(secondOfTwo, passage, day) && monthAt(passage, secondOfTwo.lastIndex) !== undefined;
}

/** The day of the week at a place, if there is one, and the place of the day itself. */
function namedDay(passage: Passage, at: number) {
  const named = weekdayAt(passage, at);
  const next = named && blanksEnd(passage, named.end);
  return named === undefined || next === undefined ? { at } : { at: next, weekday: { weekday: named.number } };
}

interface Found {
  readonly first: ReadDay | ReadPart;
  readonly last: ReadDay | ReadPart;
  readonly end: number;
}

interface Edge {
  readonly date?: CalendarDate;
  readonly yearGiven: boolean;
  readonly impossible?: string;
}

function resolveEnd(edge: ReadDay | ReadPart, reference: CalendarDate | undefined): Edge {
  if (!('written' in edge)) return { date: edge.last, yearGiven: edge.yearGiven };
  const day = resolveDay(edge.written, reference);
  return day.type === 'date' ? day : { yearGiven: true, impossible: day.why };
}

/** The first day, in the last day's year when it has none of its own: `from 12 May to 14 July 2026`. */
function resolveStart(edge: ReadDay | ReadPart, closing: Edge, reference: CalendarDate | undefined): Edge {
  const given = 'written' in edge ? edge.written.year !== undefined : edge.yearGiven;
  const alone = resolveEnd('written' in edge ? edge : { ...edge, last: edge.first }, reference);
  if (alone.impossible !== undefined || given || !closing.yearGiven || closing.date === undefined) return alone;
  if (alone.date === undefined) return alone;
  const { month, day } = dateParts(alone.date);
  const { year } = dateParts(closing.date);
  const same = calendarDate(year, month, day);
  if (same !== undefined && same <= closing.date) return { date: same, yearGiven: false };
  const date = calendarDate(year - 1, month, day);
  return date === undefined ? alone : { date, yearGiven: false };
}

function laterYear(date: CalendarDate, notBefore: CalendarDate): CalendarDate {
  const { month, day } = dateParts(date);
  const { year } = dateParts(notBefore);
  return (
    [year, year + 1].map((it) => calendarDate(it, month, day)).find((it) => it !== undefined && it >= notBefore) ?? date
  );
}
