import { describe, expect, test } from 'vitest';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { threadGroupings, threadTree, type ThreadRow } from '../../server/src/views/threadTree.ts';
import { samples } from '../features/support.ts';
import { threadIn, treeOf } from './support.ts';

const table = `---
child: Ella Hartley
written: 22 June 2026
---

# Child in need plan for Ella

| Need | Outcome | Action | Who | By when | Done? |
| --- | --- | --- | --- | --- | --- |
| Ella comes to school hungry. | By 4 September 2026 Ella has eaten before school four days out of five. | Put breakfast out | Gemma Hartley (mother) | 26 June 2026 | |
| | | Keep a place at breakfast club | Tess Lowe (head of year) | 8 July 2026 | |
| | | Buy a second bowl | Gemma Hartley | 24 June 2026 | Yes |
| Ella shares a bed with her brother. | By 1 August 2026 Ella sleeps in a bed of her own. | | | | |
| Ella has missed three dentist appointments. | | | | | |
| Ella walks home alone along the ring road. | By 1 August 2026 Ella walks home with somebody every day. | Walk home with Ella | School | every day from 6 July 2026 | |
`;

describe('by thread', () => {
  test('need, outcome, action; what is done, overdue and missing', () => {
    expect(treeOf(table)).toMatchInlineSnapshot(`
      "3 broken
      need (open) Ella comes to school hungry.
        outcome (due) Ella has eaten before school four days… | Gemma Hartley · 4 September 2026
          action (overdue) Put breakfast out | Gemma Hartley · 26 June 2026
          action (due) Keep a place at breakfast club | Tess Lowe · 8 July 2026
          action (done) Buy a second bowl | Gemma Hartley · 24 June 2026
      need (open!) Ella shares a bed with her brother.
        outcome (gap!) Ella sleeps in a bed of her own. | 1 August 2026
          gap (gap!) no action yet
      need (gap!) Ella has missed three dentist…
        gap (gap!) no outcome yet
      need (open!) Ella walks home alone along the ring…
        outcome (due!) Ella walks home with somebody every day. | School · 1 August 2026
          action (gap!) Walk home with Ella | School · from 6 July 2026
            gap (gap!) no person named"
    `);
  });

  test('lists that the plan does not tie together have no sure gap where nobody can know', () => {
    expect(
      treeOf(`# Child in need plan for Ella Hartley

## Needs

- Ella needs breakfast before school.
- Ella needs a bed of her own.
- Ella needs somebody to walk home with.

## Outcomes

- By 4 September 2026 Ella has eaten before school four days out of five.
- By 1 August 2026 Ella sleeps in a bed of her own every night.
`),
    ).toMatchInlineSnapshot(`
      "2 broken
      need (open) Ella needs breakfast before school.
        gap (gap) no outcome tied to it
      need (open) Ella needs a bed of her own.
        gap (gap) no outcome tied to it
      need (open) Ella needs somebody to walk home with.
        gap (gap) no outcome tied to it
      outcome (gap!) Ella has eaten before school four days… | 4 September 2026
        gap (gap!) no action yet
      outcome (gap!) Ella sleeps in a bed of her own every… | 1 August 2026
        gap (gap!) no action yet"
    `);
  });

  test('without any outcome, every need says so', () => {
    expect(
      treeOf(`# Child in need plan for Ella Hartley

## Needs

- N1: Ella needs breakfast before school.
- N2: Ella needs a bed of her own.

## Actions

- Gemma Hartley will put breakfast out from 6 July 2026.
`),
    ).toMatchInlineSnapshot(`
      "2 broken
      need (gap!) N1 Ella needs breakfast before school.
        action (open) Gemma Hartley will put breakfast out… | Gemma Hartley · from 6 July 2026
        gap (gap!) no outcome yet
      need (gap!) N2 Ella needs a bed of her own.
        action (open) Gemma Hartley will put breakfast out… | Gemma Hartley · from 6 July 2026
        gap (gap!) no outcome yet"
    `);
  });

  test('an outcome for two needs stands under both, and what hangs from it under the first', () => {
    expect(
      treeOf(`# Child in need plan for Ella Hartley

## Mornings

**Need:** Ella needs breakfast before school.

**Need:** Ella needs a quiet start to her day.

**Outcome:** By 4 September 2026 Ella has eaten at the table four days out of five.

**Action:** Gemma Hartley (mother) will put breakfast out by 6 July 2026.
`),
    ).toMatchInlineSnapshot(`
      "0 broken
      need (open) Ella needs breakfast before school.
        outcome (due) Ella has eaten at the table four days… | 4 September 2026
          action (due) Gemma Hartley (mother) will put… | Gemma Hartley · 6 July 2026
      need (open) Ella needs a quiet start to her day.
        outcome (due) Ella has eaten at the table four days… | 4 September 2026"
    `);
  });

  test('a template has no gaps, since they are there on purpose', () => {
    const text = `# Child in need plan for [name]

| Need | Outcome | Action | Who | By when |
| --- | --- | --- | --- | --- |
| [what the child needs] | [what will be different] | [what] | [who] | [when] |
`;
    expect(readPlan(text).type).toBe('template');
    expect(treeOf(text)).not.toContain('gap');
  });
});

