// The pictures of README.md and docs/, taken of the real workbench: `npm run pictures` writes them anew. Look at each
// before you commit it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, test } from 'vitest';
import { ella, owen } from './twoDanas.ts';
import {
  chooseFile,
  command,
  goTo,
  hoverText,
  lens,
  marks,
  openFile,
  openOutline,
  openProblems,
  quickRows,
} from './window.ts';
import { keepPicture, packagedExtension, startWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts';

const images = join(import.meta.dirname, '../../docs/images');
const files = { 'ifan.plan.md': { copyOf: 'samples/headings/weak.plan.md' } };

/** Without what would draw the eye away from the marks. */
const plainly = {
  'editor.fontSize': 13,
  'editor.occurrencesHighlight': 'off',
  'breadcrumbs.enabled': false,
  'editor.renderLineHighlight': 'none',
};

/** Hides what only this way of running the workbench shows, and gives it the font that a Linux desktop would have. */
const asOnADesktop = `
  [id="status.host"], [id="status.forwardedPorts"], [id="status.workbench.keyboardLayout"],
  .extensions-viewlet .pane-header, .extensions-viewlet .message-container, .activitybar .badge { display: none !important }
  .monaco-workbench { font-family: 'Open Sans', sans-serif !important }`;

let workbench: Workbench | undefined;
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && workbench !== undefined) await keepPicture(workbench.page, task.name);
  await workbench?.stop();
  workbench = undefined;
});

test('editor.png: a weak plan with its marks, one explained, the thread in the outline, all findings below', async () => {
  const page = await open({
    files,
    open: 'ifan.plan.md',
    vsix: packagedExtension(),
    size: { width: 1440, height: 1000 },
  });
  await marks(page).first().waitFor();
  // The outline gets the room of the list of files.
  await page.locator('.pane-header[aria-label^="Explorer Section"]').click();
  await widenSidebar(page, 80);
  await openProblems(page);
  await openOutline(page);
  await command(page, 'View: Focus Active Editor Group');
  await goTo(page, 34, 5);
  await hoverText(page, 'Golden Thread');
  await take(page, 'editor');
});

test('install-1.png to install-3.png: from the packaged file to the first plan', async () => {
  const page = await open({ files, size: { width: 1100, height: 700 } });
  await command(page, 'View: Show Extensions');
  await page.locator('.extensions-viewlet').waitFor();
  await page.locator('.sidebar .codicon-toolbar-more').first().click();
  await page.locator('.monaco-menu .action-item').filter({ hasText: 'Install from VSIX' }).hover();
  await take(page, 'install-1');

  await page.keyboard.press('Enter');
  await chooseFile(page, downloaded(packagedExtension()));
  await page.locator('.extension-list-item').filter({ hasText: 'Golden Thread' }).waitFor();
  await take(page, 'install-2');

  await command(page, 'Notifications: Clear All Notifications');
  await command(page, 'Explorer: Focus on Folders View');
  await openFile(page, 'ifan.plan.md');
  await marks(page).first().waitFor();
  await goTo(page, 34, 5);
  await hoverText(page, 'Golden Thread');
  await take(page, 'install-3');
});

test('first-plan-1.png: what can be put into a plan', async () => {
  const page = await open({
    files,
    open: 'ifan.plan.md',
    vsix: packagedExtension(),
    size: { width: 1100, height: 700 },
  });
  await marks(page).first().waitFor();
  await command(page, 'Golden Thread: Insert…');
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Outcome' }).first().waitFor();
  await take(page, 'first-plan-1');
});

