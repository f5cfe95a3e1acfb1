import type { Range, Span } from './span.ts';

/**
 * One run of plain text and the source it was read from.
 *
 * A piece whose text is as long as its source maps offset by offset. Any other piece (an entity, a soft line break
 * with the indentation behind it, a `<br>`) is mapped as a whole.
 */
export interface Piece {
  /** Offset of this piece in the plain text. */
  readonly at: number;
  readonly text: string;
  /** Offsets in the source of the block. */
  readonly start: number;
  readonly end: number;
  /** Whether the author's line ends here, at a line end of the source or a `<br>`. */
  readonly lineBreak?: true;
}

/**
 * Plain text as a reader sees it, with a map back to every character of the source.
 *
 * A soft line break reads as one space. A hard line break and a `<br>` read as `\n`, so that no phrase, which is
 * matched with spaces, reaches over them.
 */
export interface Prose {
  readonly block: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * The source span of a range of the plain text. Offsets outside the text are clamped; an empty range gives an
 * empty span at the place where that text would stand.
 */
export function spanOf(prose: Prose, start = 0, end = prose.text.length): Span {
  const { pieces, block } = prose;
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return { block, start: 0, end: 0 };
  const from = Math.max(0, Math.min(start, prose.text.length));
  const to = Math.max(from, Math.min(end, prose.text.length));
  const opening = pieces[firstBehind(pieces, from)] ?? last;
  const sourceStart = verbatim(opening)
    ? opening.start + (from - opening.at)
    : from > opening.at
      ? opening.end
      : opening.start;
  if (to === from) return { block, start: sourceStart, end: sourceStart };
  const closing = pieces[lastBefore(pieces, to)] ?? first;
  const sourceEnd = verbatim(closing) ? closing.start + (to - closing.at) : closing.end;
  return { block, start: Math.min(sourceStart, sourceEnd), end: sourceEnd };
}

/** The part of the prose between two offsets of its plain text, with its map. */
export function slice(prose: Prose, start: number, end = prose.text.length): Prose {
  const pieces: Piece[] = [];
  for (let index = firstBehind(prose.pieces, start); index < prose.pieces.length; index++) {
    const piece = prose.pieces[index];
    if (piece === undefined || piece.at >= end) break;
    const from = Math.max(start, piece.at);
    const to = Math.min(end, piece.at + piece.text.length);
    if (from >= to) continue;
    const text = piece.text.slice(from - piece.at, to - piece.at);
    const whole = verbatim(piece)
      ? { start: piece.start + (from - piece.at), end: piece.start + (to - piece.at) }
      : { start: piece.start, end: piece.end };
    pieces.push({ at: from - start, text, ...whole, ...(piece.lineBreak && { lineBreak: true }) });
  }
  if (pieces.length === 0) {
    const place = spanOf(prose, start, start);
    pieces.push({ at: 0, text: '', start: place.start, end: place.end });
  }
  return { block: prose.block, text: prose.text.slice(start, end), pieces };
}

/** Where the first line ends, as an offset of the plain text: the text's own end where all stands on one line. */
export function endOfFirstLine(prose: Prose): number {
  return prose.pieces.find((it) => it.lineBreak && it.at > 0)?.at ?? prose.text.length;
}

/** The prose without the white space at its two ends. */
export function trim(prose: Prose): Prose {
  const start = prose.text.length - prose.text.trimStart().length;
  const end = prose.text.trimEnd().length;
  if (start === 0 && end === prose.text.length) return prose;
  return slice(prose, Math.min(start, end), end);
}

/** Several proses of one block, in order, as one, with a separator that belongs to no source between them. */
export function join(proses: readonly Prose[], separator: string): Prose {
  const pieces: Piece[] = [];
  let text = '';
  for (const prose of proses) {
    const last = pieces.at(-1);
    if (last !== undefined) {
      pieces.push({ at: text.length, text: separator, start: last.end, end: prose.pieces[0]?.start ?? last.end });
      text += separator;
    }
    for (const piece of prose.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += prose.text;
  }
  return { block: proses[0]?.block ?? 0, text, pieces };
}

/** Prose with no text, standing at one place of the source. */
export function caret(block: number, offset: number): Prose {
  return { block, text: '', pieces: [{ at: 0, text: '', start: offset, end: offset }] };
}

/** The ranges of the plain text that the regular expression matches. It must have the flag `g`. */
export function* matches(prose: Prose, expression: RegExp): Generator<RegExpExecArray & Range> {
  for (const match of prose.text.matchAll(expression)) {
    yield Object.assign(match, { start: match.index, end: match.index + match[0].length });
  }
}

/** The first piece whose text ends behind the offset. A text of many lines has many pieces, in order. */
function firstBehind(pieces: readonly Piece[], offset: number): number {
  return bisect(pieces, (it) => offset < it.at + it.text.length);
}

/** The last piece whose text begins before the offset; -1 when there is none. */
function lastBefore(pieces: readonly Piece[], offset: number): number {
  return bisect(pieces, (it) => it.at >= offset) - 1;
}

/** The first index for which something holds that, once it holds, holds for all that follow. */
function bisect(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && holds(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function verbatim(piece: Piece): boolean {
  return piece.text.length === piece.end - piece.start;
}
