import type { Passage } from './passage.ts';
import { blanksEnd, figure, isInWord } from './textAt.ts';

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
 */
export type Phrase =
  | { readonly word: string; readonly hyphen: boolean; readonly next: Phrase | undefined }
  | { readonly wordClass: WordClass; readonly next: Phrase | undefined }
  | { readonly either: readonly (Phrase | undefined)[] };

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
  return { either: alternatives(undefined) };

  // From the end to the beginning, so that each word is made knowing what follows it.
  function alternatives(rest: Phrase | undefined): (Phrase | undefined)[] {
    const found: (Phrase | undefined)[] = [];
    let tail = rest;
    for (;;) {
      index -= 1;
      const token = tokens[index];
      if (token === ')') tail = { either: alternatives(tail) };
      else if (token === ']') tail = { either: [...alternatives(tail), tail] };
      else if (token === '|') {
        found.push(tail);
        tail = rest;
      } else if (token === undefined || token === '(' || token === '[') return [...found, tail];
      else tail = oneWord(token, tail);
    }
  }

  function oneWord(token: string, next: Phrase | undefined): Phrase {
    if (token.startsWith('<')) {
      const wordClass = classes[token.slice(1, -1)];
      if (wordClass === undefined) throw new Error(`There is no word class ${token}.`);
      return { wordClass, next };
    }
    const hyphen = token.startsWith('-');
    const word = hyphen ? token.slice(1) : token;
    if (!word.endsWith('?')) return { word, hyphen, next };
    const short = { word: word.slice(0, -2), hyphen, next };
    return { either: [{ word: word.slice(0, -1), hyphen, next }, short] };
  }
}

/** Where the longest reading of the phrase at the place ends; 0 when it does not stand there. */
export function phraseEnd(phrase: Phrase, passage: Passage, at: number): number {
  const end = walk(phrase, passage, at, true);
  return end > at ? end : 0;
}

/** Where the longest reading of any of the phrases ends; 0 when none stands there. */
export function longestEnd(phrases: readonly Phrase[] | undefined, passage: Passage, at: number): number {
  let longest = 0;
  for (const it of phrases ?? []) longest = Math.max(longest, phraseEnd(it, passage, at));
  return longest;
}

/** Where the phrase ends that stands behind the place and some blanks; 0 when it does not follow. */
export function nextEnd(phrase: Phrase, passage: Passage, at: number): number {
  const next = blanksEnd(passage, at);
  return next === undefined ? 0 : phraseEnd(phrase, passage, next);
}

/** The words that the phrases can begin with. */
export function firstWords(...phrases: readonly Phrase[]): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (it: Phrase | undefined): void => {
    if (it === undefined) return;
    if ('either' in it) it.either.forEach(collect);
    else if ('wordClass' in it) for (const word of it.wordClass.starts) found.add(word);
    else found.add(/^\d/.test(it.word) ? figure : (/^[a-zà-öø-ÿ]+/.exec(it.word)?.[0] ?? ''));
  };
  phrases.forEach(collect);
  return found;
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

/** Goes through the phrase from its first word, each time from where the word before it ended. */
function walk(phrase: Phrase | undefined, passage: Passage, at: number, first: boolean): number {
  if (phrase === undefined) return isInWord(passage, at) ? 0 : at;
  if ('either' in phrase) {
    let longest = 0;
    for (const it of phrase.either) longest = Math.max(longest, walk(it, passage, at, first));
    return longest;
  }
  const start = first ? at : nextWord(phrase, passage, at);
  if (start === undefined) return 0;
  if ('wordClass' in phrase) {
    const end = phrase.wordClass.end(passage, start);
    return end === undefined ? 0 : walk(phrase.next, passage, end, false);
  }
  const end = start + phrase.word.length;
  if (!passage.plain.startsWith(phrase.word, start)) return 0;
  return isInWord(passage, end) && phrase.word !== '/' ? 0 : walk(phrase.next, passage, end, false);
}

function nextWord(phrase: Exclude<Phrase, { either: unknown }>, passage: Passage, at: number): number | undefined {
  const { plain } = passage;
  if ('word' in phrase && phrase.hyphen && plain[at] === '-') return at + 1;
  const next = blanksEnd(passage, at);
  if (next !== undefined) return next;
  const loose = /[\d/]/.test(plain.charAt(at - 1)) || ('word' in phrase && phrase.word === '/');
  return loose && plain[at] !== ' ' ? at : undefined;
}
