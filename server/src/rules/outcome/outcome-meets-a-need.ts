import { headline } from '../../model/ask.ts';
import { defineRule } from '../rule.ts';
import { looseEnds, writtenNeeds, writtenOutcomes } from '../thread.ts';

export default defineRule({
  id: 'outcome-meets-a-need',
  title: 'Every outcome meets a need that the plan names',
  severity: 'warning',
  guidance: ['H-02'],
  why: 'When the need is not written down, nobody can say later whether the outcome was the right one for this child.',
  weak: 'Need: (empty) Outcome: by 1 June 2026 Isaac sleeps until six.',
  better:
    'Need: Isaac wakes four times a night and is too tired to learn. Outcome: by 1 June 2026 Isaac sleeps until six.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const outcomes = writtenOutcomes(plan);
    const needs = writtenNeeds(plan);
    const [first] = outcomes;
    if (first !== undefined && needs.length === 0) {
      yield {
        span: headline(first),
        message:
          'The plan says what it wants to reach, but not from which need. Write what the child needs, or what people worry about, before the outcome.',
        severity: 'information',
      };
      return;
    }
    for (const outcome of looseEnds(plan, outcomes, needs)) {
      yield {
        span: headline(outcome),
        message: 'This outcome meets no need that the plan names. Write the need or the worry that it answers.',
      };
    }
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Sleep

**Need:** Isaac wakes four times a night.

**Outcome:** By 1 June 2026 Isaac sleeps until six.

## Mornings

**Outcome:** By 1 June 2026 Isaac eats before school each day.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This outcome meets no need that the plan names. Write the need or the worry that it answers.
`,
    },
    {
      plan: `# Child in need plan for Isaac

| Outcome | Action | Who |
| --- | --- | --- |
| By 1 June 2026 Isaac sleeps until six. | Fit a blind | Mum |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The plan says what it wants to reach, but not from which need. Write what the child needs, or what people worry about, before the outcome.
`,
    },
  ],
  good: [
    `# Plan

| Need | Outcome | Action | Who |
| --- | --- | --- | --- |
| Isaac wakes four times a night. | By 1 June 2026 Isaac sleeps until six. | Fit a blind | Mum |
`,
  ],
});
