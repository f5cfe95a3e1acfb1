/** "Insert…" and "New Plan…": choosing from the snippets by name, for whoever does not know their short names. */
import { commands, QuickPickItemKind, SnippetString, window, workspace, type QuickPickItem, type Uri } from 'vscode';
import { choices, type Choice, type Snippet } from './snippets.ts';

type Item = QuickPickItem & { readonly choice?: Choice; readonly suggest?: true };

/** Lets a person choose a part of a plan, or a whole one, and puts it where the cursor is. */
export async function insert(file: Uri): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') return newPlan(file);
  const all = await read(file);
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
    await editor.insertSnippet(new SnippetString(picked.choice.snippet));
  }
}

/** Lets a person choose a kind of plan, and opens one of that kind with gaps to fill in. Nothing is saved yet. */
export async function newPlan(file: Uri): Promise<void> {
  const items = (await read(file)).filter((it) => it.whole).map(item);
  const picked = await window.showQuickPick<Item>(items, {
    title: 'New plan',
    placeHolder: 'What kind of plan is it?',
    matchOnDescription: true,
  });
  if (picked?.choice === undefined) return;
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(picked.choice.snippet));
}

function item(choice: Choice): Item {
  return { label: choice.label, description: choice.description, choice };
}

/** From the file that the editor's own suggestions use, so that both always offer the same. */
async function read(file: Uri): Promise<Choice[]> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  return choices(JSON.parse(text) as Record<string, Snippet>);
}