test('map.png, weeks.png, sheets.png, preview.png: other ways of looking at a plan', async () => {
  const page = await open({
    files: { 'ella.md': { text: threeNeeds } },
    open: 'ella.md',
    vsix: packagedExtension(),
    size: { width: 1900, height: 800 },
  });
  await marks(page).first().waitFor();
  await page.locator('.pane-header[aria-label^="Explorer Section"]').click();
  await command(page, 'Explorer: Focus on Golden Thread View');
  await page.locator('.monaco-list-row').filter({ hasText: 'no outcome yet' }).waitFor();
  await command(page, 'Golden Thread: Show the Map of This Plan');
  const panel = page.locator('iframe.webview.ready').last().contentFrame().locator('iframe').contentFrame();
  await panel.locator('.box.gap').first().waitFor();
  await take(page, 'map');
  await panel.getByRole('tab', { name: 'Week by week' }).click();
  await panel.locator('section.overdue').waitFor();
  await take(page, 'weeks');
  await panel.getByRole('tab', { name: 'Who does what' }).click();
  await panel.locator('#person').selectOption('Dana Reed');
  await panel.getByRole('heading', { name: 'What Gemma Hartley does' }).waitFor({ state: 'detached' });
  await take(page, 'sheets');
  await command(page, 'View: Close All Editors');
  await openFile(page, 'ella.md');
  await command(page, 'Markdown: Open Preview to the Side');
  await panel.locator('.golden-thread-person').first().waitFor();
  await take(page, 'preview');
});

test('rename.png, small-print.png: names, numbers, and what stands above an outcome', async () => {
  const page = await open({
    files: { 'ella.plan.md': { text: ella }, 'owen.plan.md': { text: owen } },
    open: 'ella.plan.md',
    vsix: packagedExtension(),
    size: { width: 1200, height: 900 },
  });
  const smart = lens(page, 'SMART: S ✗ M ? A ? R ✓ T ✗');
  await smart.click();
  await quickRows(page).filter({ hasText: 'In time' }).waitFor();
  await take(page, 'small-print');
  await page.keyboard.press('Escape');
  await goTo(page, 31, 4);
  await page.keyboard.press('F2');
  await page.locator('.rename-box input').fill('Diana Reed');
  await page.keyboard.press('Enter');
  await page.locator('.bulk-edit-panel .monaco-list-row').filter({ hasText: 'makes toast' }).waitFor();
  await page.locator('.notification-list-item-message').filter({ hasText: 'may be Dana Price' }).waitFor();
  await take(page, 'rename');
});

/** An invented family; one need has nothing done about it. */
const threeNeeds = `---
child: Ella Hartley
written: 22 June 2026
review: 31 July 2026
lead: Priya Shah, social worker
---

# Child in need plan for Ella

| Need | Outcome | Action | Who | By when |
| --- | --- | --- | --- | --- |
| Ella comes to school hungry. | By 24 July 2026 Ella has eaten before school four days out of five. | Put breakfast out every evening | Gemma Hartley (mother) | 26 June 2026 |
| | | Keep a place at breakfast club for Ella | Tess Lowe (head of year) | 8 July 2026 |
| Ella has missed three dentist appointments. | | | | |
| Ella walks home alone along the ring road. | By 17 July 2026 Ella walks home with somebody every day. | Walk home with Ella on Mondays and Tuesdays | Dana Reed (aunt) | 6 July 2026 |

## If things get harder

If there is no food in the house, Gemma rings Dana Reed the same day and Ella eats at Dana's.
`;

async function widenSidebar(page: Page, pixels: number): Promise<void> {
  const { x, y, width, height } = (await page.locator('.part.sidebar').boundingBox())!;
  await page.mouse.move(x + width, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width + pixels, y + height / 2, { steps: 4 });
  await page.mouse.up();
}

/** A copy where a person would have it, in a folder with nothing else. */
function downloaded(file: string): string {
  const folder = join(workbench!.workspace, '../downloads');
  mkdirSync(folder);
  const copy = join(folder, basename(file));
  copyFileSync(file, copy);
  return copy;
}

async function open(options: WorkbenchOptions): Promise<Page> {
  workbench = await startWorkbench({ scale: 2, settings: plainly, ...options });
  const { page } = workbench;
  await page.addStyleTag({ content: asOnADesktop });
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  const path = join(images, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  // A page is opened more often than a picture is looked at closely.
  spawnSync('pngquant', ['--force', '--output', path, '--quality', '85-98', '--strip', path]);
}
