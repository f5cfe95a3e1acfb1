// What has been reached goes to the end of the plan, with everything that belongs to it, and is no longer a thread.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveAchieved } from '../../server/src/features/moveAchieved.ts';
import { lostWords } from '../../server/src/features/planEdit.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

function moved(text: string): string {
  const made = moveAchieved({ text, plan: readPlan(text) }, readPlan);
  return 'why' in made ? made.why : applyEdits(text, made.edits);
}

test('a row of a table', () => {
  expect(
    moved(`# Child in need plan for Isaac

| Need | Outcome | Action | Who | Status |
| --- | --- | --- | --- | --- |
| Isaac wakes at four. | Isaac sleeps until six. | Fit a blind<br>Buy a clock | Mum | Achieved on 3 May 2026 |
| Isaac is hungry. | Isaac eats before school. | Lay the table | Mum | In progress |

## Review

1 May 2026
`),
  ).toBe(`# Child in need plan for Isaac

| Need | Outcome | Action | Who | Status |
| --- | --- | --- | --- | --- |
| Isaac is hungry. | Isaac eats before school. | Lay the table | Mum | In progress |

## Review

1 May 2026

## Achieved so far

- Isaac sleeps until six. – Achieved on 3 May 2026
  - Isaac wakes at four.
  - Fit a blind / Buy a clock – Mum
`);
});

test('every row of a table, behind what has been achieved before', () => {
  expect(
    moved(`# Child in need plan for Isaac

| Outcome | Action | Status |
| --- | --- | --- |
| Isaac sleeps until six. | Fit a blind | Achieved |

## Achieved

- Isaac swims.

## Review

1 May 2026
`),
  ).toBe(`# Child in need plan for Isaac

## Achieved

- Isaac swims.
- Isaac sleeps until six. – Achieved
  - Fit a blind

## Review

1 May 2026
`);
});

test('a section with headings and labels', () => {
  expect(
    moved(`# Isaac's plan

## Sleep

**What Isaac needs:** the light out at eight.

**What will be different:** by 1 June 2026 Isaac sleeps until six.

**Achieved?** Yes, since 3 May.

**What will happen:**

- Mum will fit a blind by 3 May 2026.

**How we will know:** Mum's chart.

## Food

**What Isaac needs:** breakfast.

**What will be different:** by 1 July 2026 Isaac eats before school.
`),
  ).toBe(`# Isaac's plan

## Food

**What Isaac needs:** breakfast.

**What will be different:** by 1 July 2026 Isaac eats before school.

## Achieved so far

- Sleep – by 1 June 2026 Isaac sleeps until six. – Yes, since 3 May.
  - What Isaac needs – the light out at eight.
  - Mum will fit a blind by 3 May 2026.
  - How we will know – Mum's chart.
`);
});

test('an item that is ticked, with what is set in below it', () => {
  expect(
    moved(`# Plan for Isaac

## Outcomes

- [x] By 1 June 2026 Isaac sleeps until six.
  - Mum will fit a blind by 3 May 2026.
- By 1 July 2026 Isaac eats.
`),
  ).toBe(`# Plan for Isaac

## Outcomes

- By 1 July 2026 Isaac eats.

## Achieved so far

- By 1 June 2026 Isaac sleeps until six.
  - Mum will fit a blind by 3 May 2026.
`);
});

test('a need that waits for another outcome stays', () => {
  const text = moved(`# Plan for Isaac

## Needs

- Isaac is tired.

## Outcomes

- By 1 July 2026 Isaac naps at noon.
- [x] By 1 June 2026 Isaac sleeps until six.
`);
  expect(text).toContain('## Needs\n\n- Isaac is tired.\n');
  expect(readPlan(text).outcomes).toHaveLength(1);
});

test('what stands among the achieved already stays', () => {
  const text = `# Plan for Isaac

## Achieved

| Outcome | Action | Status |
| --- | --- | --- |
| Isaac sleeps until six. | Fit a blind | Achieved |
`;
  expect(moved(text)).toBe('No outcome in this plan says that it has been achieved.');
});

test('an action that serves what is still to come stays', () => {
  const text = moved(`# Plan for Isaac

## Outcomes

- [x] O1: By 1 June 2026 Isaac sleeps until six.
- O2: By 1 July 2026 Isaac eats before school.

## Actions

- A1 (for: O1): Mum will read to Isaac each night from 3 May 2026, which also supports O2.
- A2 (for: O1): Mum will fit a blind by 3 May 2026.
`);
  expect(readPlan(text).actions.map((it) => it.label)).toEqual(['A1']);
  expect(text).toContain('supports O2.\n\n## Achieved so far\n');
  expect(text).toContain(
    '- By 1 June 2026 Isaac sleeps until six. (O1)\n  - Mum will fit a blind by 3 May 2026. (A2, for: O1)',
  );
});

test.each([
  [
    'nothing is achieved',
    '# Plan for Isaac\n\n**Outcome:** Isaac sleeps.\n',
    'No outcome in this plan says that it has been achieved.',
  ],
  ['an empty text', '', 'No outcome in this plan says that it has been achieved.'],
  [
    'a template',
    '---\ntemplate: true\n---\n\n# Plan\n\n**Outcome:** [outcome]\n\n**Achieved:** Yes\n',
    'This is a template, in which nothing has been achieved yet.',
  ],
  [
    'it stands in one section with another',
    '# Plan for Isaac\n\n## All\n\n**Outcome:** By 1 June 2026 Isaac sleeps until six.\n\n**Achieved:** Achieved\n\n**Outcome:** By 1 June 2026 Isaac eats.\n',
    '“By 1 June 2026 Isaac sleeps until six.” stands together with what is still to come, so nothing was moved. Give it a row, a section or a list item of its own first.',
  ],
])('%s: a sentence says so', (_, text, why) => {
  expect(moved(text)).toBe(why);
});

test('no word is lost, what is left is as it was, and nothing that has been reached is a thread any more', () => {
  const row = fc.record({ done: fc.boolean(), lines: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (rows, eol, last) => {
        const lines = rows.map(
          ({ done, lines }, index) =>
            `| Isaac needs thing${index} | Isaac has thing${index} by 3 May 2026 | ${Array.from({ length: lines }, (_, at) => `Mum will buy thing${index}${at}`).join('<br>')} | ${done ? `Achieved on day${index}` : 'Not yet'} |`,
        );
        const review = ['', '## Review', '', '1 May 2026', ''].join(eol);
        const head = ['# Plan for Isaac', '', '| Need | Outcome | Actions | Status |', '| --- | --- | --- | --- |'];
        const text = [...head, ...lines, ...(last ? [''] : [review])].join(eol);
        const result = moved(text);
        if (rows.every((it) => !it.done)) {
          expect(result).toMatch(/^No outcome/);
          return;
        }
        expect(lostWords(lines.join('\n'), result)).toEqual([]);
        rows.forEach((it, index) => expect(result.includes(lines[index]!)).toBe(!it.done));
        if (!last) expect(result).toContain(review);
        expect(result.split(eol + eol + eol)).toHaveLength(1);
        expect(readPlan(result).outcomes).toHaveLength(rows.filter((it) => !it.done).length);
        expect(moved(result)).toMatch(/^No outcome/);
      },
    ),
    { numRuns: 40 },
  );
});
