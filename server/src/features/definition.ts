import type { Range } from '../text/span.ts';
import { idsOf } from './ids.ts';
import { introduction } from './references.ts';
import { symbolAt } from './symbolAt.ts';
import type { WrittenPlan } from './writtenPlan.ts';

/**
 * Where what stands at an offset comes from: where a person is introduced, or the element of a number. Where it may be
 * one of several, all of them.
 */
export function definition(written: WrittenPlan, offset: number): Range[] {
  const symbol = symbolAt(written, offset);
  switch (symbol?.type) {
    case undefined:
      return [];
    case 'id':
      return idsOf(written)
        .places.filter((it) => it.id === symbol.id && it.element !== undefined)
        .map(({ start, end }) => ({ start, end }));
    case 'person':
    case 'somebody': {
      const people = symbol.type === 'person' ? [symbol.person] : symbol.couldBe;
      return people
        .flatMap((it) => introduction(written, it) ?? [])
        .map(({ start, end }) => ({ start, end }))
        .toSorted((a, b) => a.start - b.start);
    }
  }
}
