import { expect, test } from 'vitest';
import { codeLens } from '../../server/src/features/codeLens.ts';
import { checked } from './support.ts';

/** The small print above each outcome, under the outcome's first words. */
function lensesIn(text: string): string {
  return codeLens(checked(text))
    .map(
      (it) => `${it.type === 'smart' ? `${text.slice(it.start, Math.min(it.end, it.start + 30))}\n` : ''}  ${it.title}`,
    )
    .join('\n');
}

test('how far each outcome is SMART, and what is next', () => {
  expect(
    lensesIn(`# Child in need plan for Ella Hartley

| Need | Outcome | Action | Who | By when | Done? |
| --- | --- | --- | --- | --- | --- |
| Ella is hungry at school. | By 4 September 2026 Ella has eaten before school four days out of five. | Lay the table | Amira Khan (aunt) | 13 July 2026 | |
| | | Buy a bowl | Gemma Hartley (mother) | 20 July 2026 | |
| Ella shares a bed. | By 1 August 2026 Ella has slept in her own bed every night for two weeks. | Buy a bed | Gemma Hartley | 26 June 2026 | |
| Ella walks alone. | Ella will be safe. | | | | |
| Ella misses the dentist. | By 1 August 2026 Ella has seen the dentist twice. | Ring the dentist | Gemma Hartley | 3 July 2026 | Done |
| Ella has no coat. | By 1 August 2026 Ella has a coat that fits, and has worn it every school day. | Buy a coat | School | ongoing | |
| Ella cannot swim. | By 1 August 2026 Ella has swum ten metres by herself. | Take Ella to the pool | Amira Khan | every Tuesday from 7 July 2026 | |
`),
  ).toMatchInlineSnapshot(`
    "By 4 September 2026 Ella has e
      SMART: S ✓  M ✓  A ?  R ✓  T ✓
      2 actions, next due 13 July 2026, Amira Khan
    By 1 August 2026 Ella has slep
      SMART: S ✓  M ✓  A ?  R ✓  T ✓
      1 action, overdue since 26 June 2026, Gemma Hartley
    Ella will be safe.
      SMART: S ?  M ✗  A ?  R ✓  T ✗
      no action yet
    By 1 August 2026 Ella has seen
      SMART: S ✓  M ✓  A ?  R ✓  T ✓
      1 action, done
    By 1 August 2026 Ella has a co
      SMART: S ◐  M ✓  A ?  R ✓  T ◐
      1 action, no day yet
    By 1 August 2026 Ella has swum
      SMART: S ✓  M ✓  A ?  R ✓  T ✓
      1 action, from 7 July 2026, Amira Khan"
  `);
});

test('every letter is said in words', () => {
  const [smart] = codeLens(checked('# Child in need plan for Ella Hartley\n\n## Outcomes\n\n- Ella will be safe.\n'));
  expect(smart?.tooltip.split('\n').map((it) => it.split(':')[0])).toEqual([
    'Specific',
    'Measurable',
    'Achievable',
    'Relevant',
    'In time',
  ]);
});

test.each(['', '# Plan', '## Outcomes\n\n-'])('%j has none', (text) => {
  expect(lensesIn(text)).toBe('');
});

test.each([
  ['on school days from 6 July 2026 until 2 October 2026', 'the first goes on until 2 October 2026'],
  ['on school nights until 2 October 2026', 'the first goes on until 2 October 2026'],
  ['until 2 October 2026', 'the first goes on until 2 October 2026'],
  ['on school days from 6 July 2026', 'from 6 July 2026'],
  ['on school days from the start of term until the review', 'on school days from the start of term until the review'],
  ['on school days from the day the plan starts until half term', 'on school days'],
  ['by 2 October 2026', 'next due 2 October 2026'],
  ['when she can', 'no day yet'],
])('an action that is done %s has its time told', (time, told) => {
  const text = `# Child in need plan for Ella Hartley

**Need:** Ella is hungry at school.

**Outcome:** By 2 October 2026 Ella has eaten before school four days out of five.

**Action:** Gemma Hartley (mother) will lay the table ${time}.
`;
  expect(lensesIn(text).split('\n').at(-1)).toBe(
    `  1 action, ${told}${told === 'no day yet' ? '' : ', Gemma Hartley'}`,
  );
});
