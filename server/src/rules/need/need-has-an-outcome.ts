import { headline } from '../../model/ask.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';
import { hasUnreadColumn, looseEnds, writtenNeeds, writtenOutcomes } from '../thread.ts';

export default defineRule({
  id: 'need-has-an-outcome',
  title: 'Every need leads to an outcome',
  severity: 'warning',
  guidance: ['H-02', 'D-12', 'S-04'],
  why: 'A need without an outcome is noticed and then left. Nobody can say what would be different for the child if it were met.',
  weak: 'Need: Isaac wakes four times a night. Outcome: (empty)',
  better:
    'Need: Isaac wakes four times a night. Outcome: by 1 June 2026 Isaac sleeps until six on five nights out of seven.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const needs = writtenNeeds(plan);
    const outcomes = writtenOutcomes(plan);
    const [first] = needs;
    if (first !== undefined && outcomes.length === 0) {
      const what = first.form === 'worry' ? 'worries' : 'needs';
      yield {
        span: headline(first),
        message: `The plan names ${what} but no outcome. Write for each what will be different for the child, and by when.`,
        ...((first.evidence === 'wording' || hasUnreadColumn(plan) || hasOwnWishes(plan)) && {
          severity: 'information' as const,
        }),
      };
      return;
    }
    for (const need of looseEnds(plan, needs, outcomes)) {
      yield {
        span: headline(need),
        message: `This ${need.form} has no outcome. Write what will be different for the child when it is met.`,
        // In minutes the column may be there for what came of it, to be filled in next time.
        ...(plan.type === 'meeting-record' && { severity: 'information' as const }),
      };
    }
  },
  bad: [
    {
      plan: `# Plan

| Need | Outcome | Action | Who |
| --- | --- | --- | --- |
| Isaac wakes four times a night. | By 1 June 2026 Isaac sleeps until six. | Fit a blind | Mum |
| Isaac has missed nine breakfasts. | | Lay the table at seven | Mum |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This need has no outcome. Write what will be different for the child when it is met.
`,
    },
    {
      plan: `# Plan

## Needs

- Isaac wakes four times a night.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The plan names needs but no outcome. Write for each what will be different for the child, and by when.
- Isaac has missed nine breakfasts.

## Actions

- Mum to lay the table at seven from 4 May 2026.
`,
    },
  ],
  good: [
    `# Plan

## Needs

- Isaac wakes four times a night.
- Isaac has missed nine breakfasts.

## Outcomes

- By 1 June 2026 Isaac sleeps until six and has eaten before school each day.
`,
  ],
});

/** In a plan of a young person's own, "What I want" may be the outcomes. */
function hasOwnWishes({ sections }: PlanDocument): boolean {
  return sections.some(
    (it) => it.name === 'child-voice' && /\b(?:want|hope|wish|would like|dream)/i.test(it.heading.text),
  );
}
