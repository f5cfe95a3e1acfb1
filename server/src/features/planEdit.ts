import type { PlanDocument } from '../model/plan.ts';
import type { TextEdit } from '../text/edit.ts';

/** What a change to a plan as a whole comes to: the edits that make it, or one sentence why nothing is changed. */
export type PlanEdit = { readonly edits: readonly TextEdit[] } | { readonly why: string };

/** Reads a text as a plan. Handed in, since only the reader's own room knows how. */
export type Read = (text: string) => PlanDocument;

/** The line end that a text uses: that of its first line. */
export function lineEnd(text: string): '\n' | '\r\n' {
  return /\r\n|\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

/** Where the details between the dashes at the top of the file end, dashes included; 0 where there are none. */
export function detailsEnd(text: string): number {
  return /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))??---[ \t]*(?=[\r\n]|$)/.exec(text)?.[0].length ?? 0;
}

/**
 * The words and numbers of the first text that the second one does not have, or not as often. Line breaks in cells and
 * the numbers in front of list items are marks, and no words. The words of `once` may come less often, but not go.
 */
export function lostWords(before: string, after: string, once = ''): string[] {
  const enough = new Set(wordsOf(once));
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(before).filter((word) => {
    const count = left.get(word);
    if (count === undefined || enough.has(word)) return count === undefined;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function wordsOf(text: string): string[] {
  const bare = text.replaceAll(/<br\s*\/?>/gi, '\n').replaceAll(/(^|[|\n]|[.;:])[ \t]*\(?\d{1,2}[.)](?=[ \t])/gm, '$1');
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}
