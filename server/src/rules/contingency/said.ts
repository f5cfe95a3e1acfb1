import type { PlanDocument } from '../../model/plan.ts';
import { sentences } from '../../text/sentences.ts';
import type { Prose } from '../../text/prose.ts';
import { isBlank } from '../blank.ts';
import { calledName } from '../sides.ts';
import { helpBy, processIn } from './process.ts';

/** The sentences of the contingency plan that say something. */
export function contingencySentences(plan: PlanDocument): Prose[] {
  return plan.contingency.flatMap((it) => sentences(it.text)).filter((it) => !isBlank(it.text));
}

/** Whether the sentences say what somebody near the child does, or the child. */
export function saysWhoHelps(plan: PlanDocument, said: readonly Prose[]): boolean {
  const isHelp = helpBy(peopleAroundTheChild(plan));
  return said.some((it) => isHelp(it.text));
}

/** Whether the contingency plan is a procedure and nothing more, for which there is a rule of its own. */
export function isOnlyAProcess(plan: PlanDocument, said: readonly Prose[]): boolean {
  return !saysWhoHelps(plan, said) && said.some((it) => processIn(it.text) !== undefined);
}

/** First names, and names with a title, of everybody in the plan who is not there by profession. */
export function peopleAroundTheChild(plan: PlanDocument): string[] {
  const names = [...plan.people.filter((it) => it.is !== 'professional'), ...plan.children, ...plan.siblings].map(
    (it) => it.name,
  );
  return names.map(calledName).filter((it) => it.length > 1);
}
