import { layout as dagre, Graph } from '@dagrejs/dagre';
import { remembered } from '../text/remembered.ts';
import type { MapItem, MapTie, ThreadMap } from './map.ts';

/** An item with its place, in pixels from the top left corner of the map. */
export interface Box extends MapItem {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The text as it fits into the box, line by line. */
  readonly lines: readonly string[];
  /** The note below it, line by line. */
  readonly notes: readonly string[];
}

/** A tie drawn from the right edge of one box to the left edge of another. */
export interface Line extends MapTie {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface MapLayout {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** The columns' headings with their left edges. */
  readonly columns: readonly { readonly title: string; readonly x: number }[];
  readonly width: number;
  readonly height: number;
}

const box = { padding: 10, lineHeight: 17 } as const;
const gap = { boxes: 14, threads: 26, margin: 16, heading: 34 } as const;

/** How wide boxes are, and the space between columns for the lines: as on paper, and where there is little room. */
const usual: Columns = { box: 240, between: 70 };
const narrow: Columns = { box: 124, between: 24 };

interface Columns {
  readonly box: number;
  readonly between: number;
}

/**
 * Places the items of a map in columns: each thread by itself, laid out by dagre, one below the other in the order of
 * the plan, so that nothing jumps about while somebody writes. Whoever or whatever several threads share stands in the
 * last column, beside the middle of what leads there. Where fewer than the usual pixels across are given, the columns
 * are as narrow as that asks for and words still allow; the map may then be wider than the room.
 */
export function mapLayout(map: ThreadMap, room?: number): MapLayout {
  const columns = columnsFor(map.columns.length, room);
  const sized = map.items.map((it): Sized => {
    const texts = textsOf(it, charactersIn(columns));
    return { ...it, ...texts, width: columns.box, height: heightOf(texts) };
  });
  const shared = sized.filter((it) => isShared(map, it));
  const middles = new Map<string, number>();
  let top: number = gap.heading + gap.margin;
  for (const thread of threads(
    map,
    sized.filter((it) => !isShared(map, it)),
  )) {
    const { within, height } = layOut(thread.items, thread.ties);
    for (const [id, middle] of within) middles.set(id, top + middle);
    top += height + gap.threads;
  }
  for (const [id, middle] of besideWhatLeadsThere(shared, map.ties, middles)) middles.set(id, middle);
  return drawn(map, sized, middles, columns);
}

function columnsFor(count: number, room: number | undefined): Columns {
  const [wide, tight] = [widthOf(count, usual), widthOf(count, narrow)];
  const share = room === undefined ? 1 : Math.min(1, Math.max(0, (room - tight) / (wide - tight)));
  const between = (of: keyof Columns): number => Math.floor(narrow[of] + share * (usual[of] - narrow[of]));
  return { box: between('box'), between: between('between') };
}

function widthOf(count: number, { box: width, between }: Columns): number {
  return 2 * gap.margin + count * width + (count - 1) * between;
}

/** About how many characters fit into a line of a box, plain and bold. */
function charactersIn({ box: width }: Columns): CharactersIn {
  const room = width - 2 * box.padding;
  return { plain: Math.floor(room / 7), bold: Math.floor(room / 8) };
}

interface CharactersIn {
  readonly plain: number;
  readonly bold: number;
}

type Sized = MapItem & Pick<Box, 'width' | 'height' | 'lines' | 'notes'>;

interface Thread {
  readonly items: Sized[];
  readonly ties: MapTie[];
}

function isShared({ columns }: ThreadMap, item: MapItem): boolean {
  return item.column === columns.length - 1;
}

/** What is tied together, in the order of the items. */
function threads({ ties }: ThreadMap, items: readonly Sized[]): Thread[] {
  const threadOf = new Map<string, Thread>(items.map((it) => [it.id, { items: [it], ties: [] }]));
  for (const tie of ties) {
    const [one, other] = [threadOf.get(tie.from), threadOf.get(tie.to)];
    if (one === undefined || other === undefined) continue;
    one.ties.push(tie);
    if (one === other) continue;
    const [larger, smaller] = one.items.length >= other.items.length ? [one, other] : [other, one];
    larger.items.push(...smaller.items);
    larger.ties.push(...smaller.ties);
    for (const it of smaller.items) threadOf.set(it.id, larger);
  }
  return [...new Set(items.flatMap((it) => threadOf.get(it.id) ?? []))];
}

/** The middles of one thread's items from its top, and how high it is. */
function layOut(items: readonly Sized[], ties: readonly MapTie[]): { within: Map<string, number>; height: number } {
  const at = new Map(items.map((it, index) => [it.id, index]));
  const shape: Shape = {
    boxes: items.map(({ column, height }) => [column, height]),
    ties: ties.map(({ from, to }) => [at.get(from) ?? 0, at.get(to) ?? 0]),
  };
  const { middles, height } = layOutShape(JSON.stringify(shape));
  return { within: new Map(items.map((it, index) => [it.id, middles[index] ?? 0])), height };
}

/** All that dagre needs to know of a thread, so that threads of one shape are laid out once. */
interface Shape {
  /** Column and height of each. */
  readonly boxes: readonly (readonly [number, number])[];
  /** By their places in the list of boxes. */
  readonly ties: readonly (readonly [number, number])[];
}

const layOutShape = remembered((json: string): { middles: number[]; height: number } => {
  const { boxes, ties } = JSON.parse(json) as Shape;
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranker: 'longest-path', nodesep: gap.boxes });
  graph.setDefaultEdgeLabel(() => ({}));
  boxes.forEach(([, height], index) => graph.setNode(String(index), { width: usual.box, height }));
  // What comes first here ends up lowest, and a plan is read from the top.
  for (const [from, to] of ties.toReversed()) {
    const columnsApart = (boxes[to]?.[0] ?? 0) - (boxes[from]?.[0] ?? 0);
    graph.setEdge(String(from), String(to), { minlen: Math.max(1, columnsApart) });
  }
  dagre(graph);
  const placed = boxes.map(([, height], index) => ({ half: height / 2, y: yOf(graph, index) }));
  const top = Math.min(...placed.map((it) => it.y - it.half));
  const bottom = Math.max(...placed.map((it) => it.y + it.half));
  return { middles: placed.map((it) => it.y - top), height: bottom - top };
});

