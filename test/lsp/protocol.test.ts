// The whole server over a pair of streams in one process: what an editor asks and what it is told.
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  Hover,
  SemanticTokens,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import type { AuditWorkspaceResult } from '../../server/src/lsp/protocol.ts';
import { noHouse } from '../../server/src/rules/check.ts';
import { drawCarets } from '../support/carets.ts';
import { editorWithServer, filesOf, messageOf, pulling, pushed, type Editor } from './editor.ts';

const uri = 'file:///plans/ella.md';
const readme = 'file:///plans/README.md';
const plan = `# Child in need plan for Ella Hartley

Made on 22 June 2026.

## Needs

- Ella needs breakfast before school.

## Outcomes

- By 4 September 2026 Ella has eaten before school four days out of five.

## Actions

- School to keep a place at breakfast club from 6 July 2026.
`;

/** The marks of a document as a picture, each with its rule. */
function picture(text: string, items: readonly Diagnostic[] = []): string {
  const document = TextDocument.create('', '', 0, text);
  const marks = items.map((it) => ({
    start: document.offsetAt(it.range.start),
    end: document.offsetAt(it.range.end),
    message: `${it.code}${messageOf(it).includes('\n') ? ', and more' : ''}`,
  }));
  return drawCarets(text, marks);
}

async function codesOf(editor: Editor, of = uri): Promise<unknown[]> {
  return ((await editor.pull(of)).items ?? []).map((it) => it.code);
}

describe('an editor that asks', () => {
  test('gets one mark for each place', async () => {
    const editor = await editorWithServer();
    await editor.open(uri, plan);
    const { items } = await editor.pull(uri);
    expect(picture(plan, items)).toMatchInlineSnapshot(`
      "# Child in need plan for Ella Hartley
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plan-has-a-contingency-plan, and more

      Made on 22 June 2026.

      ## Needs

      - Ella needs breakfast before school.

      ## Outcomes

      - By 4 September 2026 Ella has eaten before school four days out of five.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outcome-has-an-owner

      ## Actions

      - School to keep a place at breakfast club from 6 July 2026.
        ^^^^^^ action-owner-is-a-person
      "
    `);
    expect(items?.every((it) => it.source === 'Golden Thread')).toBe(true);
  });

  test('hears nothing new while nothing is', async () => {
    const editor = await editorWithServer();
    await editor.open(uri, plan);
    const first = await editor.pull(uri);
    expect(await editor.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await editor.replace(uri, 'School to', 'Tess Lowe (head of year) will');
    const second = await editor.pull(uri, first.resultId);
    expect(second.kind).toBe('full');
    expect(second.items?.map((it) => it.code)).not.toContain('action-owner-is-a-person');
  });

  test('is never sent diagnostics', async () => {
    const editor = await editorWithServer();
    const status = editor.status(uri);
    await editor.open(uri, plan);
    await status;
    await editor.replace(uri, 'School', 'CAMHS');
    await editor.status(uri);
    expect(editor.told.filter((it) => it.method === 'textDocument/publishDiagnostics')).toEqual([]);
  });

  test('is told what is seen', async () => {
    const editor = await editorWithServer();
    const status = editor.status(uri);
    await editor.open(uri, plan);
    expect(await status).toMatchObject({
      verdict: 'plan',
      seen: { child: 'Ella Hartley', kind: 'child in need plan', needs: 1, outcomes: 1, actions: 1, findings: 3 },
    });
  });

  test('gets hover, symbols, colours and completion from the same reading', async () => {
    const editor = await editorWithServer();
    await editor.open(uri, plan);
    const shown = await editor.at<Hover>('textDocument/hover', uri, 'Scho');
    expect(JSON.stringify(shown.contents)).toContain('The owner of an action is a person with a name');
    const [need] = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(need?.children?.[0]?.children?.[0]?.name).toBe('School to keep a place at breakfast club…');
    const tokens = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    expect(tokens.data.slice(0, 5)).toEqual([0, 25, 12, 0, 0]);
    await editor.type(uri, '2026.\n', '- ');
    await editor.replace(uri, '- By 4', '- by 4');
    const items = await editor.at<CompletionItem[]>('textDocument/completion', uri, 'from 6 July 2026.');
    expect(items).toBeNull();
  });

  test('a fix holds for one version and belongs to its diagnostic', async () => {
    const editor = await editorWithServer();
    await editor.open(uri, plan.replace('School to', 'Tess Lowe will ask CAMHS to'));
    const { items = [] } = await editor.pull(uri);
    const own = items.find((it) => it.code === 'acronym-is-explained')!;
    const [fix, aside] = await editor.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: own.range,
      context: { diagnostics: [own] },
    });
    expect(fix).toMatchObject({
      title: 'Write “child and adolescent mental health services (CAMHS)”',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'acronym-is-explained' }],
      edit: { documentChanges: [{ textDocument: { uri, version: 1 } }] },
    });
    expect(aside?.edit?.documentChanges?.[0]).toMatchObject({
      edits: [{ snippet: { value: ' <!-- golden-thread-ignore acronym-is-explained: $1 -->$0' } }],
    });
  });
});

