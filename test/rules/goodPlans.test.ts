/** Sound plans in the shapes people write them: whatever is said about one of these as a warning costs trust. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawCarets } from '../support/carets.ts';
import { check } from '../support/check.ts';

const folder = new URL('../fixtures/good-plans/', import.meta.url).pathname;

it.each(readdirSync(folder))('nothing in %s is warned about', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const grave = check(text).filter((found) => found.severity === 'error' || found.severity === 'warning');
  const marks = grave.map((found) => ({ ...found, message: `${found.rule}: ${found.message}` }));
  expect(drawCarets(text, marks)).toBe(text);
});
