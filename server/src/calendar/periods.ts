import { calendarDate, dateParts, type CalendarDate } from './date.ts';
import { dayStarts, readDay, type ReadDay } from './days.ts';
import { firstWords } from './firstWords.ts';
import { monthStarts, readMonths, type ReadPart } from './parts.ts';
import type { Passage } from './passage.ts';
import { opening, readAt } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { resolveDay } from './resolveDay.ts';
import { month, weekdayOf, weekdayWord } from './words.ts';

const dayNumber = '\\d{1,2}(?:st|nd|rd|th)?';
const shared = opening(
  `(?:the )?(?:(?<weekday>${weekdayWord}) )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–—/] ?| (?<word>to|until|till|and) )` +
    `(?=(?:the )?(?:${weekdayWord} )?${dayNumber}(?: of)? ?${month})`,
);
const toWord = opening(
  '(?: ?[-–—] ?|,? (?:to|until|till|up to|through to|ending|ending on) )(?:the (?=end))?',
);
const andWord = opening(' and ');
const starts = new Set([...firstWords(shared), ...dayStarts, ...monthStarts]);

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
    const match = readAt(shared, passage, at);
    if (match === undefined) return undefined;
    if ((match.groups?.['word'] === 'and') !== (lead?.kind === 'between')) return undefined;
    const last = readDay(passage, at + match[0].length, reference, true);
    if (last === undefined) return undefined;
    const weekday = weekdayOf(match.groups?.['weekday'] ?? '');
    const { day: _, weekday: __, ...rest } = last.written;
    const written = { ...rest, day: Number(match.groups?.['day']), ...(weekday === undefined ? {} : { weekday }) };
    return { first: { written, end: at }, last, end: last.end };
  }

  function edgesApart({ at, lead }: Place): Found | undefined {
    const bare = lead?.kind === 'from' || lead?.kind === 'between';
    const first = readEdge(passage, at, reference, lead !== undefined, bare);
    const gap = first && readAt(lead?.kind === 'between' ? andWord : toWord, passage, first.end);
    if (first === undefined || gap === undefined) return undefined;
    const last = readEdge(passage, gap.index + gap[0].length, reference, true, true);
    return last && { first, last, end: last.end };
  }
}

function readEdge(passage: Passage, at: number, reference: CalendarDate | undefined, led: boolean, bare: boolean) {
  return readDay(passage, at, reference, led) ?? readMonths(passage, at, reference, { bare });
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
