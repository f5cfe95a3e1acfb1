/** Comments `<!-- golden-thread-ignore RULE: reason -->`, and the lines, rows or blocks they cover. */
import type { Ignore } from '../model/plan.ts';
import type { Span } from '../text/span.ts';
import type { Block, Comment, Inline, TopBlock } from './blocks.ts';

const name = 'golden-thread-ignore';
const mark = /^golden-thread-ignore\b[ \t]*([^:\s]*)[ \t]*(?::[ \t]*([\s\S]*))?$/;

/**
 * All ignore comments of a document. A comment in a line covers that line, in a table its row; a comment on a line of
 * its own covers the block below it, or the rest of its list item.
 */
export function readIgnores(source: string, blocks: readonly TopBlock[]): Ignore[] {
  if (!source.includes(name)) return [];
  const found: Ignore[][] = [];
  let below: Span | undefined;
  for (const top of blocks.toReversed()) {
    found.push(ignoresIn(top.block, { source, offset: top.offset, below }));
    if (top.block.type !== 'comment') below = wholeOf(top);
  }
  return found.toReversed().flat();
}

interface Place {
  readonly source: string;
  readonly offset: number;
  readonly below: Span | undefined;
}

function wholeOf(top: TopBlock): Span {
  return { block: top.id, start: 0, end: top.length };
}

function ignoresIn(block: Block, place: Place): Ignore[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return inLine(block.inline, place);
    case 'table':
      return block.rows.flatMap((row) =>
        row.cells.flatMap((it) =>
          it === undefined ? [] : it.comments.flatMap((comment) => ignore(comment, row.span)),
        ),
      );
    case 'quote':
      return among(block.children, place);
    case 'list':
      return block.items.flatMap((item) => among(item.children, { ...place, below: item.span }));
    case 'comment':
      return ignore(block.comment, place.below ?? block.span);
    case 'frontmatter':
      return [];
  }
}

function among(children: readonly Block[], place: Place): Ignore[] {
  return children.flatMap((child, index) =>
    ignoresIn(child, { ...place, below: children[index + 1]?.span ?? place.below }),
  );
}

function inLine(inline: Inline, place: Place): Ignore[] {
  return inline.comments.flatMap((comment) => ignore(comment, lineAround(comment.span, place)));
}

function lineAround(span: Span, { source, offset }: Place): Span {
  const at = offset + span.start;
  const before = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1));
  const rest = /[\r\n]/.exec(source.slice(at));
  const end = rest === null ? source.length : at + rest.index;
  return { block: span.block, start: Math.max(0, before + 1 - offset), end: end - offset };
}

function ignore(comment: Comment, covers: Span): Ignore[] {
  const found = mark.exec(comment.text);
  if (found === null) return [];
  const rule = found[1] ?? '';
  const reason = (found[2] ?? '').trim();
  return [{ span: comment.span, covers, ...(rule !== '' && { rule }), ...(reason !== '' && { reason }) }];
}
