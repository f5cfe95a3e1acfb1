/** How a list of phrases is written down, and how a text is searched for all of them at once. */
import type { PlacedSentence } from '../../model/ask.ts';
import { fact } from '../../text/remembered.ts';
import type { Range } from '../../text/span.ts';
import { pattern, type Pattern } from '../../text/pattern.ts';
import type { Severity } from '../rule.ts';
import { alternativesOf, mayMatch, type Alternative } from '../needles.ts';
import { holds, upToDates, type Particular } from './particulars.ts';

/** The part that the sentence's element plays; `other` is all that stands outside the thread. */
export type Role = PlacedSentence['role'];

/** One phrase of a list: what to look for, why it does harm, what to write instead, and where it does no harm. */
export interface PhraseEntry {
  /**
   * What to look for: the source of a regular expression that matches whole words, whatever their case. Brackets
   * group and never capture; a straight apostrophe stands for either. A blank is a space; white space of any other
   * kind never matches, so that no phrase reaches over a line break.
   */
  readonly words: string;
  /** What is the matter with it, to stand behind the phrase: "leaves open who decides". */
  readonly why: string;
  /** What to write, as a sentence: "Say what will be seen.". */
  readonly instead: string;
  /** How sure a reviewer would be, by the part the sentence plays. A role that is left out is not looked at. */
  readonly in: Readonly<Partial<Record<Role, Severity>>>;
  /** Particulars that make the phrase harmless when the same sentence holds one of them. */
  readonly unless?: readonly Particular[];
  /** Particulars that leave a doubt: with one of them the finding is information. */
  readonly milder?: readonly Particular[];
  /** Longer phrases that hold this one and do no harm, written as `words` is. */
  readonly fine?: readonly string[];
}

/** A phrase found in a text, with the severity its place gives it. */
export interface PhraseHit extends Range {
  readonly entry: PhraseEntry;
  readonly severity: Severity;
}

/** A list made ready for searching. Make it once, where the list stands. */
export interface PhraseList {
  /** What the list has to say about a text, in order and without overlaps. */
  find(text: string, role: Role): readonly PhraseHit[];
}

/** Makes a list ready. Nothing is built before a text holds the letters that a phrase of the list is known by. */
export function phraseList(entries: readonly PhraseEntry[]): PhraseList {
  let index: Index | undefined;
  const candidatesOf = fact((text) => candidates((index ??= indexOf(entries)), text));
  return {
    find(text, role) {
      const phrases = candidatesOf(text).filter((it) => it.entry.in[role] !== undefined);
      return phrases.length === 0 ? [] : hits(phrases, text, role);
    },
  };
}

function hits(phrases: readonly Phrase[], text: string, role: Role): PhraseHit[] {
  return inTurn(phrases, upToDates(text)).flatMap(({ entry, ...range }) => {
    const severity = entry.in[role];
    if (severity === undefined || (entry.unless !== undefined && pinned(text, range, entry.unless))) return [];
    if (inName(text, range) || (entry.fine !== undefined && overlaps(text, fineOf(entry), range))) return [];
    const doubt = entry.milder !== undefined && pinned(text, range, entry.milder);
    return [{ ...range, entry, severity: doubt && severity === 'warning' ? 'information' : severity }];
  });
}

/** One alternative of an entry, in the list's order. */
interface Phrase extends Alternative {
  readonly entry: PhraseEntry;
  readonly place: number;
  pattern?: Pattern;
}

interface Index {
  /** The phrases by the first letters of what they are known by, as `lettersAt` has them. */
  readonly byLetters: ReadonlyMap<number, readonly Phrase[]>;
  /** Where `byLetters` has something, 1: almost everywhere it has nothing, and that is quickly seen here. */
  readonly known: Uint8Array;
  readonly others: readonly Phrase[];
}

/** Three letters as one number. Some stand for others too, so it only says where to look. */
function lettersAt(small: string, at: number): number {
  return ((small.charCodeAt(at) & 31) << 10) | ((small.charCodeAt(at + 1) & 31) << 5) | (small.charCodeAt(at + 2) & 31);
}

/** All threes of letters of a text in small letters, each once. */
const lettersOf = fact((small): readonly number[] => {
  const found = new Set<number>();
  for (let at = 0; at + 3 <= small.length; at += 1) found.add(lettersAt(small, at));
  return [...found];
});

