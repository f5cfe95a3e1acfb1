import { dateParts, type CalendarDate } from '../../calendar/date.ts';
import { isSameChild, sameName } from '../sameChild.ts';
import type { PlanSummary, SummaryChild } from '../summary.ts';
import { defineWorkspaceRule } from '../workspaceRule.ts';

export default defineWorkspaceRule({
  id: 'sibling-has-a-plan',
  title: 'A brother or sister named in the details has a plan of their own',
  severity: 'information',
  guidance: ['S-11', 'H-20'],
  why: 'Two children in one home can live quite different lives in it. A child without a plan of their own is easily seen only through a brother or sister.',
  weak: 'One plan in the folder, and “siblings: Owen” in its details.',
  better: 'A plan for each of them in the same folder, each with its own needs and outcomes.',
  *check(plan, others, today) {
    for (const sibling of plan.siblings) {
      if (isGrownUp(sibling, today)) continue;
      if (others.forNamesake(sibling.name).some((it) => isPlanOf(it, sibling, plan))) continue;
      if (plan.children.some((it) => sameName(it.name, sibling.name))) continue;
      yield {
        span: sibling.span,
        message: `There is no plan for ${sibling.name} among the plans in this folder. If ${sibling.name} needs one, give them a plan of their own.`,
        ...(protects(plan) && { severity: 'warning' as const }),
      };
    }
  },
});

/** Whoever is protected at home shares the home with brothers and sisters, so there the plan is nearly always needed. */
function protects(plan: PlanSummary): boolean {
  return plan.kind === 'child-protection' || plan.kind === 'care-and-support-protection';
}

function isPlanOf(other: PlanSummary, sibling: SummaryChild, plan: PlanSummary): boolean {
  return other.children.some((it) => isSameChild(it.name, other.path, sibling.name, plan.path));
}

function isGrownUp({ born }: SummaryChild, today: CalendarDate): boolean {
  if (born === undefined) return false;
  const birthday = `${String(dateParts(born).year + 18).padStart(4, '0')}${born.slice(4)}`;
  return birthday <= today;
}
