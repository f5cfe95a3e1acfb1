// The thread of a plan in the real workbench: the tree, the map, the weeks and the sheets, the preview, the classroom.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { choose, command, goTo, marks, openFile, saveChanges, shown, statusItem } from './window.ts';
import { keepPicture, packagedExtension, startWorkbench, type Workbench } from './workbench.ts';

const plan = 'ella.md';
const ours = 'golden-thread.golden-thread.status';

const text = `---
child: Ella Hartley
written: 22 June 2026
---

# Child in need plan for Ella

| Need | Outcome | Action | Who | By when |
| --- | --- | --- | --- | --- |
| Ella comes to school hungry. | By 4 September 2026 Ella has eaten before school four days out of five. | Put breakfast out | Gemma Hartley (mother) | 26 June 2026 |
| Ella has missed three dentist appointments. | | | | |
| Ella walks home alone. | By 1 August 2026 Ella walks home with somebody every day. | Walk home with Ella on Mondays | Dana Reed (aunt) | 6 July 2026 |
`;

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench({
    vsix: packagedExtension(),
    files: { [plan]: { text }, 'notes.md': { text: '# Notes\n\nThe slugs are back.\n' } },
    open: plan,
    size: { width: 1500, height: 1000 },
  });
  page = workbench.page;
  await marks(page).first().waitFor();
  // The thread gets the room of the list of files.
  await page.locator('.pane-header[aria-label^="Explorer Section"]').click();
  await command(page, 'Explorer: Focus on Golden Thread View');
});

afterAll(() => workbench?.stop());

beforeEach(async ({ onTestFailed, task }) => {
  onTestFailed(() => keepPicture(page, task.name));
  await page.keyboard.press('Escape');
  await command(page, 'View: Close All Editors');
  writeFileSync(join(workbench.workspace, plan), text);
  await openFile(page, plan);
  await marks(page).first().waitFor();
});

test('the tree goes from need to outcome to action, and says what is missing', async () => {
  const rows = threadRows(page);
  const tree = async (): Promise<readonly string[]> =>
    (await shown(rows)).map((it) => `${'  '.repeat(it.level - 1)}${it.label}`);
  await expect
    .poll(tree)
    .toEqual([
      'need: Ella comes to school hungry.',
      '  outcome: By 4 September 2026 Ella has eaten before school four days out of five., Gemma Hartley, 4 September 2026',
      '    action: Put breakfast out, Gemma Hartley, 26 June 2026, overdue',
      'need: Ella has missed three dentist appointments., something is missing',
      '  Gap in this need: no outcome yet',
      'need: Ella walks home alone.',
      '  outcome: By 1 August 2026 Ella walks home with somebody every day., Dana Reed, 1 August 2026',
      '    action: Walk home with Ella on Mondays, Dana Reed, 6 July 2026',
    ]);
});

test('a row leads to its words, and the tree follows the cursor', async () => {
  const rows = threadRows(page);
  await rows.filter({ hasText: 'Ella has missed three' }).click();
  await page.locator('#status\\.editor\\.selection').filter({ hasText: 'Ln 11, Col 46' }).waitFor();
  await goTo(page, 12, 90);
  await page.locator('.monaco-list-row.selected').filter({ hasText: 'Walk home with Ella' }).waitFor();
});

test('by person, and only what does not hold', async () => {
  const rows = threadRows(page);
  await viewAction(page, 'Group by Person');
  await rows.filter({ hasText: 'Needs without an outcome' }).waitFor();
  await viewAction(page, 'Group by Thread');
  await rows.filter({ hasText: 'Ella walks home alone' }).waitFor();
  await page.locator('.pane-header[aria-label^="Golden Thread"]').hover();
  await viewButton(page, 'Show Only What Has a Gap').click();
  await rows.filter({ hasText: 'Ella walks home alone' }).waitFor({ state: 'detached' });
  await expect.poll(() => rows.count()).toBe(2);
  await viewButton(page, 'Show Everything').click();
  await rows.filter({ hasText: 'Ella walks home alone' }).waitFor();
});

test('the map shows the need that nothing is done about, leads to the text, and follows it', async () => {
  await command(page, 'Golden Thread: Show the Map of This Plan');
  const map = panel(page);
  const gap = map.getByRole('button', { name: /^Gap: no outcome yet/ });
  await gap.click();
  await page.locator('#status\\.editor\\.selection').filter({ hasText: 'Ln 11, Col 46' }).waitFor();
  await goTo(page, 11, 48);
  await page.keyboard.type(' By 1 October 2026 Ella has seen a dentist twice. ');
  await map.getByRole('button', { name: /^Outcome: By 1 October 2026/ }).waitFor();
  await map.getByRole('button', { name: /^Gap: no action yet/ }).waitFor();
  await command(page, 'View: Focus Active Editor Group');
  await saveChanges(page);
});

