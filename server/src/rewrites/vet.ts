import { findDates } from '../calendar/findDates.ts';
import type { Action, Need, Outcome, Sentence, Statement } from '../model/plan.ts';
import { spanOf, type Prose } from '../text/prose.ts';
import { quotations } from '../text/quotations.ts';
import { sentences } from '../text/sentences.ts';
import { noHouse } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { RewriteRole } from './pattern.ts';
import type { Situation } from './situation.ts';

/**
 * The rules that would have something to say about the words if they stood in the place of the sentence. The bank is
 * tried with words of its own; what a sentence brings along has to be looked at where it is used. Rules about the plan
 * as a whole are not asked: they would need it read anew.
 */
export function drawnBy(words: string, role: RewriteRole, situation: Situation): Set<string> {
  const element = elementWith(words, situation);
  if (element === undefined) return new Set();
  const context = contextOf(situation);
  const found = rules.flatMap((rule): string[] => {
    const found = ((): Iterable<unknown> => {
      switch (rule.on) {
        case 'sentence':
          return element.sentences.flatMap((it) => [...rule.check({ ...it, role, element }, context)]);
        case 'need':
          return 'form' in element ? rule.check(element, context) : [];
        case 'outcome':
          return isOutcome(element) ? rule.check(element, context) : [];
        case 'action':
          return isAction(element) ? rule.check(element, context) : [];
        case 'contingency':
          return role === 'contingency' ? rule.check(element, context) : [];
        case 'plan':
          return [];
      }
    })();
    return [...found].length > 0 ? [rule.id] : [];
  });
  return new Set(found);
}

type AnyElement = Need | Outcome | Action | Statement;

function elementWith(words: string, { element, plan }: Situation): AnyElement | undefined {
  if (element === undefined) return undefined;
  const text: Prose = {
    block: element.span.block,
    text: words,
    pieces: [{ at: 0, text: words, start: 0, end: words.length }],
  };
  const own = sentences(text).map((prose): Sentence => ({ prose, quoted: quotations(prose.text), ownWords: false }));
  const written = plan.dates.written?.mention;
  const reference = written?.type === 'date' ? written.date : undefined;
  const base = { ...element, text, sentences: own, span: spanOf(text) };
  if (!('dates' in base)) return base;
  const dates = findDates(words, reference).map((mention) => ({
    span: spanOf(text, mention.start, mention.end),
    mention,
  }));
  return { ...base, dates, placeholder: false };
}

function isOutcome(element: AnyElement): element is Outcome {
  return 'type' in element && element.type === 'outcome';
}

function isAction(element: AnyElement): element is Action {
  return 'type' in element && element.type === 'action';
}

function contextOf({ plan, today }: Situation): RuleContext {
  const written = plan.dates.written?.mention;
  return {
    kind: plan.kind,
    roster: plan.people,
    children: plan.children.map((it) => it.name),
    house: noHouse,
    today,
    explained: new Set(),
    ...(written?.type === 'date' && { planDate: written.date }),
  };
}
