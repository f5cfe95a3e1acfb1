import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PassedOver, Problem } from '../report/results.ts';
import { because } from './because.ts';
import { gitignores, type Ignores } from './gitignores.ts';
import { shown } from './shown.ts';

/** A file that may be a plan. */
export interface Candidate {
  /** Absolute. */
  readonly file: string;
  /** As reports show it: relative to the working folder, with forward slashes. */
  readonly path: string;
  /** Somebody named the file itself, so it is read as a plan whatever it looks like. */
  readonly named: boolean;
}

/** What there is to read. */
export interface Found {
  /** Each file once, in the order of their paths. */
  readonly candidates: readonly Candidate[];
  /** The folders that were searched, as reports show them. */
  readonly folders: readonly string[];
  readonly passedOver: readonly PassedOver[];
  /** What was met in a folder and could not be looked at. */
  readonly problems: readonly Problem[];
  /** What somebody named and is not there or cannot be looked at. */
  readonly obstacles: readonly Problem[];
}

/** Larger files found in a folder are no plans; one that is named outright is read all the same. In bytes. */
export const largest = 5 * 1024 * 1024;

/**
 * Finds the files of an audit. Walks folders itself, so that folders named in a `.gitignore` are never entered and one
 * that cannot be opened is reported instead of being left out in silence.
 */
export async function findFiles(paths: readonly string[], folder: string): Promise<Found> {
  const found: Gathering = { candidates: new Map(), folders: [], passedOver: [], problems: [], obstacles: [] };
  for (const named of paths) {
    const full = path.resolve(folder, named);
    try {
      if ((await stat(full)).isDirectory()) {
        found.folders.push(shown(full, folder));
        await search(full, folder, await gitignores(full), found);
      } else add(found, full, folder, true);
    } catch (problem) {
      found.obstacles.push({ path: shown(full, folder), message: `${because(problem)}.` });
    }
  }
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  return {
    ...found,
    candidates: [...found.candidates.values()].toSorted(byPath),
    passedOver: found.passedOver.toSorted(byPath),
    problems: found.problems.toSorted(byPath),
  };
}

interface Gathering {
  readonly candidates: Map<string, Candidate>;
  readonly folders: string[];
  readonly passedOver: PassedOver[];
  readonly problems: Problem[];
  readonly obstacles: Problem[];
}

const markdown = /\.(?:md|markdown)$/i;

async function search(here: string, folder: string, above: Ignores, found: Gathering): Promise<void> {
  let entries;
  try {
    entries = await readdir(here, { withFileTypes: true });
  } catch (problem) {
    found.problems.push({ path: shown(here, folder), message: `this folder cannot be opened: ${because(problem)}.` });
    return;
  }
  const ignores = entries.some((it) => it.name === '.gitignore') ? await above.within(here) : above;
  for (const entry of entries) {
    const full = path.join(here, entry.name);
    if (entry.isDirectory()) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (ignores.names(full, true)) passOver(found, `${shown(full, folder)}/`, 'named in .gitignore');
      else await search(full, folder, ignores, found);
    } else if (entry.isSymbolicLink() && !markdown.test(entry.name)) {
      const target = await stat(full).catch(() => undefined);
      if (target?.isDirectory())
        passOver(found, `${shown(full, folder)}/`, 'a link to another folder; name it to have it searched');
    } else if (markdown.test(entry.name)) {
      if (ignores.names(full, false)) passOver(found, shown(full, folder), 'named in .gitignore');
      else await look(full, folder, found);
    }
  }
}

async function look(full: string, folder: string, found: Gathering): Promise<void> {
  try {
    const { size } = await stat(full);
    if (size > largest) passOver(found, shown(full, folder), 'larger than 5 MB, which no plan is');
    else add(found, full, folder, false);
  } catch (problem) {
    found.problems.push({ path: shown(full, folder), message: `this file cannot be read: ${because(problem)}.` });
  }
}

function add({ candidates }: Gathering, file: string, folder: string, named: boolean): void {
  if (named || !candidates.has(file)) candidates.set(file, { file, path: shown(file, folder), named });
}

function passOver({ passedOver }: Gathering, path: string, because: string): void {
  passedOver.push({ path, because, perhaps: false });
}
