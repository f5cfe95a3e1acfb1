/** Puts one statement into an otherwise sound plan, so that a rule sees it where it would stand. */
import type { Range } from '../../server/src/text/span.ts';
import type { LabelledStatement, Role } from './labelled.ts';

/** What stands in the places that the statement does not take. The family is invented. */
const sound: Readonly<Record<Role, string>> = {
  need: 'Wilf sleeps four hours a night since the move in March and needs the same bedtime at Mum’s and at Dad’s.',
  outcome:
    'By 31 July 2026 Wilf sleeps from nine to six on five nights out of seven, as the chart on the fridge shows.',
  action:
    'Hannah Ivory (mother) will ring Wilf at eight on the nights he is at Dad’s, from 4 May to 31 July 2026. Desta Kidane (social worker) will look at the chart with Wilf and Hannah every Monday from 4 May to 27 July 2026.',
  contingency:
    'If Wilf has slept less than four hours two nights running, Hannah rings Moira Ivory (grandmother), who takes him to school at eleven.',
  other: 'Wilf fell asleep in class nine times in April 2026 and told his teacher that the new house creaks.',
};

/** What else a sound plan has. */
const after = `## What Wilf says

“I lie there and count the creaks.”

## What Hannah and Curtis say

Both want the same bedtime in both houses, and both have agreed to this plan.

## What is going well

Curtis brings Wilf to school on Fridays and is never late.

Desta went through the plan with Wilf on 28 April 2026. Agreed by Petra Lindqvist (team manager) on 28 April 2026.
`;

/** The day on which the invented plan is looked at. */
export const today = '2026-04-29';

/** A whole plan with the statement in it, and the statement's range in the plan. */
export function scaffold({
  role,
  text,
  kind,
}: Pick<LabelledStatement, 'role' | 'text' | 'kind'>): Range & { readonly markdown: string } {
  const inTable = role === 'need' || role === 'outcome' || role === 'action';
  const said = inTable ? text.replace(/ *\n */g, '<br>').replaceAll('|', '\\|') : text.replace(/ *\n */g, ' ');
  const part = (it: Role): string => (it === role ? said : sound[it]);
  const before = `---
plan: ${kind ?? 'child protection'}
child: Wilf Ivory
born: 2018-11-20
written: 2026-04-28
review: 2026-07-31
lead: Desta Kidane (social worker)
people:
  - Hannah Ivory (mother)
  - Curtis Bell (father)
  - Moira Ivory (grandmother)
---

# Plan for Wilf

## Why Wilf has this plan

`;
  const table = `

## Plan

| Need | Outcome | Actions, by whom and by when |
| --- | --- | --- |
| `;
  const markdown = `${before}${part('other')}${table}${part('need')} | ${part('outcome')} | ${part('action')} |

## Contingency plan

${part('contingency')}

${after}`;
  // The statement may repeat what stands above it, so its own place is looked for behind its own heading.
  const from = role === 'other' ? before.length : markdown.indexOf(inTable ? '| --- |' : '## Contingency plan');
  const start = markdown.indexOf(said, from);
  return { markdown, start, end: start + said.length };
}
