/** The links of a plan, ready to be followed in both directions. */
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
export function linkIndex(plan: PlanDocument): LinkIndex {
  const known = indexes.get(plan) ?? build(plan);
  indexes.set(plan, known);
  return known;
}

const indexes = new WeakMap<PlanDocument, LinkIndex>();

function build(plan: PlanDocument): LinkIndex {
  const elements = new Map<string, Element>(
    [...plan.needs, ...plan.outcomes, ...plan.actions].map((it) => [it.id, it]),
  );
  const above = new Map<string, Element[]>();
  const below = new Map<string, Element[]>();
  for (const { from, to } of plan.links) {
    const [upper, lower] = [elements.get(from), elements.get(to)];
    if (upper === undefined || lower === undefined) continue;
    add(below, from, lower);
    add(above, to, upper);
  }
  return {
    element: (id) => elements.get(id),
    above: (id) => above.get(id) ?? [],
    below: (id) => below.get(id) ?? [],
  };
}

function add(to: Map<string, Element[]>, key: string, element: Element): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [element]);
  else known.push(element);
}
