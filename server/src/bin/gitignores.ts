import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The `.gitignore` files that hold for a folder. */
export interface Ignores {
  /** Whether they name a file or folder, given as an absolute path below the folder. */
  names(full: string, isFolder: boolean): boolean;
  /** The same with the `.gitignore` of a folder further down, which has the last word. */
  within(folder: string): Promise<Ignores>;
}

interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * The `.gitignore` files above a folder, up to the top of its repository; none outside a repository. A folder that
 * they name themselves was asked for all the same, and then they do not count.
 */
export async function gitignores(folder: string): Promise<Ignores> {
  const above = await foldersAbove(folder);
  const layers = (await Promise.all(above.map(layer))).flat();
  return of(names(layers, folder, true) ? [] : layers);
}

function of(layers: readonly Layer[]): Ignores {
  return {
    names: (full, isFolder) => names(layers, full, isFolder),
    within: async (folder) => of([...layers, ...(await layer(folder))]),
  };
}

function names(layers: readonly Layer[], full: string, isFolder: boolean): boolean {
  return layers.reduce((ignored, { folder, rules }) => {
    const relative = path.relative(folder, full).split(path.sep).join('/');
    if (relative === '' || relative.startsWith('..')) return ignored;
    const test = rules.test(isFolder ? `${relative}/` : relative);
    return test.ignored || (ignored && !test.unignored);
  }, false);
}

async function layer(folder: string): Promise<Layer[]> {
  try {
    return [{ folder, rules: ignore().add(await readFile(path.join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    // One that is not there, or cannot be read, names nothing.
    return [];
  }
}

/** The folders above this one up to the one that holds `.git`, outermost first. */
async function foldersAbove(folder: string): Promise<string[]> {
  const above: string[] = [];
  for (let here = folder; ; here = path.dirname(here)) {
    if (here !== folder) above.unshift(here);
    if (await exists(path.join(here, '.git'))) return above;
    if (path.dirname(here) === here) return [];
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
