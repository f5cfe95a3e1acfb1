/** The links of a plan, ready to be followed in both directions. */
import { rememberedOf } from '../text/remembered.ts';
import { linksFrom, linksTo } from './ask.ts';
import type { Element, PlanDocument } from './plan.ts';

export interface LinkIndex {
  /** The element of an id; undefined when there is none. */
  readonly element: (id: string) => Element | undefined;
  /** What an element serves: of an outcome its needs, of an action its outcomes. In the order of the links. */
  readonly above: (id: string) => readonly Element[];
  /** What serves an element: of a need its outcomes, of an outcome its actions. In the order of the links. */
  readonly below: (id: string) => readonly Element[];
}

/** The links of the plan by element, made once for each plan, so that following them costs the same in a plan of any length. */
export const linkIndex: (plan: PlanDocument) => LinkIndex = rememberedOf(build);

function build(plan: PlanDocument): LinkIndex {
  const elements = new Map<string, Element>(
    [...plan.needs, ...plan.outcomes, ...plan.actions].map((it) => [it.id, it]),
  );
  return {
    element: (id) => elements.get(id),
    above: (id) => linksTo(plan, { id }).flatMap((it) => elements.get(it.from) ?? []),
    below: (id) => linksFrom(plan, { id }).flatMap((it) => elements.get(it.to) ?? []),
  };
}
