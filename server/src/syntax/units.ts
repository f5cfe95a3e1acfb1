/**
 * The block tree as a flat sequence of what an author would call lines: headings, texts and tables, each text knowing
 * how deep in a list it stands. Pastes from Word, whose bullets and labels are plain characters, come apart here.
 */
import { caret, slice, trim, type Prose } from '../text/prose.ts';
import { findDates } from '../calendar/findDates.ts';
import { rememberedOf } from '../text/remembered.ts';
import { sentenceRanges } from '../text/sentences.ts';
import type { Range } from '../text/span.ts';
import type { Block, Inline, ListItem, Row, TopBlock } from './blocks.ts';
import { sliceInline } from './inline.ts';
import { labelFrom } from './labels.ts';
import { fieldOf, sectionOf } from './names.ts';
import { saysWhoDoesWhat } from './subjects.ts';

export type Unit =
  | { readonly type: 'heading'; readonly depth: number; readonly inline: Inline; readonly block: number }
  | TextUnit
  | { readonly type: 'table'; readonly rows: readonly Row[]; readonly block: number };

export interface TextUnit {
  readonly type: 'text';
  readonly inline: Inline;
  readonly block: number;
  /** How deep in lists the text stands: 0 for a paragraph. */
  readonly level: number;
  /** Whether the text is an item of a list, or a line with a bullet or number of its own. */
  readonly item: boolean;
  readonly checked?: boolean;
  readonly quoted: boolean;
}

/** The depth given to a bold line that stands as a heading: below every real one. */
const boldHeadingDepth = 7;

/** The units of a document in the order of the source. Fenced code and rules give none. */
export function unitsOf(blocks: readonly TopBlock[]): Unit[] {
  return blocks.flatMap((top) => unitsOfBlock(top.block));
}

/** The texts of a unit: its cells where it is a table. */
export function textsOf(unit: Unit): Prose[] {
  if (unit.type === 'table')
    return unit.rows.flatMap((row) =>
      row.cells.flatMap((it) => (it === undefined || it.prose.text === '' ? [] : [it.prose])),
    );
  return [unit.inline.prose];
}

const unitsOfBlock = rememberedOf((block: Block): readonly Unit[] => [
  ...unitsIn(block, { block: block.span.block, level: 0, item: false, quoted: false }),
]);

interface Standing {
  readonly block: number;
  readonly level: number;
  readonly item: boolean;
  readonly quoted: boolean;
  readonly checked?: boolean;
}

function* unitsIn(block: Block, standing: Standing): Generator<Unit> {
  switch (block.type) {
    case 'heading':
      yield { type: 'heading', depth: block.depth, inline: block.inline, block: standing.block };
      break;
    case 'paragraph':
      yield* paragraph(block.inline, standing);
      break;
    case 'code':
      if (!block.fenced) yield* paragraph(block.inline, standing);
      break;
    case 'list':
      for (const item of block.items) yield* listItem(item, standing);
      break;
    case 'quote':
      for (const child of block.children) yield* unitsIn(child, { ...standing, quoted: true });
      break;
    case 'table':
      yield { type: 'table', rows: block.rows, block: standing.block };
      break;
    case 'comment':
    case 'frontmatter':
      break;
  }
}

function* listItem(item: ListItem, standing: Standing): Generator<Unit> {
  const inside: Standing = {
    block: standing.block,
    level: standing.level + 1,
    item: true,
    quoted: standing.quoted,
    ...(item.checked !== undefined && { checked: item.checked }),
  };
  let first = true;
  for (const child of item.children) {
    // A second paragraph of an item goes on with what the first began; it is no item of its own.
    if (child.type === 'paragraph' && !first) yield* paragraph(child.inline, { ...inside, item: false });
    else yield* unitsIn(child, child.type === 'list' ? { ...inside, item: false } : inside);
    if (child.type === 'paragraph') first = false;
  }
}

function* paragraph(inline: Inline, standing: Standing): Generator<Unit> {
  const rows = tabbedRows(inline);
  if (rows !== undefined) {
    yield { type: 'table', rows, block: standing.block };
    return;
  }
  for (const part of parts(inline)) {
    if (part.inline.prose.text === '') continue;
    if ((isBoldHeading(part.inline) || part.heading) && !standing.item && !standing.quoted) {
      yield { type: 'heading', depth: boldHeadingDepth, inline: part.inline, block: standing.block };
    } else {
      const level = standing.level + part.depth;
      yield { type: 'text', inline: part.inline, ...standing, level, item: standing.item || part.depth > 0 };
    }
  }
}

