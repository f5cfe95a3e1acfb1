// Bundles everything that runs into dist/, so that it needs nothing but Node.
import { createHash } from 'node:crypto';
import { chmod, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, forModules, root } from './bundle.mjs';

const inDist = path.join(root, 'dist');

/**
 * Bundles the command, which is the language server too, into a folder: what starts it, and beside that, in `parts/`,
 * what is loaded only by those who ask for it. Gives the path of what starts it.
 */
export async function buildCommand(folder = inDist) {
  await rm(path.join(folder, 'parts'), { recursive: true, force: true });
  await bundle(folder, {
    ...forModules,
    entryPoints: {
      'golden-thread': 'server/src/bin/golden-thread.ts',
      'parts/judge': 'server/src/bin/judgeProcess.ts',
    },
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    define: {
      GOLDEN_THREAD_VERSION: JSON.stringify(await version()),
      GOLDEN_THREAD_SOURCES: JSON.stringify(await sumOfSources()),
    },
  });
  const command = path.join(folder, 'golden-thread.js');
  await chmod(command, 0o755);
  return command;
}

/** Bundles the editor's extension, which VS Code loads as CommonJS. */
export async function buildExtension(folder = inDist) {
  await bundle(folder, {
    entryPoints: ['client/src/extension.ts'],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  });
  return path.join(folder, 'extension.cjs');
}

/** Bundles what runs in the editor's web views: script and style of the panel beside a plan, and the style of the preview. */
export async function buildPanel(folder = inDist) {
  const panel = ['panel.ts', 'panel.css'].map((it) => `client/src/panel/webview/${it}`);
  await bundle(folder, { entryPoints: panel, format: 'iife' });
  await bundle(folder, { entryPoints: ['client/src/preview/preview.css'] });
}

/** Bundles the rules as a preset for remark-lint, with its types beside it. */
export async function buildRemark(folder = inDist) {
  await bundle(folder, { ...forModules, entryPoints: ['server/src/bin/remark.ts'] });
  await writeFile(path.join(folder, 'remark.d.ts'), remarkTypes);
  return path.join(folder, 'remark.js');
}

/** Types of the preset as far as its users need them, without the names of everything inside. */
const remarkTypes = `import type { Plugin, Preset } from 'unified';

/** Each rule by its id. Its level is 'off', 'warn' or 'error'. */
export declare const rules: Readonly<Record<string, Plugin<[level?: unknown]>>>;

/** All rules. What they share is said once: \`settings: { goldenThread: { today, acronyms, profile, treatAsPlan } }\`. */
declare const goldenThread: Preset;
export default goldenThread;
`;

async function version() {
  return JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')).version;
}

/** Tells builds apart that come to other findings: a sum of all sources of the rules, the reader and the words. */
async function sumOfSources() {
  const sum = createHash('sha256');
  for (const folder of ['grammar', 'server/src']) {
    const names = await readdir(path.join(root, folder), { recursive: true });
    for (const name of names.filter((it) => it.endsWith('.ts')).sort()) {
      sum.update(name.replaceAll('\\', '/')).update(await readFile(path.join(root, folder, name)));
    }
  }
  return sum.digest('hex').slice(0, 12);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(inDist, { recursive: true, force: true });
  await buildCommand();
  await buildExtension();
  await buildPanel();
  await buildRemark();
}
