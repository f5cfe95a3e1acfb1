// From one place of a plan to another in the real workbench: names, numbers, links, and how a plan hangs together. Two
// people of this plan share a first name.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ella, owen } from './twoDanas.ts';
import {
  backToText,
  choose,
  command,
  goTo,
  lens,
  marks,
  openFile,
  openOutline,
  peekRows,
  quickRows,
  saveChanges,
  shown,
} from './window.ts';
import { keepPicture, packagedExtension, startWorkbench, type Workbench } from './workbench.ts';

const plan = 'ella.plan.md';

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench({
    vsix: packagedExtension(),
    files: {
      [plan]: { text: ella },
      'owen.plan.md': { text: owen },
      'archive/ella-march.md': { text: '# Ella, in March\n' },
      'assessment.md': { text: '# What Priya Shah found\n' },
    },
    open: plan,
    // High enough for the whole plan.
    size: { width: 1500, height: 1300 },
    settings: { 'editor.linkedEditing': true, 'editor.showFoldingControls': 'always' },
  });
  page = workbench.page;
  await lens(page, 'SMART').first().waitFor();
});

afterAll(() => workbench?.stop());

beforeEach(async ({ onTestFailed, task }) => {
  onTestFailed(() => keepPicture(page, task.name));
  await page.keyboard.press('Escape');
  await openFile(page, plan);
  writeFileSync(join(workbench.workspace, plan), ella);
  await command(page, 'File: Revert File');
  await marks(page).first().waitFor();
});

test('from a person to where they are introduced, and from a number to what has it', async () => {
  await goToWords('Dana Reed will put');
  await page.keyboard.press('F12');
  await caretIsAt('Dana Reed (aunt)');
  await goToWords('Dana Price will weigh');
  await page.keyboard.press('F12');
  await caretIsAt('Dana Price (health visitor)');
  await goToWords('O1.');
  await page.keyboard.press('F12');
  await caretIsAt('Outcome 1');
});

test('every place that speaks of one Dana, and none of the other’s', async () => {
  await goToWords('Dana Reed will put');
  await page.keyboard.press('Shift+F12');
  await expect.poll(() => linesOf(peekRows(page))).toEqual([9, 21, 27, 31, 47, 47]);
  await page.keyboard.press('Escape');
  await peekRows(page).first().waitFor({ state: 'detached' });

  await goToWords('Dana Price will weigh');
  await page.keyboard.press('Shift+F12');
  await expect.poll(() => linesOf(peekRows(page))).toEqual([10, 33, 37]);
  await page.keyboard.press('Escape');
  await peekRows(page).first().waitFor({ state: 'detached' });
});

test('what speaks of the same person is lit up; a Dana who may be either, alone', async () => {
  const lit = page.locator('.editor-instance .wordHighlightText, .editor-instance .wordHighlight');
  await goToWords('Dana Reed will put');
  await expect.poll(() => lit.count()).toBe(6);
  await goToWords('Dana, see');
  await expect.poll(() => lit.count()).toBe(1);
});

test('a new name holds everywhere, and a place in the child’s own words waits to be confirmed', async () => {
  await goToWords('Dana Reed will put');
  await rename('Dana Reed', 'Diana Reed');
  const rows = page.locator('.bulk-edit-panel .monaco-list-row');
  const tick = (text: string): Locator => rows.filter({ hasText: text }).locator('input[type=checkbox]');
  await tick('makes toast').waitFor();
  expect(await tick('makes toast').isChecked()).toBe(false);
  expect(await tick('keeps count').isChecked()).toBe(true);
  expect(await rows.filter({ hasText: 'Danae' }).count()).toBe(0);
  const said = page.locator('.notifications-toasts .notification-list-item-message');
  await said.filter({ hasText: 'Somebody’s own words on line 21 only change if you tick them.' }).waitFor();
  await said.filter({ hasText: '“Dana” on lines 21 and 33 may be Dana Price and stays.' }).waitFor();

  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await rows.first().waitFor({ state: 'detached' });
  await backToText(page);
  await saveChanges(page);
  const own = '“Dana Reed makes toast.';
  expect(onDisk()).toBe(ella.replaceAll('Dana Reed', 'Diana Reed').replace('“Diana Reed makes toast.', own));
});

