/** What was measured beside what was wanted, as one table. */

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** In the row's unit; undefined where it could not be measured here, and `detail` says why. */
  readonly measured: number | undefined;
  /** The most it should be. Without it the row is there to be known. */
  readonly target?: number;
  readonly unit: Unit;
  /** The figures behind the ratio: `12.3 ms and 5.1 ms`. */
  readonly detail: string;
}

/** How many times as much as the other (`×`), an exponent (``), megabytes or kilobytes. */
export type Unit = '×' | '' | ' MB' | ' kB';

/** The table, its columns aligned. */
export function table(rows: readonly Row[]): string {
  const cells = [['', 'target', 'measured', '', 'figures'], ...rows.map(line)];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((it) => it[column]?.length ?? 0))) ?? [];
  return cells
    .map((it) =>
      it
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** How many of the rows with a target meet it. */
export function tally(rows: readonly Row[]): string {
  const wanted = rows.filter((it) => it.target !== undefined);
  const met = wanted.filter((it) => isMet(it)).length;
  const unknown = wanted.filter((it) => it.measured === undefined).length;
  return `${met} of ${wanted.length} targets met${unknown > 0 ? `, ${unknown} not measured` : ''}.`;
}

function line(row: Row): string[] {
  const { what, measured, target, unit, detail } = row;
  return [
    what,
    target === undefined ? '' : `≤ ${target}${unit}`,
    measured === undefined ? '–' : `${digits(measured)}${unit}`,
    verdict(row),
    detail,
  ];
}

function verdict(row: Row): string {
  const { measured, target } = row;
  if (target === undefined) return '';
  if (measured === undefined) return 'not measured';
  return isMet(row) ? 'met' : `missed: ${digits(measured / target)} times the target`;
}

function isMet({ measured, target }: Row): boolean {
  return measured !== undefined && target !== undefined && measured <= target;
}

/** Three digits say enough, and more would say what is not so. */
function digits(number: number): string {
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}
