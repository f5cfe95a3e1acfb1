import { defineRule } from '../rule.ts';
import { says } from '../sides.ts';
import { writtenActions, writtenOutcomes } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-shows-oversight',
  title: 'It can be seen that a manager has looked at the plan',
  severity: 'information',
  guidance: ['H-21'],
  why: 'Two people see more than one. A manager who has read the plan shares the responsibility for what it asks and for what it leaves out.',
  kinds: ['child-in-need', 'child-protection', 'care-and-support-protection', 'care', 'pathway'],
  weak: 'A plan with one name on it.',
  better:
    'Read and agreed by Sarah Pike (team manager) on 6 May 2026. She asks to hear about the breakfasts on 1 June.',
  on: 'plan',
  *check(plan) {
    if (plan.type !== 'plan' || writtenActions(plan).length === 0 || writtenOutcomes(plan).length === 0) return;
    if (plan.sections.some((it) => it.name === 'sign-off' && !it.empty) || says(plan, overseer)) return;
    yield {
      span: plan.head,
      message: 'Nothing here shows that a manager has read the plan. Add who read it, when, and what they said.',
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing here shows that a manager has read the plan. Add who read it, when, and what they said.

## Outcomes

- By 1 June 2026 Isaac sleeps until six.

## Actions

- Nisha Barr (social worker) will visit every Monday from 4 May 2026.
`,
    },
    {
      plan: `# Child protection plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing here shows that a manager has read the plan. Add who read it, when, and what they said.

| Outcome | Action |
| --- | --- |
| Isaac sleeps until six. | Fit a blind |
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Outcomes

- By 1 June 2026 Isaac sleeps until six.

## Actions

- Nisha Barr (social worker) will visit every Monday from 4 May 2026.

Agreed by Sarah Pike, team manager, on 6 May 2026.
`,
    `---
child: Isaac Pell
iro: Pat Lister
---

# Care plan for Isaac

| Outcome | Action |
| --- | --- |
| Isaac sleeps until six. | Fit a blind |
`,
    `# Early help plan

| Outcome | Action |
| --- | --- |
| Isaac sleeps until six. | Fit a blind |
`,
  ],
});

const overseer = pattern(
  /\b(?:managers?|manager['’]s|independent reviewing officer|iro|(?:conference )?chair(?:person|ed)?|practice (?:lead|supervisor)|supervis(?:ion|or)|oversight|rheolwr|conference on \d|signed off|countersigned|authori[sz]ed by|approved by)\b/,
);
