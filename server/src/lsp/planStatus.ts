import { kindTitle } from '../report/ruleFacts.ts';
import type { OpenPlan } from './openPlans.ts';
import type { PlanStatusParams } from './protocol.ts';

/** What the server makes of an open file, for the status bar of an editor. */
export function planStatusOf(uri: string, { reading, houseFile, byHand }: OpenPlan): PlanStatusParams {
  const { verdict, because, checked, marks } = reading;
  if (checked === undefined) return { uri, verdict, because };
  const { plan } = checked;
  const children = plan.children.map((it) => it.name);
  return {
    uri,
    verdict,
    because,
    seen: {
      ...(children.length > 0 && { child: children.join(', ') }),
      kind: kindTitle(plan.kind),
      needs: plan.needs.length,
      outcomes: plan.outcomes.length,
      actions: plan.actions.length,
      // As many as there are rows in the editor's list.
      findings: checked.hidden ? 0 : (byHand?.found ?? marks.length),
      ...(byHand !== undefined && { byHand: byHand.checked }),
      ...(checked.hidden && { hidden: true }),
      ...(plan.ignored !== undefined && { ignored: plan.ignored.reason }),
      ...(houseFile !== undefined && { houseRules: houseFile }),
    },
  };
}
