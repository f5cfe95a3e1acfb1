/** Looking for the same words in the same texts at every keystroke, without looking twice. */
import type { Prose } from '../text/prose.ts';
import { remembered, rememberedOf } from '../text/remembered.ts';

/** Whether the expression, which has no flag `g`, finds something in the text. The answer is kept with the text. */
export function finds(expression: RegExp, text: Prose): boolean {
  return answersOf(expression)(text);
}

const answersOf = rememberedOf((expression: RegExp) => rememberedOf((text: Prose) => expression.test(text.text)));

/** The expression for a source that holds names of the plan, with the flags `i` and `u`: for one source one expression. */
export const expressionOf: (source: string) => RegExp = remembered((source) => new RegExp(source, 'iu'), 50);
