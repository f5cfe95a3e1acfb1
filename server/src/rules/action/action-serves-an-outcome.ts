import { headline, linksTo } from '../../model/ask.ts';
import { isDone } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { hasUnreadColumn, looseEnds, writtenActions, writtenNeeds, writtenOutcomes } from '../thread.ts';

export default defineRule({
  id: 'action-serves-an-outcome',
  title: 'Every action leads to an outcome',
  severity: 'warning',
  guidance: ['H-02'],
  why: 'A family that is asked to do something should be able to see what it is for. Without an outcome a plan turns into a list of chores.',
  weak: 'Outcome: (empty) Action: Mum to lay the table at seven.',
  better:
    'Outcome: by 1 June 2026 Isaac eats before school each day. Action: Mum to lay the table at seven from 4 May 2026.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const actions = writtenActions(plan);
    const outcomes = writtenOutcomes(plan);
    const [first] = actions;
    if (first === undefined) return;
    if (outcomes.length === 0) {
      // A plan with needs and no outcome hears so from the rule about needs.
      if (writtenNeeds(plan).length > 0) return;
      yield {
        span: headline(first),
        message:
          'The plan lists actions but no outcome. Write what will be different for the child when they are done.',
        ...((first.evidence === 'wording' || plan.kind === 'interim-safety' || hasUnreadColumn(plan)) && {
          severity: 'information' as const,
        }),
      };
      return;
    }
    for (const action of looseEnds(plan, actions, outcomes)) {
      // Where its need has no outcome either, the rule about needs says so.
      if (isDone(action) || linksTo(plan, action).length > 0) continue;
      yield {
        span: headline(action),
        message: 'This action leads to no outcome. Write what will be different for the child when it is done.',
        ...((action.evidence === 'label' || plan.type === 'meeting-record') && { severity: 'information' as const }),
      };
    }
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Sleep

**Outcome:** By 1 June 2026 Isaac sleeps until six.

**Actions:** Mum to fit a blind by 4 May 2026.

## Mornings

**Actions:** Mum to lay the table at seven from 4 May 2026.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This action leads to no outcome. Write what will be different for the child when it is done.
`,
    },
    {
      plan: `# Child in need plan for Isaac

## Actions

- Mum to lay the table at seven from 4 May 2026.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The plan lists actions but no outcome. Write what will be different for the child when they are done.
- Beth Lowe (school nurse) will ring the clinic on 11 May 2026.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Outcomes

- By 1 June 2026 Isaac eats before school each day.

## Actions

- Mum to lay the table at seven from 4 May 2026.
`,
  ],
});
