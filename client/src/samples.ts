/** Plans to look at and to try things on: the same child told weakly and told well. */
import {
  commands,
  Range,
  Selection,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocumentShowOptions,
  type TextEditor,
} from 'vscode';

interface Pair {
  readonly label: string;
  /** What its files are called by. */
  readonly name: string;
  readonly detail: string;
  /** In the extension's own folder. */
  readonly weak: string;
  readonly strong: string;
}

const pairs: readonly Pair[] = [
  {
    label: 'Headings and lists',
    name: 'headings',
    detail: 'A care and support protection plan from Wales',
    weak: 'samples/headings/weak.plan.md',
    strong: 'samples/headings/strong.plan.md',
  },
  {
    label: 'A table',
    name: 'table',
    detail: 'Four columns, as they come out of Word',
    weak: 'samples/table/weak.md',
    strong: 'samples/table/strong.md',
  },
  {
    label: 'Worried about, working well, needs to happen',
    name: 'three questions',
    detail: 'The three questions',
    weak: 'samples/three-questions/weak.plan.md',
    strong: 'samples/three-questions/strong.plan.md',
  },
];

/** Asks which pair, and opens the weak plan with the strong one beside it. Both are copies, so everything may be tried. */
export async function compareSamples(shipped: (path: string) => Uri): Promise<void> {
  const pair = await window.showQuickPick(pairs, {
    title: 'A weak and a strong plan, side by side',
    placeHolder: 'Which shape of plan?',
    matchOnDetail: true,
  });
  if (pair === undefined) return;
  await open(shipped(pair.weak), weakName(pair), { viewColumn: ViewColumn.One });
  await open(shipped(pair.strong), strongName(pair), { viewColumn: ViewColumn.Two, preserveFocus: true });
}

/** Brings the weak plan to try things on to the front, beside the walkthrough or whatever else is there. */
export async function openWeakSample(shipped: (path: string) => Uri): Promise<TextEditor> {
  const viewColumn = columnOf(weakSampleUri()) ?? ViewColumn.Beside;
  return open(shipped(first.weak), weakName(first), { viewColumn });
}

/** Opens the same plan told well, to the right of the weak one. */
export async function openStrongSample(shipped: (path: string) => Uri): Promise<void> {
  await openWeakSample(shipped);
  const viewColumn = columnOf(uriOf(strongName(first))) ?? ViewColumn.Beside;
  await open(shipped(first.strong), strongName(first), { viewColumn });
}

/** Where the weak plan to try things on is, once it has been opened. */
export function weakSampleUri(): Uri {
  return uriOf(weakName(first));
}

const [first] = pairs as readonly [Pair];

function weakName({ name }: Pair): string {
  return `Weak plan (${name})`;
}

function strongName({ name }: Pair): string {
  return `Strong plan (${name})`;
}

/** The column of a file that has a tab already, seen or not. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const isIt = (input: unknown): boolean => input instanceof TabInputText && input.uri.toString() === uri.toString();
  return window.tabGroups.all.find(({ tabs }) => tabs.some((it) => isIt(it.input)))?.viewColumn;
}

function uriOf(name: string): Uri {
  return Uri.from({ scheme: 'untitled', path: `${name}.plan.md` });
}

/**
 * Opens a copy under a name that says what it is. Nothing is saved, and a copy that is open already stays as somebody left
 * it. The editor is opened first, and makes the text itself: a text that has changes and is nowhere to be seen gets a tab of
 * its own, in front of whatever somebody is reading.
 */
async function open(sample: Uri, name: string, where: TextDocumentShowOptions): Promise<TextEditor> {
  const uri = uriOf(name);
  const shown: TextDocumentShowOptions = { ...where, preview: false };
  await commands.executeCommand('vscode.open', uri, shown);
  const document = await workspace.openTextDocument(uri);
  // Beside it there would be a second one.
  const editor = await window.showTextDocument(document, { ...shown, viewColumn: columnOf(uri) ?? ViewColumn.Active });
  if (editor.document.getText() !== '') return editor;
  const edit = new WorkspaceEdit();
  const top = new Range(0, 0, 0, 0);
  edit.replace(uri, top, new TextDecoder().decode(await workspace.fs.readFile(sample)));
  await workspace.applyEdit(edit);
  editor.selection = new Selection(top.start, top.start);
  editor.revealRange(top);
  return editor;
}
