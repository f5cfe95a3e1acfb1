// Most lines are plain letters and need no segmenter; the two ways have to agree about where one ends and the other begins.
import { expect, test } from 'vitest';
import { cells, widthOf } from '../../server/src/report/layout.ts';

test('each letter, dash and quotation mark of a plain line is a cell of one column', () => {
  expect(cells('Zoë – “it…”').map((it) => it.text)).toEqual([...'Zoë – “it…”']);
  expect(cells('ŵy').map(({ start, end, width }) => [start, end, width])).toEqual([
    [0, 1, 1],
    [1, 2, 1],
  ]);
});

test.each([
  ['a letter and its accent', 'Zoe\u0308', 3],
  ['a soft hyphen', 'well\u00adbeing', 9],
  ['an emoji', 'ok 👍🏽', 5],
  ['a tab', 'a\tb', 6],
  ['something that steers the screen', '\u001b[2J', 4],
  ['what Word puts between letters', 'a\u200bb', 2],
])('%s', (_, text, width) => {
  expect(widthOf(text)).toBe(width);
});
