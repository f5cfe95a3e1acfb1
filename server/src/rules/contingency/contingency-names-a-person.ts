import { headline } from '../../model/ask.ts';
import { anyName } from '../sides.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { contingencySentences, isOnlyAProcess, saysWhoHelps } from './said.ts';
import { pattern } from '../../text/pattern.ts';
import type { Words } from '../finds.ts';

export default defineRule({
  id: 'contingency-names-a-person',
  title: 'The contingency plan names people whom the family can turn to',
  severity: 'warning',
  guidance: ['H-16', 'H-34'],
  why: 'At two in the morning a child needs a name and a number. The people who would come are mostly family, friends and neighbours, and they have to be asked beforehand.',
  weak: 'If things get worse, extra help will be offered.',
  better: 'If Mum cannot get up, Isaac rings Aunt Jo (she has agreed to any hour), who comes and takes him to school.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const said = contingencySentences(plan);
    const [first] = said;
    if (first === undefined || saysWhoHelps(plan, said) || isOnlyAProcess(plan, said)) return;
    const text = said.map((it) => it.text).join(' ');
    const professionals = plan.people.filter((it) => it.is === 'professional').map((it) => it.name);
    const others = plan.people.filter((it) => it.is !== 'professional').map((it) => it.name);
    if (isNamed(text, others, family) || promised.test(text) || fullName.test(text)) return;
    const who = childName(plan.children.map((it) => it.name));
    yield isNamed(text, professionals, workers)
      ? {
          span: headline({ text: first }),
          message: `Nobody of the family or their network has a part in this. Add whom ${who} and the parents can ring, and what that person has agreed to do.`,
          severity: 'information',
        }
      : {
          span: headline({ text: first }),
          message: `This names nobody. Write who in the family or network comes, what they have agreed to do, and whom ${who} can ring.`,
          ...(first.text.length > enough && { severity: 'information' as const }),
        };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Contingency plan

If things get worse, extra help will be offered.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This names nobody. Write who in the family or network comes, what they have agreed to do, and whom Isaac can ring.
`,
    },
    {
      plan: `# Child in need plan for Isaac

Social worker: Nisha Barr

## If it does not work

Nisha Barr will visit the same day and think about what else would help.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody of the family or their network has a part in this. Add whom Isaac and the parents can ring, and what that person has agreed to do.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Contingency plan

If Mum is taken ill, Isaac sleeps at Aunt Jo's.
`,
    `# Child in need plan for Isaac

## Contingency plan

- The bag is packed. Mrs Farrow at number 9 has said yes to any night.
`,
    `# Child in need plan for Isaac

## Contingency plan

If there is another incident we will hold a strategy meeting.
`,
    `# Early help plan

## If things get harder

Grandparents are happy to have the children.
`,
  ],
});

/** A longer text may name somebody in a way that we do not know. */
const enough = 160;

const family = pattern(
  /(?<!\p{L})(?:mums?|mam|mother|dad|father|parents?|grand\p{L}+|nan|nana|nanna|nanny|nain|taid|mam-?gu|tad-?cu|gran|granny|mg[mf]|pg[mf]|aunt(?:ie|y)?s?|uncles?|cousins?|god(?:mother|father|parents)|neighbours?|friends?|next door|brothers?|sisters?|siblings?|childminder|carers?|coach|(?:mr|mrs|ms|miss) \p{L}|me|we|us)(?!\p{L})|(?<!\p{L})I(?= )/u,
);

/** Somebody has said yes beforehand, whoever they are. */
const promised = pattern(
  /\b(?:has|have) (?:all |both )?(?:agreed|promised|offered|said (?:yes|that|(?:s?he|they) (?:will|can))|a key)\b|\bis happy to\b/,
);

/** A name that the reader has not met elsewhere, in the middle of a sentence. */
const fullName =
  /(?<=[\p{Ll},;:] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?! (?:Team|Service|Panel|Meeting|Conference|Authority|Council|Services|Care|Protection|Gateway))/u;

const workers = pattern(
  /(?<!\p{L})(?:worker|nurse|visitor|doctor|gp|teacher|police|999|111|advis[eo]r|officer|practitioner|lead|manager|team|school|services?|helpline|childline|line)(?!\p{L})/u,
);

function isNamed(text: string, names: readonly string[], words: Words): boolean {
  const called = anyName(names);
  return words.test(text) || (called !== undefined && new RegExp(`(?<!\\p{L})(?:${called})(?!\\p{L})`, 'u').test(text));
}
