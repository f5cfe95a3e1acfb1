import { linkIndex } from '../model/links.ts';
import type { Element, PlanDocument } from '../model/plan.ts';
import { isDone } from '../rules/owners.ts';
import type { Finding } from '../rules/rule.ts';
import { hasUnreadColumn, looseEnds, writtenActions, writtenNeeds, writtenOutcomes } from '../rules/thread.ts';
import type { FindingsOn } from './findingsOn.ts';
import type { When } from './when.ts';

/** Something that the thread needs and does not have at an element. */
export interface Gap {
  /** What is missing: what should follow (`outcome`, `action`), what it should serve (`purpose`), `person` or `date`. */
  readonly missing: 'outcome' | 'action' | 'purpose' | 'person' | 'date';
  /** `no outcome yet`, `nobody named`. */
  readonly words: string;
  /** False where the plan may have it in a place that the reader could not tie to this one. */
  readonly sure: boolean;
}

/**
 * Finds the gaps of an element. What should follow it or go before it is told by the links; whether a person or a day is
 * missing by the rules, so that a view never says anything else than the findings do. What has been done has no gaps.
 */
export function gapFinder(plan: PlanDocument, findings: FindingsOn): (element: Element, when?: When) => Gap[] {
  const [needs, outcomes, actions] = [writtenNeeds(plan), writtenOutcomes(plan), writtenActions(plan)];
  const { above, below } = linkIndex(plan);
  const isRead = !hasUnreadColumn(plan);
  const loose = new Set<Element>([...looseEnds(plan, needs, outcomes), ...looseEnds(plan, outcomes, actions)]);
  const written = new Set<Element>([...outcomes, ...actions]);
  const adrift = new Set<Element>([
    ...(needs.length === 0 ? [] : looseEnds(plan, outcomes, needs)),
    ...(outcomes.length === 0 ? [] : looseEnds(plan, actions, outcomes)),
  ]);

  /** A plan without any outcome has none for this need either; in one that has some, it may stand elsewhere. */
  function following(element: Element, all: readonly Element[], missing: 'outcome' | 'action'): Gap[] {
    if (below(element.id).some((it) => it.type === missing && written.has(it))) return [];
    const sure = all.length === 0 ? element.evidence !== 'wording' && isRead : loose.has(element);
    return [{ missing, words: sure || all.length === 0 ? `no ${missing} yet` : `no ${missing} tied to it`, sure }];
  }

  return (element, when) => {
    switch (element.type) {
      case 'need':
        return element.about === 'achieved' ? [] : following(element, outcomes, 'outcome');
      case 'outcome':
        if (isDone(element)) return [];
        return [
          ...following(element, actions, 'action'),
          ...(adrift.has(element) ? [purpose('not tied to a need')] : []),
          ...dateGap(findings(element.id), when),
        ];
      case 'action':
        if (isDone(element)) return [];
        return [
          ...(adrift.has(element) && above(element.id).length === 0 ? [purpose('not tied to an outcome')] : []),
          ...personGap(findings(element.id)),
          ...dateGap(findings(element.id), when),
        ];
    }
  };
}

function purpose(words: string): Gap {
  return { missing: 'purpose', words, sure: true };
}

function personGap(findings: readonly Finding[]): Gap[] {
  const nobody = findings.find((it) => it.rule === 'action-names-a-person');
  const unnamed = findings.find((it) => it.rule === 'action-owner-is-a-person');
  const finding = nobody ?? unnamed;
  if (finding === undefined) return [];
  return [{ missing: 'person', words: nobody ? 'nobody named' : 'no person named', sure: isSure(finding) }];
}

const aboutDates: readonly string[] = ['outcome-has-a-date', 'action-has-a-date', 'date-is-specific'];

/** A time that can be reckoned out leaves no gap, though the day itself were better. */
function dateGap(findings: readonly Finding[], when: When | undefined): Gap[] {
  if (when?.day !== undefined || when?.from !== undefined) return [];
  const finding = findings.find((it) => aboutDates.includes(it.rule));
  if (finding === undefined) return [];
  return [{ missing: 'date', words: when === undefined ? 'no date' : 'no day', sure: isSure(finding) }];
}

/** A rule that is less sure than a warning says so by its severity. */
function isSure({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
