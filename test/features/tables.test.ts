// A table as headings and lists, and back: nothing of it is lost, and the same thread is read from it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingsToTable } from '../../server/src/features/headingsToTable.ts';
import { lostWords, type PlanEdit } from '../../server/src/features/planEdit.ts';
import { sameThread } from '../../server/src/features/sameThread.ts';
import { tableAt } from '../../server/src/features/tables/tableSource.ts';
import { tableToHeadings } from '../../server/src/features/tableToHeadings.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { caretIn, samples } from './support.ts';

/** The text with its table at the caret as headings, or why not. */
function asHeadings(marked: string): string {
  const { text, offset } = caretIn(marked);
  return after(text, tableToHeadings({ text, plan: readPlan(text) }, offset, readPlan));
}

/** The text with the threads at the caret as a table, or why not. */
function asTable(marked: string): string {
  const { text, offset } = caretIn(marked);
  return after(text, headingsToTable({ text, plan: readPlan(text) }, offset, readPlan));
}

function after(text: string, made: PlanEdit): string {
  return 'why' in made ? made.why : applyEdits(text, made.edits);
}

describe('a table as headings and lists', () => {
  test('headers are labels, rows are threads, and who and when stand below each action', () => {
    expect(
      asHeadings(`# Child in need plan for Rafe Ellery

| Need | Outcome | Actions | By whom | By when |
|---|---|---|---|---|
| Rafe is <|>hungry by ten | By 5 June 2026 Rafe has eaten by nine | Set up breakfast club<br>Lay the table the night before | Ms Vane<br>Imelda (mother) | 18 May 2026 |
| | | Ring school | Imelda | 11 May 2026 |
| Rafe has been moved class | Rafe stays in 4B | Speak to the head | Imelda | 12 May 2026 |

## Review

1 July 2026
`),
    ).toBe(`# Child in need plan for Rafe Ellery

## First thing to change

**Need:** Rafe is hungry by ten

**Outcome:** By 5 June 2026 Rafe has eaten by nine

**Actions:**

- Set up breakfast club
  - **By whom:** Ms Vane
  - **By when:** 18 May 2026
- Lay the table the night before
  - **By whom:** Imelda (mother)
  - **By when:** 18 May 2026
- Ring school
  - **By whom:** Imelda
  - **By when:** 11 May 2026

## Second thing to change

**Need:** Rafe has been moved class

**Outcome:** Rafe stays in 4B

**By when:** 12 May 2026

**Actions:**

- Speak to the head
  - **By whom:** Imelda
  - **By when:** 12 May 2026

## Review

1 July 2026
`);
  });

  test('a part of life is the heading, questions stay questions, and a bar in a cell is a bar', () => {
    expect(
      asHeadings(`# Pathway plan for Oluchi

## My plan

| Area | What I need | What do I want? | What will happen? | Done? |
| --- | --- | --- | --- | --- |
| Home | a lock \\| a key | I have a flat by 3 December 2026<|> | Hamish will show me two flats on 9 September 2026 | |
`),
    ).toBe(`# Pathway plan for Oluchi

## My plan

### Home (Area)

**What I need:** a lock | a key

**What do I want?** I have a flat by 3 December 2026

**What will happen?**

- Hamish will show me two flats on 9 September 2026
  - **Done:**
`);
  });

  test('the reason for a “no” stays beside it, and never opens a contingency plan', () => {
    const text = asHeadings(`# Core group for Marigold

| Need | Actions | Who | Action complete? | If no, explain why |
|---|---|---|---|---|
| Marigold has had head lice<|> since March | Comb her hair on Sundays | Ada | No | The comb was lost |
| Marigold is cold | Buy a coat | Ada | Yes | |
`);
    expect(text).toContain('- **Action complete?** No – If no, explain why: The comb was lost\n');
    expect(readPlan(text).contingency).toEqual([]);
  });

  test('the one day of a row is the outcome’s too, where it has none of its own; and one column again', () => {
    const table = `| Outcome | Actions | Who | By when |
| --- | --- | --- | --- |
| Marigold has had no lice for a month | Comb her hair on Sundays | Ada | 30 June 2026 |
| By 1 June 2026 Marigold is warm | Buy a coat | Ada | 4 May 2026 |`;
    const headings = asHeadings(`# Child in need plan for Marigold\n\n<|>${table}\n`);
    expect(headings).toContain(
      '**Outcome:** Marigold has had no lice for a month\n\n**By when:** 30 June 2026\n\n**Actions:**',
    );
    expect(headings).toContain('**Outcome:** By 1 June 2026 Marigold is warm\n\n**Actions:**');
    expect(asTable(headings.replace('Ada', 'Ada<|>'))).toContain(table);
  });

  test('a table without headers of use gets the words of the plan language', () => {
    const text = asHeadings(`# Child in need plan for Delphine Marsh

| Delphine needs someone to talk to about her brother<|> | By 3 July 2026 Delphine has talked with Beth on five Thursdays | Beth Oram will meet Delphine every Thursday from 28 May 2026 |
|---|---|---|
| Delphine needs to eat in the morning | Delphine has had breakfast on four days out of five by 3 July 2026 | Alec (dad) will put out porridge the night before from 25 May 2026 |
`);
    expect(text).toContain('**Need:** Delphine needs to eat in the morning\n\n**Outcome:** Delphine has had');
  });

  test.each([
    ['no table', '# Plan for Ella\n\nElla is<|> well.\n', 'There is no table here.'],
    ['an empty text', '<|>', 'There is no table here.'],
    [
      'a table of other things',
      '# Plan for Ella\n\n| Name | Telephone |\n|---|---|\n| Kay<|> | 01 |\n',
      'This table holds no needs, outcomes or actions.',
    ],
    [
      'a cell too many',
      '# Plan for Ella\n\n| Need | Action |\n|---|---|\n| Ella is<|> cold | Kay will buy a coat | today |\n',
      'One row has more cells than the table has columns, so what its last cell is cannot be told.',
    ],
    [
      'a text below that would be drawn in',
      '# Plan for Ella\n\n| Need | Action |\n|---|---|\n| Ella is<|> cold | Kay will buy a coat |\n\nBy 3 May 2026 Ella is warm.\n',
      'What stands below the table would be read as a part of it. Put a heading above that first.',
    ],
  ])('%s is left alone, with a sentence why', (_, marked, why) => {
    expect(asHeadings(marked)).toBe(why);
  });
});

