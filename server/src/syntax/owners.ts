/** Who is to do something: read from a sentence, or from a cell or field that names the owner. */
import type { DateMention } from '../calendar/mention.ts';
import type { Person, PersonMention } from '../model/plan.ts';
import { spanOf, type Prose } from '../text/prose.ts';
import { sentenceRanges } from '../text/sentences.ts';
import type { Range } from '../text/span.ts';
import { sameName } from './people.ts';
import { isGroup, leadingRole, termsIn, type Term } from './terms.ts';

/** The people a plan knows, for telling who is meant. */
export interface Roster {
  readonly people: readonly Person[];
}

const modal =
  "(?:will|['’]ll|shall|to|agrees? to|(?:has|have) (?:agreed|offered|promised|said (?:she|he|they|I) (?:will|would)) ?(?:to)?|(?:is|are|am) (?:going )?to|would|can|could|should|must|needs? to|continues? to|offers? to|plans? to|wants? to|aims? to|commits? to)";
/** "Bydd Heulwen (…) yn ffonio", "Mam i yrru". */
const doesInWelsh = /^[ ]?(?:\([^)]*\))?[ ](?:yn|i)[ ]\p{Ll}/u;
const adverb = '(?:(?:also|then|both|each|jointly|together|now|always|first|still|all)[ ])?';
const doesSomething = new RegExp(`^[ ]?(?:\\([^)]*\\)|, [^,;.]{2,60},)?,?[ ]?${adverb}${modal}[ ]`, 'iu');
/** "Piotr drives Zofia home", "Ewa and Piotr keep Sunday free". */
const doesNow =
  /^[ ]?(?:\([^)]*\)|, [^,;.]{2,60},)?[ ](?:(?:also|always|then|both)[ ])?(?!(?:is|was|has|does|needs|wants|says|feels|thinks|likes|likes|seems|was|knows|as|its|his|this|always|is)[ ])\p{Ll}{2,}(?:s|es)[ ](?!(?:and|or|to be)[ ])/u;
const passive =
  /^[ ]?(?:\([^)]*\)|, [^,;.]{2,60},)?[ ]?(?:(?:will|to|can|should|must|shall|would|(?:is|are) to|needs? to|(?:has|have) to)[ ](?:also[ ])?be|(?:will|to) (?:get|have been)|(?:is|are|was|were|has been|have been))[ ](?:\p{L}+ly[ ])?(?!supposed|allowed|prepared|determined|interested|pleased)(?:\p{L}+ed|seen|given|taken|made|held|done|shown|told|sent|kept|put|met|brought|written|read|undertaken|paid|found|taught|led|run|set|built|drawn|chosen|offered)\b/iu;
const agent = /(?<![\p{L}])(?:by|with|from)[ ]+(?:(?:the|his|her|their|my|a|an)[ ]+)?/giu;

/** Who the sentences of an action say will do it, in order, each once. */
export function ownersInSentences(prose: Prose, dates: readonly DateMention[], roster: Roster): PersonMention[] {
  const terms = termsIn(prose.text);
  const found = sentenceRanges(prose.text).flatMap((sentence) => ownersInSentence(prose, sentence, terms, dates));
  const closing = found.length > 0 ? [] : closingBracket(prose, terms);
  return distinct([...found, ...closing].map((it) => mentionOf(prose, it, roster)));
}

/** Everybody a cell or a field for the owner names. */
export function ownersInField(prose: Prose, roster: Roster): PersonMention[] {
  const { text } = prose;
  if (text.trim() === '') return [];
  const terms = termsIn(text).filter(
    (it, index, all) => !describes(text, all[index - 1], it) && !announces(text, it, all[index + 1]),
  );
  const mentions = terms.map((it) => mentionOf(prose, it, roster));
  if (mentions.length > 0) return distinct(mentions);
  return isGroup(text) ? [{ span: spanOf(prose), text: text.trim(), type: 'group' }] : [];
}

/** Whether a sentence says who does what: somebody, and a verb that binds them. */
export function saysWhoDoesWhat(sentence: string): boolean {
  return subjectsOf(sentence, wholeOf(sentence), termsIn(sentence), []).length > 0;
}

