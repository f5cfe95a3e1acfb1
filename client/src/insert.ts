/** "Insert…": choosing from the snippets by name, for whoever does not know their short names. */
import {
  commands,
  QuickPickItemKind,
  Range,
  SnippetString,
  window,
  workspace,
  type QuickPickItem,
  type TextEditor,
  type Uri,
} from 'vscode';
import { insertPlace } from './insertPlace.ts';
import { choices, type Choice, type Snippet } from './snippets.ts';

type Item = QuickPickItem & { readonly choice?: Choice; readonly suggest?: true };

/** Lets a person choose a part of a plan, or a whole one, and puts it where the cursor is. */
export async function insert(file: Uri): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    void window.showInformationMessage('Please open a plan first, or choose “New Plan…”.');
    return;
  }
  const all = await readChoices(file);
  const empty = editor.document.getText().trim() === '';
  const groups = [
    { label: 'Parts of a plan', items: all.filter((it) => !it.whole) },
    { label: 'Whole plans', items: all.filter((it) => it.whole) },
  ];
  const items: Item[] = (empty ? groups.toReversed() : groups).flatMap(({ label, items }) => [
    { label, kind: QuickPickItemKind.Separator },
    ...items.map(item),
  ]);
  const known: Item = {
    label: 'A name, a date or a heading',
    description: 'What this plan already says, to choose from',
    suggest: true,
  };
  const picked = await window.showQuickPick(
    [...items, { label: 'From this plan', kind: QuickPickItemKind.Separator }, known],
    { title: 'Insert into this plan', placeHolder: 'What would you like to put in?', matchOnDescription: true },
  );
  if (picked?.suggest) {
    await window.showTextDocument(editor.document, editor.viewColumn);
    await commands.executeCommand('editor.action.triggerSuggest');
  } else if (picked?.choice) {
    await put(editor, picked.choice.snippet);
  }
}

async function put(editor: TextEditor, snippet: string): Promise<void> {
  const { document, selection } = editor;
  // What is selected is what a snippet is put around.
  if (!selection.isEmpty && snippet.includes('TM_SELECTED_TEXT')) {
    await editor.insertSnippet(new SnippetString(snippet));
    return;
  }
  const lines = Array.from({ length: document.lineCount }, (_, line) => document.lineAt(line).text);
  const { start, end, before, after } = insertPlace(lines, selection.active.line, snippet);
  const place = new Range(start.line, start.character, end.line, end.character);
  await editor.insertSnippet(new SnippetString(`${before}${snippet}${after}`), place);
}

function item(choice: Choice): Item {
  return { label: choice.label, description: choice.description, choice };
}

/** From the file that the editor's own suggestions use, so that both always offer the same. */
export async function readChoices(file: Uri): Promise<Choice[]> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  return choices(JSON.parse(text) as Record<string, Snippet>);
}
