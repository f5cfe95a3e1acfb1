import type { CalendarDate } from '../calendar/date.ts';

/** All that the command takes from the machine it runs on, so that a test can give it another one. */
export interface Surroundings {
  /** The working folder, as an absolute path. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly output: Page;
  readonly complaints: Page;
  readonly now: () => Date;
  /** What runs in processes that help with long audits; without it there are none. */
  readonly judgeProgram?: string;
}

/** Where lines go: a terminal, a pipe or a file. */
export interface Page {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** False when it has enough for now; then it tells of the time when it can take more. */
  write(text: string): unknown;
  once?(event: 'drain', then: () => void): unknown;
}

/** Writes one part after another, as fast as somebody reads them, so that a long report is never held as a whole. */
export async function writeParts(page: Page, parts: Iterable<string>): Promise<void> {
  for (const it of parts) {
    if (page.write(it) === false) await new Promise<void>((resolve) => page.once?.('drain', resolve) ?? resolve());
  }
}

/** Colours on a terminal, unless `NO_COLOR` forbids or `FORCE_COLOR` demands them. */
export function wantsColour({ environment, output }: Surroundings): boolean {
  if (environment['NO_COLOR']) return false;
  if (environment['FORCE_COLOR'] !== undefined) return !['0', 'false'].includes(environment['FORCE_COLOR']);
  return output.isTTY === true && environment['TERM'] !== 'dumb';
}

/** The columns to fill: those of the terminal or of `COLUMNS`, and no more than a line of text is good to read at. */
export function columns({ environment, output }: Surroundings): number {
  const known = output.columns ?? Number.parseInt(environment['COLUMNS'] ?? '', 10);
  return Number.isNaN(known) || known <= 0 ? 80 : Math.max(60, Math.min(known, 120));
}

/** Today where the reader sits, not in Greenwich. */
export function localDate(now: Date): CalendarDate {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
