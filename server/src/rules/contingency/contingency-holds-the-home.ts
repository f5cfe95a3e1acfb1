import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { contingencySentences, isOnlyAProcess } from './said.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'contingency-holds-the-home',
  title: 'The contingency plan of a child in care helps the home to hold before it looks for another',
  severity: 'warning',
  guidance: ['H-17'],
  why: 'Every move tells a child that they were too much. The plan should say who helps on the hard days, long before anybody gives notice.',
  kinds: ['care'],
  weak: 'If the placement breaks down, another foster placement will be identified.',
  better:
    'If a week has been too much, Isaac has two nights at Simone’s, where he has a bed. Lorna Ives rings the carers back within the hour.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const said = contingencySentences(plan);
    // Where there is nothing but procedure, that is said by a rule of its own.
    if (isOnlyAProcess(plan, said) || said.some((it) => holds.test(it.text))) return;
    for (const prose of said) {
      const match = another.exec(prose.text);
      if (match === null) continue;
      const who = childName(plan.children.map((it) => it.name));
      yield {
        span: spanOf(prose, match.index, match.index + match[0].length),
        message: `“${match[0]}” begins where the home has already ended. Add what would help ${who} to stay: who comes on the hard days, and where there is a night’s rest.`,
      };
      return;
    }
  },
  bad: [
    {
      plan: `---
plan: looked after child's care plan
---

# Care plan for Isaac

## Contingency plan

If this placement breaks down, another foster placement will be identified. Isaac can ring his aunt.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “another foster placement will be identified” begins where the home has already ended. Add what would help Isaac to stay: who comes on the hard days, and where there is a night’s rest.
`,
    },
    {
      plan: `---
plan: looked after child's care plan
---

# Care plan for Isaac

## If things go wrong

- Isaac can ring Femi, his advocate.
- The team will look for a new home for Isaac.
                ^^^^^^^^^^^^^^^^^^^ “look for a new home” begins where the home has already ended. Add what would help Isaac to stay: who comes on the hard days, and where there is a night’s rest.
`,
    },
  ],
  good: [
    `---
plan: looked after child's care plan
---

# Care plan for Isaac

## Contingency plan

If a week has been hard, Isaac has two nights at Simone's. If Jean and Winston are ill for longer, we will look for another carer together with Isaac.
`,
    `---
plan: looked after child's care plan
---

# Care plan for Isaac

## Contingency plan

If Jean is worn out, Lorna Ives comes the same evening and stays until he sleeps. Isaac can ring his aunt.
`,
    `# Child in need plan for Isaac

## Contingency plan

If the flat is not safe, another home for Mum and Isaac will be found by the housing office, and until then they stay at Gran's.
`,
  ],
});

const home =
  '(?:foster |residential |long-term |suitable |alternative |short-term |emergency |further |specialist ){0,3}(?:placements?|carers?|foster home|children’s home|home|provision)';

const another = pattern(
  `\\b(?:(?:identif|find|seek|source|search for|look for|explore|consider|secure|locate|move (?:him|her|them|\\p{L}+)? ?to)(?:y|ing|ied|ed|s)? (?:an? |for )?(?:another|alternative|new|different|further|suitable|long-?term|emergency|residential|specialist|out of area) ${home}|(?:another|alternative|new|different|emergency) ${home} (?:will|would|to|should|may|can)(?: need to)? be (?:identified|sought|found|considered|explored|sourced|secured|needed|looked for))`,
);

/** Signs that the plan thinks of what would let the child stay. */
const holds = pattern(
  /\b(?:nights? (?:at|with|off)|weekends? (?:at|with|off)|stays? (?:at|with|over)|respite|short break|sleep ?over|a rest|rests?\b|second (?:family|home)|back-?up (?:family|carer)|rings? (?:\p{L}+ )?back|helpline|evening line|comes? (?:the same|that|round|over|out|within|at any)|sits? down|so that (?:\p{L}+ ){1,4}can stay|extra (?:help|visits?|support)|stability|keep(?:s|ing)? (?:\p{L}+ ){1,3}(?:here|at home|together|in (?:this|the same))|therap\p{L}+|psychologist|counsel\p{L}+)\b/u,
);
