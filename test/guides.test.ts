// Guides rot: a page that names a file which is gone sends the next person into the woods.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../server/src/rules/index.ts';

const root = join(import.meta.dirname, '..');
const guides = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'samples/README.md',
  'docs/first-plan.md',
  'docs/editors.md',
  'docs/writing.md',
  'docs/seeing-the-thread.md',
  'docs/around-a-plan.md',
  'docs/speed.md',
];
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;

test.each(guides)('every path that %s names in backticks or links to exists', (guide) => {
  const text = prose(guide);
  const named = [...text.matchAll(/`([^`\s]+)`/g)].map((it) => it[1]!).filter(isPath);
  const linked = [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map((it) => it[1]!);
  const paths = [...named, ...linked].map((it) => it.replace(/^\.\//, ''));
  expect(paths.filter((it) => !exists(guide, it))).toEqual([]);
});

test.each(guides)('every npm script that %s names exists', (guide) => {
  const text = readFileSync(join(root, guide), 'utf8');
  const named = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map((it) => it[1]!);
  expect(named.filter((it) => !(it in manifest.scripts))).toEqual([]);
});

test('ARCHITECTURE.md has a reason for every dependency', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(used.filter((it) => !it.startsWith('@types/') && !text.includes(it))).toEqual([]);
});

test('every rule that the README names exists', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const named = [...readme.matchAll(/golden-thread-ignore ([\w-]+)|^ {2}([a-z]+(?:-[a-z]+)+):/gm)].map(
    (it) => it[1] ?? it[2]!,
  );
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((it) => !rules.some((rule) => rule.id === it))).toEqual([]);
});

test('a path and another word in backticks are told apart', () => {
  expect(isPath('server/src/text/')).toBe(true);
  expect(isPath('RULES.md')).toBe(true);
  expect(isPath('golden-thread.yaml')).toBe(false);
  expect(isPath('--format')).toBe(false);
  expect(exists('README.md', 'server/src/nowhere.ts')).toBe(false);
});

/** The page without its blocks of code, which show what a person's own files look like. */
function prose(guide: string): string {
  return readFileSync(join(root, guide), 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
}

/** Folders of this repository and files with an ending; the reader's own files and file name patterns are none. */
function isPath(text: string): boolean {
  const theirs = /^golden-thread\.|\*|\bPATH\b|^[A-Z]+-\d|^\.(plan\.)?md$|^dist\//.test(text);
  return !theirs && (/^\.?[\w.-]+\/[\w./-]*$/.test(text) || /^[\w.-]+\.(md|ts|mjs|js|json|txt|yaml)$/.test(text));
}

function exists(guide: string, path: string): boolean {
  return existsSync(join(root, path)) || existsSync(join(root, guide, '..', path));
}
