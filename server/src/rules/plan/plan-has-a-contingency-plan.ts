import { allSentences, headline } from '../../model/ask.ts';
import type { PlanDocument, Statement } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { isBlank } from '../blank.ts';
import { helpBy } from '../contingency/process.ts';
import { defineRule, type RawFinding } from '../rule.ts';
import { childName } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-has-a-contingency-plan',
  title: 'The plan says what happens if it does not work',
  severity: 'error',
  guidance: ['H-13', 'D-16', 'W-08', 'S-09'],
  why: 'When things go wrong at night, nobody can start planning. The child and the family should know beforehand who comes, where to go and whom to ring.',
  weak: 'A plan that ends with its last action.',
  better:
    'If Isaac is frightened at home he rings Aunt Jo, who fetches him the same evening. If she is away, Mr Farrow next door has a key.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template' && plan.sections.some((it) => it.name === 'contingency')) return;
    const said = plan.contingency.filter((it) => it.text.text.trim() !== '');
    if (said.some((it) => !isBlank(it.text.text))) return;
    yield missing(plan, said);
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ There is no contingency plan. Write who in the family or network steps in if things go wrong, and what Isaac can do.

## Needs

- Isaac wakes four times a night.
`,
    },
    {
      plan: `# Child in need plan for Isaac

## Needs

- Isaac wakes four times a night.

## Contingency plan
   ^^^^^^^^^^^^^^^^ Nothing stands here yet. Write who in the family or network steps in if things go wrong, and what Isaac can do.

## Review

4 June 2026
`,
    },
    {
      plan: `# Child in need plan for Isaac

## Contingency plan

To be confirmed.
^^^^^^^^^^^^^^^^ This says nothing yet of what happens. Write who in the family or network steps in if things go wrong, and what Isaac can do.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## If things get harder

Isaac rings Aunt Jo, who fetches him the same evening.
`,
    `# Child in need plan for Isaac

**Contingency:** If Mum is taken to hospital, Aunt Jo moves in for the week.
`,
  ],
});

function missing(plan: PlanDocument, [said]: readonly Statement[]): RawFinding {
  const who = childName(plan.children.map((it) => it.name));
  const todo = `Write who in the family or network steps in if things go wrong, and what ${who} can do.`;
  const severity = plan.type === 'meeting-record' ? { severity: 'information' as const } : {};
  if (said !== undefined) {
    return { span: headline(said), message: `This says nothing yet of what happens. ${todo}`, ...severity };
  }
  const section = plan.sections.find((it) => it.name === 'contingency' && it.empty);
  if (section !== undefined) {
    return { span: spanOf(section.heading), message: `Nothing stands here yet. ${todo}`, ...severity };
  }
  if (isSaidElsewhere(plan)) {
    return {
      span: plan.head,
      message: `What happens if things go wrong has no place of its own in this plan. Gather it under one heading: who in the family or network steps in, and what ${who} can do.`,
      severity: 'information',
    };
  }
  return { span: plan.head, message: `There is no contingency plan. ${todo}`, ...severity };
}

/** A heading may mean it in words of its own, and a plan that says somewhere "if Mum cannot cope, Gran comes" has one. */
function isSaidElsewhere(plan: PlanDocument): boolean {
  const isNamedOtherwise = plan.sections.some(
    (it) => !it.empty && it.name !== 'contingency' && mayMean.test(it.heading.text),
  );
  return isNamedOtherwise || stepsIn(plan);
}

const mayMean = pattern(
  /\b(?:emergenc|crisis|back-?up|plan b\b|what if|if (?:it|things|this)|go(?:es)? wrong|tough|harder|worse)/,
);

function stepsIn(plan: PlanDocument): boolean {
  const cases = allSentences(plan)
    .filter((it) => it.role === 'other' || it.element.evidence === 'wording' || plan.kind === 'interim-safety')
    .filter(({ prose }) => opensCase.test(prose.text));
  if (cases.length === 0) return false;
  const isHelp = helpBy(plan.people.filter((it) => it.is !== 'professional').map((it) => firstWord(it.name)));
  return cases.some(({ prose }) => isHelp(prose.text));
}

const opensCase = pattern(/^(?:if|should|in the event|in an emergency|when things)\b/);

function firstWord(name: string): string {
  return /^[^ ]+/.exec(name)?.[0] ?? name;
}
