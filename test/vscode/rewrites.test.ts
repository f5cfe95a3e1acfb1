// From a plan of general wishes to one on which no error or warning is left, in the real workbench: with the light bulb, the
// tab key, and what a person types. The same steps go through the server alone in test/lsp/rewriteWholePlan.test.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markOf } from '../../server/src/features/checkedPlan.ts';
import { places } from '../../server/src/views/places.ts';
import { checked } from '../features/support.ts';
import type { Step } from '../lsp/take.ts';
import { steps } from '../lsp/weakTable.steps.ts';
import { goTo, marks, quickFix, saveChanges, statusItem } from './window.ts';
import { keepPicture, packagedExtension, startWorkbench, type Workbench } from './workbench.ts';

const plan = 'reuben.plan.md';
const ours = 'golden-thread.golden-thread.status';

let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench({
    vsix: packagedExtension(),
    files: { [plan]: { copyOf: 'test/lsp/weakTable.md' } },
    open: plan,
    size: { width: 1500, height: 1100 },
    // What is typed here is meant as it is.
    settings: {
      'editor.suggestOnTriggerCharacters': false,
      'editor.autoClosingQuotes': 'never',
      'editor.autoClosingBrackets': 'never',
      'editor.wordWrap': 'on',
    },
  });
  page = workbench.page;
  await marks(page).first().waitFor();
});

afterAll(() => workbench?.stop());

test('a weak plan is put right with the light bulb and the tab key alone', async ({ onTestFailed }) => {
  onTestFailed(() => keepPicture(page, 'rewrites'));
  for (const step of steps) await take(step);
  expect(serious(onDisk())).toEqual([]);
  await page.locator('.codicon-problem-info, #status\\.problems').first().waitFor();
});

async function take({ at: [rule, words = ''], choose, type }: Step): Promise<void> {
  const text = onDisk();
  // A person looks at what is marked now before they go on.
  const count = marksOf(text).length;
  await statusItem(page, ours)
    .filter({ hasText: new RegExp(`· ${count} findings?$`) })
    .waitFor();
  const { line, column } = placeOf(text, rule, words);
  await goTo(page, line, column);
  await quickFix(page, choose);
  for (const [index, value] of type.entries()) {
    await page.keyboard.insertText(value);
    if (index < type.length - 1) await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await saveChanges(page);
  const kept = process.env['GOLDEN_THREAD_STEPS'];
  if (kept !== undefined)
    await page.screenshot({ path: join(kept, `${steps.findIndex((it) => it.choose === choose)}.png`) });
}

/** The mark of a rule on the line of these words; lines and columns from 1. */
function placeOf(text: string, rule: string, words: string): { readonly line: number; readonly column: number } {
  for (const { start } of marksOf(text).filter((it) => it.rule === rule)) {
    const before = text.slice(0, start).split('\n');
    if (text.split('\n')[before.length - 1]!.includes(words)) {
      return { line: before.length, column: before.at(-1)!.length + 1 };
    }
  }
  throw new Error(`no ${rule} at “${words}” in\n${text}`);
}

function serious(text: string): readonly string[] {
  return marksOf(text).flatMap((it) => (it.severity === 'error' || it.severity === 'warning' ? [it.rule] : []));
}

function marksOf(text: string) {
  const read = checked(text);
  const found = read.findings.map((it) => ({ ...it, range: markOf(read, it.span) }));
  return places(found).map(({ lead }) => ({ rule: lead.rule, severity: lead.severity, start: lead.range.start }));
}

/** The plan as it is on the disk. */
function onDisk(): string {
  return readFileSync(join(workbench.workspace, plan), 'utf8');
}
