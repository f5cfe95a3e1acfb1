import { absolute, holds, type Range } from '../text/span.ts';
import { idsOf, type IdPlace } from './ids.ts';
import type { KnownPerson } from './mentions/known.ts';
import { mentionsOf, type Mention } from './mentions.ts';
import type { WrittenPlan } from './writtenPlan.ts';
import { rememberedOf } from '../text/remembered.ts';

/** A person named by what they are to the child: "Mum" where the plan makes certain who that is. */
export interface RolePlace extends Range {
  readonly person: KnownPerson;
  readonly text: string;
}

/** What stands at an offset and can be followed: a person, somebody out of several, or a number of the thread. */
export type SymbolAt =
  | { readonly type: 'person'; readonly person: KnownPerson; readonly place: Mention | RolePlace }
  | { readonly type: 'somebody'; readonly couldBe: readonly KnownPerson[]; readonly place: Mention }
  | { readonly type: 'id'; readonly id: string; readonly place: IdPlace };

/** Undefined outside a name and a number. Right behind its last letter is still on it. */
export function symbolAt(written: WrittenPlan, offset: number): SymbolAt | undefined {
  const place = idsOf(written).places.find((it) => holds(it, offset));
  if (place !== undefined) return { type: 'id', id: place.id, place };
  const mention = mentionsOf(written).all.find((it) => holds(it, offset));
  if (mention?.person !== undefined) return { type: 'person', person: mention.person, place: mention };
  if (mention !== undefined) return { type: 'somebody', couldBe: mention.couldBe, place: mention };
  const role = rolePlaces(written).find((it) => holds(it, offset));
  return role === undefined ? undefined : { type: 'person', person: role.person, place: role };
}

/** Every place at which the reader knows who is meant though no name stands there, in the order of the text. */
export const rolePlaces: (written: WrittenPlan) => readonly RolePlace[] = rememberedOf(find);

function find(written: WrittenPlan): RolePlace[] {
  const { plan } = written;
  const people = new Map(mentionsOf(written).roster.people.map((it) => [it.name, it]));
  const mentions = [...plan.needs, ...plan.outcomes, ...plan.actions].flatMap((it) =>
    it.type === 'need' ? it.people : [...it.people, ...it.owners],
  );
  const names = mentionsOf(written).all;
  const ends = new Map(names.map((it) => [it.end, it.person]));
  const places = mentions.flatMap(({ type, person, span, text }): RolePlace[] => {
    const meant = person === undefined ? undefined : people.get(person);
    if (meant === undefined || (type !== 'family' && type !== 'role')) return [];
    const place = { ...absolute(plan.blocks, span), text, person: meant };
    // "Dana Reed (mother)" names her once.
    const behind = [1, 2, 3].some((it) => ends.get(place.start - it) === meant);
    return behind ? [] : [place];
  });
  // A mention may be both in the sentence and its doer.
  const byStart = new Map(places.map((it) => [it.start, it]));
  return [...byStart.values()].toSorted((a, b) => a.start - b.start);
}
