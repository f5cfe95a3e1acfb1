import { noHouse, type CheckOptions } from '../rules/check.ts';
import { isAsked } from '../rules/profiles.ts';
import type { Finding } from '../rules/rule.ts';
import { workspaceRules } from './rules/index.ts';
import type { PlanSummary } from './summary.ts';

/** A finding and the plan in which it is shown. */
export interface WorkspaceFinding {
  readonly path: string;
  readonly finding: Finding;
}

/**
 * What the rules over several plans find, plan by plan in the order given. Templates are left out. Ask only when a
 * whole folder was read: of a plan on its own nobody can say what else there is.
 */
export function checkWorkspace(summaries: readonly PlanSummary[], options: CheckOptions): WorkspaceFinding[] {
  const plans = summaries.filter((it) => it.type !== 'template');
  const wanted = workspaceRules.filter((it) => isAsked(it, options.house ?? noHouse));
  return plans.flatMap((plan) => {
    const others = plans.filter((it) => it !== plan);
    return wanted
      .filter((rule) => !plan.setAside.includes(rule.id))
      .flatMap((rule) =>
        [...rule.check(plan, others, options.today)].map((raw) => {
          const set = options.house?.severities[rule.id];
          const severity = set !== undefined && set !== 'off' ? set : (raw.severity ?? rule.severity);
          return { path: plan.path, finding: { ...raw, rule: rule.id, severity, guidance: rule.guidance } };
        }),
      );
  });
}
