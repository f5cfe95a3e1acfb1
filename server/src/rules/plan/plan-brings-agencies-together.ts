import { headline } from '../../model/ask.ts';
import type { PersonMention, PlanDocument, RoleName } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { ownersOf } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { sideOf } from '../sides.ts';
import { writtenActions } from '../thread.ts';

export default defineRule({
  id: 'plan-brings-agencies-together',
  title: 'More than one agency works on the plan',
  severity: 'information',
  guidance: ['H-09'],
  why: 'No single service meets all that a family needs. School, health and social care each see a different part of the child’s day.',
  kinds: ['child-in-need', 'child-protection', 'care-and-support-protection', 'care', 'pathway', 'early-help'],
  weak: 'Every professional action is done by somebody from children’s social care.',
  better: 'Beth Lowe (school nurse), Mrs Dunmore (head of Year 5) and Nisha Barr (social worker) each do their part.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const owners = writtenActions(plan)
      .flatMap(ownersOf)
      .filter((it) => sideOf(it, plan.people) === 'professional');
    const agencies = owners.map(agencyOf);
    const [first] = agencies;
    if (first === undefined || agencies.includes(undefined) || new Set(agencies).size > 1) return;
    if (new Set(owners.map((it) => it.person ?? it.text.toLowerCase())).size < enough) return;
    yield {
      span: place(plan),
      message: `All professional actions are done by ${names[first]}. Ask who else sees the child, and add what they will do.`,
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Actions
   ^^^^^^^ All professional actions are done by social care. Ask who else sees the child, and add what they will do.

- Nisha Barr (social worker) will visit every Monday from 4 May 2026.
- Sarah Pike (team manager) will ring the landlord on 5 May 2026.
- Tom Reeve (student social worker) will fit a blind on 6 May 2026.
`,
    },
    {
      plan: `# Child in need plan for Isaac

| Action | Who |
| --- | --- |
| Keep a place at breakfast club | Mrs Dunmore (head of Year 5) |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ All professional actions are done by school or nursery. Ask who else sees the child, and add what they will do.
| Read with Isaac | Mr Ames (class teacher) |
| Ring Mum on Fridays | Ms Oyelaran (SENCO) |
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Actions

- Nisha Barr (social worker) will visit every Monday from 4 May 2026.
- Sarah Pike (team manager) will ring the landlord on 5 May 2026.
- Beth Lowe (school nurse) will fit a blind on 6 May 2026.
`,
    `# Child in need plan for Isaac

## Actions

- Nisha Barr (social worker) will visit every Monday from 4 May 2026.
- Nisha Barr will ring the landlord on 5 May 2026.
`,
    `# Child in need plan for Isaac

## Actions

- Nisha Barr (social worker) will visit every Monday from 4 May 2026.
- Sarah Pike (team manager) will ring the landlord on 5 May 2026.
- Home-Start will fit a blind on 6 May 2026.
- Tom Reeve (student social worker) will fit a lamp on 6 May 2026.
`,
  ],
});

/** With fewer people than this, one agency may be all that is needed. */
const enough = 3;

type Agency = 'social care' | 'health' | 'education' | 'justice';

const names: Readonly<Record<Agency, string>> = {
  'social care': 'social care',
  health: 'health services',
  education: 'school or nursery',
  justice: 'police and probation',
};

/** Roles that belong to one agency everywhere. A family support worker may come from any. */
const agencyByRole: Partial<Record<RoleName, Agency>> = {
  'social-worker': 'social care',
  'supervising-social-worker': 'social care',
  'team-manager': 'social care',
  'independent-reviewing-officer': 'social care',
  'conference-chair': 'social care',
  'personal-adviser': 'social care',
  'health-visitor': 'health',
  'school-nurse': 'health',
  nurse: 'health',
  doctor: 'health',
  therapist: 'health',
  teacher: 'education',
  'virtual-school': 'education',
  'education-welfare-officer': 'education',
  'police-officer': 'justice',
  'probation-officer': 'justice',
};

function agencyOf({ type, roleName }: PersonMention): Agency | undefined {
  return type === 'agency' || roleName === undefined ? undefined : agencyByRole[roleName];
}

function place(plan: PlanDocument) {
  const heading = plan.sections.find((it) => it.name === 'actions' && !it.empty)?.heading;
  const [first] = writtenActions(plan);
  return heading !== undefined ? spanOf(heading) : first === undefined ? plan.head : headline(first);
}
