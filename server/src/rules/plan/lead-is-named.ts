import { says } from '../sides.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'lead-is-named',
  title: 'The plan names the person who leads it',
  severity: 'warning',
  guidance: ['D-02', 'H-51', 'H-10'],
  why: 'When something goes wrong the family need to know whom to ring. Without a name, everybody thinks that somebody else is leading.',
  weak: 'Lead professional: Family Hub.',
  better: 'Lead: Nisha Barr (social worker), 01632 960 114.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const { lead } = plan;
    if (lead !== undefined && (lead.type === 'agency' || lead.type === 'group')) {
      yield {
        span: lead.span,
        message: `“${lead.text}” is an organisation. Name the person there who leads the plan, and how the family can reach them.`,
      };
      return;
    }
    if (isNamed(plan)) return;
    const protects = plan.kind === 'child-protection' || plan.kind === 'care-and-support-protection';
    yield {
      span: lead?.span ?? plan.head,
      message:
        lead === undefined
          ? `Nobody is named as leading this plan. Add the ${plan.kind === 'early-help' ? 'lead person' : 'social worker'}’s name, and how the family can reach them.`
          : `“${lead.text}” is a role. Add the name of the person who leads the plan, and how the family can reach them.`,
      ...(!protects && { severity: 'information' as const }),
    };
  },
  bad: [
    {
      plan: `---
lead: Allocated social worker
      ^^^^^^^^^^^^^^^^^^^^^^^ “Allocated social worker” is a role. Add the name of the person who leads the plan, and how the family can reach them.
---

# Child protection plan for Isaac

## Actions

- Mum to lay the table at seven from 4 May 2026.
`,
    },
    {
      plan: `# Early help plan

Lead professional: Family Hub
                   ^^^^^^^^^^ “Family Hub” is an organisation. Name the person there who leads the plan, and how the family can reach them.

## Actions

- Mum to lay the table at seven from 4 May 2026.
`,
    },
    {
      plan: `# Child protection plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is named as leading this plan. Add the social worker’s name, and how the family can reach them.

## Actions

- Social worker to visit every Monday from 4 May 2026.
`,
    },
    {
      plan: `# Child in need plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is named as leading this plan. Add the social worker’s name, and how the family can reach them.

## Actions

- Mum to lay the table at seven from 4 May 2026.
`,
    },
  ],
  good: [
    `# Early help plan

Lead professional: Nisha Barr, Family Hub

## Actions

- Mum to lay the table at seven from 4 May 2026.
`,
    `# Child protection plan for Isaac

Rob Finn, social worker, will visit every Wednesday from 6 May 2026.
`,
    `---
lead: Nisha Barr
---

# Child in need plan for Isaac

## Actions

- Mum to lay the table at seven from 4 May 2026.
`,
    `# Plan

## Actions

- Mum to lay the table at seven from 4 May 2026.
`,
  ],
});

const leads: readonly string[] = [
  'social-worker',
  'supervising-social-worker',
  'personal-adviser',
  'family-support-worker',
];

/** Whether somebody with a name leads the plan. In early help that may be anyone who works with the family. */
function isNamed(plan: PlanDocument): boolean {
  if (plan.lead?.type === 'person' || plan.lead?.type === 'self' || plan.lead?.person !== undefined) return true;
  if (plan.kind === 'unknown' || plan.kind === 'interim-safety') return true;
  const professionals = plan.people.filter((it) => it.is === 'professional');
  if (plan.kind === 'early-help') return professionals.length > 0;
  return (
    professionals.some((it) => it.roleName !== undefined && leads.includes(it.roleName)) ||
    says(plan, /\b(?:leads?|led|leading) (?:it|this plan|the (?:plan|core group))\b/i)
  );
}
