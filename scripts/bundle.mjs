// How anything of ours is bundled: small, without what it has no use for, and with the licences of what it is made from.
import { build } from 'esbuild';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Node has known \p{…} for long. Left to itself, esbuild has such an expression built anew each time it is used. */
export const supported = { 'regexp-unicode-property-escapes': true };

/** Bundles into a folder, with the licences of what it is bundled from beside it. */
export async function bundle(folder, options) {
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    supported,
    plugins,
    ...options,
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    // The door of yaml for browsers has the same inside, as modules, of which only what is used is taken.
    alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
    minify: true,
    charset: 'utf8',
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  await writeLicences(path.join(folder, 'LICENSES.txt'), Object.keys(metafile.inputs));
}

/** For what Node loads as modules. Some of what is bundled is CommonJS and asks for Node's own modules with `require`. */
export const forModules = {
  format: 'esm',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
};

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

/** Changes sources where what is good to read costs those who only run it. */
const madeReady = {
  name: 'made ready',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const tree = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
      const changes = [];
      const visit = (node) => {
        changes.push(...withoutExamples(node), ...withoutLiteral(node));
        node.forEachChild(visit);
      };
      if (/\b(?:define\w*Rule|pattern)\(/.test(text)) visit(tree);
      return { contents: changed(text, tree, changes), loader: 'ts' };
    });
  },
};

/** The plans that a rule shows are for its tests and for RULES.md, and a quarter of all the rules by size. */
function withoutExamples(node) {
  const isHanded = ts.isPropertyAssignment(node) && ts.isCallExpression(node.parent.parent);
  const isRules = isHanded && /^define\w*Rule$/.test(node.parent.parent.expression.getText());
  return isRules && ['bad', 'good'].includes(node.name.text) ? [{ node: node.initializer, text: '[]' }] : [];
}

/** Node reads an expression as soon as it comes past it; the text of one is read when the pattern is first asked. */
function withoutLiteral(node) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'pattern') return [];
  const [source] = node.arguments;
  if (source === undefined || !ts.isRegularExpressionLiteral(source)) return [];
  return [{ node: source, text: JSON.stringify(source.text.slice(1, source.text.lastIndexOf('/'))) }];
}

/** A source with another text in place of some of its nodes. */
function changed(text, tree, changes) {
  return changes
    .toSorted((a, b) => b.node.pos - a.node.pos)
    .reduce((rest, { node, text: own }) => rest.slice(0, node.getStart(tree)) + own + rest.slice(node.end), text);
}

/** How everything of ours is bundled. */
export const plugins = [withoutSockets, madeReady];

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
