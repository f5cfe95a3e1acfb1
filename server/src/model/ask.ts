/** Questions about a plan that more than one room asks. */
import { sentences } from '../text/sentences.ts';
import { spanOf, type Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import type { Action, Element, Link, Need, Outcome, PlanDocument, Sentence, Statement } from './plan.ts';

/** A sentence with the element it stands in, and the part that element plays. */
export interface PlacedSentence extends Sentence {
  readonly role: 'need' | 'outcome' | 'action' | 'contingency' | 'other';
  readonly element: Statement;
}

/** Every sentence of the document once, with the part its element plays in the thread. */
export function allSentences(plan: PlanDocument): PlacedSentence[] {
  const of = (role: PlacedSentence['role'], elements: readonly Statement[]): PlacedSentence[] =>
    elements.flatMap((element) => element.sentences.map((sentence) => ({ ...sentence, role, element })));
  return [
    ...of('need', plan.needs),
    ...of('outcome', plan.outcomes),
    ...of('action', plan.actions),
    ...of('contingency', plan.contingency),
    ...of('other', plan.statements),
  ];
}

/** Whether the plan has anything in a section, or under a label, of one of these names. */
export function speaksOf(plan: PlanDocument, ...names: readonly Statement['about'][]): boolean {
  return [...plan.statements, ...plan.contingency].some((it) => names.includes(it.about) && it.text.text.trim() !== '');
}

/** The outcomes that would meet the need. */
export function outcomesOf(plan: PlanDocument, need: Need): Outcome[] {
  return following(plan, need.id, plan.outcomes);
}

/** The actions that lead to the outcome. */
export function actionsOf(plan: PlanDocument, outcome: Outcome): Action[] {
  return following(plan, outcome.id, plan.actions);
}

/** The links that lead to an element from what it serves. */
export function linksTo(plan: PlanDocument, element: Element): Link[] {
  return plan.links.filter((it) => it.to === element.id);
}

/** The links that lead from an element to what serves it. */
export function linksFrom(plan: PlanDocument, element: Element): Link[] {
  return plan.links.filter((it) => it.from === element.id);
}

/**
 * The place to mark for an element as a whole: its first sentence, and no more than one line of it, so that a mark
 * points at a phrase and does not grey out a page.
 */
export function headline(element: { readonly text: Prose }): Span {
  const first = sentences(element.text)[0] ?? element.text;
  return spanOf(first, 0, firstLine(first));
}

function firstLine(prose: Prose): number {
  const broken = prose.pieces.find((it, index) => index > 0 && it.text === ' ' && it.end - it.start > 1);
  return broken?.at ?? prose.text.length;
}

function following<Kind extends Element>(plan: PlanDocument, from: string, elements: readonly Kind[]): Kind[] {
  const ids = new Set(plan.links.filter((it) => it.from === from).map((it) => it.to));
  return elements.filter((it) => ids.has(it.id));
}
