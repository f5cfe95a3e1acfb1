import { formatDate, formatDateWithWeekday } from '../calendar/date.ts';
import type { Timeline, TimelineEntry, TimelineWeek } from '../views/timeline.ts';
import { escapeXml } from './escapeXml.ts';

/** What is due week by week, as HTML. Each entry leads to its place in the text. */
export function weeksHtml({ overdue, weeks, later, undated, review }: Timeline): string {
  const untilReview =
    review === undefined
      ? 'The plan does not say on which day it will be looked at again.'
      : `Up to the review on ${formatDateWithWeekday(review)}.`;
  return [
    `<p class="until">${escapeXml(untilReview)}</p>`,
    section('overdue', 'Should have been done by now', overdue),
    ...stretches(weeks).map(stretchHtml),
    section('later', 'Later', later),
    section('undated', 'Without a day', undated),
  ].join('\n');
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

function stretchHtml({ weeks }: Stretch): string {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first.entries.length > 0) return section('week', first.label, first.entries);
  const label = weeks.length === 1 ? first.label : `${formatDate(first.from)} to ${formatDate(last.until)}`;
  return `<section class="quiet"><h2>${escapeXml(`${label}: nothing is due`)}</h2></section>`;
}

type Entry = Omit<TimelineEntry, 'day'> & Partial<Pick<TimelineEntry, 'day'>>;

function section(name: string, title: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  return `<section class="${name}"><h2>${escapeXml(title)}</h2><ul>${entries.map(entryHtml).join('')}</ul></section>`;
}

function entryHtml({ day, type, text, people, state, range }: Entry): string {
  const when = day === undefined ? '' : `<span class="day">${escapeXml(formatDateWithWeekday(day))}</span> `;
  // Most sentences say by themselves who it is.
  const others = people.filter((it) => !text.includes(it));
  const who = others.length === 0 ? '' : `<span class="who">${escapeXml(others.join(' and '))}:</span> `;
  const said = [
    ...(day === undefined ? [] : [saidOf[type]]),
    ...(state === 'done' || state === 'overdue' ? [state] : []),
  ];
  const what = said.length === 0 ? '' : `<span class="what">${said.join(', ')}:</span> `;
  const place = `tabindex="0" role="link" data-start="${range.start}" data-end="${range.end}"`;
  return `<li class="${type} ${state}"><span ${place}>${when}${what}${who}${escapeXml(text)}</span></li>`;
}

const saidOf: Readonly<Record<TimelineEntry['type'], string>> = {
  due: 'to be done',
  starts: 'starts',
  outcome: 'will be so',
  review: 'review',
  meeting: 'meeting',
};
