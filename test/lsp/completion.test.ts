// Completion over the protocol: quiet while somebody types, sentences with gaps when they ask.
import { CompletionTriggerKind, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { editorWithServer, pulling, pushed, type Editor } from './editor.ts';

const uri = 'file:///plans/ella.md';
const plan = `---
plan: child in need
child: Ella Hartley
review: 2026-09-14
---

# Child in need plan for Ella

## Outcomes

- attend

## Actions

- Gemma Hartley (mother) will ring the IRO by 6 July 2026.
`;

const withSnippets = {
  ...pulling,
  textDocument: { ...pulling.textDocument, completion: { completionItem: { snippetSupport: true } } },
};

async function asked(editor: Editor, words: string, triggerKind = 1): Promise<CompletionItem[]> {
  const context = { triggerKind };
  const found = await editor.at<CompletionItem[] | CompletionList | null>('textDocument/completion', uri, words, {
    context,
  });
  return found === null ? [] : Array.isArray(found) ? found : found.items;
}

test('sentences from the bank come with tab stops, and the list is asked for again with the next letter', async () => {
  const editor = await editorWithServer({ capabilities: withSnippets });
  await editor.open(uri, plan);
  const list = await editor.at<CompletionList>('textDocument/completion', uri, '- attend');
  expect(list.isIncomplete).toBe(true);
  const withGaps = list.items.filter((it) => it.insertTextFormat === 2);
  expect(withGaps.length).toBeGreaterThan(0);
  for (const it of withGaps) {
    expect(it.textEdit?.newText).toMatch(/\$\{1:\[/);
    expect(it.documentation).toContain('[');
    expect(it.textEdit).toMatchObject({
      range: { start: { line: 10, character: 2 }, end: { line: 10, character: 8 } },
    });
  }
});

test('where the editor knows no tab stops, the gaps show where to write', async () => {
  const editor = await editorWithServer({ capabilities: pushed });
  await editor.open(uri, plan);
  const items = await asked(editor, '- attend');
  const texts = items.map((it) => it.textEdit?.newText ?? '');
  expect(texts.some((it) => it.includes(': ____]'))).toBe(true);
  expect(texts.filter((it) => it.includes('${'))).toEqual([]);
  expect(items.filter((it) => it.insertTextFormat === 2)).toEqual([]);
});

test('a blank alone brings no sentence and no plainer word; who asks gets both', async () => {
  const editor = await editorWithServer({ capabilities: withSnippets });
  await editor.open(uri, plan);
  expect(await asked(editor, 'ring the IRO', CompletionTriggerKind.TriggerCharacter)).toEqual([]);
  expect((await asked(editor, 'ring the IRO')).map((it) => it.label)).toEqual(['independent reviewing officer (IRO)']);
  expect(await asked(editor, '- attend', CompletionTriggerKind.TriggerCharacter)).toEqual([]);
});
