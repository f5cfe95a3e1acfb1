/** Figures that say how far it is from today to what an outcome wants. */
import { pattern } from '../../text/pattern.ts';

/** A number with what it counts, and where it stands. */
export interface Figure {
  readonly value: number;
  /** `%`, or what is counted, in the singular. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** The figures of a text, in order. "Every night" counts as seven nights, "every day" as five days. */
export function figuresIn(text: string): Figure[] {
  return figure.all(text).flatMap((match): Figure[] => {
    const [words, number = '', percent, counted] = match;
    const value = valueOf(number, counted);
    if (value === undefined) return [];
    const unit = percent === undefined ? (counted ?? '').toLowerCase().replace(/s$/, '') : '%';
    return [{ value, unit, start: match.index, end: match.index + words.length }];
  });
}

/**
 * Whether it is a leap from one figure to the other: four tenths of the whole, from hardly ever to nearly always in a
 * week, or five times as much or as little of anything else.
 */
export function isLeap(from: Figure, to: Figure): boolean {
  if (from.unit !== to.unit) return false;
  const [low, high] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
  if (from.unit === '%') return high - low >= 40 && high >= 80;
  if (inAWeek.test(from.unit)) return low <= 2 && high <= 7 && high - low >= (schoolDays.test(from.unit) ? 3 : 4);
  return low === 0 ? high >= 5 : high / low >= 5 && high - low >= 5;
}

const numbers = 'none zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const units =
  'nights?|days?|mornings?|afternoons?|evenings?|lessons?|meals?|sessions?|hours?|minutes?|times?|cigarettes|spliffs|cans|units';
const inAWeek = /^(?:night|day|morning|afternoon|evening)$/;

/** Of which a week has five. */
const schoolDays = /^(?:day|morning)$/;

const figure = pattern(
  `(?<![\\p{L}\\d.,£-])(\\d{1,3}(?:\\.\\d)?|${numbers.join('|')}|once|twice|no|every|each)(?: ?(%|per ?cent)| (?:school |full )?(${units}))(?!\\p{L})`,
);

function valueOf(number: string, counted: string | undefined): number | undefined {
  const word = number.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  if (word === 'every' || word === 'each') {
    return counted === undefined || !/^(?:night|day|morning|evening)$/i.test(counted)
      ? undefined
      : /^day|^morning/i.test(counted)
        ? 5
        : 7;
  }
  if (word === 'no' || word === 'none' || word === 'zero') return 0;
  if (word === 'once') return 1;
  if (word === 'twice') return 2;
  return numbers.indexOf(word) - 1;
}
