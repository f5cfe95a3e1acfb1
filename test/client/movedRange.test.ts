// Where words stand after a text has changed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedRange, type Change } from '../../client/src/movedRange.ts';

/** What a range of a text holds after changes, written as [words before, words after]. */
function after(text: string, words: string, ...changes: readonly (readonly [string, string])[]): string | undefined {
  const start = text.indexOf(words);
  const made = changes.map(([old, now]): Change & { now: string } => ({
    at: text.indexOf(old),
    removed: old.length,
    added: now.length,
    now,
  }));
  const changed = made
    .toSorted((a, b) => b.at - a.at)
    .reduce((it, { at, removed, now }) => it.slice(0, at) + now + it.slice(at + removed), text);
  const moved = movedRange({ start, end: start + words.length }, made);
  return moved && changed.slice(moved.start, moved.end);
}

const line = 'Ella comes to school hungry. Ella walks home alone.';

test('what is written before words, or behind them, leaves them what they are', () => {
  expect(after(line, 'Ella walks home', ['comes', 'often comes'])).toBe('Ella walks home');
  expect(after(line, 'Ella walks home', ['comes to school ', ''])).toBe('Ella walks home');
  expect(after(line, 'Ella comes', [' alone', ' with her brother'])).toBe('Ella comes');
  expect(after(line, 'walks home', ['Ella comes', 'She comes'], ['alone', 'by herself'])).toBe('walks home');
});

test('what is written into the middle of words belongs to them', () => {
  expect(after(line, 'walks home', [' home', ' all the way home'])).toBe('walks all the way home');
});

test('of words that are partly gone, what is left is meant; of words that are gone, nothing', () => {
  expect(after(line, 'walks home alone', ['Ella walks', 'She goes'])).toBe(' home alone');
  expect(after(line, 'school hungry', ['hungry. Ella', 'and Ella'])).toBe('school ');
  expect(after(line, 'walks home', ['Ella walks home alone.', ''])).toBeUndefined();
  expect(after(line, 'walks home', [line, 'Something else altogether.'])).toBeUndefined();
});

test('words that no change touches are found again, however many changes there are', () => {
  const texts = fc.tuple(fc.string(), fc.string({ minLength: 1 }), fc.string());
  const pieces = fc.array(fc.tuple(fc.string({ maxLength: 5 }), fc.nat(5), fc.string({ maxLength: 5 })), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(texts, pieces, pieces, ([before, words, behind], early, late) => {
      // Each piece: what stays, how much goes, what comes.
      const edit = (text: string, offset: number, edits: typeof early): { text: string; changes: Change[] } => {
        let [rest, made] = [text, ''];
        const changes: Change[] = [];
        for (const [{ length }, removes, adds] of edits) {
          const at = text.length - rest.length + Math.min(length, rest.length);
          const removed = Math.min(removes, text.length - at);
          made += rest.slice(0, Math.min(length, rest.length)) + adds;
          rest = text.slice(at + removed);
          changes.push({ at: at + offset, removed, added: adds.length });
        }
        return { text: made + rest, changes };
      };
      const start = before.length;
      const end = start + words.length;
      const one = edit(before, 0, early);
      const other = edit(behind, end, late);
      const moved = movedRange({ start, end }, [...one.changes, ...other.changes]);
      expect((one.text + words + other.text).slice(moved!.start, moved!.end)).toBe(words);
    }),
  );
});