describe('by person', () => {
  test('each person with what they do, day by day, and nobody last', () => {
    expect(treeOf(table, 'person')).toMatchInlineSnapshot(`
      "3 broken
      group (overdue) Gemma Hartley | 3
        action (done) Buy a second bowl | Gemma Hartley · 24 June 2026
        action (overdue) Put breakfast out | Gemma Hartley · 26 June 2026
        outcome (due) Ella has eaten before school four days… | Gemma Hartley · 4 September 2026
      group (due) Tess Lowe | 1
        action (due) Keep a place at breakfast club | Tess Lowe · 8 July 2026
      group (gap!) School | 2
        action (gap!) Walk home with Ella | School · from 6 July 2026
          gap (gap!) no person named
        outcome (due!) Ella walks home with somebody every day. | School · 1 August 2026
      group (gap!) Needs without an outcome | 1
        need (gap!) Ella has missed three dentist…
          gap (gap!) no outcome yet
      group (gap!) Outcomes with a gap | 1
        outcome (gap!) Ella sleeps in a bed of her own. | 1 August 2026
          gap (gap!) no action yet"
    `);
  });

  test('“I” is the child in a plan of their own', () => {
    expect(
      treeOf(
        `---
child: Keziah Thorne
kind: pathway plan
---

# My pathway plan

## My money

**What I need:** practice at making a month's money last.

**What I want:** by 30 September 2026 I have had £20 left on the last day of the month.

**What will happen:**

- I will put £15 into the credit union on each payday from 3 July 2026.
`,
        'person',
      ),
    ).toContain('group (open) Keziah Thorne | 1');
  });
});

test('by date: what has passed, day by day, what goes on, what has no day, what is done', () => {
  expect(treeOf(table, 'date')).toMatchInlineSnapshot(`
    "3 broken
    group (overdue) Overdue | 1
      action (overdue) Put breakfast out | Gemma Hartley · 26 June 2026
    group (due) Wed 8 July 2026 | 1
      action (due) Keep a place at breakfast club | Tess Lowe · 8 July 2026
    group (gap!) Sat 1 August 2026 | 2
      outcome (gap!) Ella sleeps in a bed of her own. | 1 August 2026
        gap (gap!) no action yet
      outcome (due!) Ella walks home with somebody every day. | School · 1 August 2026
    group (due) Fri 4 September 2026 | 1
      outcome (due) Ella has eaten before school four days… | Gemma Hartley · 4 September 2026
    group (gap!) Goes on | 1
      action (gap!) Walk home with Ella | School · from 6 July 2026
        gap (gap!) no person named
    group (done) Done | 1
      action (done) Buy a second bowl | Gemma Hartley · 24 June 2026
    group (gap!) Needs without an outcome | 1
      need (gap!) Ella has missed three dentist…
        gap (gap!) no outcome yet"
  `);
});

test('a need whose outcome is broken says that there is a gap below', () => {
  const spoken = threadTree(threadIn(table)).rows.map((it) => it.spoken);
  expect(spoken).toEqual([
    'need: Ella comes to school hungry.',
    'need: Ella shares a bed with her brother., has a gap below',
    'need: Ella has missed three dentist appointments., something is missing',
    'need: Ella walks home alone along the ring road., has a gap below',
  ]);
});

test('what hangs from nothing says so in plain words', () => {
  expect(
    treeOf(`# Child in need plan for Ella Hartley

## Breakfast

**Need:** Ella comes to school hungry.

**Outcome:** By 4 September 2026 Ella has eaten before school four days out of five.

**Action:** Gemma Hartley (mother) will put breakfast out by 7 July 2026.

## Sleep

**Outcome:** By 1 August 2026 Ella has slept in her own bed four nights out of five.

## Dentist

**Action:** Gemma Hartley will ring the dentist before the holidays.
`),
  ).toMatchInlineSnapshot(`
    "1 broken
    need (open) Ella comes to school hungry.
      outcome (due) Ella has eaten before school four days… | 4 September 2026
        action (due) Gemma Hartley (mother) will put… | Gemma Hartley · 7 July 2026
    outcome (gap!) Ella has slept in her own bed four… | 1 August 2026
      action (open) Gemma Hartley will ring the dentist… | Gemma Hartley · before the holidays
      gap (gap!) not tied to a need"
  `);
});

describe('half-written', () => {
  test.each(['', '\uFEFF', '# Plan', '| Need |\r\n| --- |\r\n| |\r\n', 'Not a plan at all.'])(
    '%j gives no rows',
    (text) => {
      expect(threadTree(threadIn(text))).toEqual({ rows: [], broken: 0 });
    },
  );
});

describe.each(samples)('$path', ({ text }) => {
  test.each(threadGroupings)('by %s: ids are unique, places lie in the text, and every row says something', (by) => {
    const ids = new Set<string>();
    const look = ({ id, label, spoken, range, selection, children }: ThreadRow): void => {
      expect(ids.has(id)).toBe(false);
      ids.add(id);
      expect(label.trim()).not.toBe('');
      expect(spoken.length).toBeGreaterThan(label.length);
      for (const it of [range, selection]) if (it !== undefined) expect(it.end).toBeLessThanOrEqual(text.length);
      if (range !== undefined && selection !== undefined) expect(selection.start).toBeGreaterThanOrEqual(range.start);
      children.forEach(look);
    };
    const { rows, broken } = threadTree(threadIn(text), by);
    rows.forEach(look);
    // Whoever looks only at what has a gap finds one wherever the tree counts one.
    expect(rows.some((it) => it.broken)).toBe(broken > 0);
  });
});
