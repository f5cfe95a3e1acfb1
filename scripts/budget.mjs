// How large what runs may be, and how large it is. A test holds the one to the other (test/bundle.test.ts).
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * The most that is loaded at the start, in kilobytes (1,000 bytes). Raise it knowingly, and look for what could be
 * loaded later first.
 */
export const budget = {
  /** Wanted: 600. The words and messages of the rules are a third of it, and the protocol a quarter. */
  server: 830,
  audit: 615,
  extension: 90,
  remark: 660,
};

/** What is loaded of a folder of bundles when the server, an audit, the extension or the preset starts, in kilobytes. */
export async function sizesOf(folder) {
  const parts = await readdir(path.join(folder, 'parts')).catch(() => []);
  const startedBy = (...names) => [
    'golden-thread.js',
    ...parts.filter((it) => ['run', ...names].some((name) => it.startsWith(`${name}-`))).map((it) => `parts/${it}`),
  ];
  return {
    server: await loaded(folder, startedBy('runLsp')),
    audit: await loaded(folder, startedBy('runTyped', 'runAudit', 'judge')),
    extension: await loaded(folder, ['extension.cjs']),
    remark: await loaded(folder, ['remark.js']),
  };
}

/** The size of files with all that they import, but for what they load later. Zero for what is not there. */
async function loaded(folder, files) {
  const sizes = new Map();
  const load = async (file) => {
    if (sizes.has(file)) return;
    sizes.set(file, 0);
    const text = await readFile(path.join(folder, file), 'utf8').catch(() => '');
    sizes.set(file, Buffer.byteLength(text));
    const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)].map((it) => it[1]);
    for (const it of imported) await load(path.posix.join(path.posix.dirname(file), it));
  };
  for (const it of files) await load(it);
  return Math.round([...sizes.values()].reduce((sum, it) => sum + it, 0) / 1000);
}
