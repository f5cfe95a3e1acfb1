/** Questions about who does something in a plan, and on whose side of the table they sit. */
import { roles, type RoleSide } from '../../../grammar/roles.ts';
import { fromSentences } from '../model/ask.ts';
import { rememberedOf } from '../text/remembered.ts';
import { finds, findsAnywhere, type Words } from './finds.ts';
import type { Action, PersonMention, PlanDocument, RoleName, Somebody } from '../model/plan.ts';
import { ownersOf } from './owners.ts';

/** `parent` is whoever brings the child up, `network` everybody else who is there without being paid for it. */
export type Side = 'child' | 'parent' | 'network' | 'professional';

const parentRoles: readonly RoleName[] = ['mother', 'father', 'step-parent', 'parents', 'carer', 'adopter', 'family'];

/** On whose side somebody sits; undefined where the plan does not tell, as with "the core group" or a bare name. */
export function sideOf({ type, person, roleName }: PersonMention, people: readonly Somebody[]): Side | undefined {
  if (type === 'child' || type === 'self') return 'child';
  if (type === 'agency') return 'professional';
  const known = person === undefined ? undefined : byName(people).get(person);
  return (known && sideOfPerson(known)) ?? sideOfRole(roleName);
}

/** A plan names each person once. */
const byName = rememberedOf((people: readonly Somebody[]) => new Map(people.map((it) => [it.name, it])));

/** On whose side a person of the plan sits. Somebody with a name and no role may be anybody. */
export function sideOfPerson({ is, roleName }: Somebody): Side | undefined {
  if (is === 'unknown') return sideOfRole(roleName);
  if (is === 'family') return roleName !== undefined && parentRoles.includes(roleName) ? 'parent' : 'network';
  return is;
}

/** The sides of everybody who is to do the action. */
export function sidesOf(action: Action, people: readonly Somebody[]): ReadonlySet<Side | undefined> {
  return sidesAmong(people)(action);
}

const sidesAmong = rememberedOf((people: readonly Somebody[]) =>
  rememberedOf((action: Action): ReadonlySet<Side | undefined> => {
    return new Set(ownersOf(action).map((it) => sideOf(it, people)));
  }),
);

function sideOfRole(roleName: RoleName | undefined): Side | undefined {
  if (roleName === undefined) return undefined;
  if (parentRoles.includes(roleName)) return 'parent';
  const side = sidesByRole.get(roleName);
  return side === 'family' ? 'network' : side;
}

const sidesByRole: ReadonlyMap<RoleName, RoleSide> = new Map(roles.map((it) => [it.name, it.side]));

/** Whether the words stand anywhere in the plan: in a sentence, a heading, a measure, or what somebody is to the child. */
export function says(plan: PlanDocument, words: Words): boolean {
  return (
    findsAnywhere(words, plan) ||
    plan.sections.some((it) => finds(words, it.heading)) ||
    plan.outcomes.some((it) => it.measure !== undefined && finds(words, it.measure)) ||
    plan.people.some((it) => words.test(it.name) || (it.role !== undefined && words.test(it.role)))
  );
}

/** Whether a young person speaks for themselves in the plan: "I" does something in it more than once. */
export const isFirstPerson: (plan: PlanDocument) => boolean = rememberedOf((plan) => inFirstPerson(plan).length >= 2);

const inFirstPerson = fromSentences((it) =>
  it.element.about !== 'family-views' && it.quoted.length === 0 && firstPerson.test(it.prose.text) ? [it] : [],
);

const firstPerson = /(?<![\p{L}])(?:I|I['’](?:m|ve|ll|d))(?![\p{L}.])/u;

/** The first name, or a title with its name, for looking somebody up in a sentence. */
export function calledName(name: string): string {
  const [first = '', second] = name.split(' ');
  return /^(?:Mr|Mrs|Ms|Miss|Dr|Aunt(?:ie|y)?|Uncle)\.?$/.test(first) && second !== undefined
    ? `${first} ${second}`
    : first;
}

/** The source of an expression for any of the names as people say them; undefined when there are none. */
export function anyName(names: readonly string[]): string | undefined {
  const called = names.map(calledName).filter((it) => it.length > 1);
  return called.length === 0 ? undefined : called.map((it) => it.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&')).join('|');
}
