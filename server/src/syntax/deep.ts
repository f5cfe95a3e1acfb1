/** What no Markdown parser takes well: marks of quotes and lists nested without end. Nobody's plan, but it must be read. */
import type { TopBlock } from './blocks.ts';
import { inlineBuilder } from './inline.ts';

const deep = /^[ \t]*(?:(?:[-*+>]|\d{1,2}[.)])[ \t]*){30}/m;

/** Thirty marks of quotes or lists at the start of one line. */
export function tooDeep(text: string): boolean {
  return deep.test(text);
}

/** Each line as a paragraph of its own; a line is cut at 10,000 UTF-16 units. */
export function linesAsParagraphs(text: string): TopBlock[] {
  return [...text.matchAll(/[^\r\n\uFEFF]+/g)].map((line, id) => {
    const value = line[0].slice(0, 10_000);
    const builder = inlineBuilder(text, id, line.index, line.index);
    builder.verbatim(value, line.index);
    const span = { block: id, start: 0, end: value.length };
    return { id, offset: line.index, length: value.length, block: { type: 'paragraph', inline: builder.done(), span } };
  });
}
