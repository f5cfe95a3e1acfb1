// Random plans in which two people share a first name. Of every few letters it is known whose name they are, so it can be
// held that a new name stands wherever the old one did, and nowhere else.
import { array, assert, constantFrom, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { mentionsOf } from '../../server/src/features/mentions.ts';
import { references } from '../../server/src/features/references.ts';
import { rename, type Renamed } from '../../server/src/features/rename.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Range } from '../../server/src/text/span.ts';
import { written } from './navigation.ts';

/** Whose name these letters are: Dana Reed's, Dana Price's, either's, or nobody's. */
type Whose = 'reed' | 'price' | 'either' | 'nobody';

interface Named {
  readonly words: string;
  readonly whose: Whose;
}

const named = constantFrom<Named>(
  ...['Dana Reed', 'DANA REED', 'D. Reed', 'Dana R.', 'Mrs Reed', '**Dana** Reed', 'Dana\nReed', '*Dana Reed*'].map(
    (words): Named => ({ words, whose: 'reed' }),
  ),
  ...['Dana Price', 'DANA PRICE', 'D. Price', 'Dana P.', 'Dana\nPrice'].map((words): Named => ({
    words,
    whose: 'price',
  })),
  { words: 'Dana', whose: 'either' },
  ...['Danae Kent', 'Reedham Road', 'the Danas', 'Dana-Marie Cole', 'the Reed family', 'Mr Reed', 'the reed bed'].map(
    (words): Named => ({ words, whose: 'nobody' }),
  ),
);

/** `…` is where somebody is named. */
const sentence = constantFrom(
  '- … will ring the school by 6 July 2026.\n',
  '- Gemma will ask … to help her, and tell …’s sister.\n',
  'Gemma told us: “I ring … when it is bad.”\n',
  '| Ella is tired. | By 24 July 2026 Ella sleeps well. | … will bring a bed |\n',
  '## What … and … say\n',
  'If nobody is at home, Ella goes to …, or she rings ….\n',
  '> … came on Monday (… did not).\n',
);

const plans = record({
  parts: array(record({ sentence, names: array(named, { minLength: 2, maxLength: 2 }) }), {
    minLength: 3,
    maxLength: 12,
  }),
  ending: constantFrom('\n', '\r\n'),
  name: constantFrom('Quilla Wexcombe', 'Dana Ottershaw', 'Ffraid Llwyd-Parry', "Siân O'Dowd", 'Price Wexcombe'),
});

interface Drawn {
  readonly text: string;
  readonly places: readonly (Range & Named)[];
}

/** The text of a plan, and where everybody is named in it. */
function drawn({ parts, ending }: { readonly parts: readonly Part[]; readonly ending: string }): Drawn {
  let text = '';
  const places: (Range & Named)[] = [];
  const add = (words: string): void => void (text += words.replaceAll('\n', ending));
  const name = (it: Named): void => {
    const start = text.length;
    add(it.words);
    places.push({ ...it, start, end: text.length });
  };
  add('---\nchild: Ella Hartley\npeople:\n  - Gemma Hartley (mother)\n  - ');
  name({ words: 'Dana Reed', whose: 'reed' });
  add(' (aunt)\n  - ');
  name({ words: 'Dana Price', whose: 'price' });
  add(' (health visitor)\n---\n\n# Child in need plan for Ella\n\n');
  for (const { sentence, names } of parts) {
    // A line break would end a heading and a row.
    const isOneLine = /^[|#]/.test(sentence);
    sentence.split('…').forEach((words, index) => {
      const it = names[index - 1];
      if (it !== undefined) name(isOneLine ? { ...it, words: it.words.replaceAll('\n', ' ') } : it);
      add(words);
    });
    add('\n');
  }
  return { text, places };
}

interface Part {
  readonly sentence: string;
  readonly names: readonly Named[];
}

function renamed(text: string, offset: number, to: string): Renamed & { readonly text: string } {
  const result = rename(written(text), offset, to);
  if ('refused' in result) throw new Error(result.refused);
  return { ...result, text: applyEdits(text, result.edits) };
}

/** Behind the first letter, whatever marks stand before it. */
const inName = ({ start, words }: Range & Named): number => start + words.search(/\p{L}/u) + 1;

const holding = (places: readonly (Range & Named)[], it: Range): (Range & Named) | undefined =>
  places.find((place) => place.start <= it.start && it.end <= place.end);

test('a new name stands wherever the old one stood, nowhere else, and there and back again is where one began', () => {
  assert(
    property(plans, ({ name, ...plan }) => {
      const { text, places } = drawn(plan);
      const own = places.filter((it) => it.whose === 'reed');
      const there = renamed(text, own[0]!.start, name);
      // Not inside another word, not at the other Dana, not where it may be either.
      for (const edit of there.edits)
        expect(holding(places, edit)?.whose, text.slice(edit.start - 9, edit.end + 9)).toBe('reed');
      expect(own.filter((it) => !there.edits.some((edit) => holding([it], edit)))).toEqual([]);
      const [introduced] = mentionsOf(written(there.text)).all.filter((it) => it.text === name);
      expect(renamed(there.text, introduced!.start, 'Dana Reed').text).toBe(text);
    }),
    { numRuns: 30 },
  );
});

test('each Dana has their own places, and of a bare Dana there are none', () => {
  assert(
    property(plans, (plan) => {
      const { text, places } = drawn(plan);
      const asked = written(text);
      for (const whose of ['reed', 'price'] as const) {
        const own = places.filter((it) => it.whose === whose);
        for (const it of own) {
          const found = references(asked, inName(it));
          expect(found.map((it) => holding(places, it)?.start)).toEqual(own.map((it) => it.start));
        }
      }
      for (const it of places.filter(({ whose }) => whose === 'either'))
        expect(references(asked, inName(it))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
