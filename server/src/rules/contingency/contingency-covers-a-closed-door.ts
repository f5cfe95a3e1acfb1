import { allSentences } from '../../model/ask.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { isConditional } from '../times.ts';
import { contingencySentences, isOnlyAProcess } from './said.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'contingency-covers-a-closed-door',
  title: 'A protection plan says what is done when nobody can see the child, and when the plan does not protect',
  severity: 'information',
  guidance: ['S-09', 'D-27'],
  why: 'A door that stays shut is a sign. Everybody should know beforehand who goes back, how soon, and whom they tell.',
  kinds: ['child-protection', 'care-and-support-protection'],
  weak: 'A contingency plan that only says what happens if Mum is ill.',
  better:
    'If nobody opens, Nisha Barr rings Aunt Jo and goes back the same day. If Isaac is not seen then, she asks the police to go with her.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const said = contingencySentences(plan);
    const [first] = said;
    if (first === undefined) return;
    const all = allSentences(plan).map((it) => it.prose.text);
    const door = all.some((it) => closedDoor.test(it));
    // A contingency plan that is only a procedure is asked for more by a rule of its own.
    const failing = isOnlyAProcess(plan, said) || said.some((it) => notProtecting(it.text));
    if (door && failing) return;
    const who = childName(plan.children.map((it) => it.name));
    const missing = [
      ...(door ? [] : [`nobody can get in to see ${who}`]),
      ...(failing ? [] : [`the plan does not keep ${who} safe`]),
    ].join(', or ');
    yield {
      span: place(plan) ?? spanOf(first),
      message: `This does not cover what is done if ${missing}. Add who does what, and how soon.`,
    };
  },
  bad: [
    {
      plan: `# Child protection plan for Isaac

## Contingency plan
   ^^^^^^^^^^^^^^^^ This does not cover what is done if nobody can get in to see Isaac. Add who does what, and how soon.

If Mum has been drinking and Isaac is alone again, Aunt Jo fetches him the same night.
`,
    },
    {
      plan: `# Child protection plan for Isaac

## Contingency plan
   ^^^^^^^^^^^^^^^^ This does not cover what is done if nobody can get in to see Isaac, or the plan does not keep Isaac safe. Add who does what, and how soon.

Aunt Jo can have Isaac when Mum is at the hospital for her check-ups.
`,
    },
  ],
  good: [
    `# Child protection plan for Isaac

## Contingency plan

If nobody opens the door, Nisha Barr goes back the same day. If Isaac is hurt again he stays with Aunt Jo and we meet within two days.
`,
    `# Child in need plan for Isaac

## Contingency plan

Aunt Jo can have Isaac when Mum is at the hospital.
`,
    `# Child protection plan for Isaac

## Actions

- Nisha Barr (social worker) will tell Sarah Pike the same day if Isaac is not seen at home or at school, from 4 May 2026.

## Contingency plan

If there is no change by 1 June 2026, Isaac stays with Aunt Jo until the conference on 8 June.
`,
  ],
});

const closedDoor = pattern(
  /\b(?:(?:nobody|no one|no-one|not|cannot|can['’]t|unable|without) (?:\p{L}+ ){0,6}(?:answers?|opens?|seen|see (?:him|her|them|\p{Lu}\p{L}+)|lets? (?:\p{L}+ ){1,3}in|get in|gain|access|at home|in when)|access (?:\p{L}+ ){0,6}(?:denied|refused|not (?:given|possible|gained))|(?:refus|den)\p{L}+ (?:\p{L}+ ){0,2}(?:access|entry)|no access|(?:has not|hasn['’]t|have not|not) been seen|(?:missed|misses) (?:\p{L}+ ){0,3}(?:visits?|appointments?)|(?:closed|locked) door|door (?:stays|is|remains) (?:shut|closed))/u,
);

/** Something goes wrong, and it is more than that somebody is ill or away. */
function notProtecting(text: string): boolean {
  return isConditional(text) && !onlyAway.test(text);
}

const onlyAway = pattern(
  /\b(?:ill|unwell|poorly|hospital|operation|away|holiday|late|busy|at work|on shift|check-?ups?|stuck|delayed)\b/,
);

function place(plan: PlanDocument): Span | undefined {
  const heading = plan.sections.find((it) => it.name === 'contingency' && !it.empty)?.heading;
  return heading && spanOf(heading);
}
