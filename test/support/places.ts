/** Every span and every prose that a plan holds, checked against the source they say they come from. */
import type { PlanDocument } from '../../server/src/model/plan.ts';
import type { Prose } from '../../server/src/text/prose.ts';
import type { BlockPlace, Span } from '../../server/src/text/span.ts';

export interface Place {
  /** Where in the plan it was met, as `outcomes.2.dates.0.span`. */
  readonly path: string;
  /** What is wrong with it; undefined for a sound one. */
  readonly wrong: string | undefined;
}

/** Walks over all of the plan. Spans lie inside their block; pieces are in order, apart, and verbatim ones are the source. */
export function* placesOf(plan: PlanDocument, source: string): Generator<Place> {
  const blocks = new Map(plan.blocks.map((it) => [it.id, it]));
  yield* walk(plan, '', (value, path) => {
    if (isProse(value)) return { path, wrong: wrongProse(value, blocks, source) };
    if (isSpan(value)) return { path, wrong: wrongSpan(value, blocks) };
    return undefined;
  });
}

function* walk(
  value: unknown,
  path: string,
  look: (value: object, path: string) => Place | undefined,
): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  const place = look(value, path);
  if (place !== undefined) yield place;
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, path === '' ? key : `${path}.${key}`, look);
}

function isSpan(value: object): value is Span {
  return 'block' in value && 'start' in value && 'end' in value;
}

function isProse(value: object): value is Prose {
  return 'block' in value && 'text' in value && 'pieces' in value;
}

function wrongSpan(span: Span, blocks: ReadonlyMap<number, BlockPlace>): string | undefined {
  const block = blocks.get(span.block);
  // A document without any block has its places at the very beginning.
  if (block === undefined)
    return blocks.size === 0 && span.start === 0 && span.end === 0 ? undefined : `no block ${span.block}`;
  const inside = 0 <= span.start && span.start <= span.end && span.end <= block.length;
  return inside ? undefined : `${span.start}–${span.end} is outside its block of ${block.length}`;
}

function wrongProse(
  { block, text, pieces }: Prose,
  blocks: ReadonlyMap<number, BlockPlace>,
  source: string,
): string | undefined {
  let at = 0;
  let last = 0;
  for (const piece of pieces) {
    const outside = wrongSpan({ block, start: piece.start, end: piece.end }, blocks);
    if (outside !== undefined) return outside;
    if (piece.at !== at) return `a piece stands at ${piece.at} of the plain text, not at ${at}`;
    if (piece.start < last) return `a piece begins at ${piece.start}, before the one ahead of it ends`;
    const from = (blocks.get(block)?.offset ?? 0) + piece.start;
    const written = source.slice(from, from + piece.end - piece.start);
    if (!stands(piece.text, written)) return `${JSON.stringify(piece.text)} is not ${JSON.stringify(written)}`;
    at += piece.text.length;
    last = piece.end;
  }
  return text === pieces.map((it) => it.text).join('') ? undefined : 'the pieces are not the text';
}

/** A piece as long as its source is its source, but for a line break or a character that Markdown does not let through. */
function stands(plain: string, written: string): boolean {
  if (plain.length !== written.length || plain === written) return true;
  return plain.trim() === '' ? written.trim() === '' : plain === '\uFFFD' || written.includes('\0');
}
