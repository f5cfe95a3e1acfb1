/** Plans to look at and to try things on: the same child told weakly and told well. */
import { Range, Uri, ViewColumn, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';

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
  const weak = await copyOf(shipped(pair.weak), `Weak plan (${pair.name})`);
  await window.showTextDocument(weak, { viewColumn: ViewColumn.One, preview: false });
  const strong = await copyOf(shipped(pair.strong), `Strong plan (${pair.name})`);
  await window.showTextDocument(strong, { viewColumn: ViewColumn.Two, preview: false, preserveFocus: true });
}

/** Opens a weak plan to try things on, beside the walkthrough when that is in front. */
export async function openWeakSample(shipped: (path: string) => Uri): Promise<void> {
  const [{ weak, name }] = pairs as readonly [Pair];
  await window.showTextDocument(await copyOf(shipped(weak), `Weak plan (${name})`), {
    viewColumn: ViewColumn.Beside,
    preview: false,
  });
}

/** A copy under a name that says what it is. Nothing is saved, and a copy that is open already stays as somebody left it. */
async function copyOf(sample: Uri, name: string): Promise<TextDocument> {
  const uri = Uri.from({ scheme: 'untitled', path: `${name}.plan.md` });
  const document = await workspace.openTextDocument(uri);
  if (document.getText() !== '') return document;
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(0, 0, 0, 0), new TextDecoder().decode(await workspace.fs.readFile(sample)));
  await workspace.applyEdit(edit);
  return document;
}
