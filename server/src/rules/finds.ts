/** Looking for the same words in the same texts at every keystroke, without looking twice. */
import { anySentence } from '../model/ask.ts';
import type { PlanDocument } from '../model/plan.ts';
import { pattern, type Pattern } from '../text/pattern.ts';
import type { Prose } from '../text/prose.ts';
import { remembered, rememberedOf } from '../text/remembered.ts';

/** What can tell whether words stand in a text. */
export type Words = Pick<Pattern, 'test'>;

/** Whether the text holds the words. The answer is kept with the text. */
export function finds(words: Words, text: Prose): boolean {
  return answersOf(words)(text);
}

const answersOf = rememberedOf((words: Words) => rememberedOf((text: Prose) => words.test(text.text)));

/** Whether the words stand in any sentence of the plan. The answers are kept with the sentences. */
export function findsAnywhere(words: Words, plan: PlanDocument): boolean {
  return anywhere(words)(plan);
}

const anywhere = rememberedOf((words: Words) => anySentence((it) => words.test(it.prose.text)));

/** The pattern for a source that holds names of the plan: for one source one pattern. */
export const patternOf: (source: string) => Pattern = remembered((source) => pattern(source), 50);