/** Whether a sentence binds somebody to do something: "will", "is to", "has agreed to"; a habit in the present does not. */
export function bindsSomebody(sentence: string): boolean {
  return subjectsOf(sentence, wholeOf(sentence), termsIn(sentence), [], false).length > 0;
}

function wholeOf(text: string): Range {
  return { start: 0, end: text.length };
}

/** Every person, role or agency that a text mentions, whatever they do in it. */
export function mentionsIn(prose: Prose, roster: Roster): PersonMention[] {
  return termsIn(prose.text).map((it) => mentionOf(prose, it, roster));
}

function ownersInSentence(
  prose: Prose,
  sentence: Range,
  terms: readonly Term[],
  dates: readonly DateMention[],
): Term[] {
  const subjects = subjectsOf(prose.text, sentence, terms, dates);
  const inside = terms.filter((it) => it.start >= sentence.start && it.end <= sentence.end);
  return subjects.length > 0 ? subjects : agentsOf(prose.text, sentence, inside);
}

/**
 * The subjects of an active sentence; with `habits` also of one in the present tense. The child in "Ifan to be
 * referred" is done to, and does nothing.
 */
function subjectsOf(
  text: string,
  sentence: Range,
  terms: readonly Term[],
  dates: readonly DateMention[],
  habits = true,
): Term[] {
  const start = afterLeadIn(text, sentence, dates);
  const inside = terms.filter((it) => it.start >= start && it.end <= sentence.end);
  const first = inside[0];
  if (
    first === undefined ||
    !/^(?:(?:and|then|both|the|a|an|my|our|his|her|their|your|all|lead|named)[ ]|\p{Lu}[\p{L}-]*['’]s?[ ]|["“‘(]|[ ])*$/iu.test(
      text.slice(start, first.start),
    )
  )
    return [];
  const subjects: Term[] = [first];
  for (let index = 1; index < inside.length; index++) {
    const term = inside[index];
    const last = inside[index - 1];
    if (term === undefined || last === undefined) break;
    const between = text.slice(last.end, term.start);
    if (describes(text, last, term)) continue;
    if (
      !/^(?:[ ]?\([^)]*\))?(?:[ ]?(?:,|&|\/|\+)[ ]?|[ ])*(?:and|or|with|&)?[ ]?(?:(?:the|his|her|their|my)[ ]|\p{Lu}\p{L}*['’]s?[ ])?$/iu.test(
        between,
      )
    )
      break;
    // "Police Sergeant Nerys Whitlock": a role right before a name is that person's title.
    // "Speech therapist, Ivo Lund," names him too.
    if (
      last.type === 'role' &&
      term.type === 'name' &&
      (between === ' ' || (between === ', ' && last.side !== 'family'))
    )
      subjects.pop();
    subjects.push(term);
  }
  const end = Math.max(
    ...inside
      .filter((it) => subjects.includes(it) || subjects.some((subject) => describes(text, subject, it)))
      .map((it) => it.end),
  );
  const rest = text.slice(end, sentence.end);
  const behind = rest
    .replace(/^((?:[ ]?\([^)]*\))?)[ ]?(?:\p{Extended_Pictographic}|\u200d|\ufe0f)+/u, '$1')
    .replace(/^[^();]{0,80}\)/, '')
    .replace(/^, (?:adult|children|from|at|of)[^,]{0,40}(?=,|[ ]will)/, '');
  if (passive.test(behind)) return [];
  if (doesSomething.test(behind) || doesInWelsh.test(behind)) return subjects;
  if (habits && doesNow.test(behind) && subjects.every((it) => it.type !== 'agency')) return subjects;
  // "Tom: ring the school", "Tom – ring the school"
  if (/^(?:[ ]?\([^)]*\))?[ ]?(?::|[–—-](?=[ ]))[ ]/.test(rest) && start === sentence.start) return subjects;
  return [];
}

