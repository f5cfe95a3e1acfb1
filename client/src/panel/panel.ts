/** The panel beside a plan: its map, its weeks, and what each person does. One panel, which follows the plan in front. */
import {
  env,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextEditor,
  type WebviewPanel,
} from 'vscode';
import { draw, type Drawing, type DrawParams, type DrawResult } from '../../../server/src/lsp/protocol.ts';
import type { Front } from '../front.ts';
import type { Server } from '../server.ts';
import type { FromPage, ToPage } from './messages.ts';
import { page } from './page.ts';

export interface Panel extends Disposable {
  /** Opens the panel beside the plan in front, or brings it there. */
  show(view: Drawing['view']): Promise<void>;
}

export interface PanelOptions {
  readonly extensionUri: Uri;
  readonly server: Server;
  readonly front: Front;
  /** The document in front, if it is read as a plan. */
  readonly planInFront: () => TextDocument | undefined;
}

/** Milliseconds without a change before a plan is drawn again. */
const pause = 250;

export function createPanel({ extensionUri, server, front, planInFront }: PanelOptions): Panel {
  let panel: WebviewPanel | undefined;
  let plan: TextDocument | undefined;
  let drawing: Drawing = { view: 'map' };
  let waiting: NodeJS.Timeout | undefined;
  let asks = 0;

  const send = (message: ToPage): void => void panel?.webview.postMessage(message);

  const drawn = ({ uri }: TextDocument, as: DrawParams['as']): Promise<DrawResult | null | undefined> =>
    server.ask(draw, { textDocument: { uri: uri.toString() }, drawing, as } satisfies DrawParams);

  async function redraw(): Promise<void> {
    if (panel === undefined || plan === undefined) return;
    const [asked, of, wanted] = [++asks, plan, drawing];
    const result = of.isClosed ? null : await drawn(of, 'panel');
    // Whoever has asked again in the meantime gets the newer answer.
    if (asked !== asks) return;
    if (result) {
      panel.title = result.title;
      send({ type: 'show', drawing: wanted, html: result.text, style: result.style, people: result.people });
      here(editorOf(of));
    } else if (of.isClosed) {
      send({ type: 'nothing', because: 'This plan has been closed. Open it, or another one, to see it here.' });
    } else if (result === null) {
      send({ type: 'nothing', because: 'This file is not read as a plan, so there is nothing to draw.' });
    } else if (server.state() === 'given-up') {
      send({ type: 'nothing', because: 'Plans are not being read at the moment.' });
    }
  }

  const soon = (): void => {
    // One that cannot be seen is drawn when it comes to the front again.
    if (panel?.visible !== true) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void redraw(), pause);
  };

  const editorOf = (of: TextDocument): TextEditor | undefined =>
    window.visibleTextEditors.find((it) => it.document === of);

  function here(editor: TextEditor | undefined): void {
    if (editor === undefined || editor.document !== plan) return;
    send({ type: 'here', offset: plan.offsetAt(editor.selection.active) });
  }

  async function goTo(start: number, end: number): Promise<void> {
    if (plan === undefined || plan.isClosed) return;
    const range = new Range(plan.positionAt(start), plan.positionAt(end));
    const viewColumn = editorOf(plan)?.viewColumn ?? ViewColumn.One;
    const editor = await window.showTextDocument(plan, { viewColumn, selection: range });
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async function save(as: keyof typeof savedAs): Promise<void> {
    const of = plan;
    if (of === undefined || of.isClosed) return;
    const { ending, name } = savedAs[as];
    try {
      const result = await drawn(of, as);
      if (!result) return;
      const target = await window.showSaveDialog({
        defaultUri: beside(of.uri, drawing, ending),
        filters: { [name]: [ending] },
        title: 'Save where? It holds what the plan says.',
      });
      if (target === undefined) return;
      await workspace.fs.writeFile(target, new TextEncoder().encode(result.text));
      // The browser is where people print from.
      const opened = as !== 'page' || (await env.openExternal(target));
      if (!opened) void window.showInformationMessage('The page was saved. Open it in a browser to print it.');
    } catch {
      void window.showErrorMessage('This could not be saved there. Nothing was changed.');
    }
  }

  function heard(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        return void redraw();
      case 'draw':
        drawing = message.drawing;
        return void redraw();
      case 'goTo':
        return void goTo(message.start, message.end);
      case 'save':
        return void save(message.as);
    }
  }

  function open(): WebviewPanel {
    const folder = Uri.joinPath(extensionUri, 'dist');
    const opened = window.createWebviewPanel(
      'goldenThread.panel',
      'Golden Thread',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [folder], enableFindWidget: true },
    );
    const address = (name: string): string => opened.webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
    opened.webview.onDidReceiveMessage(heard);
    opened.onDidDispose(() => {
      panel = undefined;
      clearTimeout(waiting);
    });
    opened.webview.html = page({
      script: address('panel.js'),
      style: address('panel.css'),
      source: opened.webview.cspSource,
      nonce: crypto.randomUUID(),
    });
    return opened;
  }

  function follow(): void {
    const next = planInFront();
    if (next !== undefined && next !== plan) {
      plan = next;
      // Whose sheet it was says nothing about another plan.
      const { person: _, ...rest } = drawing;
      drawing = rest;
    }
    soon();
  }

  const listening = [
    server.onDidChange(follow),
    front.onDidChange(follow),
    workspace.onDidCloseTextDocument((it) => {
      if (it === plan) soon();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => here(textEditor)),
  ];

  return {
    async show(view) {
      plan = planInFront() ?? plan;
      if (plan === undefined || plan.isClosed) {
        void window.showInformationMessage('Open a plan first: what is shown here is drawn from its text.');
        return;
      }
      drawing = { ...drawing, view };
      if (panel === undefined) panel = open();
      else {
        panel.reveal(undefined, true);
        await redraw();
      }
    },
    dispose() {
      clearTimeout(waiting);
      for (const it of listening) it.dispose();
      panel?.dispose();
    },
  };
}

const savedAs = {
  page: { ending: 'html', name: 'Page to print' },
  svg: { ending: 'svg', name: 'Picture' },
  mermaid: { ending: 'mmd', name: 'Mermaid' },
  markdown: { ending: 'md', name: 'Markdown' },
} as const;

/** Called after the plan's own file, which may have a number for a name on purpose, and after what is drawn. */
function beside(plan: Uri, { view, person, audience }: Drawing, ending: string): Uri {
  const own = (plan.path.split('/').at(-1) ?? 'plan').replace(/(?:\.plan)?\.(?:md|markdown)$/i, '');
  const who = view === 'sheets' ? (person ?? audience ?? '') : '';
  const whose = who === '' ? '' : `-${who.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
  const name = `${own}-${view}${whose}.${ending}`;
  return plan.scheme === 'untitled' ? Uri.file(name) : Uri.joinPath(plan, '..', name);
}
