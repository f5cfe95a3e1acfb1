// The panel beside a plan in the real workbench: with the keyboard alone, for a screen reader, in every theme and width,
// while somebody writes in a large plan, and saved as files.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { focusedName, inPanel, leastContrasts, tooWide, type Contrasts } from './panelPage.ts';
import { expectToStandAlone, looksRight, saved } from './savedFiles.ts';
import { sixtyNeeds } from './sixtyNeeds.ts';
import { choose, command, goTo, marks, openFile } from './window.ts';
import { keepPicture, packagedExtension, startWorkbench, type Workbench } from './workbench.ts';

const plan = 'ella.md';
const text = `---
child: Ella Hartley
written: 22 June 2026
review: 31 July 2026
---

# Child in need plan for Ella

| Need | Outcome | Action | Who | By when |
| --- | --- | --- | --- | --- |
| Ella comes to school hungry. | By 24 July 2026 Ella has eaten before school four days out of five. | Put breakfast out | Gemma Hartley (mother) | 26 June 2026 |
| | | Ask what happened to the van (confidential) | Tess Lowe (head of year) | 8 July 2026 |
| Ella has missed three dentist appointments. | | | | |
| Ella walks home alone. | By 17 July 2026 Ella walks home with somebody every day. | Walk home with Ella on Mondays | Dana Reed (aunt) | 6 July 2026 |
`;
const lineOfTheDentist = text.split('\n').findIndex((it) => it.includes('dentist')) + 1;

const usual = { width: 1500, height: 900 };

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  const other = text.replaceAll('Ella', 'Joss').replaceAll('Hartley', 'Pryor').replaceAll('Gemma', 'Carys');
  workbench = await startWorkbench({
    vsix: packagedExtension(),
    files: { [plan]: { text }, 'joss.md': { text: other }, 'sixty.md': { text: sixtyNeeds() } },
    size: usual,
    // What is written here is of no use to anybody afterwards, and nobody is to be asked about it.
    settings: { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 },
  });
  page = workbench.page;
});

afterAll(() => workbench?.stop());

beforeEach(({ onTestFailed, task }) => {
  onTestFailed(() => keepPicture(page, task.name));
});

test('a folder that has only just been opened has the view, which says what to do', async () => {
  const { header, body } = threadView();
  await header.click();
  await body.getByText('Open a plan to see its thread').waitFor();
  await body.getByRole('button', { name: 'Audit the Plans in This Folder' }).waitFor();
  await openFile(page, plan);
  await body.getByRole('treeitem', { name: 'Gap in this need: no outcome yet' }).waitFor();
});

test('whoever opens the weak plan sees its thread and what it lacks, without looking for the view', async () => {
  const { header, body } = threadView();
  await openMap();
  if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  await body.getByRole('treeitem').first().waitFor({ state: 'hidden' });
  await command(page, 'Golden Thread: Open a Weak Plan to Try Things On');
  try {
    await body
      .getByRole('treeitem', { name: /something is missing$/ })
      .first()
      .waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  } finally {
    await command(page, 'View: Close All Editors');
    await page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" }).click();
  }
});

test('the tab key stops once at the map, where one was last or where the cursor is', async () => {
  const map = await openMap();
  await map.getByRole('button', { name: 'Print…' }).focus();
  await page.keyboard.press('Tab');
  expect(await focusedName(map)).toMatch(/^Need: Ella comes to school hungry/);
  await page.keyboard.press('ArrowDown');
  expect(await focusedName(map)).toMatch(/^Need: Ella has missed three/);
  await page.keyboard.press('ArrowRight');
  expect(await focusedName(map)).toMatch(/^Gap: no outcome yet/);
  await page.keyboard.press('Shift+Tab');
  expect(await focusedName(map)).toBe('Print…');
  await page.keyboard.press('Tab');
  expect(await focusedName(map)).toMatch(/^Gap: no outcome yet/);
  await page.keyboard.press('End');
  expect(await focusedName(map)).toMatch(/^Dana Reed/);
  await page.keyboard.press('Home');
  expect(await focusedName(map)).toMatch(/^Need: Ella comes to school hungry/);
  await page.keyboard.press('Tab');
  await expect.poll(() => map.locator('.box:focus').count()).toBe(0);
  await command(page, 'View: Focus First Editor Group');
  await goTo(page, lineOfTheDentist, 5);
  await expect
    .poll(() => map.locator('.box[tabindex="0"]').getAttribute('aria-label'))
    .toMatch(/^Need: Ella has missed/);
});

