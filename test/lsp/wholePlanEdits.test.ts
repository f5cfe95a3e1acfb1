// Changes to a plan as a whole, through the server: as code actions, and as the requests that commands make.
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import { LSPErrorCodes, CancellationTokenSource } from 'vscode-languageserver/node';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { noHouse } from '../../server/src/rules/check.ts';
import { editorWithServer, filesOf, pushed, type Editor } from './editor.ts';

const uri = 'file:///plans/ella.plan.md';
const plan = `---
kind: child in need plan
child: Ella Hartley
written: 22 June 2026
---

# Ella's plan

| Need | Outcome | Actions | Status |
| --- | --- | --- | --- |
| Ella is tired. | Ella sleeps until six. | Mum will fit a blind | Achieved on 3 June |
| Ella is hungry. | By 4 September 2026 Ella eats before school. | Mum will cook | |
`;

function actionsAt(editor: Editor, line: number, only?: string[], end = line): Promise<CodeAction[]> {
  return editor.ask('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line, character: 3 }, end: { line: end, character: 3 } },
    context: { diagnostics: [], ...(only !== undefined && { only }) },
  });
}

const whole = (actions: readonly CodeAction[]): string[] =>
  actions.filter((it) => it.kind?.includes('.goldenThread.')).map((it) => it.title);

async function opened(): Promise<Editor> {
  const editor = await editorWithServer();
  await editor.open(uri, plan);
  return editor;
}

describe('code actions', () => {
  test('come when they are asked for by their kind or a wider one, and under the light bulb for a selection', async () => {
    const editor = await opened();
    expect(editor.initialized.capabilities.codeActionProvider).toMatchObject({
      codeActionKinds: expect.arrayContaining(['refactor.rewrite.goldenThread', 'source.goldenThread']) as unknown,
    });
    const table = 'Turn this table into headings and lists';
    const achieved = 'Move what has been achieved to the end';
    const review = 'Insert the next review';
    expect(whole(await actionsAt(editor, 10))).toEqual([]);
    expect(whole(await actionsAt(editor, 10, ['quickfix']))).toEqual([]);
    expect(whole(await actionsAt(editor, 10, undefined, 11))).toEqual([table]);
    expect(whole(await actionsAt(editor, 10, ['refactor']))).toEqual([table]);
    expect(whole(await actionsAt(editor, 3, ['refactor.rewrite.goldenThread']))).toEqual([]);
    expect(whole(await actionsAt(editor, 10, ['source']))).toEqual([achieved, review]);
    expect(whole(await actionsAt(editor, 10, ['source.goldenThread.moveAchieved']))).toEqual([achieved]);
  });

  test('are tied to the version that they were made for, where the editor knows versions', async () => {
    const editor = await opened();
    await editor.type(uri, "# Ella's plan", '\n');
    const [action] = await actionsAt(editor, 11, ['source.goldenThread.moveAchieved']);
    const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
    expect(change!.textDocument).toEqual({ uri, version: 2 });
    const after = TextDocument.applyEdits(
      TextDocument.create(uri, 'markdown', 2, editor.text(uri)),
      change!.edits as never,
    );
    expect(after).toContain(
      '## Achieved so far\n\n- Ella sleeps until six. – Achieved on 3 June\n  - Ella is tired.\n',
    );
    const old = await editorWithServer({ capabilities: { ...pushed, workspace: {} } });
    await old.open(uri, plan);
    const [plain] = await actionsAt(old, 10, ['source.goldenThread.moveAchieved']);
    expect(Object.keys(plain!.edit!.changes ?? {})).toEqual([uri]);
  });
});

