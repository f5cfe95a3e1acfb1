import { addDays, addMonths, addWeeks, endOfMonth, weekday, type CalendarDate } from './date.ts';
import { before, behind, isWholeLine, phrase, readAt } from './phrase.ts';
import { bound, type Place, type Reading } from './reading.ts';
import { isOrdinaryWord, weekdayOf, weekdayWord } from './words.ts';

const friday = 5;
const sunday = 7;

/** Words that stand for a day seen from the reference date. Those with `led` are a time only behind "by" or "until". */
const words: readonly {
  readonly form: RegExp;
  readonly led?: true;
  readonly due: (today: CalendarDate) => CalendarDate;
}[] = [
  { form: phrase("(?:today|heddiw)(?!['’]s)"), due: (today) => today },
  { form: phrase("tonight(?!['’]s)"), due: (today) => today },
  {
    form: phrase("(?:tomorrow(?: (?:morning|afternoon|evening|night))?|yfory)(?!['’]s)"),
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

/**
 * A day or a week named from where the plan stands: `tomorrow`, `next week`, `by Friday`, `next Tuesday`.
 *
 * A weekday is the first one after the reference date; with `next` it is that day in the week after the reference's
 * week (Monday to Sunday), as most people here mean it.
 */
export function readNearby(place: Place): Reading | undefined {
  const { text, at, lead, reference } = place;
  if (lead !== undefined && ['for', 'over', 'between', 'since', 'within', 'at'].includes(lead.kind)) return undefined;
  const word = words
    .map(({ form, led, due }) => ({ end: at + (readAt(form, text, at)?.[0].length ?? 0), led, due }))
    .filter((it) => it.end > at && (it.led !== true || lead?.kind === 'by' || lead?.kind === 'until'))
    .toSorted((a, b) => b.end - a.end)[0];
  if (word !== undefined) {
    if (/the[ \u00a0]$/i.test(before(text, at))) return undefined;
    return {
      type: 'relative',
      ...(reference === undefined ? {} : { due: word.due(reference) }),
      ...bound(place),
      end: word.end,
    };
  }
  return readWeekday(place);
}

function readWeekday(place: Place): Reading | undefined {
  const { text, at, lead, reference } = place;
  const match = readAt(dayForm, text, at);
  const { which, day = '' } = match?.groups ?? {};
  const number = weekdayOf(day);
  if (match === undefined || number === undefined || lead?.kind === 'in') return undefined;
  const end = at + match[0].length;
  const short = day.length < 6;
  if (short && (isOrdinaryWord(day) || /^\p{Ll}/u.test(day))) return undefined;
  if (lead === undefined && which === undefined && !(isWholeLine(text, at, end) && !short)) return undefined;
  if (
    /^['’]s|^[ \u00a0](?:\d{1,2}(?![\d.:]|[ \u00a0]?[ap]m)|football|club|group|school|swimming)(?![\p{L}])/iu.test(
      behind(text, end),
    )
  )
    return undefined;
  const due = reference === undefined ? {} : { due: comingDay(reference, number, which?.toLowerCase() === 'next') };
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
