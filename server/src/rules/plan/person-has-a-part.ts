import { allSentences } from '../../model/ask.ts';
import type { Person, PlanDocument } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';
import { anyName } from '../sides.ts';
import { writtenActions } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';
import { patternOf } from '../finds.ts';

export default defineRule({
  id: 'person-has-a-part',
  title: 'Everybody who is listed as working with the child has a part in the plan',
  severity: 'information',
  guidance: ['H-10', 'D-13', 'S-06'],
  why: 'A name on a list helps nobody. Either the person does something for this child, or the family need not tell them everything.',
  weak: 'People: Beth Lowe (school nurse). Beth is in none of the actions.',
  better: 'Beth Lowe (school nurse) will show Isaac the sleep chart on 5 May 2026.',
  on: 'plan',
  *check(plan) {
    if (plan.type !== 'plan' || writtenActions(plan).length < 2) return;
    const idle = plan.people.filter((it) => isListed(it, plan) && !hasAPart(it, plan));
    const [first] = idle;
    if (first === undefined) return;
    const names = idle.map((it) => it.name);
    const all = names.length === 1 ? first.name : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
    yield {
      span: first.span,
      message: `${all} ${names.length === 1 ? 'is' : 'are'} listed here and ${names.length === 1 ? 'has' : 'have'} no part in the plan. Say what they will do, or agree that they are not needed.`,
    };
  },
  bad: [
    {
      plan: `---
child: Isaac Pell
people:
  - Beth Lowe (school nurse)
    ^^^^^^^^^ Beth Lowe is listed here and has no part in the plan. Say what they will do, or agree that they are not needed.
  - Mrs Dunmore (head of Year 5)
---

# Child in need plan for Isaac

## Actions

- Mum will put out the light at seven from 4 May 2026.
- Mrs Dunmore will meet Isaac at the gate from 4 May 2026.
`,
    },
    {
      plan: `# Child protection plan for Isaac

## Core group

- Nisha Barr (social worker)
- Beth Lowe (school nurse)
  ^^^^^^^^^ Beth Lowe and Colin Ash are listed here and have no part in the plan. Say what they will do, or agree that they are not needed.
- Colin Ash (police officer)

## Actions

- Mum will put out the light at seven from 4 May 2026.
- Nisha Barr will visit every Monday from 4 May 2026.
`,
    },
  ],
  good: [
    `---
child: Isaac Pell
people:
  - Beth Lowe (school nurse)
  - Sarah Pike (team manager)
  - Rhea Pell (mother)
---

# Child in need plan for Isaac

## Actions

- Mum will put out the light at seven from 4 May 2026.
- The school nurse will show Isaac the sleep chart on 5 May 2026.
`,
    `---
child: Isaac Pell
people:
  - Beth Lowe (school nurse)
---

# Child in need plan for Isaac

## Outcomes

- By 1 June 2026 Isaac sleeps until six, as he tells Beth.

## Actions

- Mum will put out the light at seven from 4 May 2026.
- Dad will ring at six from 4 May 2026.
`,
    `# Child in need plan for Isaac

Dr Okoye (GP) saw Isaac on 2 May 2026 and heard nothing on his chest.

## Actions

- Mum will put out the light at seven from 4 May 2026.
- Dad will ring at six from 4 May 2026.
`,
  ],
});

/** Those who lead, chair or oversee the plan have their part in that. */
const oversees = pattern(
  /\b(?:manager|chair|reviewing officer|iro|lead|social worker|advocate|interpreter|guardian|minute)\b/,
);

/** Whether the person is a professional who stands in a list of people, and not only in a sentence. */
function isListed(person: Person, plan: PlanDocument): boolean {
  if (
    person.is !== 'professional' ||
    oversees.test(`${person.role ?? ''} ${person.roleName ?? ''}`.replaceAll('-', ' '))
  )
    return false;
  const { block, start } = person.span;
  const around = [...plan.statements, ...plan.needs, ...plan.outcomes, ...plan.actions, ...plan.contingency].filter(
    (it) => it.span.block === block && it.span.start <= start && start <= it.span.end,
  );
  return around.every((it) => it.about === 'people');
}

function hasAPart({ name, role }: Person, plan: PlanDocument): boolean {
  const words = [anyName([name]), role?.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&').split(',')[0]].filter(
    (it) => it !== undefined && it.length > 1,
  );
  const surname = / (\p{Lu}[\p{L}’'-]+)$/u.exec(name)?.[1];
  const called = patternOf(
    `(?<!\\p{L})(?:${[...words, ...(surname === undefined ? [] : [surname])].join('|')})(?!\\p{L})`,
  );
  const owners = writtenActions(plan).flatMap((it) => it.owners);
  if (owners.some((it) => it.person === name || called.test(it.text))) return true;
  if (plan.outcomes.some((it) => it.owners.some((owner) => owner.person === name))) return true;
  if (plan.outcomes.some((it) => it.measure !== undefined && called.test(it.measure.text))) return true;
  return allSentences(plan).some(
    (it) => it.element.about !== 'people' && it.element.about !== 'details' && called.test(it.prose.text),
  );
}
