import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotations } from '../../server/src/text/quotations.ts';

test.each([
  ['She said “I want to go home” to Nan.', ['“I want to go home”']],
  ['She said "I want to go home" to Nan.', ['"I want to go home"']],
  ['She said ‘I don’t want to’ twice.', ['‘I don’t want to’']],
  ["She said 'I don't want to' twice.", ["'I don't want to'"]],
  ['“One” and “two”', ['“One”', '“two”']],
  ['Still typing: “I want to', ['“I want to']],
  ['“Over the line\nends” here', ['“Over the line']],
  ["Mum's and Dad's houses", []],
  ['the children’s books and the parents’ views', []],
  ['a 6" ruler', []],
  ["the girls' room and the boys' room", []],
  ['"He said ‘no’ to me"', ['"He said ‘no’ to me"']],
])('%j', (text, expected) => {
  expect(quotations(text).map((it) => text.slice(it.start, it.end))).toEqual(expected);
});

test('quotations stand in order and apart, inside the text and on one line', () => {
  const bits = fc.constantFrom('“', '”', '"', "'", '’', '‘', 'a', 'b c', ' ', '\n', '.', '😀');
  fc.assert(
    fc.property(
      fc.array(bits, { maxLength: 30 }).map((it) => it.join('')),
      (text) => {
        let last = 0;
        for (const { start, end } of quotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toContain('\n');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
