import { addDays, addMonths, addWeeks, formatDate, weekday, type CalendarDate } from '../calendar/date.ts';
import type { PlacedDate, PlanDocument, PlanKind, Section } from '../model/plan.ts';
import { spanOf } from '../text/prose.ts';
import { absolute } from '../text/span.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineAt, type CheckedPlan } from './checkedPlan.ts';
import { detailsEnd, lineEnd, type PlanEdit } from './planEdit.ts';
import { capital } from '../text/words.ts';

/** A day on which a plan may be looked at again, and what it was counted from. */
export interface NextReview {
  readonly day: CalendarDate;
  /** A sentence for whoever chooses the day. */
  readonly because: string;
}

/** How long after the plan was made it is looked at for the first time, and how long after that at most. */
interface Timescale {
  readonly first: { readonly words: string; readonly after: (day: CalendarDate) => CalendarDate };
  readonly then: { readonly words: string; readonly after: (day: CalendarDate) => CalendarDate };
}

const weeks = (count: number, words: string): Timescale['first'] => ({ words, after: (it) => addWeeks(it, count) });
const months = (count: number, words: string): Timescale['first'] => ({ words, after: (it) => addMonths(it, count) });
const threeMonths = months(3, 'three months');
const sixMonths = months(6, 'six months');

/** What is usual or, for protection, care and pathway plans, the law's longest time. Each authority may ask for less. */
const timescales: Readonly<Record<PlanKind, Timescale>> = {
  'child-in-need': { first: threeMonths, then: threeMonths },
  'child-protection': { first: threeMonths, then: sixMonths },
  'care-and-support-protection': { first: threeMonths, then: sixMonths },
  care: { first: weeks(4, 'twenty working days'), then: threeMonths },
  pathway: { first: sixMonths, then: sixMonths },
  'early-help': { first: weeks(6, 'six weeks'), then: weeks(6, 'six weeks') },
  'interim-safety': { first: weeks(2, 'two weeks'), then: weeks(2, 'two weeks') },
  unknown: { first: threeMonths, then: threeMonths },
};

/**
 * The day for the next review: so long after the plan was made, or after the review that has been, as plans of its kind
 * are looked at; on the last working day before where that is a weekend. Without a date in the plan, counted from today.
 */
export function nextReview({
  plan,
  today,
}: Pick<CheckedPlan, 'plan' | 'today'>): NextReview | { readonly why: string } {
  const review = dayOf(plan.dates.review);
  if (review !== undefined && review >= today)
    return { why: `The next review is in the plan already, on ${formatDate(review)}.` };
  const written = dayOf(plan.dates.written);
  const { first, then } = timescales[plan.kind];
  const [from, step, since] =
    review !== undefined
      ? [review, then, `the review of ${formatDate(review)}`]
      : written !== undefined
        ? [written, first, `the plan of ${formatDate(written)}`]
        : [today, first, 'today, since the plan has no date'];
  const due = onWorkingDay(step.after(from));
  // A time that has run out already is no help; the review is then soon.
  if (due < today) return { day: onWorkingDay(addWeeks(today, 1)), because: `Overdue: ${step.words} after ${since}.` };
  return { day: due, because: `${capital(step.words)} after ${since}.` };
}

/** The day of the first review of a plan of this kind that is made on a day. */
export function firstReview(kind: PlanKind, written: CalendarDate): NextReview {
  const { words, after } = timescales[kind].first;
  return { day: onWorkingDay(after(written)), because: `${capital(words)} after the plan.` };
}

/**
 * Puts the day of the next review into the plan: under the heading for the review where there is one and otherwise under
 * a new one before the names at the end, and into the details at the top where they have a place for it.
 */
