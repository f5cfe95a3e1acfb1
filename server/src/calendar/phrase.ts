import type { Passage } from './passage.ts';
import { blanksEnd, figure, isAt, isInWord, wordAt } from './textAt.ts';

/**
 * Phrases, written as people would note them down, and read word by word:
 *
 * - `as (soon|early) as [reasonably] possible`: round brackets hold alternatives, square ones may be missing;
 * - `weeks?`: a last letter that may be missing;
 * - `half-term`: a hyphen or blanks; everywhere else one to three blanks of any kind, never a line break, so that no
 *   phrase reaches from one line into the next. They may be missing around a stroke and behind a figure: `w/c`, `6x`;
 * - `<count>`: whatever the word class of that name reads.
 *
 * All in lower case and with straight apostrophes, as in `Passage.plain`. A phrase ends where a word ends.
 *
 * What comes of it is a place on the way through the phrase: it knows which words lead on, and to where. So at each
 * word of a text one look says whether any of many alternatives goes on with it.
 */
export interface Phrase {
  /** Whether the phrase may be over here. */
  readonly ends: boolean;
  /** What may come next, by its word as `wordAt` gives it. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
  readonly classes: readonly { readonly wordClass: WordClass; readonly next: Phrase }[];
}

interface Word {
  /** The word with what belongs to it: `today's`, `a.s.a.p.`. */
  readonly letters: string;
  /** Whether a hyphen may stand before it. */
  readonly hyphen: boolean;
  readonly next: Phrase;
}

/** Words that are read by a function rather than listed in a phrase. */
export interface WordClass {
  /** The first words of what it reads, with `figure` for numbers. */
  readonly starts: Iterable<string>;
  /** Where what it reads at the place ends. */
  readonly end: (passage: Passage, at: number) => number | undefined;
}

/** What stands among the first words for a word that may be any. */
export const anyWord = '*';

/** Makes a phrase from its notation. An unknown word class is a mistake in this room and throws when it is loaded. */
export function phrase(notation: string, classes: Readonly<Record<string, WordClass>> = {}): Phrase {
  const tokens = notation.match(/<[^>]+>|[()[\]|/]|-?[^ ()[\]|/<>-]+/g) ?? [];
  let index = tokens.length;
  return anyOf(alternatives(end));

  // From the end to the beginning, so that each word is made knowing what follows it.
  function alternatives(rest: Phrase): Phrase[] {
    const found: Phrase[] = [];
    let tail = rest;
    for (;;) {
      index -= 1;
      const token = tokens[index];
      if (token === ')') tail = anyOf(alternatives(tail));
      else if (token === ']') tail = anyOf([...alternatives(tail), tail]);
      else if (token === '|') {
        found.push(tail);
        tail = rest;
      } else if (token === undefined || token === '(' || token === '[') return [...found, tail];
      else tail = token.startsWith('<') ? ofClass(token.slice(1, -1), tail) : ofWord(token, tail);
    }
  }

  function ofClass(name: string, next: Phrase): Phrase {
    const wordClass = classes[name];
    if (wordClass === undefined) throw new Error(`There is no word class <${name}>.`);
    return { ends: false, words: noWords, classes: [{ wordClass, next }] };
  }
}

const noWords: ReadonlyMap<string, readonly Word[]> = new Map();
const end: Phrase = { ends: true, words: noWords, classes: [] };

function ofWord(token: string, next: Phrase): Phrase {
  const hyphen = token.startsWith('-');
  const letters = hyphen ? token.slice(1) : token;
  if (letters.endsWith('?')) return anyOf([letters.slice(0, -1), letters.slice(0, -2)].map((it) => ofWord(it, next)));
  const first = /^\d/.test(letters) ? figure : (/^[a-zà-öø-ÿ]+/.exec(letters)?.[0] ?? '');
  return { ends: false, words: new Map([[first, [{ letters, hyphen, next }]]]), classes: [] };
}

