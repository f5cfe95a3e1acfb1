import { linksFrom, linksTo } from '../../model/ask.ts';
import type { Element, PlanDocument } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { writtenActions, writtenNeeds, writtenOutcomes } from '../thread.ts';

export default defineRule({
  id: 'thread-can-be-followed',
  title: 'The plan shows which need, outcome and action belong together',
  severity: 'information',
  guidance: ['H-02', 'H-10'],
  why: 'Whoever reads the plan should be able to put a finger on a need and follow it to what is being done about it.',
  weak: 'A list of five needs, then a list of three outcomes, then a list of eight actions.',
  better: 'One heading or one row for each need, with its outcome and its actions under or beside it.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const needs = writtenNeeds(plan);
    const outcomes = writtenOutcomes(plan);
    const actions = writtenActions(plan);
    // With one outcome in all, everything in the plan leads to it.
    if (outcomes.length < 2) return;
    const needsApart = needs.length > 1 && none(needs, (it) => linksFrom(plan, it).length > 0);
    const actionsApart = actions.length > 1 && none(actions, (it) => linksTo(plan, it).length > 0);
    if (!needsApart && !actionsApart) return;
    const apart = needsApart
      ? actionsApart
        ? 'needs, outcomes and actions'
        : 'needs and outcomes'
      : 'outcomes and actions';
    const what = [
      ...(needsApart ? ['which outcome is for which need'] : []),
      ...(actionsApart ? ['who answers for which outcome'] : []),
    ].join(' and ');
    yield {
      span: place(plan),
      message: `The plan lists ${apart} apart, so nobody can see ${what}. Put what belongs together under one heading or in one row.`,
    };
  },
  bad: [
    {
      plan: `# Plan

## Needs

- Isaac wakes four times a night.
- Isaac has missed nine breakfasts.
- Isaac is called names on the bus.

## Outcomes
   ^^^^^^^^ The plan lists needs and outcomes apart, so nobody can see which outcome is for which need. Put what belongs together under one heading or in one row.

- By 1 June 2026 Isaac sleeps until six.
- By 1 June 2026 Isaac has eaten before school each day.
`,
    },
  ],
  good: [
    `# Plan

| Need | Outcome | Action | Who |
| --- | --- | --- | --- |
| Isaac wakes four times a night. | By 1 June 2026 Isaac sleeps until six. | Fit a blind | Mum |
| Isaac has missed nine breakfasts. | By 1 June 2026 Isaac eats before school each day. | Lay the table at seven | Mum |
`,
  ],
});

function place(plan: PlanDocument): Span {
  const heading = plan.sections.find((it) => it.name === 'outcomes')?.heading;
  return heading === undefined ? plan.head : spanOf(heading);
}

function none(elements: readonly Element[], isSo: (element: Element) => boolean): boolean {
  return !elements.some(isSo);
}
