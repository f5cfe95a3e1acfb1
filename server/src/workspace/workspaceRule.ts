/** What a rule over several plans is. It sees summaries alone, so an audit can be split over many machines. */
import type { CalendarDate } from '../calendar/date.ts';
import type { RawFinding, Severity } from '../rules/rule.ts';
import type { PlanSummary } from './summary.ts';

export interface WorkspaceRule {
  /** File name, diagnostic code, setting and anchor in RULES.md, as for every rule. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly guidance: readonly [string, ...string[]];
  readonly why: string;
  readonly weak: string;
  readonly better: string;
  /** Finds what is wrong with one plan when it is seen beside the others. `others` never holds `plan` itself. */
  readonly check: (plan: PlanSummary, others: readonly PlanSummary[], today: CalendarDate) => Iterable<RawFinding>;
}

/** Gives the rule back as it is; only there so that TypeScript checks it where it is written. */
export function defineWorkspaceRule(rule: WorkspaceRule): WorkspaceRule {
  return rule;
}
