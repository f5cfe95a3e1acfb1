/** What can be found by name in a whole folder: plans, children, outcomes, people. */
import { headline } from '../model/ask.ts';
import type { PlanDocument } from '../model/plan.ts';
import { isWritten } from '../rules/thread.ts';
import { absolute, type Range } from '../text/span.ts';
import { listed, onOneLine } from '../text/words.ts';
import { nameOf } from '../views/words.ts';

/** One name in one plan. */
export interface NamedPlace extends Range {
  readonly type: 'plan' | 'child' | 'outcome' | 'person';
  readonly name: string;
  /** The child whose plan it is, or what a person is to the child. */
  readonly container: string;
}

/** Everything in a plan that somebody may look for, in the order of the text. */
export function namesIn(plan: PlanDocument): NamedPlace[] {
  const children = plan.children.map((it) => it.name);
  const child = listed(children);
  const people = plan.people.filter((it) => it.is !== 'child' && !children.includes(it.name));
  const title = plan.title?.text.trim() ?? '';
  return [
    ...(title === '' ? [] : [place(plan, 'plan', onOneLine(title), child, plan.head)]),
    ...plan.children.map((it) => place(plan, 'child', it.name, 'child of this plan', it.span)),
    ...plan.outcomes.filter(isWritten).map((it) => place(plan, 'outcome', outcomeName(it), child, headline(it))),
    ...people.map((it) => place(plan, 'person', it.name, it.role ?? child, it.span)),
  ].toSorted((a, b) => a.start - b.start);
}

function outcomeName(outcome: PlanDocument['outcomes'][number]): string {
  return `${outcome.label === undefined ? '' : `${outcome.label} `}${nameOf(outcome, 80)}`;
}

function place(
  plan: PlanDocument,
  type: NamedPlace['type'],
  name: string,
  container: string,
  span: PlanDocument['head'],
): NamedPlace {
  return { type, name, container, ...absolute(plan.blocks, span) };
}

/** Whether somebody who types these letters may mean the name: all of them stand in it, in their order. */
export function isSought(name: string, query: string): boolean {
  const letters = folded(name);
  let at = 0;
  for (const letter of folded(query).replaceAll(' ', '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Without capitals and accents, so that "sian" finds "Siân". */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
