/** The commands that change a plan as a whole. Each asks the server, and changes only the version that it was asked about. */
import { Range, Uri, window, workspace, WorkspaceEdit, type TextDocument, type TextEditor } from 'vscode';
import {
  nextReview,
  planEdit,
  readDay,
  siblingPlans,
  type NextReviewParams,
  type NextReviewResult,
  type PlanEditName,
  type PlanEditParams,
  type PlanEditResult,
  type ReadDayParams,
  type ReadDayResult,
  type SiblingPlansParams,
  type SiblingPlansResult,
  type VersionedEdits,
} from '../../server/src/lsp/protocol.ts';
import type { Server } from './server.ts';

type Asking = Pick<Server, 'start' | 'ask'>;

/** Makes one of the changes to the plan in front, or says why not. */
export async function editPlan(server: Asking, name: PlanEditName): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  await server.start();
  await change(server, editor, name);
}

/** Asks for the day, which is the usual one for this kind of plan until somebody says another. */
export async function insertReview(server: Asking): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  await server.start();
  const uri = editor.document.uri.toString();
  const next = await server.ask<NextReviewResult | null>(nextReview, {
    textDocument: { uri },
  } satisfies NextReviewParams);
  if (next === undefined || next === null) return tell(noPlan);
  if ('why' in next) return tell(next.why);
  const read = (text: string): Promise<ReadDayResult | undefined> =>
    server.ask<ReadDayResult>(readDay, { text } satisfies ReadDayParams);
  const suggested = await read(next.day);
  const typed = await window.showInputBox({
    title: 'The next review',
    prompt: `On which day will everybody look at the plan again? ${next.because}`,
    value: suggested !== undefined && 'words' in suggested ? suggested.words : next.day,
    ignoreFocusOut: true,
    async validateInput(text) {
      const found = await read(text);
      return found !== undefined && 'why' in found ? found.why : undefined;
    },
  });
  const found = typed === undefined ? undefined : await read(typed);
  if (found !== undefined && 'day' in found) await change(server, editor, 'insertReview', found.day);
}

async function change(
  server: Asking,
  { document, selection }: TextEditor,
  name: PlanEditName,
  day?: string,
): Promise<void> {
  const { line, character } = selection.active;
  const result = await server.ask<PlanEditResult | null>(planEdit, {
    textDocument: { uri: document.uri.toString(), version: document.version },
    name,
    position: { line, character },
    ...(day !== undefined && { day }),
  } satisfies PlanEditParams);
  if (result === undefined || result === null) return tell(noPlan);
  if ('why' in result) return tell(result.why);
  const edit = new WorkspaceEdit();
  if (!put(edit, document, result)) return tell(movedOn);
  if (!(await workspace.applyEdit(edit))) tell('The editor did not take the change, so nothing was done.');
}