function yOf(graph: Graph, index: number): number {
  return (graph.node(String(index)) as { y: number }).y;
}

/** As near to the middle of what leads there as the others in the column allow. */
function besideWhatLeadsThere(
  items: readonly Sized[],
  ties: readonly MapTie[],
  middles: ReadonlyMap<string, number>,
): [string, number][] {
  const leading = new Map(items.map((it) => [it.id, { sum: 0, count: 0 }]));
  for (const { from, to } of ties) {
    const [found, middle] = [leading.get(to), middles.get(from)];
    if (found === undefined || middle === undefined) continue;
    found.sum += middle;
    found.count++;
  }
  const wanted = items.map((it) => {
    const { sum, count } = leading.get(it.id) ?? { sum: 0, count: 0 };
    return { it, middle: sum / Math.max(1, count) };
  });
  let top: number = gap.heading + gap.margin;
  return wanted
    .toSorted((a, b) => a.middle - b.middle)
    .map(({ it, middle }): [string, number] => {
      const placed = Math.max(middle, top + it.height / 2);
      top = placed + it.height / 2 + gap.boxes;
      return [it.id, placed];
    });
}

function drawn(
  { ties, columns }: ThreadMap,
  items: readonly Sized[],
  middles: ReadonlyMap<string, number>,
  across: Columns,
): MapLayout {
  const left = (column: number): number => gap.margin + column * (across.box + across.between);
  const boxes = items.map((it): Box => ({ ...it, x: left(it.column), y: (middles.get(it.id) ?? 0) - it.height / 2 }));
  const byId = new Map(boxes.map((it) => [it.id, it]));
  const lines = ties.flatMap((tie): Line[] => {
    const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
    if (from === undefined || to === undefined) return [];
    return [{ ...tie, x1: from.x + from.width, y1: from.y + from.height / 2, x2: to.x, y2: to.y + to.height / 2 }];
  });
  return {
    boxes,
    lines,
    columns: columns.map((title, index) => ({ title, x: left(index) })),
    width: widthOf(columns.length, across),
    height: Math.max(gap.heading + gap.margin, ...boxes.map((it) => it.y + it.height)) + gap.margin,
  };
}

function heightOf({ lines, notes }: Texts): number {
  return (lines.length + notes.length) * box.lineHeight + 2 * box.padding;
}

type Texts = Pick<Box, 'lines' | 'notes'>;

/** About how many characters of a text and of a note are shown, however wide the box is. */
const shownCharacters = { text: 128, note: 64 } as const;

/** The text in lines that fit the box, cut off after a few with an ellipsis; below it the note. */
function textsOf({ kind, state, text, note }: MapItem, { plain, bold }: CharactersIn): Texts {
  const shown = (of: string, characters: number, perLine: number): string[] =>
    first(filled(of, perLine), Math.ceil(characters / perLine), perLine);
  return {
    lines: shown(text, shownCharacters.text, kind === 'gap' ? bold : plain),
    notes: shown(note ?? '', shownCharacters.note, kind === 'gap' || state === 'overdue' ? bold : plain),
  };
}

function first(lines: readonly string[], most: number, perLine: number): string[] {
  if (lines.length <= most) return [...lines];
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.slice(0, perLine - 1).trimEnd()}…`];
}

function filled(text: string, perLine: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((it) => piecesOf(it, perLine))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= perLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word that is longer than a line is broken. */
function piecesOf(word: string, perLine: number): string[] {
  if (word.length <= perLine) return word === '' ? [] : [word];
  return word.match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? [];
}
