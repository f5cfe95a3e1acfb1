import { beginningsOf, most } from './beginnings.ts';
import { inSmallLetters, smallLetters } from './pattern.ts';
import { remembered } from './remembered.ts';
import type { Range } from './span.ts';

/** A phrase found in a text. */
export type Found = Range & { readonly text: string };

/** What a word that is looked for must not stand behind, and what must not stand behind it. */
const inWord = /[\p{L}\d'’-]/u;
const behind = "(?![\\p{L}\\d]|['’-]\\p{L}{2})";

/**
 * Searches a text for whole words that one of the sources matches, whatever their case, from left to right and without
 * overlaps; where several match at one place the first of them is taken. It finds what one long expression for all of
 * them would find, and tries each only where a word begins as it does. A source is made ready when that first happens.
 */
export function phraseSearch(sources: readonly string[]): (text: string) => Found[] {
  const beginningWith = byBeginning(sources.map((source) => ({ source, behind })));
  return (text) => {
    const small = smallLetters(text);
    const found: Found[] = [];
    for (let at = 0; at < text.length;) {
      const end = isInside(text, at) ? 0 : matchAt(small, at, beginningWith(small.slice(at, at + most)));
      if (end > at) found.push({ text: text.slice(at, end), start: at, end });
      at = Math.max(end, at + 1);
    }
    return found;
  };
}

/**
 * Tells which thing a text names: the first of those of which a source matches all of the text, whatever its case. Made
 * ready likewise.
 */
export function wholePhrase<Item>(
  items: readonly (readonly [item: Item, sources: readonly string[]])[],
): (text: string) => Item | undefined {
  const beginningWith = byBeginning(
    items.flatMap(([item, sources]) => sources.map((source) => ({ item, source, behind: '$' }))),
  );
  return (text) => {
    const small = smallLetters(text);
    return beginningWith(small.slice(0, most)).find((it) => matchAt(small, 0, [it]) > 0)?.item;
  };
}

/** A phrase, with what may not stand behind it. */
interface Candidate {
  readonly source: string;
  readonly behind: string;
  expression?: RegExp;
}

/** The candidates that can match a text with these first letters, in their order. */
function byBeginning<One extends Candidate>(all: readonly One[]): (letters: string) => readonly One[] {
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  return remembered((letters) => {
    const known = (places ??= placesByBeginning(all.map((it) => it.source)));
    const fitting = [0, 1, 2, most].flatMap((length) => known.get(letters.slice(0, length)) ?? []);
    return [...new Set(fitting)].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
  }, 3000);
}

/** At which places of the list the sources stand whose matches begin so. */
function placesByBeginning(sources: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, source] of sources.entries()) {
    for (const beginning of beginningsOf(source)) {
      const known = places.get(beginning);
      if (known === undefined) places.set(beginning, [place]);
      else known.push(place);
    }
  }
  return places;
}

/** Where the first of the candidates that match there ends; 0 when none does. */
function matchAt(small: string, at: number, candidates: readonly Candidate[]): number {
  for (const it of candidates) {
    it.expression ??= new RegExp(inSmallLetters(`(?:${it.source})${it.behind}`), 'y');
    it.expression.lastIndex = at;
    if (it.expression.test(small)) return it.expression.lastIndex;
  }
  return 0;
}

/** Whether the place is in a word, or behind a sign that belongs to one. */
function isInside(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  if (before === 32) return false;
  if ((before >= 97 && before <= 122) || (before >= 65 && before <= 90)) return true;
  return inWord.test(before >= 0xdc00 && before <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1));
}
