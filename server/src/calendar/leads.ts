import type { DateBinding } from './mention.ts';
import { oneOf, phrase, readAt } from './phrase.ts';

/** The kinds of words that can lead a time. More than the bindings: `for` leads a length of time and binds nothing. */
export type LeadKind = DateBinding | 'at' | 'since' | 'for' | 'over' | 'between';

export interface Lead {
  readonly kind: LeadKind;
  readonly binding?: DateBinding;
  /** Whether it opens a sentence: "By May Tom will …" is a time, "visited by May Carter" may be a person. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

const words: Readonly<Record<LeadKind, readonly string[]>> = {
  by: [
    'by',
    'by no later than',
    'no later than',
    'not later than',
    'by the latest on',
    'on or before',
    'by or before',
    'on or by',
    'before',
    'prior to',
    'ahead of',
    'in time for',
    'in advance of',
    'by the time of',
    'by the date of',
    'erbyn',
    'cyn',
  ],
  from: [
    'from',
    'as from',
    'as of',
    'on and from',
    'with effect from',
    'w\\.?e\\.?f\\.?',
    'starting',
    'starting on',
    'starting from',
    'starts',
    'starts on',
    'to start',
    'to start on',
    'start on',
    'beginning',
    'beginning on',
    'commencing',
    'commencing on',
    'after',
    'o',
  ],
  until: [
    'until',
    'up until',
    'till',
    "['’]til",
    'up to',
    'up to and including',
    'through to',
    'ending',
    'ending on',
    'tan',
  ],
  on: ['on', 'ar'],
  in: ['in', 'ym mis'],
  within: ['within'],
  at: ['at', 'at the time of'],
  since: ['since'],
  for: ['for'],
  over: ['over', 'during', 'throughout'],
  between: ['between'],
};

const bindings: Partial<Record<LeadKind, DateBinding>> = {
  by: 'by',
  from: 'from',
  until: 'until',
  on: 'on',
  at: 'on',
  in: 'in',
  over: 'in',
  within: 'within',
};

const kinds = Object.keys(words) as LeadKind[];
const softener = '(?: (?:around|about|approximately|approx\\.?|roughly|circa))?';
/** "By 5pm on 3 May". Not behind "at": in "at 7pm every night" the hour is no part of the time that is found. */
const clock = '(?: (?:\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm)|12 noon|noon|midday|midnight)(?: on)?)?';
const kindExpressions = kinds.map((kind) => {
  const hour = kind === 'by' || kind === 'from' || kind === 'until' ? clock : '';
  return [kind, phrase(oneOf(words[kind]) + softener + hour)] as const;
});
const blanks = /[ \u00a0\t]{1,3}/y;

/** Reads the word that leads a time, with the blanks behind it. */
export function readLead(text: string, at: number): Lead | undefined {
  let best: readonly [LeadKind, string] | undefined;
  for (const [kind, expression] of kindExpressions) {
    const found = readAt(expression, text, at)?.[0];
    if (found !== undefined && found.length > (best?.[1].length ?? 0)) best = [kind, found];
  }
  if (best === undefined) return undefined;
  const [kind, found] = best;
  const gap = readAt(blanks, text, at + found.length);
  if (gap === undefined) return undefined;
  const binding = bindings[kind];
  const capital = /^\p{Lu}/u.test(found);
  return { kind, capital, start: at, end: gap.index + gap[0].length, ...(binding === undefined ? {} : { binding }) };
}
