import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { written } from '../thread.ts';
import { isTheActions } from './states.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'reviewed-outcome-has-evidence',
  title: 'At a review, each outcome says what shows how far it has come',
  severity: 'information',
  guidance: ['H-12'],
  why: '“Yes” is an opinion. What Isaac did, who saw it and how often is something the family can be proud of and the next worker can check.',
  weak: 'Achieved? Yes.',
  better: 'Achieved? Yes: Isaac slept until six on 24 of 28 nights in the diary that Mum keeps.',
  on: 'plan',
  *check(plan) {
    for (const outcome of written(plan.outcomes)) {
      const { state } = outcome;
      if (state === undefined || !bare.test(state.text.trim()) || isTheActions(plan, outcome)) continue;
      yield {
        span: spanOf(state),
        message: `“${state.text.trim()}” does not say what shows it. Add what was seen, by whom and when.`,
      };
    }
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

| Outcome | Action | Who | Achieved? |
| --- | --- | --- | --- |
| By 1 June 2026 Isaac sleeps until six. | Fit a blind | Mum | Achieved |
                                                               ^^^^^^^^ “Achieved” does not say what shows it. Add what was seen, by whom and when.
| By 1 June 2026 Isaac eats before school. | Lay the table | Mum | Partially achieved. |
                                                                   ^^^^^^^^^^^^^^^^^^^ “Partially achieved.” does not say what shows it. Add what was seen, by whom and when.
`,
    },
    {
      plan: `# Plan

| Need | Outcome | Action | Progress |
| --- | --- | --- | --- |
| Isaac wakes at four. | Isaac sleeps until six. | Fit a blind | Good progress |
                                                                 ^^^^^^^^^^^^^ “Good progress” does not say what shows it. Add what was seen, by whom and when.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

| Outcome | Action | Who | Achieved? |
| --- | --- | --- | --- |
| By 1 June 2026 Isaac sleeps until six. | Fit a blind | Mum | Yes, 24 nights of 28 in the diary |
| By 1 June 2026 Isaac eats before school. | Lay the table | Mum | |
`,
    `# Plan

| Need | Outcome | Action | Progress |
| --- | --- | --- | --- |
| Isaac wakes at four. | Isaac sleeps until six. | Fit a blind | Not yet started |
| Isaac is hungry. | Isaac eats before school. | Lay the table | No: the cooker came on 3 June |
`,
    `# Plan

| Action | Who | Done? |
| --- | --- | --- |
| Fit a blind | Mum | Yes |
| Lay the table | Mum | Yes |
`,
  ],
});

/** An answer and nothing else. "No" and "not yet" need no evidence; the reason for them is asked of the actions. */
const bare = pattern(
  /^(?:yes|y|✓|✔|☑|achieved|met|fully achieved|fully met|outcome (?:achieved|met)|(?:partly|partially|almost|nearly)(?: achieved| met)?|improved|improving|(?:good|some|positive|little|steady) progress|progressing(?: well)?|on track|better|going well)[.! ]*$/,
);