test('the tabs are gone through with the arrow keys, and the tab key stops once at them', async () => {
  const panel = await openMap();
  await panel.getByRole('tab', { name: 'Map' }).focus();
  await page.keyboard.press('ArrowRight');
  await panel.getByRole('tab', { name: 'Week by week', selected: true }).waitFor();
  expect(await focusedName(panel)).toBe('Week by week');
  await page.keyboard.press('End');
  await panel.getByRole('tab', { name: 'Who does what', selected: true }).waitFor();
  await page.keyboard.press('Tab');
  expect(await panel.locator(':focus').getAttribute('id')).toBe('person');
  await page.keyboard.press('Shift+Tab');
  expect(await focusedName(panel)).toBe('Who does what');
  await page.keyboard.press('ArrowRight');
  await panel.getByRole('tab', { name: 'Map', selected: true }).waitFor();
});

test('the keyboard stays where it is in the map when the text is changed elsewhere', async () => {
  const map = await openMap();
  const box = map.getByRole('button', { name: /^Need: Ella walks home alone/ });
  await box.focus();
  const added = '| Ella has missed three dentist appointments. | By 1 July 2026 Ella has seen a dentist. | | | |';
  writeFileSync(join(workbench.workspace, plan), text.replace(/^.*dentist.*$/m, added));
  await map.getByRole('button', { name: /^Outcome: By 1 July 2026/ }).waitFor();
  expect(await focusedName(map)).toMatch(/^Need: Ella walks home alone/);
  // And where its box is gone, it goes to the one that is now in its place, and not out of the panel.
  const last = text.trimEnd().split('\n').at(-1)!;
  writeFileSync(join(workbench.workspace, plan), text.replace(`${last}\n`, ''));
  await box.waitFor({ state: 'detached' });
  await expect.poll(() => map.locator('.box:focus').count()).toBe(1);
});

test('a screen reader hears the map from need to action, and what is missing', async () => {
  const map = await openMap();
  expect(await map.locator('main').ariaSnapshot()).toMatchInlineSnapshot(`
    "- main:
      - tabpanel "Map":
        - 'group "Map: Ella Hartley"':
          - 'button "Need: Ella comes to school hungry. 1 outcome, 2 actions"': Ella comes to school hungry.
          - 'button "Outcome: By 24 July 2026 Ella has eaten before school four days out of five. Gemma Hartley, 24 July 2026. for need: Ella comes to school hungry"': By 24 July 2026 Ella has eaten before school four days out of five. Gemma Hartley · 24 July 2026
          - 'button "Action: Put breakfast out. Gemma Hartley, 26 June 2026. overdue. for outcome: Ella has eaten before school four days…"': Put breakfast out 26 June 2026 · overdue
          - 'button "Action: Ask what happened to the van (confidential). Tess Lowe, 8 July 2026. for outcome: Ella has eaten before school four days…"': Ask what happened to the van (confidential) 8 July 2026
          - 'button "Need: Ella has missed three dentist appointments. no outcome yet"': Ella has missed three dentist appointments.
          - 'button "Gap: no outcome yet. Need: Ella has missed three dentist appointments"': No outcome yet
          - 'button "Need: Ella walks home alone. 1 outcome, 1 action"': Ella walks home alone.
          - 'button "Outcome: By 17 July 2026 Ella walks home with somebody every day. Dana Reed, 17 July 2026. for need: Ella walks home alone"': By 17 July 2026 Ella walks home with somebody every day. Dana Reed · 17 July 2026
          - 'button "Action: Walk home with Ella on Mondays. Dana Reed, 6 July 2026. for outcome: Ella walks home with somebody every day"': Walk home with Ella on Mondays 6 July 2026
          - button "Gemma Hartley. 1 action": Gemma Hartley 1 action
          - button "Tess Lowe. 1 action": Tess Lowe 1 action
          - button "Dana Reed. 1 action": Dana Reed 1 action"
  `);
});

