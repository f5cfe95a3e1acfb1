import { slice, trim, type Prose } from './prose.ts';
import { rememberedOf } from './remembered.ts';
import type { Range } from './span.ts';

/** Abbreviations whose full stop never ends a sentence, in lower case and without their last stop. */
const neverLast = new Set(
  (
    'mr mrs ms mx dr st prof rev sgt pc cllr fr sr jr no nos tel ext ref dept approx incl min max vs cf viz p pp para paras ' +
    'e.g eg i.e ie d.o.b w.e.f w/c c/o yr yrs hrs wks mths'
  ).split(' '),
);

/** A place where a sentence may end: its mark, the closing quotes and brackets, and the blank behind them. */
const mayEnd = /([.!?…]+)(["'”’)\]]*)[ \t\u00a0]+|\n+/g;

/**
 * Splits prose into sentences, without the white space around them; empty ones are left out.
 *
 * Knows the abbreviations of British social care (`Dr.`, `e.g.`, `No. 5`), initials (`T. Ashdown`), numbered items
 * (`1. Mum to …`) and decimals. A hard line break always ends a sentence.
 */
export const sentences: (prose: Prose) => readonly Prose[] = rememberedOf((prose) =>
  sentenceRanges(prose.text).map(({ start, end }) => slice(prose, start, end)),
);

/** The ranges of the sentences of a plain text; see `sentences`. */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    const length = part.trim().length;
    if (length > 0) ranges.push({ start: start + lead, end: start + lead + length });
  };
  for (const match of text.matchAll(mayEnd)) {
    const next = match.index + match[0].length;
    if (match[1] !== undefined && !endsHere(text.slice(start, match.index), match[1], match[2] ?? '', text.slice(next)))
      continue;
    add(next);
    start = next;
  }
  add(text.length);
  return ranges;
}

function endsHere(before: string, mark: string, closing: string, after: string): boolean {
  if (!/^["'“‘([]*[\p{Lu}\d£]/u.test(after)) return false;
  if (mark !== '.' || closing !== '') return true;
  const word = /[^\s("'“‘[]+$/.exec(before.slice(-longestWord))?.[0] ?? '';
  if (/^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i.test(before.trim())) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  return !neverLast.has(word.toLowerCase());
}

/** Longer than any abbreviation: no more of a text has to be looked at for the word before a full stop. */
const longestWord = 12;

/** The first sentence of the prose, trimmed; the whole of it when it has no sentence mark. */
export function firstSentence(prose: Prose): Prose {
  return sentences(prose)[0] ?? trim(prose);
}
