/** What a person does with the light bulb: sees a finding, chooses an action, and types into its tab stops. */
import type { CodeAction, Diagnostic, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Editor } from './editor.ts';

/** One step of somebody who puts a plan right. */
export interface Step {
  /** The rule of the finding whose light bulb is opened, and words that stand in its range; its first place otherwise. */
  readonly at: readonly [rule: string, words?: string];
  /** How the title of the action begins. */
  readonly choose: string;
  /** What is typed into its tab stops, in their order. */
  readonly type: readonly string[];
}

/** The diagnostics that are shown as errors or warnings, as the editor's list of problems has them. */
export async function problems(editor: Editor, uri: string): Promise<Diagnostic[]> {
  const { items = [] } = await editor.pull(uri);
  return items.filter((it) => (it.severity ?? 4) <= 2);
}

/** What is on offer for a diagnostic. */
export async function offered(editor: Editor, uri: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
  const { range } = diagnostic;
  return editor.ask('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [diagnostic] },
  });
}

/** Makes the step, and gives how many tab stops it had. Throws when the finding or the action is not there. */
export async function take(editor: Editor, uri: string, { at: [rule, words = ''], choose, type }: Step): Promise<void> {
  const { items = [] } = await editor.pull(uri);
  const document = TextDocument.create(uri, 'markdown', 0, editor.text(uri));
  const shown = items.find((it) => it.code === rule && document.getText(wholeLines(it.range)).includes(words));
  if (shown === undefined)
    throw new Error(`no ${rule} at “${words}” but ${items.map((it) => it.code).join(', ')} in\n${editor.text(uri)}`);
  const actions = await offered(editor, uri, shown);
  const action = actions.find((it) => it.title.startsWith(choose));
  if (action === undefined) throw new Error(`“${choose}” is not on offer: ${actions.map((it) => it.title).join('; ')}`);
  const [change] = action.edit?.documentChanges ?? [];
  if (change === undefined || !('edits' in change)) throw new Error(`“${choose}” changes nothing`);
  const { edits } = change;
  const stops = Math.max(0, ...edits.flatMap((it) => stopsIn(it)));
  if (stops !== type.length)
    throw new Error(`“${action.title}” has ${stops} tab stops, not ${type.length}: ${JSON.stringify(edits)}`);
  const text = TextDocument.applyEdits(
    document,
    edits.map((it) => ({ range: it.range, newText: typed(it, type) })),
  );
  await editor.replace(uri, document.getText(), text);
}

function wholeLines({ start, end }: Range): Range {
  return { start: { line: start.line, character: 0 }, end: { line: end.line + 1, character: 0 } };
}

const stop = /\\([\\$},|])|\$\{(\d+)[:|]((?:\\.|[^}\\])*)\}|\$(\d+)/g;

function bodyOf(edit: TextDocumentEdit['edits'][number]): string | undefined {
  return 'snippet' in edit ? edit.snippet.value : undefined;
}

function stopsIn(edit: TextDocumentEdit['edits'][number]): number[] {
  return [...(bodyOf(edit) ?? '').matchAll(stop)].map((it) => Number(it[2] ?? it[4] ?? 0));
}

/** The text of an edit once somebody has typed into its tab stops. */
function typed(edit: TextDocumentEdit['edits'][number], values: readonly string[]): string {
  const body = bodyOf(edit);
  if (body === undefined) return (edit as TextEdit).newText;
  return body.replace(
    stop,
    (_, escaped?: string, named?: string, _default?: string, bare?: string) =>
      escaped ?? (bare === '0' ? '' : (values[Number(named ?? bare) - 1] ?? '')),
  );
}
