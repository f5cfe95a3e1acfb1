/**
 * The small block tree between Markdown and `Plan`: what any Markdown parser has to give, and all the reader looks at.
 * One producer file makes it (`remark.ts`), so that the parser can be exchanged behind this seam.
 *
 * Every span is relative to the top-level block it stands in.
 */
import type { Prose } from '../text/prose.ts';
import type { BlockPlace, Range, Span } from '../text/span.ts';

/** Text as it stands in one heading, paragraph or cell. */
export interface Inline {
  readonly prose: Prose;
  /** Ranges of the plain text in bold, in order. */
  readonly strong: readonly Range[];
  /** Ranges of the plain text in italics, in order. */
  readonly emphasis: readonly Range[];
  /** Offsets in the plain text at which a line of the source begins, the first one left out. */
  readonly lineStarts: readonly number[];
  readonly comments: readonly Comment[];
}

/** An HTML comment, without its marks. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

export interface ListItem {
  readonly span: Span;
  /** For a task list: whether the box is ticked. */
  readonly checked?: boolean;
  /** The number of an ordered item as written. */
  readonly number?: string;
  readonly children: readonly Block[];
}

export interface Row {
  readonly span: Span;
  /** One entry a column of the header; a cell that the row does not have is undefined. */
  readonly cells: readonly (Inline | undefined)[];
}

export type Block =
  | { readonly type: 'heading'; readonly depth: number; readonly inline: Inline; readonly span: Span }
  | { readonly type: 'paragraph'; readonly inline: Inline; readonly span: Span }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[]; readonly span: Span }
  | { readonly type: 'table'; readonly rows: readonly Row[]; readonly span: Span }
  | { readonly type: 'quote'; readonly children: readonly Block[]; readonly span: Span }
  /** Indented text, which is how a paste from Word often arrives, or a fenced block, which is no plan's text. */
  | { readonly type: 'code'; readonly fenced: boolean; readonly inline: Inline; readonly span: Span }
  | { readonly type: 'comment'; readonly comment: Comment; readonly span: Span }
  /** The details at the top of the file; the text and its span are those between the two fences. */
  | { readonly type: 'frontmatter'; readonly text: string; readonly content: Span; readonly span: Span };

export interface TopBlock extends BlockPlace {
  readonly block: Block;
}
