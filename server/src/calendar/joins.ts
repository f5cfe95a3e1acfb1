import { addDays, type CalendarDate } from './date.ts';
import { addLength } from './lengths.ts';
import type { Atom } from './reading.ts';

/** What may stand between two times that belong together: a comma, a bracket, a time of day. */
const bridge =
  /^,?[ \u00a0\t]{1,3}(?:(?:at|@)[ \u00a0\t]{1,3}\d{1,2}(?:[.:]\d{2})?[ \u00a0\t]?(?:am|pm|noon)?,?[ \u00a0\t]{1,3})?(?:and[ \u00a0\t](?=$))?\(?$/i;

/**
 * Joins times that are one: a frequency with the dates and the length attached to it ("every 3 weeks (starting
 * 03/04/20) for the next 3 months"), a beginning with an end or a length ("from 4 May for 8 weeks").
 * The mentions must be in order.
 */
export function joinTimes(text: string, atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    const both = last && join(text, last, atom);
    if (both !== undefined) joined.pop();
    joined.push(both ?? atom);
  }
  return joined;
}

function join(text: string, first: Atom, second: Atom): Atom | undefined {
  const gap = text.slice(first.end, second.start);
  if (gap.length > 20 || !bridge.test(gap)) return undefined;
  const bracket = gap.endsWith('(');
  if (bracket && text[second.end] !== ')') return undefined;
  const end = bracket ? second.end + 1 : second.end;
  const range = { start: first.start, end, text: text.slice(first.start, end) };
  const binding = first.binding === undefined ? {} : { binding: first.binding };
  if (
    first.type === 'repeated' ||
    (second.type === 'repeated' && (first.type === 'period' || begins(first) !== undefined))
  ) {
    const edges = first.type === 'repeated' ? edgesBehind(second, gap) : edgesOf(first);
    if (edges === undefined) return undefined;
    const length = lengthOf(first) ?? lengthOf(second);
    const own = first.type === 'repeated' ? withEdges(first, edges) : edges;
    return {
      ...range,
      ...binding,
      type: 'repeated',
      ...closed(own, length),
      ...(length === undefined ? {} : { length }),
    };
  }
  const from = begins(first) ?? (first.type === 'duration' ? begins(second) : undefined);
  if (from === undefined) return undefined;
  const length = lengthOf(first) ?? lengthOf(second);
  if (length !== undefined && (first.type === 'duration' || second.type === 'duration'))
    return { ...range, ...binding, type: 'period', ...closed({ from }, length) };
  return second.binding === 'until' ? { ...range, ...binding, type: 'period', from, ...edgesOf(second) } : undefined;
}

interface Edges {
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

/** What a time behind a frequency says about it; undefined when it does not belong to it. */
function edgesBehind(second: Atom, gap: string): Edges | undefined {
  if (second.type === 'duration' || second.type === 'period') return edgesOf(second);
  if (second.type === 'repeated') return gap.includes(',') && second.binding !== 'on' ? undefined : edgesOf(second);
  if (second.binding !== 'from' && second.binding !== 'until') return undefined;
  return second.type === 'vague' || second.type === 'impossible' ? undefined : edgesOf(second);
}

function edgesOf(atom: Atom): Edges {
  if (atom.type === 'repeated' || atom.type === 'period') {
    return {
      ...(atom.from === undefined ? {} : { from: atom.from }),
      ...(atom.until === undefined ? {} : { until: atom.until }),
    };
  }
  const from = begins(atom);
  if (from !== undefined) return { from };
  if (atom.binding !== 'until') return {};
  if (atom.type === 'date' || atom.type === 'part') return { until: atom.date };
  return atom.type === 'relative' && atom.due !== undefined ? { until: atom.due } : {};
}

/** The day that a "from …" begins on. */
function begins(atom: Atom): CalendarDate | undefined {
  if (atom.binding !== 'from') return undefined;
  if (atom.type === 'date') return atom.date;
  if (atom.type === 'part') return atom.first ?? atom.date;
  return atom.type === 'relative' ? atom.due : undefined;
}

function withEdges(first: Atom & { readonly type: 'repeated' }, edges: Edges): Edges {
  return { ...edgesOf(first), ...edges };
}

function lengthOf(atom: Atom): Atom['length'] {
  return atom.type === 'duration' || atom.type === 'repeated' ? atom.length : undefined;
}

/** The edges with the end that the length gives them, where the author wrote none. Ten weeks from Monday end on Sunday. */
function closed(edges: Edges, length: Atom['length']): Edges {
  if (edges.from === undefined || edges.until !== undefined || length === undefined) return edges;
  const after = addLength(edges.from, length);
  return after === undefined ? edges : { ...edges, until: addDays(after, -1) };
}
