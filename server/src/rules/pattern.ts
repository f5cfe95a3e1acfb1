import { pattern } from '../text/pattern.ts';
import { alternativesOf, mayMatch, type Alternative } from './needles.ts';

/** An expression that is built when a text first holds what it looks for. */
export interface SparingPattern {
  exec(text: string): RegExpExecArray | null;
}

/** The expression for a source, without the cost of building it where no text can match. */
export function sparing(source: string): SparingPattern {
  let alternatives: readonly Alternative[] | undefined;
  let expression: RegExp | undefined;
  return {
    exec(text) {
      alternatives ??= alternativesOf(source);
      const small = text.toLowerCase();
      if (!alternatives.some((it) => mayMatch(it, small))) return null;
      expression ??= pattern(source);
      return expression.exec(text);
    },
  };
}
