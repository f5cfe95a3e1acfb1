import { anySentence } from '../../model/ask.ts';
import { defineRule } from '../rule.ts';
import { writtenNeeds, writtenOutcomes } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-grows-out-of-the-assessment',
  title: 'The plan says which assessment it grows out of',
  severity: 'information',
  guidance: ['H-05'],
  why: 'What was found out about the child’s life is the reason for every line of the plan. Whoever reads it should be able to go back and look.',
  kinds: ['child-in-need', 'child-protection', 'care-and-support-protection', 'care', 'pathway', 'early-help'],
  weak: 'A plan that begins with its actions.',
  better:
    'This plan comes out of our assessment of 12 May 2026, which found that Isaac has slept badly since Dad moved out.',
  on: 'plan',
  *check(plan) {
    if (plan.type !== 'plan' || writtenNeeds(plan).length === 0 || writtenOutcomes(plan).length === 0) return;
    if (plan.sections.some((it) => it.name === 'assessment' && !it.empty)) return;
    if (isAssessed(plan)) return;
    yield {
      span: plan.head,
      message: 'The plan does not say which assessment it grows out of. Add its date, and in a sentence what it found.',
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The plan does not say which assessment it grows out of. Add its date, and in a sentence what it found.

## Needs

- Isaac wakes four times a night.

## Outcomes

- By 1 June 2026 Isaac sleeps until six.
`,
    },
    {
      plan: `# Child protection plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The plan does not say which assessment it grows out of. Add its date, and in a sentence what it found.

| Need | Outcome |
| --- | --- |
| A parenting assessment is needed. | Isaac sleeps until six. |
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

Our assessment of 12 May 2026 found that Isaac has slept badly since Dad moved out.

## Needs

- Isaac wakes four times a night.

## Outcomes

- By 1 June 2026 Isaac sleeps until six.
`,
    `# Child protection plan for Isaac

## Needs

- Isaac wakes four times a night, as Nisha Barr heard when she assessed the family in May.

## Outcomes

- By 1 June 2026 Isaac sleeps until six.
`,
    `# Interim safety plan for Isaac

## Needs

- Isaac wakes four times a night.

## Outcomes

- By 1 June 2026 Isaac sleeps until six.
`,
  ],
});

const found = pattern(
  /\b(?:assess(?:ment|ments|ed)|asesiad|analysis|(?:conference|section 7|section 47|court|psychologist['’]s|social work) report|enquir(?:y|ies)|earlier plan|previous plan)\b/,
);

const yetToCome = pattern(
  /\b(?:(?:needs?|requires?|awaits?|awaiting|to (?:have|complete|undergo)|for|will (?:have|complete)) an? (?:[\p{L}-]+ ){0,3}assessments?|assessments? (?:is|are|to be|will be|would be) (?:needed|required|completed|undertaken|arranged|requested|done|made))\b/u,
);

const isAssessed = anySentence(
  ({ role, prose }) => (role === 'other' || role === 'need') && found.test(yetToCome.replace(prose.text, '')),
);
