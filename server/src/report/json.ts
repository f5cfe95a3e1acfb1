import { countByRule, countBySeverity, type AuditResult, type PlacedFinding, type PlanResult } from './results.ts';

/**
 * The audit as JSON, as `schema/audit.schema.json` describes it: a stable contract.
 *
 * Lines and columns count from 1, columns in UTF-16 units. Every fault is a finding of its own. `child` is null when
 * the plan does not tell whose it is.
 */
export function jsonReport(result: AuditResult): string {
  return [...jsonParts(result)].join('');
}

/** The same in parts, one for each plan, since that of thousands is longer than what a machine wants to hold at once. */
export function* jsonParts({ plans, problems, passedOver, ignored }: AuditResult): Generator<string> {
  yield '{\n  "version": 1,\n  "plans": [';
  for (const [index, it] of plans.entries()) yield `${index === 0 ? '' : ','}\n    ${indented(plan(it), 4)}`;
  const rest = {
    totals: totals(plans),
    problems,
    passedOver: passedOver.map(({ path, because }) => ({ path, because })),
    ignored,
  };
  yield `${plans.length === 0 ? '' : '\n  '}],${JSON.stringify(rest, undefined, 2).slice(1)}\n`;
}

/** Inside a string no line ever ends, so each line of the JSON can be moved. */
function indented(value: object, by: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
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
