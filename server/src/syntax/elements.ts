/** Elements as the model has them, made from drafts: with their people, times and sentences. */
import type { DateMention } from '../calendar/mention.ts';
import type { Action, Element, Need, Outcome, PersonMention, PlacedDate, Sentence, Statement } from '../model/plan.ts';
import { join, spanOf, type Prose } from '../text/prose.ts';
import { quotations } from '../text/quotations.ts';
import { keptWith } from '../text/remembered.ts';
import { sentences } from '../text/sentences.ts';
import { cover } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { mentionsIn, ownersInField, ownersInSentences, type Roster } from './owners.ts';

/** Finds the times of a text as this plan means them. */
export type Times = (text: string) => readonly DateMention[];

/** The element of a draft: the very same one as before while nothing that it is made of has changed. */
export function elementOf(draft: Draft, roster: Roster, times: Times): Element {
  return keptElement(draft.prose, madeOf(draft, roster, times), () => readElement(draft, roster, times));
}

/** The statement of a draft, kept likewise. */
export function statementOf(draft: Draft): Statement {
  return keptStatement(draft.prose, madeOf(draft), () => readStatement(draft));
}

const keptElement = keptWith<Prose, Element>();
const keptStatement = keptWith<Prose, Statement>();

/** All that an element is read from: what there is of its draft, and what it is read with. */
function madeOf(draft: Draft, roster?: Roster, times?: Times): readonly unknown[] {
  const { role, about, evidence, section, quoted, label, fields, notes, captions } = draft;
  const { who, when, frequency, state, measure } = fields;
  const made = [role, about, evidence, section, quoted, label, who, when, frequency, state, measure, roster, times];
  if (notes.length === 0 && captions.length === 0) return made;
  return [...made, captions.length, ...captions.flatMap((it) => [it.words, it.says]), ...notes];
}

function readElement(draft: Draft, roster: Roster, times: Times): Element {
  const statement = readStatement(draft);
  const { text } = statement;
  const mentions = times(text.text);
  const own = mentions.map((mention): PlacedDate => ({ span: spanOf(text, mention.start, mention.end), mention }));
  const field = draft.fields.when;
  const cells = [field, draft.fields.frequency === field ? undefined : draft.fields.frequency];
  const fromField = (draft.role === 'need' ? [] : cells).flatMap((cell) =>
    cell === undefined
      ? []
      : times(cell.text).map((mention) => ({ span: spanOf(cell, mention.start, mention.end), mention })),
  );
  const base = {
    ...statement,
    ...(draft.label !== undefined && { label: draft.label }),
    people: mentionsIn(text, roster),
    dates: [...own, ...fromField],
    placeholder: isPlaceholder(text.text),
  };
  const state = draft.fields.state === undefined ? {} : { state: draft.fields.state };
  const who = draft.fields.who;
  const named = who === undefined ? [] : ownersInField(who, roster);
  switch (draft.role) {
    case 'outcome': {
      const measure = draft.fields.measure === undefined ? {} : { measure: draft.fields.measure };
      return { ...base, ...state, ...measure, type: 'outcome', owners: named } satisfies Outcome;
    }
    case 'action': {
      const inText = ownersInSentences(text, mentions, roster);
      const places = {
        ...(who !== undefined && { ownerField: spanOf(who) }),
        ...(field !== undefined && { dateField: spanOf(field) }),
      };
      return { ...base, ...state, ...places, type: 'action', owners: owners(named, inText) } satisfies Action;
    }
    default:
      return { ...base, type: 'need', form: draft.about === 'worries' ? 'worry' : 'need' } satisfies Need;
  }
}

/** The cell or field comes first; whom the sentence names beside it is heard too. */
function owners(field: readonly PersonMention[], text: readonly PersonMention[]): PersonMention[] {
  const same = (a: PersonMention, b: PersonMention): boolean =>
    (a.person ?? a.text.toLowerCase()) === (b.person ?? b.text.toLowerCase());
  return [...field, ...text.filter((it) => !field.some((other) => same(it, other)))];
}

function readStatement(draft: Draft): Statement {
  const text = draft.notes.length === 0 ? draft.prose : join([draft.prose, ...draft.notes], '\n');
  const ownWords = draft.quoted || draft.about === 'child-voice' || draft.about === 'family-views';
  const whole = spanOf(text);
  const note = draft.notes.at(-1);
  return {
    id: `${draft.role}-${whole.block}-${whole.start}`,
    text,
    sentences: sentences(text).map((prose): Sentence => ({ prose, quoted: quotations(prose.text), ownWords })),
    span: note === undefined ? whole : cover(whole, spanOf(note)),
    ...(draft.section !== undefined && { section: draft.section }),
    about: draft.about,
    evidence: draft.evidence,
    captions: draft.captions,
  };
}

const gap =
  /^(?:\[[^\]]*\]|\{\{[^}]*\}\}|<[^>]+>|_{2,}|\.{3,}|…+|x{3,}|(?:insert|enter|add) [^.]{0,60}|[ .,:;()/\n–—-])+$/i;

function isPlaceholder(text: string): boolean {
  return text.trim() !== '' && (gap.test(text.trim()) || /\[[^\][]{2,}\](?!\()|\{\{[^}]*\}\}/.test(text));
}