describe('headings and lists as a table', () => {
  test('labels are headers, and what all actions agree on is said once', () => {
    expect(
      asTable(`# Sol's child in need plan

## Breakfast

**What Sol needs:** breakfast before school

**What will be different:** by 18 September 2026 Sol eats
on four days out of five.

**What will happen:**

- Bola will keep a place for Sol.
  - Who: Bola Reeve
  - By when: 6 July 2026
- Lay the table.
  - Who: Adaeze
  - By when: 6 July 2026

**How we will<|> know:** Bola counts.

## Sleep

**What Sol needs:** a bed of his own

**What will be different:** by 1 August 2026 Sol sleeps in it.

## When we meet again

28 September 2026
`),
    ).toBe(`# Sol's child in need plan

| Area | What Sol needs | What will be different | What will happen | Who | By when | How we will know |
| --- | --- | --- | --- | --- | --- | --- |
| Breakfast | breakfast before school | by 18 September 2026 Sol eats on four days out of five. | Bola will keep a place for Sol.<br>Lay the table. | Bola Reeve<br>Adaeze | 6 July 2026 | Bola counts. |
| Sleep | a bed of his own | by 1 August 2026 Sol sleeps in it. | | | | |

## When we meet again

28 September 2026
`);
  });

  test('under one heading, what stands in front and behind stays', () => {
    expect(
      asTable(`# Sol's plan

## Breakfast

Sol drew this.

**What Sol needs:** breakfast | tea

**What will<|> happen:**

- Bola will keep a place for Sol from 6 July 2026.

## Agreed

All.
`),
    ).toBe(`# Sol's plan

## Breakfast

Sol drew this.

| What Sol needs | What will happen |
| --- | --- |
| breakfast \\| tea | Bola will keep a place for Sol from 6 July 2026. |

## Agreed

All.
`);
  });

  test.each([
    [
      'a text without labels',
      '# Plan for Ella\n\n## Needs\n\n- Ella is<|> cold.\n',
      'There are no needs, outcomes or actions with labels here.',
    ],
    ['an empty text', '<|>', 'There are no needs, outcomes or actions with labels here.'],
    [
      'a remark between two threads',
      '# Plan for Ella\n\n## Coat\n\n**Need:** Ella is<|> cold.\n\n**Action:** Kay will buy a coat.\n\nKay asked twice.\n\n## Tea\n\n**Need:** Ella is hungry.\n\n**Action:** Kay will cook.\n',
      '“Kay asked twice.” has no label, so it would have no column. Nothing was changed.',
    ],
  ])('%s is left alone, with a sentence why', (_, marked, why) => {
    expect(asTable(marked)).toBe(why);
  });
});