describe('an editor that does not ask', () => {
  test('is sent diagnostics, and again when they change, and none when the plan is closed', async () => {
    const editor = await editorWithServer({ capabilities: pushed });
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
    const first = editor.published(uri);
    await editor.open(uri, plan);
    expect((await first).diagnostics.map((it) => it.code)).toContain('action-owner-is-a-person');
    const second = editor.published(uri);
    await editor.replace(uri, 'School to', 'Tess Lowe (head of year) will');
    expect((await second).diagnostics.map((it) => it.code)).not.toContain('action-owner-is-a-person');
    const last = editor.published(uri);
    await editor.close(uri);
    expect((await last).diagnostics).toEqual([]);
  });

  test('gets symbols in one list and fixes as plain edits', async () => {
    const editor = await editorWithServer({ capabilities: {} });
    await editor.open(uri, plan);
    const symbols = await editor.ask<{ location?: object; containerName?: string }[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols[1]).toMatchObject({ location: { uri }, containerName: 'Ella needs breakfast before school.' });
    const offered = await editor.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 14, character: 4 }, end: { line: 14, character: 4 } },
      context: { diagnostics: [] },
    });
    const texts = offered.map((it) => it.edit?.changes?.[uri]?.[0]?.newText);
    // Where there are no tab stops a line shows where to write.
    expect(texts).toContain('[name: ____] (School)');
    expect(texts).toContain(' <!-- golden-thread-ignore action-owner-is-a-person:  -->');
  });
});

describe('a file that is no plan', () => {
  const text = '# Toolbox\n\nRun `npm test`. Owner: School, by 6 July 2026.\n\n- <|>\n';

  test('gets nothing at all', async () => {
    const editor = await editorWithServer();
    const status = editor.status(readme);
    await editor.open(readme, text);
    expect(await status).toMatchObject({ verdict: 'none' });
    expect((await editor.pull(readme)).items).toEqual([]);
    expect(await editor.at('textDocument/hover', readme, 'School')).toBeNull();
    expect(await editor.at('textDocument/completion', readme, '- ')).toBeNull();
    expect(await editor.ask('textDocument/documentSymbol', { textDocument: { uri: readme } })).toBeNull();
    expect(await editor.ask('textDocument/semanticTokens/full', { textDocument: { uri: readme } })).toEqual({
      data: [],
    });
  });

  test('is one when somebody says so, and no longer when they take it back', async () => {
    const editor = await editorWithServer();
    const first = editor.status(readme);
    await editor.open(readme, text);
    await first;
    const treated = editor.status(readme);
    await editor.connection.sendNotification('goldenThread/treatAsPlan', { uri: readme, treat: true });
    expect(await treated).toMatchObject({ verdict: 'plan' });
    const back = editor.status(readme);
    await editor.connection.sendNotification('goldenThread/treatAsPlan', { uri: readme, treat: false });
    expect(await back).toMatchObject({ verdict: 'none' });
  });

  test('a plan that is said to be none gets nothing', async () => {
    const editor = await editorWithServer();
    await editor.open(uri, plan);
    await editor.connection.sendNotification('goldenThread/treatAsPlan', { uri, treat: false });
    expect(await codesOf(editor)).toEqual([]);
  });
});

