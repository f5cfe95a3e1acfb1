import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../server/src/features/mentions.ts';
import { samples } from './support.ts';
import { drawn, written } from './navigation.ts';

/** Who is named where; `?` before those who may be meant, and `“` where the words are somebody's own. */
function picture(text: string): string {
  return drawn(text, mentionsOf(written(text)).all, ({ person, couldBe, ownWords }) =>
    [ownWords ? '“' : '', person?.name ?? `? ${couldBe.map((it) => it.name).join(' or ')}`].join(''),
  );
}

test('two people of the same first name, possessives, initials, titles', () => {
  expect(
    picture(`---
child: Ella Reed
lead: Dana Price, social worker
people:
  - Dana Reed (mother)
---

# Ella's plan

**What Ella needs:** to eat before school.

- Dana Reed's mother will ring Dana on Friday.
- Mrs Reed and Dana P. will meet, and D. Price will write it down.
- **Dana** *Reed* will walk home with Ella Reed.
- Danae Reed-Hughes and Reed's bakery are somebody and something else; so is Dana Kent.

| Who | What |
| --- | --- |
| Dana<br>Price | DANA PRICE signs |
`),
  ).toMatchInlineSnapshot(`
    "---
    child: Ella Reed
           ^^^^^^^^^ Ella Reed
    lead: Dana Price, social worker
          ^^^^^^^^^^ Dana Price
    people:
      - Dana Reed (mother)
        ^^^^^^^^^ Dana Reed
    ---

    # Ella's plan
      ^^^^ Ella Reed

    **What Ella needs:** to eat before school.
           ^^^^ Ella Reed

    - Dana Reed's mother will ring Dana on Friday.
      ^^^^^^^^^ Dana Reed
                                   ^^^^ ? Dana Price or Dana Reed
    - Mrs Reed and Dana P. will meet, and D. Price will write it down.
      ^^^^^^^^ Dana Reed
                   ^^^^^^ Dana Price
                                          ^^^^^^^^ Dana Price
    - **Dana** *Reed* will walk home with Ella Reed.
        ^^^^^^^^^^^^ Dana Reed
                                          ^^^^^^^^^ Ella Reed
    - Danae Reed-Hughes and Reed's bakery are somebody and something else; so is Dana Kent.

    | Who | What |
    | --- | --- |
    | Dana<br>Price | DANA PRICE signs |
      ^^^^ ? Dana Price or Dana Reed
                      ^^^^^^^^^^ Dana Price
    "
  `);
});

test('in quotations, in blocks of quoted words, and in a section of somebody’s own words', () => {
  expect(
    picture(`# Child in need plan for Ella Hartley

Gemma Hartley (mother) said: "Ella, eat your toast." Gemma laughed.

## What Ella says

Ella wants Gemma to come to the swimming pool.

> Gemma is always late.
`),
  ).toMatchInlineSnapshot(`
    "# Child in need plan for Ella Hartley
                             ^^^^^^^^^^^^ Ella Hartley

    Gemma Hartley (mother) said: "Ella, eat your toast." Gemma laughed.
    ^^^^^^^^^^^^^ Gemma Hartley
                                  ^^^^ “Ella Hartley
                                                         ^^^^^ “Gemma Hartley

    ## What Ella says
            ^^^^ Ella Hartley

    Ella wants Gemma to come to the swimming pool.
    ^^^^ “Ella Hartley
               ^^^^^ “Gemma Hartley

    > Gemma is always late.
      ^^^^^ “Gemma Hartley
    "
  `);
});

test('names that are words count at the start of a sentence only where a person fits', () => {
  expect(
    picture(`# Child in need plan for Ella Okafor

## What is going well

Grace Okafor (mother) lives on Grace Road. Grace will not go to Hope House. Grace periods do not help Grace.
`),
  ).toMatchInlineSnapshot(`
    "# Child in need plan for Ella Okafor
                             ^^^^^^^^^^^ Ella Okafor

    ## What is going well

    Grace Okafor (mother) lives on Grace Road. Grace will not go to Hope House. Grace periods do not help Grace.
    ^^^^^^^^^^^^ Grace Okafor
                                               ^^^^^ Grace Okafor
                                                                                ^^^^^ ? Grace Okafor
                                                                                                          ^^^^^ Grace Okafor
    "
  `);
});

test('Welsh, and a line that ends in the middle of a name', () => {
  expect(
    picture(`---
plentyn: Mair Morgan
---

# Cynllun gofal a chymorth Mair

Mae Mair yn byw gyda Carys Morgan (mam). Bydd Carys
Morgan a Mair yn cerdded i'r ysgol. Cerddodd Mair-Ann.
`),
  ).toMatchInlineSnapshot(`
    "---
    plentyn: Mair Morgan
             ^^^^^^^^^^^ Mair Morgan
    ---

    # Cynllun gofal a chymorth Mair
                               ^^^^ Mair Morgan

    Mae Mair yn byw gyda Carys Morgan (mam). Bydd Carys
        ^^^^ Mair Morgan
                         ^^^^^^^^^^^^ Carys Morgan
                                                  ^^^^^ (and on over the line’s end) Carys Morgan
    Morgan a Mair yn cerdded i'r ysgol. Cerddodd Mair-Ann.
             ^^^^ Mair Morgan
    "
  `);
});

test('after a verb at the start of a sentence, and in front of a role in capitals', () => {
  expect(
    picture(`# Child in need plan for Ella Hartley

- Tess Lowe (head of year) meets Ella.
- Phone Tess on Monday. Tess Lowe Head Of Year will answer at Lowe House.
`),
  ).toMatchInlineSnapshot(`
    "# Child in need plan for Ella Hartley
                             ^^^^^^^^^^^^ Ella Hartley

    - Tess Lowe (head of year) meets Ella.
      ^^^^^^^^^ Tess Lowe
                                     ^^^^ Ella Hartley
    - Phone Tess on Monday. Tess Lowe Head Of Year will answer at Lowe House.
            ^^^^ Tess Lowe
                            ^^^^^^^^^^^^^^ Tess Lowe
    "
  `);
});

describe.each(samples)('$path', ({ text }) => {
  test('every word of a mention stands in the source, apart from all others', () => {
    let at = 0;
    for (const mention of mentionsOf(written(text)).all) {
      for (const word of mention.words) {
        expect(word.start).toBeGreaterThanOrEqual(at);
        if (word.exact) expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(text.charAt(word.start - 1)).not.toMatch(/\p{L}/u);
        expect(text.charAt(word.end)).not.toMatch(/\p{L}/u);
        at = word.end;
      }
      expect(mention.person === undefined).toBe(mention.couldBe.length > 0);
    }
  });
});

test.each(['', '\uFEFF', '# Plan', '---\nchild: [\n---\n\n# Plan', '---\r\nchild: "Ella\\tHartley"\r\n---\r\n'])(
  '%j',
  (text) => {
    expect(() => mentionsOf(written(text))).not.toThrow();
  },
);
