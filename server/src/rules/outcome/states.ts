import { actionsOf } from '../../model/ask.ts';
import type { Outcome, PlanDocument } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';

/**
 * Whether what stands in the state of an outcome is perhaps about its actions: the row has one cell for both, and its
 * words would fit either ("Yes", "Completed").
 */
export function isTheActions(plan: PlanDocument, outcome: Outcome): boolean {
  const { state } = outcome;
  if (
    state === undefined ||
    /\b(?:achieved|met|reached|progress\p{L}*|improv\p{L}+|on track|better)\b/iu.test(state.text)
  )
    return false;
  const { block, start, end } = spanOf(state);
  return actionsOf(plan, outcome).some((it) => {
    if (it.state === undefined) return false;
    const own = spanOf(it.state);
    return own.block === block && own.start < end && start < own.end;
  });
}