test('a map fits the panel, however narrow it is; where words no longer do, it says that it goes on', async () => {
  const map = await openMap();
  const beyond = map.locator('#beyond');
  const isAllThere = (): Promise<boolean> => inPanel(map, 'content.scrollWidth <= content.clientWidth');
  try {
    for (const width of [1280, 1900]) {
      await page.setViewportSize({ ...usual, width });
      await expect.poll(isAllThere).toBe(true);
      await expect.poll(() => inPanel(map, tooWide)).toEqual([]);
      await beyond.waitFor({ state: 'hidden' });
    }
    await page.setViewportSize({ ...usual, width: 820 });
    await beyond.waitFor();
    await map.locator('.box').first().focus();
    await page.keyboard.press('0');
    await expect.poll(isAllThere).toBe(true);
    await beyond.waitFor({ state: 'hidden' });
  } finally {
    await page.setViewportSize(usual);
  }
});

test.each([
  { theme: 'Light High Contrast', known: '.vscode-high-contrast-light' },
  { theme: 'Dark High Contrast', known: '.vscode-high-contrast:not(.vscode-high-contrast-light)' },
  { theme: 'Dark Modern', known: '.vscode-dark' },
  { theme: 'Light Modern', known: '.vscode-light' },
])('the map can be read in $theme, and its gaps differ by more than their colour', async ({ theme, known }) => {
  const map = await openMap();
  await command(page, 'Preferences: Color Theme');
  await choose(page, theme);
  await map.locator(`body${known}`).waitFor();
  // What WCAG 2.2 asks of text (1.4.3), and of lines that say something (1.4.11).
  const contrasts = (): Promise<Contrasts> => inPanel(map, leastContrasts);
  await expect.poll(async () => (await contrasts()).text).toBeGreaterThanOrEqual(4.5);
  await expect.poll(async () => (await contrasts()).line).toBeGreaterThanOrEqual(3);
  const dashes = (of: string): Promise<string> =>
    inPanel(map, `getComputedStyle(document.querySelector('${of} rect')).strokeDasharray`);
  expect(await dashes('.box.need')).toBe('none');
  expect(await dashes('.box.gap')).not.toBe('none');
});

test('somebody types in a plan of sixty needs: what stays the same is left alone, and place and size are kept', async () => {
  const map = await openMap('sixty.md');
  await expect.poll(() => map.locator('.box').count()).toBeGreaterThan(240);
  await map.locator('.box').first().focus();
  await page.keyboard.press('+');
  await command(page, 'View: Focus First Editor Group');
  const lines = sixtyNeeds().split('\n');
  const line = lines.findIndex((it) => it.includes('part 30 ')) + 1;
  await goTo(page, line, lines[line - 1]!.length + 1);
  await map.locator('.box.here').filter({ hasText: 'part 30 ' }).waitFor();
  // The elements themselves are asked whether they are still the same ones.
  const count = await inPanel(map, 'boxes.forEach((it) => { it.seen = true; }), boxes.length');
  const where =
    'JSON.stringify([content.scrollTop, content.scrollLeft, content.querySelector("svg").getAttribute("width")])';
  const before = await inPanel(map, where);
  await page.keyboard.type(' and nights too');
  await map.getByRole('button', { name: /^Need: .*part 30 of her week and nights too/ }).waitFor();
  expect(await inPanel(map, 'boxes.filter((it) => it.seen).length')).toBe(count);
  expect(await inPanel(map, where)).toBe(before);
  // Somebody who looks elsewhere in the map meanwhile is left there.
  await inPanel(map, 'content.scrollTo(0, 0)');
  await page.keyboard.type(' now');
  await map.getByRole('button', { name: /^Need: .*nights too now/ }).waitFor();
  expect(await inPanel(map, 'content.scrollTop')).toBe(0);
});

