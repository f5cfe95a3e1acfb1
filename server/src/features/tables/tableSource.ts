import type { BlockPlace, Range } from '../../text/span.ts';
import { lineAt } from '../checkedPlan.ts';

/** A cell as it stands in the source, from bar to bar. */
export interface SourceCell extends Range {
  /** What stands in it, without the blanks around it. */
  readonly text: string;
}

/** A row, which is one line. */
export interface SourceRow extends Range {
  readonly cells: readonly SourceCell[];
}

/** A Markdown table as it stands in the source. */
export interface SourceTable extends Range {
  readonly header: SourceRow;
  readonly rows: readonly SourceRow[];
}

/** The table that an offset stands in. Undefined elsewhere, and for a table inside of a list or a quotation. */
export function tableAt(text: string, blocks: readonly BlockPlace[], offset: number): SourceTable | undefined {
  const block = blocks.find((it) => it.offset <= offset && offset <= it.offset + it.length);
  if (block === undefined) return undefined;
  const lines = linesIn(text, { start: block.offset, end: block.offset + block.length });
  const dashes = lines.findIndex((it) => isDashes(text.slice(it.start, it.end)));
  const header = lines[dashes - 1];
  const rows = lines.slice(dashes + 1);
  if (dashes < 1 || header === undefined || !text.slice(header.start, header.end).includes('|')) return undefined;
  if (/^[ \t]*(?:>|[-*+][ \t]|\d+[.)][ \t])/.test(text.slice(header.start, header.end))) return undefined;
  const filled = rows.filter((it) => text.slice(it.start, it.end).trim() !== '');
  const end = filled.at(-1)?.end ?? lines[dashes]?.end ?? header.end;
  if (offset < header.start || offset > end) return undefined;
  return { start: header.start, end, header: rowOf(text, header), rows: filled.map((it) => rowOf(text, it)) };
}

function isDashes(line: string): boolean {
  return /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(line) && /[|:]|-{3}/.test(line);
}

function linesIn(text: string, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  for (let at = start; at <= end;) {
    const line = lineAt(text, at);
    lines.push({ start: Math.max(start, line.start), end: Math.min(end, line.end) });
    const after = /^(?:\r\n|\n|\r)/.exec(text.slice(line.end, line.end + 2))?.[0].length ?? 0;
    if (after === 0) break;
    at = line.end + after;
  }
  return lines;
}

/** A bar behind a backslash is a bar in the text. */
function rowOf(text: string, line: Range): SourceRow {
  const source = text.slice(line.start, line.end);
  const bars = [...source.matchAll(/\\.|\|/g)].filter((it) => it[0] === '|').map((it) => it.index);
  const opens = source.slice(0, bars[0]).trim() === '';
  const closes = bars.length > (opens ? 1 : 0) && source.slice((bars.at(-1) ?? 0) + 1).trim() === '';
  const edges = [...(opens ? [] : [-1]), ...bars, ...(closes ? [] : [source.length])];
  const cells = edges.slice(0, -1).map((bar, index): SourceCell => {
    const [from, to] = [bar + 1, edges[index + 1] ?? source.length];
    return { start: line.start + from, end: line.start + to, text: source.slice(from, to).trim() };
  });
  return { ...line, cells };
}
