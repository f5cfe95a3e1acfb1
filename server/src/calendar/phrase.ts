import { figure, isDigit, type Passage } from './passage.ts';
import { blanksEnd, isAt, isInWord, wordAt } from './textAt.ts';

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
export interface Phrase<Value = true> {
  /** What the phrase stands for when it may be over here. */
  readonly ends: Value | undefined;
  /** What may come next, by its first word as `wordAt` gives it. */
  readonly steps: ReadonlyMap<string, readonly Step<Value>[]>;
}

interface Step<Value> {
  /** The word with what belongs to it (`today's`, `a.s.a.p.`), or a class of words. */
  readonly word: string | WordClass;
  /** Whether a hyphen may stand before it. */
  readonly hyphen: boolean;
  readonly next: Phrase<Value>;
}

/** Words that are read by a function rather than listed in a phrase. */
export interface WordClass {
  /** The first words of what it reads, as `wordAt` gives them. */
  readonly starts: Iterable<string>;
  /** Where what it reads at the place ends. */
  readonly end: (passage: Passage, at: number) => number | undefined;
}

export type WordClasses = Readonly<Record<string, WordClass>>;

/** What stands among the first words for a word that may be any. */
export const anyWord = '*';

/** Where a phrase ended, and what it stands for. */
export interface PhraseFound<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Makes a phrase from its notation. An unknown word class is a mistake in this room and throws when it is loaded. */
export function phrase(notation: string, classes: WordClasses = {}): Phrase {
  return parse(notation, true, classes);
}

/** Makes one phrase of many, each of which stands for the thing that it was taken from. */
export function phraseOf<Item>(items: readonly Item[], notationOf: (item: Item) => string): Phrase<Item> {
  return anyOf(items.map((it) => parse(notationOf(it), it, {})));
}

function parse<Value>(notation: string, value: Value, classes: WordClasses): Phrase<Value> {
  const tokens = notation.match(/<[^>]+>|[()[\]|/]|-?[^ ()[\]|/<>-]+/g) ?? [];
  let index = tokens.length;
  return anyOf(alternatives({ ends: value, steps: new Map() }));

  // From the end to the beginning, so that each word is made knowing what follows it.
  function alternatives(rest: Phrase<Value>): Phrase<Value>[] {
    const found: Phrase<Value>[] = [];
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

  function ofClass(name: string, next: Phrase<Value>): Phrase<Value> {
    const wordClass = classes[name];
    if (wordClass === undefined) throw new Error(`There is no word class <${name}>.`);
    const step = [{ word: wordClass, hyphen: false, next }];
    return { ends: undefined, steps: new Map([...wordClass.starts].map((it) => [it, step])) };
  }
}

function ofWord<Value>(token: string, next: Phrase<Value>): Phrase<Value> {
  if (token.endsWith('?')) return anyOf([token.slice(0, -1), token.slice(0, -2)].map((it) => ofWord(it, next)));
  const hyphen = token.startsWith('-');
  const word = hyphen ? token.slice(1) : token;
  const first = /^\d/.test(word) ? figure : (/^[a-zà-öø-ÿ]+/.exec(word)?.[0] ?? '');
  return { ends: undefined, steps: new Map([[first, [{ word, hyphen, next }]]]) };
}

function anyOf<Value>(options: readonly Phrase<Value>[]): Phrase<Value> {
  const [only] = options;
  if (only !== undefined && options.length === 1) return only;
  const steps = new Map<string, Step<Value>[]>();
  for (const option of options) {
    for (const [first, some] of option.steps) {
      const others = steps.get(first);
      if (others === undefined) steps.set(first, [...some]);
      else others.push(...some);
    }
  }
  return { ends: options.find((it) => it.ends !== undefined)?.ends, steps };
}

/** The word class of what a sticky expression matches, which begins with one of these words. */
export function expressionClass(starts: Iterable<string>, expression: RegExp): WordClass {
  return { starts, end: (passage, at) => (isAt(expression, passage, at) ? expression.lastIndex : undefined) };
}

/** The longest reading of the phrase at the place; undefined when it does not stand there. */
export function findPhrase<Value>(phrase: Phrase<Value>, passage: Passage, at: number): PhraseFound<Value> | undefined {
  return walk(phrase, passage, at, at);
}

/** Where the longest reading of the phrase at the place ends; 0 when it does not stand there. */
export function phraseEnd(phrase: Phrase<unknown>, passage: Passage, at: number): number {
  return walk(phrase, passage, at, at)?.end ?? 0;
}

/** Where the phrase ends that stands behind the place and some blanks; 0 when it does not follow. */
export function nextEnd(phrase: Phrase, passage: Passage, at: number): number {
  const next = blanksEnd(passage, at);
  return next === undefined ? 0 : phraseEnd(phrase, passage, next);
}

/** The words that the phrases can begin with. */
export function firstWords(...phrases: readonly Phrase<unknown>[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((it) => [...it.steps.keys()]));
}

/** Goes on through a phrase from the place where a word ended; `start` is where the next one begins. */
function walk<Value>(
  { ends, steps }: Phrase<Value>,
  passage: Passage,
  at: number,
  start: number | undefined,
): PhraseFound<Value> | undefined {
  let longest: PhraseFound<Value> | undefined;
  if (ends !== undefined && !isInWord(passage, at)) longest = { end: at, value: ends };
  const some = start === undefined ? undefined : steps.get(wordAt(passage, start));
  if (start === undefined || some === undefined) return longest;
  const hyphenated = start > at && passage.plain.charCodeAt(at) === hyphenMark;
  for (const { word, hyphen, next } of some) {
    if (hyphenated && !hyphen) continue;
    const end = typeof word === 'string' ? wordEnd(word, passage, start) : word.end(passage, start);
    const found = end === undefined ? undefined : walk(next, passage, end, nextStart(passage, end));
    if (found !== undefined && (longest === undefined || found.end > longest.end)) longest = found;
  }
  return longest;
}

/** Where the word ends, if it stands at the place. */
function wordEnd(word: string, passage: Passage, at: number): number | undefined {
  const end = at + word.length;
  if (passage.words[at] !== word && !passage.plain.startsWith(word, at)) return undefined;
  return word !== '/' && isInWord(passage, end) ? undefined : end;
}

/** Where a word that follows begins: behind blanks or a hyphen, or at once behind a figure and around a stroke. */
function nextStart(passage: Passage, at: number): number | undefined {
  const { plain } = passage;
  if (plain.charCodeAt(at) === hyphenMark) return at + 1;
  const behind = blanksEnd(passage, at);
  if (behind !== undefined) return behind;
  const last = plain.charCodeAt(at - 1);
  return plain.charCodeAt(at) === stroke || last === stroke || isDigit(last) ? at : undefined;
}

const hyphenMark = 45;
const stroke = 47;
