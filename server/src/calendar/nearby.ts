import { addDays, addMonths, addWeeks, endOfMonth, weekday, type CalendarDate } from './date.ts';
import { byFirstWord, firstWords } from './firstWords.ts';
import { isSmall } from './passage.ts';
import { before, endAt, isAt, isWholeLine, phrase, readAt } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { isOrdinaryWord, weekdayOf, weekdayWord } from './words.ts';

const friday = 5;
const sunday = 7;

/** Words that stand for a day seen from the reference date. Those with `led` are a time only behind "by" or "until". */
const words: readonly {
  readonly form: RegExp;
  readonly led?: true;
  readonly due: (today: CalendarDate) => CalendarDate;
}[] = [
  { form: phrase("(?:today|heddiw)(?!'s)"), due: (today) => today },
  { form: phrase("tonight(?!'s)"), due: (today) => today },
  {
    form: phrase("(?:tomorrow(?: (?:morning|afternoon|evening|night))?|yfory)(?!'s)"),
    due: (today) => addDays(today, 1),
  },
  { form: phrase('the day after tomorrow'), due: (today) => addDays(today, 2) },
  {
    form: phrase('(?:the )?(?:close|end) of (?:the|this) (?:day|working day)|(?:the )?close of play'),
    due: (today) => today,
  },
  // A working week ends on Friday; a week that something may happen in runs to Sunday.
  { form: phrase('(?:the )?end of (?:the|this) week'), due: (today) => inWeek(today, friday) },
  { form: phrase('(?:the )?end of next week'), due: (today) => addWeeks(inWeek(today, friday), 1) },
  { form: phrase('later this week'), due: (today) => inWeek(today, sunday) },
  { form: phrase('this week'), led: true, due: (today) => inWeek(today, sunday) },
  { form: phrase('(?:early |late )?next week'), due: (today) => addWeeks(inWeek(today, sunday), 1) },
  { form: phrase('(?:the )?end of (?:the|this) month|later this month'), due: endOfMonth },
  { form: phrase('this month'), led: true, due: endOfMonth },
  { form: phrase('(?:the end of )?next month'), due: (today) => endOfMonth(addMonths(today, 1)) },
  {
    form: phrase('(?:the )?end of (?:the|this)(?: calendar)? year|later this year'),
    due: (today) => `${today.slice(0, 4)}-12-31`,
  },
  { form: phrase('next year'), due: (today) => `${addMonths(today, 12).slice(0, 4)}-12-31` },
];

const dayForm = phrase(
  `(?:(?<which>this coming|this|next|the following|the coming) )?(?<day>${weekdayWord})(?: (?:morning|afternoon|evening|night|lunchtime))?`,
);

const possessive = /'s/y;
const notBefore = phrase(' (?:\\d{1,2}(?![\\d.:]| ?[ap]m)|football|club|group|school|swimming)');
const wordsByStart = byFirstWord(words, ({ form }) => firstWords(form));
const starts = new Set([...wordsByStart.keys(), ...firstWords(dayForm)]);

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
  const found = (wordsByStart.get(place.word) ?? [])
    .filter((it) => it.led !== true || lead?.kind === 'by' || lead?.kind === 'until')
    .map(({ form, due }) => ({ end: endAt(form, passage, at), due }))
    .toSorted((a, b) => b.end - a.end)[0];
  if (found === undefined || found.end === at) return readWeekday(place);
  if (/the $/.test(before(passage, at))) return undefined;
  const due = reference === undefined ? {} : { due: found.due(reference) };
  return { type: 'relative', ...due, ...bound(place), end: found.end };
}

function readWeekday(place: Place): Reading | undefined {
  const { passage, at, lead, reference } = place;
  const match = readAt(dayForm, passage, at);
  const { which, day = '' } = match?.groups ?? {};
  const number = weekdayOf(day);
  if (match === undefined || number === undefined || lead?.kind === 'in') return undefined;
  const end = at + match[0].length;
  const dayAt = at + match[0].indexOf(day, which?.length ?? 0);
  const short = day.length < 6;
  if (short && (isSmall(passage, dayAt) || isOrdinaryWord(passage.written.slice(dayAt, dayAt + day.length))))
    return undefined;
  if (lead === undefined && which === undefined && !(isWholeLine(passage, at, end) && !short)) return undefined;
  if (isAt(possessive, passage, end) || isAt(notBefore, passage, end)) return undefined;
  const due = reference === undefined ? {} : { due: comingDay(reference, number, which === 'next') };
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
