import type { Element, PlanDocument, Section } from '../model/plan.ts';
import { applyEdits } from '../text/edit.ts';
import { spanOf } from '../text/prose.ts';
import { absolute, type Range } from '../text/span.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import type { PlanEdit, Read } from './planEdit.ts';
import { sameThread } from './sameThread.ts';

/**
 * Gives needs, outcomes and actions that have a number theirs anew, in the order of the text, and mends what refers to
 * them (`for: O2`, `meets need 3`). What has no number gets none, and only digits change. Numbers that begin again at 1,
 * as those of actions under each outcome do, begin again afterwards. Made only where the same serves the same afterwards:
 * an outcome and an action with one number belong together by it.
 */
export function renumber({ text, plan }: Pick<CheckedPlan, 'text' | 'plan'>, read: Read): PlanEdit {
  const own = [plan.needs, plan.outcomes, plan.actions].flatMap((elements: readonly Element[]) =>
    elements.flatMap((it) => numberOf(text, absolute(plan.blocks, it.span).start, it)),
  );
  const all = distinct([...own, ...plan.sections.flatMap((it) => numberOfHeading(plan, it))]);
  const numbered = types.flatMap((type) => renumbered(all.filter((it) => it.type === type)));
  if (numbered.length === 0) return { why: 'No need, outcome or action in this plan has a number.' };
  const lettered = numbered.find((it) => it.letter !== '');
  if (lettered !== undefined)
    return {
      why: `Numbers with a letter, such as “${lettered.number}${lettered.letter}”, are left to you, so nothing was renumbered.`,
    };
  const references = referencesIn(text).filter((it) => !numbered.some((own) => own.start === it.start));
  const unclear = references.find((it) => new Set(meant(numbered, it).map((own) => own.to)).size > 1);
  if (unclear !== undefined) {
    const words = text.slice(unclear.nameStart, unclear.end);
    return {
      why: `More than one is called “${words}”, so what refers to it could not follow. Nothing was renumbered.`,
    };
  }
  const edits = [
    ...numbered.map(({ start, end, to }) => ({ start, end, newText: String(to) })),
    ...references.flatMap((it) => {
      const target = meant(numbered, it)[0];
      return target === undefined ? [] : [{ start: it.start, end: it.end, newText: String(target.to) }];
    }),
  ].filter((it) => text.slice(it.start, it.end) !== it.newText);
  if (edits.length === 0) return { why: 'The numbers follow the order of the text already.' };
  const made = distinct(edits);
  const after = read(applyEdits(text, made));
  return sameThread(plan, after, withoutDigits) ? { edits: made } : { why: crossed };
}

const crossed =
  'What has the same number belongs together here, and with new numbers it would be something else. Nothing was renumbered.';

function withoutDigits(text: string): string {
  return text.replaceAll(/\d+/g, '');
}

interface Numbered {
  readonly type: Element['type'];
  readonly number: number;
  /** `b` in `1b`. */
  readonly letter: string;
  /** Where its digits stand. */
  readonly start: number;
  readonly end: number;
}

/** Between the number and the text: an id of what it serves, and the marks of a label. */
const labelEnd =
  /(\d{1,2})([a-z]?)(?:[ ]*(?:\((?:[\p{L} ]+:?[ ]?)?[NO]\d{1,2}\)|(?:→|->)[ ]?[NO]\d{1,2}))?[\s:.)*_–—\-(]*$/u;

/** The number of an element where it stands in its label; none for an element without one. */
function numberOf(text: string, start: number, element: Element): Numbered[] {
  const digits = /\d+/.exec(element.label ?? '')?.[0];
  if (digits === undefined) return [];
  const from = Math.max(0, start - 60);
  const found = labelEnd.exec(text.slice(from, start));
  if (found?.[1] !== digits) return [];
  const at = from + found.index;
  return [{ type: element.type, number: Number(digits), letter: found[2] ?? '', start: at, end: at + digits.length }];
}

const types: readonly Element['type'][] = ['need', 'outcome', 'action'];

/** The number in a heading that only counts, such as “Outcome 2”, with the outcome below it. */
function numberOfHeading(plan: PlanDocument, { heading }: Section): Numbered[] {
  const found = /^(needs?|outcomes?|goals?|actions?)[ ]?(\d{1,2})([a-z]?)(?![\d\p{L}])/iu.exec(heading.text);
  const [whole, word, digits, letter = ''] = found ?? [];
  if (whole === undefined || word === undefined || digits === undefined) return [];
  const end = whole.length - letter.length;
  const place = absolute(plan.blocks, spanOf(heading, end - digits.length, end));
  return [{ type: typeOf(word), number: Number(digits), letter, ...place }];
}

type Renumbered = Numbered & { readonly to: number };

function renumbered(numbered: readonly Numbered[]): Renumbered[] {
  let to = 0;
  const seen = new Set<number>();
  return numbered.map((it) => {
    if (it.number === 1 && seen.has(1)) {
      seen.clear();
      to = 0;
    }
    seen.add(it.number);
    to += 1;
    return { ...it, to };
  });
}

interface Reference {
  readonly type: Element['type'];
  readonly number: number;
  /** Where the name that holds the digits begins: the `O` of `O2`. */
  readonly nameStart: number;
  readonly start: number;
  readonly end: number;
}

const name = /(?:(?:needs?|outcomes?|goals?|actions?)[ ]|[NOA])\d{1,2}(?![\d\p{L}])/iu.source;
/** A name counts where something leads up to it, or a bracket or arrow points at it, as in `O1 (for: N2)`. */
const leads = new RegExp(
  `(?:\\b(?:for|meets|serves|towards|supports|addresses|see|links? to|linked to)\\b:?[ ]+|[→[(][ ]?|->[ ]?)` +
    `${name}(?:(?:,[ ]?|[ ](?:and|&)[ ])${name})*`,
  'giu',
);

function referencesIn(text: string): Reference[] {
  return [...text.matchAll(leads)].flatMap((lead) =>
    [...lead[0].matchAll(new RegExp(`(?<![\\p{L}\\d])${name}`, 'giu'))].map((it) => {
      const nameStart = lead.index + it.index;
      const digits = /\d+$/.exec(it[0])?.[0] ?? '';
      const end = nameStart + it[0].length;
      return { type: typeOf(it[0]), number: Number(digits), nameStart, start: end - digits.length, end };
    }),
  );
}

function typeOf(words: string): Element['type'] {
  if (/^n/i.test(words)) return 'need';
  return /^a/i.test(words) ? 'action' : 'outcome';
}

function meant(numbered: readonly Renumbered[], { type, number }: Reference): Renumbered[] {
  return numbered.filter((it) => it.type === type && it.number === number);
}

/** In the order of the text, each place once. */
function distinct<Placed extends Range>(places: readonly Placed[]): Placed[] {
  const sorted = places.toSorted((a, b) => a.start - b.start);
  return sorted.filter((it, index) => it.start !== sorted[index - 1]?.start);
}
