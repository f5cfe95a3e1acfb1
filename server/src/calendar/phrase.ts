/**
 * A regular expression for one phrase, to be read at a given place (sticky) and without regard to case.
 *
 * In the source a space stands for one to three blanks of any kind, never for a line break, so that no phrase
 * reaches from one line into the next; `half[- ]term` must therefore be written `half(?:-| )term`. The phrase ends
 * where the word ends.
 */
export function phrase(source: string): RegExp {
  return opening(`(?:${source})(?![\\p{L}\\p{N}])`);
}

/** As `phrase`, for words that something must follow: it may end anywhere. */
export function opening(source: string): RegExp {
  return new RegExp(source.replaceAll(' ', '(?:[\\u0020\\u00a0\\t]{1,3})'), 'iuy');
}

/** What the sticky expression matches at exactly this offset. */
export function readAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

/** One of several words, as the source of an expression. Longer words come first, so that `March` is not read as `Mar`. */
export function oneOf(words: Iterable<string>): string {
  return `(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})`;
}

/** The few characters before a place: enough to see the word it hangs on, and never more than a fixed number. */
export function before(text: string, at: number): string {
  const part = text.slice(Math.max(0, at - 24), at);
  return part.slice(part.lastIndexOf('\n') + 1);
}

/** The few characters behind a place, up to the end of the line. */
export function behind(text: string, at: number): string {
  const part = text.slice(at, at + 24);
  const end = part.indexOf('\n');
  return end < 0 ? part : part.slice(0, end);
}

/** Whether the range is all there is on its line, apart from bullets, brackets and the mark at its end. */
export function isWholeLine(text: string, start: number, end: number): boolean {
  return /(?:^|\n)[ \u00a0\t\-–—•*·:(]{0,9}$/.test(text.slice(Math.max(0, start - 10), start)) && endsLine(text, end);
}

/** Whether the range follows a dash or a colon, or stands alone, and ends its line: `Mum - long term`. */
export function isAfterDash(text: string, start: number, end: number): boolean {
  return isWholeLine(text, start, end) || (/[-–—:][ \u00a0\t]{1,3}$/.test(before(text, start)) && endsLine(text, end));
}

function endsLine(text: string, end: number): boolean {
  return /^[ \u00a0\t.;,!)]{0,9}(?:\n|$)/.test(text.slice(end, end + 10));
}
