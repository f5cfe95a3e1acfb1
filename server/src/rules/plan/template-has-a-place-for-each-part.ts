import type { PlanDocument, SectionName } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'template-has-a-place-for-each-part',
  title: 'A template has a place for each part of the thread',
  severity: 'warning',
  guidance: ['H-02', 'D-32', 'H-43'],
  why: 'Whoever fills in a page writes what the page asks for. What has no place in the template is missing from every plan that is made from it.',
  weak: 'A template with the columns Need and Action.',
  better: 'A template with the columns Need, Outcome, Action, Who and By when.',
  on: 'plan',
  *check(plan) {
    if (plan.type !== 'template' || hasUnseenParts(plan)) return;
    const missing = parts.filter((it) => !it.isThere(plan)).map((it) => it.name);
    if (missing.length === 0) return;
    yield {
      span: plan.head,
      message: `This template has no place for ${listed(missing)}. Add a heading, a label or a column for ${missing.length === 1 ? 'it' : 'each'}, so that plans made from it can say so.`,
    };
  },
  bad: [
    {
      plan: `---
template: true
---

# Plan for [child's name]
  ^^^^^^^^^^^^^^^^^^^^^^^ This template has no place for what will be different for the child, who will do each action or the day by which it is done. Add a heading, a label or a column for each, so that plans made from it can say so.

| Need | Action |
| --- | --- |
| [need] | [action] |
`,
    },
    {
      plan: `---
template: true
---

# Plan for [child's name]
  ^^^^^^^^^^^^^^^^^^^^^^^ This template has no place for what the child needs. Add a heading, a label or a column for it, so that plans made from it can say so.

## What will be different

[What a day looks like then]

## What will happen

- [Name] ([role]) will [do what] by [date].
`,
    },
  ],
  good: [
    `---
template: true
---

# Plan for [child's name]

| Need | Outcome | Action | Who | By when |
| --- | --- | --- | --- | --- |
| [need] | [outcome] | [action] | [name] | [date] |
`,
    `---
template: true
---

# Plan for [child's name]

| What we are worried about | What needs to happen | Who and by when |
| --- | --- | --- |
|  |  |  |
`,
    `---
template: true
---

# Plan for [child's name]

Need:

Outcome:

Actions:
`,
    `---
template: true
---

# Plan for [child's name]

## Needs

## Outcomes

## Actions
`,
    `# Child in need plan for Isaac

## Actions

- Mum to lay the table at seven from 4 May 2026.
`,
  ],
});

interface Part {
  readonly name: string;
  readonly isThere: (plan: PlanDocument) => boolean;
}

const parts: readonly Part[] = [
  {
    name: 'what the child needs',
    isThere: (plan) => plan.needs.length > 0 || hasSection(plan, 'needs', 'worries', 'risks'),
  },
  {
    name: 'what will be different for the child',
    isThere: (plan) => plan.outcomes.length > 0 || hasSection(plan, 'outcomes'),
  },
  { name: 'what will be done', isThere: (plan) => plan.actions.length > 0 || hasSection(plan, 'actions') },
  {
    name: 'who will do each action',
    isThere: ({ actions }) =>
      actions.length === 0 ||
      actions.some((it) => it.ownerField !== undefined || it.owners.length > 0 || asksWho.test(it.text.text)),
  },
  {
    name: 'the day by which it is done',
    isThere: ({ actions }) =>
      actions.length === 0 ||
      actions.some((it) => it.dateField !== undefined || it.dates.length > 0 || asksWhen.test(it.text.text)),
  },
];

const asksWho = pattern(/\b(?:names?|who|whom|person|people|role|member|parent|worker|responsible|owner|pwy|enw)\b/);
const asksWhen = pattern(
  /\b(?:dates?|days?|when|weeks?|by|from|until|deadline|timescale|time|pryd|dyddiad|erbyn)\b|dd\/mm/,
);

function hasSection({ sections }: PlanDocument, ...names: readonly SectionName[]): boolean {
  return sections.some((it) => it.name !== 'topic' && names.includes(it.name));
}

/**
 * Whether something stands in the template that is no heading, element or statement: labels with nothing behind them, or
 * a table whose cells are all empty. They may well be the places that seem to be missing.
 */
function hasUnseenParts(plan: PlanDocument): boolean {
  const { blocks, sections, needs, outcomes, actions, contingency, statements } = plan;
  const spans = [...needs, ...outcomes, ...actions, ...contingency, ...statements].map((it) => it.span);
  const seen = new Set([...spans, ...sections.map((it) => it.heading), plan.head].map((it) => it.block));
  // What stands first is the title, or the details at the top.
  return blocks.slice(1).some((it) => !seen.has(it.id));
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
