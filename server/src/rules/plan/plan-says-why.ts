import type { PlanDocument, Statement } from '../../model/plan.ts';
import { isBlank } from '../blank.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'plan-says-why',
  title: 'The plan says why there is a plan',
  severity: 'information',
  guidance: ['H-04', 'D-17'],
  why: 'A child or parent who reads the plan years later should find in it what happened, and what everyone hoped to put right.',
  weak: 'Worries: sleep, routines, school.',
  better:
    'Why Isaac has a plan: since Dad moved out in February Isaac has woken four times a night and fallen asleep in lessons.',
  on: 'plan',
  *check(plan) {
    if (plan.type !== 'plan' || saysWhy(plan)) return;
    yield {
      span: plan.head,
      message: 'The plan does not say why it is there. Add a few sentences on what happened and what the plan is for.',
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The plan does not say why it is there. Add a few sentences on what happened and what the plan is for.

## Actions

- Mum to lay the table at seven from 4 May 2026.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Reason for the plan

Since Dad moved out in February Isaac has woken four times a night.
`,
    `# Child in need plan for Isaac

Since Dad moved out in February Isaac has woken four times a night and has fallen asleep in lessons on most days.
`,
  ],
});

/** Sections that tell what happened. A bare list of catchwords in them tells nothing yet. */
const telling = new Set<Statement['about']>([
  'worries',
  'risks',
  'history',
  'assessment',
  'topic',
  'thread',
  'progress',
  'legal',
]);

/** A sentence of this many words tells something. */
const enoughWords = 12;

function saysWhy(plan: PlanDocument): boolean {
  const statements = plan.statements.filter((it) => it.section === undefined || telling.has(it.about));
  return (
    plan.statements.some((it) => it.about === 'purpose' && !isBlank(it.text.text)) ||
    statements.some(tells) ||
    plan.needs.some((it) => it.form === 'worry' && tells(it))
  );
}

function tells({ sentences }: Statement): boolean {
  return sentences.some(({ prose }) => prose.text.split(/ +/).length >= enoughWords);
}
