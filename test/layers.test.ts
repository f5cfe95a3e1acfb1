// Imports go one way, and what a room does without is absent from it. The table says what ARCHITECTURE.md draws.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Room {
  readonly room: string;
  /** Rooms it may import, all of which stand above it in the table. */
  readonly from: readonly string[];
  /** Packages it may import. */
  readonly packages?: readonly string[];
  /** Whether it may use Node: disk, process, clock and console. */
  readonly node?: true;
}

const read = ['grammar', 'text', 'calendar', 'model'];
const judged = [...read, 'rules', 'rewrites'];
const shown = [...judged, 'workspace', 'house', 'views'];

const rooms: readonly Room[] = [
  { room: 'grammar', from: [] },
  { room: 'text', from: [] },
  { room: 'calendar', from: ['text'] },
  { room: 'model', from: ['grammar', 'text', 'calendar'] },
  {
    room: 'syntax',
    from: read,
    packages: [
      '@lezer/*',
      'unified',
      'remark-*',
      'mdast',
      'unist',
      'vfile',
      'yaml',
      'decode-named-character-reference',
    ],
  },
  { room: 'rules', from: read, packages: ['automated-readability'] },
  { room: 'rewrites', from: [...read, 'rules'] },
  { room: 'workspace', from: [...judged, 'syntax'] },
  { room: 'house', from: [...read, 'rules'], packages: ['yaml'] },
  { room: 'views', from: [...judged, 'workspace'], packages: ['@dagrejs/dagre'] },
  { room: 'features', from: [...judged, 'workspace', 'views'] },
  {
    room: 'remark',
    from: [...judged, 'syntax'],
    packages: ['unified', 'unified-lint-rule', 'vfile', 'unist'],
  },
  { room: 'report', from: shown, packages: ['sarif'] },
  {
    room: 'lsp',
    from: [...shown, 'syntax', 'features', 'report'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  {
    room: 'bin',
    from: [...shown, 'syntax', 'features', 'remark', 'report', 'lsp'],
    packages: ['commander', 'picocolors', 'ignore', 'vscode-languageserver'],
    node: true,
  },
  { room: 'preview', from: [...shown, 'syntax'], packages: ['vscode', 'markdown-it'] },
  {
    // Of `lsp` only the protocol, and of `syntax` only the detector: see test/client/imports.test.ts.
    room: 'client',
    from: ['syntax', 'lsp', 'preview'],
    packages: ['vscode', 'vscode-languageclient'],
    node: true,
  },
];

/** What would open a connection. The plans are about real children, so these are nowhere, `bin` included. */
const networkModules = /^(node:)?(https?|http2|net|dgram|tls|dns|inspector)(\/.*)?$|^(undici|axios|got|node-fetch|ws)$/;
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
/** What only `bin` may have. A date made from an argument is no clock, so `new Date(0)` passes and `new Date()` does not. */
const nodeGlobals = ['process', 'console', 'require', 'Buffer', '__dirname', 'performance'];

interface Source {
  readonly path: string;
  readonly text: string;
}

test('a room may only import rooms that stand above it', () => {
  const order = rooms.map((it) => it.room);
  const upward = rooms.flatMap(({ room, from }) => from.filter((it) => order.indexOf(it) >= order.indexOf(room)));
  expect(upward).toEqual([]);
});

test('imports go one way, and nobody reaches for the network, the clock or the disk', () => {
  const files = ['grammar', 'server/src', 'client', 'scripts'].flatMap(sourcesUnder);
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap(offences)).toEqual([]);
});

test.each([
  ['server/src/rules/action/a.ts', `import { parse } from '../../syntax/blocks.ts';`, 'rules may not import syntax'],
  ['server/src/text/a.ts', `export { date } from '../calendar/date.ts';`, 'text may not import calendar'],
  ['grammar/a.ts', `import { join } from 'node:path';`, 'grammar may not import node:path'],
  ['server/src/rules/a.ts', `const yaml = await import('yaml');`, 'rules may not import yaml'],
  ['server/src/report/a.ts', `console.log('found');`, 'report may not use console'],
  ['server/src/calendar/a.ts', `const today = new Date();`, 'calendar may not use new Date()'],
  ['server/src/calendar/a.ts', `const now = Date.now();`, 'calendar may not use Date.now'],
  ['server/src/house/a.ts', `const home = process.env.HOME;`, 'house may not use process'],
  ['server/src/bin/a.ts', `import { request } from 'https';`, 'nothing may import https'],
  ['server/src/bin/a.ts', `await fetch(address);`, 'nothing may use fetch'],
  ['scripts/a.mjs', `import net from 'node:net';`, 'nothing may import node:net'],
  ['server/src/attic/a.ts', `export const old = 1;`, 'no room of this name stands in the table'],
])('%s: %s', (path, text, complaint) => {
  expect(offences({ path, text })).toEqual([`${path}:1: ${complaint}`]);
});

test('a word that only looks like one of them is fine', () => {
  const text = `
    import { dayOf } from './date.ts';
    const steps = { process: 1, fetch: 2 };
    const process = steps.process;
    // The clock is not read here: new Date() stays in bin.
    export const zero = [process, steps.fetch, 'console', dayOf(new Date(0))];`;
  expect(offences({ path: 'server/src/calendar/a.ts', text })).toEqual([]);
});

/** What a file does that its room may not, each with its line. */
function offences(source: Source): string[] {
  const name = roomName(source.path);
  const room = rooms.find((it) => it.room === name);
  if (room === undefined && name !== 'scripts') return [`${source.path}:1: no room of this name stands in the table`];
  const tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const own = declaredIn(tree);
  const visit = (node: ts.Node): void => {
    const complaint = importComplaint(node, source.path, room) ?? globalComplaint(node, room, own);
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    if (complaint !== undefined) found.push(`${source.path}:${line}: ${complaint}`);
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

function importComplaint(node: ts.Node, path: string, room: Room | undefined): string | undefined {
  const specifier = importedBy(node);
  if (specifier === undefined) return undefined;
  if (networkModules.test(specifier)) return `nothing may import ${specifier}`;
  if (room === undefined) return undefined;
  if (specifier.startsWith('.')) {
    const target = roomName(posix.join(posix.dirname(path), specifier));
    return target === room.room || room.from.includes(target) ? undefined : `${room.room} may not import ${target}`;
  }
  const allowed = specifier.startsWith('node:') ? room.node === true : isAllowed(room.packages ?? [], specifier);
  return allowed ? undefined : `${room.room} may not import ${specifier}`;
}

function importedBy(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined;
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? literal(node.arguments[0]) : undefined;
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** `remark-*` allows every package whose name begins so, and a package allows its own doors (`x/node`). */
function isAllowed(packages: readonly string[], specifier: string): boolean {
  return packages.some((it) =>
    it.endsWith('*') ? specifier.startsWith(it.slice(0, -1)) : specifier === it || specifier.startsWith(`${it}/`),
  );
}

function globalComplaint(node: ts.Node, room: Room | undefined, own: ReadonlySet<string>): string | undefined {
  if (!ts.isIdentifier(node) || isOnlyAName(node) || own.has(node.text)) return undefined;
  if (networkGlobals.includes(node.text)) return `nothing may use ${node.text}`;
  if (room === undefined || room.node === true) return undefined;
  if (nodeGlobals.includes(node.text)) return `${room.room} may not use ${node.text}`;
  const clock = node.text === 'Date' ? clockRead(node.parent) : undefined;
  return clock === undefined ? undefined : `${room.room} may not use ${clock}`;
}

function clockRead(parent: ts.Node): string | undefined {
  if (ts.isNewExpression(parent)) return (parent.arguments ?? []).length === 0 ? 'new Date()' : undefined;
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === 'now' ? 'Date.now' : undefined;
  return ts.isCallExpression(parent) ? 'Date()' : undefined;
}

/** Names that the file gives to something of its own, which are then no globals in it. */
function declaredIn(tree: ts.Node): ReadonlySet<string> {
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isOwn =
      ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isImportSpecifier(node);
    const name = isOwn || ts.isFunctionDeclaration(node) ? node.name : undefined;
    if (name !== undefined && ts.isIdentifier(name)) own.add(name.text);
    node.forEachChild(visit);
  };
  visit(tree);
  return own;
}

/** The name of a property or of something declared here is not the global of that name. */
function isOnlyAName(node: ts.Identifier): boolean {
  const parent = node.parent;
  const named = parent as { readonly name?: ts.Node; readonly propertyName?: ts.Node };
  return named.name === node || named.propertyName === node || ts.isTypeReferenceNode(parent);
}

function roomName(path: string): string {
  const [first, second, third] = path.split('/');
  if (first === 'client' && third === 'preview') return third;
  return first === 'server' && second === 'src' ? (third ?? '') : (first ?? '');
}

function sourcesUnder(folder: string): Source[] {
  return names(folder)
    .filter((it) => /\.(ts|tsx|mts|mjs|js)$/.test(it))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => !path.includes('node_modules/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** A folder that does not exist yet holds nothing. */
function names(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
