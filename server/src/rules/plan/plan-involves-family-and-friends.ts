import { contingencySentences, isOnlyAProcess } from '../contingency/said.ts';
import { defineRule } from '../rule.ts';
import { isFirstPerson, says, sideOfPerson } from '../sides.ts';
import { writtenActions } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-involves-family-and-friends',
  title: 'Somebody of the wider family, the neighbours or friends has a part in the plan',
  severity: 'information',
  guidance: ['H-34'],
  why: 'Workers come and go. A grandmother, a neighbour or a coach is there on Sundays, and will be there when the plan is over.',
  weak: 'A plan of parents and professionals.',
  better: 'Aunt Jo has Isaac on Wednesdays from 6 May 2026. Mr Farrow next door has a key.',
  on: 'plan',
  *check(plan) {
    if (plan.type !== 'plan' || isFirstPerson(plan) || writtenActions(plan).length < 2) return;
    // Where the contingency plan is missing or names nobody, that is said there.
    const said = contingencySentences(plan);
    if (said.length === 0 || isOnlyAProcess(plan, said)) return;
    if (plan.people.some((it) => it.is !== 'child' && sideOfPerson(it) === 'network') || says(plan, network)) return;
    if (plan.people.some((it) => it.is === 'unknown')) return;
    yield {
      span: plan.head,
      message:
        'Nobody of the wider family, the neighbours or friends is in this plan. Ask the child and the family who matters to them, and what each could do.',
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody of the wider family, the neighbours or friends is in this plan. Ask the child and the family who matters to them, and what each could do.

## Actions

- Mum will put out the light at seven from 4 May 2026.
- Nisha Barr (social worker) will visit every Monday from 4 May 2026.

## Contingency plan

If Isaac cannot sleep, Mum rings Nisha Barr in the morning.
`,
    },
    {
      plan: `# Child protection plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody of the wider family, the neighbours or friends is in this plan. Ask the child and the family who matters to them, and what each could do.

| Action | Who |
| --- | --- |
| Put out the light at seven | Mum |
| Ring at six | Dad |

## Contingency plan

If Mum is ill, Dad has Isaac.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Actions

- Mum will put out the light at seven from 4 May 2026.
- Dad will ring at six from 4 May 2026.

## Contingency plan

If Isaac cannot sleep, Mum rings Gran.
`,
    `# Child in need plan for Isaac

## Strengths

- Isaac plays chess with the man next door every Sunday.

## Actions

- Mum will put out the light at seven from 4 May 2026.
- Dad will ring at six from 4 May 2026.

## Contingency plan

If Mum is ill, Dad has Isaac.
`,
    `# Child in need plan for Isaac

## Actions

- Mum will put out the light at seven from 4 May 2026.
- Dad will ring at six from 4 May 2026.

## Contingency plan

If things get worse we will hold a strategy meeting.
`,
  ],
});

const network = pattern(
  /\b(?:grand\p{L}+|nan|nana|nanna|nanny|nain|taid|mam-?gu|tad-?cu|bunica|av[oó]|babcia|oma|gran|granny|gramps|mg[mf]|pg[mf]|aunt(?:ie|y)?s?|uncles?|cousins?|nephew|niece|god(?:mother|father|parents)|neighbours?|next door|friends?|best mate|(?:older|big|adult) (?:brother|sister)|brothers?|sisters?|siblings?|wider family|extended family|relatives|family network|childminder|(?:football|swimming|boxing|dance|rugby) (?:coach|teacher|club)|coach|church|mosque|temple|imam|vicar|pastor|priest|rabbi|scouts?|guides|brownies|cubs|choir|band|community|volunteer|foster carers?|mentor)\b/u,
);
