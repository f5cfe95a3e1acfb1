// What runs stays small: nobody waits for an editor that loads what it has no use for.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { budget, sizesOf, type Sizes } from '../scripts/budget.mjs';
import { buildCommand, buildExtension, buildRemark } from '../scripts/build.mjs';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bundle-'));
let sizes: Sizes;

beforeAll(async () => {
  await Promise.all([buildCommand(folder), buildExtension(folder), buildRemark(folder)]);
  sizes = await sizesOf(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const names: readonly (keyof Sizes)[] = ['server', 'audit', 'extension', 'remark'];

test.each(names)('%s is within its budget (scripts/budget.mjs)', (name) => {
  expect(sizes[name]).toBeGreaterThan(50);
  expect(sizes[name]).toBeLessThanOrEqual(budget[name]);
});

test('the examples of the rules stay behind', () => {
  const all = readdirSync(join(folder, 'parts')).map((it) => readFileSync(join(folder, 'parts', it), 'utf8'));
  expect(all.some((it) => it.includes('plan-is-for-one-child'))).toBe(true);
  expect(all.filter((it) => /\b(?:bad|good):\[(?!\])/.test(it))).toEqual([]);
});

test('an expression that is handed to `pattern` is only text until it is needed', () => {
  const source = readFileSync(join(import.meta.dirname, '../server/src/rules/authority/orders.ts'), 'utf8');
  const literal = /\bpattern\(\s*\/(.{40})/.exec(source)?.[1] ?? '';
  const all = readdirSync(join(folder, 'parts')).map((it) => readFileSync(join(folder, 'parts', it), 'utf8'));
  expect(all.some((it) => it.includes(literal.replaceAll('\\', '\\\\')))).toBe(true);
  expect(all.filter((it) => it.includes(`/${literal}`))).toEqual([]);
});
