// Runs what is written in TypeScript below test/, which Node 20 does not by itself.
import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { forModules, root } from './bundle.mjs';

/**
 * Bundles sources into a folder of their own, hands on a function that imports one by its name, and the folder, and
 * removes the folder in the end. What goes wrong is said in a line and makes the exit code 2.
 */
export async function withBundled(entryPoints, use) {
  const folder = await mkdtemp(path.join(tmpdir(), 'golden-thread-'));
  try {
    await build({
      ...forModules,
      absWorkingDir: root,
      entryPoints,
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      target: 'node20',
      supported: { 'regexp-unicode-property-escapes': true },
      logLevel: 'warning',
    });
    await use((name) => import(pathToFileURL(path.join(folder, `${name}.mjs`)).href), folder);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 2;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
