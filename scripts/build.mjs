// Bundles everything that runs into dist/, so that it needs nothing but Node.
import { build } from 'esbuild';
import { chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const inDist = path.join(root, 'dist');

/** Some of what is bundled is CommonJS and asks for Node's own modules with `require`. */
const requireForCommonJs =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

/**
 * Bundles the command, which is the language server too, into a folder, with the licences of what it is bundled from
 * beside it.
 */
export async function buildCommand(folder = inDist) {
  const outfile = path.join(folder, 'golden-thread.js');
  await bundle(folder, outfile, {
    entryPoints: ['server/src/bin/golden-thread.ts'],
    format: 'esm',
    define: { GOLDEN_THREAD_VERSION: JSON.stringify(await version()) },
    banner: {
      js: `#!/usr/bin/env node\n${requireForCommonJs}`,
    },
  });
  await chmod(outfile, 0o755);
  return outfile;
}

/** Bundles the editor's extension, which VS Code loads as CommonJS. */
export async function buildExtension(folder = inDist) {
  const outfile = path.join(folder, 'extension.cjs');
  await bundle(folder, outfile, {
    entryPoints: ['client/src/extension.ts'],
    format: 'cjs',
    external: ['vscode'],
    minify: true,
  });
  return outfile;
}

/** Bundles the rules as a preset for remark-lint, with its types beside it. */
export async function buildRemark(folder = inDist) {
  const outfile = path.join(folder, 'remark.js');
  await bundle(folder, outfile, {
    entryPoints: ['server/src/bin/remark.ts'],
    format: 'esm',
    banner: { js: requireForCommonJs },
  });
  await writeFile(path.join(folder, 'remark.d.ts'), remarkTypes);
  return outfile;
}

/** Types of the preset as far as its users need them, without the names of everything inside. */
const remarkTypes = `import type { Plugin, Preset } from 'unified';

/** Each rule by its id. Its level is 'off', 'warn' or 'error'. */
export declare const rules: Readonly<Record<string, Plugin<[level?: unknown]>>>;

/** All rules. What they share is said once: \`settings: { goldenThread: { today, acronyms, profile, treatAsPlan } }\`. */
declare const goldenThread: Preset;
export default goldenThread;
`;

async function bundle(folder, outfile, options) {
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    ...options,
    absWorkingDir: root,
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [withoutSockets],
  });
  await writeLicences(path.join(folder, 'LICENSES.txt'), Object.keys(metafile.inputs));
}

/** The protocol's library can talk over sockets. Ours cannot: what would open one is left out of everything that runs. */
const withoutSockets = {
  name: 'without sockets',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns)$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'nothing',
    }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

async function version() {
  return JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')).version;
}

/** Two bundles in one folder share a file of licences, so each adds what the other does not have. */
async function writeLicences(file, inputs) {
  const known = (await readFile(file, 'utf8').catch(() => '')).split(`\n${line}\n\n`).filter((it) => it !== '');
  const all = new Set([...known, ...(await licences(inputs))]);
  await writeFile(file, [...all].sort().join(`\n${line}\n\n`));
}

const line = '-'.repeat(72);

/** The licence texts of the packages that went into a bundle, each with a line end behind it. */
async function licences(inputs) {
  const folders = inputs.flatMap((it) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(it)?.[0] ?? []);
  const parts = [...new Set(folders)].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
    const file = (await readdir(path.join(root, folder))).find((it) => /^licen[cs]e/i.test(it));
    const text = file === undefined ? '' : await readFile(path.join(root, folder, file), 'utf8');
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return Promise.all(parts);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  await buildCommand();
  await buildExtension();
  await buildRemark();
}
