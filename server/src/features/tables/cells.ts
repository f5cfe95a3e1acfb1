/** What the plan has read in the cells of a table, and the words of the source it was read from. */
import type { Element, PlanDocument, Statement } from '../../model/plan.ts';
import { absolute, type Range } from '../../text/span.ts';
import type { SourceCell } from './tableSource.ts';

/** A plan, and what of it stands in one table. */
export interface Material {
  readonly text: string;
  readonly plan: PlanDocument;
  readonly elements: readonly Element[];
  readonly statements: readonly Statement[];
}

/** What columns are called where their own headers do not serve. */
export const plainNames = { need: 'Need', outcome: 'Outcome', action: 'Actions', other: 'Note' } as const;

/** What has been read within a range. */
export function held({ plan, elements, statements }: Material, place: Range): Statement[] {
  return [...elements, ...statements].filter((it) => inside(absolute(plan.blocks, it.span), place));
}

/**
 * The texts of the elements in a cell. The first begins and the last ends with the cell, so that nothing is left between
 * them but line breaks and list marks.
 */
export function partsOf({ text, plan }: Material, cell: SourceCell, elements: readonly Statement[]): string[] {
  const ranges = elements.map((it) => absolute(plan.blocks, it.span)).toSorted((a, b) => a.start - b.start);
  return ranges.map((range, index) => {
    const start = index === 0 ? cell.start : backOverMarks(text, range.start, ranges[index - 1]?.end ?? cell.start);
    const next = ranges[index + 1];
    const end = next === undefined ? cell.end : forwardOverMarks(text, range.end, next.start);
    return unescaped(text.slice(start, end).trim())
      .replace(/^(?:<br\s*\/?>\s*)+|(?:\s*<br\s*\/?>)+$/gi, '')
      .replace(/^(?:[•▪●◦‣·–-]|\(?\d{1,2}[.)])[ \t]+/, '')
      .trim();
  });
}

function backOverMarks(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && /[*_~]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** What closes a text belongs to it: emphasis, a full stop, a comment. */
function forwardOverMarks(text: string, at: number, until: number): number {
  const rest = text.slice(at, until);
  return at + (/^(?:[*_~.,;!?)"”’]|[ ]*<!--.*?-->)*/.exec(rest)?.[0].length ?? 0);
}

/** A header without emphasis and line breaks. */
export function bareHeader(text: string): string {
  return unescaped(text)
    .replaceAll(/\*{1,3}|__|<br\s*\/?>/g, (it) => (it.startsWith('<') ? ' ' : ''))
    .trim();
}

/** In a table a bar in the text has a backslash, which it needs nowhere else. */
export function unescaped(text: string): string {
  return text.replaceAll('\\|', '|');
}

export function inside(range: Range, outer: Range): boolean {
  return outer.start <= range.start && range.end <= outer.end;
}
