/** The thread of a plan as a picture has it: things in columns, and what leads to what. */
import type { Range } from '../text/span.ts';
import type { Gap } from './gaps.ts';
import type { Thread, ThreadNode } from './thread.ts';
import { detailOf, directions } from './threadTree.ts';
import { grouped } from '../text/grouped.ts';
import { capital } from '../text/words.ts';

/** What stands on the right of a map: who is to do things, or the days they are due. */
export type MapEnd = 'people' | 'dates';

/** One thing on the map. */
export interface MapItem {
  readonly id: string;
  /** 0 for needs, 1 for outcomes, 2 for actions, 3 for people or dates. */
  readonly column: number;
  readonly kind: 'need' | 'outcome' | 'action' | 'person' | 'date' | 'gap';
  readonly text: string;
  /** Who and when, or what is missing, in a few words. */
  readonly note?: string;
  readonly state?: 'done' | 'due' | 'overdue';
  /** All of it in a sentence, for somebody who hears the map. */
  readonly label: string;
  /** Where it stands in the text; a gap has the place of what lacks it. */
  readonly range: Range;
}

/** That one thing leads to another. */
export interface MapTie {
  readonly from: string;
  readonly to: string;
  /** False where the plan does not quite say so. */
  readonly sure: boolean;
  /** It leads to a gap, or away from one. */
  readonly broken: boolean;
}

export interface ThreadMap {
  readonly items: readonly MapItem[];
  readonly ties: readonly MapTie[];
  /** What stands over each column. */
  readonly columns: readonly string[];
}

/**
 * The map of a thread. Only gaps that are sure are drawn: what the plan may have elsewhere is no break. The items stand
 * as somebody would read them out: each need with its outcomes, their actions and what is missing there, people last.
 */
export function threadMap(thread: Thread, end: MapEnd = 'people'): ThreadMap {
  const { links } = thread;
  const nodes = readOut(thread);
  const saidOf = tiesInWords(thread);
  const boxes = nodes.map((node) => {
    const gaps = node.gaps.flatMap((gap) => (gap.sure ? gapBox(node, gap) : []));
    return { item: boxOf(node, end, saidOf(node)), gaps };
  });
  const ends = nodes
    .filter((it) => it.type === 'action')
    .flatMap((node) => endsOf(node, end).map((it) => ({ ...it, node })));
  return {
    items: [...boxes.flatMap(({ item, gaps }) => [item, ...gaps.map((it) => it.item)]), ...endBoxes(ends)],
    ties: [
      ...links.map((it) => ({ ...it, broken: false })),
      ...boxes.flatMap((it) => it.gaps.map(({ tie }) => tie)),
      ...ends.map(({ id, kind, node }) => ({ from: node.id, to: id, sure: true, broken: kind === 'gap' })),
    ],
    columns: ['Needs', 'Outcomes', 'Actions', end === 'people' ? 'People' : 'Dates'],
  };
}

/** Each thing once, followed by what serves it. */
function readOut(thread: Thread): ThreadNode[] {
  const { above, below } = directions(thread);
  const found = new Set<ThreadNode>();
  const read = (node: ThreadNode): void => {
    if (found.has(node)) return;
    found.add(node);
    below.get(node.id)?.forEach(read);
  };
  thread.nodes.filter((it) => !above.has(it.id)).forEach(read);
  return [...found];
}

/** What the lines of the picture say about a thing: of a need what serves it, of everything else what it serves. */
function tiesInWords(thread: Thread): (node: ThreadNode) => string[] {
  const { below } = directions(thread);
  const byId = new Map(thread.nodes.map((it) => [it.id, it]));
  const served = grouped(thread.links, (it) => it.to);
  return ({ id, type }) => {
    if (type !== 'need') {
      const upper = (served.get(id) ?? []).flatMap((it) => byId.get(it.from) ?? []);
      return upper.map((it) => `for ${it.type}: ${numbered(it, it.name)}`);
    }
    const direct = below.get(id) ?? [];
    const all = new Set([...direct, ...direct.flatMap((it) => below.get(it.id) ?? [])]);
    const counts = (['outcome', 'action'] as const).map((of) => {
      const count = [...all].filter((it) => it.type === of).length;
      return count === 0 ? '' : counted(count, of);
    });
    return all.size === 0 ? [] : [counts.filter((it) => it !== '').join(', ')];
  };
}

