import { addDays, addMonths, addWeeks, endOfMonth, weekday, type CalendarDate } from './date.ts';
import { isSmall } from './passage.ts';
import { findPhrase, firstWords, nextEnd, phrase, phraseEnd, phraseOf } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { before, blanksEnd, isAt, isWholeLine } from './textAt.ts';
import { isOrdinaryWord, weekdayAt, weekdayStarts } from './words.ts';

const friday = 5;
const sunday = 7;

/** Words that stand for a day seen from the reference date. Those with `led` are a time only behind "by" or "until". */
const times: readonly {
  readonly words: string;
  readonly led?: true;
  readonly due: (today: CalendarDate) => CalendarDate;
}[] = [
  { words: 'today|heddiw|tonight', due: (today) => today },
  { words: 'tomorrow [morning|afternoon|evening|night]|yfory', due: (today) => addDays(today, 1) },
  { words: 'the day after tomorrow', due: (today) => addDays(today, 2) },
  { words: '[the] (close|end) of (the|this) [working] day|[the] close of play', due: (today) => today },
  // A working week ends on Friday; a week that something may happen in runs to Sunday.
  { words: '[the] end of (the|this) week', due: (today) => inWeek(today, friday) },
  { words: '[the] end of next week', due: (today) => addWeeks(inWeek(today, friday), 1) },
  { words: 'later this week', due: (today) => inWeek(today, sunday) },
  { words: 'this week', led: true, due: (today) => inWeek(today, sunday) },
  { words: '[early|late] next week', due: (today) => addWeeks(inWeek(today, sunday), 1) },
  { words: '[the] end of (the|this) month|later this month', due: endOfMonth },
  { words: 'this month', led: true, due: endOfMonth },
  { words: '[the end of] next month', due: (today) => endOfMonth(addMonths(today, 1)) },
  { words: '[the] end of (the|this) [calendar] year|later this year', due: (today) => `${today.slice(0, 4)}-12-31` },
  { words: 'next year', due: (today) => `${addMonths(today, 12).slice(0, 4)}-12-31` },
];
const form = phraseOf(times, (it) => it.words);

const which = phrase('this|this coming|next|the (following|coming)');
const partOfDay = phrase('morning|afternoon|evening|night|lunchtime');
const notBefore = phrase('football|club|group|school|swimming');
const numberBehind = / {1,3}\d{1,2}(?![\d.:]| {0,3}[ap]m)(?![a-zà-öø-ÿ])/y;
const starts = new Set([...firstWords(form, which), ...weekdayStarts]);

/**
 * A day or a week named from where the plan stands: `tomorrow`, `next week`, `by Friday`, `next Tuesday`.
 *
 * A weekday is the first one after the reference date; with `next` it is that day in the week after the reference's
 * week (Monday to Sunday), as most people here mean it.
 */
export const nearbyTimes: Kind = { read: readNearby, starts, startsLed: starts };

function readNearby(place: Place): Reading | undefined {
  const { passage, at, lead, reference } = place;
  if (lead !== undefined && ['for', 'over', 'between', 'since', 'within', 'at'].includes(lead.kind)) return undefined;
  const found = findPhrase(form, passage, at);
  const alone = lead?.kind !== 'by' && lead?.kind !== 'until';
  if (found === undefined || (found.value.led === true && alone)) return readWeekday(place);
  if (passage.plain.startsWith("'s", found.end) || /the $/.test(before(passage, at))) return undefined;
  const due = reference === undefined ? {} : { due: found.value.due(reference) };
  return { type: 'relative', ...due, ...bound(place), end: found.end };
}

function readWeekday(place: Place): Reading | undefined {
  const { passage, at, lead, reference } = place;
  const named = phraseEnd(which, passage, at);
  const day = weekdayAt(passage, named > 0 ? (blanksEnd(passage, named) ?? at) : at);
  if (day === undefined || lead?.kind === 'in') return undefined;
  const end = nextEnd(partOfDay, passage, day.end) || day.end;
  const short = day.end - day.start < 6;
  const word = passage.written.slice(day.start, day.end);
  if (short && (isSmall(passage, day.start) || isOrdinaryWord(word))) return undefined;
  if (lead === undefined && named === 0 && !(isWholeLine(passage, at, end) && !short)) return undefined;
  if (passage.plain.startsWith("'s", end) || nextEnd(notBefore, passage, end) > 0) return undefined;
  if (isAt(numberBehind, passage, end)) return undefined;
  const next = passage.plain.startsWith('next', at);
  const due = reference === undefined ? {} : { due: comingDay(reference, day.number, next) };
  return { type: 'relative', ...due, ...bound(place), end };
}

function comingDay(today: CalendarDate, day: number, nextWeek: boolean): CalendarDate {
  if (nextWeek) return addWeeks(inWeek(today, day), 1);
  return addDays(today, ((day - weekday(today) + 6) % 7) + 1);
}

/** That day (1 is Monday) of the week the date lies in. */
function inWeek(date: CalendarDate, day: number): CalendarDate {
  return addDays(date, day - weekday(date));
}
