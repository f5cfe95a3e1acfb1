import type { PlanDocument, Statement } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { anyName, sideOfPerson } from '../sides.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'core-group-has-its-members',
  title: 'The core group has the parents in it, and the social worker who leads it',
  severity: 'information',
  guidance: ['D-01'],
  why: 'A core group without the parents makes plans about a home that nobody in the room lives in.',
  kinds: ['child-protection', 'care-and-support-protection'],
  weak: 'Core group: school nurse, class teacher, police.',
  better: 'Core group: Rhea Pell (mum), Craig Moss (dad), Nisha Barr (social worker, leads), Beth Lowe (school nurse).',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const listed = plan.statements.filter((it) => it.about === 'people' || it.about === 'attendance');
    const names = listed.flatMap((it) => namedIn(it, plan));
    const [first] = listed;
    if (first === undefined || new Set(names.map((it) => it.name)).size < enough) return;
    const text = listed.map((it) => it.text.text).join('\n');
    const parents = names.some((it) => sideOfPerson(it) === 'parent') || parentWords.test(text);
    const lead = names.some((it) => it.roleName === 'social-worker') || leadWords.test(text);
    if (parents && lead) return;
    const missing = [
      ...(parents ? [] : ['the parents or carers']),
      ...(lead ? [] : ['the social worker who leads it']),
    ];
    const heading = plan.sections[first.section ?? -1]?.heading;
    yield {
      span:
        heading === undefined ? spanOf(first.text, 0, first.text.text.indexOf('\n') + 1 || undefined) : spanOf(heading),
      message: `This list is without ${missing.join(' and ')}. Add them by name, or say why they are not in it.`,
    };
  },
  bad: [
    {
      plan: `# Child protection plan for Isaac

## Core group
   ^^^^^^^^^^ This list is without the parents or carers and the social worker who leads it. Add them by name, or say why they are not in it.

- Beth Lowe (school nurse)
- Mrs Dunmore (head of Year 5)
- Colin Ash (police officer)
`,
    },
    {
      plan: `# Care and support protection plan for Isaac

## Who is in the core group
   ^^^^^^^^^^^^^^^^^^^^^^^^ This list is without the parents or carers. Add them by name, or say why they are not in it.

- Nisha Barr (social worker)
- Beth Lowe (school nurse)
- Mrs Dunmore (head of Year 5)
`,
    },
  ],
  good: [
    `# Child protection plan for Isaac

## Core group

- Rhea Pell (mum)
- Nisha Barr (social worker)
- Beth Lowe (school nurse)
`,
    `# Child protection plan for Isaac

## Core group

Mum, Dad, Nisha Barr (social worker), Beth Lowe (school nurse) and Mrs Dunmore (head of Year 5).
`,
    `# Child in need plan for Isaac

## The team

- Beth Lowe (school nurse)
- Mrs Dunmore (head of Year 5)
- Colin Ash (police officer)
`,
    `# Child protection plan for Isaac

## Core group

The core group meets on 4 June 2026.
`,
  ],
});

/** A list of fewer people is perhaps none. */
const enough = 3;

const parentWords = pattern(
  /\b(?:mums?|mam|mother|dads?|father|parents?|carers?|grand\p{L}+|nan|gran|guardians?|family)\b/u,
);
const leadWords = pattern(/\b(?:social worker|sw|lead (?:practitioner|professional|worker))\b/);

function namedIn({ text }: Statement, plan: PlanDocument) {
  return plan.people.filter((it) => {
    const name = anyName([it.name]);
    return name !== undefined && new RegExp(`(?<!\\p{L})(?:${name})(?!\\p{L})`, 'u').test(text.text);
  });
}
