import { constantFrom, assert, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../server/src/features/mentions.ts';
import { prepareRename, rename, type Renamed } from '../../server/src/features/rename.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { caretIn, samples } from './support.ts';
import { written } from './navigation.ts';

function renameAt(marked: string, newName: string): Renamed & { readonly text: string } {
  const { text, offset } = caretIn(marked);
  const result = rename(written(text), offset, newName);
  if ('refused' in result) throw new Error(result.refused);
  return { ...result, text: applyEdits(text, result.edits) };
}

/** The text afterwards, and what was left as it is. */
function renamed(marked: string, newName: string): string {
  const { text, leftAlone } = renameAt(marked, newName);
  return [text, ...leftAlone].join('\n');
}

function refusal(marked: string, newName?: string): string {
  const { text, offset } = caretIn(marked);
  const result = newName === undefined ? prepareRename(written(text), offset) : rename(written(text), offset, newName);
  return 'refused' in result ? result.refused : 'not refused';
}

describe('a person', () => {
  test('once, everywhere, in the form in which the name stands; never inside another word', () => {
    expect(
      renamed(
        `---
child: Ella Reed
people:
  - Dana Reed (mother)
  - Dana Price (school nurse)
---

# Ella's plan

**What Dana Reed says:** Danae Kent and the Reed family agree.

- Dana Re<|>ed's sister will ring Mrs Reed; **Dana** *Reed* and D. Reed are one, and so is Dana R.
- Dana will weigh Ella on Monday. Dana Price will wait, and Dana
  Reed too.
- DANA REED signs, see [Dana Reed's form](dana-reed.md) <!-- Dana Reed -->.

| Who | What |
| --- | --- |
| Dana Reed<br>Dana | Ring \\| write |

\`\`\`
Dana Reed
\`\`\`
`,
        'Diana Kent-Lowe',
      ),
    ).toMatchInlineSnapshot(`
      "---
      child: Ella Reed
      people:
        - Diana Kent-Lowe (mother)
        - Dana Price (school nurse)
      ---

      # Ella's plan

      **What Diana Kent-Lowe says:** Danae Kent and the Reed family agree.

      - Diana Kent-Lowe's sister will ring Mrs Kent-Lowe; **Diana** *Kent-Lowe* and D. Kent-Lowe are one, and so is Diana K.
      - Dana will weigh Ella on Monday. Dana Price will wait, and Diana
        Kent-Lowe too.
      - DIANA KENT-LOWE signs, see [Diana Kent-Lowe's form](dana-reed.md) <!-- Dana Reed -->.

      | Who | What |
      | --- | --- |
      | Diana Kent-Lowe<br>Dana | Ring \\| write |

      \`\`\`
      Dana Reed
      \`\`\`

      “Dana” on lines 13 and 19 may be Dana Price and stays."
    `);
  });

  test('only the first name, from a place where only that stands', () => {
    expect(
      renamed(
        `# Child in need plan for Ella Hartley\n\n- Gemma Hartley (mother) will ring. Gemm<|>a's sister waits.\n`,
        'Jemma',
      ),
    ).toBe(`# Child in need plan for Ella Hartley\n\n- Jemma Hartley (mother) will ring. Jemma's sister waits.\n`);
  });

  test('only the family name, behind a title', () => {
    expect(
      renamed(
        `# Child in need plan for Ella Hartley\n\n- Gemma Lowe (mother) will ring. Mrs L<|>owe waits with Gemma.\n`,
        'Mrs Kent',
      ),
    ).toBe(`# Child in need plan for Ella Hartley\n\n- Gemma Kent (mother) will ring. Mrs Kent waits with Gemma.\n`);
  });

  test('a second first name, and a name of one word that gets a family name', () => {
    expect(
      renamed(
        `# Child in need plan for Ella Hartley\n\n- Gemma H<|>artley (mother) and Gemma will ring Tess Lowe (head of year).\n`,
        'Gemma Jo Hartley',
      ),
    ).toContain('- Gemma Jo Hartley (mother) and Gemma will ring');
    expect(
      renamed(
        `# Child in need plan for Ella Hartley\n\n- Tun<|>de (big brother) will ring. Then Tunde waits.\n`,
        'Tunde Kent',
      ),
    ).toContain('- Tunde Kent (big brother) will ring. Then Tunde waits.');
  });

  test('to a first name that somebody else has: from then on in full', () => {
    expect(
      renamed(
        `# Child in need plan for Ella Hartley\n\n- Gemma Hart<|>ley (mother) and Tess Lowe (head of year) meet. Gemma rings.\n`,
        'Tess Hartley',
      ),
    ).toContain('- Tess Hartley (mother) and Tess Lowe (head of year) meet. Tess Hartley rings.');
  });

  test('in Welsh, over the end of a line', () => {
    expect(
      renamed(
        `---\nplentyn: Mair Mor<|>gan\n---\n\n# Cynllun gofal Mair\n\nMae Mair\nMorgan yn byw gyda Carys (mam), a Mair-Ann.\n`,
        'Mared Morgan',
      ),
    ).toBe(
      `---\nplentyn: Mared Morgan\n---\n\n# Cynllun gofal Mared\n\nMae Mared\nMorgan yn byw gyda Carys (mam), a Mair-Ann.\n`,
    );
  });

  test('with Windows line ends and a byte order mark', () => {
    expect(renamed(`\uFEFF---\r\nchild: Ella Har<|>tley\r\n---\r\n\r\n# Ella's plan\r\n`, 'Elin Hartley')).toBe(
      `\uFEFF---\r\nchild: Elin Hartley\r\n---\r\n\r\n# Elin's plan\r\n`,
    );
  });

  test('an apostrophe inside details in single quotation marks', () => {
    expect(renamed(`---\nchild: 'Ella Har<|>tley'\n---\n\n# Ella's plan\n`, "Ella O'Hara")).toBe(
      `---\nchild: 'Ella O''Hara'\n---\n\n# Ella's plan\n`,
    );
  });

  test('somebody’s own words are marked as such', () => {
    const { edits, text } = renameAt(
      `# Child in need plan for Ella Hartley\n\n- Gemma Har<|>tley (mother) will ring.\n\n## What Ella says\n\n"Gemma shouts." Gemma was there.\n\n## Review\n\nTess said “Gemma, wait” to Gemma.\n`,
      'Jemma Hartley',
    );
    expect(edits.map((it) => it.ownWords)).toEqual([false, true, true, true, false]);
    expect(text).not.toContain('Gemma');
  });

  test.each([
    [
      'outside a name',
      `# Plan for Ella Hartley\n\n- Gemma Hartley (mother) wi<|>ll ring.\n`,
      'There is no name here, and no number of a need, an outcome or an action.',
    ],
    [
      'one of two',
      `# Plan for Ella Hartley\n\n- Dana Reed (mother) and Dana Price (school nurse) meet.\n- Da<|>na rings.\n`,
      '“Dana” may be Dana Reed or Dana Price. Change the name where it stands in full.',
    ],
    [
      'a role',
      `# Plan for Ella Hartley\n\nGemma Hartley (mother) lives here.\n\n## Actions\n\n- Mu<|>m will ring the school on 4 May 2026.\n`,
      '“Mum” stands for Gemma Hartley here. Change the name where it is written out.',
    ],
    ['nothing at all', `<|>`, 'There is no name here, and no number of a need, an outcome or an action.'],
  ])('%s is refused in plain words', (_, marked, words) => {
    expect(refusal(marked)).toBe(words);
    expect(refusal(marked, 'Somebody Else')).toBe(words);
  });

  test.each([
    ['', 'A name is made of letters, with spaces, hyphens, apostrophes and full stops between them.'],
    ['**Jemma**', 'A name is made of letters, with spaces, hyphens, apostrophes and full stops between them.'],
    ['Jemma | Hartley', 'A name is made of letters, with spaces, hyphens, apostrophes and full stops between them.'],
    ['ella hartley', 'This plan names Ella Hartley already, and afterwards nobody could tell the two apart.'],
  ])('%j is no new name', (newName, words) => {
    expect(refusal(`# Child in need plan for Ella Hartley\n\n- Gemma Har<|>tley (mother) will ring.\n`, newName)).toBe(
      words,
    );
  });
});

describe('a number', () => {
  const plan = `# Child in need plan for Ella Hartley

## Needs

- N1: Ella needs breakfast, printed on A4.
- N2: Ella needs a bed.

## Outcomes

- O1 (for: N1): Ella has eaten.
- **O2** (for: N2) – Ella sleeps.

## Actions

- A1 (for: O1): Gemma will buy A4 paper, see O1 and O<|>2.
- A4 (for: O2): Gemma will buy a bed.
`;

  test('changes wherever it is spoken of', () => {
    const { text, leftAlone } = renameAt(plan, 'O7');
    expect(leftAlone).toEqual([]);
    expect(text.split('\n').filter((it, index) => it !== plan.replace('<|>', '').split('\n')[index])).toEqual([
      '- **O7** (for: N2) – Ella sleeps.',
      '- A1 (for: O1): Gemma will buy A4 paper, see O1 and O7.',
      '- A4 (for: O7): Gemma will buy a bed.',
    ]);
  });

  test.each([
    ['O1', 'This plan has O1 already. Choose a number that is free.'],
    ['N7', 'The number of an outcome is written like O4, from O1 to O99.'],
    ['seven', 'The number of an outcome is written like O4, from O1 to O99.'],
  ])('%s is refused', (newName, words) => {
    expect(refusal(plan, newName)).toBe(words);
  });

  test('what may be paper stays, and that is said', () => {
    const { text, leftAlone } = renameAt(plan.replace('O<|>2.', 'O2.').replace('- A4 (', '- A<|>4 ('), 'A9');
    expect(text).toContain('- A9 (for: O2)');
    expect(text).toContain('printed on A4.');
    expect(leftAlone).toEqual(['“A4” on lines 5 and 15 may be something else and stays.']);
  });

  test('paper is no action', () => {
    expect(refusal(plan.replace('O<|>2', 'O2').replace('buy A4', 'buy A<|>4'))).toContain('There is no name here');
  });
});

describe.each(samples)('$path', ({ text }) => {
  const names = ['Quilla Wexcombe', 'Zebedee Ottershaw', 'Ffraid Llwyd-Parry', "Siân O'Dowd"];

  test('there and back again is where one began, and in between the old name is gone', () => {
    const plan = written(text);
    const named = mentionsOf(plan).all.filter(({ person }) => person?.words.length === 2 && person.title === undefined);
    if (named.length === 0) return;
    assert(
      property(tuple(constantFrom(...named), constantFrom(...names)), ([mention, name]) => {
        const there = rename(plan, mention.start, name);
        if ('refused' in there) throw new Error(there.refused);
        const between = written(applyEdits(text, there.edits));
        const again = mentionsOf(between).all.filter((it) => it.person?.words.join(' ') === name);
        const before = named.filter((it) => it.person === mention.person);
        expect(again.length).toBe(before.length);
        const full = again.find((it) => it.words.length === 2);
        if (full === undefined) return;
        const back = rename(between, full.start, mention.person!.name);
        if ('refused' in back) throw new Error(back.refused);
        expect(applyEdits(between.text, back.edits)).toBe(text);
      }),
      { numRuns: 6 },
    );
  });
});