/** A plan for each brother and sister, in files beside the plan in front. Files that are there stay as they are. */
export async function newSiblingPlans(server: Asking): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  if (document.isUntitled) return tell('Please save this plan first, so that the new ones can stand beside it.');
  await server.start();
  const fileName = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const asked = (names: readonly string[]): Promise<SiblingPlansResult | null | undefined> =>
    server.ask<SiblingPlansResult | null>(siblingPlans, {
      textDocument: { uri: document.uri.toString(), version: document.version },
      fileName,
      names,
    } satisfies SiblingPlansParams);
  const known = await asked([]);
  if (known === undefined || known === null) return tell(noPlan);
  if ('why' in known) return tell(known.why);
  const typed = await window.showInputBox({
    title: 'A plan for each brother and sister',
    prompt: namesPrompt(known),
    placeHolder: 'Tobi Hollis, Simi Hollis',
    ignoreFocusOut: true,
  });
  if (typed === undefined) return;
  const result = await asked(typed.split(','));
  if (result === undefined || result === null) return tell(noPlan);
  if ('why' in result) return tell(result.why);
  if (result.plans.length === 0) return tell('Nobody was named, so no plan was made.');
  const folder = Uri.joinPath(document.uri, '..');
  const files = await plansIn(folder);
  const plans = result.plans.map((plan) => {
    const file = files.find(
      (it) =>
        it.name.toLowerCase() === plan.fileName.toLowerCase() ||
        (it.child !== undefined && sameChild(it.child, plan.child)),
    );
    return { ...plan, uri: Uri.joinPath(folder, plan.fileName), file };
  });
  const wanted = plans.filter((it) => it.file === undefined);
  const there = plans.flatMap(({ child, file }) => {
    if (file === undefined) return [];
    return file.child === undefined
      ? [`${file.name} is there already and stays as it is.`]
      : [`${child} has a plan already: ${file.name}.`];
  });
  if (wanted.length === 0) return tell(`Nothing to do: ${there.join(' ')}`);
  const answer = await window.showInformationMessage(
    wanted.length === 1 ? `Make a plan for ${wanted[0]?.child ?? ''}?` : `Make ${wanted.length} plans?`,
    {
      modal: true,
      detail: [
        ...wanted.map((it) => `${it.fileName}: ${it.child}`),
        ...there,
        'What the family shares is carried over, with a gap below it to make it each child’s own.',
      ].join('\n'),
    },
    'Make them',
  );
  if (answer === undefined) return;
  const edit = new WorkspaceEdit();
  if (!put(edit, document, result)) return tell(movedOn);
  for (const { uri, text } of wanted)
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) return tell('The files could not be made, so nothing was done.');
  for (const { uri } of wanted) await window.showTextDocument(uri, { preview: false });
}

function namesPrompt({ plans }: Extract<SiblingPlansResult, VersionedEdits>): string {
  const named = plans.map((it) => it.child);
  return named.length === 0
    ? 'What are they called? Put a comma between two names.'
    : `The plan names ${named.join(' and ')}. Is there anybody else? Leave this empty if not.`;
}

interface PlanFile {
  readonly name: string;
  /** The child whom its details name. */
  readonly child?: string;
}

/** The files of a folder, with the child of each page that names one. */
async function plansIn(folder: Uri): Promise<PlanFile[]> {
  const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
  return Promise.all(
    entries.map(async ([name]): Promise<PlanFile> => {
      if (!/\.(?:md|markdown)$/i.test(name)) return { name };
      const child = childIn(await textOf(Uri.joinPath(folder, name)));
      return child === undefined ? { name } : { name, child };
    }),
  );
}

/** A file that cannot be read says nothing about a child, and is there all the same. */
async function textOf(uri: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

function childIn(text: string): string | undefined {
  return /^(?:child|young_person|name):[ \t]*["']?([^"'[\r\n]+)/m.exec(text.slice(0, 2000))?.[1]?.trim();
}

/** `Mia` and `Mia Rowlands` are one child beside each other; `Mia Rowlands` and `Mia Hughes` are two. */
function sameChild(first: string, second: string): boolean {
  const [a, b] = [first, second].map((it) => it.toLowerCase().split(/\s+/)).sort((x, y) => x.length - y.length);
  return a !== undefined && b !== undefined && a[0] === b[0] && (a.length === 1 || a.at(-1) === b.at(-1));
}

/** False when the text has moved on. */
function put(edit: WorkspaceEdit, document: TextDocument, { version, edits }: VersionedEdits): boolean {
  if (document.version !== version || document.isClosed) return false;
  for (const { range, newText } of edits)
    edit.replace(
      document.uri,
      new Range(range.start.line, range.start.character, range.end.line, range.end.character),
      newText,
    );
  return true;
}

const noPlan = 'This file is not read as a plan. Choose “Treat This File as a Plan” first.';
const movedOn = 'The text has changed in the meantime, so nothing was done. Please try again.';

function tell(message: string): void {
  void window.showInformationMessage(message);
}
