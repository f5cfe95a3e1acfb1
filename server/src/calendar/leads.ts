import type { DateBinding } from './mention.ts';
import { isCapital, type Passage } from './passage.ts';
import { findPhrase, firstWords, nextEnd, phrase, phraseOf } from './phrase.ts';
import { blanksEnd, isAt } from './textAt.ts';

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
    '(w.e.f.|w.e.f|wef)',
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
    "'til",
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

const softener = phrase('(around|about|approximately|approx.|approx|roughly|circa)');
/** "By 5pm on 3 May". Not behind "at": in "at 7pm every night" the hour is no part of the time that is found. */
const clock =
  / {1,3}(?:\d{1,2}(?:[.:]\d{2})? {0,3}(?:am|pm)|12 {1,3}noon|noon|midday|midnight)(?: {1,3}on)?(?![a-zà-öø-ÿ\d])/y;
const form = phraseOf(
  (Object.keys(words) as LeadKind[]).map((kind) => ({ kind, words: words[kind].join('|') })),
  (it) => it.words,
);

/** The words that a lead can begin with. */
export const leadStarts = firstWords(form);

/** Reads the word that leads a time, with the blanks behind it. */
export function readLead(passage: Passage, at: number): Lead | undefined {
  const found = findPhrase(form, passage, at);
  const kind = found?.value.kind;
  const end = found && blanksEnd(passage, extended(passage, found.end, found.value.kind));
  if (kind === undefined || end === undefined) return undefined;
  const binding = bindings[kind];
  const capital = isCapital(passage, at);
  return { kind, capital, start: at, end, ...(binding === undefined ? {} : { binding }) };
}

/** Where the lead ends when "about", or the hour of the day, stands behind it. */
function extended(passage: Passage, end: number, kind: LeadKind): number {
  const softened = nextEnd(softener, passage, end) || end;
  const hour = kind === 'by' || kind === 'from' || kind === 'until';
  return hour && isAt(clock, passage, softened) ? clock.lastIndex : softened;
}
