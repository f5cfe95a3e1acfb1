import { describe, expect, test } from 'vitest';
import { weeksHtml } from '../../server/src/report/weeksHtml.ts';
import { timelineOf, type Timeline, type TimelineEntry } from '../../server/src/views/timeline.ts';
import { samples } from '../features/support.ts';
import { judged, threadIn, today } from './support.ts';

function timelineIn(text: string): Timeline {
  return timelineOf(judged(text).plan, threadIn(text));
}

/** Overdue and what goes on, then a line for each week with its entries under it, then what comes later and what has no day. */
function picture(text: string): string {
  const { overdue, goesOn, weeks, later, undated } = timelineIn(text);
  const entry = ({ day, type, name, people }: TimelineEntry): string =>
    `  ${day} ${type}: ${name}${people.length === 0 ? '' : ` (${people.join(', ')})`}`;
  return [
    ...(overdue.length === 0 ? [] : ['overdue', ...overdue.map(entry)]),
    ...(goesOn.length === 0 ? [] : ['goes on', ...goesOn.map((it) => `  ${it.when}: ${it.name}`)]),
    ...weeks.flatMap((it) => [it.label, ...it.entries.map(entry)]),
    ...(later.length === 0 ? [] : ['later', ...later.map(entry)]),
    ...(undated.length === 0 ? [] : ['undated', ...undated.map((it) => `  ${it.name}`)]),
  ].join('\n');
}

test('from this week to the review, with what should have been done before', () => {
  expect(
    picture(`---
child: Ella Hartley
written: 22 June 2026
review: 30 July 2026
---

# Child in need plan for Ella

## Breakfast

**Need:** Ella comes to school hungry.

**Outcome:** By 4 September 2026 Ella has eaten before school four days out of five. A first step is two days by 17 July 2026.

**Actions:**

- Gemma Hartley (mother) will buy a second bowl by 26 June 2026.
- Tess Lowe (head of year) will keep a place at breakfast club every school day from 6 July to 23 July 2026.
- Gemma will ring the club on Monday 13 July.
- Tess will tell Gemma how it goes, ongoing.

## Review

The core group meets on 16 July 2026 at school. The review is on Thursday 30 July 2026 at 4pm.
`),
  ).toMatchInlineSnapshot(`
    "overdue
      2026-06-26 due: Gemma Hartley (mother) will buy a second… (Gemma Hartley)
    29 June to 5 July 2026
    6 to 12 July 2026
      2026-07-06 starts: Tess Lowe (head of year) will keep a… (Tess Lowe)
    13 to 19 July 2026
      2026-07-13 due: Gemma will ring the club on Monday 13… (Gemma Hartley)
      2026-07-16 meeting: The core group meets on 16 July 2026 at…
    20 to 26 July 2026
      2026-07-23 due: Tess Lowe (head of year) will keep a… (Tess Lowe)
    27 July to 2 August 2026
      2026-07-30 review: Review of the plan
    later
      2026-09-04 outcome: Ella has eaten before school four days…
    undated
      Tess will tell Gemma how it goes…"
  `);
});

test('without a review to come, as far as there is something to do', () => {
  expect(
    picture(`# Child in need plan for Ella Hartley

## Actions

- Gemma Hartley (mother) will buy a second bowl by 7 July 2026.
`),
  ).toMatchInlineSnapshot(`
    "29 June to 5 July 2026
    6 to 12 July 2026
      2026-07-07 due: Gemma Hartley (mother) will buy a second… (Gemma Hartley)"
  `);
});

const underWay = `---
child: Ella Hartley
written: 1 May 2026
review: 18 June 2026
---

# Child in need plan for Ella

| Need | Outcome | Action | Who | By when |
| --- | --- | --- | --- | --- |
| Ella comes to school hungry. | By 4 September 2026 Ella has eaten four days out of five. | Put breakfast out | Gemma Hartley (mother) | every Tuesday from 5 May 2026 |
| | | Keep a place at the club | Tess Lowe (head of year) | every school day from 1 June to 23 July 2026 |
| | | Walk to school with Ella | Gemma Hartley | every day from 1 May to 29 May 2026 |
`;

