import type { PlanDocument } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { writtenActions } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'everyday-practitioners-have-a-part',
  title: 'A protection plan says what those who see the child anyway will do',
  severity: 'information',
  guidance: ['S-08', 'H-09', 'R-12'],
  why: 'Nobody sees a child as often as their teacher or nursery worker, and nobody weighs a baby like the health visitor. They notice first.',
  kinds: ['child-protection', 'care-and-support-protection'],
  weak: 'Actions for the social worker and Mum.',
  better:
    'Mrs Dunmore (head of Year 5) greets Isaac at the gate each morning from 4 May 2026 and rings Nisha Barr the same day if he is frightened.',
  on: 'plan',
  *check(plan) {
    const actions = writtenActions(plan);
    if (plan.type !== 'plan' || actions.length < 3) return;
    const text = actions.map((it) => `${it.text.text} ${it.owners.map((owner) => owner.text).join(' ')}`).join('\n');
    const owners = actions.flatMap((it) => [...it.owners, ...it.people]);
    if (everyday.test(text) || owners.some((it) => it.roleName !== undefined && roles.has(it.roleName))) return;
    yield {
      span: place(plan),
      message:
        'Nobody who sees the child in the ordinary week, such as a teacher, a health visitor or the doctor, has a part here. Add who they are and what they will do.',
    };
  },
  bad: [
    {
      plan: `# Child protection plan for Isaac

## Actions
   ^^^^^^^ Nobody who sees the child in the ordinary week, such as a teacher, a health visitor or the doctor, has a part here. Add who they are and what they will do.

- Nisha Barr (social worker) will visit every Monday from 4 May 2026.
- Mum will put out the light at seven from 4 May 2026.
- Gran will ring at six from 4 May 2026.
`,
    },
    {
      plan: `# Care and support protection plan
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody who sees the child in the ordinary week, such as a teacher, a health visitor or the doctor, has a part here. Add who they are and what they will do.

| Action | Who |
| --- | --- |
| Visit every Monday | Nisha Barr (social worker) |
| Put out the light at seven | Mum |
| Ring at six | Gran |
`,
    },
  ],
  good: [
    `# Child protection plan for Isaac

## Actions

- Nisha Barr (social worker) will visit every Monday from 4 May 2026.
- Mum will put out the light at seven from 4 May 2026.
- Mrs Dunmore (head of Year 5) will greet Isaac at the gate from 4 May 2026.
`,
    `# Child protection plan for Isaac

## Actions

- Nisha Barr (social worker) will visit every Monday from 4 May 2026.
- Mum will put out the light at seven from 4 May 2026.
- Mr Ames at Isaac's nursery will ring Nisha the same day if Isaac does not come, from 4 May 2026.
`,
    `# Child in need plan for Isaac

## Actions

- Nisha Barr (social worker) will visit every Monday from 4 May 2026.
- Mum will put out the light at seven from 4 May 2026.
- Gran will ring at six from 4 May 2026.
`,
  ],
});

const roles = new Set<string>([
  'teacher',
  'health-visitor',
  'school-nurse',
  'nurse',
  'doctor',
  'education-welfare-officer',
  'virtual-school',
]);

const everyday = pattern(
  /\b(?:school|nursery|pre-?school|college|teachers?|head of|health visitor|school nurse|midwife|gp|doctor|surgery|key ?worker|childminder|athro|ysgol|paediatrician|dentist|tutor|playgroup)\b/,
);

function place(plan: PlanDocument) {
  const heading = plan.sections.find((it) => it.name === 'actions' && !it.empty)?.heading;
  return heading === undefined ? plan.head : spanOf(heading);
}
