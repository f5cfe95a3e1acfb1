/** What the rows of the thread look like, and which of them a place in the text belongs to. Plain data, no editor. */
import type { Row, TextRange } from '../../server/src/lsp/protocol.ts';

export interface RowIcon {
  /** One of the editor's own icons. */
  readonly icon: string;
  /** A colour of the theme; the theme's plain one when left out. */
  readonly colour?: string;
}

/** The state shows in the shape of the icon as well as in its colour, since not everybody sees both. */
export function iconOf({ type, state, broken }: Pick<Row, 'type' | 'state' | 'broken'>): RowIcon {
  if (type === 'gap') return { icon: 'warning', colour: 'list.warningForeground' };
  if (state === 'done') return { icon: 'pass', colour: 'charts.green' };
  if (state === 'overdue') return { icon: 'watch', colour: 'list.errorForeground' };
  // Also while what is missing below it is folded away.
  return broken ? { ...icons[type], colour: 'list.warningForeground' } : icons[type];
}

const icons: Readonly<Record<Exclude<Row['type'], 'gap'>, RowIcon>> = {
  group: { icon: 'list-unordered' },
  need: { icon: 'heart', colour: 'charts.blue' },
  outcome: { icon: 'target', colour: 'charts.purple' },
  action: { icon: 'circle-large-outline' },
};

interface Position {
  readonly line: number;
  readonly character: number;
}

/** The innermost row around a position; of rows side by side, the last one that holds it. */
export function rowAt(
  rows: readonly Row[],
  position: Position,
  childrenOf: (row: Row) => readonly Row[] = (it) => it.children,
): Row | undefined {
  let found: Row | undefined;
  for (const row of rows) {
    const own = row.type !== 'gap' && row.range !== undefined && holds(row.range, position) ? row : undefined;
    found = rowAt(childrenOf(row), position, childrenOf) ?? own ?? found;
  }
  return found;
}

/** Whether two rows are about the same words. */
export function isSamePlace(a: Row, b: Row): boolean {
  return (
    a.selection !== undefined &&
    b.selection !== undefined &&
    !isBefore(a.selection.start, b.selection.start) &&
    !isBefore(b.selection.start, a.selection.start)
  );
}

function holds({ start, end }: TextRange, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
