/** Where a part of a plan goes: on lines of its own, with one blank line on either side. */

export interface InsertPlace {
  /** What it takes the place of, in lines and characters from 0: the blank lines at the cursor. */
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
  readonly before: string;
  readonly after: string;
}

/** The place for a snippet at or behind a line. A list item beside others stands close to them. */
export function insertPlace(lines: readonly string[], line: number, snippet: string): InsertPlace {
  const isBlank = (at: number): boolean => (lines[at] ?? '').trim() === '';
  const last = lines.length - 1;
  const gap = (neighbour: number): string => (isItem(snippet) && isItem(lines[neighbour] ?? '') ? '' : '\n');
  let first = isBlank(line) ? line : line + 1;
  while (first > 0 && isBlank(first - 1)) first -= 1;
  if (first > last) {
    const end = { line: last, character: lines[last]?.length ?? 0 };
    return { start: end, end, before: `\n${gap(last)}`, after: '' };
  }
  let end = first - 1;
  while (end < last && isBlank(end + 1)) end += 1;
  const start = { line: first, character: 0 };
  const before = first > 0 ? gap(first - 1) : '';
  if (end < first) return { start, end: start, before, after: `\n${gap(first)}` };
  return {
    start,
    end: { line: end, character: lines[end]?.length ?? 0 },
    before,
    after: end < last ? gap(end + 1) : '',
  };
}

function isItem(text: string): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text);
}