function anyOf(options: readonly Phrase[]): Phrase {
  const [only] = options;
  if (only !== undefined && options.length === 1) return only;
  const words = new Map<string, Word[]>();
  for (const option of options) {
    for (const [first, some] of option.words) {
      const others = words.get(first);
      if (others === undefined) words.set(first, [...some]);
      else others.push(...some);
    }
  }
  return { ends: options.some((it) => it.ends), words, classes: options.flatMap((it) => it.classes) };
}

/** The word class of what a sticky expression matches, which begins with one of these words. */
export function expressionClass(starts: Iterable<string>, expression: RegExp): WordClass {
  return { starts, end: (passage, at) => (isAt(expression, passage, at) ? expression.lastIndex : undefined) };
}

/** Where the longest reading of the phrase at the place ends; 0 when it does not stand there. */
export function phraseEnd(phrase: Phrase, passage: Passage, at: number): number {
  return walk(phrase, passage, at, at);
}

/** Where the phrase ends that stands behind the place and some blanks; 0 when it does not follow. */
export function nextEnd(phrase: Phrase, passage: Passage, at: number): number {
  const next = blanksEnd(passage, at);
  return next === undefined ? 0 : phraseEnd(phrase, passage, next);
}

/** The words that the phrases can begin with. */
export function firstWords(...phrases: readonly Phrase[]): ReadonlySet<string> {
  const classes = phrases.flatMap((it) => it.classes);
  return new Set([
    ...phrases.flatMap((it) => [...it.words.keys()]),
    ...classes.flatMap((it) => [...it.wordClass.starts]),
  ]);
}

/**
 * Sorts things by the words they can begin with, so that at a place in a text only those are tried that may fit there.
 * Their order stays. What may begin with any word stands under all words, and under `anyWord`.
 */
export function byFirstWord<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => ReadonlySet<string>,
): ReadonlyMap<string, readonly Item[]> {
  const sets = items.map((it) => [it, wordsOf(it)] as const);
  const sorted = new Map<string, Item[]>();
  for (const [, words] of sets) for (const word of words) sorted.set(word, []);
  for (const [item, words] of sets) {
    for (const word of words.has(anyWord) ? sorted.keys() : words) sorted.get(word)?.push(item);
  }
  return sorted;
}

/** Goes on through a phrase from the place where a word ended; `start` is where the next one begins. */
function walk(phrase: Phrase, passage: Passage, at: number, start: number | undefined): number {
  let longest = phrase.ends && !isInWord(passage, at) ? at : 0;
  if (start === undefined) return longest;
  const hyphenated = start > at && passage.plain.charCodeAt(at) === hyphenMark;
  const word = wordAt(passage, start);
  for (const { letters, hyphen, next } of phrase.words.get(word) ?? []) {
    const end = start + letters.length;
    if ((hyphenated && !hyphen) || !(letters === word || isWord(letters, passage, start))) continue;
    longest = Math.max(longest, walk(next, passage, end, nextStart(passage, end)));
  }
  for (const { wordClass, next } of hyphenated ? [] : phrase.classes) {
    const end = wordClass.end(passage, start);
    if (end !== undefined) longest = Math.max(longest, walk(next, passage, end, nextStart(passage, end)));
  }
  return longest;
}

/** Whether the word, which has more than letters in it, stands at the place. */
function isWord(letters: string, passage: Passage, at: number): boolean {
  if (!passage.plain.startsWith(letters, at)) return false;
  return letters === '/' || !isInWord(passage, at + letters.length);
}

/** Where a word that follows begins: behind blanks or a hyphen, or at once behind a figure and around a stroke. */
function nextStart(passage: Passage, at: number): number | undefined {
  const { plain } = passage;
  if (plain.charCodeAt(at) === hyphenMark) return at + 1;
  const behind = blanksEnd(passage, at);
  if (behind !== undefined) return behind;
  return plain.charCodeAt(at) === stroke || /[\d/]/.test(plain.charAt(at - 1)) ? at : undefined;
}

const hyphenMark = 45;
const stroke = 47;