describe('while somebody types', () => {
  /** Longer than any test: whoever types does not pause. */
  const typing = { settle: 5, rest: 1_000_000 };

  test('nothing new is marked in the sentence that is being written; when it is saved it is', async () => {
    const editor = await editorWithServer({}, undefined, typing);
    await editor.open(uri, plan);
    const before = await codesOf(editor);
    await editor.type(uri, '6 July 2026.\n', '- ');
    await editor.type(uri, '6 July 2026.\n- ', 'Hospital to ring EW');
    expect(await codesOf(editor)).toEqual(before);
    const refresh = editor.next('workspace/diagnostic/refresh');
    await editor.save(uri);
    await refresh;
    expect((await codesOf(editor)).length).toBeGreaterThan(before.length);
  });

  test('after a pause the editor is asked to ask again', async () => {
    const editor = await editorWithServer();
    await editor.open(uri, plan);
    const before = await codesOf(editor);
    const refresh = editor.next('workspace/diagnostic/refresh');
    await editor.type(uri, '6 July 2026.\n', '- Hospital to ring EW');
    await refresh;
    expect((await codesOf(editor)).length).toBeGreaterThan(before.length);
  });

  test('what was marked stays marked', async () => {
    const editor = await editorWithServer({}, undefined, typing);
    await editor.open(uri, plan);
    const before = await codesOf(editor);
    expect(before).toContain('outcome-has-an-owner');
    await editor.type(uri, 'days out of five', ' wh');
    expect(await codesOf(editor)).toEqual(before);
  });

  test('an editor that cannot be told later is told at once', async () => {
    const editor = await editorWithServer({ capabilities: { ...pulling, workspace: {} } });
    await editor.open(uri, plan);
    const before = await codesOf(editor);
    await editor.type(uri, '6 July 2026.\n', '- Hospital to ring EW');
    expect((await codesOf(editor)).length).toBeGreaterThan(before.length);
  });

  test('of a burst of keystrokes only the last is looked at, and all who asked get that answer', async () => {
    const editor = await editorWithServer({}, undefined, typing);
    await editor.open(uri, plan);
    const before = Number((await editor.pull(uri)).resultId);
    const typed: Promise<void>[] = [];
    const asked: ReturnType<Editor['pull']>[] = [];
    let words = '';
    for (const letter of '- Hospital to ring EWO about the letter that came') {
      typed.push(editor.type(uri, `6 July 2026.\n${words}`, letter));
      words += letter;
      asked.push(editor.pull(uri));
    }
    await Promise.all(typed);
    const answers = new Set((await Promise.all(asked)).map((it) => Number(it.resultId)));
    expect(Math.max(...answers) - before).toBeLessThan(words.length / 4);
    expect(editor.text(uri)).toContain(words);
  });

  test('on save: nothing changes before', async () => {
    const editor = await editorWithServer({ settings: { run: 'onSave' } });
    await editor.open(uri, plan);
    const first = await editor.pull(uri);
    await editor.replace(uri, 'School to', 'Tess Lowe (head of year) will');
    expect((await editor.pull(uri, first.resultId)).kind).toBe('unchanged');
    const refresh = editor.next('workspace/diagnostic/refresh');
    await editor.save(uri);
    await refresh;
    const after = await editor.pull(uri, first.resultId);
    expect(after.items?.map((it) => it.code)).not.toContain('action-owner-is-a-person');
  });
});

describe('severities', () => {
  const rule = 'action-owner-is-a-person';
  const house = { ...noHouse, severities: { [rule]: 'error' } } as const;
  const files = filesOf({}, { houseFor: () => Promise.resolve({ house, file: 'file:///plans/golden-thread.yaml' }) });
  const severityOf = async (editor: Editor): Promise<number | undefined> =>
    (await editor.pull(uri)).items?.find((it) => it.code === rule)?.severity;

  test('as the house has them', async () => {
    const editor = await editorWithServer({}, files);
    const status = editor.status(uri);
    await editor.open(uri, plan);
    expect(await severityOf(editor)).toBe(1);
    expect((await status).seen?.houseRules).toBe('file:///plans/golden-thread.yaml');
  });

  test('a setting of one’s own wins, and can be changed while one writes', async () => {
    const editor = await editorWithServer({ settings: { rules: { [rule]: 'hint' } } }, files);
    await editor.open(uri, plan);
    expect(await severityOf(editor)).toBe(4);
    editor.settings = { rules: { [rule]: 'off' } };
    const refresh = editor.next('workspace/diagnostic/refresh');
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refresh;
    expect(await severityOf(editor)).toBeUndefined();
  });

  test('an editor that says its settings again without a change is not asked to ask again', async () => {
    const editor = await editorWithServer({ settings: { rules: { [rule]: 'hint' } } }, files);
    await editor.open(uri, plan);
    const first = await editor.pull(uri);
    const heard = editor.told.length;
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.pull(uri);
    expect((await editor.pull(uri, first.resultId)).kind).toBe('unchanged');
    const told = editor.told.slice(heard).map((it) => it.method);
    expect(told).not.toContain('workspace/diagnostic/refresh');
  });

  test('settings that are no settings are passed over', async () => {
    const editor = await editorWithServer({ settings: { rules: { [rule]: 'loud', nothing: null } as never } }, files);
    await editor.open(uri, plan);
    expect(await severityOf(editor)).toBe(1);
  });

  test('what is wrong with the house rules stands in their own file', async () => {
    const editor = await editorWithServer();
    const yaml = 'file:///plans/golden-thread.yaml';
    await editor.open(yaml, 'rules:\n  action-owner-is-a-person: loud\n', 'yaml');
    expect((await editor.pull(yaml)).items).toMatchObject([
      { code: 'house-rules', range: { start: { line: 1, character: 28 } } },
    ]);
  });
});

