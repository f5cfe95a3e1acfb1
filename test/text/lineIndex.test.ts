import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineIndex } from '../../server/src/text/lineIndex.ts';

const texts = fc.array(fc.constantFrom('a', '😀', '\n', '\r', '\r\n', '\u2028', ' ')).map((it) => it.join(''));

test('every offset comes back from its line and column', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const index = lineIndex(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const { line, column } = index.positionAt(offset);
        expect(index.lineStart(line) + column - 1).toBe(offset);
      }
    }),
  );
});

test('lines end as in the Language Server Protocol: at a line feed, at both, at a lone carriage return', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = text.split(/\r\n|\n|\r/);
      const index = lineIndex(text);
      expect(index.lineCount).toBe(lines.length);
      lines.forEach((line, at) => {
        const start = index.lineStart(at + 1);
        expect(text.slice(start, start + line.length)).toBe(line);
      });
    }),
  );
});

test('offsets and lines outside the text are brought in', () => {
  const index = lineIndex('ab\ncd');
  expect(index.positionAt(-3)).toEqual({ line: 1, column: 1 });
  expect(index.positionAt(99)).toEqual({ line: 2, column: 3 });
  expect(index.lineStart(99)).toBe(5);
});