test('the panel and the tree follow the plan in front', async () => {
  const map = await openMap();
  await openFile(page, 'joss.md');
  await map.getByRole('button', { name: /^Need: Joss comes to school hungry/ }).waitFor();
  expect(await map.getByText('Ella').count()).toBe(0);
  await page.getByRole('treeitem', { name: /^need: Joss comes to school/ }).waitFor();
  await page.locator('.tab').filter({ hasText: 'Map: Joss Pryor' }).waitFor();
  await openFile(page, plan);
  await map.getByRole('button', { name: /^Need: Ella comes to school hungry/ }).waitFor();
});

test('the map is saved as a picture, as text for Mermaid, and as a page to print', async () => {
  const panel = await openMap();
  const svg = await saved(page, panel, 'Picture…', join(workbench.workspace, 'ella-map.svg'));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('<title>Map: Ella Hartley</title>');
  expect(svg).toContain('No outcome yet');
  expectToStandAlone(svg);
  expect(await saved(page, panel, 'Diagram as text…', join(workbench.workspace, 'ella-map.mmd'))).toMatch(
    /^flowchart LR\n.*No outcome yet/s,
  );
  const printed = await saved(page, panel, 'Print…', join(workbench.workspace, 'ella-map.html'));
  await page.locator('.notification-toast').getByText('Open it in a browser to print it').waitFor();
  expect(printed).toMatch(/^<!doctype html>.*<title>Map: Ella Hartley<\/title>.*No outcome yet/s);
  expectToStandAlone(printed);
  await looksRight(page, printed, async (shown) => {
    await shown.getByRole('heading', { level: 1, name: 'Map: Ella Hartley' }).waitFor();
    await shown.getByRole('img', { name: /^Gap: no outcome yet/ }).waitFor();
  });
});

test('a sheet for the family leaves out what the plan asks for: the panel says so, the sheet tells nothing of it', async () => {
  const panel = await openMap();
  await panel.getByRole('tab', { name: 'Who does what' }).click();
  await panel.getByRole('heading', { name: 'What Tess Lowe does' }).waitFor();
  await panel.locator('#person').selectOption('Gemma Hartley');
  await panel.getByRole('heading', { name: 'What Tess Lowe does' }).waitFor({ state: 'detached' });
  await panel.locator('.left-out').getByText('Ask what happened to the van').waitFor();
  const sheet = await saved(page, panel, 'Markdown…', join(workbench.workspace, 'ella-sheets-Gemma-Hartley.md'));
  expect(sheet).toMatch(/^# What Gemma Hartley does\n.*Put breakfast out/s);
  const printed = await saved(page, panel, 'Print…', join(workbench.workspace, 'ella-sheets-Gemma-Hartley.html'));
  expect(printed).toMatch(/What Gemma Hartley does.*Put breakfast out/s);
  expectToStandAlone(printed);
  for (const it of [sheet, printed]) expect(it).not.toMatch(/van|confidential|Tess Lowe/);
});

/** The view in the explorer: its name, which folds it, and what is in it. */
function threadView(): { readonly header: Locator; readonly body: Locator } {
  const header = page.locator('.pane-header[aria-label^="Golden Thread"]');
  return { header, body: page.locator('.pane', { has: header }) };
}

/** Opens a plan as it was written, with nothing else beside it, and its map. */
async function openMap(name = plan): Promise<FrameLocator> {
  // The keyboard may be in a panel that is about to go.
  await page.evaluate('window.focus()');
  await page.keyboard.press('Escape');
  await command(page, 'View: Close All Editors');
  await page.locator('.tab').first().waitFor({ state: 'detached' });
  writeFileSync(join(workbench.workspace, plan), text);
  await openFile(page, name);
  await marks(page).first().waitFor();
  await command(page, 'Golden Thread: Show the Map of This Plan');
  const panel = page.locator('iframe.webview.ready').last().contentFrame().locator('iframe').contentFrame();
  await panel.locator('.box').first().waitFor();
  return panel;
}
