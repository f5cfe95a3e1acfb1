// What a person does in the workbench, and sees: each function is one of their moves, in VS Code's words, and returns when
// it has had its effect. The selectors are the only knowledge here of how the workbench is built.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { vi } from 'vitest';

const watchMarksScript = readFileSync(join(import.meta.dirname, 'watchMarks.js'), 'utf8');

/** What `watchMarks.js` notes. */
export interface MarksSeen {
  readonly fewest: number;
  readonly most: number;
  /** The line of the caret, each time that a mark reached it. */
  readonly atCaret: readonly string[];
}

export interface Row {
  /** From 1 for the outermost. */
  readonly level: number;
  readonly label: string;
}

/** Runs a command of the palette by its whole title. */
export async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await pick(page, `>${title}`, title);
}

/** Takes an entry of a list that has opened at the top, by its whole label. */
export async function choose(page: Page, label: string): Promise<void> {
  await pick(page, label, label);
}

/** Answers the question for a file that has come up at the top. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const input = quickInput(page);
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.first().waitFor();
  await input.fill(path);
  await rows
    .filter({ hasText: basename(path) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** Takes the place that is offered for a new file, and gives its path. */
export async function takeOfferedPlace(page: Page): Promise<string> {
  const input = quickInput(page);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  const offered = await input.inputValue();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  return offered;
}

/** Brings a file of the workspace to the front. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await pick(page, name, name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
}

/** Puts the caret somewhere in the file in front; lines and columns from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+g');
  const input = quickInput(page);
  await input.waitFor();
  await input.fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  await page
    .locator('#status\\.editor\\.selection')
    .filter({ hasText: `Ln ${line}, Col ${column}` })
    .waitFor();
}

/** Waits until something in the file in front has changed, and saves it. */
export async function saveChanges(page: Page): Promise<void> {
  await page.locator('.tab.active.dirty').waitFor();
  await page.keyboard.press('Control+s');
  await page.locator('.tab.active:not(.dirty)').waitFor();
}

/** The marks under words that the file in front shows. */
export function marks(page: Page): Locator {
  return page.locator('.editor-instance [class*="squiggly-"]');
}

/** The text of the hover at the caret. */
export async function hoverText(page: Page, containing: string): Promise<string> {
  await command(page, 'Show or Focus Hover');
  const hover = page.locator('.monaco-hover:visible').filter({ hasText: containing });
  await hover.first().waitFor();
  return (await hover.first().innerText()).replaceAll('\u00a0', ' ');
}

/** The rows of the Problems view. It shows only what it has room for. */
export async function openProblems(page: Page): Promise<Locator> {
  await command(page, 'Problems: Focus on Problems View');
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.first().waitFor();
  return rows;
}

export async function closePanel(page: Page): Promise<void> {
  await command(page, 'View: Hide Panel');
  await page.locator('.markers-panel').waitFor({ state: 'hidden' });
}

/** The Outline view, with its rows. */
export async function openOutline(page: Page): Promise<Locator> {
  await command(page, 'Explorer: Focus on Outline View');
  const rows = page.locator('.outline-pane .monaco-list-row');
  await rows.first().waitFor();
  return rows;
}

/** What is said for rows that the screen shows, with how deep each is. */
export async function shown(rows: Locator): Promise<readonly Row[]> {
  return rows.evaluateAll((elements) =>
    elements.map((it) => ({
      level: Number(it.getAttribute('aria-level') ?? 1),
      label: it.getAttribute('aria-label') ?? '',
    })),
  );
}

/** Opens the quick fixes at the caret, takes the one whose title begins so, and waits until it has changed the text. */
export async function quickFix(page: Page, title: string): Promise<void> {
  const actions = quickFixRows(page);
  // Marks that arrive while the list is being made take it away again; whoever sits there presses the keys once more.
  await vi.waitFor(async () => {
    if (await actions.first().isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    await actions.filter({ hasText: title }).first().waitFor({ timeout: 5000 });
  }, 60_000);
  const titles = await actions.allInnerTexts();
  // A click on a row is taken by the overlay above it, so the keyboard goes there.
  for (const it of titles) {
    if (it.trim().startsWith(title)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.locator('.action-widget .monaco-list-row.action.focused').filter({ hasText: title }).waitFor();
  await page.keyboard.press('Enter');
  await actions.first().waitFor({ state: 'detached' });
  await page.locator('.tab.active.dirty').waitFor();
}

/** The rows of the light bulb, when it is open. */
export function quickFixRows(page: Page): Locator {
  return page.locator('.action-widget .monaco-list-row.action');
}

/** The list of completions, when it is open. */
export function suggestions(page: Page): Locator {
  return page.locator('.suggest-widget.visible .monaco-list-row');
}

/** The small print above an outcome whose words begin so, in however many blanks. */
export function lens(page: Page, words: string): Locator {
  const pattern = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return page.locator('.editor-instance .codelens-decoration a').filter({ hasText: new RegExp(`^${pattern}`) });
}

/** The rows of the list of places that opens inside the text. */
export function peekRows(page: Page): Locator {
  return page.locator('.peekview-widget .monaco-list-row');
}

/** The rows of a list that has opened at the top. */
export function quickRows(page: Page): Locator {
  return page.locator('.quick-input-list .monaco-list-row');
}

/** An item of the status bar by its id. */
export function statusItem(page: Page, id: string): Locator {
  return page.locator(`[id="${id}"]`);
}

/** Puts the caret back into the text, and closes what lies over it. */
export async function backToText(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await command(page, 'View: Focus Active Editor Group');
}

/** Begins to note how marks come and go; the answer says what was seen since. */
export async function watchMarks(page: Page): Promise<() => Promise<MarksSeen>> {
  await page.evaluate(watchMarksScript);
  return () => page.evaluate('globalThis.marksSeen()');
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget:visible input').first();
}

/** Types into the box at the top, and takes the row of this name. Rows that only look alike often stand above it. */
async function pick(page: Page, text: string, name: string): Promise<void> {
  const input = quickInput(page);
  await input.waitFor();
  await input.fill(text);
  const isNamed = page.locator('.label-name').getByText(name, { exact: true });
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ has: isNamed }).first();
  await row.click();
  // The next list may open in the same place at once.
  await row.waitFor({ state: 'hidden' });
}
