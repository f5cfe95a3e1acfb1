// Somebody's caret is everywhere, and every plan is half written: no feature may throw, and no range leave the text.
import { describe, expect, test } from 'vitest';
import { codeActions } from '../../server/src/features/codeActions.ts';
import { completion } from '../../server/src/features/completion.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { hover } from '../../server/src/features/hover.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { checked, samples } from './support.ts';

describe.each(samples)('$path', ({ text }) => {
  test('at every offset', () => {
    const whole = checked(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const shown = hover(whole, offset);
      if (shown !== undefined && !(shown.start <= offset && offset <= shown.end)) {
        expect({ offset, shown }).toBe('around the offset');
      }
      for (const { replace } of completion(whole, offset)) {
        const fits = replace.start <= offset && offset <= replace.end && replace.end <= text.length;
        if (!fits) expect({ offset, replace }).toBe('around the offset');
      }
      for (const { edits } of codeActions(whole, { start: offset, end: offset })) {
        if (edits.some((it) => it.start < 0 || it.end > text.length)) expect({ offset, edits }).toBe('in the text');
      }
    }
  });

  test('cut off in many places', () => {
    // A reading takes long enough that every place is too many; a prime meets all kinds of them.
    for (let end = 0; end <= text.length; end += 997) {
      const half = checked(text.slice(0, end));
      documentSymbols(half);
      hover(half, end);
      completion(half, end);
      codeActions(half, { start: end, end });
      expect(semanticTokens(half).every((it) => it.end <= end)).toBe(true);
    }
  });

  test('coloured words follow one another and stay on their line', () => {
    let at = 0;
    for (const { start, end } of semanticTokens(checked(text))) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(text.slice(start, end)).toMatch(/^\S(?:[^\r\n]*\S)?$/);
      at = end;
    }
  });
});
