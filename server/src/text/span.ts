import { rememberedOf } from './remembered.ts';

/**
 * A half-open range of UTF-16 offsets inside one top-level block of a document.
 *
 * Spans are relative to their block, so that a keystroke moves the blocks below it without touching anything
 * inside them. `absolute` turns a span into offsets of the whole document.
 */
export interface Span {
  /** Which block: the `id` of a `BlockPlace` of the same document. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Where a top-level block stands in the document, in UTF-16 offsets. */
export interface BlockPlace {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
}

/** A half-open range of UTF-16 offsets of a whole document, or of a plain text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The offsets of a span in the whole document. A span of a block that is not there lands at the document's start. */
export function absolute(blocks: readonly BlockPlace[], span: Span): Range {
  const offset = offsetsOf(blocks).get(span.block) ?? 0;
  return { start: offset + span.start, end: offset + span.end };
}

/** The offset of each block by its id. */
const offsetsOf = rememberedOf(
  (blocks: readonly BlockPlace[]): ReadonlyMap<number, number> => new Map(blocks.map((it) => [it.id, it.offset])),
);

/** The smallest span that covers both. Both must lie in one block; otherwise the first is returned. */
export function cover(first: Span, second: Span): Span {
  if (first.block !== second.block) return first;
  return { block: first.block, start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
}

/** Whether the span holds the offset, its end included. */
export function holds(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}
