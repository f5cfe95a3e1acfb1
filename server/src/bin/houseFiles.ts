import { stat } from 'node:fs/promises';
import path from 'node:path';
import { houseFileName } from '../house/houseFileName.ts';
import type { Problem } from '../report/results.ts';
import { noHouse } from '../rules/check.ts';
import type { House } from '../rules/rule.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { shown } from './shown.ts';
import { readText } from './readText.ts';

/** The house rules on disk, each file read once. */
export interface HouseFiles {
  /** The house rules for a plan: the first `golden-thread.yaml` from its folder upward, or the one that was named. */
  of(planFile: string): Promise<House>;
  /** The same with the file they were read from. */
  inForce(planFile: string): Promise<{ readonly house: House; readonly file?: string }>;
  /** What was wrong with the files read so far. */
  readonly obstacles: readonly Problem[];
}

/**
 * `ruleIds` are the rules that house rules may name, asked for when there are house rules to read; `config` is the file
 * somebody named for all plans; `folder` is the working folder.
 */
export function houseFiles(ruleIds: () => Promise<readonly string[]>, folder: string, config?: string): HouseFiles {
  const obstacles: Problem[] = [];
  const read = new Map<string, Promise<House>>();
  const inFolder = new Map<string, Promise<string | undefined>>();

  const readOnce = (file: string): Promise<House> => {
    const known = read.get(file) ?? load(file);
    read.set(file, known);
    return known;
  };

  async function load(file: string): Promise<House> {
    const found = await readText(file);
    if ('unreadable' in found) {
      obstacles.push({ path: shown(file, folder), message: `the house rules cannot be read: ${found.unreadable}.` });
      return noHouse;
    }
    // Loaded only now: most folders have no house rules.
    const { readHouse } = await import('../house/readHouse.ts');
    const { house, problems } = readHouse(found.text, await ruleIds());
    const lines = lineIndex(found.text);
    obstacles.push(
      ...problems.map(({ range, message }) => ({
        path: shown(file, folder),
        message,
        ...lines.positionAt(range.start),
      })),
    );
    return house;
  }

  async function findUpward(here: string): Promise<string | undefined> {
    const file = path.join(here, houseFileName);
    if (await isThere(file)) return file;
    const misnamed = path.join(here, houseFileName.replace('.yaml', '.yml'));
    if (await isThere(misnamed)) {
      obstacles.push({
        path: shown(misnamed, folder),
        message: `house rules are read from ${houseFileName} only. Rename this file.`,
      });
    }
    const above = path.dirname(here);
    return above === here ? undefined : fileFor(above);
  }

  const fileFor = (here: string): Promise<string | undefined> => {
    const known = inFolder.get(here) ?? findUpward(here);
    inFolder.set(here, known);
    return known;
  };

  async function inForce(planFile: string): Promise<{ house: House; file?: string }> {
    const file = config === undefined ? await fileFor(path.dirname(planFile)) : path.resolve(folder, config);
    return file === undefined ? { house: noHouse } : { house: await readOnce(file), file };
  }

  return { obstacles, inForce, of: async (planFile) => (await inForce(planFile)).house };
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
