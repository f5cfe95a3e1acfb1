import type { PlanDocument } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';
import { isFirstPerson, says, sidesOf } from '../sides.ts';
import { writtenActions } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-involves-the-father',
  title: 'The child’s father has a place in the plan, or the plan says why not',
  severity: 'warning',
  guidance: ['H-33'],
  why: 'A father who is left out is a worry nobody looks at, or a help nobody asked. The child has him either way.',
  weak: 'A plan that speaks of Mum alone.',
  better: 'Isaac’s dad, Craig Moss, lives in Leeds. Nisha Barr rang him on 4 May 2026; he will ring Isaac on Sundays.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template' || plan.kind === 'pathway' || isFirstPerson(plan)) return;
    if (
      !says(plan, mother) ||
      says(plan, father) ||
      plan.actions.some((it) => hasFather(it.people) || hasFather(it.owners))
    )
      return;
    if (
      plan.people.some((it) => it.roleName === 'father' || it.roleName === 'step-parent' || it.roleName === 'parents')
    )
      return;
    yield {
      span: plan.head,
      message:
        'The child’s father is mentioned nowhere in this plan. Add who he is and what part he has, or why he has none and how he was asked.',
      ...(!isMothersAlone(plan) && { severity: 'information' as const }),
    };
  },
  bad: [
    {
      plan: `# Early help plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^ The child’s father is mentioned nowhere in this plan. Add who he is and what part he has, or why he has none and how he was asked.

## What needs to happen

- Mum to lay the table at seven from 4 May 2026.
- Mum to read with Isaac from 4 May 2026.
- Nisha Barr (family worker) to visit on 4 May 2026.
`,
    },
    {
      plan: `# Child in need plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The child’s father is mentioned nowhere in this plan. Add who he is and what part he has, or why he has none and how he was asked.

## What needs to happen

- Mum to read with Isaac from 4 May 2026.
- Gran to have Isaac on Mondays from 4 May 2026.
`,
    },
  ],
  good: [
    `# Early help plan for Isaac

Isaac's dad died in 2024.

## What needs to happen

- Mum to lay the table at seven from 4 May 2026.
- Mum to read with Isaac from 4 May 2026.
`,
    `# Early help plan for Isaac

## What needs to happen

- Both parents to lay the table at seven from 4 May 2026.
- Mother to read with Isaac from 4 May 2026.
`,
    `# Early help plan for Isaac

Rhea had Isaac with the help of a donor and brings him up with her wife, Tess. They are his two mums.

## What needs to happen

- Mum to lay the table at seven from 4 May 2026.
- Mum to read with Isaac from 4 May 2026.
`,
    `# Early help plan for Isaac

## What needs to happen

- Dad to lay the table at seven from 4 May 2026.
- Dad to read with Isaac from 4 May 2026.
`,
  ],
});

const mother = /\b(?:mums?|mam|mummy|mom|mothers?)\b/i;

const father = pattern(
  /\b(?:dads?|daddy|fathers?|tad|paternal|paternity|step-?(?:dad|father)|parents|mum and \p{Lu}\p{L}+|husband|her partner|mum['’]s partner|donor|wife|two mums|mums|co-?parent|adopt(?:ed|ive|er)\p{L}*|widow\p{L}*|both of them|rhieni)\b/u,
);

function hasFather(mentions: PlanDocument['actions'][number]['people']): boolean {
  return mentions.some((it) => it.roleName === 'father' || it.roleName === 'step-parent' || it.roleName === 'parents');
}

/** Whether the mother carries the plan by herself: things are asked of her, and of nobody else in the family. */
function isMothersAlone(plan: PlanDocument): boolean {
  const actions = writtenActions(plan);
  const sides = actions.map((it) => sidesOf(it, plan.people));
  const others = plan.people.filter((it) => it.is === 'family' || it.is === 'network' || it.is === 'unknown');
  return (
    others.length <= 1 &&
    plan.kind !== 'care' &&
    sides.some((it) => it.has('parent')) &&
    !sides.some((it) => it.has('network') || it.has(undefined))
  );
}
