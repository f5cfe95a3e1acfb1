/** Looking for the same words in the same texts at every keystroke, without looking twice. */
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

/** The same expression without the flag `u`, where it says nothing that `pattern` cannot say. It is never built itself. */
function quicker(expression: RegExp): RegExp {
  const plain = expression.flags === 'iu' && !/\\[pP]\{(?!L[lu]?\})|\\P|\\u\{/.test(expression.source);
  return plain ? pattern(expression) : expression;
}

/** The expression for a source that holds names of the plan, whatever their case: for one source one expression. */
export const expressionOf: (source: string) => RegExp = remembered((source) => pattern(source), 50);
