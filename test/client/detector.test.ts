import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detect, isHouseRules, isRead } from '../../client/src/detector.ts';

const root = join(import.meta.dirname, '../..');
const document = (scheme: string, path: string, languageId = 'markdown'): never =>
  ({ languageId, uri: { scheme, path } }) as never;

test.each([
  ['file', 'markdown', true],
  ['untitled', 'markdown', true],
  ['git', 'markdown', false],
  ['vscode-vfs', 'markdown', false],
  ['file', 'plaintext', false],
])('%s, %s: read is %s', (scheme, language, read) => {
  expect(isRead(document(scheme, '/a.md', language))).toBe(read);
});

test('only a file of the one name holds house rules', () => {
  expect(isHouseRules(document('file', '/plans/golden-thread.yaml', 'yaml'))).toBe(true);
  expect(isHouseRules(document('file', '/plans/not-golden-thread.yaml', 'yaml'))).toBe(false);
});

test('every sample wakes the server, and no page about the product does', () => {
  const samples = readdirSync(join(root, 'samples'), { recursive: true, encoding: 'utf8' }).filter(
    (it) => it.endsWith('.md') && it !== 'README.md',
  );
  const verdictOf = (path: string): string => detect(`/${path}`, readFileSync(join(root, path), 'utf8')).verdict;
  expect(samples.filter((it) => verdictOf(join('samples', it)) !== 'plan')).toEqual([]);
  const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'RULES.md', 'samples/README.md'];
  expect(pages.filter((it) => verdictOf(it) === 'plan')).toEqual([]);
});

test('a name that ends in .plan.md is a plan from its first letter on', () => {
  expect(detect('/plans/new.plan.md', '').verdict).toBe('plan');
  expect(detect('/plans/new.md', '').verdict).toBe('none');
});
