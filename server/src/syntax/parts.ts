/** What both producers of the block tree read alike: frontmatter, comments, and code line by line. */
import type { Block, Inline } from './blocks.ts';
import { inlineBuilder } from './inline.ts';

/** Where a part stands. */
export interface PartPlace {
  readonly source: string;
  readonly block: number;
  /** Offset of the top-level block in the source. */
  readonly base: number;
}

/** The frontmatter between its two fences. `source` is all of it; `start` is where it begins in its block. */
export function frontmatterBlock(source: string, block: number, start: number): Block {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(source)?.[0].length ?? 0;
  const closing = /(?:\r\n|\n|\r)?---[ \t]*$/.exec(source.slice(opening))?.[0].length ?? 0;
  const end = Math.max(opening, source.length - closing);
  return {
    type: 'frontmatter',
    text: source.slice(opening, end),
    content: { block, start: start + opening, end: start + end },
    span: { block, start, end: start + source.length },
  };
}

/** The comments in a block of HTML; one that is not closed yet reaches to the block's end. */
export function commentBlocks(html: string, block: number, start: number): Block[] {
  return [...html.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map((it) => {
    const span = { block, start: start + it.index, end: start + it.index + it[0].length };
    return { type: 'comment', comment: { text: commentText(it[0]), span }, span };
  });
}

/** What stands between the marks of a comment. */
export function commentText(html: string): string {
  return html.replace(/^<!--/, '').replace(/-->$/, '').trim();
}

/** Whether a tag stands for a line break. */
export function isBreakTag(html: string): boolean {
  return /^<br\s*\/?>$/i.test(html);
}

/** Code line by line, each without its indentation. `text` begins at the offset `start` of the source. */
export function codeLines(text: string, start: number, { source, block, base }: PartPlace): Inline {
  const builder = inlineBuilder(source, block, base, start);
  let at = start;
  for (const [index, line] of text.split(/(?<=\r\n|\n|\r(?!\n))/).entries()) {
    const trimmed = line.trim();
    if (index > 0) builder.lineBreak(at - 1, at);
    if (trimmed !== '') builder.verbatim(trimmed, at + line.indexOf(trimmed));
    at += line.length;
  }
  return builder.done();
}
