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
  sentenceRuns(plan).flat(),
);

/**
 * What there is to gather from the sentences of a plan one by one. `read` may look at nothing but the sentence: what it
 * gave is kept for some neighbours together, so that a long plan is not gone through as a whole at each keystroke.
 */
export function fromSentences<Found>(
  read: (it: PlacedSentence) => readonly Found[],
): (plan: PlanDocument) => readonly Found[] {
  const inRun = rememberedOf((run: readonly PlacedSentence[]) => run.flatMap(read));
  return (plan) => sentenceRuns(plan).flatMap(inRun);
}

/** Whether something holds for any sentence of a plan, kept likewise. */
export function anySentence(holds: (it: PlacedSentence) => boolean): (plan: PlanDocument) => boolean {
  const inRun = rememberedOf((run: readonly PlacedSentence[]) => run.some(holds));
  return (plan) => sentenceRuns(plan).some(inRun);
}

/** The sentences of a few elements that follow one another: the very same list for as long as these elements do. */
const sentenceRuns = rememberedOf((plan: PlanDocument) => {
  const runs: (readonly PlacedSentence[])[] = [];
  for (const [role, elements] of elementsByRole(plan)) {
    for (let start = 0; start < elements.length; start += runLength) {
      const run = elements.slice(start, start + runLength);
      const [first] = run;
      if (first !== undefined)
        runs.push(keptRun(first, [role, ...run], () => run.flatMap((it) => sentencesOf(it, role))));
    }
  }
  return runs;
});

/** With longer runs there is more to look at again after a keystroke, with shorter ones more that has not changed. */
const runLength = 8;

const keptRun = keptWith<Statement, readonly PlacedSentence[]>();

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
export function outcomesOf(plan: PlanDocument, need: Need): readonly Outcome[] {
  return threadOf(plan).outcomes(need);
}

/** The needs that the outcome would meet. */
export function needsOf(plan: PlanDocument, outcome: Outcome): readonly Need[] {
  return threadOf(plan).needs(outcome);
}

/** The actions that lead to the outcome. */
export function actionsOf(plan: PlanDocument, outcome: Outcome): readonly Action[] {
  return threadOf(plan).actions(outcome);
}

/** What leads where: worked out for an element when it is first asked about, since several rules ask about each. */
const threadOf = rememberedOf((plan: PlanDocument) => ({
  outcomes: rememberedOf((need: Need) => following(plan, need, plan.outcomes)),
  needs: rememberedOf((outcome: Outcome) =>
    inOrder(
      plan.needs,
      linksTo(plan, outcome).map((it) => it.from),
    ),
  ),
  actions: rememberedOf((outcome: Outcome) => following(plan, outcome, plan.actions)),
}));

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
  return inOrder(
    elements,
    linksFrom(plan, from).map((it) => it.to),
  );
}

/** The elements of these ids, each once, in the order of the plan. */
function inOrder<Kind extends Element>(elements: readonly Kind[], ids: readonly string[]): Kind[] {
  if (ids.length === 0) return [];
  const places = placesById(elements);
  const found = new Set(ids.flatMap((it) => places.get(it) ?? []));
  return [...found].sort((a, b) => a - b).flatMap((it) => elements[it] ?? []);
}

/** Where each element stands in the list, by its id. */
const placesById = rememberedOf((elements: readonly Element[]) => new Map(elements.map((it, index) => [it.id, index])));
