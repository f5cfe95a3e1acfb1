import { allSentences } from '../../model/ask.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';
import { anyName, isFirstPerson, says } from '../sides.ts';
import { childName, writtenActions } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';
import { patternOf } from '../finds.ts';

export default defineRule({
  id: 'care-plan-holds-the-childs-belonging',
  title: 'The plan of a child in care says where they belong, who stays in their life, and who listens',
  severity: 'information',
  guidance: ['R-02', 'R-03', 'R-04', 'R-05'],
  why: 'Children in care ask four things: where will I live, who stays, what about my family, and does anybody see it from my side?',
  kinds: ['care'],
  weak: 'A care plan about health, school and contact arrangements.',
  better:
    'Isaac will grow up with Jean and Winston. He sees his brother every Saturday. Mum gets help with her drinking. Gareth draws with him each month.',
  on: 'plan',
  *check(plan) {
    if (plan.type !== 'plan' || writtenActions(plan).length < 2) return;
    const who = childName(plan.children.map((it) => it.name));
    const missing = [
      ...(hasSection(plan, 'permanence') || says(plan, home) ? [] : [`where ${who} will grow up`]),
      ...(says(plan, relationships) ? [] : [`which friendships and ties are kept`]),
      ...(hasSection(plan, 'family-time') || says(plan, family)
        ? []
        : [`how ${who} stays in touch with the birth family`]),
      ...(isFirstPerson(plan) || isListenedTo(plan) ? [] : [`who talks with ${who} about how things look to them`]),
    ];
    if (missing.length === 0) return;
    const list = missing.length === 1 ? missing[0] : `${missing.slice(0, -1).join(', ')} and ${missing.at(-1) ?? ''}`;
    yield { span: plan.head, message: `The plan does not say ${list ?? ''}. Add it, with names.` };
  },
  bad: [
    {
      plan: `---
plan: looked after child's care plan
---

# Care plan for Isaac
  ^^^^^^^^^^^^^^^^^^^ The plan does not say where Isaac will grow up, which friendships and ties are kept, how Isaac stays in touch with the birth family and who talks with Isaac about how things look to them. Add it, with names.

## Actions

- Jean (foster carer) will take Isaac to the dentist on 4 May 2026.
- Mrs Dunmore (head of Year 5) will write the education plan by 8 May 2026.
`,
    },
    {
      plan: `---
plan: looked after child's care plan
---

# Care plan for Isaac
  ^^^^^^^^^^^^^^^^^^^ The plan does not say which friendships and ties are kept and who talks with Isaac about how things look to them. Add it, with names.

Isaac will stay with Jean and Winston until he is grown up.

## Actions

- Isaac will see Mum on Saturdays from 9 May 2026.
- Jean (foster carer) will take Isaac to the dentist on 4 May 2026.
`,
    },
  ],
  good: [
    `---
plan: looked after child's care plan
---

# Care plan for Isaac

Isaac will stay with Jean and Winston until he is grown up.

## Actions

- Isaac will see Mum and his brother on Saturdays from 9 May 2026.
- Gareth Moss (social worker) will visit Isaac every month from 4 May 2026 and ask how things are.
`,
    `# Child in need plan for Isaac

## Actions

- Mum will take Isaac to the dentist on 4 May 2026.
- Mrs Dunmore (head of Year 5) will write the education plan by 8 May 2026.
`,
    `---
plan: looked after child's care plan
---

# Care plan for Isaac

## Permanence

Matched long term with Jean.

## Family time

Sundays with Dad; Isaac's friend Eli comes along.

## What Isaac says

"I like the dog."

## Actions

- Jean (foster carer) will take Isaac to the dentist on 4 May 2026.
- Gareth Moss (social worker) will talk with Isaac on 8 May 2026.
`,
  ],
});

const home = pattern(
  /\b(?:permanen\p{L}+|for good|grow(?:s|ing)? up|long[ -]term|for ever|forever|until (?:he|she|they|I|\p{Lu}\p{L}+) (?:is|are|am|turns?|finish\p{L}*) (?:grown|an adult|18|eighteen|\p{L}+)|special guardian\p{L}*|adopt\p{L}+|(?:return|returns|go|goes|going|move|moves) (?:back )?home|reunif\p{L}+|match(?:ed|ing)?|staying (?:put|here|there)|can stay|is staying|will stay|will (?:go on )?liv(?:e|ing) with|where I will live)\b/u,
);

const relationships = pattern(
  /\b(?:friends?|friendships?|brothers?|sisters?|siblings?|twin|relationships?|keeps? in touch|life[- ]story|cousins?|grand\p{L}+|nan|nana|gran|nain|aunt(?:ie|y)?|uncle|bunica|bond|trusts?|attach\p{L}+|mentor|coach|former (?:carers?|foster)|old school|pen ?pal|choir|band|team|girlfriend|boyfriend)\b/u,
);

const family = pattern(
  /\b(?:birth (?:family|parents|mother|father)|family time|mums?|mam|mother|dads?|father|parents|contact with)\b/,
);

function hasSection(plan: PlanDocument, name: string): boolean {
  return plan.sections.some((it) => it.name === name && !it.empty);
}

const listens =
  '(?:talks?|talk|sees?|meets?|visits?|listens?|asks?|draws?|plays?|sits?|walks?|rings?|writes?|explain(?:s)?|goes through|go through|work(?:s)?|reads?|spends?|makes?|told|said|tells|says|advocate|independent visitor)';

/** Whether somebody sees the child to hear them, or the plan tells what they say. */
function isListenedTo(plan: PlanDocument): boolean {
  const names = anyName(plan.children.map((it) => it.name));
  const child = `(?:${names === undefined ? '' : `${names}|`}him|her|them|the child|me|his|their)`;
  const words = patternOf(
    `\\b${listens}\\b[^.;]{0,40}\\b${child}\\b|\\badvocate\\b|\\bindependent visitor\\b|\\b${child} (?:says|said|told|tells|asks|asked)\\b`,
  );
  return allSentences(plan).some((it) => words.test(it.prose.text));
}
