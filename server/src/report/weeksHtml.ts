import { formatDate, formatDateWithWeekday } from '../calendar/date.ts';
import type { Timeline, TimelineEntry, TimelineWeek } from '../views/timeline.ts';
import { escapeXml } from '../text/escapeXml.ts';

export interface WeeksHtmlOptions {
  /** Whether each entry leads to its place in the text. On paper nothing does. */
  readonly leads: boolean;
}

/** What is due week by week, as HTML. */
export function weeksHtml(timeline: Timeline, { leads }: WeeksHtmlOptions): string {
  const { overdue, goesOn, weeks, later, undated } = timeline;
  const list = (name: string, title: string, entries: readonly Entry[]): string =>
    entries.length === 0 ? '' : section(name, title, entries, leads);
  return [
    `<p class="until">${escapeXml(untilReview(timeline))}</p>`,
    list('overdue', 'Should have been done by now', overdue),
    list('going-on', 'Goes on', goesOn),
    ...stretches(weeks).map((it) => stretchHtml(it, leads)),
    list('later', 'Later', later),
    list('undated', 'Without a day', undated),
  ].join('\n');
}

function untilReview({ review, today }: Timeline): string {
  if (review === undefined) return 'The plan does not say on which day it will be looked at again.';
  const day = formatDateWithWeekday(review);
  return review < today ? `The review was due on ${day}.` : `Up to the review on ${day}.`;
}

export const weeksStyle = `
.until { margin: 0 0 1em }
section h2 { margin: 1.2em 0 .3em; font-size: 1.05em }
section.quiet h2 { font-weight: normal; color: var(--thread-note, #57606a) }
section ul { margin: 0; padding: 0; list-style: none }
section li { padding: .25em .5em; border-left: 3px solid var(--thread-line, #5f6b7a) }
section li.review, section li.meeting { border-left-color: var(--thread-outcome, #6e40aa) }
section li.done { border-left-color: var(--thread-done, #1a7f37) }
section li.overdue { border-left-color: var(--thread-gap, #b3261e) }
.day, .who { font-weight: 600 }
.what { color: var(--thread-note, #57606a) }
.overdue .what, .overdue > h2 { color: var(--thread-gap, #b3261e) }
`;

interface Stretch {
  readonly weeks: readonly TimelineWeek[];
}

/** Each week with something in it by itself; weeks in a row in which nothing is due as one. */
function stretches(weeks: readonly TimelineWeek[]): Stretch[] {
  const found: { weeks: TimelineWeek[] }[] = [];
  for (const week of weeks) {
    const last = found.at(-1);
    if (week.entries.length === 0 && last?.weeks[0]?.entries.length === 0) last.weeks.push(week);
    else found.push({ weeks: [week] });
  }
  return found;
}

function stretchHtml({ weeks }: Stretch, leads: boolean): string {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first.entries.length > 0) return section('week', first.label, first.entries, leads);
  const label = weeks.length === 1 ? first.label : `${formatDate(first.from)} to ${formatDate(last.until)}`;
  return `<section class="quiet"><h2>${escapeXml(`${label}: nothing is due`)}</h2></section>`;
}

/** With a day, with its times in words, or with neither. */
type Entry = Omit<TimelineEntry, 'day'> & Partial<Pick<TimelineEntry, 'day'>> & { readonly when?: string };

function section(name: string, title: string, entries: readonly Entry[], leads: boolean): string {
  const items = entries.map((it) => entryHtml(it, leads)).join('');
  return `<section class="${name}"><h2>${escapeXml(title)}</h2><ul>${items}</ul></section>`;
}

function entryHtml({ day, when, type, text, people, state, range }: Entry, leads: boolean): string {
  const time = day === undefined ? when : formatDateWithWeekday(day);
  // Most sentences say by themselves who it is, and some when.
  const others = people.filter((it) => !text.includes(it));
  const said = [
    ...(day === undefined || state === 'done' ? [] : [saidOf[type]]),
    ...(state === 'done' || state === 'overdue' ? [state] : []),
  ];
  const words = [
    ...(time === undefined || (day === undefined && text.includes(time)) ? [] : [spanned('day', time)]),
    ...(said.length === 0 ? [] : [spanned('what', `${said.join(', ')}:`)]),
    ...(others.length === 0 ? [] : [spanned('who', `${others.join(' and ')}:`)]),
    escapeXml(text),
  ].join(' ');
  const place = `tabindex="0" role="link" data-start="${range.start}" data-end="${range.end}"`;
  return `<li class="${type} ${state}">${leads ? `<span ${place}>${words}</span>` : words}</li>`;
}

function spanned(name: string, text: string): string {
  return `<span class="${name}">${escapeXml(text)}</span>`;
}

const saidOf: Readonly<Record<TimelineEntry['type'], string>> = {
  due: 'to be done',
  starts: 'starts',
  outcome: 'to be reached',
  review: 'review',
  meeting: 'meeting',
};