describe('the audit of a folder', () => {
  const other = 'file:///plans/tom.plan.md';
  const contents = (): Record<string, string> => ({
    [uri]: plan,
    [other]: plan.replaceAll('Ella', 'Tom'),
    [readme]: '# Toolbox\n',
  });

  interface Part {
    readonly value: { readonly items: readonly { readonly uri: string; readonly items: readonly Diagnostic[] }[] };
  }

  test('says nothing of files that are not open until somebody asks; then sends each, and later only what changes', async () => {
    const files = contents();
    const editor = await editorWithServer({ folder: 'file:///plans' }, filesOf(files));
    await editor.open(uri, plan);
    const open = editor.ask('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'parts' });
    const part = editor.next<Part>('$/progress');
    expect(await editor.ask<AuditWorkspaceResult>('goldenThread/auditWorkspace', {})).toEqual({
      plans: 2,
      findings: 6,
    });
    const counts = (await part).value.items.map((it) => [it.uri, it.items.length]);
    // The open plan answers for itself.
    expect(counts).toEqual([
      [uri, 0],
      [other, 3],
    ]);
    const changed = editor.next<Part>('$/progress');
    files[other] = files[other]!.replace('School to', 'Tess Lowe (head of year) will');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: other, type: 2 }] });
    expect((await changed).value.items.map((it) => [it.uri, it.items.length])).toEqual([[other, 1]]);
    const closed = editor.next<Part>('$/progress');
    await editor.close(uri);
    expect((await closed).value.items.map((it) => [it.uri, it.items.length])).toEqual([[uri, 3]]);
    const gone = editor.next<Part>('$/progress');
    Reflect.deleteProperty(files, other);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: other, type: 3 }] });
    expect((await gone).value.items.map((it) => [it.uri, it.items.length])).toEqual([[other, 0]]);
    void open;
  });

  test('an open plan stands in the list once, however its address is spelled', async () => {
    const spelled = 'file:///c%3A/plans/ella%20%281%29.md';
    const editor = await editorWithServer({}, filesOf({ 'file:///C:/plans/ella%20(1).md': plan }));
    await editor.open(spelled, plan);
    void editor.ask('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'parts' });
    const part = editor.next<Part>('$/progress');
    await editor.ask('goldenThread/auditWorkspace', {});
    expect((await part).value.items.map((it) => it.items.length)).toEqual([0]);
  });

  test('an editor that does not ask is sent them', async () => {
    const editor = await editorWithServer({ folder: 'file:///plans', capabilities: pushed }, filesOf(contents()));
    const sent = editor.published(other);
    await editor.ask('goldenThread/auditWorkspace', {});
    expect((await sent).diagnostics.length).toBe(3);
  });

  test('shows in an open plan what only the others can tell', async () => {
    const files = { [uri]: `---\nplan: child in need\nchild: Ella Hartley\nsiblings: Owen Hartley\n---\n\n${plan}` };
    const editor = await editorWithServer({ folder: 'file:///plans' }, filesOf(files));
    await editor.open(uri, files[uri]);
    expect(await codesOf(editor)).not.toContain('sibling-has-a-plan');
    await editor.ask('goldenThread/auditWorkspace', {});
    expect(await codesOf(editor)).toContain('sibling-has-a-plan');
  });
});

test('a fault of ours is logged without a word of the plan, and answered', async () => {
  const secret = 'Ella said so';
  const files = filesOf({}, { houseFor: () => Promise.reject(new Error(secret)) });
  const editor = await editorWithServer({}, files);
  const logged = editor.next<{ message: string }>('window/logMessage');
  await editor.open(uri, plan);
  expect((await logged).message).toMatch(/^opening failed: Error at /);
  expect(await editor.pull(uri)).toEqual({ kind: 'full', items: [] });
  expect(await editor.pull(uri, '7')).toEqual({ kind: 'unchanged', resultId: '7' });
  expect(await editor.at('textDocument/hover', uri, 'Scho')).toBeNull();
  expect(JSON.stringify(editor.told)).not.toContain(secret);
});
