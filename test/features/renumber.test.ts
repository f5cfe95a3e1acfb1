// Numbers in the order of the text, and what refers to them with them. Only digits ever change.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renumber } from '../../server/src/features/renumber.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

function renumbered(text: string): string {
  const made = renumber({ text, plan: readPlan(text) }, readPlan);
  return 'why' in made ? made.why : applyEdits(text, made.edits);
}

test('needs, outcomes and actions are counted through, and what refers to them follows', () => {
  expect(
    renumbered(`# Plan for Isaac

**Need 3:** Isaac is hungry.

**Outcome (O3):** By 1 July 2026 Isaac eats before school.

- A1 (for: O3): Mum will cook by 3 June 2026.
- A4 → O3: Dad will shop by 3 June 2026, and again for O1 and O3.

**Need 1:** Isaac is cold at N1 2AB.

**Outcome (O1):** By 1 July 2026 he is warm, which meets need 1.
`),
  ).toBe(`# Plan for Isaac

**Need 1:** Isaac is hungry.

**Outcome (O1):** By 1 July 2026 Isaac eats before school.

- A1 (for: O1): Mum will cook by 3 June 2026.
- A2 → O1: Dad will shop by 3 June 2026, and again for O2 and O1.

**Need 2:** Isaac is cold at N1 2AB.

**Outcome (O2):** By 1 July 2026 he is warm, which meets need 2.
`);
});

test('headings that are outcomes, and cells with labels, are counted too', () => {
  expect(
    renumbered(`# Plan for Isaac

### Outcome 4: By 1 July 2026 Isaac sleeps until six

- Mum will fit a blind by 3 June 2026.

### Outcome 2: By 1 July 2026 Isaac eats before school

- Mum will cook by 3 June 2026.
`),
  ).toContain('### Outcome 2: By 1 July 2026 Isaac eats');
});

test('headings that only count are counted too', () => {
  const text = `# Plan for Isaac

## Need 2

Isaac is tired.

## Need 1

Isaac is hungry, see need 2.
`;
  expect(renumbered(text)).toBe(
    text
      .replace('## Need 1', '## Need x')
      .replace('Need 2', 'Need 1')
      .replace('Need x', 'Need 2')
      .replace('need 2', 'need 1'),
  );
});

test('actions that begin again under each outcome begin again', () => {
  const text = `# Plan for Isaac

## Sleep

**Outcome 1:** By 1 July 2026 Isaac sleeps until six.

**Action 1:** Mum will fit a blind by 3 June 2026.

**Action 3:** Dad will buy a clock by 4 June 2026.

## Food

**Outcome 2:** By 1 July 2026 Isaac eats before school.

**Action 1:** Mum will cook by 3 June 2026.
`;
  expect(renumbered(text)).toBe(text.replace('Action 3', 'Action 2'));
});

test('a number that comes twice by mistake is counted on', () => {
  const text = `# Plan for Isaac

**Outcome 1:** By 1 July 2026 Isaac sleeps.

**Outcome 2:** By 1 July 2026 Isaac eats.

**Outcome 2:** By 1 July 2026 Isaac plays.
`;
  expect(renumbered(text)).toBe(text.replace('2:** By 1 July 2026 Isaac plays', '3:** By 1 July 2026 Isaac plays'));
});

test.each([
  [
    'nothing is numbered',
    '# Plan for Isaac\n\n**Need:** Isaac is cold.\n',
    'No need, outcome or action in this plan has a number.',
  ],
  ['an empty text', '', 'No need, outcome or action in this plan has a number.'],
  [
    'all is in order',
    '# Plan for Isaac\n\n**Need 1:** Isaac is cold.\n\n**Need 2:** Isaac is hungry.\n',
    'The numbers follow the order of the text already.',
  ],
  [
    'two have one number, and something refers to it',
    '# Plan for Isaac\n\n**Outcome 1:** Isaac sleeps.\n\n**Outcome 2:** Isaac eats.\n\n**Outcome 2:** Isaac plays.\n\n**Action:** Mum will cook (for O2) by 3 June 2026.\n',
    'More than one is called “O2”, so what refers to it could not follow. Nothing was renumbered.',
  ],
  [
    'a number has a letter',
    '# Plan for Isaac\n\n**Outcome 1a:** Isaac sleeps.\n\n**Outcome 1b:** Isaac eats.\n',
    'Numbers with a letter, such as “1a”, are left to you, so nothing was renumbered.',
  ],
  [
    'other numbers would tie other things together',
    '# Plan for Isaac\n\n## Sleep\n\n**Need 1:** Isaac is tired.\n\n**Outcome 1:** Isaac sleeps.\n\n**Outcome 3:** Isaac naps.\n\n**Action 3:** Mum will fit a blind.\n',
    'What has the same number belongs together here, and with new numbers it would be something else. Nothing was renumbered.',
  ],
])('%s: a sentence says so', (_, text, why) => {
  expect(renumbered(text)).toBe(why);
});

test('whatever the numbers were: nothing but digits changes, the thread stays, and a second time changes nothing', () => {
  const number = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(
      fc.uniqueArray(number, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\r\n'),
      (numbers, eol) => {
        const parts = numbers.map((number, index) =>
          [
            `## Part ${index}`,
            `**Need ${number}:** Isaac is cold in room 7.`,
            `**Outcome (O${number}):** By 3 May 2026 Isaac is warm.`,
            `- Mum will buy ${index} coats by 4 May 2026 (for O${numbers[0]!}).`,
          ].join(eol + eol),
        );
        const text = ['# Plan for Isaac', ...parts].join(eol + eol);
        const plan = readPlan(text);
        const inOrder = numbers.every((it, index) => it === index + 1);
        const made = renumber({ text, plan }, readPlan);
        expect('why' in made).toBe(inOrder);
        if ('why' in made) return;
        const result = applyEdits(text, made.edits);
        const withoutNumbers = (it: string): string => it.replaceAll(/(Need |\(O|for O)\d+/g, '$1');
        expect(withoutNumbers(result)).toBe(withoutNumbers(text));
        const after = readPlan(result);
        expect(after.outcomes.map((it) => it.label)).toEqual(parts.map((_, index) => `O${index + 1}`));
        expect(result.match(/for O\d+/g)).toEqual(parts.map(() => 'for O1'));
        expect('why' in renumber({ text: result, plan: after }, readPlan)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});
