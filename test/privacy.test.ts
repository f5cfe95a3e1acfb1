// Nothing in the repository names the machine that it was written on, or a child of somebody else's published example.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** First names that published guidance uses in its worked examples. Ours are invented. */
const namesOfTheGuidance = ['Paul', 'Stuart', 'Lindsey', 'Tony', 'Patricia', 'Jocelyn', 'Mohammed', 'Rosie'];
const guidanceName = new RegExp(`\\b(${namesOfTheGuidance.join('|')})\\b`, 'u');

/** Where files lie on somebody's own machine, and where packages were fetched from. */
const ownMachine = new RegExp(
  ['/home/\\w', '/Users/\\w', '[A-Z]:\\\\Users', '/work/\\w', '/root/', '/tmp/\\w', 'registry\\.']
    .map((it) => `(?<![\\w.])${it}`)
    .join('|'),
);

const notOurs = ['.git', 'node_modules', 'dist', 'coverage', '.vscode-test'];

test('no sample has a name from the examples of the guidance', () => {
  const samples = readdirSync(join(root, 'samples'), { recursive: true, encoding: 'utf8' }).filter((it) =>
    it.endsWith('.md'),
  );
  expect(samples.length).toBeGreaterThan(10);
  expect(samples.flatMap((it) => lines(join('samples', it), guidanceName))).toEqual([]);
});

test('no file mentions the machine that it was written on', () => {
  const files = kept().filter((it) => it !== 'test/privacy.test.ts');
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((it) => lines(it, ownMachine))).toEqual([]);
});

test('a name and a path would be found', () => {
  expect(guidanceName.test('Tony said so.')).toBe(true);
  expect(guidanceName.test('Antony said so.')).toBe(false);
  expect(ownMachine.test('see /home/sam/plans')).toBe(true);
  expect(ownMachine.test('help at home/school')).toBe(false);
});

/** Every file but those that are fetched, built or none of the project's. No Git is needed to know them. */
function kept(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((it) => {
    if (notOurs.includes(it.name)) return [];
    const path = posix.join(folder, it.name);
    return it.isDirectory() ? kept(path) : [path];
  });
}

function lines(path: string, pattern: RegExp): string[] {
  return readFileSync(join(root, path), 'utf8')
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : []));
}
