import { pattern, type Pattern } from '../../text/pattern.ts';
import { holdsAny } from '../wording/particulars.ts';
import { particularWords } from './universal.ts';

/**
 * Whether the sentence, beside the words between the two offsets, describes what is going on: it gives a reason, a
 * figure or a time, and has enough words of its own.
 */
export function isDescribed(text: string, start: number, end: number): boolean {
  const rest = `${text.slice(0, start)} … ${text.slice(end)}`;
  if (!holdsAny(rest, ['figure', 'frequency', 'reason'])) return false;
  return particularWords(rest).length >= 2;
}

/** An expression for the source as whole words, whatever their case. */
export function wholeWords(source: string): Pattern {
  return pattern(`(?<![\\p{L}\\d])(?:${source})`);
}
