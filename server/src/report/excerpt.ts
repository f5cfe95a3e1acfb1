import { cells, type Cell } from './layout.ts';

/** A part of a source line, to be underlined: offsets in the line, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A source line, or the part of it that fits, and the line of carets below it. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

/**
 * The line with carets under the marks, cut to a width so that all marks are in sight; with more marks than a width can
 * hold, what lies behind is cut off. Where one mark lies inside another, the outer one is drawn with `~`.
 */
export function excerpt(source: string, marks: readonly Mark[], width: number): Excerpt {
  const all = cells(source);
  const first = Math.min(...marks.map((it) => it.start));
  const last = Math.max(...marks.map((it) => inSight(it, width)));
  const { shown, before, after } = cut(all, first, last, width);
  const signs = shown.map((cell) => sign(cell, marks).repeat(cell.width));
  // A mark of no width, such as a missing cell at the end of a row, still needs one caret.
  const end = shown.at(-1)?.end ?? 0;
  const behind = marks.some((it) => it.start === it.end && it.start >= end) && !after ? '^' : '';
  return {
    line: (before ? '… ' : '') + shown.map((it) => it.text).join('') + (after ? ' …' : ''),
    carets: (before ? '  ' : '') + (signs.join('') + behind).trimEnd(),
  };
}

/** Runs of marks that fit into one excerpt of the width, in the order of the marks. */
export function runs<Marked extends Mark>(source: string, marks: readonly Marked[], width: number): Marked[][] {
  const all = cells(source);
  if (columns(all, 0, source.length) <= width) return marks.length > 0 ? [[...marks]] : [];
  const groups: Marked[][] = [];
  for (const mark of marks) {
    const group = groups.at(-1);
    const together = [...(group ?? []), mark];
    const start = Math.min(...together.map((it) => it.start));
    const end = Math.max(...together.map((it) => inSight(it, width)));
    if (group !== undefined && columns(all, start, end) <= width - lead - 4) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

/** How many columns before the first mark are shown of a long line, to make sense of it. */
const lead = 12;

/** Of a mark that no page could hold, such as a whole row, it is enough to see where it begins. */
function inSight({ start, end }: Mark, width: number): number {
  return end - start > width - lead - 4 ? start + 1 : end;
}

function cut(
  all: readonly Cell[],
  first: number,
  last: number,
  width: number,
): { shown: Cell[]; before: boolean; after: boolean } {
  const total = columns(all, 0, Infinity);
  if (total <= width) return { shown: [...all], before: false, after: false };
  // Room for the signs “… ” and “ …” at both ends.
  const room = Math.max(1, width - 4);
  const wanted = columns(all, first, last);
  const start =
    columns(all, 0, last) <= room
      ? 0
      : Math.max(0, columns(all, 0, first) - Math.max(0, Math.min(lead, room - wanted)));
  let from = 0;
  for (let at = 0; from < all.length && at < start; from++) at += all[from]?.width ?? 0;
  // Starts with a whole word when one begins soon enough.
  const word = all.findIndex((it, index) => index >= from && it.start <= first && all[index - 1]?.text === ' ');
  if (from > 0 && word > 0) from = word;
  const shown: Cell[] = [];
  let used = 0;
  for (const cell of all.slice(from)) {
    if (used + cell.width > room) break;
    used += cell.width;
    shown.push(cell);
  }
  return { shown, before: from > 0, after: from + shown.length < all.length };
}

function columns(all: readonly Cell[], start: number, end: number): number {
  return all.filter((it) => it.end > start && it.start < end).reduce((sum, it) => sum + it.width, 0);
}

function sign(cell: Cell, marks: readonly Mark[]): string {
  const here = marks.filter(
    (it) => (it.start < cell.end && it.end > cell.start) || (it.start === it.end && it.start === cell.start),
  );
  if (here.length === 0) return ' ';
  const narrowest = here.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
  const outer = marks.some(
    (it) =>
      it !== narrowest &&
      it.start >= narrowest.start &&
      it.end <= narrowest.end &&
      it.end - it.start < narrowest.end - narrowest.start,
  );
  return outer ? '~' : '^';
}
