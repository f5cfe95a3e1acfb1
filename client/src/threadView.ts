/** The view "Golden Thread" in the explorer: the thread of the plan in front, as a tree that follows the cursor. */
import {
  commands,
  EventEmitter,
  Position,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type Disposable,
  type TextDocument,
  type TextEditor,
  type TreeDataProvider,
} from 'vscode';
import {
  thread,
  type Row,
  type TextRange,
  type ThreadGrouping,
  type ThreadParams,
  type ThreadResult,
} from '../../server/src/lsp/protocol.ts';
import { commandId } from './commandId.ts';
import type { Front } from './front.ts';
import type { OffsetRange } from './movedRange.ts';
import { oneAtATime } from './oneAtATime.ts';
import type { Server } from './server.ts';
import type { TextMoves } from './textMoves.ts';
import { iconOf, isSamePlace, rowAt } from './threadRows.ts';

export interface ThreadView extends Disposable {
  /** Shows the thread in another order. */
  group(by: ThreadGrouping): void;
  /** Only what does not hold, or everything again. */
  filter(onlyBroken: boolean): void;
  /** Opens the view, which the editor folds away at first, and leaves the keyboard where it is. */
  unfold(): Promise<void>;
  /** Goes to the row's place in the text, and says whether there still is one. */
  goTo(row: Row): Promise<boolean>;
}

export interface ThreadViewOptions {
  readonly server: Server;
  readonly front: Front;
  readonly moves: TextMoves;
  /** The document in front, if it is read as a plan. */
  readonly planInFront: () => TextDocument | undefined;
  /** Tells the menus of the view what is chosen. */
  readonly setContext: (key: 'grouping' | 'onlyBroken', value: string | boolean) => void;
}

const viewId = 'goldenThread.thread';

export function createThreadView(options: ThreadViewOptions): ThreadView {
  const { server, front, moves, planInFront, setContext } = options;
  const changed = new EventEmitter<void>();
  const parents = new Map<Row, Row | undefined>();
  /** Where the rows lead to, in the version of the text that they were made from. */
  const places = new Map<string, OffsetRange>();
  let version = 0;
  let plan: TextDocument | undefined;
  let by: ThreadGrouping = 'thread';
  let onlyBroken = false;
  let rows: readonly Row[] = [];

  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => [...shown(row?.children ?? rows)],
    getParent: (row) => parents.get(row),
    getTreeItem: item,
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });

  const shown = (of: readonly Row[]): readonly Row[] => (onlyBroken ? of.filter((it) => it.broken) : of);

  const refresh = oneAtATime(async () => {
    const of = planInFront();
    const tree = of && (await server.ask<ThreadResult | null>(thread, paramsFor(of)));
    // Another one is in front by now, and asked about already.
    if (of !== planInFront()) return;
    if (of !== undefined && tree === undefined && server.state() !== 'given-up') return;
    // Its lines are those of a text that has been written on: another one is on its way.
    if (of && tree && tree.version !== of.version) return;
    plan = of;
    version = tree?.version ?? 0;
    rows = tree?.rows ?? [];
    parents.clear();
    places.clear();
    if (of) remember(rows, undefined, of);
    view.message = messageFor(of, tree) ?? '';
    view.description = of === undefined ? '' : (of.uri.path.split('/').at(-1) ?? '');
    const broken = tree?.broken ?? 0;
    view.badge = broken === 0 ? undefined : { value: broken, tooltip: threadsWithGaps(broken) };
    changed.fire();
  });
  const refreshed = (): void => void refresh();

  function paramsFor({ uri }: TextDocument): ThreadParams {
    return { textDocument: { uri: uri.toString() }, by };
  }

  function remember(some: readonly Row[], parent: Row | undefined, of: TextDocument): void {
    for (const it of some) {
      parents.set(it, parent);
      if (it.selection) places.set(it.id, offsetsOf(of, it.selection));
      remember(it.children, it, of);
    }
  }

  function messageFor(of: TextDocument | undefined, tree: ThreadResult | null | undefined): string | undefined {
    if (of === undefined) return undefined;
    if (!tree) return 'Plans are not being read at the moment.';
    if (tree.rows.length === 0) return 'No need, outcome or action was found in this plan yet.';
    if (onlyBroken && tree.broken === 0) return 'No gaps were found.';
    return undefined;
  }

  /** The row of the place where somebody writes is chosen, without taking the keyboard away from the text. */
  async function follow(editor: TextEditor | undefined): Promise<void> {
    if (!view.visible || editor === undefined || editor.document !== plan) return;
    const { line, character } = editor.selection.active;
    const row = rowAt(shown(rows), { line, character }, (it) => shown(it.children));
    const [chosen] = view.selection;
    // What somebody has chosen in the tree stays chosen where several rows are about the same words.
    if (row === undefined || chosen?.id === row.id || (chosen && isSamePlace(chosen, row))) return;
    await view.reveal(row, { select: true, focus: false, expand: false });
  }

  const followed = (editor: TextEditor | undefined): void => {
    // A row may be gone again before it is shown.
    follow(editor).catch(() => undefined);
  };

  const listening = [
    view,
    changed,
    server.onDidChange(refreshed),
    front.onDidChange(refreshed),
    window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (kind !== undefined) followed(textEditor);
    }),
  ];
  setContext('grouping', by);
  setContext('onlyBroken', onlyBroken);
  void refresh();

  return {
    group(next) {
      by = next;
      setContext('grouping', next);
      void refresh();
    },
    filter(only) {
      onlyBroken = only;
      setContext('onlyBroken', only);
      void refresh();
    },
    async unfold() {
      await commands.executeCommand(`${viewId}.focus`, { preserveFocus: true });
    },
    async goTo({ id }) {
      const place = places.get(id);
      const selection = plan && place && moves.now(plan, version, place);
      if (plan === undefined || selection === undefined) return false;
      const column = window.visibleTextEditors.find((it) => it.document === plan)?.viewColumn;
      await window.showTextDocument(plan, { selection, ...(column !== undefined && { viewColumn: column }) });
      return true;
    },
    dispose() {
      for (const it of listening) it.dispose();
    },
  };
}

function item(row: Row): TreeItem {
  const open = row.type === 'need' || row.type === 'outcome' || row.type === 'group';
  const state =
    row.children.length === 0
      ? TreeItemCollapsibleState.None
      : open
        ? TreeItemCollapsibleState.Expanded
        : TreeItemCollapsibleState.Collapsed;
  const { icon, colour } = iconOf(row);
  const made = new TreeItem(row.label, state);
  made.id = row.id;
  made.description = row.detail;
  made.tooltip = row.text;
  made.iconPath = new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour));
  made.accessibilityInformation = { label: row.spoken };
  made.contextValue = row.type;
  if (row.selection !== undefined) {
    made.command = { command: commandId('goToRow'), title: 'Go to the text', arguments: [row] };
  }
  return made;
}

function threadsWithGaps(count: number): string {
  return count === 1 ? 'One thread has a gap' : `${count} threads have gaps`;
}

function offsetsOf(of: TextDocument, { start, end }: TextRange): OffsetRange {
  const offset = ({ line, character }: TextRange['start']): number => of.offsetAt(new Position(line, character));
  return { start: offset(start), end: offset(end) };
}
