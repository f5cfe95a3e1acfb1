import { beginningsOf, most } from './beginnings.ts';
import { pattern } from './pattern.ts';
import { remembered } from './remembered.ts';
import type { Range } from './span.ts';

/** A phrase found in a text. */
export type Found = Range & { readonly text: string };

interface Candidate {
  readonly source: string;
  expression?: RegExp;
}

/** What a word that is looked for must not stand behind, and what must not stand behind it. */
const inWord = /[\p{L}\d'’-]/u;
const behind = "(?![\\p{L}\\d]|['’-]\\p{L}{2})";

/**
 * Searches a text for whole words that one of the sources matches, whatever their case, from left to right and without
 * overlaps; where several match at one place the first of them is taken. It finds what one long expression for all of
 * them would find, and tries each only where a word begins as it does. A source is made ready when that first happens.
 */
export function phraseSearch(sources: readonly string[]): (text: string) => Found[] {
  const beginningWith = byBeginning(sources.map((source) => ({ source })));
  return (text) => {
    const found: Found[] = [];
    for (let at = 0; at < text.length;) {
      const end = isInside(text, at) ? 0 : matchAt(text, at, beginningWith(text.slice(at, at + most)));
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
  const all = items.flatMap(([item, sources]) => sources.map((source) => ({ item, source: `^(?:${source})$` })));
  const beginningWith = byBeginning(all);
  return (text) =>
    beginningWith(text.slice(0, most)).find((it) => (it.expression ??= pattern(it.source)).test(text))?.item;
}

/** The candidates that can match a text with these first letters, in their order. */
function byBeginning<One extends { readonly source: string }>(
  sources: readonly One[],
): (letters: string) => readonly (One & { expression?: RegExp })[] {
  let all: readonly (One & { beginnings: readonly string[]; expression?: RegExp })[] | undefined;
  const fitting = remembered((letters) => {
    all ??= sources.map((it) => ({ ...it, beginnings: beginningsOf(it.source) }));
    return all.filter((it) => it.beginnings.some((start) => letters.startsWith(start)));
  }, 3000);
  return (letters) => fitting(letters.toLowerCase());
}

function matchAt(text: string, at: number, candidates: readonly Candidate[]): number {
  for (const it of candidates) {
    it.expression ??= pattern(`(?:${it.source})${behind}`, 'y');
    it.expression.lastIndex = at;
    if (it.expression.test(text)) return it.expression.lastIndex;
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
