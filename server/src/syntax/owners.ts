/** Who is to do something: read from sentences, or from a cell or field that names the owner. */
import type { DateMention } from '../calendar/mention.ts';
import type { Person, PersonMention } from '../model/plan.ts';
import { spanOf, type Prose } from '../text/prose.ts';
import { remembered, rememberedOf } from '../text/remembered.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { initialsOf, sameName } from './sameName.ts';
import { describes, doersOf, standsInDescription } from './subjects.ts';
import { isGroup, leadingRole, roleOf, termsIn, type Term } from './terms.ts';

/** The people a plan knows, for telling who is meant. Where they are introduced is another matter. */
export type Roster = readonly Omit<Person, 'span'>[];

/** Those of a roster that a name may mean. */
const calledIn = rememberedOf((roster: Roster) =>
  remembered((name): Roster => roster.filter((it) => sameName(it.name, name))),
);

/** Who the sentences of an action say will do it, in order, each once. */
export function ownersInSentences(prose: Prose, dates: readonly DateMention[], roster: Roster): PersonMention[] {
  const terms = termsIn(prose.text);
  const isKnown = (name: string): boolean => calledIn(roster)(name).length > 0;
  const found = sentenceRanges(prose.text).flatMap((it) => doersOf(prose.text, it, terms, dates, isKnown));
  const closing = found.length > 0 ? [] : closingBracket(prose, terms);
  return distinct([...found, ...closing].map((it) => mentionOf(prose, it, roster)));
}

/** Everybody a cell or a field for the owner names. */
export function ownersInField(prose: Prose, roster: Roster): PersonMention[] {
  const { text } = prose;
  if (text.trim() === '') return [];
  const terms = termsIn(text).filter(
    (it, index, all) =>
      !describes(text, all[index - 1], it) &&
      !standsInDescription(text, all.slice(0, index), it) &&
      !announces(text, it, all[index + 1]),
  );
  if (terms.length > 0) return distinct(terms.map((it) => mentionOf(prose, it, roster)));
  return isGroup(text) ? [{ span: spanOf(prose), text: text.trim(), type: 'group' }] : [];
}

/** Every person, role or agency that a text mentions, whatever they do in it. */
export function mentionsIn(prose: Prose, roster: Roster): PersonMention[] {
  return termsIn(prose.text).map((it) => mentionOf(prose, it, roster));
}

/** A person in brackets, or behind a dash, at the very end: "Ring the school (Tom)". */
function closingBracket(prose: Prose, terms: readonly Term[]): Term[] {
  const found = /(?:\(|[ ][–—-][ ])([^()–—]{1,60})\)?[.]?$/.exec(prose.text.trimEnd());
  if (found === null) return [];
  return terms
    .filter((it, index) => it.start >= found.index && !describes(prose.text, terms[index - 1], it))
    .slice(0, 3);
}

/** Whether a role only says who the name behind it is: "Housing officer, Jarek Nowak", "PC Lomax". */
function announces(text: string, term: Term, next: Term | undefined): boolean {
  if (term.type !== 'role' || term.side === 'family' || next?.type !== 'name') return false;
  return /^(?:,? |: )$/.test(text.slice(term.end, next.start));
}

/** A term as a mention, with the person meant where the plan makes that certain. */
function mentionOf(prose: Prose, term: Term, roster: Roster): PersonMention {
  const base = { span: spanOf(prose, term.start, term.end), text: term.text };
  if (term.type === 'name') {
    const meant = only(calledIn(roster)(term.text));
    if (meant?.is === 'child') return { ...base, type: 'child', person: meant.name };
    const role = meant?.roleName ?? roleBeside(prose.text, term);
    return { ...base, type: 'person', person: meant?.name ?? term.text, ...(role !== undefined && { roleName: role }) };
  }
  if (term.type === 'role') {
    const meant = only(roster.filter((it) => it.roleName === term.roleName));
    const named = meant === undefined ? {} : { person: meant.name };
    return { ...base, type: term.side === 'family' ? 'family' : 'role', roleName: term.roleName, ...named };
  }
  if (term.type === 'agency' && /^\p{Lu}{2,3}$/u.test(term.text)) {
    // Minutes name people by their initials.
    const meant = only(roster.filter((it) => initialsOf(it.name) === term.text));
    if (meant !== undefined) {
      const role = meant.roleName === undefined ? {} : { roleName: meant.roleName };
      return { ...base, type: meant.is === 'child' ? 'child' : 'person', person: meant.name, ...role };
    }
  }
  return { ...base, type: term.type };
}

/** The role right behind a name, "Zita Pike – health visitor", or in front of it, "Health visitor: Zita Pike". */
function roleBeside(text: string, term: Term): PersonMention['roleName'] {
  const before = text.slice(Math.max(0, term.start - near), term.start);
  const ahead = /[:,][ ]?$/.test(before) ? /(\p{L}[\p{L} ]*)[:,][ ]?$/u.exec(before)?.[1] : undefined;
  const behind = /^(?:[ ]?\(|, |[ ][–—-][ ])([^),.;–—]*)/.exec(text.slice(term.end))?.[1];
  return roleOf(ahead ?? '')?.name ?? leadingRole(behind ?? '')?.name;
}

/** In UTF-16 units: no role is longer. A text may be as long as a document. */
const near = 120;

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function distinct(mentions: readonly PersonMention[]): PersonMention[] {
  const key = (it: PersonMention): string => it.person ?? it.text;
  return mentions.filter((it, index) => mentions.findIndex((other) => key(other) === key(it)) === index);
}
