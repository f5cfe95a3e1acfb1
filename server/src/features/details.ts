/**
 * The details at the top of the file, line by line, so that they are found while somebody is still typing them and they
 * are no YAML yet.
 */
import { frontmatter, type DetailFact } from '../../../grammar/frontmatter.ts';
import { anyOf } from '../../../grammar/phrases.ts';
import { detailWords, type DetailName } from '../../../grammar/words.ts';
import type { Range } from '../text/span.ts';
import { lineAbove, lineAt } from './checkedPlan.ts';

/** One line of the details with a key in it. */
export interface DetailLine {
  readonly key: Range;
  /** What the key is for; undefined for a key that is none of ours. */
  readonly fact?: DetailFact;
}

/** The lines between the dashes, or down to the end of the text where they are not closed yet; undefined without any. */
export function detailsRange(text: string): Range | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const closing = /^---[ \t]*$/m.exec(text.slice(opening.length));
  return { start: opening.length, end: closing === null ? text.length : opening.length + closing.index };
}

/** The detail on the line of an offset, or the one whose list the line belongs to; undefined outside of the details. */
export function detailAt(text: string, offset: number): DetailLine | undefined {
  const range = detailsRange(text);
  if (range === undefined || offset < range.start || offset > range.end) return undefined;
  for (
    let line: Range | undefined = lineAt(text, offset);
    line !== undefined && line.start >= range.start;
    line = lineAbove(text, line)
  ) {
    const words = text.slice(line.start, line.end);
    const key = /^([\p{L}_][\p{L}_ '’-]{0,39}?)[ ]*:(?=[ \t]|$)/u.exec(words)?.[1];
    if (key !== undefined) {
      const fact = detailFact(key);
      return { key: { start: line.start, end: line.start + key.length }, ...(fact !== undefined && { fact }) };
    }
    if (!/^(?:[ \t]|-[ ]|-$)/.test(words)) return undefined;
  }
  return undefined;
}

/** What a key is for, however it is spelt; undefined for a key that is none of ours. */
export function detailFact(key: string): DetailFact | undefined {
  const words = key.replaceAll(/[_-]/g, ' ').trim().toLowerCase();
  return (
    frontmatter.find((it) => it.key.replaceAll('-', ' ') === words) ??
    frontmatter.find(({ name }) => name !== undefined && expressions[name].test(words))
  );
}

const expressions = Object.fromEntries(
  Object.entries(detailWords).map(([name, words]) => [name, anyOf(words)]),
) as Readonly<Record<DetailName, RegExp>>;
