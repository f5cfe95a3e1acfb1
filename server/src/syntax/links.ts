/** Which element serves which: by id, by row, by nesting, by section; by order only where counts agree. */
import type { Element, Link } from '../model/plan.ts';
import { grouped } from '../text/grouped.ts';
import type { Prose } from '../text/prose.ts';
import { rememberedOf } from '../text/remembered.ts';
import { bySection, type Draft, type DraftSection } from './draft.ts';

/** An element with the draft it was made from. */
export interface Drafted {
  readonly draft: Draft;
  readonly element: Element;
}

/** The links between the elements of a document, each once, in the order of what they lead to. */
export function linksOf(drafted: readonly Drafted[], sections: readonly DraftSection[]): Link[] {
  const links = new Map<string, Link>();
  const linked = new Set<string>();
  const add = (link: Link): void => {
    const ends = `${link.from} ${link.to}`;
    if (!links.has(ends)) links.set(ends, link);
    linked.add(link.from).add(link.to);
  };
  byId(drafted).forEach(add);
  byRow(drafted).forEach(add);
  byNesting(drafted).forEach(add);
  const open = drafted.filter((it) => it.draft.row === undefined || !linked.has(it.element.id));
  for (const link of alongSections(open, [...links.values()], sections)) add(link);
  return [...links.values()];
}

