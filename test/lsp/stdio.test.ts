// The built server in a process of its own, over standard streams and as a forked child: what a test in one process cannot show.
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CompletionList, DocumentSymbol, Hover } from 'vscode-languageserver';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCommand } from '../../scripts/build.mjs';
import type { AuditWorkspaceResult } from '../../server/src/lsp/protocol.ts';
import { editor, messageOf, pulling, pushed, type Editor } from './editor.ts';

const root = mkdtempSync(join(tmpdir(), 'golden-thread-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let command = '';
beforeAll(async () => {
  command = await buildCommand(join(root, 'dist'));
});

const weak = readFileSync(join(import.meta.dirname, '../../samples/headings/weak.plan.md'), 'utf8');
const folder = join(root, 'plans');
const address = (name: string): string => pathToFileURL(join(folder, name)).href;

interface Running {
  readonly child: ChildProcess;
  readonly editor: Editor;
  readonly ended: Promise<number | null>;
}

async function overStreams(capabilities = pulling): Promise<Running> {
  const child = spawn(process.execPath, [command, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const initialization = { today: '2026-07-01' };
  return {
    child,
    ended,
    editor: await editor(connection, { capabilities, initialization, folder: pathToFileURL(folder).href }),
  };
}

test('a whole session', async () => {
  const { editor, ended } = await overStreams();
  const uri = address('ifan.plan.md');
  expect(editor.initialized.serverInfo?.name).toBe('Golden Thread');
  await editor.open(uri, weak);
  const { items = [] } = await editor.pull(uri);
  expect(items.map((it) => it.code)).toContain('acronym-is-explained');
  const hover = await editor.at<Hover>('textDocument/hover', uri, 'of D');
  expect(JSON.stringify(hover.contents)).toContain('*Weak:*');
  const range = items.find((it) => it.code === 'acronym-is-explained')!.range;
  const [fix] = await editor.ask<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: items },
  });
  expect(fix?.title).toMatch(/^Write “/);
  const symbols = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  expect(symbols[0]?.children?.[0]?.children?.length).toBeGreaterThan(2);
  await editor.type(uri, 'Mam to make sure he gets up for school\n', '- ');
  const people = await editor.at<CompletionList>('textDocument/completion', uri, 'gets up for school\n- ');
  expect(people.items.map((it) => it.label)).toContain('Bethan Sawyer');
  const readme = address('README.md');
  await editor.open(readme, '# Toolbox\n\nRun the tests by 6 July 2026.\n');
  expect((await editor.pull(readme)).items).toEqual([]);
  await editor.stop();
  await editor.connection.sendNotification('exit');
  expect(await ended).toBe(0);
});

test('house rules on the disk, and the audit of a folder', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'golden-thread.yaml'), 'rules:\n  plan-has-strengths: error\n');
  writeFileSync(join(folder, 'ifan.plan.md'), weak);
  writeFileSync(join(folder, 'README.md'), '# Toolbox\n');
  const { editor, ended } = await overStreams(pushed);
  const sent = editor.published(address('ifan.plan.md'));
  expect(await editor.ask<AuditWorkspaceResult>('goldenThread/auditWorkspace', {})).toMatchObject({ plans: 1 });
  expect(
    (await sent).diagnostics.find((it) => it.code === 'plan-has-strengths' || messageOf(it).includes('strengths'))
      ?.severity,
  ).toBe(1);
  const status = editor.status(address('ifan.plan.md'));
  await editor.open(address('ifan.plan.md'), weak);
  expect((await status).seen?.houseRules).toBe(address('golden-thread.yaml'));
  await editor.connection.sendNotification('exit');
  // It was not told that it would end, so that is a fault of the editor's.
  expect(await ended).toBe(1);
});

test('an editor that goes away takes the server with it', async () => {
  const { child, ended } = await overStreams();
  child.stdin?.end();
  expect(await ended).toBe(1);
});

test('as a forked child', async () => {
  const child = fork(command, ['lsp', '--node-ipc', `--clientProcessId=${process.pid}`]);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  const self = await editor(connection, {});
  await self.open(address('ifan.plan.md'), weak);
  expect((await self.pull(address('ifan.plan.md'))).items?.length).toBeGreaterThan(5);
  await self.stop();
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
});

test.each([[[]], [['--socket=6009']], [['--pipe=/x']], [['--node-ipc']]])(
  'there is no other way to talk to it: %j',
  async (words) => {
    const child = spawn(process.execPath, [command, 'lsp', ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (it: Buffer) => (said += it.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    expect(code).toBe(2);
    expect(said).toMatch(/^golden-thread: .*\n$/);
  },
);

test('nothing in the bundle can open a connection', () => {
  expect(readFileSync(command, 'utf8')).not.toMatch(
    /(?:require\(|from )["'](?:node:)?(?:net|tls|https?|http2|dgram|dns)["']/,
  );
});
