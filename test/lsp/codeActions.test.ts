// What the light bulb offers, as an editor gets it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { editorWithServer, pulling, type Editor } from './editor.ts';

const plan = readFileSync(join(import.meta.dirname, 'weakTable.md'), 'utf8');
const uri = 'file:///plans/reuben.plan.md';

/** What is on offer at the first place of some words. */
async function offeredAt(editor: Editor, words: string, only?: readonly string[]): Promise<CodeAction[]> {
  const before = plan.slice(0, plan.indexOf(words)).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)!.length + 1 };
  const context = { diagnostics: [], ...(only && { only }) };
  return editor.ask('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context,
  });
}

const need = 'Reuben needs to be safe';
const isRewrite = ({ title }: CodeAction): boolean => title.startsWith('Rewrite as ');

test('a rewrite stands among the quick fixes, as a snippet that holds for one version', async () => {
  const editor = await editorWithServer();
  await editor.open(uri, plan);
  const rewrites = (await offeredAt(editor, need)).filter(isRewrite);
  expect(rewrites.length).toBeGreaterThan(1);
  expect(new Set(rewrites.map((it) => it.kind))).toEqual(new Set(['quickfix']));
  const change = rewrites[0]?.edit?.documentChanges?.[0] as TextDocumentEdit;
  expect(change.textDocument).toEqual({ uri, version: 1 });
  expect(change.edits).toHaveLength(1);
  expect(change.edits[0]).toMatchObject({
    snippet: { kind: 'snippet', value: expect.stringMatching(/\$\{1:\[.+\]\}.*\$0$/s) },
  });
});

test('an editor without snippets gets lines to write on', async () => {
  const editor = await editorWithServer({
    capabilities: { ...pulling, workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true } } },
  });
  await editor.open(uri, plan);
  const [rewrite] = (await offeredAt(editor, need)).filter(isRewrite);
  const change = rewrite?.edit?.documentChanges?.[0] as TextDocumentEdit;
  expect(change.edits[0]).toMatchObject({ newText: expect.stringContaining(': ____]') });
});

test('who asks for rewrites gets rewrites, and who asks for something else gets none', async () => {
  const editor = await editorWithServer();
  await editor.open(uri, plan);
  const rewrites = await offeredAt(editor, need, ['refactor']);
  const own = rewrites.filter(isRewrite);
  expect(own.length).toBeGreaterThan(1);
  expect(own.every((it) => it.kind === 'refactor.rewrite')).toBe(true);
  expect(rewrites.some((it) => it.title.startsWith('Set aside'))).toBe(false);
  expect(await offeredAt(editor, need, ['source.organizeImports'])).toEqual([]);
});

test('all that needs no judgement is one action, for those who ask for it', async () => {
  const editor = await editorWithServer();
  await editor.open(uri, plan);
  const fixes = await offeredAt(editor, need, ['source.fixAll']);
  expect(fixes.map((it) => it.kind)).toEqual(['source.fixAll.goldenThread']);
  const change = fixes[0]?.edit?.documentChanges?.[0] as TextDocumentEdit;
  expect(change.edits).toEqual([
    expect.objectContaining({ newText: 'child and adolescent mental health services (CAMHS)' }),
  ]);
  expect((await offeredAt(editor, need)).some((it) => it.kind?.startsWith('source'))).toBe(false);
});

test('the writer’s own sentence is kept for those who want it', async () => {
  const editor = await editorWithServer({ settings: { keepOriginal: true } });
  await editor.open(uri, plan);
  const [rewrite] = (await offeredAt(editor, need)).filter(isRewrite);
  expect(JSON.stringify(rewrite?.edit)).toContain('<!-- Before: Reuben needs to be safe at home. -->');
});

test('a file that is no plan is offered nothing', async () => {
  const editor = await editorWithServer();
  const readme = 'file:///plans/README.md';
  await editor.open(readme, '# Toolbox\n\nSchool to run tests regularly.\n');
  const start = { line: 2, character: 2 };
  const asked = { textDocument: { uri: readme }, range: { start, end: start }, context: { diagnostics: [] } };
  expect(await editor.ask('textDocument/codeAction', asked)).toBeNull();
});
