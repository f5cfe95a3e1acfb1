/** "What does this action serve?": the thread as a hierarchy of calls, from an element up to its need and down to what is done. */
import { headline } from '../model/ask.ts';
import { linkIndex } from '../model/links.ts';
import type { Element } from '../model/plan.ts';
import { absolute, holds, type Range } from '../text/span.ts';
import { detailOf } from '../views/threadTree.ts';
import { whenOf } from '../views/when.ts';
import { nameOf } from '../views/words.ts';
import type { CheckedPlan } from './checkedPlan.ts';

/** A need, an outcome or an action in the hierarchy. */
export interface ThreadCall {
  /** The element's id in the plan, to go on from. */
  readonly id: string;
  readonly type: Element['type'];
  readonly name: string;
  /** Who and when. */
  readonly detail: string;
  readonly range: Range;
  readonly selection: Range;
}

type Asked = Pick<CheckedPlan, 'plan'>;

/** The element at an offset: of several around it the smallest. */
export function prepareCallHierarchy(asked: Asked, offset: number): ThreadCall | undefined {
  const { plan } = asked;
  const [first] = [...plan.needs, ...plan.outcomes, ...plan.actions]
    .filter((it) => it.text.text.trim() !== '' && holds(absolute(plan.blocks, it.span), offset))
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return first === undefined ? undefined : call(asked, first);
}

/** What the element serves: of an action its outcomes, of an outcome its needs. Nothing for an element that is no longer there. */
export function served(asked: Asked, id: string): ThreadCall[] {
  return linkIndex(asked.plan)
    .above(id)
    .map((it) => call(asked, it));
}

/** What serves the element: of a need its outcomes, of an outcome its actions. */
export function serving(asked: Asked, id: string): ThreadCall[] {
  return linkIndex(asked.plan)
    .below(id)
    .map((it) => call(asked, it));
}

function call({ plan }: Asked, element: Element): ThreadCall {
  const when = element.type === 'need' ? undefined : whenOf(plan, element);
  const people = element.type === 'need' ? [] : element.owners.map((it) => ({ name: it.person ?? it.text }));
  const number = element.label === undefined ? '' : `${element.label} `;
  return {
    id: element.id,
    type: element.type,
    name: `${number}${nameOf(element)}`,
    detail: detailOf({ people, when }),
    range: absolute(plan.blocks, element.span),
    selection: absolute(plan.blocks, headline(element)),
  };
}
