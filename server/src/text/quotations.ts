import type { Range } from './span.ts';

/** Pairs of quotation marks. A straight or single mark counts only where a word begins or ends. */
const quoted = [
  /“[^”\n]*(?:”|$)/gm,
  /(?<![\p{L}\d])"[^"\n]*(?:"|$)/gmu,
  /(?<![\p{L}\d])‘(?:[^’\n]|’(?=\p{L}))*(?:’|$)/gmu,
  /(?<![\p{L}\d])'(?:[^'\n]|'(?=\p{L}))+'(?!\p{L})/gu,
];

/**
 * The parts of a plain text that stand in quotation marks, marks included, in order and without overlaps.
 * An opening mark that is never closed counts to the end of its line: words somebody is still typing are their own too.
 */
export function quotations(text: string): readonly Range[] {
  if (!/["“‘']/.test(text)) return [];
  const found = quoted
    .flatMap((it) => [...text.matchAll(it)])
    .map((it) => ({ start: it.index, end: it.index + it[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Range[] = [];
  for (const range of found) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  }
  return kept;
}
