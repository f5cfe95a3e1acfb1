import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { absolute, cover, holds } from '../../server/src/text/span.ts';

describe('edits', () => {
  const edit = fc
    .record({ start: fc.nat(30), length: fc.nat(5), newText: fc.string({ maxLength: 4 }) })
    .map(({ start, length, newText }) => ({ start, end: start + length, newText }));

  test('that lie apart are all made, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 10, maxLength: 40 }),
        fc.array(edit, { maxLength: 6 }),
        fc.nat(),
        (text, edits, turn) => {
          const apart: TextEdit[] = [];
          for (const it of edits.toSorted((a, b) => a.start - b.start)) {
            if (it.end <= text.length && it.start > (apart.at(-1)?.end ?? -1)) apart.push(it);
          }
          const backwards = apart
            .toReversed()
            .reduce((result, it) => result.slice(0, it.start) + it.newText + result.slice(it.end), text);
          const turned = [...apart.slice(turn % (apart.length || 1)), ...apart.slice(0, turn % (apart.length || 1))];
          expect(applyEdits(text, turned)).toBe(backwards);
        },
      ),
    );
  });

  test('that overlap one before them are dropped', () => {
    expect(
      applyEdits('Mum to ring', [
        { start: 0, end: 6, newText: 'Mum will' },
        { start: 4, end: 6, newText: 'must' },
      ]),
    ).toBe('Mum will ring');
  });

  test('at one place both go in, in the order given', () => {
    expect(
      applyEdits('ab', [
        { start: 1, end: 1, newText: '1' },
        { start: 1, end: 1, newText: '2' },
      ]),
    ).toBe('a12b');
  });

  test('none leave the text as it is', () => {
    expect(applyEdits('Mum\r\nDad', [])).toBe('Mum\r\nDad');
  });
});

describe('spans', () => {
  const blocks = [
    { id: 4, offset: 10, length: 5 },
    { id: 9, offset: 20, length: 8 },
  ];

  test('are placed in the document by their block', () => {
    expect(absolute(blocks, { block: 9, start: 1, end: 3 })).toEqual({ start: 21, end: 23 });
    expect(absolute(blocks, { block: 5, start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
  });

  test('are covered inside one block only', () => {
    expect(cover({ block: 4, start: 2, end: 3 }, { block: 4, start: 0, end: 1 })).toEqual({
      block: 4,
      start: 0,
      end: 3,
    });
    expect(cover({ block: 4, start: 2, end: 3 }, { block: 9, start: 0, end: 1 })).toEqual({
      block: 4,
      start: 2,
      end: 3,
    });
  });

  test('hold both their ends', () => {
    const held = [0, 1, 2, 3, 4].filter((it) => holds({ start: 1, end: 3 }, it));
    expect(held).toEqual([1, 2, 3]);
  });
});