function indexOf(entries: readonly PhraseEntry[]): Index {
  const phrases = entries
    .flatMap((entry) => alternativesOf(entry.words).map((it) => ({ ...it, entry })))
    .map((it, place): Phrase => ({ ...it, place }));
  const byLetters = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    for (const start of new Set(phrase.needles[0]?.map((it) => lettersAt(it, 0)))) {
      byLetters.set(start, [...(byLetters.get(start) ?? []), phrase]);
    }
  }
  const known = new Uint8Array(2 ** 15);
  for (const it of byLetters.keys()) known[it] = 1;
  return { byLetters, known, others: phrases.filter((it) => it.needles.length === 0) };
}

/** The phrases that the text may hold, in the list's order. */
function candidates({ byLetters, known, others }: Index, text: string): Phrase[] {
  const small = text.toLowerCase();
  const found = new Set(others);
  for (const letters of lettersOf(small)) {
    if (known[letters] === 0) continue;
    for (const phrase of byLetters.get(letters) ?? []) {
      if (!found.has(phrase) && mayMatch(phrase, small)) found.add(phrase);
    }
  }
  return [...found].sort((a, b) => a.place - b.place);
}

/** Where the phrases stand, without overlaps: the leftmost first, and the earlier in the list where two begin together. */
function inTurn(phrases: readonly Phrase[], text: string): (Range & { readonly entry: PhraseEntry })[] {
  const found: (Range & { readonly entry: PhraseEntry })[] = [];
  const waiting = phrases.map((phrase) => ({ phrase, next: nextOf(phrase, text, 0) }));
  for (let from = 0; ;) {
    for (const it of waiting)
      if (it.next !== undefined && it.next.start < from) it.next = nextOf(it.phrase, text, from);
    const first = waiting.reduce<(typeof waiting)[number] | undefined>(
      (best, it) => (it.next !== undefined && it.next.start < (best?.next?.start ?? Infinity) ? it : best),
      undefined,
    );
    if (first?.next === undefined) return found;
    found.push({ ...first.next, entry: first.phrase.entry });
    from = Math.max(first.next.end, first.next.start + 1);
  }
}

function nextOf(phrase: Phrase, text: string, from: number): Range | undefined {
  phrase.pattern ??= wholeWords([phrase.source]);
  const match = phrase.pattern.exec(text, from);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

const fine = new Map<PhraseEntry, Pattern>();

function fineOf(entry: PhraseEntry): Pattern {
  const made = fine.get(entry) ?? wholeWords(entry.fine ?? []);
  fine.set(entry, made);
  return made;
}

/** One pattern for all sources, as whole words. */
function wholeWords(sources: readonly string[]): Pattern {
  const parts = sources.map((it) => it.replaceAll("'", "['’]").replace(/(?<!\\)\((?!\?)/g, '(?:'));
  return pattern(`(?<![\\p{L}\\d])(?:${parts.join('|')})(?![\\p{L}\\d]|['’]\\p{L})`);
}

/** Whether the sentence holds one of the particulars. Examples count only where they follow the phrase in its clause. */
function pinned(text: string, range: Range, particulars: readonly Particular[]): boolean {
  return particulars.some((it) => holds(it === 'examples' ? ownClause(text.slice(range.end)) : text, it));
}

/** What follows up to the clause's end. A list of examples may have commas of its own. */
function ownClause(after: string): string {
  const end = after.search(
    /[,;](?! ?(?:such as|for example|for instance|e\.g|i\.e|including|namely|that is|which|meaning))/i,
  );
  const opening = after.search(/[:(–—]| - /);
  return end < 0 || (opening >= 0 && opening < end) ? after : after.slice(0, end);
}

function overlaps(text: string, fine: Pattern, range: Range): boolean {
  return fine.all(text).some((it) => it.index < range.end && range.start < it.index + it[0].length);
}

/** Whether the phrase is part of a name, such as "Positive Parenting Programme" or "Engagement Officer". */
function inName(text: string, { start, end }: Range): boolean {
  if (!/\p{Lu}/u.test(text[start] ?? '') || /^\p{Lu}{3}/u.test(text.slice(start, end))) return false;
  const next = /^ ?\p{Lu}[\p{L}’']+(?: \p{Lu}\p{L}+)?/u.exec(text.slice(end))?.[0] ?? '';
  const before = text.slice(0, start);
  if (/(?:^|[.!?:;\n•*-] *|^\d+[.)] *)$/u.test(before))
    return / \p{Lu}\p{L}+ \p{Lu}/u.test(next) && !/['’]s /.test(next);
  return (
    next !== '' ||
    /\p{Lu}\p{L}+(?: (?:and|&|of))? $/u.test(before) ||
    /^[^ ]+ (?:\p{L}+ )*\p{Lu}/u.test(text.slice(start, end))
  );
}