test('the map is gone through with the keyboard alone', async () => {
  await command(page, 'Golden Thread: Show the Map of This Plan');
  const map = panel(page);
  await map.getByRole('button', { name: /^Need: Ella comes to school hungry/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedLabel(map)).toMatch(/^Outcome: By 4 September/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedLabel(map)).toMatch(/^Action: Put breakfast out/);
  await page.keyboard.press('Enter');
  await page.locator('#status\\.editor\\.selection').filter({ hasText: 'Ln 10' }).waitFor();
});

test('week by week, and what each person does', async () => {
  await command(page, 'Golden Thread: Show This Plan Week by Week');
  const shownNow = panel(page);
  await shownNow.getByText('Should have been done by now').waitFor();
  await shownNow.getByRole('tab', { name: 'Who does what' }).click();
  await shownNow.getByRole('heading', { name: 'What Gemma Hartley does' }).waitFor();
  await shownNow.locator('#person').selectOption('Dana Reed');
  await shownNow.getByRole('heading', { name: 'What Gemma Hartley does' }).waitFor({ state: 'detached' });
  await expect.poll(() => shownNow.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['What Dana Reed does']);
});

test('findings are hidden until they are revealed', async () => {
  await command(page, 'Golden Thread: Hide Findings in This File');
  await expect.poll(() => marks(page).count()).toBe(0);
  await statusItem(page, ours).filter({ hasText: 'findings hidden' }).waitFor();
  await threadRows(page).filter({ hasText: 'no outcome yet' }).waitFor({ state: 'detached' });
  await command(page, 'Golden Thread: Reveal Findings in This File');
  await marks(page).first().waitFor();
  await threadRows(page).filter({ hasText: 'no outcome yet' }).waitFor();
});

test('the preview shows who, when, and what is missing', async () => {
  await command(page, 'Markdown: Open Preview to the Side');
  const preview = webview(page);
  await preview.locator('.golden-thread-missing').filter({ hasText: 'no outcome yet' }).waitFor();
  await preview.locator('.golden-thread-person').filter({ hasText: 'Dana Reed' }).first().waitFor();
  await preview.locator('.golden-thread-overdue').waitFor();
});

test('a weak and a strong plan open side by side, and nothing of them is saved', async () => {
  await command(page, 'Golden Thread: Open a Weak and a Strong Plan Side by Side');
  await choose(page, 'Headings and lists');
  await page.locator('.tab').filter({ hasText: 'Strong plan' }).waitFor();
  await page.locator('.tab').filter({ hasText: 'Weak plan' }).waitFor();
  await marks(page).first().waitFor();
  await command(page, 'View: Close All Editors');
  await page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" }).click();
  await page.locator('.tab').first().waitFor({ state: 'detached' });
});

test('a file that is no plan has no thread, and the view says so', async () => {
  await openFile(page, 'notes.md');
  await page.locator('.pane-body').getByText('This file is not read as a plan.').waitFor();
  await expect.poll(() => threadRows(page).count()).toBe(0);
});

function threadRows(of: Page): Locator {
  return of
    .locator('.pane', { has: of.locator('.pane-header[aria-label^="Golden Thread"]') })
    .locator('.monaco-list-row');
}

/** A page inside the workbench stands in two frames, one for safety and one for itself. */
function webview(of: Page): FrameLocator {
  return of.locator('iframe.webview.ready').last().contentFrame().locator('iframe').contentFrame();
}

function panel(of: Page): FrameLocator {
  return webview(of);
}

function viewButton(of: Page, title: string): Locator {
  return of.locator('.pane-header[aria-label^="Golden Thread"] .action-label').and(of.getByLabel(title));
}

/** Chooses from the menu of the view. */
async function viewAction(of: Page, title: string): Promise<void> {
  await of.locator('.pane-header[aria-label^="Golden Thread"]').hover();
  await of.locator('.pane-header[aria-label^="Golden Thread"] .codicon-toolbar-more').click();
  // A menu that has only just opened takes no click.
  const item = of.locator('.monaco-menu .action-item').filter({ hasText: title });
  await item.hover();
  await item.and(of.locator('.focused')).waitFor();
  await of.keyboard.press('Enter');
}

async function focusedLabel(of: FrameLocator): Promise<string> {
  return (await of.locator(':focus').getAttribute('aria-label')) ?? '';
}
