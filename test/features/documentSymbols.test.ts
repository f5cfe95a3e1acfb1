import { describe, expect, test } from 'vitest';
import { documentSymbols, type PlanSymbol } from '../../server/src/features/documentSymbols.ts';
import { checked, outlineOf, samples } from './support.ts';

test('a table: need, outcome, actions, then voice, contingency and review', () => {
  expect(
    outlineOf(`# Child in need plan for Ella

## What Ella says

“I get hungry at school.”

## Plan

| Need | Outcome | Action | Who | By when |
| --- | --- | --- | --- | --- |
| Ella comes to school hungry and needs breakfast. | By 4 September 2026 she has eaten four days in five. | Put breakfast out<br>Keep a place at breakfast club | Gemma Hartley (mother)<br>Tess Lowe (head of year) | 6 July 2026<br>8 July 2026 |

## Contingency plan

If Gemma is ill, Nana Jo makes breakfast.

## Review

11 September 2026, with everyone.
`),
  ).toMatchInlineSnapshot(`
    "section: What Ella says
      statement: “I get hungry at school.”
    need: Ella comes to school hungry and needs… (need)
      outcome: She has eaten four days in five. (outcome · Gemma Hartley · 4 September 2026)
        action: Put breakfast out (Gemma Hartley · 6 July 2026)
        action: Keep a place at breakfast club (Tess Lowe · 8 July 2026)
    section: Contingency plan
      statement: If Gemma is ill, Nana Jo makes…
    section: Review (11 September 2026)
      statement: 11 September 2026, with everyone."
  `);
});

test('what hangs from nothing stands for itself', () => {
  expect(
    outlineOf(`# Child in need plan for Ella

## Needs

- N1: Ella needs breakfast.
- N2: Ella needs a bed of her own.

## Outcomes

- O1 (for: N1): Ella has eaten before school.

## Actions

- A1 (for: O1): Gemma Hartley will put breakfast out from 6 July 2026.
- Tidy the garden.
`),
  ).toMatchInlineSnapshot(`
    "need: N1 Ella needs breakfast. (need)
      outcome: O1 Ella has eaten before school. (outcome)
        action: A1 Gemma Hartley will put breakfast out… (Gemma Hartley · from 6 July 2026)
    need: N2 Ella needs a bed of her own. (need)
      action: Tidy the garden. (nobody named)"
  `);
});

test('a name has its first words, without a date only where that stands beside it; several people make one list', () => {
  expect(
    outlineOf(`# Child in need plan for Ella

**Need:** two evenings a week and her Saturday mornings without a little brother to mind.

**Outcome:** By 4 September 2026 Ella has been to judo on eight Saturdays.

**Actions:**

- Gemma Hartley (mother), Tess Lowe (aunt) and Amira Khan (neighbour) will take turns from 6 July 2026.
`),
  ).toMatchInlineSnapshot(`
    "need: two evenings a week and her Saturday… (need)
      outcome: Ella has been to judo on eight… (outcome · 4 September 2026)
        action: Gemma Hartley (mother), Tess Lowe (aunt)… (Gemma Hartley, Tess Lowe and Amira Khan · from 6 July 2026)"
  `);
});

describe.each(samples)('$path', ({ text }) => {
  test('every row lies in the text, around its own words and its children', () => {
    const look = (symbol: PlanSymbol): void => {
      const { range, selection, children, name } = symbol;
      expect(name.trim()).not.toBe('');
      expect(range.start).toBeLessThanOrEqual(selection.start);
      expect(selection.end).toBeLessThanOrEqual(range.end);
      expect(range.end).toBeLessThanOrEqual(text.length);
      children.forEach(look);
    };
    documentSymbols(checked(text)).forEach(look);
  });
});
