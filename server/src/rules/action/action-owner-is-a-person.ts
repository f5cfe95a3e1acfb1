import type { Somebody, PersonMention, RoleName } from '../../model/plan.ts';
import { isDone, isPerson, ownersOf } from '../owners.ts';
import { defineRule, type Fix } from '../rule.ts';
import { pattern } from '../../text/pattern.ts';
import type { Words } from '../finds.ts';

export default defineRule({
  id: 'action-owner-is-a-person',
  title: 'The owner of an action is a person with a name',
  severity: 'warning',
  guidance: ['H-51', 'H-10'],
  why: 'A school cannot be rung up on a bad Tuesday; its head of year can. A name also tells the child who is coming.',
  weak: 'School to meet Isaac at the gate every morning from 4 May 2026.',
  better: 'Mrs Dunmore (head of Year 5) will meet Isaac at the gate every morning from 4 May 2026.',
  on: 'action',
  *check(action, { roster }) {
    const owners = ownersOf(action);
    const [first] = owners;
    if (first === undefined || owners.some(isPerson) || isDone(action)) return;
    const fix = naming(first, roster);
    yield {
      span: first.span,
      message: message(first),
      ...(fix && { fix }),
      ...((action.evidence === 'wording' || belongsToSomebody(first, action.text.text)) && {
        severity: 'information' as const,
      }),
    };
  },
  bad: [
    {
      plan: `---
child: Isaac Pell
people:
  - Mrs Dunmore (head of Year 5)
---

# Child in need plan for Isaac

## Actions

- School to meet Isaac at the gate every morning from 4 May 2026.
  ^^^^^^ “School” is an organisation. Name the person there who will do this, with their role.
`,
      fixed: `---
child: Isaac Pell
people:
  - Mrs Dunmore (head of Year 5)
---

# Child in need plan for Isaac

## Actions

- Mrs Dunmore (School) to meet Isaac at the gate every morning from 4 May 2026.
`,
    },
    {
      plan: `# Plan

| What needs to happen | Who | When |
| --- | --- | --- |
| Ring Isaac on Sunday evenings | All professionals | from 3 May 2026 |
                                  ^^^^^^^^^^^^^^^^^ “All professionals” is several people, so nobody in particular will do this. Name one of them.
| Visit Isaac at his gran's | Health visitor | 5 May 2026 |
                              ^^^^^^^^^^^^^^ “Health visitor” is a role. Add the name of the person who holds it.
`,
    },
  ],
  good: [
    `---
lead: Nisha Barr (social worker)
---

# Child in need plan for Isaac

## Actions

- Social worker to visit Isaac every Tuesday from 5 May 2026.
- Mum to ring the surgery on 6 May 2026.
- Mrs Dunmore and school to agree a quiet place by 8 May 2026.
`,
  ],
});

/** "Isaac's social worker" and "her health visitor" are one person each, whom the family at least can name. */
function belongsToSomebody({ type, text }: PersonMention, action: string): boolean {
  const role = text.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&');
  return type === 'role' && pattern(`(?:['’]s?|\\b(?:his|her|their|my)) (?:own |allocated )?${role}`).test(action);
}

function message({ type, text }: PersonMention): string {
  if (type === 'agency')
    return `“${text}” is an organisation. Name the person there who will do this, with their role.`;
  if (type === 'role') return `“${text}” is a role. Add the name of the person who holds it.`;
  return `“${text}” is several people, so nobody in particular will do this. Name one of them.`;
}

/** The roles that people of an organisation have. Only where the plan names exactly one such person is a name offered. */
const rolesAt: readonly (readonly [Words, readonly RoleName[]])[] = [
  [/school|nursery|college|academy/i, ['teacher']],
  [/health visit/i, ['health-visitor']],
  [/camhs|mental health/i, ['therapist']],
  [/police/i, ['police-officer']],
  [/probation/i, ['probation-officer']],
  [/housing/i, ['housing-officer']],
  [pattern(/social care|social services|children.s services|local authority/), ['social-worker']],
  [/early help|family support/i, ['family-support-worker']],
  [/women.s aid|refuge/i, ['domestic-abuse-worker']],
  [/drug|alcohol|substance/i, ['substance-use-worker']],
];

function naming(mention: PersonMention, roster: readonly Somebody[]): Fix | undefined {
  const [named, ...others] = roster.filter((it) => it.roleName !== undefined && rolesOf(mention).includes(it.roleName));
  if (named === undefined || others.length > 0) return undefined;
  return {
    title: `Name ${named.name} here`,
    edits: [{ span: mention.span, newText: `${named.name} (${mention.text})` }],
    safe: false,
  };
}

function rolesOf({ type, text, roleName }: PersonMention): readonly RoleName[] {
  if (type === 'role') return roleName === undefined ? [] : [roleName];
  if (type === 'agency') return rolesAt.find(([words]) => words.test(text))?.[1] ?? [];
  return [];
}
