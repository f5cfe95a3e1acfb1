// The extension is a thin thing: of the server it knows what they say to each other, and how a plan is told from a page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../client/src');
// The preview is drawn where the extension runs, so it reads plans itself, once one is previewed.
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((it) => it.replaceAll('\\', '/'))
  .filter((it) => it.endsWith('.ts') && !it.startsWith('preview/'));
const imports = files.flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:from |import\()'([^']+)'/g)].map((it) => ({
    file,
    from: it[1]!,
  })),
);

test('of the server, the extension knows the protocol and the detector', () => {
  const ofServer = imports
    .filter((it) => it.from.includes('/server/'))
    .map((it) => it.from.replace(/^(?:\.\.\/)+/, ''));
  expect([...new Set(ofServer)].toSorted()).toEqual([
    'server/src/lsp/protocol.ts',
    'server/src/syntax/looksLikePlan.ts',
  ]);
});

test('one file knows the library, and it is not loaded before there is a plan', () => {
  const library = imports.filter((it) => it.from.startsWith('vscode-languageclient')).map((it) => it.file);
  expect(library).toEqual(['languageClient.ts']);
  const source = readFileSync(join(folder, 'server.ts'), 'utf8');
  expect(source).toContain("await import('./languageClient.ts')");
  expect(source).not.toMatch(/^import \{[^}]*\} from '.\/languageClient.ts'/m);
});
