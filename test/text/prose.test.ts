// The laws of plain text that knows where in the source it comes from.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caret, join, matches, slice, spanOf, trim, type Piece, type Prose } from '../../server/src/text/prose.ts';

/** A run of source and what is read there: the same, something shorter or longer, or nothing at all. */
const run = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).map((it) => ({ source: it, plain: it })),
  fc.constantFrom(
    { source: '&amp;', plain: '&' },
    { source: '\r\n  ', plain: ' ' },
    { source: '<br>', plain: '\n' },
    { source: '**', plain: '' },
    { source: '\\|', plain: '|' },
    { source: '&#x1F600;', plain: '😀' },
  ),
);

interface Written {
  readonly prose: Prose;
  readonly source: string;
}

const written: fc.Arbitrary<Written> = fc.array(run, { minLength: 1, maxLength: 8 }).map((runs) => {
  const pieces: Piece[] = [];
  let source = '';
  let text = '';
  for (const it of runs) {
    if (it.plain !== '')
      pieces.push({ at: text.length, text: it.plain, start: source.length, end: source.length + it.source.length });
    source += it.source;
    text += it.plain;
  }
  return pieces.length === 0 ? { prose: caret(3, 0), source } : { prose: { block: 3, text, pieces }, source };
});

/** A part of the text that cuts no piece in two which is only mapped as a whole, such as an entity. */
const part = fc.tuple(written, fc.nat(60), fc.nat(60)).map(([it, one, other]) => {
  const [start, end] = [one, other].map((at) => whole(it.prose, at)).toSorted((a, b) => a - b) as [number, number];
  return { ...it, start, end };
});

function whole({ text, pieces }: Prose, at: number): number {
  const cut = pieces.find((it) => it.at < at && at < it.at + it.text.length && it.text.length !== it.end - it.start);
  return Math.min(cut?.at ?? at, text.length);
}

describe('a span', () => {
  test('of the whole is from the first piece to the last', () => {
    fc.assert(
      fc.property(written, ({ prose }) => {
        expect(spanOf(prose)).toEqual({ block: 3, start: prose.pieces[0]?.start, end: prose.pieces.at(-1)?.end });
      }),
    );
  });

  test('of a part that stands so in the source is that part', () => {
    fc.assert(
      fc.property(part, ({ prose, source, start, end }) => {
        const touched = prose.pieces.filter((it) => it.at < end && start < it.at + it.text.length);
        fc.pre(start < end && touched.every((it) => it.text.length === it.end - it.start));
        const span = spanOf(prose, start, end);
        const between = source.slice(span.start, span.end).replaceAll('**', '');
        expect(between).toBe(prose.text.slice(start, end).replaceAll('**', ''));
      }),
    );
  });

  test('never runs backwards, and grows with its part', () => {
    fc.assert(
      fc.property(part, ({ prose, start, end }) => {
        const inner = spanOf(prose, start, end);
        const outer = spanOf(prose);
        expect(inner.start).toBeLessThanOrEqual(inner.end);
        expect(inner.start).toBeGreaterThanOrEqual(outer.start);
        expect(inner.end).toBeLessThanOrEqual(outer.end);
      }),
    );
  });

  test('of nothing is a place, and offsets outside the text are brought in', () => {
    const prose: Prose = {
      block: 1,
      text: 'a & b',
      pieces: [
        { at: 0, text: 'a ', start: 10, end: 12 },
        { at: 2, text: '&', start: 12, end: 17 },
        { at: 3, text: ' b', start: 17, end: 19 },
      ],
    };
    expect(spanOf(prose, 1, 1)).toEqual({ block: 1, start: 11, end: 11 });
    expect(spanOf(prose, 5, 5)).toEqual({ block: 1, start: 19, end: 19 });
    expect(spanOf(prose, -4, 99)).toEqual({ block: 1, start: 10, end: 19 });
    expect(spanOf(prose, 2, 3)).toEqual({ block: 1, start: 12, end: 17 });
    expect(spanOf(prose, 4, 2)).toEqual(spanOf(prose, 4, 4));
    expect(spanOf(caret(7, 42))).toEqual({ block: 7, start: 42, end: 42 });
    expect(spanOf({ block: 2, text: '', pieces: [] })).toEqual({ block: 2, start: 0, end: 0 });
  });
});

describe('a slice', () => {
  test('has the text of its part, and the place of its part', () => {
    fc.assert(
      fc.property(part, ({ prose, start, end }) => {
        const sliced = slice(prose, start, end);
        expect(sliced.text).toBe(prose.text.slice(start, end));
        expect(sliced.pieces.map((it) => it.text).join('')).toBe(sliced.text);
        expect(spanOf(sliced)).toEqual(spanOf(prose, start, end));
      }),
    );
  });

  test('of a slice is a slice', () => {
    fc.assert(
      fc.property(part, fc.nat(20), fc.nat(20), ({ prose, start, end }, more, less) => {
        const from = whole(prose, Math.min(start + more, end));
        const to = Math.max(from, whole(prose, end - less));
        // Between two pieces, nothing may stand at the end of the one or at the beginning of the other.
        fc.pre(from < to);
        expect(slice(slice(prose, start, end), from - start, to - start)).toEqual(slice(prose, from, to));
      }),
    );
  });
});

test('trimming takes white space off the text, and its place off the span', () => {
  fc.assert(
    fc.property(written, ({ prose }) => {
      const trimmed = trim(prose);
      expect(trimmed.text).toBe(prose.text.trim());
      expect(trim(trimmed)).toEqual(trimmed);
    }),
  );
});

test('joined proses keep their places, and the separator has one of its own', () => {
  fc.assert(
    fc.property(part, ({ prose, start, end }) => {
      fc.pre(start < end);
      const [head, tail] = [slice(prose, 0, start), slice(prose, end)];
      const joined = join([head, tail], ' / ');
      expect(joined.text).toBe(`${head.text} / ${tail.text}`);
      if (tail.text !== '') expect(spanOf(joined, head.text.length + 3)).toEqual(spanOf(tail));
      if (head.text !== '') expect(spanOf(joined, 0, head.text.length)).toEqual(spanOf(head));
    }),
  );
  expect(join([], ', ')).toEqual({ block: 0, text: '', pieces: [] });
});

test('matches give the range of what they match', () => {
  const found = [...matches({ block: 0, text: 'Tam will ring Tam', pieces: [] }, /Tam/g)];
  expect(found.map((it) => [it.start, it.end])).toEqual([
    [0, 3],
    [14, 17],
  ]);
});
