// `goldenThread.run` set to `manual`: nothing is judged until the person asks, and everything else goes on.
import type { CompletionItem, DocumentSymbol, Hover } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { readDocument, type Reading } from '../../server/src/lsp/reading.ts';
import { noHouse } from '../../server/src/rules/check.ts';
import { editorWithServer, filesOf, pulling, pushed, today, type Editor, type EditorOptions } from './editor.ts';

const uri = 'file:///plans/ella.md';
const plan = `# Child in need plan for Ella Hartley

Made on 22 June 2026.

## Needs

- Ella needs breakfast before school.

## Outcomes

- By 4 September 2026 Ella has eaten before school four days out of five.

## Actions

- School to keep a place at breakfast club from 6 July 2026.
`;

/** What stands in the list of problems and in the status bar, and whether there is a word about the outcome's finding. */
async function seen(editor: Editor, last: { id?: string; codes: readonly unknown[] }): Promise<string> {
  const { kind, items = [], resultId } = await editor.pull(uri, last.id);
  if (kind === 'full') Object.assign(last, { id: resultId, codes: items.map((it) => it.code) });
  const hover = await editor.at<Hover | null>('textDocument/hover', uri, 'By 4 September 2026 Ella has');
  const reason = JSON.stringify(hover ?? '').includes('Weak:') ? 'a reason' : 'no reason';
  return `${kind === 'full' ? last.codes.join(', ') || 'nothing' : 'as before'}; ${reason}`;
}

/** Somebody who checks by hand, with what they see after each thing they do. */
async function told(
  steps: readonly (readonly [what: string, act: (editor: Editor) => Promise<unknown>])[],
  options: EditorOptions = { settings: { run: 'manual' } },
): Promise<string[]> {
  const editor = await editorWithServer(options);
  const last = { codes: [] };
  const lines: string[] = [];
  for (const [what, act] of steps) {
    const status = editor.status(uri);
    await act(editor);
    const { findings, byHand } = (await status).seen ?? {};
    lines.push(`${what}: ${await seen(editor, last)}; ${findings}, ${byHand ?? 'as it goes'}`);
  }
  await editor.stop();
  return lines;
}

const check = (editor: Editor): Promise<unknown> => editor.ask('goldenThread/checkPlan', { uri });
const hide = (hidden: boolean) => (editor: Editor) => editor.ask('goldenThread/hideFindings', { uri, hidden });
const set = (run: 'onType' | 'manual') => (editor: Editor) => {
  editor.settings = { run };
  return editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
};
const open = (editor: Editor): Promise<void> => editor.open(uri, plan);
const name = (editor: Editor): Promise<void> => editor.replace(uri, 'School to', 'Tess Lowe (head of year) will');

test('what is found is found when somebody asks, and stays until they ask again', async () => {
  const lines = await told([
    ['opens the plan', open],
    ['checks it', check],
    ['names a person', name],
    ['says more about the outcome', (it) => it.type(uri, 'days out of five', ' at home')],
    ['adds a paragraph above', (it) => it.type(uri, '22 June 2026.\n', '\nElla is nine.\n')],
    ['checks again', check],
  ]);
  expect(lines).toMatchInlineSnapshot(`
    [
      "opens the plan: nothing; no reason; 0, never",
      "checks it: plan-has-a-contingency-plan, outcome-has-an-owner, action-owner-is-a-person; a reason; 3, now",
      "names a person: as before; a reason; 3, before",
      "says more about the outcome: as before; no reason; 3, before",
      "adds a paragraph above: as before; no reason; 3, before",
      "checks again: plan-has-a-contingency-plan; no reason; 1, now",
    ]
  `);
});

test('of what was found in words that are others now nothing is left for a hover or a fix', () => {
  const about = { uri, today, house: noHouse, wasPlan: true };
  const codes = (reading: Reading): unknown => reading.checked?.findings.map((it) => it.rule);
  const first = readDocument(plan, about);
  const earlier = first.checked?.findings ?? [];
  const changed = plan.replace('days out of five', 'days out of five at home');
  expect(codes(readDocument(plan, { ...about, earlier }))).toEqual(codes(first));
  expect(codes(readDocument(changed, { ...about, earlier }))).toEqual(
    earlier.map((it) => it.rule).filter((it) => it !== 'outcome-has-an-owner'),
  );
});

test('hiding and revealing need no new check', async () => {
  const lines = await told([
    ['opens the plan', open],
    ['checks it', check],
    ['hides', hide(true)],
    ['asks all the same', check],
    ['reveals', hide(false)],
  ]);
  expect(lines).toMatchInlineSnapshot(`
    [
      "opens the plan: nothing; no reason; 0, never",
      "checks it: plan-has-a-contingency-plan, outcome-has-an-owner, action-owner-is-a-person; a reason; 3, now",
      "hides: nothing; no reason; 0, now",
      "asks all the same: as before; no reason; 0, now",
      "reveals: plan-has-a-contingency-plan, outcome-has-an-owner, action-owner-is-a-person; a reason; 3, now",
    ]
  `);
});

test('what was found while typing stays when somebody changes to checking by hand, and comes back up to date', async () => {
  const lines = await told(
    [
      ['opens the plan', open],
      ['wants to check by hand', set('manual')],
      ['names a person', name],
      ['wants to be told as it goes', set('onType')],
    ],
    {},
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "opens the plan: plan-has-a-contingency-plan, outcome-has-an-owner, action-owner-is-a-person; a reason; 3, as it goes",
      "wants to check by hand: as before; a reason; 3, before",
      "names a person: as before; a reason; 3, before",
      "wants to be told as it goes: plan-has-a-contingency-plan; no reason; 1, as it goes",
    ]
  `);
});

test('saving asks for nothing, and what has nothing to do with findings goes on', async () => {
  const editor = await editorWithServer({ settings: { run: 'manual' } });
  await open(editor);
  await editor.save(uri);
  expect((await editor.pull(uri)).items).toEqual([]);
  expect(await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } })).not.toEqual([]);
  expect(await editor.at<CompletionItem[]>('textDocument/completion', uri, '22 June 2026.\n')).not.toEqual([]);
});

test('an editor that does not ask is sent findings when they are wanted, and once', async () => {
  const editor = await editorWithServer({ capabilities: pushed, initialization: { settings: { run: 'manual' } } });
  const sent = (): number => editor.told.filter((it) => it.method === 'textDocument/publishDiagnostics').length;
  await open(editor);
  const published = editor.published(uri);
  await check(editor);
  expect((await published).diagnostics.length).toBeGreaterThan(0);
  const status = editor.status(uri);
  await name(editor);
  await status;
  await editor.at('textDocument/hover', uri, 'Tess Lowe');
  expect(sent()).toBe(1);
});

test('whoever audits a folder asks about what is open in it, too', async () => {
  const files = filesOf({ [uri]: plan });
  const editor = await editorWithServer({ settings: { run: 'manual' }, folder: 'file:///plans' }, files);
  await open(editor);
  await editor.ask('goldenThread/auditWorkspace', {});
  expect((await editor.pull(uri)).items).not.toEqual([]);
});

test('on save: a check is as good as saving', async () => {
  const editor = await editorWithServer({ capabilities: pulling, settings: { run: 'onSave' } });
  await open(editor);
  const { resultId } = await editor.pull(uri);
  await name(editor);
  expect((await editor.pull(uri, resultId)).kind).toBe('unchanged');
  await check(editor);
  const { items } = await editor.pull(uri, resultId);
  expect(items?.map((it) => it.code)).not.toContain('action-owner-is-a-person');
});
