import { headline } from '../../model/ask.ts';
import { isAnsweredFor, isDone, isPerson, ownersOf } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { possibleActions, writtenOutcomes } from '../thread.ts';

export default defineRule({
  id: 'outcome-has-an-owner',
  title: 'Somebody answers for every outcome',
  severity: 'warning',
  guidance: ['H-10', 'D-13', 'S-03', 'H-51'],
  why: 'A change that nobody in particular is working on seldom comes. The child should be able to ask one person how it is going.',
  weak: 'Outcome: by 1 June 2026 Isaac sleeps until six. Action: a referral to be made.',
  better:
    'Outcome: by 1 June 2026 Isaac sleeps until six. Action: Beth Lowe (school nurse) will refer him by 4 May 2026.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    for (const outcome of writtenOutcomes(plan)) {
      if (isDone(outcome) || ownersOf(outcome).some((it) => isPerson(it) || it.type === 'role')) continue;
      const { actions, sure } = possibleActions(plan, outcome);
      if (actions.some(isAnsweredFor)) continue;
      yield {
        span: headline(outcome),
        message:
          actions.length === 0
            ? 'Nobody is named for this outcome. Say who answers for it, by name.'
            : 'Nobody is named for this outcome: none of its actions has a person. Name who answers for it.',
        ...((!sure || outcome.evidence === 'wording') && { severity: 'information' as const }),
      };
    }
  },
  bad: [
    {
      plan: `# Plan

| Need | Outcome | Action | Who |
| --- | --- | --- | --- |
| Isaac wakes four times a night. | By 1 June 2026 Isaac sleeps until six. | Referral to the sleep clinic | School |
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is named for this outcome: none of its actions has a person. Name who answers for it.
| Isaac has missed nine breakfasts. | By 1 June 2026 Isaac eats before school each day. | Lay the table at seven | Mum |
`,
    },
    {
      plan: `# Plan

## Outcomes

- By 1 June 2026 Isaac sleeps until six.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is named for this outcome. Say who answers for it, by name.
`,
    },
  ],
  good: [
    `# Plan

## Outcomes

- By 1 June 2026 Isaac sleeps until six.
- By 1 June 2026 Isaac eats before school each day.

## Actions

- Mum to lay the table at seven from 4 May 2026.
- Beth Lowe (school nurse) will refer Isaac to the sleep clinic by 4 May 2026.
`,
  ],
});
