/** The panel beside a plan: its map, its weeks, and what each person does. One panel, which follows the plan in front. */
import {
  env,
  TextEditorRevealType,
  UIKind,
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
import { oneAtATime } from '../oneAtATime.ts';
import type { Server } from '../server.ts';
import type { TextMoves } from '../textMoves.ts';
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
  readonly moves: TextMoves;
  /** The document in front, if it is read as a plan. */
  readonly planInFront: () => TextDocument | undefined;
}

export function createPanel({ extensionUri, server, front, moves, planInFront }: PanelOptions): Panel {
  let panel: WebviewPanel | undefined;
  let plan: TextDocument | undefined;
  let drawing: Drawing = { view: 'map' };
  let room: number | undefined;
  /** The version that the panel shows. */
  let shown: number | undefined;

  const send = (message: ToPage): void => void panel?.webview.postMessage(message);

  const drawn = ({ uri }: TextDocument, as: DrawParams['as']): Promise<DrawResult | null | undefined> =>
    server.ask(draw, {
      textDocument: { uri: uri.toString() },
      drawing,
      as,
      ...(room !== undefined && { room }),
    } satisfies DrawParams);

  const redraw = oneAtATime(async () => {
    if (panel === undefined || plan === undefined) return;
    const [of, wanted] = [plan, drawing];
    const result = of.isClosed ? null : await drawn(of, 'panel');
    // Something else is to be seen by now and asked for already, or nothing any more.
    if (panel === undefined || of !== plan || wanted !== drawing) return;
    if (result) {
      const { title, text: html, style, people, version } = result;
      panel.title = title;
      shown = version;
      const here = hereIn(editorOf(of));
      const from = { uri: of.uri.toString(), version };
      send({ type: 'show', drawing: wanted, of: from, html, style, people, ...(here !== undefined && { here }) });
    } else if (of.isClosed) {
      send({ type: 'nothing', because: 'This plan has been closed. Open it, or another one, to see it here.' });
    } else if (result === null) {
      send({ type: 'nothing', because: 'This file is not read as a plan, so there is nothing to draw.' });
    } else if (server.state() === 'given-up') {
      send({ type: 'nothing', because: 'Plans are not being read at the moment.' });
    }
  });

  const redrawIfSeen = (): void => {
    // One that cannot be seen is drawn when it comes to the front again. Of a pause in the writing the server has told.
    if (panel?.visible === true) void redraw();
  };

  const editorOf = (of: TextDocument): TextEditor | undefined =>
    window.visibleTextEditors.find((it) => it.document === of);

  /** Where the cursor stands; nowhere in a drawing of a text that has been written on since. */
  function hereIn(editor: TextEditor | undefined): number | undefined {
    if (editor === undefined || editor.document !== plan || plan.version !== shown) return undefined;
    return plan.offsetAt(editor.selection.active);
  }

  async function goTo({ start, end, of }: Extract<FromPage, { type: 'goTo' }>): Promise<void> {
    if (plan === undefined || plan.isClosed) return;
    const isOfIt = plan.uri.toString() === of.uri;
    const range = isOfIt ? moves.now(plan, of.version, { start, end }) : undefined;
    // Of another plan, or the words are gone: what leads to them is out of date.
    if (range === undefined) return redraw();
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
      if (as === 'page' && !(await opened(target))) {
        void window.showInformationMessage('The page was saved. Open it in a browser to print it.');
      }
    } catch {
      void window.showErrorMessage('This could not be saved there. Nothing was changed.');
    }
  }

  function heard(message: FromPage): void {
    switch (message.type) {
      case 'room':
        room = message.room;
        return void redraw();
      case 'draw':
        drawing = message.drawing;
        return void redraw();
      case 'goTo':
        return void goTo(message);
      case 'save':
        return void save(message.as);
    }
  }

  function open(): WebviewPanel {
    const folder = Uri.joinPath(extensionUri, 'dist');
    const made = window.createWebviewPanel(
      'goldenThread.panel',
      'Golden Thread',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [folder], enableFindWidget: true },
    );
    const address = (name: string): string => made.webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
    made.webview.onDidReceiveMessage(heard);
    made.onDidDispose(() => {
      panel = undefined;
    });
    made.webview.html = page({
      script: address('panel.js'),
      style: address('panel.css'),
      source: made.webview.cspSource,
      nonce: crypto.randomUUID(),
    });
    return made;
  }

  function follow(): void {
    const next = planInFront();
    if (next !== undefined && next !== plan) {
      plan = next;
      shown = undefined;
      // Whose sheet it was says nothing about another plan.
      const { person: _, ...rest } = drawing;
      drawing = rest;
    }
    redrawIfSeen();
  }

  const listening = [
    server.onDidChange(follow),
    front.onDidChange(follow),
    workspace.onDidCloseTextDocument((it) => {
      if (it === plan) redrawIfSeen();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      const offset = hereIn(textEditor);
      if (offset !== undefined) send({ type: 'here', offset });
    }),
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
      for (const it of listening) it.dispose();
      panel?.dispose();
    },
  };
}

/** Opens a page in the browser, which is where people print from. Says whether that could be done. */
async function opened(page: Uri): Promise<boolean> {
  // A file on another machine, or an editor that itself runs in a browser, has no browser beside it.
  const hasBrowser = env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  return hasBrowser && (await env.openExternal(page));
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
