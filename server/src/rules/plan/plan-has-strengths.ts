import { anySentence } from '../../model/ask.ts';
import { isBlank } from '../blank.ts';
import { defineRule } from '../rule.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-has-strengths',
  title: 'The plan says what already goes well',
  severity: 'information',
  guidance: ['H-06', 'W-06'],
  why: 'Change is built on what a family already does well. A child who reads only worries about their home reads half of it.',
  weak: 'A plan that lists worries and actions only.',
  better: 'What is going well: Dad cooks with Isaac every Saturday, and Isaac has not missed football since March.',
  on: 'plan',
  *check(plan) {
    if (plan.sections.some((it) => it.name === 'strengths' && (!it.empty || plan.type === 'template'))) return;
    if (plan.statements.some((it) => it.about === 'strengths' && !isBlank(it.text.text))) return;
    if (isPraised(plan)) return;
    yield {
      span: plan.head,
      message: 'The plan names no strengths. Add what the child, the family and their network already do well.',
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The plan names no strengths. Add what the child, the family and their network already do well.

## Needs

- Isaac wakes four times a night.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## What is going well

- Dad cooks with Isaac every Saturday.
`,
    `# Child in need plan for Isaac

Isaac is proud of his football, and Mum and he laugh a lot together. He sleeps badly.
`,
  ],
});

const praise = pattern(
  /\b(?:strengths?|(?:good things|what(?:['’]s| is) (?:really )?good)|(?:work|go|do)(?:ing|es)? (?:really |very )?well|protective factors?|good at|proud of|enjoys|loves|gets on (?:really |very )?well|settled well|warm relationship|close (?:relationship|bond)|positive)\b/,
);

const isPraised = anySentence((it) => it.role !== 'outcome' && praise.test(it.prose.text));
