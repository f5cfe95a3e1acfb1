import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCarets, readCarets, redraw } from './carets.ts';

describe('carets', () => {
  it('mark words, a place without words, and the same line twice', () => {
    const picture = [
      '- School to help.',
      '  ^^^^^^ an organisation',
      '                 ^ no date',
      '',
      '\tMum',
      '\t^^^ tabbed',
    ];
    const { markdown, marks } = readCarets(picture.join('\n'));
    expect(markdown).toBe('- School to help.\n\n\tMum');
    expect(marks.map((it) => [markdown.slice(it.start, it.end), it.message])).toEqual([
      ['School', 'an organisation'],
      ['', 'no date'],
      ['Mum', 'tabbed'],
    ]);
    expect(drawCarets(markdown, marks)).toBe(picture.join('\n'));
  });

  it('leave a plan without marks as it is, a quoted caret included', () => {
    const plan = '# Plan\n\n| a | b |\n| - | - |\n\nx ^^ y\n';
    expect(readCarets(plan)).toEqual({ markdown: plan, marks: [] });
  });

  it('are drawn and read back to the same picture', () => {
    const line = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', '\t', '|', '😀') })
      .filter((it) => !/^\s*\^/.test(it));
    const mark = fc.record({ at: fc.nat(), length: fc.nat({ max: 6 }), message: fc.constantFrom('one', 'two words') });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.array(mark), (lines, marks) => {
        const markdown = lines.join('\n');
        const placed = marks.map(({ at, length, message }) => {
          const start = at % (markdown.length + 1);
          const lineEnd = markdown.indexOf('\n', start);
          return { start, end: Math.min(start + length, lineEnd < 0 ? markdown.length : lineEnd), message };
        });
        const picture = drawCarets(markdown, placed);
        expect(readCarets(picture).markdown).toBe(markdown);
        expect(redraw(picture)).toBe(picture);
      }),
    );
  });
});
