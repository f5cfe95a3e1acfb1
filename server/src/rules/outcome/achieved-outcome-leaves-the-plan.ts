import { headline } from '../../model/ask.ts';
import type { Outcome } from '../../model/plan.ts';
import { isDone } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { written } from '../thread.ts';
import { isTheActions } from './states.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'achieved-outcome-leaves-the-plan',
  title: 'What has been achieved is celebrated and leaves the plan',
  severity: 'information',
  guidance: ['H-42'],
  why: 'A family should see what they have done, and what is left. A plan that only grows tells them that it never ends.',
  weak: 'A row marked “achieved” among seven that are not.',
  better: 'A section “Achieved so far” with the outcome, the day and how it was seen.',
  on: 'plan',
  *check(plan) {
    if (plan.type !== 'plan') return;
    const outcomes = written(plan.outcomes);
    const live = outcomes.filter((it) => it.about !== 'achieved');
    const reached = live.filter((it) => isReached(it) && !isTheActions(plan, it));
    if (reached.length === live.length) return;
    for (const outcome of reached) {
      yield {
        span: headline(outcome),
        message:
          'This outcome has been reached and still stands among the others. Move it to a section for what has been achieved, and ask what comes next.',
      };
    }
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

| Outcome | Action | Who | Achieved? |
| --- | --- | --- | --- |
| By 1 June 2026 Isaac sleeps until six. | Fit a blind | Mum | Achieved on 3 May 2026 |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This outcome has been reached and still stands among the others. Move it to a section for what has been achieved, and ask what comes next.
| By 1 June 2026 Isaac eats before school. | Lay the table | Mum | |
`,
    },
    {
      plan: `# Plan

| Need | Outcome | Action | Status |
| --- | --- | --- | --- |
| Isaac wakes at four. | Isaac sleeps until six. | Fit a blind | Achieved on 3 May 2026 |
                         ^^^^^^^^^^^^^^^^^^^^^^^ This outcome has been reached and still stands among the others. Move it to a section for what has been achieved, and ask what comes next.
| Isaac is hungry. | Isaac eats before school. | Lay the table | In progress |
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

| Outcome | Action | Who | Achieved? |
| --- | --- | --- | --- |
| By 1 June 2026 Isaac sleeps until six. | Fit a blind | Mum | Not yet |
| By 1 June 2026 Isaac eats before school. | Lay the table | Mum | Partly: three days in five |
`,
    `# Child in need plan for Isaac

| Outcome | Action | Who | Achieved? |
| --- | --- | --- | --- |
| By 1 June 2026 Isaac eats before school. | Lay the table | Mum | |

## Achieved so far

- By 1 June 2026 Isaac sleeps until six. He has since 3 May.
`,
    `# Core group meeting record

Date of meeting: 4 June 2026

| Need | Outcome | Action | Action complete? |
| --- | --- | --- | --- |
| Isaac wakes at four. | Isaac sleeps until six. | Fit a blind | Yes |
| Isaac is hungry. | Isaac eats before school. | Lay the table | No |
`,
  ],
});

function isReached(outcome: Outcome): boolean {
  return outcome.state !== undefined && isDone(outcome) && !partly.test(outcome.state.text);
}

const partly = pattern(/\b(?:no|not|partly|partial(?:ly)?|but|almost|nearly)\b/);
