// Navigation and views over the wire: what a modern editor gets, and what is left to an old one.
import { pathToFileURL } from 'node:url';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CodeLens,
  DocumentLink,
  FoldingRange,
  InlayHint,
  Location,
  SelectionRange,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ActionsLens, SmartLens, ThreadResult } from '../../server/src/lsp/protocol.ts';
import type { Files } from '../../server/src/workspace/files.ts';
import { editorWithServer, filesOf, pulling, pushed, type Editor } from './editor.ts';

const uri = 'file:///plans/ella.md';
const textDocument = { uri };
const plan = `---
child: Ella Hartley
siblings: [Owen Hartley]
previous: old/ella.md
assessment: nowhere.docx
written: 22 June 2026
review: 30 July 2026
---

# Ella's plan

**Need 1:** Ella comes to school hungry.

**Outcome 1 (for: N1):** By 4 September 2026 Ella has eaten before school four days out of five.

**Actions:**

- Gemma Hartley (mother) will lay the table by 6 July 2026.
- Mum will ring the school within six weeks. Tess said "Gemma, wait" to Gemma.

## What Ella says

"Gemma is always late."
`;
const sibling = `---\nchild: Owen Hartley\n---\n\n# Child in need plan for Owen\n\n## Needs\n\n- Owen needs a bed.\n`;
const owen = 'file:///plans/owen.plan.md';

const modern = {
  ...pulling,
  textDocument: { ...pulling.textDocument, rename: { prepareSupport: true } },
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    codeLens: { refreshSupport: true },
  },
};

let editor: Editor;
let contents: Record<string, string>;
let files: Files;
beforeEach(async () => {
  contents = { [uri]: plan, [owen]: sibling, 'file:///plans/old/ella.md': 'Once upon a time.' };
  files = filesOf(contents);
  editor = await editorWithServer({ capabilities: modern, folder: 'file:///plans' }, files);
  await editor.open(uri, plan);
});

describe('a new name', () => {
  test('is prepared with the whole name, and asks before it changes somebody’s own words', async () => {
    const said = editor.next<{ message: string }>('window/showMessage');
    expect(await editor.at('textDocument/prepareRename', uri, '- Gem')).toMatchObject({ placeholder: 'Gemma Hartley' });
    const edit = await editor.at<WorkspaceEdit>('textDocument/rename', uri, '- Gem', { newName: 'Jemma Hartley' });
    expect(edit.changeAnnotations).toMatchObject({ 'own-words': { needsConfirmation: true } });
    expect((await said).message).toBe('Somebody’s own words on lines 19 and 23 only change if you tick them.');
    const [changed] = edit.documentChanges as { textDocument: unknown; edits: { annotationId?: string }[] }[];
    expect(changed?.textDocument).toEqual({ uri, version: 1 });
    expect(changed?.edits.map((it) => it.annotationId)).toEqual([undefined, 'own-words', undefined, 'own-words']);
  });

  test('leaves own words alone where an editor cannot ask, and says so', async () => {
    const old = await editorWithServer({ capabilities: pushed });
    await old.open(uri, plan);
    const said = old.next<{ message: string }>('window/showMessage');
    const edit = await old.at<WorkspaceEdit>('textDocument/rename', uri, '- Gem', { newName: 'Jemma Hartley' });
    const [changed] = edit.documentChanges as { edits: unknown[] }[];
    expect(changed?.edits).toHaveLength(2);
    expect((await said).message).toBe('Somebody’s own words on lines 19 and 23 stayed as they are.');
    expect(old.initialized.capabilities.renameProvider).toBe(true);
  });

  test('is refused in plain words', async () => {
    await expect(editor.at('textDocument/prepareRename', uri, 'will lay')).rejects.toThrow(
      'There is no name here, and no number of a need, an outcome or an action.',
    );
    await expect(editor.at('textDocument/rename', uri, 'Need 1', { newName: 'O1' })).rejects.toThrow(
      'The number of a need is written like N4, from N1 to N99.',
    );
  });
});

test('definition, references and highlights', async () => {
  const lines = (found: { range: { start: { line: number } } }[]): number[] =>
    found.map((it) => it.range.start.line + 1);
  expect(lines(await editor.at<Location[]>('textDocument/definition', uri, '- Mu'))).toEqual([18]);
  const context = { includeDeclaration: true };
  expect(lines(await editor.at<Location[]>('textDocument/references', uri, '- Gem', { context }))).toEqual([
    18, 19, 19, 19, 23,
  ]);
  const others = { includeDeclaration: false };
  expect(lines(await editor.at<Location[]>('textDocument/references', uri, '- Gem', { context: others }))).toEqual([
    19, 19, 19, 23,
  ]);
  expect(lines(await editor.at<Location[]>('textDocument/documentHighlight', uri, 'for: N'))).toEqual([12, 14]);
  const linked = await editor.at<{ ranges: unknown[] }>('textDocument/linkedEditingRange', uri, 'for: N1');
  expect(linked.ranges).toHaveLength(2);
});

test('small print above outcomes, and a few words behind roles and times', async () => {
  const lenses = await editor.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect(lenses.map((it) => [it.command?.command, it.command?.title])).toEqual([
    ['', 'SMART: S ✓  M ✓  A ?  R ✓  T ◐'],
    ['', '2 actions, next due 6 July 2026, Gemma Hartley'],
  ]);
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = await editor.ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
  expect(hints.map((it) => it.label)).toEqual(['(Gemma Hartley)', '(3 August 2026)']);
});