const columnOf = { need: 0, outcome: 1, action: 2 } as const;
const endColumn = 3;

function boxOf(node: ThreadNode, end: MapEnd, ties: readonly string[]): MapItem {
  const { id, type, people, when, state, gaps, selection } = node;
  const text = numbered(node, node.text);
  const missing = gaps.filter((it) => it.sure).map((it) => it.words);
  const done = state === 'done' || state === 'overdue' ? [state] : [];
  // What stands on the right need not be said twice, but whoever hears the map does not see the right.
  const isOnTheRight = (it: MapEnd): boolean => type === 'action' && it === end;
  const beside = detailOf({
    people: isOnTheRight('people') ? [] : people,
    ...(when !== undefined && !isOnTheRight('dates') && { when }),
  });
  const note = [beside, ...done].filter((it) => it !== '');
  const spoken = [detailOf({ people, when }).replaceAll(' · ', ', '), ...done].filter((it) => it !== '');
  return {
    id,
    column: columnOf[type],
    kind: type,
    text,
    ...(note.length > 0 && { note: note.join(' · ') }),
    ...((state === 'done' || state === 'due' || state === 'overdue') && { state }),
    label: sentence([`${capital(type)}: ${text}`, ...spoken, ...missing, ...ties]),
    range: selection,
  };
}

/** A box of its own for what should follow or go before; who and when have theirs on the right. */
function gapBox(node: ThreadNode, { missing, words }: Gap): { readonly item: MapItem; readonly tie: MapTie }[] {
  if (missing === 'person' || missing === 'date') return [];
  const id = `${node.id}/no-${missing}`;
  const before = missing === 'purpose';
  const item: MapItem = {
    id,
    column: columnOf[node.type] + (before ? -1 : 1),
    kind: 'gap',
    text: capital(words),
    label: sentence([`Gap: ${words}`, `${capital(node.type)}: ${node.text}`]),
    range: node.selection,
  };
  const ends = before ? { from: id, to: node.id } : { from: node.id, to: id };
  return [{ item, tie: { ...ends, sure: true, broken: true } }];
}

interface End {
  readonly id: string;
  readonly kind: 'person' | 'date' | 'gap';
  readonly text: string;
  readonly range: Range;
}

function endsOf({ people, when, gaps, selection }: ThreadNode, end: MapEnd): End[] {
  const missing = gaps.find((it) => it.sure && it.missing === (end === 'people' ? 'person' : 'date'));
  if (missing !== undefined) {
    return [{ id: `no ${missing.missing}`, kind: 'gap', text: capital(missing.words), range: selection }];
  }
  if (end === 'dates') {
    if (when === undefined) return [];
    return [{ id: `date ${when.day ?? when.words}`, kind: 'date', text: when.words, range: when.range }];
  }
  const named = new Map(people.map((it) => [it.name, it]));
  return [...named.values()].map(({ name, range }) => ({ id: `person ${name}`, kind: 'person', text: name, range }));
}

/** Each person and each day once, with how many actions lead there. */
function endBoxes(ends: readonly End[]): MapItem[] {
  const counts = new Map<string, { readonly end: End; count: number }>();
  for (const end of ends) {
    const known = counts.get(end.id);
    if (known === undefined) counts.set(end.id, { end, count: 1 });
    else known.count++;
  }
  return [...counts.values()].map(({ end: { id, kind, text, range }, count }) => {
    const note = counted(count, 'action');
    return { id, column: endColumn, kind, text, note, label: sentence([text, note]), range };
  });
}

function numbered({ label }: ThreadNode, words: string): string {
  return label === undefined ? words : `${label} ${words}`;
}

function counted(count: number, things: string): string {
  return `${count} ${things}${count === 1 ? '' : 's'}`;
}

function sentence(parts: readonly string[]): string {
  return parts.map((it) => it.replace(/[.\s]+$/, '')).join('. ');
}
