import {
  addDays,
  addMonths,
  addWeeks,
  formatDate,
  weekday,
  weekdayNames,
  type CalendarDate,
} from '../../calendar/date.ts';
import { findDates } from '../../calendar/findDates.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import type { CompletionItem } from './item.ts';
import type { CompletionPlace } from './place.ts';

interface Day {
  readonly label: string;
  readonly date: CalendarDate;
}

/**
 * Days that plans are made of: the review, the working days to come, and some weeks or months from now. What is typed
 * as a time already ("in 5 weeks", "3 July") stands first, as the day that it is.
 */
export function dateItems({ plan, today }: CheckedPlan, { typed, words }: CompletionPlace): CompletionItem[] {
  const review = plan.dates.review?.mention;
  const known: Day[] = review?.type === 'date' ? [{ label: 'review date', date: review.date }] : [];
  const usual = [...known, ...workingDays(today), ...later(today)];
  const meant = meantBy(words.trim(), today).filter((day) => !usual.some((it) => it.label === day.label));
  return [...meant, ...usual].map(({ label, date }) => ({
    label,
    type: 'date' as const,
    detail: `${weekdayNames[weekday(date) - 1]?.slice(0, 3) ?? ''} ${formatDate(date)}`.trim(),
    newText: formatDate(date),
    replace: typed,
    // Somebody may type the name of the day or the day itself.
    filter: `${label} ${formatDate(date)}`,
  }));
}

/** The day that the words come to, counted from today. Nothing for a day that is written out in full. */
function meantBy(words: string, today: CalendarDate): Day[] {
  const [found] = findDates(words, today);
  if (found === undefined || found.text.length < words.length) return [];
  const date = found.type === 'relative' ? found.due : found.type === 'date' ? found.date : undefined;
  return date === undefined || date < today || formatDate(date) === words ? [] : [{ label: words, date }];
}

/** The next Monday to Friday, the nearest first. */
function workingDays(today: CalendarDate): Day[] {
  return [1, 2, 3, 4, 5, 6, 7]
    .map((it) => addDays(today, it))
    .filter((it) => weekday(it) <= 5)
    .map((date) => ({ label: `next ${weekdayNames[weekday(date) - 1] ?? ''}`, date }));
}

function later(today: CalendarDate): Day[] {
  const onAWorkingDay = (date: CalendarDate): CalendarDate =>
    weekday(date) > 5 ? addDays(date, 8 - weekday(date)) : date;
  return [
    ...[2, 4, 6, 10].map((it) => ({ label: `in ${it} weeks`, date: addWeeks(today, it) })),
    ...[3, 6].map((it) => ({ label: `in ${it} months`, date: addMonths(today, it) })),
  ].map(({ label, date }) => ({ label, date: onAWorkingDay(date) }));
}
