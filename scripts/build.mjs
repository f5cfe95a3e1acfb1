// Bundles everything that runs into dist/, so that it needs nothing but Node.
import { build } from 'esbuild';
import { chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Bundles the command into a folder, with the licences of what it is bundled from beside it. */
export async function buildCommand(folder = path.join(root, 'dist')) {
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, 'golden-thread.js');
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['server/src/bin/golden-thread.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { GOLDEN_THREAD_VERSION: JSON.stringify(version) },
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    banner: {
      // Some of what is bundled is CommonJS and asks for Node's own modules with `require`.
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });
  await chmod(outfile, 0o755);
  await writeFile(path.join(folder, 'LICENSES.txt'), await licences(Object.keys(metafile.inputs)));
  return outfile;
}

/** The licence texts of the packages that went into a bundle. */
async function licences(inputs) {
  const folders = inputs.flatMap((it) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(it)?.[0] ?? []);
  const parts = [...new Set(folders)].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
    const file = (await readdir(path.join(root, folder))).find((it) => /^licen[cs]e/i.test(it));
    const text = file === undefined ? '' : await readFile(path.join(root, folder, file), 'utf8');
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(parts)).join(`\n${'-'.repeat(72)}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  await buildCommand();
}
