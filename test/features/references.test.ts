import { describe, expect, test } from 'vitest';
import { definition } from '../../server/src/features/definition.ts';
import { documentHighlight } from '../../server/src/features/documentHighlight.ts';
import { linkedEditingRange } from '../../server/src/features/linkedEditingRange.ts';
import { references } from '../../server/src/features/references.ts';
import { caretIn } from './support.ts';
import { drawn, written } from './navigation.ts';

const plan = `---
child: Ella Reed
people:
  - Dana Reed (mother)
  - Dana Price (school nurse)
---

# Ella's plan

## Actions

- A1: Mum will ring Dana Price on 4 May 2026.
- A2: Dana Reed will write to Dana, see A1.
- A3: Dana Reed's sister will help, see A1 and A2. Print it on A1.
`;

/** The plan with the caret behind some words, and a picture of what is found from there. */
function referencesFrom(words: string): string {
  const { text, offset } = caretIn(plan.replace(words, `${words}<|>`));
  return drawn(text, references(written(text), offset), (it) => (it.defines ? 'here it comes from' : 'and here'));
}

describe('references', () => {
  test('to one of two people of the same first name: by full name, and by a role that is theirs alone', () => {
    expect(referencesFrom('- Dana R')).toMatchInlineSnapshot(`
      "---
      child: Ella Reed
      people:
        - Dana Reed (mother)
          ^^^^^^^^^ here it comes from
        - Dana Price (school nurse)
      ---

      # Ella's plan

      ## Actions

      - A1: Mum will ring Dana Price on 4 May 2026.
            ^^^ and here
      - A2: Dana Reed will write to Dana, see A1.
            ^^^^^^^^^ and here
      - A3: Dana Reed's sister will help, see A1 and A2. Print it on A1.
            ^^^^^^^^^ and here
      "
    `);
  });

  test('to the other of the two', () => {
    expect(referencesFrom('ring Dana Pr')).toMatchInlineSnapshot(`
      "---
      child: Ella Reed
      people:
        - Dana Reed (mother)
        - Dana Price (school nurse)
          ^^^^^^^^^^ here it comes from
      ---

      # Ella's plan

      ## Actions

      - A1: Mum will ring Dana Price on 4 May 2026.
                          ^^^^^^^^^^ and here
      - A2: Dana Reed will write to Dana, see A1.
      - A3: Dana Reed's sister will help, see A1 and A2. Print it on A1.
      "
    `);
  });

  test('to a number; paper in a sentence is none', () => {
    expect(referencesFrom('see A')).toMatchInlineSnapshot(`
      "---
      child: Ella Reed
      people:
        - Dana Reed (mother)
        - Dana Price (school nurse)
      ---

      # Ella's plan

      ## Actions

      - A1: Mum will ring Dana Price on 4 May 2026.
        ^^ here it comes from
      - A2: Dana Reed will write to Dana, see A1.
                                              ^^ and here
      - A3: Dana Reed's sister will help, see A1 and A2. Print it on A1.
                                              ^^ and here
      "
    `);
  });

  test.each(['write to Da', 'will ri', '---\nchi'])('none from “%s”', (words) => {
    expect(referencesFrom(words)).toBe(plan);
  });
});

test('lit up: all that speak of the same; of one who may be two, only the place itself', () => {
  const lit = (words: string): string[] => {
    const { text, offset } = caretIn(plan.replace(words, `${words}<|>`));
    return documentHighlight(written(text), offset).map((it) => text.slice(it.start, it.end));
  };
  expect(lit('ring Dana Pr')).toEqual(['Dana Price', 'Dana Price']);
  expect(lit('write to Da')).toEqual(['Dana']);
});

test('a definition is where somebody is introduced or a number belongs; of one who may be two, both', () => {
  const from = (words: string): string[] => {
    const { text, offset } = caretIn(plan.replace(words, `${words}<|>`));
    return definition(written(text), offset).map((it) => text.slice(it.start - 4, it.end + 9));
  };
  expect(from('A2: Dana R')).toEqual(['  - Dana Reed (mother)']);
  expect(from('A1: M')).toEqual(['  - Dana Reed (mother)']);
  expect(from('write to Da')).toEqual(['  - Dana Reed (mother)', '  - Dana Price (school ']);
  expect(from('and A')).toEqual(['.\n- A2: Dana Re']);
  expect(from('will ri')).toEqual([]);
});

test('the digits of a number change together', () => {
  const { text, offset } = caretIn(plan.replace('see A1 ', 'see A1<|> '));
  const linked = linkedEditingRange(written(text), offset);
  expect(linked?.ranges.map((it) => text.slice(it.start - 5, it.end + 1))).toEqual(['\n\n- A1:', 'see A1.', 'see A1 ']);
  expect(linkedEditingRange(written(text), text.indexOf('A3') + 2)).toBeUndefined();
  expect(linkedEditingRange(written(text), 0)).toBeUndefined();
});

test.each(['', '\uFEFF', '# Plan\r\n\r\n- O1'])('nothing in %j', (text) => {
  for (let offset = 0; offset <= text.length; offset++) {
    expect(references(written(text), offset)).toEqual([]);
    expect(definition(written(text), offset)).toEqual([]);
  }
});
