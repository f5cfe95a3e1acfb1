/** Where the extension wakes up: with the first Markdown file. The server waits for the first plan. */
import {
  commands,
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import { registerCommands } from './commands.ts';
import { detect, isHouseRules, isRead } from './detector.ts';
import { createFront } from './front.ts';
import { createHiddenFindings } from './hiddenFindings.ts';
import { createPanel } from './panel/panel.ts';
import { markdownExtension, type MarkdownExtension } from './preview/previews.ts';
import { createServer } from './server.ts';
import { statusView, verdictOf, type Seen } from './status.ts';
import { createStatusItem } from './statusItem.ts';
import { createTextMoves } from './textMoves.ts';
import { createThreadView } from './threadView.ts';
import { rememberTreated } from './treated.ts';
import { registerViewCommands } from './viewCommands.ts';
import { createWalk } from './walk.ts';

/** How long to wait, in milliseconds, after a keystroke in a file that was no plan so far. */
const pause = 300;

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): MarkdownExtension {
  let channel: LogOutputChannel | undefined;
  const output = (): LogOutputChannel => (channel ??= window.createOutputChannel('Golden Thread', { log: true }));
  const treated = rememberTreated(context.workspaceState);
  const today = process.env.GOLDEN_THREAD_TODAY;
  const server = createServer({
    module: context.asAbsolutePath('dist/golden-thread.js'),
    output,
    // The editor shows a finding's message above the hover by itself.
    initialization: { messagesInHover: false, lensCommands: true, ...(today !== undefined && { today }) },
    treated: treated.all,
    now: Date.now,
  });
  const status = createStatusItem();
  stop = server.stop;

  // RULES.md holds weak plans on purpose, and people read it in the editor.
  const isOwn = (document: TextDocument): boolean => document.uri.path.startsWith(`${context.extensionUri.path}/`);

  const see = (document: TextDocument): Omit<Seen, 'server'> => {
    const uri = document.uri.toString();
    const status = server.statusOf(uri);
    const said = treated.of(uri);
    return {
      // What the server has said counts; only before that the whole text has to be looked at.
      looks: status ?? detect(document.uri.path, document.getText()),
      ...(status !== undefined && { status }),
      ...(said !== undefined && { treated: said }),
    };
  };

  const isPlan = (document: TextDocument): boolean =>
    isRead(document) && !isOwn(document) && verdictOf(see(document)).verdict === 'plan';
  const setContext = (key: string, value: unknown): void =>
    void commands.executeCommand('setContext', `goldenThread.${key}`, value);

  const front = createFront();
  const refresh = (): void => {
    const document = front.document();
    const shown = document !== undefined && isRead(document) && !isOwn(document) ? document : undefined;
    const seen = shown && see(shown);
    status.show(seen && statusView({ ...seen, server: server.state() }));
    setContext('isPlan', seen && verdictOf(seen).verdict === 'plan');
  };

  const wake = (document: TextDocument): void => {
    if (server.state() !== 'idle') return;
    if (isPlan(document) || isHouseRules(document)) void server.start();
  };

  let waiting: NodeJS.Timeout | undefined;
  const typed = (document: TextDocument): void => {
    if (!isRead(document)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      wake(document);
      refresh();
    }, pause);
  };

  const planInFront = (): TextDocument | undefined => {
    const document = front.document();
    return document !== undefined && isPlan(document) ? document : undefined;
  };
  const moves = createTextMoves();
  const panel = createPanel({ extensionUri: context.extensionUri, server, front, moves, planInFront });
  const view = createThreadView({ server, front, moves, planInFront, setContext });
  const hidden = createHiddenFindings({ server, front, setContext });
  const shipped = (path: string): Uri => Uri.joinPath(context.extensionUri, ...path.split('/'));

  const walk = createWalk({ shipped, server, setContext });

  context.subscriptions.push(
    status,
    front,
    moves,
    panel,
    view,
    hidden,
    walk,
    { dispose: () => clearTimeout(waiting) },
    { dispose: () => channel?.dispose() },
    server.onDidChange(refresh),
    front.onDidChange(refresh),
    workspace.onDidOpenTextDocument(wake),
    workspace.onDidCloseTextDocument((it) => server.forget(it.uri.toString())),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (server.statusOf(document.uri.toString()) === undefined) typed(document);
    }),
    ...registerCommands({ shipped, server, treated, output, refresh }),
    ...registerViewCommands({ panel, view, hidden, walk, shipped }),
  );
  workspace.textDocuments.forEach(wake);
  setContext('active', true);
  refresh();
  return markdownExtension({
    shows: (document) => isPlan(document) && !hidden.has(document.uri.toString()),
    today: () => today ?? new Date().toLocaleDateString('sv'),
  });
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
