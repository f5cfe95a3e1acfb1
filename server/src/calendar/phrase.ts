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
 * What comes of it are the steps it can begin with, by their first words as `wordAt` gives them: at a word of a text
 * one look says whether any of many alternatives begins there.
 */
export type Phrase<Value = true> = ReadonlyMap<string, readonly Step<Value>[]>;

interface Step<Value> {
  /** The word with what belongs to it (`today's`, `a.s.a.p.`), or a class of words. */
  readonly word: string | WordClass;
  /** The first words of it. */
  readonly starts: ReadonlySet<string> | string;
  /** Whether a hyphen may stand before it. */
  readonly hyphen: boolean;
  readonly next: Rest<Value>;
}

/** What may follow a step. */
interface Rest<Value> {
  /** What the phrase stands for when it may be over here. */
  readonly ends: Value | undefined;
  readonly steps: readonly Step<Value>[];
  /** The steps by their first words, once they were asked for: in most plans most phrases are never gone into. */
  sorted?: Phrase<Value>;
}

/** Words that are read by a function rather than listed in a phrase. */
export interface WordClass {
  /** The first words of what it reads, as `wordAt` gives them. */
  readonly starts: ReadonlySet<string>;
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
  return byFirstWord(parse(notation, true, classes));
}

/** Makes one phrase of many, each of which stands for the thing that it was taken from. */
export function phraseOf<Item>(items: readonly Item[], notationOf: (item: Item) => string): Phrase<Item> {
  return byFirstWord(items.flatMap((it) => parse(notationOf(it), it, {})));
}

/** The word class of what a sticky expression matches, which begins with one of these words. */
export function expressionClass(starts: readonly string[], expression: RegExp): WordClass {
  const end = (passage: Passage, at: number) => (isAt(expression, passage, at) ? expression.lastIndex : undefined);
  return { starts: new Set(starts), end };
}

function parse<Value>(notation: string, value: Value, classes: WordClasses): readonly Step<Value>[] {
  const tokens = notation.match(/<[^>]+>|[()[\]|/]|-?[^ ()[\]|/<>-]+/g) ?? [];
  let index = tokens.length;
  return alternatives({ ends: value, steps: [] }).steps;

  // From the end to the beginning, so that each word is made knowing what follows it.
  function alternatives(rest: Rest<Value>): Rest<Value> {
    const found: Rest<Value>[] = [];
    let tail = rest;
    for (;;) {
      index -= 1;
      const token = tokens[index];
      if (token === ')') tail = alternatives(tail);
      else if (token === ']') tail = anyOf([alternatives(tail), tail]);
      else if (token === '|') {
        found.push(tail);
        tail = rest;
      } else if (token === undefined || token === '(' || token === '[') return anyOf([...found, tail]);
      else tail = { ends: undefined, steps: token.startsWith('<') ? ofClass(token, tail) : ofWord(token, tail) };
    }
  }

  function ofClass(token: string, next: Rest<Value>): Step<Value>[] {
    const word = classes[token.slice(1, -1)];
    if (word === undefined) throw new Error(`There is no word class ${token}.`);
    return [{ word, starts: word.starts, hyphen: false, next }];
  }
}

function ofWord<Value>(token: string, next: Rest<Value>): Step<Value>[] {
  if (token.endsWith('?')) return [...ofWord(token.slice(0, -1), next), ...ofWord(token.slice(0, -2), next)];
  const hyphen = token.startsWith('-');
  const word = hyphen ? token.slice(1) : token;
  const starts = /^\d/.test(word) ? figure : (/^[a-zà-öø-ÿ]+/.exec(word)?.[0] ?? '');
  return [{ word, starts, hyphen, next }];
}

function anyOf<Value>(options: readonly Rest<Value>[]): Rest<Value> {
  const ends = options.find((it) => it.ends !== undefined)?.ends;
  return { ends, steps: options.flatMap((it) => it.steps) };
}

function byFirstWord<Value>(steps: readonly Step<Value>[]): Phrase<Value> {
  const sorted = new Map<string, Step<Value>[]>();
  for (const step of steps) {
    for (const word of typeof step.starts === 'string' ? [step.starts] : step.starts) {
      const others = sorted.get(word);
      if (others === undefined) sorted.set(word, [step]);
      else others.push(step);
    }
  }
  return sorted;
}

/** The longest reading of the phrase at the place; undefined when it does not stand there. */
export function findPhrase<Value>(phrase: Phrase<Value>, passage: Passage, at: number): PhraseFound<Value> | undefined {
  return longest(phrase, passage, at);
}

/** Where the longest reading of the phrase at the place ends; 0 when it does not stand there. */
export function phraseEnd(phrase: Phrase<unknown>, passage: Passage, at: number): number {
  return findPhrase(phrase, passage, at)?.end ?? 0;
}

/** Where the phrase ends that stands behind the place and some blanks; 0 when it does not follow. */
export function nextEnd(phrase: Phrase, passage: Passage, at: number): number {
  const next = blanksEnd(passage, at);
  return next === undefined ? 0 : phraseEnd(phrase, passage, next);
}

/** The words that the phrases can begin with. */
export function firstWords(...phrases: readonly Phrase<unknown>[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((it) => [...it.keys()]));
}

/** The longest way through the phrase from the place, where a word begins. */
function longest<Value>(
  phrase: Phrase<Value>,
  passage: Passage,
  at: number,
  hyphenated = false,
): PhraseFound<Value> | undefined {
  const steps = phrase.get(wordAt(passage, at));
  if (steps === undefined) return undefined;
  let best: PhraseFound<Value> | undefined;
  for (const { word, hyphen, next } of steps) {
    if (hyphenated && !hyphen) continue;
    const end = typeof word === 'string' ? wordEnd(word, passage, at) : word.end(passage, at);
    const found = end === undefined ? undefined : goOn(next, passage, end);
    if (found !== undefined && (best === undefined || found.end > best.end)) best = found;
  }
  return best;
}

/** The longest way on from where a word ended. */
function goOn<Value>(rest: Rest<Value>, passage: Passage, at: number): PhraseFound<Value> | undefined {
  const start = rest.steps.length === 0 ? undefined : nextStart(passage, at);
  if (start !== undefined) {
    rest.sorted ??= byFirstWord(rest.steps);
    const further = longest(rest.sorted, passage, start, passage.plain.charCodeAt(at) === hyphenMark);
    if (further !== undefined) return further;
  }
  return rest.ends === undefined || isInWord(passage, at) ? undefined : { end: at, value: rest.ends };
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
