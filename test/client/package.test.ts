// What people install holds what runs and what they may read, and nothing of how it is made.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageExtension } from '../../scripts/package.mjs';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-vsix-'));
let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  files = unzip(readFileSync(await packageExtension(folder)));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the package holds these files', () => {
  // The command comes in parts, which are named after what is in them.
  const names = [...files.keys()].map((it) => it.replace(/(?<=\/dist\/parts\/).*(?=\.c?js$)/, '*'));
  expect([...new Set(names)].toSorted()).toEqual([
    '[Content_Types].xml',
    'extension.vsixmanifest',
    'extension/LICENSE.txt',
    'extension/RULES.md',
    'extension/changelog.md',
    'extension/dist/LICENSES.txt',
    'extension/dist/chips.cjs',
    'extension/dist/extension.cjs',
    'extension/dist/golden-thread.js',
    'extension/dist/languageClient.cjs',
    'extension/dist/panel.css',
    'extension/dist/panel.js',
    'extension/dist/parts/*.cjs',
    'extension/dist/parts/*.js',
    'extension/dist/preview.css',
    'extension/grammar/golden-thread-plan.tmLanguage.json',
    'extension/grammar/golden-thread.tmLanguage.json',
    'extension/images/icon.png',
    'extension/images/thread.svg',
    'extension/package.json',
    'extension/readme.md',
    'extension/samples/headings/strong.plan.md',
    'extension/samples/headings/weak.plan.md',
    'extension/samples/table/strong.md',
    'extension/samples/table/weak.md',
    'extension/samples/three-questions/strong.plan.md',
    'extension/samples/three-questions/weak.plan.md',
    'extension/snippets/golden-thread.json',
    'extension/walkthrough/look.md',
    'extension/walkthrough/mend.md',
    'extension/walkthrough/open.md',
    'extension/walkthrough/own.md',
    'extension/walkthrough/sound.md',
    'extension/walkthrough/thread.md',
    'extension/walkthrough/why.md',
  ]);
});

test('what the manifest names is in it', () => {
  const manifest = JSON.parse(text('extension/package.json')) as {
    main: string;
    icon: string;
    contributes: Record<'grammars' | 'snippets', { path: string }[]>;
  };
  const { grammars, snippets } = manifest.contributes;
  const named = [manifest.main, manifest.icon, ...[...grammars, ...snippets].map((it) => it.path)];
  expect(named.filter((it) => !files.has(`extension/${it.replace('./', '')}`))).toEqual([]);
  expect(['scripts', 'dependencies', 'devDependencies', 'bin'].filter((it) => it in manifest)).toEqual([]);
});

test('nothing in it points back to where it was built', () => {
  const root = join(import.meta.dirname, '../..');
  const code = [...files.keys()].filter((it) => it.startsWith('extension/dist/') && /js$/.test(it));
  expect(code.length).toBeGreaterThan(2);
  for (const name of code) {
    expect(text(name).includes(root), name).toBe(false);
    expect(text(name).includes('sourceMappingURL'), name).toBe(false);
  }
});

test('the extension asks the editor for nothing but its own door', () => {
  const asked = ['extension', 'languageClient', 'chips'].flatMap((file) =>
    [...text(`extension/dist/${file}.cjs`).matchAll(/\brequire\("([^"]+)"\)/g)].map((it) => it[1]!),
  );
  const later = asked.filter((it) => it.startsWith('.'));
  expect(later.toSorted()).toEqual(['./chips.cjs', './languageClient.cjs']);
  const node =
    /^(?:node:)?(?:fs|path|os|util|url|child_process|crypto|events|stream|readline|buffer|assert|process)(?:\/|$)/;
  const others = asked.filter((it) => it !== 'vscode' && !later.includes(it) && !node.test(it));
  expect([...new Set(others)]).toEqual([]);
});

function text(name: string): string {
  return files.get(name)?.toString('utf8') ?? '';
}

/** The files of a zip archive by name, from its list at the end. Enough for what vsce writes. */
function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const all = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((it) => archive.readUInt16LE(at + it)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    all.set(name, archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + extra + comment;
  }
  return all;
}
