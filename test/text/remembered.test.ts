import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembered } from '../../server/src/text/remembered.ts';

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
