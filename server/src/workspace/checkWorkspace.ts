import { noHouse, type CheckOptions } from '../rules/check.ts';
import { isAsked } from '../rules/profiles.ts';
import type { Finding } from '../rules/rule.ts';
import { rememberedOf } from '../text/remembered.ts';
import { workspaceRules } from './rules/index.ts';
import { firstName } from './sameChild.ts';
import type { PlanSummary } from './summary.ts';
import type { OtherPlans } from './workspaceRule.ts';

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
  return summaries.flatMap((plan) =>
    checkBeside(plan, summaries, options).map((finding) => ({ path: plan.path, finding })),
  );
}

/**
 * What these rules find in one plan beside those of its folder. An older summary of the same plan may be among them,
 * and counts for nothing. While the folder is the same list, asking about one plan costs the same however many it holds.
 */
export function checkBeside(plan: PlanSummary, folder: readonly PlanSummary[], options: CheckOptions): Finding[] {
  if (plan.type === 'template') return [];
  const others: OtherPlans = {
    forNamesake: (name) => (byFirstName(folder).get(firstName(name)) ?? []).filter((it) => it.path !== plan.path),
  };
  return workspaceRules
    .filter((rule) => isAsked(rule, options.house ?? noHouse) && !plan.setAside.includes(rule.id))
    .flatMap((rule) =>
      Array.from(rule.check(plan, others, options.today), (raw) => {
        const set = options.house?.severities[rule.id];
        const severity = set !== undefined && set !== 'off' ? set : (raw.severity ?? rule.severity);
        return { ...raw, rule: rule.id, severity, guidance: rule.guidance };
      }),
    );
}

/** The plans of a folder by the first names of the children they are for. Templates are for nobody. */
const byFirstName = rememberedOf((folder: readonly PlanSummary[]): ReadonlyMap<string, readonly PlanSummary[]> => {
  const found = new Map<string, PlanSummary[]>();
  for (const plan of folder) {
    if (plan.type === 'template') continue;
    for (const name of new Set(plan.children.map((it) => firstName(it.name)))) {
      const here = found.get(name);
      if (here === undefined) found.set(name, [plan]);
      else here.push(plan);
    }
  }
  return found;
});