describe('requests', () => {
  const edit = (editor: Editor, name: protocol.PlanEditName, more: object = {}): Promise<unknown> =>
    editor.ask(protocol.planEdit, {
      textDocument: { uri, version: 1 },
      name,
      position: { line: 10, character: 3 },
      ...more,
    });

  test('make the change for the version in front, and none for another', async () => {
    const editor = await opened();
    expect(await edit(editor, 'tableToHeadings')).toMatchObject({
      version: 1,
      edits: [{ range: { start: { line: 8, character: 0 } } }],
    });
    await editor.type(uri, '# Ella', ' ');
    expect(await edit(editor, 'tableToHeadings')).toEqual({
      why: 'The text has changed in the meantime, so nothing was done. Please try again.',
    });
  });

  test('say in one sentence why not, and nothing about what is no plan', async () => {
    const editor = await opened();
    expect(await edit(editor, 'headingsToTable')).toEqual({
      why: 'There are no needs, outcomes or actions with labels here.',
    });
    await editor.open('file:///plans/README.md', '# Read me\n');
    const textDocument = { uri: 'file:///plans/README.md', version: 1 };
    expect(await edit(editor, 'renumber', { textDocument })).toBeNull();
    expect(await editor.ask(protocol.nextReview, { textDocument })).toBeNull();
    expect(await editor.ask(protocol.siblingPlans, { textDocument, fileName: 'a.md', names: [] })).toBeNull();
  });

  test('the next review, with the day that was chosen', async () => {
    const editor = await opened();
    expect(await editor.ask(protocol.nextReview, { textDocument: { uri } })).toEqual({
      day: '2026-09-22',
      because: 'Three months after the plan of 22 June 2026.',
    });
    expect(JSON.stringify(await edit(editor, 'insertReview', { day: '2026-09-21' }))).toContain('21 September 2026');
    expect(JSON.stringify(await edit(editor, 'insertReview', { day: 'soon' }))).toContain('22 September 2026');
  });

  test('plans for brothers and sisters, of the version in front', async () => {
    const editor = await opened();
    const ask = (version: number): Promise<unknown> =>
      editor.ask(protocol.siblingPlans, {
        textDocument: { uri, version },
        fileName: 'ella.plan.md',
        names: ['Tom Hartley'],
      });
    expect(await ask(1)).toMatchObject({ version: 1, plans: [{ child: 'Tom Hartley', fileName: 'tom.plan.md' }] });
    expect(await ask(0)).toHaveProperty('why');
  });

  test.each([
    ['22/06/26', '2026-06-22'],
    ['2026-06-22', '2026-06-22'],
    [' Mon 22 June 2026 ', '2026-06-22'],
    ['today', '2026-07-01'],
    ['tomorrow', '2026-07-02'],
    ['in six weeks', '2026-08-12'],
  ])('the day that “%s” is', async (text, day) => {
    const editor = await editorWithServer();
    expect(await editor.ask(protocol.readDay, { text })).toHaveProperty('day', day);
  });

  test.each(['', 'soon', '31 June 2026', '3 May or 4 May', 'by the way, 3 May 2026'])(
    '“%s” is no day',
    async (text) => {
      const editor = await editorWithServer();
      expect(await editor.ask(protocol.readDay, { text })).toHaveProperty('why');
    },
  );

  test('the first review of a plan that is not written yet', async () => {
    const editor = await editorWithServer();
    const ask = (kind: string, written: string): Promise<unknown> =>
      editor.ask(protocol.firstReview, { kind, written });
    expect(await ask('Pathway plan', '2026-06-22')).toEqual({
      day: '2026-12-22',
      words: '22 December 2026',
      because: 'Six months after the plan.',
    });
    expect(await ask('Something else', '')).toMatchObject({ day: '2026-10-01' });
  });
});

describe('an audit', () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`file:///plans/${index}.plan.md`, plan]));

  test('tells how far it is', async () => {
    const editor = await editorWithServer({ folder: 'file:///plans' }, filesOf(files));
    await editor.ask(protocol.auditWorkspace, {});
    const told = editor.told.filter((it) => it.method === protocol.auditProgress).map((it) => it.params);
    expect(told).toEqual([0, 25, 50].map((read) => ({ read, of: 60 })));
  });

  test('ends when it is given up, and shows nothing', async () => {
    let read = 0;
    let giveUp = (): void => undefined;
    const slow = filesOf(files, {
      houseFor: () => {
        read += 1;
        if (read === 10) giveUp();
        // Long enough for what was sent to arrive.
        return new Promise((resolve) => setImmediate(() => resolve({ house: noHouse })));
      },
    });
    const editor = await editorWithServer({ folder: 'file:///plans' }, slow);
    const source = new CancellationTokenSource();
    giveUp = () => source.cancel();
    await expect(editor.connection.sendRequest(protocol.auditWorkspace, source.token)).rejects.toMatchObject({
      code: LSPErrorCodes.RequestCancelled,
    });
    expect(read).toBeGreaterThanOrEqual(10);
    expect(read).toBeLessThan(60);
  });
});
