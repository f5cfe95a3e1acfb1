import { headline } from '../../model/ask.ts';
import { isDone } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { hasUnreadColumn, looseEnds, writtenActions, writtenOutcomes } from '../thread.ts';

export default defineRule({
  id: 'outcome-has-an-action',
  title: 'Every outcome has an action that leads to it',
  severity: 'warning',
  guidance: ['H-02'],
  why: 'An outcome without a first step is a wish. The family cannot tell from it what anybody will do for the child.',
  weak: 'Outcome: by 1 June 2026 Isaac sleeps until six. Action: (empty)',
  better:
    'Outcome: by 1 June 2026 Isaac sleeps until six. Action: Mum puts Isaac to bed at half past seven every night from 4 May 2026.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const outcomes = writtenOutcomes(plan);
    const actions = writtenActions(plan);
    const [first] = outcomes;
    if (first !== undefined && actions.length === 0) {
      yield {
        span: headline(first),
        message: 'The plan has outcomes but no actions. Add what each person will do, and by when.',
        ...((first.evidence === 'wording' || hasUnreadColumn(plan)) && { severity: 'information' as const }),
      };
      return;
    }
    for (const outcome of looseEnds(plan, outcomes, actions)) {
      if (isDone(outcome)) continue;
      yield {
        span: headline(outcome),
        message: 'No action leads to this outcome. Add what somebody will do towards it, and by when.',
      };
    }
  },
  bad: [
    {
      plan: `# Plan

| Need | Outcome | Action | Who |
| --- | --- | --- | --- |
| Isaac wakes four times a night. | By 1 June 2026 Isaac sleeps until six. | | |
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No action leads to this outcome. Add what somebody will do towards it, and by when.
| Isaac has missed nine breakfasts. | By 1 June 2026 Isaac eats before school each day. | Lay the table at seven | Mum |
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
`,
  ],
});
