import { addDays, daysBetween, formatDate, weekday, type CalendarDate } from '../calendar/date.ts';
import type { PlanDocument } from '../model/plan.ts';

/** How far a day lies on the way from the plan's start (0) to its review (1). */
export type Stage = 0 | 0.33 | 0.5 | 0.67 | 1;

/**
 * A day on the way from the plan's start to its review, for people: `14 September 2026`. The start is the day on which
 * the plan was written, or today where that is over. A day between the two is never one of a weekend. Undefined where
 * the plan has no review, or the review is over.
 */
export function stageDay(plan: PlanDocument, today: CalendarDate, stage: Stage): string | undefined {
  const review = dayOf(plan.dates.review);
  if (review === undefined) return undefined;
  const written = dayOf(plan.dates.written);
  const start = written === undefined || written < today ? today : written;
  const days = daysBetween(start, review);
  if (!(days > 0)) return undefined;
  if (stage === 1) return formatDate(review);
  const share = { 0: 0, 0.33: 1 / 3, 0.5: 1 / 2, 0.67: 2 / 3 }[stage];
  const day = addDays(start, Math.round(days * share));
  return formatDate(stage === 0 ? day : beforeWeekend(day, start));
}

function beforeWeekend(day: CalendarDate, start: CalendarDate): CalendarDate {
  const friday = addDays(day, Math.min(0, 5 - weekday(day)));
  return friday < start ? day : friday;
}

function dayOf(placed: PlanDocument['dates']['review']): CalendarDate | undefined {
  return placed?.mention.type === 'date' ? placed.mention.date : undefined;
}
