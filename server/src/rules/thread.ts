/** Questions about the thread of a plan, which several rules ask. */
import { actionsOf, linksFrom, linksTo } from '../model/ask.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { Action, Element, Need, Outcome, PlanDocument, Statement } from '../model/plan.ts';

/** The elements that say something. A template's gap and an empty cell do not. */
export function written<Kind extends Statement & { readonly placeholder: boolean }>(elements: readonly Kind[]): Kind[] {
  return elements.filter(isWritten);
}

/** Whether the element says something. */
export function isWritten(element: Statement & { readonly placeholder: boolean }): boolean {
  return !element.placeholder && element.text.text.trim() !== '';
}

export const writtenNeeds: (plan: PlanDocument) => readonly Need[] = rememberedOf((plan) => written(plan.needs));
export const writtenOutcomes: (plan: PlanDocument) => readonly Outcome[] = rememberedOf((plan) =>
  written(plan.outcomes),
);
export const writtenActions: (plan: PlanDocument) => readonly Action[] = rememberedOf((plan) => written(plan.actions));

/**
 * The elements that hang loose in a plan whose others are tied. Only those that stand where the tied ones stand (in a
 * column, under a label or a section of the same kind) are sure to be loose, and not just written elsewhere.
 */
export function looseEnds<Kind extends Element>(
  plan: PlanDocument,
  elements: readonly Kind[],
  others: readonly Element[],
): Kind[] {
  const ends = new Set(others.map((it) => it.id));
  const isLinked = (it: Element): boolean =>
    linksFrom(plan, it).some((link) => ends.has(link.to)) || linksTo(plan, it).some((link) => ends.has(link.from));
  const evidence = new Set(elements.filter(isLinked).map((it) => it.evidence));
  return elements.filter((it) => !isLinked(it) && it.evidence !== 'wording' && evidence.has(it.evidence));
}

/** The actions that may lead to the outcome, and whether the plan shows that they do. */
export function possibleActions(
  plan: PlanDocument,
  outcome: Outcome,
): { readonly actions: readonly Action[]; readonly sure: boolean } {
  const linked = written(actionsOf(plan, outcome));
  if (linked.length > 0) {
    const sure = new Set(linksFrom(plan, outcome).flatMap((it) => (it.sure ? [it.to] : [])));
    return { actions: linked, sure: linked.every((it) => sure.has(it.id)) };
  }
  const actions = writtenActions(plan);
  if (looseOutcomes(plan).has(outcome)) return { actions: [], sure: true };
  return { actions: unboundActions(plan), sure: actions.length === 0 };
}

const looseOutcomes = rememberedOf(
  (plan: PlanDocument): ReadonlySet<Outcome> => new Set(looseEnds(plan, writtenOutcomes(plan), writtenActions(plan))),
);

const unboundActions = rememberedOf((plan: PlanDocument): readonly Action[] =>
  writtenActions(plan).filter((it) => !isServing(plan, it)),
);

function isServing(plan: PlanDocument, action: Action): boolean {
  return linksTo(plan, action).some((it) => it.sure);
}

/** The child as a message calls them: the first name, or `the child` where there is none or there are several. */
export function childName(children: readonly string[]): string {
  const [only, ...more] = children;
  return only === undefined || more.length > 0 ? 'the child' : (/^[^ ]+/.exec(only.trim())?.[0] ?? 'the child');
}

/**
 * Whether the plan has a table with a column of sentences that the reader could not place. What seems to be missing may
 * stand there, so a rule that says so cannot be sure.
 */
export function hasUnreadColumn({ statements }: PlanDocument): boolean {
  return statements.some(
    (it) => it.evidence === 'column' && it.about === 'topic' && it.text.text.split(' ').length >= enoughForASentence,
  );
}

const enoughForASentence = 6;
