import { expect, test } from 'vitest';
import { sheetsHtml } from '../../server/src/report/sheetsHtml.ts';
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

test('a parent: what you do, who helps, and what to do when things go wrong', () => {
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

/** What the panel says to the maker of somebody's sheet, without its tags. */
function forTheMaker(text: string, person: string): string {
  const html = sheetsHtml(
    sheetsIn(text).filter((it) => it.person === person),
    { forTheMaker: true },
  );
  return [...html.matchAll(/<(div|p) class="left-out".*<\/\1>/g)]
    .map(([it]) =>
      it
        .replaceAll(/<\/?(?:p|li|ul|div)\b[^>]*>/g, ' ')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/ +/g, ' ')
        .trim(),
    )
    .join('\n');
}

test('what is left out is named for the maker: for whom, by which words, and how to change it', () => {
  expect(forTheMaker(plan, 'Gemma Hartley')).toMatchInlineSnapshot(
    `"Not on this sheet, which may be read in the family, because the plan marks it as not for everybody: “Professionals only” If it should be on the sheet, change these words in the plan."`,
  );
  expect(forTheMaker(plan, 'Priya Shah')).toBe('');
});

test('the maker is told what a person is named for and will not find on their own sheet', () => {
  const text = plan.replace(
    '**Action:** Priya',
    '**Action:** Gemma Hartley will keep a list of the van’s visits from 3 July 2026.\n\n**Action:** Priya',
  );
  expect(forTheMaker(text, 'Gemma Hartley')).toMatchInlineSnapshot(
    `"Not on this sheet, which may be read in the family, because the plan marks it as not for everybody: “Professionals only”, which holds for 2 parts of the plan. Gemma Hartley is named for “Gemma Hartley will keep a list of the van’s visits from 3 July 2026.” If it should be on the sheet, change these words in the plan."`,
  );
  expect(sheetOf(text, 'Gemma Hartley')).not.toContain('van');
});

test('the maker is told what the plan says of itself as a whole', () => {
  const text = plan.replace('## Breakfast', 'This plan is not to be shared with Craig.\n\n## Breakfast');
  expect(forTheMaker(text, 'Gemma Hartley')).toMatchInlineSnapshot(`
    "Not on this sheet, which may be read in the family, because the plan marks it as not for everybody: “Professionals only” If it should be on the sheet, change these words in the plan.
    The plan says of itself: “This plan is not to be shared with Craig.” That leaves nothing out here; who is given a sheet is for you to decide."
  `);
  expect(sheetOf(text, 'Gemma Hartley')).toBe(sheetOf(plan, 'Gemma Hartley'));
});

test('a sheet for the hand does not tell that there is anything else', () => {
  const gemma = sheetsIn(plan).filter((it) => it.person === 'Gemma Hartley');
  const sheets = [sheetsHtml(gemma, { forTheMaker: false }), sheetMarkdown(gemma)];
  for (const it of sheets) expect(it).not.toMatch(/not on this sheet|not for everybody|police|professionals only/i);
});

test('paper and Markdown say the same', () => {
  const words = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? [];
  const sheets = sheetsIn(plan);
  const html = sheetsHtml(sheets, { forTheMaker: false })
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'");
  expect(words(html)).toEqual(words(sheetMarkdown(sheets)));
});

/** A plan of a table, with a row for each that is for everybody and a row that is not. */
const withA = (who: string): string => `# Child in need plan for Ella Hartley

| Need | Outcome | Action | Who | By when |
| --- | --- | --- | --- | --- |
| Ella comes to school hungry. | By 4 September 2026 Ella has eaten. | Put breakfast out | ${who} | 7 July 2026 |
| | | Ask the police about the van (confidential) | ${who} | 7 July 2026 |
`;

test.each([
  ['Mum', 'family'],
  ['Parents', 'family'],
  ['Family', 'family'],
  ['Ella', 'family'],
  ['Gemma Hartley', 'family'],
  ['Gemma Hartley (aunt)', 'family'],
  ['', 'family'],
  ['Core group', 'family'],
  ['Social worker', 'professional'],
  ['School', 'professional'],
  ['All professionals', 'professional'],
  ['Tess Lowe (head of year)', 'professional'],
  ['Bereavement worker', 'professional'],
  ['Craig Hartley (glass worker)', 'family'],
])('“%s” is read as %s, and gets what is for them', (who, audience) => {
  const text = withA(who);
  const [sheet] = sheetsIn(text);
  expect(sheet!.audience).toBe(audience);
  expect(sheetMarkdown([sheet!]).includes('police')).toBe(audience === 'professional');
  expect(sheetMarkdown([sheet!])).toContain('Put breakfast out');
});

test('what serves an outcome that is kept back does not name it', () => {
  const text = `# Child in need plan for Ella Hartley

| Need | Outcome | Action | Who | By when |
| --- | --- | --- | --- | --- |
| Ella is not safe. | By 4 September 2026 Ella lives in the new flat (not to be shared with Craig). | Pack Ella's bag | Mum | 7 July 2026 |
`;
  expect(sheetOf(text, 'Mum')).toMatch(/- Pack Ella's bag\n {2}- When: 7 July 2026\n$/);
});

test('a plan whose title calls it confidential is still the family’s plan', () => {
  const text = plan.replace('# Child in need plan', '# Private and confidential – Child in need plan');
  expect(sheetOf(text, 'Gemma Hartley')).toBe(sheetOf(plan, 'Gemma Hartley'));
});

test('what to do when things go wrong is on every sheet, all of it', () => {
  const text = plan
    .replace('Gemma and Tess', 'Mrs Khan (neighbour) and Tess')
    .replace(
      '## Professionals only',
      'At the annual fair Ella stays with Ann.\n\n- Mrs Khan has a key.\n- The van is confidential to Priya.\n\n## Professionals only',
    );
  expect(
    sheetsIn(text)
      .filter((it) => it.person !== undefined)
      .map((it) => `${it.person}: ${it.ifThingsGoWrong.map(({ text }) => text.slice(0, 25)).join(' | ')}`),
  ).toMatchInlineSnapshot(`
    [
      "Gemma Hartley: If there is no food in th | At the annual fair Ella s | Mrs Khan has a key.",
      "Mrs Khan: If there is no food in th | At the annual fair Ella s | Mrs Khan has a key.",
      "School: If there is no food in th | At the annual fair Ella s | Mrs Khan has a key. | The van is confidential t",
      "Tess Lowe: If there is no food in th | At the annual fair Ella s | Mrs Khan has a key. | The van is confidential t",
      "Priya Shah: If there is no food in th | At the annual fair Ella s | Mrs Khan has a key. | The van is confidential t",
    ]
  `);
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