const reference =
  /(?:\b(?:for|meets|serves|towards|supports|addresses|links? to|linked to)\b:?[ ]+|[→[(][ ]?|->[ ]?)(?:(need|outcome|goal)s?[ ]|([NO]))(\d{1,2})\b/gi;

const referencesIn = rememberedOf(({ text }: Prose) => [...text.matchAll(reference)]);

function byId(drafted: readonly Drafted[]): Link[] {
  const referring = drafted.filter((it) => it.draft.serves !== undefined || referencesIn(it.element.text).length > 0);
  if (referring.length === 0) return [];
  const labelled = grouped(drafted, (it) => it.element.label?.toUpperCase());
  return referring.flatMap(({ draft, element }) =>
    [
      ...(draft.serves === undefined ? '' : `(${draft.serves})`).matchAll(reference),
      ...referencesIn(element.text),
    ].flatMap((match) => {
      const letter = (match[2] ?? (/^need/i.test(match[1] ?? '') ? 'N' : 'O')).toUpperCase();
      const target = labelled.get(letter + (match[3] ?? ''))?.find((it) => it.element !== element);
      return target === undefined ? [] : [{ from: target.element.id, to: element.id, by: 'id', sure: true } as const];
    }),
  );
}

function byRow(drafted: readonly Drafted[]): Link[] {
  const inRows = drafted.filter((it) => it.draft.row !== undefined);
  const rows = [...grouped(inRows, (it) => it.draft.row?.key).values()];
  /** What stands in rows that go on with one another, by its first row and its type. */
  const together = grouped(inRows, ({ draft, element }) => `${draft.row?.above ?? draft.row?.key} ${element.type}`);
  return rows.flatMap((row) => {
    const links = chain(row, row, 'row', true);
    const above = row[0]?.draft.row?.above;
    if (above === undefined) return links;
    return [...links, ...continued((type) => together.get(`${above} ${type}`) ?? [], row)];
  });
}

/** A row without a need or outcome of its own goes on with the row above; that much is read, not known. */
function continued(upper: (type: Element['type']) => readonly Drafted[], row: readonly Drafted[]): Link[] {
  const outcomes = row.filter((it) => it.element.type === 'outcome');
  const lower = outcomes.length > 0 ? outcomes : row.filter((it) => it.element.type === 'action');
  const last = upper(outcomes.length > 0 ? 'need' : 'outcome').findLast((it) => !row.includes(it));
  return last === undefined
    ? []
    : lower.map((it) => ({ from: last.element.id, to: it.element.id, by: 'row', sure: false }));
}

function byNesting(drafted: readonly Drafted[]): Link[] {
  const nested = drafted.filter((it) => it.draft.parent !== undefined);
  if (nested.length === 0) return [];
  const elements = new Map(drafted.map((it) => [it.draft, it.element]));
  return nested.flatMap(({ draft, element }) => {
    const parent = draft.parent && elements.get(draft.parent);
    return parent === undefined ? [] : [{ from: parent.id, to: element.id, by: 'nesting', sure: true } as const];
  });
}

/**
 * From the innermost section outwards, each direction of an element once: an outcome may find its actions under its
 * own heading and its need under the heading above. Where a section holds both sides, that settles the matter.
 */
function* alongSections(
  drafted: readonly Drafted[],
  already: readonly Link[],
  sections: readonly DraftSection[],
): Generator<Link> {
  const root = (section: number | undefined): boolean => section === undefined || sections[section]?.isTitle === true;
  const up = new Set(already.map((it) => it.to));
  const down = new Set(already.map((it) => it.from));
  const isOpenAbove = ({ element }: Drafted): boolean => !up.has(element.id);
  const isOpenBelow = ({ element }: Drafted): boolean => !down.has(element.id);
  const within = bySection(drafted, sections, (it) => it.draft.section);
  for (const index of [...innermostFirst(sections), undefined]) {
    // Most sections have nothing left to link, and the whole plan least of all.
    if (!within(index).some((it) => it.element.type !== 'need' && isOpenAbove(it))) continue;
    if (!within(index).some((it) => it.element.type !== 'action' && isOpenBelow(it))) continue;
    // What was only guessed from its wording is not linked across headings.
    const here = within(index).filter(
      (it) => !(root(index) && it.draft.evidence === 'wording' && it.draft.section !== index),
    );
    const sure = !root(index) || here.every((it) => it.draft.evidence === 'label' || it.draft.evidence === 'column');
    // What was open before the first thread stays open for all of them: several may share one need.
    const isOpenUp = new Set<Drafted>(here.filter(isOpenAbove));
    const isOpenDown = new Set<Drafted>(here.filter(isOpenBelow));
    for (const group of threads(here.filter((it) => isOpenUp.has(it) || isOpenDown.has(it)))) {
      const openUp = group.filter((it) => isOpenUp.has(it));
      const openDown = group.filter((it) => isOpenDown.has(it));
      yield* chain(openDown, openUp, 'section', sure);
      for (const { from, to } of sides(openDown, openUp)) {
        if (from.length === 0 || to.length === 0) continue;
        for (const it of from) down.add(it.element.id);
        for (const it of to) up.add(it.element.id);
      }
    }
  }
}

/** The sections by their place in the list, those that stand deepest first. A section stands behind the one that holds it. */
function innermostFirst(sections: readonly DraftSection[]): number[] {
  const depths: number[] = [];
  for (const { parent } of sections) depths.push(parent === undefined ? 0 : 1 + (depths[parent] ?? 0));
  return [...depths.keys()].sort((a, b) => (depths[b] ?? 0) - (depths[a] ?? 0));
}

const order: readonly Element['type'][] = ['need', 'outcome', 'action'];

/**
 * Need, outcome, actions, need, outcome, actions …: each time the thread starts again, a new group. A group that
 * starts again at its outcome shares the need above it. Where the roles stand apart, all is one group; a need that
 * nothing follows stands apart only from what it begins.
 */
function threads(drafted: readonly Drafted[]): Drafted[][] {
  const groups: Drafted[][] = [];
  let need: Drafted | undefined;
  let step = order.length;
  for (const it of drafted) {
    const own = order.indexOf(it.element.type);
    if (own >= step) groups.at(-1)?.push(it);
    else groups.push(own === 1 && need !== undefined ? [need, it] : [it]);
    if (own === 0) need = it;
    step = own;
  }
  const first = groups[0]?.[0]?.element.type;
  return groups.every((it) => isThread(it) || (first === 'need' && areLoneNeeds(it))) ? groups : [[...drafted]];
}

function isThread(group: readonly Drafted[]): boolean {
  return group.some((it) => it.element.type !== group[0]?.element.type);
}

/** Needs that nothing follows: nobody has written yet what would meet them. Without labels they may be a second list. */
function areLoneNeeds(group: readonly Drafted[]): boolean {
  return group.every((it) => it.element.type === 'need' && it.draft.evidence === 'label');
}

interface Sides {
  readonly from: readonly Drafted[];
  readonly to: readonly Drafted[];
}

/** What may be linked to what: needs to outcomes, outcomes to actions, and without any outcome needs to actions. */
function sides(above: readonly Drafted[], below: readonly Drafted[]): Sides[] {
  const of = (all: readonly Drafted[], type: Element['type']): Drafted[] =>
    all.filter((it) => it.element.type === type);
  const outcomes = [...above, ...below].some((it) => it.element.type === 'outcome');
  return [
    { from: of(above, 'need'), to: of(below, 'outcome') },
    { from: of(above, outcomes ? 'outcome' : 'need'), to: of(below, 'action') },
  ];
}

/**
 * The links inside one row or section. One need or one outcome takes all; where both are several, they pair off in
 * order if their counts agree, which is never sure; otherwise they stay apart.
 */
function chain(above: readonly Drafted[], below: readonly Drafted[], by: 'row' | 'section', sure: boolean): Link[] {
  return sides(above, below).flatMap(({ from, to }) => pair(from, to, by, sure));
}

/** "Need: … Need: … Outcome: …": what follows may serve all of them, or the last one alone. */
function eachLabelled(drafted: readonly Drafted[]): boolean {
  return drafted.every(({ draft }) => draft.evidence === 'label' && draft.level === 0);
}

function pair(from: readonly Drafted[], to: readonly Drafted[], by: 'row' | 'section', sure: boolean): Link[] {
  const link = (a: Drafted, b: Drafted, surely: boolean, how: Link['by']): Link => ({
    from: a.element.id,
    to: b.element.id,
    by: how,
    sure: surely,
  });
  if (from.length === 0 || to.length === 0) return [];
  const number = (it: Drafted): string | undefined => it.element.label?.replace(/^\p{L}+/u, '');
  if ([...from, ...to].every((it) => number(it) !== undefined)) {
    const numbered = grouped(from, number);
    return to.flatMap((b) => (numbered.get(number(b)) ?? []).map((a) => link(a, b, true, 'id')));
  }
  if (by === 'row' || from.length === 1) return from.flatMap((a) => to.map((b) => link(a, b, sure, by)));
  if (to.length === 1) return from.flatMap((a) => to.map((b) => link(a, b, sure && !eachLabelled(from), by)));
  if (from.length === to.length)
    return from.flatMap((a, index) => (to[index] === undefined ? [] : [link(a, to[index], false, 'order')]));
  return [];
}
