/** What all measurements share. */
import type { Command } from './server.ts';
import type { Row } from './table.ts';

/** A few rows that are measured together. */
export interface Group {
  /** As it is named on the command line. */
  readonly name: string;
  readonly about: string;
  measure(bench: Bench): Promise<readonly Row[]>;
}

export interface Bench {
  /** An empty folder for this run. */
  readonly folder: string;
  /** The built command, a path. */
  readonly command: string;
  /** The empty server, a path. */
  readonly empty: string;
  /** The program rumdl, a path; undefined where it cannot be had. */
  readonly rumdl: string | undefined;
  /** Everything at its full size, however long it takes. */
  readonly full: boolean;
}

/** Our server as the extension for VS Code starts it (`client/src/languageClient.ts`), the empty one, and rumdl’s. */
export function servers({ command, empty, rumdl }: Bench): { ours: Command; empty: Command; rumdl?: Command } {
  return {
    ours: { file: process.execPath, words: ['--max-semi-space-size=4', command, 'lsp', '--stdio'] },
    empty: { file: process.execPath, words: [empty] },
    ...(rumdl !== undefined && { rumdl: { file: rumdl, words: ['server', '--no-config'] } }),
  };
}

/** One measure against another, with both in the figures. */
export function ratio(
  what: string,
  { of, to, target, unit = 'ms' }: { of: number; to: number | undefined; target?: number; unit?: string },
): Row {
  const figure = (it: number): string => `${it >= 100 ? it.toFixed(0) : it.toFixed(1)} ${unit}`;
  return {
    what,
    measured: to === undefined ? undefined : of / to,
    ...(target !== undefined && { target }),
    unit: '×',
    detail: to === undefined ? `${figure(of)}; rumdl is not here` : `${figure(of)} to ${figure(to)}`,
  };
}
