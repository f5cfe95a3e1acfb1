import { spanOf } from '../../text/prose.ts';
import { isDone, ownersOf } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { sideOf } from '../sides.ts';
import { isConditional } from '../times.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'contact-says-how-often',
  title: 'Visits and meetings over a time say how often',
  severity: 'information',
  guidance: ['D-14', 'S-06'],
  why: 'A child who knows that somebody comes every Tuesday can save things up to tell. “Will visit” may be tomorrow or never.',
  weak: 'Nisha Barr (social worker) will visit Isaac from 4 May to 31 July 2026.',
  better: 'Nisha Barr (social worker) will visit Isaac every Tuesday from 5 May to 28 July 2026.',
  on: 'action',
  *check(action, { roster }) {
    if (isDone(action) || isConditional(action.text.text)) return;
    if (!ownersOf(action).some((it) => sideOf(it, roster) === 'professional')) return;
    const match = contact.exec(action.text.text);
    if (match === null || often.test(action.text.text)) return;
    const overTime = action.dates.some(
      ({ mention }) => mention.type === 'period' || mention.binding === 'from' || mention.binding === 'until',
    );
    const saysOften = action.dates.some(({ mention }) => mention.type === 'repeated' || mention.type === 'vague');
    if (!overTime || saysOften) return;
    yield {
      span: spanOf(action.text, match.index, match.index + match[0].length),
      message: `“${match[0]}” does not say how often. Add it: every Tuesday, twice a month, six times.`,
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Actions

- Nisha Barr (social worker) will visit Isaac from 4 May to 31 July 2026.
                             ^^^^^^^^^^ “will visit” does not say how often. Add it: every Tuesday, twice a month, six times.
- Beth Lowe (school nurse) will meet with Isaac until 17 July 2026 to go through his chart.
                           ^^^^^^^^^^^^^^ “will meet with” does not say how often. Add it: every Tuesday, twice a month, six times.
`,
    },
    {
      plan: `# Plan

| Action | Who | When |
| --- | --- | --- |
| Home visits to Isaac and Mum | Nisha Barr (social worker) | from 4 May 2026 |
  ^^^^^^^^^^^^^^ “Home visits to” does not say how often. Add it: every Tuesday, twice a month, six times.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Actions

- Nisha Barr (social worker) will visit Isaac every Tuesday from 5 May to 28 July 2026.
- Beth Lowe (school nurse) will meet Isaac on 5 May 2026.
- Mrs Dunmore (head of Year 5) will see Isaac six times from 4 May 2026.
- Mum will visit Gran from 4 May to 8 May 2026.
`,
    `# Plan

| Action | Who | When |
| --- | --- | --- |
| Home visits to Isaac and Mum | Nisha Barr (social worker) | weekly from 4 May 2026 |
`,
    `# Child in need plan for Isaac

## Actions

- Nisha Barr (social worker) will see Isaac before school from 4 May 2026, on days when he rings.
- Beth Lowe (school nurse) will let Isaac visit the quiet room from 4 May 2026.
`,
  ],
});

const contact = pattern(
  /\b(?:(?:will|to) (?:visit|see|meet|ring|call|phone|work)(?: with)?(?= (?!that\b|whether|to it|if\b|the (?:letter|report|diary|chart|room))\p{L})|(?:home )?visits (?:to|with)|meetings with|sessions with|(?:weekly |direct )?work with)\b/u,
);

const often = pattern(
  /\b(?:every|each|once|twice|thrice|weekly|fortnightly|monthly|daily|nightly|termly|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:times|sessions|visits|meetings|days|evenings|mornings|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|a (?:week|month|fortnight|day|term)|per (?:week|month|day|term)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings|evenings|nights|afternoons|weekends|weekdays|after school|before school|at (?:break|lunch|bedtime|the gate)|on days|until he|until she|whenever|at all hours)\b/u,
);
