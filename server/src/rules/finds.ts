/** Looking for the same words in the same texts at every keystroke, without looking twice. */
import { anySentence } from '../model/ask.ts';
import type { PlanDocument } from '../model/plan.ts';
import { pattern } from '../text/pattern.ts';
import type { Prose } from '../text/prose.ts';
import { remembered, rememberedOf } from '../text/remembered.ts';

/** Whether the expression, which has no flag `g`, finds something in the text. The answer is kept with the text. */
export function finds(expression: RegExp, text: Prose): boolean {
  return answersOf(expression)(text);
}

const answersOf = rememberedOf((expression: RegExp) => {
  const quick = quicker(expression);
  return rememberedOf((text: Prose) => quick.test(text.text));
});

/** Whether the expression finds something in any sentence of the plan. The answers are kept with the sentences. */
export function findsAnywhere(expression: RegExp, plan: PlanDocument): boolean {
  return anywhere(expression)(plan);
}

const anywhere = rememberedOf((expression: RegExp) => {
  const quick = quicker(expression);
  return anySentence((it) => quick.test(it.prose.text));
});

/** The same expression without the flag `u`, where it says nothing that `pattern` cannot say. It is never built itself. */
function quicker(expression: RegExp): RegExp {
  const plain = expression.flags === 'iu' && !/\\[pP]\{(?!L[lu]?\})|\\P|\\u\{/.test(expression.source);
  return plain ? pattern(expression) : expression;
}

/** The expression for a source that holds names of the plan, whatever their case: for one source one expression. */
export const expressionOf: (source: string) => RegExp = remembered((source) => pattern(source), 50);