test('a Dana who may be either is not renamed, and it is said why', async () => {
  await goToWords('Dana, see');
  await page.keyboard.press('F2');
  await page
    .locator('.monaco-editor-overlaymessage')
    .filter({ hasText: '“Dana” may be Dana Reed or Dana Price. Change the name where it stands in full.' })
    .waitFor();
});

test('the digits of a number change together while they are typed', async () => {
  await goToWords('O1.', 2);
  await expect.poll(() => page.locator('.linked-editing-decoration').count()).toBe(2);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('4');
  await saveChanges(page);
  expect(onDisk()).toBe(ella.replace('Outcome 1', 'Outcome 4').replace('O1', 'O4'));
});

test('a brother’s plan that nobody has opened, an earlier version and the assessment are one step away', async () => {
  await expect.poll(() => page.locator('.detected-link').count()).toBe(3);
  for (const [words, file] of [
    ['Owen Hartley', 'owen.plan.md'],
    ['archive/ella', 'ella-march.md'],
    ['assessment.md', 'assessment.md'],
  ] as const) {
    await openFile(page, plan);
    await goToWords(words);
    await command(page, 'Open Link');
    await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
  }
  await command(page, 'View: Close Other Editors in Group');
});

test('plans, children, outcomes and people of the whole folder are found by name', async () => {
  await page.keyboard.press('Control+t');
  for (const [words, found] of [
    ['#for owen', 'Child in need plan for Owen'],
    ['#owen hart', 'Owen Hartley'],
    ['#sleeps in', 'Owen sleeps in a bed of his own every night.'],
    ['#dana pri', 'Dana Price'],
  ] as const) {
    await page.locator('.quick-input-widget:visible input').first().fill(words);
    await quickRows(page).filter({ hasText: found }).first().waitFor();
  }
  await page.keyboard.press('Enter');
  await caretIsAt('Dana Price (health visitor)');
});

test('above an outcome: how far it is SMART, and what happens next', async () => {
  await lens(page, 'SMART: S ✓ M ✓ A ? R ✓ T ◐').waitFor();
  await lens(page, 'SMART: S ✗ M ? A ? R ✓ T ✗').click();
  await expect
    .poll(() =>
      quickRows(page)
        .allInnerTexts()
        .then((all) => all.map((it) => it.replaceAll(/\s+/g, ' ').replace(/([✓◐✗?]) /, ' $1 '))),
    )
    .toEqual([
      'Specific ✗ not yet “sleeps well” does not say what anyone would see.',
      'Measurable ? for people to judge Who will see it, hear it or count it?',
      'Achievable ? for people to judge Can this family do this by then, with this help?',
      'Relevant ✓ yes, as far as a rule can tell',
      'In time ✗ not yet This outcome has no date.',
    ]);
  await choose(page, 'In time');
  await page.locator('.action-widget .monaco-list-row').filter({ hasText: 'Write by when' }).waitFor();
  await page.keyboard.press('Escape');
  await caretIsAt('Ella sleeps well');

  await lens(page, '3 actions, next due 6 July 2026, Gemma Hartley').click();
  await expect.poll(() => linesOf(peekRows(page))).toEqual([31, 32, 33]);
  await page.keyboard.press('Escape');
  await peekRows(page).first().waitFor({ state: 'detached' });
});

test('behind “Mum” stands who that is, and behind “within two weeks” the day', async () => {
  await expect
    .poll(() => lineOf('Mum'))
    .toBe('- Mum (Gemma Hartley) will ring the breakfast club within two weeks (6 July 2026).');
});

test('people and days have colours of their own', async () => {
  const colourOf = (words: string): Promise<string> =>
    page
      .locator('.view-line span span')
      .getByText(words, { exact: true })
      .first()
      .evaluate((it) => String(it.computedStyleMap().get('color')));
  const plain = await colourOf('keeps count.');
  await expect.poll(() => colourOf('Dana Reed')).not.toBe(plain);
  expect(await colourOf('Dana Price')).toBe(await colourOf('Dana Reed'));
  expect(await colourOf('by 13 July 2026')).not.toBe(plain);
  expect(await colourOf('by 13 July 2026')).not.toBe(await colourOf('Dana Reed'));
});

