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

interface Place {
  readonly source: string;
  readonly block: number;
  /** Offset of the top-level block in the source. */
  readonly base: number;
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
        { type: 'code', fenced: /^[ \t]*(?:```|~~~)/.test(sourceOf(node, place)), inline: linesOf(node, place), span },
      ];
    case 'html':
      return htmlBlocks(node, place);
    case 'yaml':
      return [frontmatter(node, place)];
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
      if (/^<br\s*\/?>$/i.test(node.value)) return builder.lineBreak(start, end);
      if (node.value.startsWith('<!--')) return builder.comment(commentText(node.value), start, end);
      return;
    default:
      // Struck-out text was taken back by its author; images and footnote marks hold no words of the plan.
      return;
  }
}

/** Indented text, line by line: each line reads as one, without its indentation. */
function linesOf(node: Nodes, place: Place): Inline {
  const { start } = offsetsOf(node, place.shift);
  const builder = inlineBuilder(place.source, place.block, place.base, start);
  let at = start;
  for (const [index, line] of sourceOf(node, place)
    .split(/(?<=\r\n|\n|\r(?!\n))/)
    .entries()) {
    const text = line.trim();
    if (index > 0) builder.lineBreak(at - 1, at);
    if (text !== '') builder.verbatim(text, at + line.indexOf(text));
    at += line.length;
  }
  return builder.done();
}

function htmlBlocks(node: Nodes & { type: 'html' }, place: Place): Block[] {
  const span = spanOf(node, place);
  return [...node.value.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map((it) => {
    const own = { block: place.block, start: span.start + it.index, end: span.start + it.index + it[0].length };
    return { type: 'comment', comment: { text: commentText(it[0]), span: own }, span: own };
  });
}

function commentText(html: string): string {
  return html.replace(/^<!--/, '').replace(/-->$/, '').trim();
}

function frontmatter(node: Nodes & { type: 'yaml' }, place: Place): Block {
  const source = sourceOf(node, place);
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(source)?.[0].length ?? 0;
  const closing = /(?:\r\n|\n|\r)?---[ \t]*$/.exec(source.slice(opening))?.[0].length ?? 0;
  const span = spanOf(node, place);
  const content = {
    block: place.block,
    start: span.start + opening,
    end: Math.max(span.start + opening, span.end - closing),
  };
  return { type: 'frontmatter', text: source.slice(opening, source.length - closing), content, span };
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