/** A paragraph that is wholly bold and short, with no sentence in it. With a colon it is a label, and no heading. */
function isBoldHeading(inline: Inline): boolean {
  const { text } = inline.prose;
  const strong = inline.strong[0];
  if (strong === undefined || inline.strong.length !== 1) return false;
  if (strong.start > 0 || strong.end < text.length || text.length > 90) return false;
  return !/[:.]$/.test(text) && text.split(' ').length <= 12;
}

const bullet = /^(?:[•◦▪●○■□☐☑✓‣·*–—-]|o(?=\t)|\(?(?:\d{1,2}|[a-z])[.)])[ \t\u00a0]+/;

interface Part {
  readonly inline: Inline;
  /** 0 for a line without a bullet; 2 for Word's second level, an `o` in a list of `•`. */
  readonly depth: 0 | 1 | 2;
  /** A line that as a whole is the heading of a section, as in a page pasted as plain text. */
  readonly heading: boolean;
}

/** The lines of a paragraph that stand for themselves: behind a hard break, a bullet or number, or with a label. */
function parts(inline: Inline): Part[] {
  const { text } = inline.prose;
  const breaks = [...inline.lineStarts, ...secondLabels(inline)].toSorted((a, b) => a - b);
  const lines = [0, ...breaks].map((start, index) => ({
    start,
    text: text.slice(start, breaks[index] ?? text.length).trim(),
  }));
  const sourceLines = new Set([0, ...inline.lineStarts]);
  const headings = new Set(
    lines.filter((it) => sourceLines.has(it.start) && isHeadingLine(it.text)).map((it) => it.start),
  );
  // Where every line is a sentence that says who does what, each was meant to stand for itself: a list without bullets.
  const each =
    lines.length > 1 &&
    lines.every(
      (it) => headings.has(it.start) || (/^[^\p{Ll}].*[.!?;]["”’)]?$/u.test(it.text) && saysWhoDoesWhat(it.text)),
    );
  const apart = (at: number, index: number): boolean =>
    each ||
    headings.has(at) ||
    headings.has(lines[index]?.start ?? -1) ||
    text.charAt(at - 1) === '\n' ||
    startsAnew(text.slice(at));
  const starts = [0, ...breaks.filter(apart)];
  return starts.map((start, index) => {
    const line = text.slice(start, starts[index + 1] ?? text.length);
    const mark = start === 0 && line === text ? undefined : bullet.exec(line)?.[0];
    const lead = mark ?? (start === 0 ? bullet.exec(line)?.[0] : undefined) ?? '';
    const from = start + lead.length;
    const trimmed = trim(slice(inline.prose, from, start + line.replace(/[ ]*\|[ ]*$/, '').length));
    const offset =
      from + (text.slice(from, start + line.length).length - text.slice(from, start + line.length).trimStart().length);
    return {
      inline: sliceInline(inline, trimmed, offset),
      depth: lead === '' ? 0 : lead.startsWith('o') && text.includes('•') ? 2 : 1,
      heading: headings.has(start),
    };
  });
}

/** A short line without a full stop that is nothing but the heading of a section: "What Noah needs". */
function isHeadingLine(line: string): boolean {
  if (line.length < 4 || line.length > 60 || /[.,;:|\t]/.test(line) || !/^\p{Lu}/u.test(line)) return false;
  if (/^(?:if|when|in)\b/i.test(line) && line.split(' ').length > 6) return false;
  return sectionOf(line, () => false) !== undefined && findDates(line).length === 0;
}

function startsAnew(rest: string): boolean {
  return bullet.test(rest) || startsWithLabel(rest);
}

/** Places behind a wide gap or a bar, where forms put a second label on the same line. */
function secondLabels({ prose, lineStarts }: Inline): number[] {
  const gaps = [...prose.text.matchAll(/(?: {3,}|\t+|[ ]*\|[ ]+)(?=(\p{Lu}[\p{L} /'’]{2,40}):)/gu)];
  return gaps.flatMap((it) => {
    const at = it.index + it[0].length;
    const label = it[1]?.length ?? 0;
    return lineStarts.some((line) => line > at && line < at + label) ? [] : [at];
  });
}

/** Whether a text begins with a label that the plan language knows, with its colon or tab. */
function startsWithLabel(text: string): boolean {
  const words = /^([\p{L}\d][^:\t\n.;]{0,80}?)[ ]?(?::|\t)/u.exec(text)?.[1];
  return words !== undefined && labelFrom(words, () => false) !== undefined;
}

/** A paragraph of lines with tabs whose first line names columns: a table pasted from Word. */
function tabbedRows(inline: Inline): Row[] | undefined {
  const { text, pieces } = inline.prose;
  if (!text.includes('\t')) return undefined;
  const starts = [0, ...inline.lineStarts];
  const lines = starts.map((start, index): Range => ({ start, end: starts[index + 1] ?? text.length }));
  const header = lines[0];
  if (header === undefined || lines.length < 2) return undefined;
  const names = text.slice(header.start, header.end).trim().split('\t');
  const known = names.filter((it) => it.trim().length <= 60 && fieldOf(it) !== undefined);
  if (names.length < 2 || known.length < 2 || known.length * 2 < names.length) return undefined;
  const block = inline.prose.block;
  return lines.map((line) => {
    const cells = cellsOf(inline, line);
    const end = pieces.at(-1)?.end ?? 0;
    const span = {
      block,
      start: cells[0]?.prose.pieces[0]?.start ?? 0,
      end: cells.at(-1)?.prose.pieces.at(-1)?.end ?? end,
    };
    return { span, cells: Array.from({ length: Math.max(names.length, cells.length) }, (_, column) => cells[column]) };
  });
}

function cellsOf(inline: Inline, line: Range): Inline[] {
  const cells: Inline[] = [];
  let at = line.start;
  for (const text of inline.prose.text
    .slice(line.start, line.end)
    .replace(/[ \n]+$/, '')
    .split('\t')) {
    const prose = trim(slice(inline.prose, at, at + text.length));
    cells.push(sliceInline(inline, prose, at + (text.length - text.trimStart().length)));
    at += text.length + 1;
  }
  return cells;
}

const numbering = /(?:^|\n|[.;:] ?|[ ](?=[•▪●◦]))[ ]*(?:[•▪●◦‣·–-]|\(?\d{1,2}[.)]|\(?[a-h]\))[ \t\u00a0]+(?=\S)/g;

/**
 * The parts of a cell: at line breaks, at numbers and bullets; and where it has neither and `each` holds for every
 * sentence, sentence by sentence. Marks and numbers are left out. An empty cell has no parts.
 */
export function partsOfCell(prose: Prose, each: (sentence: string) => boolean): Prose[] {
  const { text } = prose;
  const marks = [...text.matchAll(numbering)];
  const cuts = marks.map((it) => ({ end: it.index + (/^[.;:]/.test(it[0]) ? 1 : 0), next: it.index + it[0].length }));
  const breaks = [...text.matchAll(/\n+/g)].map((it) => ({ end: it.index, next: it.index + it[0].length }));
  // One number alone, such as "1.", is no list unless it opens the cell.
  const usable = cuts.length > 1 || (cuts[0]?.end ?? 1) === 0 ? cuts : [];
  const all = [...usable, ...breaks.filter((it) => !usable.some((cut) => cut.end <= it.end && it.end <= cut.next))];
  const ordered = all.toSorted((a, b) => a.end - b.end);
  let ranges: Range[] = [];
  let start = 0;
  for (const cut of ordered) {
    ranges.push({ start, end: cut.end });
    start = Math.max(start, cut.next);
  }
  ranges.push({ start, end: text.length });
  ranges = ranges.filter((it) => text.slice(it.start, it.end).trim() !== '');
  if (ranges.length === 1 && ordered.length === 0) {
    const split = sentenceRanges(text);
    if (split.length > 1 && split.every((it) => each(text.slice(it.start, it.end)))) ranges = split;
  }
  return ranges.map((it) => trim(slice(prose, it.start, it.end)));
}

/** Empty prose where text typed into a missing cell would stand: at the end of its row. */
export function missingCell(row: Row): Prose {
  return caret(row.span.block, row.span.end);
}
