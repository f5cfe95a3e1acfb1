import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockIds } from '../../server/src/syntax/blockIds.ts';

const anySources = fc.array(fc.oneof(fc.constantFrom('', '- a', '# b'), fc.string()), { maxLength: 40 });

test('no two blocks of a document share an id, and a document has the same ones each time', () => {
  fc.assert(
    fc.property(anySources, (sources) => {
      const ids = sources.map(blockIds());
      expect(new Set(ids).size).toBe(sources.length);
      expect(sources.map(blockIds())).toEqual(ids);
      for (const id of ids) expect(Number.isInteger(id) && id >= 0 && id < 2 ** 30).toBe(true);
    }),
  );
});

test('a block has the same id wherever it moves', () => {
  const idIn = (...sources: string[]): number | undefined => sources.map(blockIds())[sources.indexOf('- Ring Gran.')];
  expect(idIn('# Plan', '- Ring Gran.')).toBe(idIn('- Ring Gran.', '# Plan', 'More'));
});
