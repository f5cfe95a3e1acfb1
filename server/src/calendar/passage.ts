/** A text as it was written, and as it is read. An offset into one is an offset into the other. */
export interface Passage {
  readonly written: string;
  /**
   * The same text in lower case, with every blank a space, every apostrophe straight, and every letter or digit
   * beyond those of western Europe an `ø`: what this room reads. Words can be looked up in it as they stand, and
   * expressions need no flags `i` and `u`, with which they take many times as long to be made ready.
   */
  readonly plain: string;
  /** The plain words by the offset they begin at, each up to its last letter; `figure` for a number. */
  readonly words: readonly (string | undefined)[];
  /** The offsets at which words and numbers begin. */
  readonly starts: readonly number[];
}

/** What stands for every number among the words: `13`, `2026`. */
export const figure = '0';

/** A letter, and a letter or digit, of a plain text, as the source of an expression. */
export const letter = '[a-zà-öø-ÿ]';
export const wordCharacter = '[a-zà-öø-ÿ\\d]';

/** The passage of a text. */
export function passageOf(written: string): Passage {
  // The one capital that would become longer in lower case is "İ".
  const plain = written
    .replaceAll('İ', 'ø')
    .toLowerCase()
    .replace(/[\t\u0080-\u{10ffff}]/gu, plainCharacter);
  const words = new Array<string | undefined>(plain.length);
  const starts: number[] = [];
  for (let at = 0; at < plain.length;) {
    const end = lettersEnd(plain, at) || digitsEnd(plain, at);
    if (end > 0) starts.push(at);
    if (end > 0) words[at] = isDigit(plain.charCodeAt(at)) ? figure : plain.slice(at, end);
    at = end || at + 1;
  }
  return { written, plain, words, starts };
}

/** Where the letters at the place end; 0 when there are none. */
function lettersEnd(plain: string, at: number): number {
  let end = at;
  while (end < plain.length && isLetter(plain.charCodeAt(end))) end += 1;
  return end === at ? 0 : end;
}

function digitsEnd(plain: string, at: number): number {
  let end = at;
  while (end < plain.length && isDigit(plain.charCodeAt(end))) end += 1;
  return end === at ? 0 : end;
}

/** Whether the character of a plain text is a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether the character of a plain text, which is in lower case, is a letter: a to z, or à to ÿ without `÷`. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 224 && code <= 255 && code !== 247);
}

/** Whether a capital stands at the offset. */
export function isCapital({ written }: Passage, at: number): boolean {
  const character = written.charAt(at);
  return character !== character.toLowerCase();
}

/** Whether a small letter stands at the offset. */
export function isSmall({ written }: Passage, at: number): boolean {
  const character = written.charAt(at);
  return character !== character.toUpperCase();
}

function plainCharacter(character: string): string {
  if (character === '\t' || character === '\u00a0') return ' ';
  if (character === '’') return "'";
  if (/[£€·à-öø-ÿ\u2000-\u206f]/.test(character)) return character;
  return /[\p{L}\p{N}]/u.test(character) ? 'ø'.repeat(character.length) : character;
}
