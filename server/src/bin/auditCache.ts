import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { because } from './because.ts';
import type { Case, Judgement } from './judge.ts';

/** What was said about plans in an audit before this one, so that it need not be found out again. */
export interface AuditCache {
  /** The judgement of a text as it stands in a file now; undefined when it has to be made anew. */
  known(file: string, text: Case): Promise<Judgement | undefined>;
  keep(file: string, text: Case, judgement: Judgement): Promise<void>;
  /** What went wrong, in a line each. Nothing of it makes the audit less than it is. */
  complaints(): readonly string[];
}

/**
 * A cache in a folder, which is made when it is not there. `edition` stands for all that judges: its version, its rules.
 *
 * There is one file for each plan, named after where the plan lies, so that the cache never grows beyond the plans. It
 * holds the findings with the words that they quote, and the names of the children, but no text; only the person who
 * runs the audit can read it, and Git leaves it out.
 */
export function auditCache(folder: string, edition: string): AuditCache {
  let foreign = 0;
  let refused: string | undefined;
  let ready: Promise<unknown> | undefined;

  return {
    async known(file, text) {
      const kept = await readFile(place(folder, file), 'utf8').catch(() => undefined);
      if (kept === undefined) return undefined;
      const entry = entryIn(kept);
      if (entry?.edition !== edition) foreign++;
      return entry?.edition === edition && entry.key === keyOf(text) ? entry.judgement : undefined;
    },
    async keep(file, text, judgement) {
      if (refused !== undefined) return;
      try {
        await (ready ??= prepare(folder));
        await writeWhole(place(folder, file), written({ edition, key: keyOf(text), judgement }));
      } catch (problem) {
        refused = because(problem);
      }
    },
    complaints: () => [
      ...(foreign === 0
        ? []
        : [
            `${foreign === 1 ? 'one entry is' : `${foreign} entries are`} damaged or of another version, and not used.`,
          ]),
      ...(refused === undefined ? [] : [`nothing can be kept there: ${refused}. The audit itself is complete.`]),
    ],
  };
}

interface Entry {
  readonly edition: string;
  readonly key: string;
  readonly judgement: Judgement;
}

/** An entry as it was written, or nothing: behind its own sum, so that what is damaged or not ours is never trusted. */
function entryIn(kept: string): Entry | undefined {
  const end = kept.indexOf('\n');
  const body = kept.slice(end + 1);
  return end > 0 && kept.slice(0, end) === hash(body) ? (JSON.parse(body) as Entry) : undefined;
}

function written(entry: Entry): string {
  const body = JSON.stringify(entry);
  return `${hash(body)}\n${body}`;
}

/** Everything on which a judgement depends. */
function keyOf({ text, house, today, always }: Case): string {
  return hash(JSON.stringify([today, always, house, text]));
}

function place(folder: string, file: string): string {
  return path.join(folder, `${hash(file).slice(0, 32)}.json`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function prepare(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await writeFile(path.join(folder, '.gitignore'), '*\n', { mode: 0o600 });
}

/** Beside its place first, and then there as a whole, so that nobody ever reads half of it. */
async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, text, { mode: 0o600 });
  await rename(beside, file);
}
