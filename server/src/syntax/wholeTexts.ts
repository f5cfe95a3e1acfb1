/** Every text of a document, for whatever has to look everywhere: labels, headings and details as well as the thread. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Prose } from '../text/prose.ts';
import type { Block } from './blocks.ts';
import { parseBlocks } from './blockReader.ts';

/** One heading, paragraph, cell, or value of the details, exactly as it stands. */
export interface WholeText {
  /** Its offsets are those of the whole document, and its `block` says nothing. */
  readonly prose: Prose;
  readonly stands: 'heading' | 'paragraph' | 'cell' | 'details';
  /** In a block of quoted words. */
  readonly quoted: boolean;
}

/** The texts in the order of the source. Comments, fenced code, addresses of links and keys of the details are none. */
export function wholeTexts(text: string): WholeText[] {
  return parseBlocks(text).flatMap(({ block, offset }) =>
    [...textsIn(block, false)].map((it) => ({ ...it, prose: moved(it.prose, offset) })),
  );
}

function* textsIn(block: Block, quoted: boolean): Generator<WholeText> {
  switch (block.type) {
    case 'heading':
      yield { prose: block.inline.prose, stands: 'heading', quoted };
      break;
    case 'paragraph':
      yield { prose: block.inline.prose, stands: 'paragraph', quoted };
      break;
    case 'code':
      if (!block.fenced) yield { prose: block.inline.prose, stands: 'paragraph', quoted };
      break;
    case 'list':
      for (const item of block.items) for (const child of item.children) yield* textsIn(child, quoted);
      break;
    case 'quote':
      for (const child of block.children) yield* textsIn(child, true);
      break;
    case 'table':
      for (const cell of block.rows.flatMap((it) => it.cells)) {
        if (cell !== undefined && cell.prose.text !== '') yield { prose: cell.prose, stands: 'cell', quoted };
      }
      break;
    case 'frontmatter':
      for (const prose of values(block)) yield { prose, stands: 'details', quoted };
      break;
    case 'comment':
      break;
  }
}

function moved(prose: Prose, by: number): Prose {
  return { ...prose, pieces: prose.pieces.map((it) => ({ ...it, start: it.start + by, end: it.end + by })) };
}

/** A value with escapes in it is read as one piece, which no exact change can be made in. */
function values(block: Block & { type: 'frontmatter' }): Prose[] {
  const { contents } = parseDocument(block.text, { schema: 'failsafe', prettyErrors: false, strict: false });
  return scalars(contents as Node | null).flatMap(({ value, range }) => {
    if (range === undefined || range === null || String(value).trim() === '') return [];
    const text = String(value);
    const [start, end] = range;
    const at = block.text.slice(start, end).indexOf(text);
    const from = block.content.start + start + Math.max(0, at);
    const to = at < 0 ? block.content.start + end : from + text.length;
    return [{ block: 0, text, pieces: [{ at: 0, text, start: from, end: to }] }];
  });
}

function scalars(
  node: Node | null | undefined,
): { value: unknown; range?: readonly [number, number, number] | null }[] {
  if (isMap(node)) return node.items.flatMap((it) => scalars(it.value as Node | null));
  if (isSeq(node)) return node.items.flatMap((it) => scalars(it as Node));
  return isScalar(node) ? [node] : [];
}
