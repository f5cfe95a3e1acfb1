/** A text as it was written, and as it is read. An offset into one is an offset into the other. */
export interface Passage {
  readonly written: string;
  /**
   * The same text in lower case, with every blank a space, every apostrophe straight, and every letter or digit
   * beyond those of western Europe an `ø`: what this room reads. Words can be looked up in it as they stand, and
   * expressions need no flags `i` and `u`, with which they take many times as long to be made ready.
   */
  readonly plain: string;
}

/** A letter, and a letter or digit, of a plain text, as the source of an expression. */
export const letter = '[a-zà-öø-ÿ]';
export const wordCharacter = '[a-zà-öø-ÿ\\d]';

/** The passage of a text. */
export function passageOf(written: string): Passage {
  // The one capital that would become longer in lower case is "İ".
  const lower = written.replaceAll('İ', 'ø').toLowerCase();
  return { written, plain: lower.replace(/[\t\u0080-\u{10ffff}]/gu, plainCharacter) };
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