test('an outcome folds away with its actions', async () => {
  const away = [28, 29, 30, 31, 32, 33];
  const arrow = page
    .locator('.editor-instance .margin-view-overlays > div')
    .filter({ has: page.getByText('27', { exact: true }) })
    .locator('.codicon-folding-expanded');
  await arrow.click();
  const shown = async (): Promise<readonly number[]> => {
    const all = await lineNumbers();
    return [27, ...away, 34].filter((it) => all.includes(it));
  };
  await expect.poll(shown).toEqual([27, 34]);
  await command(page, 'Unfold All');
  await expect.poll(shown).toEqual([27, ...away, 34]);
});

test('a selection grows from the name to the sentence, the outcome, and all that serves it', async () => {
  await goToWords('Dana Reed keeps', 3);
  for (const selected of [
    'Dana',
    'Dana Reed',
    'Dana Reed keeps count.',
    between('By 24 July', 'keeps count.'),
    between('By 24 July', 'see O1.'),
  ]) {
    await page.keyboard.press('Shift+Alt+ArrowRight');
    await page
      .locator('#status\\.editor\\.selection')
      .filter({ hasText: `(${selected.length} selected)` })
      .waitFor();
  }
});

test('what does this action serve?', async () => {
  await goToWords('Dana Price will weigh', 12);
  await page.keyboard.press('Shift+Alt+H');
  const rows = page.locator('.part.sidebar .monaco-list-row');
  await rows.filter({ hasText: 'O1 Ella has eaten before school' }).waitFor();
  expect(await rows.first().innerText()).toContain('Dana Price will weigh');
  await rows.filter({ hasText: 'O1 Ella has eaten' }).locator('.monaco-tl-twistie').click();
  await rows.filter({ hasText: 'N1 Ella comes to school hungry' }).waitFor();
  await command(page, 'View: Show Explorer');
});

test('the editor’s own outline has the thread, in a group of its own', async () => {
  const rows = await openOutline(page);
  await rows.filter({ hasText: 'Golden Thread' }).first().waitFor();
  const labels = async (): Promise<readonly string[]> =>
    (await shown(rows)).map((it) => `${'  '.repeat(it.level - 1)}${it.label.replace(/ \(\w+\)$/, '')}`);
  await expect
    .poll(labels)
    .toEqual(
      expect.arrayContaining([
        'Golden Thread',
        '  N1 Ella comes to school hungry on most…',
        '    O1 Ella has eaten before school four days…',
      ]),
    );
});

/** The plan as it is on the disk. */
function onDisk(): string {
  return readFileSync(join(workbench.workspace, plan), 'utf8');
}

/** Lines and columns from 1. */
function placeOf(words: string, behind = 0): { readonly line: number; readonly column: number } {
  const [before, ...others] = ella.split(words);
  if (before === undefined || others.length === 0) throw new Error(`“${words}” does not stand in the plan`);
  const lines = before.split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 + behind };
}

async function goToWords(words: string, behind = 1): Promise<void> {
  const { line, column } = placeOf(words, behind);
  await goTo(page, line, column);
}

async function caretIsAt(words: string): Promise<void> {
  const { line, column } = placeOf(words);
  await page
    .locator('#status\\.editor\\.selection')
    .filter({ hasText: new RegExp(`^Ln ${line}, Col ${column}\\b`) })
    .waitFor();
}

function between(first: string, last: string): string {
  const start = ella.indexOf(first);
  return ella.slice(start, ella.indexOf(last, start) + last.length);
}

async function rename(from: string, to: string): Promise<void> {
  await page.keyboard.press('F2');
  const box = page.locator('.rename-box input');
  await box.waitFor();
  expect(await box.inputValue()).toBe(from);
  await box.fill(to);
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

/** The lines that the rows of a list below the text lead to. */
async function linesOf(rows: Locator): Promise<readonly number[]> {
  const labels = await rows.evaluateAll((all) => all.map((it) => it.getAttribute('aria-label') ?? ''));
  return labels.map((it) => Number(/on line (\d+)/.exec(it)?.[1]));
}

/** What the editor shows on the line that has these words. */
async function lineOf(words: string): Promise<string> {
  const line = page.locator('.editor-instance .view-line').filter({ hasText: words }).first();
  return (await line.innerText()).replaceAll(/\s+/g, ' ').trimEnd();
}

async function lineNumbers(): Promise<readonly number[]> {
  const all = await page.locator('.editor-instance .margin .line-numbers').allInnerTexts();
  return all.map(Number);
}