/** Where a sentence gets to its subject: behind "By 3 May,", "Every Tuesday", "If he is late, ". */
function afterLeadIn(text: string, sentence: Range, dates: readonly DateMention[]): number {
  let at = sentence.start + (/^(?:Bydd|Mae|Fe fydd|Mi fydd)[ ]/.exec(text.slice(sentence.start))?.[0].length ?? 0);
  for (let moved = true; moved;) {
    moved = false;
    const date = dates.find(
      (it) =>
        it.start <= at + 4 &&
        it.end > at &&
        /^(?:on|by|from|at|in)?[ ]?$/i.test(text.slice(at, Math.max(at, it.start))),
    );
    if (date !== undefined && date.end <= sentence.end) {
      at = date.end;
      moved = true;
    }
    const clause =
      /^(?:If|When|Whenever|While|Before|After|Once|Until|As soon as|Each time|Every time|In the meantime|On the days?|At the|In the|During)[ ][^,.;]{2,120},[ ]/iu.exec(
        text.slice(at, sentence.end),
      );
    const gap = /^[ ]*[,;–—-]?[ ]+/.exec(text.slice(at, sentence.end));
    const skipped = clause ?? (at > sentence.start ? gap : null);
    if (skipped !== null && skipped[0] !== '') {
      at += skipped[0].length;
      moved = moved || clause !== null;
    }
  }
  return at;
}

/** Who a passive sentence says does it: "to be referred by his health visitor", "led by Tom". */
function agentsOf(text: string, sentence: Range, inside: readonly Term[]): Term[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(agent)].flatMap((it) => {
    if (!/^by/i.test(it[0])) return [];
    const at = sentence.start + it.index + it[0].length;
    const term = inside.find(
      (candidate) =>
        candidate.start >= at &&
        /^(?:\p{Lu}[\p{L}-]*['’]s?[ ])?(?:(?:own|new|lead|allocated)[ ])?$/u.test(text.slice(at, candidate.start)),
    );
    return term === undefined ? [] : [term];
  });
}

/** A person in brackets, or behind a dash, at the very end: "Ring the school (Tom)". */
function closingBracket(prose: Prose, terms: readonly Term[]): Term[] {
  const found = /(?:\(|[ ][–—-][ ])([^()–—]{1,60})\)?[.]?$/.exec(prose.text.trimEnd());
  if (found === null) return [];
  return terms
    .filter((it, index) => it.start >= found.index && !describes(prose.text, terms[index - 1], it))
    .slice(0, 3);
}

/** Whether a role behind a name only says who that is: "Dr Obi, GP", "Gemma (school nurse)". */
function describes(text: string, before: Term | undefined, term: Term): boolean {
  if (before === undefined || (term.type !== 'role' && term.type !== 'agency')) return false;
  const between = text.slice(before.end, term.start);
  if (before.type === 'name')
    return /^(?:[ ]?\((?:[^)]*[ ])?|, (?:(?:the|her|his|their|my|our|a|an)[ ](?:\p{L}+[ ]){0,2})?|[ ][–—-][ ])$/u.test(
      between,
    );
  return (
    /^[ ]?(?:\(|, | at (?:the )?| from (?:the )?| of )$/.test(between) &&
    before.type === 'role' &&
    term.type === 'agency'
  );
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
    const meant = only(roster.people.filter((it) => sameName(it.name, term.text)));
    if (meant?.is === 'child') return { ...base, type: 'child', person: meant.name };
    const role =
      meant?.roleName ?? leadingRole(/^(?:[ ]?\(|, )([^),.;]*)/.exec(prose.text.slice(term.end))?.[1] ?? '')?.name;
    return { ...base, type: 'person', person: meant?.name ?? term.text, ...(role !== undefined && { roleName: role }) };
  }
  if (term.type === 'role') {
    const meant = only(roster.people.filter((it) => it.roleName === term.roleName));
    const named = meant === undefined ? {} : { person: meant.name };
    return { ...base, type: term.side === 'family' ? 'family' : 'role', roleName: term.roleName, ...named };
  }
  return { ...base, type: term.type };
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function distinct(mentions: readonly PersonMention[]): PersonMention[] {
  return mentions.filter(
    (it, index) => mentions.findIndex((other) => (other.person ?? other.text) === (it.person ?? it.text)) === index,
  );
}
