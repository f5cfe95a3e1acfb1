import type { Element, PlanDocument } from '../model/plan.ts';
import { absolute } from '../text/span.ts';
import { onOneLine } from '../text/words.ts';

/**
 * Whether two readings hold the same thread: needs, outcomes and actions with the same words in the same order, each
 * serving the same others, and the same contingency plan. How surely a link is known may differ. `words` is what counts of a text: all but its blanks, when left out.
 */
export function sameThread(first: PlanDocument, second: PlanDocument, words = onOneLine): boolean {
  const [a, b] = [threadOf(first, words), threadOf(second, words)];
  return a.length === b.length && a.every((it, index) => it === b[index]);
}

function threadOf(plan: PlanDocument, words: (text: string) => string): string[] {
  const elements = [...inOrder(plan, plan.needs), ...inOrder(plan, plan.outcomes), ...inOrder(plan, plan.actions)];
  const place = new Map(elements.map((it, index) => [it.id, index]));
  const links = plan.links.map(({ from, to }) => `${place.get(from) ?? -1} → ${place.get(to) ?? -1}`);
  const harder = plan.contingency.map((it) => words(it.text.text));
  return [...elements.map((it) => `${it.type}: ${words(it.text.text)}`), ...links.toSorted(), ...harder.toSorted()];
}

/** The elements as they stand in the text. */
function inOrder<Kind extends Element>(plan: PlanDocument, elements: readonly Kind[]): Kind[] {
  const start = (it: Kind): number => absolute(plan.blocks, it.span).start;
  return elements.toSorted((a, b) => start(a) - start(b));
}
