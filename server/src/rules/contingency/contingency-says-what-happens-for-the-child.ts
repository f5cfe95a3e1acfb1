import { headline } from '../../model/ask.ts';
import { anyName } from '../sides.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { contingencySentences, saysWhoHelps } from './said.ts';
import { patternOf } from '../finds.ts';

export default defineRule({
  id: 'contingency-says-what-happens-for-the-child',
  title: 'The contingency plan says where the child will be and what the child can do',
  severity: 'information',
  guidance: ['W-08', 'H-16', 'H-19'],
  why: 'Grown-ups plan for each other. The child wants to know: where do I sleep, who tells me, and what can I do?',
  weak: 'If Mum is low, Aunt Jo will come round.',
  better: 'If Mum is low, Aunt Jo comes round and takes Isaac to school. He can text her a star.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const said = contingencySentences(plan);
    const [first] = said;
    if (first === undefined || !saysWhoHelps(plan, said)) return;
    const called = anyName(plan.children.map((it) => it.name));
    const child = patternOf(`(?<!\\p{L})(?:${called === undefined ? '' : `${called}|`}${anyChild})(?!\\p{L})`);
    if (said.some((it) => child.test(it.text))) return;
    const who = childName(plan.children.map((it) => it.name));
    yield {
      span: headline({ text: first }),
      message: `This does not say what happens for ${who} meanwhile. Add where ${who} will be, who says so, and what ${who} can do.`,
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Contingency plan

If Mum is low, Aunt Jo will come round and cook.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This does not say what happens for Isaac meanwhile. Add where Isaac will be, who says so, and what Isaac can do.
`,
    },
    {
      plan: `# Plan

## If things go wrong

- Dad rings Mr Farrow.
  ^^^^^^^^^^^^^^^^^^^^ This does not say what happens for the child meanwhile. Add where the child will be, who says so, and what the child can do.
- Mr Farrow has agreed to come at any hour.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Contingency plan

If Mum is low, Aunt Jo will come round and take Isaac to school.
`,
    `# My pathway plan

## If things go wrong

If I run out of money I ring Aunt Jo.
`,
    `# Child in need plan for Isaac

## Contingency plan

If Mum is low, Aunt Jo has him for the night.
`,
  ],
});

const anyChild =
  '(?:the |both |my |her |his |their )?(?:children|child|baby|kids|son|daughter|grandson|granddaughter|nephew|niece|boys?|girls?|young person|bump|little one)|I|me|he|him|his|they|them|everyone|everybody|siblings?';