describe('over every shape and sample', () => {
  const folder = join(import.meta.dirname, '../syntax/shapes');
  const shapes = readdirSync(folder)
    .filter((it) => it.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const all = [...shapes, ...samples.map((it) => ({ name: it.path, text: it.text }))];

  test('what is turned holds every word and the same thread, there and back; most tables of threads are', () => {
    const turned: string[] = [];
    const back: string[] = [];
    const refused: string[] = [];
    for (const { name, text } of all) {
      for (const at of tablesIn(text)) {
        const plan = readPlan(text);
        const made = tableToHeadings({ text, plan }, at, readPlan);
        if ('why' in made) {
          if (!made.why.startsWith('This table holds no')) refused.push(name);
          continue;
        }
        turned.push(name);
        const headings = applyEdits(text, made.edits);
        expect(lostWords(text.replaceAll('\\|', ' '), headings)).toEqual([]);
        expect(sameThread(plan, readPlan(headings))).toBe(true);
        const again = headingsToTable({ text: headings, plan: readPlan(headings) }, made.edits[0]!.start, readPlan);
        if ('why' in again) continue;
        back.push(name);
        expect(sameThread(plan, readPlan(applyEdits(headings, again.edits)))).toBe(true);
      }
    }
    expect({ turned: turned.length, refused }).toMatchInlineSnapshot(`
      {
        "refused": [
          "early-help-todo.md",
          "for-whose-eyes.md",
          "seven-columns.md",
          "three-questions-table.md",
        ],
        "turned": 37,
      }
    `);
    expect(turned.filter((it) => !back.includes(it))).toMatchInlineSnapshot(`
      [
        "aligned-lines.md",
        "two-columns.md",
      ]
    `);
  });

  test('with Windows line ends it is the same, and none of the line ends changes', () => {
    for (const { text } of shapes) {
      const windows = text.replaceAll('\n', '\r\n');
      for (const at of tablesIn(windows)) {
        const made = tableToHeadings({ text: windows, plan: readPlan(windows) }, at, readPlan);
        if ('why' in made) continue;
        const result = applyEdits(windows, made.edits);
        expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }
    }
  });
});

/** A place in each table of a text. */
function tablesIn(text: string): number[] {
  const plan = readPlan(text);
  const starts = new Set<number>();
  let end = -1;
  for (const it of text.matchAll(/\|/g)) {
    if (it.index <= end) continue;
    const table = tableAt(text, plan.blocks, it.index);
    if (table !== undefined) starts.add(table.start);
    end = table?.end ?? end;
  }
  return [...starts];
}

const words = fc.array(
  fc.constantFrom('Ella', 'sleeps', 'at', 'home', 'seven', '“Gran”', 'and', 'café', '*well*', '7.30', '😊'),
  {
    minLength: 2,
    maxLength: 6,
  },
);
const sentence = words.map((it) => it.join(' '));
const row = fc.tuple(sentence, sentence, fc.array(sentence, { minLength: 1, maxLength: 3 }), sentence);

test('a plain table comes back cell by cell, and nothing outside of it has changed', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (rows, eol) => {
      const before = ['# Child in need plan for Ella Reed', '', '## Plan', '', ''].join(eol);
      const below = ['', '', '## Agreed', '', 'All.', ''].join(eol);
      const table = [
        '| Need | Outcome | Actions | How we will know |',
        '| --- | --- | --- | --- |',
        ...rows.map(
          ([need, outcome, actions, measure], index) =>
            `| Ella needs ${need} ${index} | By 3 May 2026 ${outcome} ${index} | ${actions
              .map((it, at) => `Kay will see that ${it} ${index}${at}`)
              .join('<br>')} | ${measure} ${index} |`,
        ),
      ].join(eol);
      const text = before + table + below;
      const made = tableToHeadings({ text, plan: readPlan(text) }, before.length, readPlan);
      if ('why' in made) throw new Error(made.why);
      const headings = applyEdits(text, made.edits);
      expect(headings.startsWith(before) && headings.endsWith(below)).toBe(true);
      const again = headingsToTable({ text: headings, plan: readPlan(headings) }, before.length, readPlan);
      if ('why' in again) throw new Error(again.why);
      expect(applyEdits(headings, again.edits)).toBe(text);
    }),
    { numRuns: 60 },
  );
});

const wild = fc.array(
  fc.constantFrom(
    'Ella',
    'needs',
    'sleep',
    '|',
    '\\|',
    '<br>',
    '**',
    '1. ',
    '- ',
    'Mum will ring',
    'by 3 May 2026',
    '`',
    '<!-- x -->',
    '[date]',
    '\t',
    ' ',
    '😊',
    ':',
    '#',
  ),
  { maxLength: 7 },
);

test('whatever stands in the cells: it is refused with a sentence, or every word is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.array(wild, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const table = [
        '| Need | Outcome | Actions | Who | Done? |',
        '|---|---|---|---|---|',
        ...rows.map((cells) => `| ${cells.map((it) => it.join(' ')).join(' | ')} |`),
      ].join('\n');
      const text = `# Plan for Ella\n\n${table}\n`;
      const made = tableToHeadings({ text, plan: readPlan(text) }, 20, readPlan);
      if ('why' in made) expect(made.why).toMatch(/\.$/);
      else expect(lostWords(table.replaceAll('\\|', ' '), applyEdits(text, made.edits))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
