import { expect, test } from 'vitest';
import { sheetMarkdown } from '../../server/src/views/sheetMarkdown.ts';
import { sheetsOf, type Sheet } from '../../server/src/views/sheets.ts';
import { samples } from '../features/support.ts';
import { judged, threadIn } from './support.ts';

const plan = `---
child: Ella Hartley
written: 22 June 2026
review: 30 July 2026
lead: Priya Shah, social worker
---

# Child in need plan for Ella

## Breakfast

**Need:** Ella comes to school hungry.

**Outcome:** By 4 September 2026 Ella has eaten before school four days out of five.

**Actions:**

- Gemma Hartley (mother) will put breakfast out by 7 July 2026.
- Tess Lowe (head of year) will ring Gemma each Friday from 10 July 2026, and she will keep *one* place free.
- Gemma and Tess will look at the register on 24 July 2026.
- School to let everybody know.
- Buy a second bowl.

## If things go wrong

If there is no food in the house, Gemma rings Priya on the same day. Ella may eat at Nana Jo's. The plan will be talked about.

## Professionals only

**Action:** Priya will ask the police about the van by 3 July 2026.

## Review

30 July 2026.
`;

function sheetsIn(text: string): Sheet[] {
  return sheetsOf(judged(text).plan, threadIn(text));
}

function sheetOf(text: string, person: string | undefined): string {
  return sheetMarkdown(sheetsIn(text).filter((it) => it.person === person));
}

test('a parent: what you do, who helps, whom to ring, and what is left out is said', () => {
  expect(sheetOf(plan, 'Gemma Hartley')).toMatchInlineSnapshot(`
    "# What Gemma Hartley does

    *mother, from the plan for Ella Hartley, as it was on 1 July 2026*

    ## What you do

    - You will put breakfast out by 7 July 2026.
      - When: 7 July 2026
      - So that: By 4 September 2026 Ella has eaten before school four days out of five.
    - Gemma and Tess will look at the register on 24 July 2026.
      - When: 24 July 2026
      - With: Tess Lowe
      - So that: By 4 September 2026 Ella has eaten before school four days out of five.

    ## What others do that concerns you

    - Tess Lowe (head of year) will ring Gemma each Friday from 10 July 2026, and she will keep one place free.
      - When: each Friday from 10 July 2026
      - So that: By 4 September 2026 Ella has eaten before school four days out of five.

    ## If things go wrong

    - If there is no food in the house, Gemma rings Priya on the same day. Ella may eat at Nana Jo's. The plan will be talked about.

    Questions about the plan go to Priya Shah. The plan is looked at again on 30 July 2026.

    *The plan marks some parts as not for everybody. They are not on this sheet.*
    "
  `);
});

test('a professional: the words of the plan stay where “you” would not fit all of them', () => {
  expect(sheetOf(plan, 'Tess Lowe')).toMatchInlineSnapshot(`
    "# What Tess Lowe does

    *head of year, from the plan for Ella Hartley, as it was on 1 July 2026*

    ## What you do

    - Tess Lowe (head of year) will ring Gemma each Friday from 10 July 2026, and she will keep one place free.
      - When: each Friday from 10 July 2026
      - So that: By 4 September 2026 Ella has eaten before school four days out of five.
    - Gemma and Tess will look at the register on 24 July 2026.
      - When: 24 July 2026
      - With: Gemma Hartley
      - So that: By 4 September 2026 Ella has eaten before school four days out of five.

    ## If things go wrong

    - If there is no food in the house, Gemma rings Priya on the same day. Ella may eat at Nana Jo's. The plan will be talked about.

    Questions about the plan go to Priya Shah. The plan is looked at again on 30 July 2026.
    "
  `);
});

test('what nobody is named for is on a sheet of its own', () => {
  expect(sheetOf(plan, undefined)).toMatchInlineSnapshot(`
    "# What nobody is named for yet

    *from the plan for Ella Hartley, as it was on 1 July 2026*

    ## Still to be given to somebody

    - Buy a second bowl.
      - So that: By 4 September 2026 Ella has eaten before school four days out of five.

    Questions about the plan go to Priya Shah. The plan is looked at again on 30 July 2026.
    "
  `);
});

test('nothing is kept from those who are there by profession', () => {
  expect(sheetOf(plan, 'Priya Shah')).toContain('ask the police');
  expect(
    sheetsIn(plan)
      .filter((it) => it.person === 'Priya Shah')
      .flatMap((it) => it.leftOut),
  ).toEqual([]);
});

test('family first, nobody last; an organisation is no named person', () => {
  expect(sheetsIn(plan).map((it) => `${it.person ?? '–'}${it.named ? '' : ' (not named)'}`)).toEqual([
    'Gemma Hartley',
    'School (not named)',
    'Tess Lowe',
    'Priya Shah',
    '– (not named)',
  ]);
});

test.each(samples)('$path: every action is on a sheet', ({ text }) => {
  const onSheets = new Set(sheetsIn(text).flatMap((it) => it.tasks.map((task) => task.text)));
  const actions = threadIn(text).nodes.filter((it) => it.type === 'action');
  expect(actions.filter((it) => !onSheets.has(it.text))).toEqual([]);
});

test.each(['', '# Plan', '\uFEFF\r\n'])('%j gives no sheets', (text) => {
  expect(sheetsIn(text)).toEqual([]);
});
