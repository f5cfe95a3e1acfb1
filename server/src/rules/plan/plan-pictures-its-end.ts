import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { says } from '../sides.ts';
import { childName, writtenOutcomes } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-pictures-its-end',
  title: 'A protection plan pictures the child’s life on the day the plan can end',
  severity: 'information',
  guidance: ['W-03'],
  why: 'Parents and child should be able to see what they are working towards. Without a picture of the end, one worry replaces another and the plan goes on.',
  kinds: ['child-protection', 'care-and-support-protection'],
  weak: 'Outcomes only.',
  better:
    'When this plan ends, Isaac wakes in a quiet house, somebody is up with him, and he has not been hurt for six months.',
  on: 'plan',
  *check(plan) {
    if (plan.type !== 'plan' || writtenOutcomes(plan).length === 0 || says(plan, end)) return;
    const heading = plan.sections.find((it) => it.name === 'outcomes')?.heading;
    const who = childName(plan.children.map((it) => it.name));
    yield {
      span: heading === undefined ? plan.head : spanOf(heading),
      message: `The plan does not picture its end. Add what an ordinary day will be like for ${who} when the plan is no longer needed.`,
    };
  },
  bad: [
    {
      plan: `# Child protection plan for Isaac

## Outcomes
   ^^^^^^^^ The plan does not picture its end. Add what an ordinary day will be like for Isaac when the plan is no longer needed.

- By 1 June 2026 Isaac sleeps until six.
`,
    },
    {
      plan: `# Care and support protection plan
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The plan does not picture its end. Add what an ordinary day will be like for Isaac when the plan is no longer needed.

| Need | Outcome |
| --- | --- |
| Isaac was alone on three nights. | By 1 June 2026 somebody is awake with Isaac every night. |
`,
    },
  ],
  good: [
    `# Child protection plan for Isaac

## Outcomes

- By 1 June 2026 Isaac sleeps until six.

## When this plan can end

Isaac has slept through for six months and rings Aunt Jo just to chat.
`,
    `# Child in need plan for Isaac

## Outcomes

- By 1 June 2026 Isaac sleeps until six.
`,
    `# Child protection plan for Isaac

Isaac will come off the plan when he has been safe at home for six months.

## Outcomes

- By 1 June 2026 Isaac sleeps until six.
`,
  ],
});

const end = pattern(
  /\b(?:when (?:the|this|his|her|my) plan (?:\p{L}+ )?(?:ends?|stops?|is over|closes|is no longer)|(?:the|this|my) plan (?:can|will|could|may|is able to) (?:\p{L}+ )?(?:end|stop|close|come to an end)|ends? when|end of (?:the|this) plan|(?:comes?|coming|came|taken|be) off (?:the|this|his|her|a) (?:\p{L}+ ){0,2}(?:plan|register)|no longer (?:needs?|needed|on|requires?) ?(?:a |the |this )?(?:\p{L}+ )?(?:plan)?|without (?:a|this|the) plan|de-?regist\p{L}+|what (?:life|an? (?:\p{L}+ )?day|home|good) (?:will|would|looks?)|(?:an? )?(?:ordinary|normal|typical) (?:day|morning|evening|week)|final outcomes?|vision|long[ -]term (?:outcome|goal|aim)|life will be)\b/u,
);
