/** Somebody is always in the middle of a word: the examples of the rules, cut off anywhere, can be checked. */
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../server/src/rules/check.ts';
import { rules } from '../server/src/rules/index.ts';
import { readPlan } from '../server/src/syntax/readPlan.ts';
import { absolute } from '../server/src/text/span.ts';
import { readCarets } from './support/carets.ts';
import { today } from './support/check.ts';

const seen = new Set<string>();

describe.each(
  rules.map(({ id, bad, good }) => ({ id, texts: [...bad.map((it) => readCarets(it.plan).markdown), ...good] })),
)('the examples of $id', ({ texts }) => {
  it('can be cut off anywhere', () => {
    for (const [index, text] of texts.entries()) {
      // The first example at every character, the others here and there: most of what they say is alike.
      for (let end = 0; end <= text.length; end += index === 0 ? 1 : 11) checkHalf(text.slice(0, end));
    }
  });
});

/** Beginnings that several examples share are looked at once. */
function checkHalf(text: string): void {
  if (seen.has(text)) return;
  seen.add(text);
  const plan = readPlan(text);
  for (const { span, rule } of checkPlan(plan, rules, { today })) {
    const { start, end } = absolute(plan.blocks, span);
    const isInside = 0 <= start && start <= end && end <= text.length;
    if (!isInside) expect({ rule, start, end, text }).toBe('inside the text');
  }
}
