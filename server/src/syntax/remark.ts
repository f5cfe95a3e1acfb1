/**
 * The producer of the block tree: remark's parser with tables, task lists and frontmatter. The only file that knows
 * Markdown's own tree (mdast).
 */
import type { Nodes, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Inline, ListItem, Row, TopBlock } from './blocks.ts';
import { linesAsParagraphs, tooDeep } from './deep.ts';
import { inlineBuilder, type InlineBuilder } from './inline.ts';
import { codeLines, commentBlocks, commentText, frontmatterBlock, isBreakTag, type PartPlace } from './parts.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/** Reads Markdown into top-level blocks. A byte order mark is stepped over; any text gives a tree. */
export function parseBlocks(text: string): TopBlock[] {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  if (tooDeep(text)) return linesAsParagraphs(text);
  const root: Root = processor.parse(text.slice(shift));
  return root.children.flatMap((node, id) => {
    const { start, end } = offsetsOf(node, shift);
    const block = convert(node, { source: text, block: id, base: start, shift });
    return block.map((it) => ({ id, offset: start, length: end - start, block: it }));
  });
}

interface Place extends PartPlace {
  readonly shift: number;
}

function convert(node: RootContent, place: Place): Block[] {
  const span = spanOf(node, place);
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', depth: node.depth, inline: inlineOf(node, node.children, place), span }];
    case 'paragraph':
      return [{ type: 'paragraph', inline: inlineOf(node, node.children, place), span }];
    case 'list':
      return [
        { type: 'list', ordered: node.ordered === true, items: node.children.map((it) => itemOf(it, place)), span },
      ];
    case 'table':
      return [{ type: 'table', rows: rowsOf(node.children, place), span }];
    case 'blockquote':
      return [{ type: 'quote', children: node.children.flatMap((it) => convert(it, place)), span }];
    case 'footnoteDefinition':
      return node.children.flatMap((it) => convert(it, place));
    case 'code':
      return [
        { type: 'code', fenced: /^[ \t]*(?:```|~~~)/.test(sourceOf(node, place)), inline: codeOf(node, place), span },
      ];
    case 'html':
      return commentBlocks(node.value, place.block, span.start);
    case 'yaml':
      return [frontmatterBlock(sourceOf(node, place), place.block, span.start)];
    default:
      return [];
  }
}

function itemOf(node: Nodes & { type: 'listItem' }, place: Place): ListItem {
  const number = /^\s*(\d+)[.)]/.exec(sourceOf(node, place))?.[1];
  return {
    span: spanOf(node, place),
    children: node.children.flatMap((it) => convert(it, place)),
    ...(typeof node.checked === 'boolean' && { checked: node.checked }),
    ...(number !== undefined && { number }),
  };
}

function rowsOf(rows: readonly TableRow[], place: Place): Row[] {
  const width = rows[0]?.children.length ?? 0;
  return rows.map((row) => ({
    span: spanOf(row, place),
    cells: Array.from({ length: Math.max(width, row.children.length) }, (_, column) => {
      const cell = row.children[column];
      return cell === undefined ? undefined : inlineOf(cell, cell.children, place, cellStart(cell, place));
    }),
  }));
}

/** Where text typed into an empty cell would stand: behind the bar and the blank that opens it. */
function cellStart(cell: Nodes, place: Place): number {
  const { start, end } = offsetsOf(cell, place.shift);
  const opening = /^\|?[ \t]?/.exec(place.source.slice(start, end))?.[0].length ?? 0;
  return start + opening;
}

function inlineOf(
  node: Nodes,
  children: readonly PhrasingContent[],
  place: Place,
  at = offsetsOf(node, place.shift).start,
): Inline {
  const builder = inlineBuilder(place.source, place.block, place.base, at);
  for (const child of children) addTo(builder, child, place);
  return builder.done();
}

function addTo(builder: InlineBuilder, node: PhrasingContent, place: Place): void {
  const { start, end } = offsetsOf(node, place.shift);
  switch (node.type) {
    case 'text':
      return builder.text(node.value, start, end);
    case 'strong':
    case 'emphasis':
      return builder.marked(node.type, () => node.children.forEach((it) => addTo(builder, it, place)));
    case 'link':
    case 'linkReference':
      return node.children.forEach((it) => addTo(builder, it, place));
    case 'inlineCode': {
      const fence = /^`+/.exec(place.source.slice(start, end))?.[0].length ?? 0;
      return builder.raw(start + fence, end - fence);
    }
    case 'break':
      return builder.lineBreak(start, end);
    case 'html':
      if (isBreakTag(node.value)) return builder.lineBreak(start, end);
      if (node.value.startsWith('<!--')) return builder.comment(commentText(node.value), start, end);
      return;
    default:
      // Struck-out text was taken back by its author; images and footnote marks hold no words of the plan.
      return;
  }
}

function codeOf(node: Nodes, place: Place): Inline {
  return codeLines(sourceOf(node, place), offsetsOf(node, place.shift).start, place);
}

function sourceOf(node: Nodes, place: Place): string {
  const { start, end } = offsetsOf(node, place.shift);
  return place.source.slice(start, end);
}

function spanOf(node: Nodes, place: Place): { block: number; start: number; end: number } {
  const { start, end } = offsetsOf(node, place.shift);
  return { block: place.block, start: start - place.base, end: end - place.base };
}

function offsetsOf(node: Nodes, shift: number): { start: number; end: number } {
  const start = (node.position?.start.offset ?? 0) + shift;
  return { start, end: (node.position?.end.offset ?? 0) + shift };
}
