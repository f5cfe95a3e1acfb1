import { countByRule, countBySeverity, type AuditResult, type PlacedFinding, type PlanResult } from './results.ts';

/**
 * The audit as JSON, as `schema/audit.schema.json` describes it: a stable contract.
 *
 * Lines and columns count from 1, columns in UTF-16 units. Every fault is a finding of its own. `child` is null when
 * the plan does not tell whose it is.
 */
export function jsonReport({ plans, problems, passedOver, ignored }: AuditResult): string {
  const report = {
    version: 1,
    plans: plans.map(plan),
    totals: totals(plans),
    problems,
    passedOver: passedOver.map(({ path, because }) => ({ path, because })),
    ignored,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function plan({ path, child, kind, counts, findings }: PlanResult): object {
  return { path, child: child ?? null, kind, counts, findings: findings.map(finding) };
}

function finding({ rule, severity, message, guidance, start, end }: PlacedFinding): object {
  return { rule, severity, message, guidance, start, end };
}

function totals(plans: readonly PlanResult[]): object {
  const sum = (count: (plan: PlanResult) => number): number => plans.reduce((total, it) => total + count(it), 0);
  return {
    plans: plans.length,
    needs: sum((it) => it.counts.needs),
    outcomes: sum((it) => it.counts.outcomes),
    actions: sum((it) => it.counts.actions),
    findings: sum((it) => it.findings.length),
    bySeverity: countBySeverity(plans),
    byRule: Object.fromEntries(countByRule(plans).map((it) => [it.rule, it.findings])),
  };
}
