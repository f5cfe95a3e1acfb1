// Bundles everything that runs into dist/, so that it needs nothing but Node.
import { createHash } from 'node:crypto';
import { chmod, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, forModules, plugins, root, supported } from './bundle.mjs';

const inDist = path.join(root, 'dist');

/**
 * Bundles the command, which is the language server too, into a folder: what starts it, and beside that, in `parts/`,
 * what is loaded only by those who ask for it. Gives the path of what starts it.
 */
export async function buildCommand(folder = inDist) {
  await rm(path.join(folder, 'parts'), { recursive: true, force: true });
  await bundle(folder, {
    entryPoints: Object.fromEntries(Object.keys(onDemand).map((it) => [`parts/${it}`, it])),
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  });
  await bundle(folder, {
    ...forModules,
    plugins: [...plugins, calledFor],
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

/** Packages for which few texts call, with the functions of each that are used. */
const onDemand = {
  // Details at the top of a plan, and house rules.
  yaml: ['isAlias', 'isMap', 'isScalar', 'isSeq', 'parseDocument', 'LineCounter'],
  // Names of characters, as in `&eacute;`.
  'decode-named-character-reference': ['decodeNamedCharacterReference'],
};

/**
 * Loads such a package when one of its functions is called for the first time. A plan is read in one go, without
 * waiting for anything, so it is `require` that loads it. A function that is not named above, the build refuses.
 */
const calledFor = {
  name: 'called for',
  setup({ onResolve, onLoad }) {
    const names = Object.keys(onDemand).join('|');
    onResolve({ filter: new RegExp(`^(?:${names})$`) }, ({ path: name }) => ({ path: name, namespace: 'on demand' }));
    onLoad({ filter: /.*/, namespace: 'on demand' }, ({ path: name }) => ({
      contents: [
        `let loaded; const part = () => (loaded ??= require('./${name}.cjs'));`,
        ...onDemand[name].map(
          (it) => `export function ${it}(...all) {
          return new.target === undefined ? part().${it}(...all) : new (part().${it})(...all);
        }`,
        ),
      ].join('\n'),
    }));
    // Beside the parts, where it is asked for.
    onResolve({ filter: new RegExp(`^\\./(?:${names})\\.cjs$`) }, ({ path: name }) => ({
      path: name,
      external: true,
    }));
  },
};

/**
 * Bundles the editor's extension, which VS Code loads as CommonJS: what wakes up with each Markdown file, and beside it,
 * each in a file of its own, what is loaded with the first plan and with the first preview of one.
 */
export async function buildExtension(folder = inDist) {
  await bundle(folder, {
    entryPoints: ['client/src/extension.ts', 'client/src/languageClient.ts', 'client/src/preview/chips.ts'],
    entryNames: '[name]',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
    // The editor gives its own module to whoever uses `require`.
    supported: { ...supported, 'dynamic-import': false },
    plugins: [...plugins, importedLater],
  });
  return path.join(folder, 'extension.cjs');
}

/** What is imported only when it is needed is another file of the same folder. */
const importedLater = {
  name: 'imported later',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ kind, path: name }) =>
      kind === 'dynamic-import' ? { path: `./${path.basename(name, '.ts')}.cjs`, external: true } : undefined,
    );
  },
};

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
