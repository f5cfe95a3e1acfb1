/** Text on a terminal: how wide it is, where it breaks, what must not reach the screen. */

/** Made when a text first needs it: that takes longer than all the rest of a report, and than the audit itself. */
let segmenter: Intl.Segmenter | undefined;
// Emoji and the scripts of East Asia take two columns of a terminal; marks that only change a letter take none.
const wide =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u;
const nothing = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const control = /\p{Cc}/u;
// The letters and signs of most reports: each is one character and takes one column. A soft hyphen takes none.
const simple = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E]*$/;

/** One character as a person sees it, with the columns it takes and its place in the text in UTF-16 units. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A line of text as cells. A tab becomes four blanks, and a control character a replacement sign, so that nothing in a
 * plan can steer the terminal it is shown on.
 */
export function cells(line: string): Cell[] {
  if (simple.test(line)) return Array.from(line, (text, start) => ({ text, width: 1, start, end: start + 1 }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(line)].map(({ segment, index }) => {
    const place = { start: index, end: index + segment.length };
    if (segment === '\t') return { text: '    ', width: 4, ...place };
    if (control.test(segment)) return { text: '\uFFFD', width: 1, ...place };
    return { text: segment, width: nothing.test(segment) ? 0 : wide.test(segment) ? 2 : 1, ...place };
  });
}

/** How many columns a text takes. */
export function widthOf(text: string): number {
  if (simple.test(text)) return text.length;
  return cells(text).reduce((sum, it) => sum + it.width, 0);
}

/** The text in lines of at most so many columns, broken at blanks. A word that is longer stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of printable(text).split(' ').filter(Boolean)) {
    const more = widthOf(word);
    if (line !== '' && used + 1 + more > width) {
      lines.push(line);
      line = word;
      used = more;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used = used === 0 ? more : used + 1 + more;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** The text filled up with blanks to so many columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The text on one line, without anything that could steer a terminal. */
export function printable(text: string): string {
  return text.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(/\p{Cc}/gu, '\uFFFD');
}

/** “3 plans”, “1 plan”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** “a”, “a and b”, “a, b and c”. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