test('what began before this week goes on, and a review whose day has passed is overdue', () => {
  expect(picture(underWay)).toMatchInlineSnapshot(`
    "overdue
      2026-05-29 due: Walk to school with Ella (Gemma Hartley)
      2026-06-18 review: Review of the plan
    goes on
      every Tuesday from 5 May 2026: Put breakfast out
      every school day from 1 June to 23 July 2026: Keep a place at the club
    29 June to 5 July 2026
    6 to 12 July 2026
    13 to 19 July 2026
    20 to 26 July 2026
      2026-07-23 due: Keep a place at the club (Tess Lowe)
    27 July to 2 August 2026
    3 to 9 August 2026
    10 to 16 August 2026
    17 to 23 August 2026
    24 to 30 August 2026
    31 August to 6 September 2026
      2026-09-04 outcome: Ella has eaten four days out of five. (Gemma Hartley)"
  `);
});

test('week by week on paper: no dead links, and no “up to” a day that has passed', () => {
  const paper = weeksHtml(timelineIn(underWay), { leads: false });
  expect(paper).not.toMatch(/tabindex|role="link"|data-start/);
  expect(paper).toContain('The review was due on Thu 18 June 2026.');
  expect(paper).toContain('every Tuesday from 5 May 2026');
  expect(paper).toContain('to be reached:');
  expect(weeksHtml(timelineIn(underWay), { leads: true })).toContain('data-start');
  expect(weeksHtml(timelineIn(underWay.replace('18 June', '18 July')), { leads: false })).toContain(
    'Up to the review on Sat 18 July 2026.',
  );
});

test('of what is done it is said that it is done, and no longer that it is to be', () => {
  const paper = weeksHtml(
    timelineIn(`# Child in need plan for Ella Hartley

| Need | Outcome | Action | Who | By when | Done? |
| --- | --- | --- | --- | --- | --- |
| Ella comes to school hungry. | By 4 September 2026 Ella has eaten before school. | Put breakfast out | Gemma Hartley (mother) | 8 July 2026 | Yes |
| | | Buy a second bowl | Gemma Hartley | 9 July 2026 | |
`),
    { leads: false },
  );
  const said = [...paper.matchAll(/class="what">([^<]*)<.*?(\w+ \w+ \w+)<\/li>/g)].map(([, what, words]) => [
    what,
    words,
  ]);
  expect(said).toContainEqual(['done:', 'Put breakfast out']);
  expect(said).toContainEqual(['to be done:', 'a second bowl']);
});

test('a year that was mistyped fills no panel', () => {
  const { weeks, later } = timelineIn(`---
child: Ella Hartley
review: 30 July 2096
---

# Child in need plan for Ella

## Actions

- Gemma Hartley (mother) will buy a second bowl by 7 July 2096.
`);
  expect(weeks.length).toBe(104);
  expect(later.map((it) => it.day)).toEqual(['2096-07-07', '2096-07-30']);
});

describe.each(samples)('$path', ({ text }) => {
  test('every entry stands in the week of its day, and nothing of the thread is lost', () => {
    const { weeks, overdue, goesOn, later, undated } = timelineIn(text);
    expect(weeks[0]!.from <= today && today <= weeks[0]!.until).toBe(true);
    for (const { from, until, entries } of weeks) {
      for (const { day } of entries) expect(from <= day && day <= until).toBe(true);
    }
    const shown = new Set(
      [...weeks.flatMap((it) => it.entries), ...overdue, ...goesOn, ...later, ...undated].map((it) => it.text),
    );
    const open = threadIn(text).nodes.filter((it) => it.type === 'action' && it.state !== 'done');
    const lost = open.filter((it) => !shown.has(it.text));
    expect(lost.map((it) => it.text)).toEqual([]);
  });
});
