import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Piece, Prose } from '../text/prose.ts';
import { spanOf } from '../text/prose.ts';
import type { Range } from '../text/span.ts';
import type { Comment, Inline } from './blocks.ts';

/** Builds the text of one heading, paragraph or cell piece by piece, in the order of the source. */
export interface InlineBuilder {
  /** Text whose decoded value is known, from one run of the source. */
  text(value: string, start: number, end: number): void;
  /** Text that stands in the source just as it is read. */
  verbatim(value: string, start: number): void;
  /** A run of the source without marks in it, in which a line may end. */
  raw(start: number, end: number): void;
  /** Text that is read for a run of the source, such as a character reference. */
  replaced(text: string, start: number, end: number): void;
  /** A hard line break. */
  lineBreak(start: number, end: number): void;
  comment(text: string, start: number, end: number): void;
  /** Marks what is added while `inside` runs. */
  marked(mark: 'strong' | 'emphasis', inside: () => void): void;
  done(): Inline;
}

/**
 * Starts an inline of a block. Offsets given to the builder are those of the whole source; in the result they are
 * relative to `base`, where the top-level block begins.
 */
export function inlineBuilder(source: string, block: number, base: number, at: number): InlineBuilder {
  const pieces: Piece[] = [];
  const marks = { strong: [] as Range[], emphasis: [] as Range[] };
  const lineStarts: number[] = [];
  const comments: Comment[] = [];
  let plain = '';
  const add = (text: string, start: number, end: number): void => {
    if (text === '' && end <= start) return;
    pieces.push({ at: plain.length, text, start: start - base, end: end - base });
    plain += text;
  };
  const endLine = (text: ' ' | '\n', start: number, end: number): void => {
    pieces.push({ at: plain.length, text, start: start - base, end: end - base, lineBreak: true });
    plain += text;
    lineStarts.push(plain.length);
  };
  return {
    text(value, start, end) {
      for (const run of align(source, value, start, end)) {
        if (run.lineBreak) endLine(' ', run.start, run.end);
        else add(run.text, run.start, run.end);
      }
    },
    verbatim: (value, start) => add(value, start, start + value.length),
    replaced: (text, start, end) => add(text, start, end),
    raw(start, end) {
      const begun =
        lineStarts.at(-1) === plain.length && /[\r\n]/.test(source.charAt(start - 1) + source.charAt(start - 2));
      let at = start + (begun ? (/^[ \t]*/.exec(source.slice(start, end))?.[0].length ?? 0) : 0);
      // What stands behind the end is not asked: a backslash there breaks no line.
      const run = source.slice(0, end);
      const lineEnd = /(?:\\|[ \t]*)(?:\r\n|\n|\r)[ \t]*/g;
      lineEnd.lastIndex = at;
      for (let broken = lineEnd.exec(run); broken !== null; broken = lineEnd.exec(run)) {
        const next = broken.index + broken[0].length;
        if (broken.index > at) add(source.slice(at, broken.index), at, broken.index);
        endLine(/^(?:\\| {2,}(?=\r|\n))/.test(broken[0]) ? '\n' : ' ', broken.index, next);
        at = next;
      }
      if (at < end) add(source.slice(at, end), at, end);
    },
    lineBreak: (start, end) => endLine('\n', start, end),
    comment: (text, start, end) => comments.push({ text, span: { block, start: start - base, end: end - base } }),
    marked(mark, inside) {
      const start = plain.length;
      inside();
      if (plain.length > start) marks[mark].push({ start, end: plain.length });
    },
    done() {
      if (pieces.length === 0) pieces.push({ at: 0, text: '', start: at - base, end: at - base });
      const prose: Prose = { block, text: plain, pieces };
      return { prose, ...marks, lineStarts, comments };
    },
  };
}

/** The text of a part of an inline, with the marks and line starts that lie in it. */
export function sliceInline(inline: Inline, prose: Prose, start: number): Inline {
  const end = start + prose.text.length;
  const clip = (ranges: readonly Range[]): Range[] =>
    ranges
      .map((it) => ({ start: Math.max(it.start, start) - start, end: Math.min(it.end, end) - start }))
      .filter((it) => it.start < it.end);
  const whole = spanOf(prose);
  return {
    prose,
    strong: clip(inline.strong),
    emphasis: clip(inline.emphasis),
    lineStarts: linesBetween(inline.lineStarts, start, end),
    comments: inline.comments.filter((it) => it.span.start >= whole.start && it.span.end <= whole.end),
  };
}

/** The lines that begin between two offsets, counted from the first of them. */
function linesBetween(lineStarts: readonly number[], start: number, end: number): number[] {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? end) > start) high = middle;
    else low = middle + 1;
  }
  const found: number[] = [];
  for (let at = lineStarts[low]; at !== undefined && at < end; at = lineStarts[low]) {
    found.push(at - start);
    low += 1;
  }
  return found;
}

interface Run extends Range {
  readonly text: string;
  readonly lineBreak?: true;
}

const reference = /&(?:#(?:x[\da-f]{1,6}|\d{1,7})|[a-z\d]{1,31});/iy;
const softBreak = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y;
const punctuation = /[!-/:-@[-`{-~]/;

/**
 * Walks a decoded value along its source, so that each character knows where it came from: backslash escapes lose
 * their backslash, character references and line breaks with the indentation behind them stand as one.
 */
function* align(source: string, value: string, start: number, end: number): Generator<Run> {
  let at = start;
  let read = 0;
  let from = at;
  let text = '';
  const flush = function* (): Generator<Run> {
    if (text !== '') yield { text, start: from, end: from + text.length };
    text = '';
  };
  while (at < end && read < value.length) {
    const character = source.charAt(at);
    const expected = value.charAt(read);
    if (character === '&') {
      const decoded = decodedAt(source, at);
      if (decoded !== undefined && value.startsWith(decoded.text, read)) {
        yield* flush();
        yield { text: decoded.text, start: at, end: at + decoded.length };
        at += decoded.length;
        read += decoded.text.length;
        from = at;
        continue;
      }
    }
    if (expected === '\n' || expected === '\r') {
      softBreak.lastIndex = at;
      const broken = softBreak.exec(source);
      if (broken !== null) {
        yield* flush();
        yield { text: ' ', start: at, end: at + broken[0].length, lineBreak: true };
        at += broken[0].length;
        read += value.startsWith('\r\n', read) ? 2 : 1;
        from = at;
        continue;
      }
    }
    if (character === '\\' && punctuation.test(source.charAt(at + 1)) && source.charAt(at + 1) === expected) {
      yield* flush();
      at += 1;
      from = at;
      text = expected;
    } else if (character === expected) {
      text += expected;
    } else {
      // The source holds something that the value leaves out, such as trailing blanks; it belongs to no character.
      yield* flush();
      at += 1;
      from = at;
      continue;
    }
    at += 1;
    read += 1;
  }
  yield* flush();
}

/** What a character reference such as `&amp;` stands for; undefined when it is none. */
export function decoded(source: string): string | undefined {
  return decodedAt(source, 0)?.text;
}

function decodedAt(source: string, at: number): { text: string; length: number } | undefined {
  reference.lastIndex = at;
  const found = reference.exec(source)?.[0];
  if (found === undefined) return undefined;
  const name = found.slice(1, -1);
  if (!name.startsWith('#')) {
    const text = decodeNamedCharacterReference(name);
    return text === false ? undefined : { text, length: found.length };
  }
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const real = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { text: real ? String.fromCodePoint(code) : '\uFFFD', length: found.length };
}
