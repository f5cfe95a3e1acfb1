/**
 * The producer of the block tree that the reader uses: a concrete syntax tree, so every text is its source spans by
 * construction. `remark.ts` makes the same tree from remark's, for those who come with one; a property test holds the
 * two together.
 */
import type { SyntaxNode } from '@lezer/common';
import type { Block, Inline, ListItem, Row } from './blocks.ts';
import { decoded, inlineBuilder, type InlineBuilder } from './inline.ts';
import { codeLines, commentBlocks, commentText, isBreakTag, type PartPlace } from './parts.ts';

/** The blocks that a node at the top of the tree stands for, with places in the node's own source. */
export function blocksOf(node: SyntaxNode, source: string, id: number): readonly Block[] {
  return convert(node, { source, block: id, base: 0, shift: -node.from });
}

const delimiterRow = /^([ \t]*\|?[ \t]*:?-[ \t:|-]*)\|([ \t]+)$/gm;

/**
 * The text as the parser takes it, offset for offset: it knows no `\r`, and no blank behind the last bar of the line
 * under a table's header. A tab in place of `\r` ends no line with the two blanks of a hard break.
 */
export function unixLines(text: string): string {
  return text.replace(/\r\n?/g, (it) => (it === '\r' ? '\n' : '\t\n')).replace(delimiterRow, '$1$2|');
}

interface Place extends PartPlace {
  /** What has to be added to an offset of the parsed text to get that of the source. */
  readonly shift: number;
}

function convert(node: SyntaxNode, place: Place): Block[] {
  const span = spanOf(node, place);
  const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
  if (heading !== undefined)
    return [{ type: 'heading', depth: Number(heading), inline: headingText(node, place), span }];
  switch (node.name) {
    case 'Paragraph':
      return [{ type: 'paragraph', inline: inlineOf(node, node.from, node.to, place), span }];
    case 'Task': {
      const inline = inlineOf(node, node.getChild('TaskMarker')?.to ?? node.from, node.to, place);
      return [{ type: 'paragraph', inline, span: { ...span, start: inline.prose.pieces[0]?.start ?? span.start } }];
    }
    case 'BulletList':
    case 'OrderedList':
      return [
        {
          type: 'list',
          ordered: node.name === 'OrderedList',
          items: childrenOf(node, 'ListItem').map((it) => itemOf(it, place)),
          span,
        },
      ];
    case 'Table':
      return [{ type: 'table', rows: rowsOf(node, place), span }];
    case 'Blockquote':
      return [{ type: 'quote', children: blocksIn(node, place), span }];
    case 'FencedCode':
      return [{ type: 'code', fenced: true, inline: codeOf(node, place), span }];
    case 'CodeBlock':
      return [{ type: 'code', fenced: false, inline: codeOf(node, place), span }];
    case 'CommentBlock':
    case 'HTMLBlock':
      return commentBlocks(textOf(node, place), place.block, span.start);
    default:
      return [];
  }
}

function blocksIn(node: SyntaxNode, place: Place): Block[] {
  return childrenOf(node).flatMap((it) => convert(it, place));
}

function childrenOf(node: SyntaxNode, name?: string): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (name === undefined || child.name === name) children.push(child);
  }
  return children;
}

function itemOf(node: SyntaxNode, place: Place): ListItem {
  const task = node.getChild('Task')?.getChild('TaskMarker');
  const number = /^(\d+)/.exec(textOf(node, place))?.[1];
  return {
    span: spanOf(node, place),
    children: blocksIn(node, place),
    ...(task && { checked: /x/i.test(textOf(task, place)) }),
    ...(number !== undefined && { number }),
  };
}

function headingText(node: SyntaxNode, place: Place): Inline {
  const marks = childrenOf(node, 'HeaderMark');
  const first = marks[0];
  const last = marks.at(-1);
  if (node.name.startsWith('Setext')) return inlineOf(node, node.from, last?.from ?? node.to, place);
  const closing = last !== first ? last : undefined;
  return inlineOf(node, first?.to ?? node.from, closing?.from ?? node.to, place);
}

function rowsOf(node: SyntaxNode, place: Place): Row[] {
  const rows = childrenOf(node).filter((it) => it.name === 'TableHeader' || it.name === 'TableRow');
  const width = rows[0] === undefined ? 0 : cellsOf(rows[0], place).length;
  return rows.map((row) => {
    const cells = cellsOf(row, place);
    return {
      span: spanOf(row, place),
      cells: Array.from({ length: Math.max(width, cells.length) }, (_, column) => cells[column]),
    };
  });
}

