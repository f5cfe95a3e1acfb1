/** A place in a text as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines in a text. `\n`, `\r\n` and a lone `\r` each end a line, as in the Language Server Protocol. */
export interface LineIndex {
  /** The position of an offset; offsets outside the text are clamped. */
  positionAt(offset: number): Position;
  /** The offset of the first character of a line, from 1; the text's end for a line behind the last. */
  lineStart(line: number): number;
  readonly lineCount: number;
}

/** Builds the line index of a text in one pass. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    lineCount: starts.length,
    lineStart: (line) => starts[line - 1] ?? text.length,
    positionAt(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length));
      const line = lineOf(clamped);
      return { line: line + 1, column: clamped - (starts[line] ?? 0) + 1 };
    },
  };
}
