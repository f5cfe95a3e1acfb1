/** What a rule over several plans is. It sees summaries alone, so an audit can be split over many machines. */
import type { CalendarDate } from '../calendar/date.ts';
import type { RawFinding, Severity } from '../rules/rule.ts';
import type { PlanSummary } from './summary.ts';

/** The other plans of a folder, asked for by what a rule is looking for: in a folder of thousands nobody asks each of them. */
export interface OtherPlans {
  /** Those for a child with this first name, never the plan itself. Whether it is the same child is for the rule to say. */
  forNamesake(name: string): readonly PlanSummary[];
}

export interface WorkspaceRule {
  /** File name, diagnostic code, setting and anchor in RULES.md, as for every rule. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly guidance: readonly [string, ...string[]];
  readonly why: string;
  readonly weak: string;
  readonly better: string;
  /** Finds what is wrong with one plan when it is seen beside the others. */
  readonly check: (plan: PlanSummary, others: OtherPlans, today: CalendarDate) => Iterable<RawFinding>;
}

/** Gives the rule back as it is; only there so that TypeScript checks it where it is written. */
export function defineWorkspaceRule(rule: WorkspaceRule): WorkspaceRule {
  return rule;
}
