// "Get Started" in the real workbench, as somebody who has never seen it goes through it: from the first step to the last,
// each with its own button. Each test is a step, and begins where the one before it ended.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { command, marks, quickFixRows, quickRows, statusItem } from './window.ts';
import { keepPicture, packagedExtension, startWorkbench, type Workbench } from './workbench.ts';

const weak = 'Weak plan (headings).plan.md';
const strong = 'Strong plan (headings).plan.md';
const ours = 'golden-thread.golden-thread.status';

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench({
    vsix: packagedExtension(),
    // Nothing is open, and nothing in the folder is a plan.
    files: { 'notes.md': { text: '# Notes\n' } },
    size: { width: 1600, height: 1000 },
  });
  page = workbench.page;
});

afterAll(() => workbench?.stop());

beforeEach(({ onTestFailed, task }) => {
  onTestFailed(() => keepPicture(page, task.name));
});

test('it opens with its steps, none of them done', async () => {
  // The list of commands knows of those of extensions a moment after the window has opened.
  await vi.waitFor(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget:visible input').first().fill('>Golden Thread: Get Started');
    await quickRows(page).filter({ hasText: 'Golden Thread: Get Started' }).first().click({ timeout: 5000 });
  }, 100_000);
  await steps().last().waitFor();
  expect(await steps().allInnerTexts()).toHaveLength(7);
  expect(await steps().locator('.codicon.complete').count()).toBe(0);
});

test('open a weak plan: it stands beside the steps, once, and has its marks', async () => {
  await take('Open a weak plan', 'Open the plan', tab(weak));
  await marks(page).first().waitFor();
  await done('Open a weak plan');
  expect(await tab(weak).count()).toBe(1);
  // The steps can still be seen, and the plan is at its beginning.
  expect(await steps().count()).toBe(7);
  await statusItem(page, 'status.editor.selection')
    .filter({ hasText: /^Ln 1, Col 1$/ })
    .waitFor();
  expect(await findings()).toBeGreaterThan(20);
});

test('see what was found: the list of it', async () => {
  const rows = page.locator('.markers-panel .monaco-list-row');
  await take('See what was found', 'Show the list', rows.filter({ hasText: 'This outcome has no date' }));
  await done('See what was found');
});

test('ask why it matters: the caret is on an outcome, and it is explained', async () => {
  const hover = page.locator('.monaco-hover:visible').filter({ hasText: 'This outcome has no date' });
  await take('Ask why it matters', 'Show me one', hover.filter({ hasText: 'Where this comes from' }));
  await page.locator('.markers-panel').waitFor({ state: 'hidden' });
  await done('Ask why it matters');
});

test('put one thing right: it is done once there is one finding fewer, and not before', async () => {
  const offered = quickFixRows(page);
  const plain = offered.filter({ hasText: 'Write “domestic violence (DV)”' });
  await take('Put one thing right', 'Show me what is offered', plain);
  expect(await isDone('Put one thing right')).toBe(false);
  await plain.and(page.locator('.focused')).waitFor();
  const before = await findings();
  await page.keyboard.press('Enter');
  await expect.poll(findings).toBe(before - 1);
  await done('Put one thing right');
});

test('follow the thread: the map beside the plan', async () => {
  const panel = page.locator('iframe.webview.ready').last().contentFrame().locator('iframe').contentFrame();
  const need = panel.getByRole('button', { name: /^Need: Ifan needs to be safe/ });
  await take('Follow the thread', 'Draw the map', need);
  await done('Follow the thread');
});

test('see the same plan told well: beside the weak one, and hardly anything is found in it', async () => {
  await take('See the same plan told well', 'Open it beside', tab(strong));
  await done('See the same plan told well');
  expect(await tab(strong).count()).toBe(1);
  expect(await tab(weak).count()).toBe(1);
  await expect.poll(findings).toBeLessThan(3);
});

test('start a plan of your own: it asks what kind', async () => {
  await take('Start a plan of your own', 'New plan…', quickRows(page).filter({ hasText: 'Child in need plan' }));
  await done('Start a plan of your own');
  await page.keyboard.press('Escape');
});

test('nothing of it was saved', async () => {
  await command(page, 'View: Close All Editors');
  await page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" }).click();
  await page.locator('.tab').first().waitFor({ state: 'detached' });
  expect(await page.locator('.explorer-folders-view .monaco-list-row').allInnerTexts()).toEqual(['notes.md']);
});

/** How many there are in the plan in front, once it has been looked through. */
async function findings(): Promise<number> {
  const status = statusItem(page, ours).filter({ hasText: /· (?:no|\d+) findings?$/ });
  return Number(/(\d+) findings?$/.exec(await status.innerText())?.[1] ?? 0);
}

function steps(): Locator {
  return page.locator('.gettingStartedContainer .getting-started-step');
}

function step(title: string): Locator {
  return steps().filter({ has: page.locator('.step-title').getByText(title, { exact: true }) });
}

/**
 * Opens a step, and presses its button until it has had its effect. A step that is done opens the next one by itself, and
 * a click on one that is open shuts it.
 */
async function take(title: string, button: string, effect: Locator): Promise<void> {
  const pressed = step(title).locator('.monaco-button').filter({ hasText: button });
  await vi.waitFor(async () => {
    if (!(await pressed.isVisible())) await step(title).locator('.step-title').click({ timeout: 5000 });
    await pressed.click({ timeout: 5000 });
    await effect.first().waitFor({ timeout: 20_000 });
  }, 100_000);
}

function isDone(title: string): Promise<boolean> {
  return step(title).locator('.codicon.complete').isVisible();
}

async function done(title: string): Promise<void> {
  await step(title).locator('.codicon.complete').waitFor();
}

function tab(name: string): Locator {
  return page.locator(`.tab[data-resource-name="${name}"]`);
}
