// A part of a plan stands on lines of its own, with one blank line on either side, wherever the cursor was.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertPlace } from '../../client/src/insertPlace.ts';

/** The text after a snippet was put in at the line that holds `<|>`. */
function inserted(marked: string, snippet = '**What will be different:** x'): string {
  const lines = marked.replace('<|>', '').split('\n');
  const line = marked.slice(0, marked.indexOf('<|>')).split('\n').length - 1;
  const { start, end, before, after } = insertPlace(lines, line, snippet);
  const offset = (it: { line: number; character: number }): number =>
    lines.slice(0, it.line).reduce((sum, text) => sum + text.length + 1, 0) + it.character;
  const text = lines.join('\n');
  return text.slice(0, offset(start)) + before + snippet + after + text.slice(offset(end));
}

const outcome = '**What will be different:** x';

test.each([
  ['an empty text', '<|>', outcome],
  ['a blank line in the middle', 'a\n<|>\nb', `a\n\n${outcome}\n\nb`],
  ['one of several blank lines', 'a\n\n<|>\n\n\nb', `a\n\n${outcome}\n\nb`],
  ['the first of them', 'a\n<|>\n\n\nb', `a\n\n${outcome}\n\nb`],
  ['the end of a line with text below', 'a<|>\nb', `a\n\n${outcome}\n\nb`],
  ['the middle of a line with a blank one below', 'a <|>a\n\nb', `a a\n\n${outcome}\n\nb`],
  ['the last line', 'a<|>', `a\n\n${outcome}`],
  ['the empty last line', 'a\n<|>', `a\n\n${outcome}`],
  ['the empty last lines', 'a\n\n<|>\n', `a\n\n${outcome}`],
  ['the first line', '<|>\na', `${outcome}\n\na`],
])('%s', (_, marked, expected) => expect(inserted(marked)).toBe(expected));

test.each([
  ['the end of a list', '- a<|>\n\nb', '- a\n- x\n\nb'],
  ['the middle of a list', '- a<|>\n- b', '- a\n- x\n- b'],
  ['under a label', '**What will happen:**<|>\n', '**What will happen:**\n\n- x'],
])('an item of a list at %s stands close to the others', (_, marked, expected) => {
  expect(inserted(marked, '- x')).toBe(expected);
});

test('there are never two blank lines around it, and every line of the text is still there in order', () => {
  const line = fc.constantFrom('', '  ', 'a', '- b', '## c');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.nat(7), (lines, at) => {
      const marked = lines.map((it, index) => (index === Math.min(at, lines.length - 1) ? `${it}<|>` : it)).join('\n');
      const result = inserted(marked).split('\n');
      expect(result.filter((it) => it.trim() !== '' && it !== outcome)).toEqual(lines.filter((it) => it.trim() !== ''));
      const place = result.indexOf(outcome);
      const blank = (it: number): boolean => (result[it] ?? 'text').trim() === '';
      expect(blank(place - 1) && blank(place - 2)).toBe(false);
      expect(blank(place + 1) && blank(place + 2)).toBe(false);
      if (place > 0) expect(blank(place - 1)).toBe(true);
    }),
  );
});
