import type { Finding } from '../../rules/rule.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import { dayInstead, missingDay, outcomeDay } from './dates.ts';
import { helpBeside, layOutSteps, needBehindService, splitOutcome } from './outcomes.ts';
import { nameLead } from './lead.ts';
import { rewriteAction, type Offer, type PlanCodeAction } from './planAction.ts';
import { targetsOf } from './place.ts';
import { missingSection } from './sections.ts';
import { sentenceRewrites } from './sentences.ts';
import { actionForOutcome, outcomeForNeed } from './thread.ts';
import { expandLetters, namePerson } from './who.ts';

type Change = (checked: CheckedPlan, finding: Finding) => Offer[];

/** Changes that keep the sentence and add or replace what a rule misses in it. */
const changes: Readonly<Record<string, Change>> = {
  'action-has-a-date': missingDay,
  'date-is-specific': dayInstead,
  'outcome-has-a-date': outcomeDay,
  'action-owner-is-a-person': namePerson,
  'acronym-is-explained': expandLetters,
  'outcome-is-one-change': splitOutcome,
  'outcome-comes-in-steps': layOutSteps,
  'outcome-has-steps-on-the-way': layOutSteps,
  'plan-shares-the-work': helpBeside,
  'need-is-not-a-service': needBehindService,
  'lead-is-named': nameLead,
  'need-has-an-outcome': outcomeForNeed,
  'outcome-has-an-action': actionForOutcome,
};

/** What may be written in the place of what some findings are about, or beside it. */
export function rewrites(checked: CheckedPlan, findings: readonly Finding[], keepOriginal: boolean): PlanCodeAction[] {
  if (checked.plan.type === 'template') return [];
  const offers = [
    ...findings.flatMap((it) => changes[it.rule]?.(checked, it) ?? missingSection(checked, it)),
    ...targetsOf(checked, findings).flatMap((it) => sentenceRewrites(checked, it, keepOriginal)),
  ];
  return offers.map((it) => rewriteAction(checked, it));
}
