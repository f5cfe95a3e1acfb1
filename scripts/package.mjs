// Makes the .vsix that people install. What goes into it is copied to a folder of its own first, file by file, so that
// nothing gets in unasked.
import { createVSIX } from '@vscode/vsce';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommand, buildExtension, buildPanel } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Files of the repository that the extension or its reader needs, beside the bundles. */
const shipped = [
  'README.md',
  'CHANGELOG.md',
  'RULES.md',
  'LICENSE',
  'images/icon.png',
  'images/thread.svg',
  'grammar/golden-thread.tmLanguage.json',
  'grammar/golden-thread-plan.tmLanguage.json',
  'snippets/golden-thread.json',
  ...['open', 'look', 'why', 'mend', 'thread', 'sound', 'own'].map((it) => `walkthrough/${it}.md`),
  ...['headings/weak.plan.md', 'headings/strong.plan.md', 'table/weak.md', 'table/strong.md'].map(
    (it) => `samples/${it}`,
  ),
  ...['three-questions/weak.plan.md', 'three-questions/strong.plan.md'].map((it) => `samples/${it}`),
];

/** Parts of package.json that say how it is developed, or how the command is installed. */
const notShipped = ['scripts', 'devDependencies', 'dependencies', 'bin', 'files'];

/** Builds everything and writes `golden-thread-VERSION.vsix` into a folder; gives its path. */
export async function packageExtension(folder = root) {
  const stage = await mkdtemp(path.join(tmpdir(), 'golden-thread-package-'));
  try {
    await buildCommand(path.join(stage, 'dist'));
    await buildExtension(path.join(stage, 'dist'));
    await buildPanel(path.join(stage, 'dist'));
    for (const name of shipped) {
      await mkdir(path.dirname(path.join(stage, name)), { recursive: true });
      await cp(path.join(root, name), path.join(stage, name));
    }
    const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
    const kept = Object.fromEntries(Object.entries(manifest).filter(([key]) => !notShipped.includes(key)));
    await writeFile(path.join(stage, 'package.json'), `${JSON.stringify({ ...kept, files: ['**'] }, undefined, 2)}\n`);
    const packagePath = path.join(folder, `${manifest.name}-${manifest.version}.vsix`);
    await createVSIX({
      cwd: stage,
      packagePath,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
    return packagePath;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await packageExtension();
