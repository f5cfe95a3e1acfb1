/**
 * The walk from a weak plan to a sound one, under "Get Started". Its page has the keyboard while somebody reads it, so each
 * step brings the plan to the front before it does something there.
 */
import {
  CodeActionKind,
  commands,
  languages,
  Selection,
  TextEditorRevealType,
  workspace,
  type CodeAction,
  type Diagnostic,
  type Disposable,
  type TextEdit,
  type Uri,
} from 'vscode';
import { commandId } from './commandId.ts';
import { openStrongSample, openWeakSample, weakSampleUri } from './samples.ts';
import type { Server } from './server.ts';

export interface Walk extends Disposable {
  /** Opens the page of the walk. */
  start(): Promise<void>;
  /** Shows the list of what was found in the weak plan. */
  findings(): Promise<void>;
  /** Goes to its first outcome that is not sound, and says why. */
  why(): Promise<void>;
  /** Goes to the first place with one plain answer, so that the first try succeeds, and opens the light bulb. */
  mend(): Promise<void>;
  map(): Promise<void>;
  /** Shows the same plan told well beside the weak one. */
  strong(): Promise<void>;
}

export interface WalkOptions {
  /** A file of the extension's own folder. */
  readonly shipped: (path: string) => Uri;
  readonly server: Server;
  /** Tells the page of the walk that something has been put right. */
  readonly setContext: (key: 'walkMended', value: true) => void;
}

/** How long to wait, in milliseconds, for findings in a plan that was opened only now. */
const patience = 20_000;

export function createWalk({ shipped, server, setContext }: WalkOptions): Walk {
  const uri = weakSampleUri();
  let most = 0;

  /** A finding fewer is something put right; what is hidden, or was closed, is not. */
  const look = (): void => {
    const seen = server.statusOf(uri.toString())?.seen;
    if (seen === undefined || seen.hidden || seen.byHand === 'never' || seen.byHand === 'before') return;
    if (seen.findings < most) setContext('walkMended', true);
    most = Math.max(most, seen.findings);
  };
  const listening = server.onDidChange(look);
  // Opened again, it is empty for a moment.
  const closing = workspace.onDidCloseTextDocument((it) => {
    if (it.uri.toString() === uri.toString()) most = 0;
  });

  /** The plan in front with nothing over it, and the caret on the first finding of this kind, or else on the first of all. */
  async function goToFirst(isMeant: (finding: Diagnostic) => boolean | Promise<boolean>): Promise<void> {
    await commands.executeCommand('workbench.action.closePanel');
    const editor = await openWeakSample(shipped);
    const all = await findingsIn(uri);
    const { range } = (await firstOf(all, isMeant)) ?? all[0] ?? {};
    if (range === undefined) return;
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** One line of the light bulb is the obvious one, and it changes just these words. */
  async function hasOneAnswer({ range }: Diagnostic): Promise<boolean> {
    const all = await commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      CodeActionKind.QuickFix.value,
    );
    const changes = (it: CodeAction): readonly TextEdit[] => it.edit?.get(uri) ?? [];
    return all.some((it) => it.isPreferred === true && changes(it)[0]?.range.start.isEqual(range.start) === true);
  }

  return {
    async start() {
      await commands.executeCommand('workbench.action.openWalkthrough', 'golden-thread.golden-thread#start', false);
    },
    async findings() {
      await openWeakSample(shipped);
      await commands.executeCommand(commandId('showProblems'));
    },
    async why() {
      await goToFirst(({ code }) => String(code).startsWith('outcome-'));
      await commands.executeCommand('editor.action.showHover');
    },
    async mend() {
      await goToFirst(hasOneAnswer);
      await commands.executeCommand('editor.action.quickFix');
    },
    async map() {
      await commands.executeCommand('workbench.action.closePanel');
      await openWeakSample(shipped);
      await findingsIn(uri);
      await commands.executeCommand(commandId('showMap'));
    },
    async strong() {
      await commands.executeCommand('workbench.action.closePanel');
      await openStrongSample(shipped);
    },
    dispose() {
      listening.dispose();
      closing.dispose();
    },
  };
}

async function firstOf<Item>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean | Promise<boolean>,
): Promise<Item | undefined> {
  for (const it of items) if (await isMeant(it)) return it;
  return undefined;
}

/** What was found in a file, the gravest first and then in the order of the text, as soon as it has been looked through. */
async function findingsIn(uri: Uri): Promise<readonly Diagnostic[]> {
  const found = (): Diagnostic[] => languages.getDiagnostics(uri).filter((it) => it.source === 'Golden Thread');
  if (found().length === 0) {
    await new Promise<void>((resolve) => {
      const listening = languages.onDidChangeDiagnostics(() => found().length > 0 && done());
      const waiting = setTimeout(() => done(), patience);
      const done = (): void => {
        clearTimeout(waiting);
        listening.dispose();
        resolve();
      };
    });
  }
  return found().toSorted((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start));
}
