/** Questions about a plan that more than one room asks. */
import { grouped } from '../text/grouped.ts';
import { sentences } from '../text/sentences.ts';
import { endOfFirstLine, spanOf, type Prose } from '../text/prose.ts';
import { keptWith, rememberedOf } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import type { Action, Element, Link, Need, Outcome, PlanDocument, Sentence, Statement } from './plan.ts';

/** A sentence with the element it stands in, and the part that element plays. */
export interface PlacedSentence extends Sentence {
  readonly role: 'need' | 'outcome' | 'action' | 'contingency' | 'other';
  readonly element: Statement;
}

/** Every sentence of the document once, with the part its element plays in the thread. */
export const allSentences: (plan: PlanDocument) => readonly PlacedSentence[] = rememberedOf((plan) =>
  elementsByRole(plan).flatMap(([role, elements]) => elements.flatMap((it) => sentencesOf(it, role))),
);

/** The elements of the document by the part they play in the thread. */
export function elementsByRole(plan: PlanDocument): (readonly [PlacedSentence['role'], readonly Statement[]])[] {
  return [
    ['need', plan.needs],
    ['outcome', plan.outcomes],
    ['action', plan.actions],
    ['contingency', plan.contingency],
    ['other', plan.statements],
  ];
}

/** The sentences of an element. They are the same values for as long as the element is. */
export function sentencesOf(element: Statement, role: PlacedSentence['role']): readonly PlacedSentence[] {
  return placedSentences(element, [role], () => element.sentences.map((it) => ({ ...it, role, element })));
}

const placedSentences = keptWith<Statement, readonly PlacedSentence[]>();

/** Whether the plan has anything in a section, or under a label, of one of these names. */
export function speaksOf(plan: PlanDocument, ...names: readonly Statement['about'][]): boolean {
  return [...plan.statements, ...plan.contingency].some((it) => names.includes(it.about) && it.text.text.trim() !== '');
}

/** The outcomes that would meet the need. */
export function outcomesOf(plan: PlanDocument, need: Need): Outcome[] {
  return following(plan, need, plan.outcomes);
}

/** The needs that the outcome would meet. */
export function needsOf(plan: PlanDocument, outcome: Outcome): Need[] {
  return inOrder(plan.needs, new Set(linksTo(plan, outcome).map((it) => it.from)));
}

/** The actions that lead to the outcome. */
export function actionsOf(plan: PlanDocument, outcome: Outcome): Action[] {
  return following(plan, outcome, plan.actions);
}

/** The links that lead to an element from what it serves. */
export function linksTo(plan: PlanDocument, element: Pick<Element, 'id'>): readonly Link[] {
  return byEnd(plan.links).to.get(element.id) ?? [];
}

/** The links that lead from an element to what serves it. */
export function linksFrom(plan: PlanDocument, element: Pick<Element, 'id'>): readonly Link[] {
  return byEnd(plan.links).from.get(element.id) ?? [];
}

const byEnd = rememberedOf((links: readonly Link[]) => ({
  from: grouped(links, (it) => it.from),
  to: grouped(links, (it) => it.to),
}));

/**
 * The place to mark for an element as a whole: its first sentence, and no more than one line of it, so that a mark
 * points at a phrase and does not grey out a page.
 */
export function headline(element: { readonly text: Prose }): Span {
  const first = sentences(element.text)[0] ?? element.text;
  return spanOf(first, 0, endOfFirstLine(first));
}

function following<Kind extends Element>(plan: PlanDocument, from: Element, elements: readonly Kind[]): Kind[] {
  return inOrder(elements, new Set(linksFrom(plan, from).map((it) => it.to)));
}

/** The elements of these ids, in the order of the plan. */
function inOrder<Kind extends Element>(elements: readonly Kind[], ids: ReadonlySet<string>): Kind[] {
  const places = placesById(elements);
  const found = [...ids].flatMap((it) => places.get(it) ?? []);
  return found.toSorted((a, b) => a - b).flatMap((it) => elements[it] ?? []);
}

/** Where each element stands in the list, by its id. */
const placesById = rememberedOf((elements: readonly Element[]) => new Map(elements.map((it, index) => [it.id, index])));
