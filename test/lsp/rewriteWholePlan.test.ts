// From a plan of general wishes to one on which no error or warning is left, with the light bulb and the tab key alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorWithServer } from './editor.ts';
import { problems, take } from './take.ts';
import { steps } from './weakTable.steps.ts';

const weak = readFileSync(join(import.meta.dirname, 'weakTable.md'), 'utf8');
const uri = 'file:///plans/reuben.plan.md';

test('a weak plan becomes a sound one by code actions and tab stops alone', async () => {
  const editor = await editorWithServer();
  await editor.open(uri, weak);
  expect((await problems(editor, uri)).length).toBeGreaterThan(20);
  for (const step of steps) await take(editor, uri, step);
  expect((await problems(editor, uri)).map((it) => it.message)).toEqual([]);
  await expect(editor.text(uri)).toMatchFileSnapshot('strongTable.md');
});
