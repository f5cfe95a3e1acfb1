/** Puts one statement into an otherwise sound plan, so that a rule sees it where it would stand. */
import { absolute } from '../../server/src/text/span.ts';
import type { Range } from '../../server/src/text/span.ts';
import type { Finding, Rule } from '../../server/src/rules/rule.ts';
import { checkPlan } from '../../server/src/rules/check.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';

/** A statement with what a careful reader thinks of it. */
export interface LabelledStatement {
  readonly role: 'need' | 'outcome' | 'action' | 'contingency' | 'other';
  readonly text: string;
  readonly verdict: 'good' | 'bad';
  /** The rules that ought to speak, when the verdict is bad. */
  readonly faults: readonly string[];
}

const sound: Readonly<Record<'need' | 'outcome' | 'action' | 'contingency' | 'other', string>> = {
  need: 'Wilf sleeps four hours a night since the move in May and needs the same bedtime at Mum’s and at Dad’s.',
  outcome:
    'By 25 September 2026 Wilf sleeps from nine to six on five nights out of seven, as the chart on the fridge shows.',
  action:
    'Hannah Ivory (mother) will ring Wilf at eight on the nights he is at Dad’s, from 29 June to 25 September 2026.',
  contingency:
    'If Wilf has slept less than four hours two nights running, Hannah rings Moira Ivory (grandmother), who takes him to school at eleven.',
  other: 'Wilf fell asleep in class nine times in June 2026 and told his teacher that the new house creaks.',
};

/** A whole plan with the statement in it, and the statement's range in the plan. */
export function scaffold({
  role,
  text,
}: Pick<LabelledStatement, 'role' | 'text'>): Range & { readonly markdown: string } {
  const said = { ...sound, [role]: text };
  const markdown = `---
plan: child in need
child: Wilf Ivory
born: 2018-11-20
written: 2026-06-22
review: 2026-09-25
lead: Desta Kidane (social worker)
people:
  - Hannah Ivory (mother)
  - Curtis Bell (father)
  - Moira Ivory (grandmother)
---

# Child in need plan for Wilf

## Why Wilf has this plan

${said.other}

## Plan

| Need | Outcome | Actions, by whom and by when |
| --- | --- | --- |
| ${said.need} | ${said.outcome} | ${said.action} |

## Contingency plan

${said.contingency}
`;
  const start = markdown.indexOf(text);
  return { markdown, start, end: start + text.length };
}

/** What the rules find inside the statement's own range. */
export function findingsIn(statement: Pick<LabelledStatement, 'role' | 'text'>, rules: readonly Rule[]): Finding[] {
  const { markdown, start, end } = scaffold(statement);
  const plan = readPlan(markdown);
  return checkPlan(plan, rules, { today: '2026-06-23' }).filter((it) => {
    const range = absolute(plan.blocks, it.span);
    return start <= range.start && range.end <= end;
  });
}