test('an editor that says so gets a click on the small print', async () => {
  const own = await editorWithServer({ capabilities: modern, initialization: { lensCommands: true } });
  await own.open(uri, plan);
  const lenses = await own.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
  const [smart, actions] = lenses.map((it) => it.command!);
  expect(smart).toMatchObject({ command: 'goldenThread.showSmart', arguments: [{ uri }] });
  const [{ letters }] = smart!.arguments as [SmartLens];
  expect(letters.map((it) => `${it.name}: ${it.words}`)).toEqual([
    'Specific: ✓  yes, as far as a rule can tell',
    'Measurable: ✓  yes, as far as a rule can tell',
    'Achievable: ?  for people to judge',
    'Relevant: ✓  yes, as far as a rule can tell',
    'In time: ◐  the outcome is, an action is not yet',
  ]);
  expect(actions).toMatchObject({ command: 'goldenThread.showActions', arguments: [{ uri }] });
  const [{ range, actions: places }] = actions!.arguments as [ActionsLens];
  expect([range, ...places].map((it) => it.start.line + 1)).toEqual([14, 18, 19]);
});

test('the small print is asked for again when other rules hold', async () => {
  await editor.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
  const refreshed = editor.next('workspace/codeLens/refresh');
  editor.settings = { rules: { 'date-is-specific': 'off' } };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await refreshed;
  const [smart] = await editor.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect(smart?.command?.title).toBe('SMART: S ✓  M ✓  A ?  R ✓  T ✓');
});

test('folding, growing selections, and what an action serves', async () => {
  const folds = await editor.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument });
  expect(folds.map((it) => [it.startLine + 1, it.endLine + 1])).toEqual([
    [12, 19],
    [14, 19],
  ]);
  const [selection] = await editor.ask<SelectionRange[]>('textDocument/selectionRange', {
    textDocument,
    positions: [{ line: 17, character: 3 }],
  });
  expect(selection?.range.end.character).toBe(7);
  expect(selection?.parent?.range.end.character).toBe(15);
  const [item] = await editor.at<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', uri, 'lay the');
  const [up] = await editor.ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
  expect(up?.from.name).toBe('O1 Ella has eaten before school four days…');
  const [top] = await editor.ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: up?.from });
  expect(top?.from.name).toBe('N1 Ella comes to school hungry.');
  expect(await editor.ask('callHierarchy/outgoingCalls', { item })).toEqual([]);
});

test('names in all plans of the folder, as they are now', async () => {
  const read = files.read.bind(files);
  const asked: string[] = [];
  files.read = (it) => (asked.push(it), read(it));
  const find = async (query: string): Promise<string[]> =>
    (await editor.ask<SymbolInformation[]>('workspace/symbol', { query })).map((it) => it.name).toSorted();
  expect(asked).toEqual([]);
  expect(await find('hartley')).toEqual(['Ella Hartley', 'Gemma Hartley', 'Owen Hartley']);
  const readOnce = asked.length;
  expect(await find('owen')).toEqual(['Child in need plan for Owen', 'Owen Hartley']);
  expect(asked).toHaveLength(readOnce);

  contents[owen] = sibling.replaceAll('Owen', 'Rowan');
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: owen, type: 2 }] });
  await expect.poll(() => find('hartley')).toEqual(['Ella Hartley', 'Gemma Hartley', 'Rowan Hartley']);
  // What is open counts as it is written.
  await editor.replace(uri, 'child: Ella', 'child: Elin');
  await expect.poll(() => find('hartley')).toEqual(['Elin Hartley', 'Gemma Hartley', 'Rowan Hartley']);
});

test('links to what there is: an earlier version, and a brother’s plan in the same folder', async () => {
  const targets = async (): Promise<(string | undefined)[]> =>
    (await editor.ask<DocumentLink[]>('textDocument/documentLink', { textDocument })).map((it) => it.target);
  expect(await targets()).toEqual([owen, 'file:///plans/old/ella.md']);
  Reflect.deleteProperty(contents, owen);
  await editor.open(owen, '# Notes\n\nOwen Hartley has no plan.\n');
  await editor.close(owen);
  await expect.poll(targets).toEqual(['file:///plans/old/ella.md']);
});

test('a brother’s plan in another folder is found once it is open', async () => {
  const elsewhere = 'file:///plans/owen/owen.plan.md';
  Reflect.deleteProperty(contents, owen);
  contents[elsewhere] = sibling;
  const targets = async (): Promise<(string | undefined)[]> =>
    (await editor.ask<DocumentLink[]>('textDocument/documentLink', { textDocument })).map((it) => it.target);
  expect(await targets()).toEqual(['file:///plans/old/ella.md']);
  await editor.open(elsewhere, sibling);
  expect(await targets()).toEqual([elsewhere, 'file:///plans/old/ella.md']);
});

test('views, with their places in lines', async () => {
  const tree = await editor.ask<ThreadResult>('goldenThread/thread', { textDocument });
  expect(tree.broken).toBe(0);
  expect(tree.rows[0]?.children[0]?.children[0]).toMatchObject({
    type: 'action',
    detail: 'Gemma Hartley · 6 July 2026',
    selection: { start: { line: 17, character: 2 } },
  });
  const people = await editor.ask<ThreadResult>('goldenThread/thread', { textDocument, by: 'person' });
  expect(people.rows.map((it) => it.label)).toEqual(['Gemma Hartley']);
});

test('a file that is no plan gets nothing', async () => {
  const readme = pathToFileURL('/plans/README.md').href;
  await editor.open(readme, '# Read me\n\nDana Reed wrote this.\n');
  const position = { line: 2, character: 2 };
  expect(await editor.ask('goldenThread/thread', { textDocument: { uri: readme } })).toBeNull();
  for (const method of ['definition', 'codeLens', 'foldingRange', 'documentLink', 'prepareRename']) {
    expect(await editor.ask(`textDocument/${method}`, { textDocument: { uri: readme }, position })).toBeNull();
  }
});
