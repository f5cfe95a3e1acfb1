import type { Range } from '../text/span.ts';
import { references } from './references.ts';
import { symbolAt } from './symbolAt.ts';
import type { WrittenPlan } from './writtenPlan.ts';

/** The places to light up with the caret at an offset: all that speak of the same, and of somebody uncertain the place itself. */
export function documentHighlight(written: WrittenPlan, offset: number): Range[] {
  const symbol = symbolAt(written, offset);
  if (symbol?.type === 'somebody') return [{ start: symbol.place.start, end: symbol.place.end }];
  return references(written, offset).map(({ start, end }) => ({ start, end }));
}
