/** The thread as the rows of a tree: by thread, by person, or by date. */
import { formatDateWithWeekday } from '../calendar/date.ts';
import type { Range } from '../text/span.ts';
import type { Gap } from './gaps.ts';
import type { Thread, ThreadNode, ThreadState } from './thread.ts';
import type { When } from './when.ts';
import { grouped } from '../text/grouped.ts';
import { listed } from '../text/words.ts';

export const threadGroupings = ['thread', 'person', 'date'] as const;
export type ThreadGrouping = (typeof threadGroupings)[number];

/** One row. */
export interface ThreadRow {
  /** Unique in the tree, and the same after an edit elsewhere in the plan. */
  readonly id: string;
  /** `group` is a person or a time. */
  readonly type: 'group' | 'need' | 'outcome' | 'action' | 'gap';
  /** The first words, with the author's own number. */
  readonly label: string;
  /** Who and when: `Amira Khan · 13 April 2026`. Empty where there is nothing to say. */
  readonly detail: string;
  /** All of it, for whoever points at the row. */
  readonly text: string;
  /** What a screen reader says: what it is, its words, who, when, and the state. */
  readonly spoken: string;
  /** Of a group the most pressing state in it. */
  readonly state: ThreadState;
  /** What is missing, of a row of type `gap`. */
  readonly missing?: Gap['missing'];
  /** It, or a row below it, has a gap that is sure. */
  readonly broken: boolean;
  /** All of it in the text, and what to select there. A group has neither. */
  readonly range?: Range;
  readonly selection?: Range;
  readonly children: readonly ThreadRow[];
}

/** The rows of a tree and what stands above it. */
export interface ThreadTree {
  readonly rows: readonly ThreadRow[];
  /** How many threads do not hold: needs, and what hangs from nothing, with a sure gap in or below them. */
  readonly broken: number;
}

/** The tree of a thread. What serves several stands under each of them; what hangs from it is shown under the first. */
export function threadTree(thread: Thread, by: ThreadGrouping = 'thread'): ThreadTree {
  const { above } = directions(thread);
  const broken = thread.nodes.filter((it) => it.broken && !above.has(it.id)).length;
  return { rows: rowsBy[by](thread), broken };
}

const rowsBy: Readonly<Record<ThreadGrouping, (thread: Thread) => ThreadRow[]>> = {
  thread: byThread,
  person: byPerson,
  date: byDate,
};

function byThread(thread: Thread): ThreadRow[] {
  const { above, below } = directions(thread);
  const shown = new Set<string>();
  const draw = (node: ThreadNode, parent: string): ThreadRow => {
    const again = shown.has(node.id);
    shown.add(node.id);
    const id = `${parent}${node.id}`;
    const served = again ? [] : (below.get(node.id) ?? []);
    return rowOf(node, id, [...served.map((it) => draw(it, `${id}/`)), ...gapRows(node, id)]);
  };
  return thread.nodes.filter((it) => !above.has(it.id)).map((it) => draw(it, ''));
}

/** What has a gap and stands in none of the groups, so that the tree never shows fewer gaps than it counts. */
function elsewhere(nodes: readonly ThreadNode[], groups: Iterable<readonly ThreadNode[]>): ThreadRow[] {
  const shown = new Set([...groups].flat());
  const left = nodes.filter((it) => !shown.has(it) && it.gaps.some((gap) => gap.sure));
  return (['need', 'outcome'] as const).flatMap((type) => {
    const own = left.filter((it) => it.type === type);
    return own.length === 0 ? [] : [groupRow(`gaps:${type}`, elsewhereLabel[type], own)];
  });
}

const elsewhereLabel = { need: 'Needs without an outcome', outcome: 'Outcomes with a gap' } as const;

function byPerson({ nodes }: Thread): ThreadRow[] {
  const parts = nodes.flatMap((node) => {
    if (node.type === 'need') return [];
    const names = [...new Set(node.people.map((it) => it.name))];
    return (names.length === 0 && node.type === 'action' ? [''] : names).map((name) => ({ name, node }));
  });
  const groups = [...grouped(parts, (it) => it.name)].map(([name, own]) => [name, own.map((it) => it.node)] as const);
  const isNobody = ([name]: readonly [string, unknown]): number => Number(name === '');
  const rows = groups
    .toSorted((a, b) => isNobody(a) - isNobody(b))
    .map(([name, own]) => groupRow(`person:${name}`, name === '' ? 'Nobody named' : name, own.toSorted(byDay)));
  return [
    ...rows,
    ...elsewhere(
      nodes,
      groups.map(([, own]) => own),
    ),
  ];
}

