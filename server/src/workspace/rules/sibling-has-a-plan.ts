import { dateParts, type CalendarDate } from '../../calendar/date.ts';
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
      if (isGrownUp(sibling, today) || others.some((it) => isPlanOf(it, sibling, plan))) continue;
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

/** A full name is enough anywhere; a first name alone says something only inside the family's own folder. */
function isPlanOf(other: PlanSummary, sibling: SummaryChild, plan: PlanSummary): boolean {
  return other.children.some((it) => {
    if (!sameName(it.name, sibling.name)) return false;
    return folder(other.path) === folder(plan.path) || (words(it.name).length > 1 && words(sibling.name).length > 1);
  });
}

/** `Mia`, `Mia R.` and `Mia Rowlands` are one name; `Mia Rowlands` and `Mia Hughes` are two. */
function sameName(first: string, second: string): boolean {
  const [a, b] = [words(first), words(second)].sort((x, y) => x.length - y.length);
  if (a === undefined || b === undefined || a.length === 0 || a[0] !== b[0]) return false;
  const last = a.at(-1) ?? '';
  const other = b.at(-1) ?? '';
  return a.length === 1 || last === other || (last.length === 1 && other.startsWith(last));
}

function words(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}'’ -]/gu, '')
    .split(/[ -]+/)
    .filter((it) => it !== '');
}

function folder(path: string): string {
  return path.slice(0, Math.max(0, path.replaceAll('\\', '/').lastIndexOf('/')));
}

function isGrownUp({ born }: SummaryChild, today: CalendarDate): boolean {
  if (born === undefined) return false;
  const birthday = `${String(dateParts(born).year + 18).padStart(4, '0')}${born.slice(4)}`;
  return birthday <= today;
}
