// The benchmark measures plans, so what it makes has to be read as plans, and be the same each time.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/index.ts';
import { looksLikePlan } from '../../server/src/syntax/looksLikePlan.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { generatedPlan, writeFolder, type Shape } from './corpus.ts';

const shapes: readonly Shape[] = ['bullets', 'table'];

test('a plan has exactly the lines that were asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 400 }), fc.constantFrom(...shapes), fc.nat(), (lines, shape, seed) => {
      const text = generatedPlan({ lines, shape, seed });
      expect(text.split('\n')).toHaveLength(lines + 1);
      expect(text.endsWith('\n')).toBe(true);
      expect(text).not.toMatch(/[{}]|undefined/);
    }),
  );
});

test('the same seed gives the same plan, another one another', () => {
  expect(generatedPlan({ lines: 120, seed: 7 })).toBe(generatedPlan({ lines: 120, seed: 7 }));
  expect(generatedPlan({ lines: 120, seed: 7 })).not.toBe(generatedPlan({ lines: 120, seed: 8 }));
});

test.each(shapes)('it is a plan, with needs, outcomes and actions and something to say about them: %s', (shape) => {
  const text = generatedPlan({ lines: 120, shape });
  const plan = readPlan(text);
  expect(looksLikePlan(text).answer).toBe('yes');
  expect(Math.min(plan.needs.length, plan.outcomes.length)).toBeGreaterThan(5);
  expect(plan.actions.length).toBeGreaterThan(10);
  const found = checkPlan(plan, rules, { today: '2026-07-01' });
  expect(found.length).toBeGreaterThan(10);
  expect(found.length).toBeLessThan(120);
});

test('a folder holds as many plans as were asked for, a hundred to a folder below it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  try {
    writeFolder(folder, 205);
    expect(readdirSync(folder).map((it) => readdirSync(join(folder, it)).length)).toEqual([100, 100, 5]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
