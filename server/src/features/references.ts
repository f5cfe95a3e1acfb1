import { absolute, type Range } from '../text/span.ts';
import { idsOf } from './ids.ts';
import type { KnownPerson } from './mentions/known.ts';
import { mentionsOf } from './mentions.ts';
import { rolePlaces, symbolAt, type SymbolAt } from './symbolAt.ts';
import type { WrittenPlan } from './writtenPlan.ts';

/** A place that speaks of the same person or the same number. */
export interface Reference extends Range {
  /** Where a person is introduced, or an element has its number. */
  readonly defines: boolean;
}

/**
 * Every place that surely speaks of what stands at an offset, in the order of the text: a person by name, or by a role
 * where the reader knows whose it is. A bare first name that two people share is in nobody's list.
 */
export function references(written: WrittenPlan, offset: number): Reference[] {
  const symbol = symbolAt(written, offset);
  return symbol === undefined ? [] : placesOf(written, symbol);
}

function placesOf(written: WrittenPlan, symbol: SymbolAt): Reference[] {
  switch (symbol.type) {
    case 'somebody':
      return [];
    case 'id':
      return idsOf(written)
        .places.filter((it) => it.id === symbol.id)
        .map(({ start, end, element }) => ({ start, end, defines: element !== undefined }));
    case 'person': {
      const introduced = introduction(written, symbol.person);
      const named = mentionsOf(written).all.filter((it) => it.person === symbol.person);
      const meant = rolePlaces(written).filter((it) => it.person === symbol.person);
      return [...named, ...meant]
        .map(({ start, end }) => ({ start, end, defines: start === introduced?.start }))
        .toSorted((a, b) => a.start - b.start);
    }
  }
}

/** Where a person is introduced: the mention around the place that the reader gives, else the first of all. */
export function introduction(written: WrittenPlan, person: KnownPerson): Range | undefined {
  const { plan } = written;
  const own = mentionsOf(written).all.filter((it) => it.person === person);
  const spans = [...plan.people, ...plan.siblings].filter((it) => it.name === person.name).map((it) => it.span);
  const [span] = spans;
  const introduced = span === undefined ? undefined : absolute(plan.blocks, span);
  return (
    own.find((it) => introduced !== undefined && it.start <= introduced.end && introduced.start <= it.end) ?? own[0]
  );
}
