import { figure, isDigit, isLetter, type Passage } from './passage.ts';

/** The word at a place, up to its last letter; `figure` for a number, '' where there is neither. */
export function wordAt(passage: Passage, at: number): string {
  return passage.words[at] ?? restOfWord(passage, at);
}

/** Whether a word or a number goes on at the place. */
export function isInWord({ plain }: Passage, at: number): boolean {
  const code = plain.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}

/** Where the one to three blanks at the place end; undefined when there are none or more. */
export function blanksEnd({ plain }: Passage, at: number): number | undefined {
  let end = at;
  while (end <= at + 3 && plain.charCodeAt(end) === space) end += 1;
  return end === at || end > at + 3 ? undefined : end;
}

/** The place behind the word and its blanks when it stands there, else the place itself. */
export function past(word: string, passage: Passage, at: number): number {
  return passage.words[at] === word ? (blanksEnd(passage, at + word.length) ?? at) : at;
}

/** What the sticky expression matches at exactly this offset. */
export function readAt(expression: RegExp, { plain }: Passage, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(plain) ?? undefined;
}

/** Whether the sticky expression matches at exactly this offset; its `lastIndex` is then where the match ends. */
export function isAt(expression: RegExp, { plain }: Passage, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(plain);
}

/** The few plain characters before a place: enough to see the word it hangs on, and never more than a fixed number. */
export function before({ plain }: Passage, at: number): string {
  const part = plain.slice(Math.max(0, at - 24), at);
  return part.slice(part.lastIndexOf('\n') + 1);
}

/** Whether the range is all there is on its line, apart from bullets, brackets and the mark at its end. */
export function isWholeLine(passage: Passage, start: number, end: number): boolean {
  return (
    endsLine(passage, end) && /(?:^|\n)[ \-–—•*·:(]{0,9}$/.test(passage.plain.slice(Math.max(0, start - 10), start))
  );
}

/** Whether the range follows a dash or a colon, or stands alone, and ends its line: `Mum - long term`. */
export function isAfterDash(passage: Passage, start: number, end: number): boolean {
  return endsLine(passage, end) && (/[-–—:] {1,3}$/.test(before(passage, start)) || isWholeLine(passage, start, end));
}

function endsLine(passage: Passage, end: number): boolean {
  return isAt(lineEnd, passage, end);
}

const space = 32;
const lineEnd = /[ .;,!)]{0,9}(?:\n|$)/y;

/** What stands behind the digits of `13thApril`: no word begins there. */
function restOfWord({ plain }: Passage, at: number): string {
  if (isDigit(plain.charCodeAt(at))) return figure;
  let end = at;
  while (isLetter(plain.charCodeAt(end))) end += 1;
  return plain.slice(at, end);
}
