import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ruleIds } from '../lsp/ruleIds.ts';
import { noHouse } from '../rules/check.ts';
import type { Files } from '../workspace/files.ts';
import { houseFiles } from './houseFiles.ts';
import { readText } from './readText.ts';

/** The disk, for the language server. Only `file:` addresses are on it; anything else has no house rules and no text. */
export function lspFiles(workingFolder: string): Files {
  const ids = (): Promise<readonly string[]> => Promise.resolve(ruleIds);
  let houses = houseFiles(ids, workingFolder);
  return {
    async houseFor(uri) {
      const file = pathOf(uri);
      if (file === undefined) return { house: noHouse };
      const { house, file: from } = await houses.inForce(file);
      return { house, ...(from !== undefined && { file: pathToFileURL(from).href }) };
    },
    forgetHouses() {
      houses = houseFiles(ids, workingFolder);
    },
    async find(folders) {
      // Only for whoever audits a folder.
      const { findFiles } = await import('./files.ts');
      const paths = folders.flatMap((it) => pathOf(it) ?? []);
      const { candidates } = await findFiles(paths, workingFolder);
      return candidates.map((it) => pathToFileURL(it.file).href);
    },
    async beside(uri) {
      const file = pathOf(uri);
      if (file === undefined) return [];
      const names = await readdir(path.dirname(file)).catch(() => []);
      return names
        .filter((it) => /\.(?:md|markdown)$/i.test(it) && it !== path.basename(file))
        .toSorted()
        .map((it) => pathToFileURL(path.join(path.dirname(file), it)).href);
    },
    async read(uri) {
      const file = pathOf(uri);
      const found = file === undefined ? undefined : await readText(file);
      return found === undefined || 'unreadable' in found ? undefined : found.text;
    },
    async exists(uri) {
      const file = pathOf(uri);
      if (file === undefined) return false;
      return stat(file).then(
        (it) => it.isFile(),
        () => false,
      );
    },
  };
}

function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // An address of another machine, or one that is no path here.
    return undefined;
  }
}