export function insertReview(checked: Pick<CheckedPlan, 'text' | 'plan' | 'today'>, day?: CalendarDate): PlanEdit {
  const { text, plan } = checked;
  if (plan.type === 'template') return { why: 'This is a template, so it has no review of its own.' };
  const next = nextReview(checked);
  if ('why' in next) return next;
  const date = formatDate(day ?? next.day);
  const eol = lineEnd(text);
  const section = plan.sections.find((it) => it.name === 'review');
  const place = plan.dates.review && absolute(plan.blocks, plan.dates.review.span);
  const said = dayInPlace(checked, section, date);
  if (section !== undefined) {
    // The day that stands first is the one that is meant.
    const at = belowHeading(checked, section);
    const words = section.empty ? date : `Next review: ${date}`;
    return { edits: [...said, { start: at, end: at, newText: `${eol}${eol}${words}` }] };
  }
  // A day that the page gives in a sentence or a label is all that the page has of a review.
  if (place !== undefined && place.start >= detailsEnd(text)) return { edits: said };
  const signOff = plan.sections.find((it) => isSignOff(it) && it.depth <= 2);
  const heading = signOff && lineAt(text, absolute(plan.blocks, spanOf(signOff.heading)).start).start;
  const at = heading ?? text.trimEnd().length;
  const words = `## Review${eol}${eol}${date}`;
  const newText = heading === undefined ? `${eol}${eol}${words}` : `${words}${eol}${eol}`;
  return { edits: [...said, { start: at, end: at, newText }] };
}

/** Where the names stand of those who agreed. */
export function isSignOff({ name, heading }: Section): boolean {
  return name === 'sign-off' || (name === 'topic' && /^(?:agreed|agreement|sign)/i.test(heading.text));
}

/**
 * The day that the plan gives outside of the section for the review is the one that counts, so it goes with the review;
 * an empty place for it in the details is filled.
 */
function dayInPlace(
  { text, plan }: Pick<CheckedPlan, 'text' | 'plan'>,
  section: Section | undefined,
  date: string,
): TextEdit[] {
  const { review } = plan.dates;
  if (review !== undefined) {
    const place = absolute(plan.blocks, review.span);
    if (section !== undefined && isUnder(plan, section, place.start)) return [];
    const { binding } = review.mention;
    return [{ ...place, newText: binding === undefined || binding === 'within' ? date : `${binding} ${date}` }];
  }
  const open = /^(?:next[ _])?review(?:[ _]date)?:[ \t]*/im.exec(text.slice(0, detailsEnd(text)));
  if (open === null) return [];
  const start = open.index + open[0].length;
  const gap = /^(?:"\[[^\]\r\n]*\]")?(?=[ \t]*[\r\n])/.exec(text.slice(start));
  const blank = /\s$/.test(open[0]) ? '' : ' ';
  return gap === null ? [] : [{ start, end: start + gap[0].length, newText: `${blank}${date}` }];
}

function isUnder(plan: PlanDocument, section: Section, at: number): boolean {
  const last = plan.blocks.find((it) => it.id === section.lastBlock);
  const { start } = absolute(plan.blocks, spanOf(section.heading));
  return last !== undefined && start <= at && at <= last.offset + last.length;
}

/** The end of a heading's line, or of the line of dashes below it. */
function belowHeading({ text, plan }: Pick<CheckedPlan, 'text' | 'plan'>, { heading }: Section): number {
  const { end } = lineAt(text, absolute(plan.blocks, spanOf(heading)).end);
  return end + (/^(?:\r\n|\n|\r)(?:=+|-+)[ \t]*(?=[\r\n]|$)/.exec(text.slice(end))?.[0].length ?? 0);
}

function dayOf(placed: PlacedDate | undefined): CalendarDate | undefined {
  const mention = placed?.mention;
  if (mention?.type === 'date') return mention.date;
  return mention?.type === 'relative' ? mention.due : undefined;
}

/** A review is no later than it has to be, so a weekend goes back to its Friday. */
function onWorkingDay(day: CalendarDate): CalendarDate {
  return weekday(day) > 5 ? addDays(day, 5 - weekday(day)) : day;
}