/** What has passed first, then day by day, then what goes on, what has no day, and what is done. */
function byDate({ nodes, today }: Thread): ThreadRow[] {
  const groups = new Map<string, { readonly label: string; readonly own: ThreadNode[] }>();
  for (const node of nodes.filter((it) => it.type === 'action' || (it.type === 'outcome' && it.when !== undefined))) {
    const { key, label } = timeOf(node, today);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { label, own: [node] });
    else group.own.push(node);
  }
  const rows = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { label, own }]) => groupRow(`date:${key}`, label, own.toSorted(byDay)));
  return [
    ...rows,
    ...elsewhere(
      nodes,
      [...groups.values()].map((it) => it.own),
    ),
  ];
}

/** The keys sort as the groups are shown: calendar dates begin with a digit. */
function timeOf({ state, when }: ThreadNode, today: string): { readonly key: string; readonly label: string } {
  if (state === 'done') return { key: '~4', label: 'Done' };
  if (state === 'overdue') return { key: '!', label: 'Overdue' };
  if (when?.day !== undefined) {
    return { key: when.day, label: when.day === today ? 'Today' : formatDateWithWeekday(when.day) };
  }
  if (when?.from !== undefined) return { key: '~1', label: 'Goes on' };
  return when === undefined ? { key: '~3', label: 'No date' } : { key: '~2', label: 'No exact date' };
}

function byDay(a: ThreadNode, b: ThreadNode): number {
  return (a.when?.day ?? '~').localeCompare(b.when?.day ?? '~') || a.selection.start - b.selection.start;
}

function groupRow(id: string, label: string, nodes: readonly ThreadNode[]): ThreadRow {
  const children = nodes.map((it) => rowOf(it, `${id}/${it.id}`, gapRows(it, `${id}/${it.id}`)));
  const detail = String(nodes.length);
  const state = pressing.find((it) => nodes.some((node) => node.state === it)) ?? 'open';
  const count = nodes.length === 1 ? '1 entry' : `${nodes.length} entries`;
  return {
    id,
    type: 'group',
    label,
    detail,
    text: label,
    spoken: `${label}: ${count}${spokenState[state]}`,
    state,
    broken: nodes.some((it) => it.gaps.some((gap) => gap.sure)),
    children,
  };
}

/** From the most pressing. */
const pressing: readonly ThreadState[] = ['overdue', 'gap', 'due', 'open', 'done'];

const spokenState: Readonly<Record<ThreadState, string>> = {
  done: ', done',
  overdue: ', overdue',
  gap: ', something is missing',
  due: '',
  open: '',
};

function rowOf(node: ThreadNode, id: string, children: readonly ThreadRow[]): ThreadRow {
  const { type, state, broken, range, selection } = node;
  const { name: label, text, spoken } = describe(node);
  return { id, type, label, detail: detailOf(node), text, spoken, state, broken, range, selection, children };
}

/** The words of a node for the eye and for the ear, each with the author's own number. */
function describe(node: ThreadNode): { readonly name: string; readonly text: string; readonly spoken: string } {
  const { type, label, state, broken, gaps } = node;
  const below = broken && !gaps.some((it) => it.sure) ? ', has a gap below' : '';
  const number = label === undefined ? '' : `${label} `;
  const detail = detailOf(node).replaceAll(' · ', ', ');
  const text = `${number}${node.text}`;
  return {
    name: `${number}${node.name}`,
    text,
    spoken: `${type}: ${text}${detail === '' ? '' : `, ${detail}`}${spokenState[state]}${below}`,
  };
}

/** Who and when, with nothing said about what is missing: that has a row of its own. */
export function detailOf({
  people,
  when,
}: {
  readonly people: readonly { readonly name: string }[];
  readonly when?: Pick<When, 'brief'> | undefined;
}): string {
  const names = [...new Set(people.map((it) => it.name))];
  return [...(names.length === 0 ? [] : [listed(names)]), ...(when === undefined ? [] : [when.brief])].join(' · ');
}

function gapRows({ gaps, type, name, range, selection }: ThreadNode, parent: string): ThreadRow[] {
  return gaps.map(({ missing, words, sure }) => ({
    id: `${parent}/no-${missing}`,
    type: 'gap',
    label: words,
    detail: '',
    text: `${words}: ${name}`,
    spoken: `Gap in this ${type}: ${words}`,
    state: 'gap',
    missing,
    broken: sure,
    range,
    selection,
    children: [],
  }));
}

export interface Directions {
  /** The ids of what serves something. */
  readonly above: ReadonlySet<string>;
  /** By id what serves it, in the order of the text. */
  readonly below: ReadonlyMap<string, readonly ThreadNode[]>;
}

/** The links of a thread, ready to be followed. */
export function directions({ nodes, links }: Thread): Directions {
  const byId = new Map(nodes.map((it) => [it.id, it]));
  const below = [...grouped(links, (it) => it.from)].map(
    ([id, own]) =>
      [
        id,
        own.flatMap((it) => byId.get(it.to) ?? []).toSorted((a, b) => a.selection.start - b.selection.start),
      ] as const,
  );
  return { above: new Set(links.map((it) => it.to)), below: new Map(below) };
}
