import { holds, type Range } from '../text/span.ts';
import { idsOf } from './ids.ts';
import type { WrittenPlan } from './writtenPlan.ts';

export interface LinkedRanges {
  /** The digits of a number, wherever it stands: "O2" and "Outcome 2" change together. */
  readonly ranges: readonly Range[];
  /** What may stand there, as a regular expression. */
  readonly pattern: string;
}

/** The digits that change together with those at an offset. Undefined where there is only one such place, or none. */
export function linkedEditingRange(written: WrittenPlan, offset: number): LinkedRanges | undefined {
  const { places } = idsOf(written);
  const here = places.find((it) => holds(it.number, offset));
  if (here === undefined) return undefined;
  const digits = (it: Range): string => written.text.slice(it.start, it.end);
  // An editor takes only ranges with the same words; "01" is left out beside "1".
  const ranges = places
    .filter((it) => it.id === here.id && digits(it.number) === digits(here.number))
    .map((it) => it.number);
  return ranges.length < 2 ? undefined : { ranges, pattern: '\\d{1,2}' };
}
