import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lspFiles } from '../../server/src/bin/lspFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-files-'));
const addressOf = (name: string): string => pathToFileURL(join(folder, name)).href;

beforeAll(() => {
  mkdirSync(join(folder, 'archive'));
  for (const name of ['ella.plan.md', 'Owen Hartley.MD', 'notes.txt', 'archive/ella-march.md']) {
    writeFileSync(join(folder, name), 'Once upon a time.');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('beside a plan are the other Markdown files of its folder, and none from the folders in it', async () => {
  const files = lspFiles(folder);
  expect(await files.beside(addressOf('ella.plan.md'))).toEqual([addressOf('Owen Hartley.MD')]);
  expect(await files.beside(addressOf('archive/ella-march.md'))).toEqual([]);
});

test.each(['untitled:ella.plan.md', addressOf('gone/ella.plan.md'), 'file://elsewhere/plans/ella.md'])(
  'there is nothing beside %s',
  async (uri) => {
    expect(await lspFiles(folder).beside(uri)).toEqual([]);
  },
);
