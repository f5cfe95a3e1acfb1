import { roles } from '../../../grammar/roles.ts';
import type { Person, PersonMention, PlanDocument } from '../model/plan.ts';
import { ownersOf } from '../rules/owners.ts';
import { calledName, sideOf, sideOfPerson, type Side } from '../rules/sides.ts';
import type { Situation } from './situation.ts';

/** Somebody as a sentence first speaks of them, and from then on. What a person has to say stands as `{ ask }`. */
export interface Named {
  /** The same for each mention of one person. */
  readonly key: string;
  readonly first: readonly NamePart[];
  readonly again: readonly NamePart[];
}

export type NamePart = string | { readonly ask: string; readonly choices?: readonly string[] };

/**
 * The parent or carer whom the sentence speaks of, or else the only one whom the plan speaks of. Of several none is
 * chosen.
 */
export function parentOf(situation: Situation, child: string): Named {
  const { plan, sentence } = situation;
  const ask = 'name of the parent or carer';
  const mentioned = mentionsIn(situation).find((it) => isOn(it, plan, 'parent') && sentence.includes(it.text));
  if (mentioned !== undefined) return mentionedAs(mentioned, plan, child, ask);
  const known = onSide(plan, 'parent');
  if (known.length > 0) return oneOf(known, ask);
  const spokenOf = new Map(
    [...plan.needs, ...plan.actions]
      .flatMap((it) => it.people)
      .filter((it) => isOn(it, plan, 'parent') && it.roleName !== 'parents' && it.roleName !== 'family')
      .map((it) => [it.roleName, it]),
  );
  const [only, ...more] = spokenOf.values();
  return only === undefined || more.length > 0 ? asked(ask) : mentionedAs(only, plan, child, ask);
}

/** Somebody of the family's own network. */
export function friendOf({ plan }: Situation): Named {
  return oneOf(onSide(plan, 'network'), "name in the family's network");
}

/**
 * Who does it in the sentence, or in the field beside it. Where that is the child it is for a person to say who does: what
 * a plan asks, it asks of the grown-ups.
 */
export function ownerOf({ plan, element }: Situation, child: string): Named {
  const owner = element !== undefined && 'owners' in element ? ownersOf(element)[0] : undefined;
  return owner === undefined || owner.type === 'child' ? asked('name') : mentionedAs(owner, plan, child, 'name');
}

/** Whether the element says who does it. */
export function hasOwner({ element }: Situation): boolean {
  return element !== undefined && 'owners' in element && ownersOf(element).length > 0;
}

/** The professional with this role, such as `school nurse`. */
export function workerOf({ plan }: Situation, role: string): Named {
  const held = plan.people.filter((it) => holds(it, role));
  const [only, ...more] = held;
  if (only !== undefined && more.length === 0) return withRole(only, role);
  const part = only === undefined ? { ask: 'name' } : either(held);
  return { key: `worker: ${role}`, first: [part, ` (${role})`], again: [part] };
}

function holds({ role, roleName, is }: Person, wanted: string): boolean {
  if (is !== 'professional' && is !== 'network') return false;
  return role?.toLowerCase().includes(wanted.toLowerCase()) === true || roleName === wanted.replaceAll(' ', '-');
}

function mentionedAs(mention: PersonMention, plan: PlanDocument, child: string, ask: string): Named {
  const { type, text, roleName } = mention;
  const person = plan.people.find((it) => it.name === mention.person);
  if (type === 'child') return { key: 'child', first: [child], again: [child] };
  if (type === 'self') return { key: 'self', first: ['I'], again: ['I'] };
  if (person !== undefined) return sideOfPerson(person) === 'professional' ? withRole(person) : byName(person.name);
  if (type === 'person') return byName(mention.person ?? text);
  if (type === 'family' && roleName !== 'parents' && roleName !== 'family' && !/s$/.test(text)) return kin(text, child);
  if (type === 'family' || type === 'group') return asked(ask);
  const role = text.replace(/^the /i, '');
  const known = plan.people.filter((it) => holds(it, role));
  if (known[0] !== undefined && known.length === 1) return withRole(known[0]);
  return { key: text, first: [{ ask: 'name' }, ` (${smallRole(role)})`], again: [{ ask: 'name' }] };
}

/** A role in the middle of a sentence has no capital; an organisation keeps its own. */
function smallRole(role: string): string {
  const words = role.toLowerCase();
  const isRole = roles.some((it) => it.name === words.replaceAll(' ', '-'));
  return isRole || /^(?:School|Nursery|College|Police|Health|Housing)$/.test(role) ? words : role;
}

/** What a child calls somebody is a name; "mother" is whose she is. */
function kin(text: string, child: string): Named {
  const word = text.replace(/^(?:the|his|her|their|my|[\p{L}-]+['’]s) /iu, '');
  const called = /^(?:mum|mummy|mam|mom|dad|daddy|tad|gran|nana?|nanny|grandma|grandad|granddad|nain|taid)$/i.test(
    word,
  );
  const name = called ? word.charAt(0).toUpperCase() + word.slice(1) : `${child}'s ${word.toLowerCase()}`;
  return { key: name, first: [name], again: [name] };
}

/** A detail may only say that somebody is the worker or the lead; the plan's kind of role says more. */
const saysLittle = /^(?:lead|worker|practitioner|professional|key ?worker|author|sw)$/i;

function withRole({ name, role, roleName }: Person, called?: string): Named {
  const own = role !== undefined && saysLittle.test(role.trim()) ? roleName?.replaceAll('-', ' ') : role;
  const wanted = called ?? own;
  const shown = wanted === undefined ? name : `${name} (${wanted})`;
  return { key: name, first: [shown], again: [shortName(name)] };
}

function byName(name: string): Named {
  return { key: name, first: [name], again: [shortName(name)] };
}

/** "Karen" for Karen Boyd, and "Dr Amis" for Dr Helen Amis. */
export function shortName(name: string): string {
  const words = name.split(' ');
  const [first = '', ...rest] = words;
  return calledName(name) !== first && rest.length > 1 ? `${first} ${rest.at(-1) ?? ''}` : calledName(name);
}

function asked(ask: string): Named {
  return { key: ask, first: [{ ask }], again: [{ ask }] };
}

function oneOf(people: readonly Person[], ask: string): Named {
  const [only, ...more] = people;
  if (only === undefined) return asked(ask);
  return more.length === 0 ? byName(only.name) : { key: ask, first: [either(people)], again: [either(people)] };
}

function either(people: readonly Person[]): NamePart {
  const choices = people.map((it) => it.name);
  return { ask: choices.join(' or '), choices };
}

function onSide(plan: PlanDocument, side: Side): Person[] {
  return plan.people.filter((it) => sideOfPerson(it) === side);
}

function isOn(mention: PersonMention, plan: PlanDocument, side: Side): boolean {
  return sideOf(mention, plan.people) === side;
}

function mentionsIn({ element }: Situation): readonly PersonMention[] {
  if (element === undefined || !('people' in element)) return [];
  return 'owners' in element ? [...element.people, ...element.owners] : element.people;
}
