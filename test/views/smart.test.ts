import { expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { smartOf, smartRules } from '../../server/src/views/smart.ts';
import { judged } from './support.ts';

/** A line for each outcome: its letters, and what stands behind those that are not met. */
function metersOf(text: string): string {
  const all = judged(text);
  const outcomes = new Map(all.plan.outcomes.map((it) => [it.id, it.text.text]));
  return [...smartOf(all)]
    .flatMap(([id, meter]) => [
      outcomes.get(id)!,
      ...meter.map((it) => `  ${it.letter} ${it.state}${it.state === 'met' ? '' : `: ${it.because.join(' / ')}`}`),
    ])
    .join('\n');
}

const row = (
  outcome: string,
  action: string,
  who: string,
  when: string,
): string => `# Child in need plan for Ella Hartley

| Need | Outcome | Action | Who | By when |
| --- | --- | --- | --- | --- |
| Ella comes to school hungry. | ${outcome} | ${action} | ${who} | ${when} |
`;

test('a sound outcome: whether it can be achieved is for people', () => {
  expect(
    metersOf(
      row(
        'By 4 September 2026 Ella has eaten before school four days out of five.',
        'Put breakfast out',
        'Gemma Hartley (mother)',
        '7 July 2026',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "By 4 September 2026 Ella has eaten before school four days out of five.
      S met
      M met
      A for-people: Can this family do this by then, with this help?
      R met
      T met"
  `);
});

test('a wish', () => {
  expect(metersOf(row('Ella’s needs will be met.', 'Put breakfast out', 'Gemma Hartley (mother)', '')))
    .toMatchInlineSnapshot(`
    "Ella’s needs will be met.
      S not-yet: “needs will be met” does not say which needs. Say what the child will have or do that is missing today.
      M not-yet: As it is written, nobody could tell when this has come true. Say what Ella will be doing or saying then, and how often.
      A for-people: Can this family do this by then, with this help?
      R met
      T not-yet: This outcome has no date. Say by when it will be so. / There is no date for this action. Say by when, or how often and from when to when."
  `);
});

test('where only an action is at fault, the letter is met in part', () => {
  expect(
    metersOf(
      row(
        'By 4 September 2026 Ella has eaten before school four days out of five.',
        'Put breakfast out',
        'School',
        '7 July 2026',
      ),
    ),
  ).toContain('  S in-part: “School” is an organisation.');
});

test('where the plan does not say which need it is for, an outcome may still be relevant', () => {
  expect(
    metersOf(`# Child in need plan for Ella Hartley

## Needs

- Ella comes to school hungry.
- Ella shares a bed.

## Outcomes

- By 4 September 2026 Ella has eaten before school four days out of five.
- By 1 August 2026 Ella sleeps in her own bed every night.
- By 1 August 2026 Ella has walked to school with a friend twice a week.
`),
  ).toContain('  R for-people: Would it meet a need that this child has?');
});

test('every rule of a letter is a rule, and no rule bears on two', () => {
  const named = Object.values(smartRules).flatMap((it) => it.rules);
  expect(named.filter((it) => !rules.some(({ id }) => id === it))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test.each(['', '# Plan', '## Outcomes\n\n- '])('%j has no meter', (text) => {
  expect(metersOf(text)).toBe('');
});
