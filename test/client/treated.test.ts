import { expect, test } from 'vitest';
import type { Memento } from 'vscode';
import { rememberTreated } from '../../client/src/treated.ts';

function memory(): Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: (key: string, otherwise?: unknown) => values.get(key) ?? otherwise,
    update: (key, value) => Promise.resolve(void values.set(key, value)),
  } as Memento;
}

test('what was said of a file is remembered, and taking it back leaves nothing', async () => {
  const treated = rememberTreated(memory());
  expect(treated.of('file:///a.md')).toBeUndefined();
  await treated.set('file:///a.md', true);
  await treated.set('file:///b.md', true);
  expect(treated.all()).toEqual([
    { uri: 'file:///a.md', treat: true },
    { uri: 'file:///b.md', treat: true },
  ]);
  await treated.set('file:///a.md', false);
  expect(treated.of('file:///a.md')).toBeUndefined();
  expect(treated.of('file:///b.md')).toBe(true);
});

test('a file that only looks like a plan can be said to be none, and to be one after all', async () => {
  const treated = rememberTreated(memory());
  await treated.set('file:///a.md', false);
  expect(treated.of('file:///a.md')).toBe(false);
  await treated.set('file:///a.md', true);
  expect(treated.of('file:///a.md')).toBe(true);
});
