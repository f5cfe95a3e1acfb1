// A list of phrases is tried only where a word begins as one of them does. Nothing may get lost by that.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningsOf } from '../../server/src/text/beginnings.ts';
import { phraseSearch, wholePhrase } from '../../server/src/text/phraseSearch.ts';

test.each([
  ['mother', ['mot']],
  ['(?:birth )?mother', ['bir', 'mot']],
  ['mums?', ['mum']],
  [
    '(?:a|b)*cd',
    ['aaa', 'aab', 'aac', 'aba', 'abb', 'abc', 'acd', 'baa', 'bab', 'bac', 'bba', 'bbb', 'bbc', 'bcd', 'cd'],
  ],
  ['gp', ['gp']],
  ['[\\p{L}\\d]+ team', ['']],
  ['x[ ]?y', ['x y', 'xy']],
  ["child['’]s", ['chi']],
  ['(?=will)shall', ['sha']],
  ['NHS', ['nhs']],
])('%s begins with %j', (source, expected) => {
  expect([...beginningsOf(source)].sort()).toEqual([...expected].sort());
});

const anySource = fc.constantFrom(
  ...[
    'mums?',
    '(?:birth )?mother',
    '(?:the )?(?:family|wider family)',
    'step-?(?:dad|mum)',
    '(?:young |old )*carer',
    'gp',
    "child['’]?s team",
  ],
  ...[
    'key ?worker',
    'worker',
    '(?:key|lead) (?:person|worker)',
    '[a-z]+ club',
    'pawb',
    '(?:mother|father)',
    'mother and father',
  ],
);
const anyWord = fc.constantFrom(
  ...[
    'Mum',
    'mums',
    'birth',
    'Mother',
    'the',
    'family',
    'wider',
    'step-dad',
    'stepmum',
    'young',
    'old',
    'carer',
    'GP',
    'child’s',
  ],
  ...[
    'team',
    'key',
    'keyworker',
    'worker',
    'lead',
    'person',
    'chess',
    'club',
    'and',
    'father',
    'É',
    'x',
    ',',
    '’s',
    '-',
    '🌻',
  ],
);
const anyText = fc.array(anyWord, { maxLength: 12 }).map((it) => it.join(' ').replaceAll(' ,', ','));

test('finds what one long expression for all of them finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anySource, { minLength: 1 }), anyText, (sources, text) => {
      const long = new RegExp(`(?<![\\p{L}\\d'’-])(?:${sources.join('|')})(?![\\p{L}\\d]|['’-]\\p{L}{2})`, 'giu');
      const expected = [...text.matchAll(long)].map((it) => ({
        text: it[0],
        start: it.index,
        end: it.index + it[0].length,
      }));
      expect(phraseSearch(sources)(text)).toEqual(expected);
    }),
  );
});

test('tells the first thing of which a phrase is the whole text', () => {
  const which = wholePhrase([
    ['parent', ['mums?', '(?:birth )?mother']],
    ['anybody', ['[a-z]+', 'birth mother']],
  ] as const);
  expect(['Mum', 'BIRTH MOTHER', 'nan', 'birth father', ''].map((it) => which(it))).toEqual([
    'parent',
    'parent',
    'anybody',
    undefined,
    undefined,
  ]);
});
