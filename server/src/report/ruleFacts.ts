import { kindWords } from '../../../grammar/kinds.ts';
import type { PlanKind } from '../model/plan.ts';
import type { Severity } from '../rules/rule.ts';

/** What a report says about a rule. Rules about one plan and rules about several have these facts in common. */
export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly guidance: readonly string[];
  readonly kinds?: readonly PlanKind[];
  readonly weak: string;
  readonly better: string;
}

/** All kinds of plan, the unknown one last. */
export const allKinds = [...Object.keys(kindWords), 'unknown'] as readonly PlanKind[];

/** A kind of plan as a reader calls it. */
export function kindTitle(kind: PlanKind): string {
  return kind === 'unknown' ? 'plan' : kindWords[kind].title;
}

/** What each severity promises, in a few plain words. */
export const severityMeanings: Readonly<Record<Severity, string>> = {
  error: 'the plan cannot do its job until this is put right',
  warning: 'a senior reviewer would very likely raise this',
  information: 'worth a look; there may be a good reason',
  hint: 'a small thing that may read better',
};
