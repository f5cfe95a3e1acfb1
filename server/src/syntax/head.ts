/** Where a document as a whole is marked. */
import { endOfFirstLine, spanOf, type Prose } from '../text/prose.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Block, TopBlock } from './blocks.ts';

/** The title, or the first words, on one line; the start of a document without any. */
export function headOf(title: Prose | undefined, blocks: readonly TopBlock[]): Span {
  if (title !== undefined) return spanOf(title);
  for (const top of blocks) {
    const prose = firstProse(top.block);
    if (prose === undefined || prose.text === '') continue;
    const first = sentences(prose)[0] ?? prose;
    return spanOf(first, 0, Math.min(endOfFirstLine(first), 80));
  }
  return { block: blocks[0]?.id ?? 0, start: 0, end: 0 };
}

function firstProse(block: Block): Prose | undefined {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return block.inline.prose;
    case 'list':
      return block.items
        .flatMap((it) => it.children)
        .map(firstProse)
        .find((it) => it !== undefined);
    case 'quote':
      return block.children.map(firstProse).find((it) => it !== undefined);
    case 'table':
      return block.rows[0]?.cells.find((it) => it !== undefined && it.prose.text !== '')?.prose;
    default:
      return undefined;
  }
}
