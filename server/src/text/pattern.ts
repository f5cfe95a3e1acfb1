/**
 * Expressions for words, whatever their case. Node builds one with the flag `i` four times as slowly, and one with `iu`
 * twenty times, so what is made here says everything in small letters and looks at texts in small letters.
 */

/** Looks for words in texts, whatever their case. It is built when it is first asked. */
export interface Pattern {
  /** Whether the text holds the words. */
  test(text: string): boolean;
  /** Where the text first holds them, at or behind a place. */
  exec(text: string, from?: number): RegExpExecArray | null;
  /** Wherever the text holds them, in order and without overlaps. */
  all(text: string): RegExpExecArray[];
  /** The text with something else in each of those places. */
  replace(text: string, by: string | ((words: string) => string)): string;
}

/** A pattern for a source, or for an expression's source, in which `\p{L}` stands for a letter. */
export function pattern(source: string | RegExp): Pattern {
  let made: RegExp | undefined;
  const startingAt = (place: number): RegExp => {
    made ??= inSmall(typeof source === 'string' ? source : source.source);
    made.lastIndex = place;
    return made;
  };
  // Not by `matchAll`, which makes another expression each time.
  const all = (text: string): RegExpExecArray[] => {
    const [expression, small, found] = [startingAt(0), smallLetters(text), [] as RegExpExecArray[]];
    for (let match = expression.exec(small); match !== null; match = expression.exec(small)) {
      if (match[0] === '') expression.lastIndex += 1;
      found.push(asWritten(match, text));
    }
    return found;
  };
  return {
    test: (text) => startingAt(0).test(smallLetters(text)),
    exec: (text, from = 0) => {
      const match = startingAt(from).exec(smallLetters(text));
      return match === null ? null : asWritten(match, text);
    },
    all,
    replace: (text, by) =>
      all(text).reduceRight(
        (rest, { 0: words, index }) =>
          rest.slice(0, index) + (typeof by === 'string' ? by : by(words)) + rest.slice(index + words.length),
        text,
      ),
  };
}

/** Small letters of the languages that plans are written in, names from all over Europe included, for a character class. */
const letters = 'a-zß-öø-ɏḀ-ỿ';

/** The same source for texts in small letters. Without the flag `u`, so a `\p` can only stand for those letters. */
export function inSmallLetters(source: string): string {
  let inClass = false;
  return source.replaceAll(/\\p\{L[lu]?\}|\\.|[[\]]|[^\\[\]]+/g, (it) => {
    if (it === '[' || it === ']') inClass = it === '[';
    if (it.startsWith('\\p')) return inClass ? letters : `[${letters}]`;
    return it.startsWith('\\') ? it : inPlace(it);
  });
}

/** The text in small letters, each of which stands where it stood. Of the last text the answer is still known. */
export function smallLetters(text: string): string {
  if (text !== known.text) known = { text, small: inPlace(text) };
  return known.small;
}

let known = { text: '', small: '' };

/** Of all letters only the dotted capital I becomes longer when it becomes small. */
function inPlace(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replaceAll('İ', 'i').toLowerCase();
}

function inSmall(source: string): RegExp {
  const hasGroups = /\((?!\?)/.test(source);
  return new RegExp(inSmallLetters(source), hasGroups ? 'dg' : 'g');
}

/** The match with its words, and those of its groups, as the text has them. */
function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  for (const [place, small] of match.entries()) {
    const start = place === 0 ? match.index : match.indices?.[place]?.[0];
    if (start !== undefined) match[place] = text.slice(start, start + small.length);
  }
  match.input = text;
  return match;
}
