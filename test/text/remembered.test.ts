import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fact,
  keptWith,
  oneOfAKind,
  remembered,
  rememberedOf,
  rememberLittle,
} from '../../server/src/text/remembered.ts';

test('gives what the function gives, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), fc.integer({ min: 1, max: 3 }), (texts, most) => {
      const read = remembered((text) => ({ length: text.length, text }), most);
      expect(texts.map((it) => read(it).text)).toEqual(texts);
    }),
  );
});

test('reads a text once while it is remembered, and again when many others came between', () => {
  const asked: string[] = [];
  const read = remembered((text) => asked.push(text), 2);
  for (const text of ['a', 'a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'a']) read(text);
  expect(asked.filter((it) => it === 'a')).toHaveLength(2);
});

test('what a fact gives may be nothing, and is asked for once all the same', () => {
  const asked: string[] = [];
  const read = fact((text) => (asked.push(text), undefined));
  expect([read('a'), read('a')]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['a']);
});

test('what was read of a value is kept with that value, and with no other that looks the same', () => {
  const read = rememberedOf((it: { readonly name: string }) => ({ called: it.name }));
  const one = { name: 'Ifan' };
  expect(read(one)).toBe(read(one));
  expect(read({ name: 'Ifan' })).not.toBe(read(one));
});

test('what was made is kept while all that it was made from is the very same', () => {
  const kept = keptWith<object, object>();
  const [key, roster] = [{}, ['Ifan']];
  const made = kept(key, [roster, 1], () => ({}));
  expect(kept(key, [roster, 1], () => ({}))).toBe(made);
  expect(kept(key, [roster, 2], () => ({}))).not.toBe(made);
  expect(kept(key, [['Ifan'], 2], () => ({}))).not.toBe(kept(key, [roster, 2], () => ({})));
  expect(kept(key, [roster], () => made)).toBe(made);
});

test('of all that say the same there is one, as long as it is among the last', () => {
  const one = oneOfAKind<{ readonly name: string }>((it) => it, 2);
  const first = one({ name: 'a' });
  expect(one({ name: 'a' })).toBe(first);
  for (const name of ['b', 'c', 'd']) one({ name });
  expect(one({ name: 'a' })).not.toBe(first);
});

test('little is remembered by whoever reads one document after another', () => {
  const readings = (): number => {
    const asked: string[] = [];
    const read = remembered((text) => asked.push(text), 20);
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'a']) read(text);
    return asked.length;
  };
  expect(readings()).toBe(6);
  // Whoever has said so has said it for good, so this test is the last.
  rememberLittle();
  expect(readings()).toBe(7);
});