/** The cells of a row, told by its bars: an empty cell has no node, but has a place. */
function cellsOf(row: SyntaxNode, place: Place): Inline[] {
  const bars = childrenOf(row, 'TableDelimiter');
  const text = textOf(row, place);
  const starts = bars.map((it) => it.to - row.from);
  if (bars[0]?.from !== row.from) starts.unshift(0);
  const ends = starts
    .map((_, index) => (bars[0]?.from === row.from ? bars[index + 1]?.from : bars[index]?.from) ?? row.to)
    .map((it) => it - row.from);
  return starts.flatMap((start, column) => {
    const end = ends[column] ?? text.length;
    const raw = text.slice(start, end);
    if (raw.trim() === '' && start >= text.trimEnd().length) return [];
    const lead = raw.trim() === '' ? Math.min(1, raw.length) : raw.length - raw.trimStart().length;
    const from = row.from + start + lead;
    return [inlineOf(row, from, Math.max(from, row.from + start + raw.trimEnd().length), place)];
  });
}

/** The text between two offsets of a node, which may hold inline nodes and the marks of quotes. */
function inlineOf(node: SyntaxNode, from: number, to: number, place: Place): Inline {
  const raw = place.source.slice(from + place.shift, to + place.shift);
  const start = from + (raw.length - raw.trimStart().length);
  const end = from + raw.trimEnd().length;
  const builder = inlineBuilder(place.source, place.block, place.base, from + place.shift);
  if (start < end) addBetween(builder, node, start, end, place);
  return builder.done();
}

/** Adds what stands between two offsets: nodes as they are, and the plain text around them. */
function addBetween(builder: InlineBuilder, node: SyntaxNode, from: number, to: number, place: Place): void {
  let at = from;
  const inner = node.name === 'TableRow' || node.name === 'TableHeader' ? cellAt(node, from, to) : node;
  for (const child of inner === undefined ? [] : childrenOf(inner)) {
    if (child.to <= at || child.from >= to) continue;
    if (child.from > at) builder.raw(at + place.shift, child.from + place.shift);
    addNode(builder, child, place);
    at = Math.max(at, child.to);
  }
  if (at < to) builder.raw(at + place.shift, to + place.shift);
}

function cellAt(row: SyntaxNode, from: number, to: number): SyntaxNode | undefined {
  return childrenOf(row, 'TableCell').find((it) => it.from < to && it.to > from);
}

function addNode(builder: InlineBuilder, node: SyntaxNode, place: Place): void {
  const start = node.from + place.shift;
  const end = node.to + place.shift;
  switch (node.name) {
    case 'StrongEmphasis':
    case 'Emphasis': {
      const marks = childrenOf(node, 'EmphasisMark');
      const inner = { from: marks[0]?.to ?? node.from, to: marks.at(-1)?.from ?? node.to };
      return builder.marked(node.name === 'Emphasis' ? 'emphasis' : 'strong', () =>
        addBetween(builder, node, inner.from, inner.to, place),
      );
    }
    case 'Link':
      return addLink(builder, node, place);
    case 'InlineCode': {
      const marks = childrenOf(node, 'CodeMark');
      return builder.raw((marks[0]?.to ?? node.from) + place.shift, (marks.at(-1)?.from ?? node.to) + place.shift);
    }
    case 'Entity': {
      const text = decoded(place.source.slice(start, end));
      return text === undefined ? builder.raw(start, end) : builder.replaced(text, start, end);
    }
    case 'Escape':
      return builder.verbatim(place.source.slice(start + 1, end), start + 1);
    case 'HardBreak':
      return builder.lineBreak(start, end);
    case 'HTMLTag':
      if (isBreakTag(place.source.slice(start, end))) builder.lineBreak(start, end);
      return;
    case 'Comment':
      return builder.comment(commentText(place.source.slice(start, end)), start, end);
    case 'URL':
      return builder.raw(start, end);
    // A quote's mark belongs to the line break before it; struck-out text was taken back by its author.
    default:
      return;
  }
}

/** A link reads as its words. Brackets without an address are an author's own, such as a template's gap, and stay. */
function addLink(builder: InlineBuilder, node: SyntaxNode, place: Place): void {
  const [opening, closing] = childrenOf(node, 'LinkMark');
  const from = opening?.to ?? node.from;
  const to = closing?.from ?? node.to;
  const bracketed = node.getChild('URL') === null;
  if (bracketed) builder.raw(node.from + place.shift, from + place.shift);
  addBetween(builder, node, from, to, place);
  if (bracketed) builder.raw(to + place.shift, node.to + place.shift);
}

function codeOf(node: SyntaxNode, place: Place): Inline {
  return codeLines(textOf(node, place), node.from + place.shift, place);
}

function textOf(node: SyntaxNode, place: Place): string {
  return place.source.slice(node.from + place.shift, node.to + place.shift);
}

function spanOf(node: SyntaxNode, place: Place): { block: number; start: number; end: number } {
  return { block: place.block, start: node.from + place.shift - place.base, end: node.to + place.shift - place.base };
}
