import { expect, test } from 'vitest';
import { writeParts } from '../../server/src/bin/surroundings.ts';

test('a long report waits for its reader', async () => {
  const seen: string[] = [];
  let read = (): void => undefined;
  const page = {
    write: (text: string) => seen.push(text) < 2,
    once: (_: 'drain', then: () => void) => (read = then),
  };
  const made: string[] = [];
  function* parts(): Generator<string> {
    for (const it of ['a', 'b', 'c']) {
      made.push(it);
      yield it;
    }
  }
  const written = writeParts(page, parts());
  await Promise.resolve();
  expect([seen, made]).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
  read();
  await Promise.resolve();
  read();
  await written;
  expect(seen).toEqual(['a', 'b', 'c']);
});

test('a page that never says that it has enough gets all at once', async () => {
  let text = '';
  await writeParts({ write: (it) => (text += it) }, ['a', 'b']);
  expect(text).toBe('ab');
});
