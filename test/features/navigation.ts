/** Navigation by picture: a plan with every text that stands in it, and marks where features point. */
import type { WrittenPlan } from '../../server/src/features/writtenPlan.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { wholeTexts } from '../../server/src/syntax/wholeTexts.ts';
import type { Range } from '../../server/src/text/span.ts';
import { drawCarets } from '../support/carets.ts';
import { today } from './support.ts';

/** Read, and not checked: where names and numbers stand depends on no rule. */
export function written(text: string): WrittenPlan {
  return { text, plan: readPlan(text), findings: [], today, texts: wholeTexts(text) };
}

/** The text with a line of carets and some words under each range. */
export function drawn<Place extends Range>(
  text: string,
  places: readonly Place[],
  words: (place: Place) => string,
): string {
  return drawCarets(
    text,
    places.map((it) => ({ start: it.start, end: it.end, message: words(it) })),
  );
}
