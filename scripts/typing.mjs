// How long somebody who types waits: from a keystroke to the diagnostics, in the built server, with a plan of 120 lines.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sample = await readFile(path.join(root, 'samples', 'headings', 'strong.plan.md'), 'utf8');
const text = sample.split('\n').concat(sample.split('\n').slice(6)).slice(0, 120).join('\n');
const uri = 'file:///plans/measured.plan.md';
const document = TextDocument.create(uri, 'markdown', 1, text);

const started = performance.now();
const server = spawn(process.execPath, [path.join(root, 'dist', 'golden-thread.js'), 'lsp', '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = createMessageConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
connection.onRequest(() => null);
connection.listen();
await connection.sendRequest('initialize', {
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
  initializationOptions: { today: '2026-07-01' },
});
await connection.sendNotification('initialized', {});
console.log(`until it answers: ${Math.round(performance.now() - started)} ms`);

const textDocument = { uri, languageId: 'markdown', version: 1, text };
await connection.sendNotification('textDocument/didOpen', { textDocument });
console.log(
  `first diagnostics: ${await timed(pull)} ms after opening ${text.split('\n').length} lines, ${text.length} characters`,
);

const sentence = ' Bethan will ring the school on Friday and tell Ifan what they said.';
const at = text.indexOf('\n', text.indexOf('- ', text.length / 2));
const waits = { pull: [], hover: [], symbols: [] };
for (let round = 0; round < 3; round++) {
  for (const [index, letter] of [...sentence].entries()) {
    const position = document.positionAt(at + round * sentence.length + index);
    const contentChanges = [{ range: { start: position, end: position }, text: letter }];
    TextDocument.update(document, contentChanges, document.version + 1);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges,
    });
    const wait = await timed(pull);
    if (round > 0) waits.pull.push(wait);
    const asked = { textDocument: { uri }, position };
    waits.hover.push(await timed(() => connection.sendRequest('textDocument/hover', asked)));
    waits.symbols.push(await timed(() => connection.sendRequest('textDocument/documentSymbol', asked)));
  }
}
for (const [name, times] of Object.entries(waits)) {
  const sorted = times.toSorted((a, b) => a - b);
  const rank = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  console.log(`${name.padEnd(8)} median ${rank(0.5)} ms, 95 in 100 within ${rank(0.95)} ms, longest ${rank(1)} ms`);
}
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');

function pull() {
  return connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
}

async function timed(work) {
  const before = performance.now();
  await work();
  return Math.round((performance.now() - before) * 10) / 10;
}
