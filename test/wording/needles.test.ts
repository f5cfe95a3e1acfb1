/** What a text has to hold before an expression can match: never a match lost for it. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alternativesOf, mayMatch } from '../../server/src/rules/needles.ts';
import { pattern } from '../../server/src/text/pattern.ts';
import { jargon } from '../../server/src/rules/wording/jargon.ts';
import { respectfulWords } from '../../server/src/rules/wording/respectfulWords.ts';
import { vagueActs } from '../../server/src/rules/wording/vagueActs.ts';
import { vagueWords } from '../../server/src/rules/wording/vagueWords.ts';

const texts = readFileSync(join(import.meta.dirname, '../corpus/statements.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((it) => (JSON.parse(it) as { text: string }).text);

test.each([
  ['tid(y|ies)', [['tid']]],
  ['(kept|keeps) tidy', [[' tidy'], ['kept', 'keeps']]],
  ['very |(un)?tidy', [['very '], ['tidy']]],
])('%s', (source, expected) => {
  const found = alternativesOf(source);
  expect(found.length === 1 ? found[0]?.needles : found.map((it) => it.needles[0])).toEqual(expected);
});

test('what may be left out, or may not stand there, is asked of no text', () => {
  expect(alternativesOf('(?!not )(very )?(so )*a{0,2}[bc]\\p{L}+tidy(?= now)').map((it) => it.needles)).toEqual([
    [['tidy']],
  ]);
  expect(alternativesOf('(very|\\d+)').map((it) => it.needles)).toEqual([[]]);
});

test('no match of a list is lost', () => {
  const entries = [...jargon, ...respectfulWords, ...vagueActs, ...vagueWords];
  for (const { words } of entries) {
    const whole = pattern(words.replaceAll("'", "['’]"));
    const parts = alternativesOf(words);
    for (const text of texts.filter((it) => whole.test(it))) {
      expect(
        parts.some((it) => mayMatch(it, text.toLowerCase())),
        `${words} in ${text}`,
      ).toBe(true);
    }
  }
});

test('any expression of letters, groups and alternatives', () => {
  const word = fc.stringMatching(/^[a-c]{1,5}$/);
  const { source } = fc.letrec<{ source: string; part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 2 },
      word,
      word.map((it) => `${it}?`),
      fc.array(tie('source'), { minLength: 1, maxLength: 3 }).map((it) => `(?:${it.join('|')})`),
      tie('source').map((it) => `(?:${it})?`),
    ),
    source: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((it) => it.join('')),
  }));
  fc.assert(
    fc.property(source, fc.stringMatching(/^[a-c]{0,12}$/), (expression, text) => {
      const parts = alternativesOf(expression);
      return !pattern(expression).test(text) || parts.some((it) => mayMatch(it, text));
    }),
  );
});
