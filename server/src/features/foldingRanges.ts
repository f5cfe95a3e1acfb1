import type { Range } from '../text/span.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import { documentSymbols, type PlanSymbol } from './documentSymbols.ts';

/**
 * What can be folded away: a need with what serves it, an outcome with its actions, an action of several lines. Sections
 * are left to the editor, which folds at headings by itself.
 */
export function foldingRanges(checked: Pick<CheckedPlan, 'plan' | 'text'>): Range[] {
  const found = new Map<string, Range>();
  const look = ({ type, range, children }: PlanSymbol): void => {
    const words = checked.text.slice(range.start, range.end).trimEnd();
    const isLong = /[\r\n]/.test(words);
    if (isLong && type !== 'section')
      found.set(`${range.start}`, { start: range.start, end: range.start + words.length });
    children.forEach(look);
  };
  documentSymbols(checked).forEach(look);
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}
