/** Everybody a plan names, gathered from its frontmatter, its details and its sentences. */
import type { RoleName, RoleSide } from '../../../grammar/roles.ts';
import type { Child, Person } from '../model/plan.ts';
import { slice, spanOf, type Prose } from '../text/prose.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { Detail } from './frontmatter.ts';
import { sameName } from './sameName.ts';
import { leadingRole, roleOf, termsIn, type Term } from './terms.ts';

/** Where the names are read from. */
export interface PeopleSources {
  readonly children: readonly Child[];
  readonly details: readonly Detail[];
  /** Every text of the document, in order. */
  readonly texts: readonly Prose[];
}

/** Everybody named, each once: those in the details first, then those whom the text introduces with a role. */
export function readPeople(sources: PeopleSources): Person[] {
  const people: Person[] = sources.children.map((it) => ({ name: it.name, is: 'child', span: it.span }));
  const add = (person: Person): void => {
    const index = people.findIndex((it) => isSame(it, person));
    const known = people[index];
    if (known === undefined) people.push(person);
    else if (known.is !== 'child') people[index] = merged(known, person);
  };
  for (const detail of sources.details) {
    if (detail.name === 'lead' || detail.name === 'people') peopleInDetail(detail).forEach(add);
  }
  for (const text of sources.texts) introducedIn(text).forEach(add);
  return people;
}

/**
 * A short text that names one person with a role, as in a list of people: `Dana Reed (mother)`, `Tom Ashdown, social
 * worker`, `Health visitor: Priya Shah`, `Mr Stannard – head of Year 9`.
 */
export function personIn(prose: Prose): Person | undefined {
  const { text } = prose;
  const name = termsIn(text).find((it) => it.type === 'name');
  if (name === undefined) return undefined;
  const before = text.slice(0, name.start).replace(/[ :–—-]+$/, '');
  const ahead = roleOf(before);
  if (ahead !== undefined && ahead.name !== 'family') return person(prose, name, ahead, before);
  const after = text.slice(name.end).replace(/^[ (,:–—-]+/, '');
  const behind = onePerson(leadingRole(after));
  return person(prose, name, behind, behind === undefined ? undefined : after.slice(0, behind.length));
}

/** "Auntie Grace" is not "Grace Hennessy (health visitor)": a first name alone does not make one of the family a worker. */
function isSame(known: Person, other: Person): boolean {
  if (!sameName(known.name, other.name)) return false;
  const sides = new Set([known.is, other.is]);
  return known.name === other.name || !(sides.has('family') && sides.has('professional'));
}

function merged(known: Person, other: Person): Person {
  const longer = other.name.split(' ').length > known.name.split(' ').length ? other : known;
  const role = known.roleName !== undefined ? known : other.roleName !== undefined ? other : known;
  return {
    name: longer.name,
    span: known.span,
    is: role.is,
    ...(role.role !== undefined && { role: role.role }),
    ...(role.roleName !== undefined && { roleName: role.roleName }),
  };
}

/** The roles that a key of the frontmatter gives to its value; `lead` and `worker` mean the social worker. */
function peopleInDetail(detail: Detail): Person[] {
  const own = personIn(detail.value);
  const keyRole =
    roleOf(detail.role ?? detail.key) ??
    (detail.name === 'lead' ? ({ name: 'social-worker', side: 'professional' } as const) : undefined);
  const names = termsIn(detail.value.text).filter((it) => it.type === 'name');
  if (own === undefined) return [];
  if (own.roleName !== undefined || names.length === 1)
    return [
      own.roleName !== undefined || keyRole === undefined ? own : withRole(own, keyRole, detail.role ?? detail.key),
    ];
  return names.map((it) =>
    withRoleIfAny(person(detail.value, it, undefined, undefined), keyRole, detail.role ?? detail.key),
  );
}

function withRoleIfAny(it: Person, role: Role | undefined, words: string): Person {
  return role === undefined ? it : withRole(it, role, words);
}

interface Role {
  readonly name: RoleName;
  readonly side: RoleSide;
}

function withRole(it: Person, role: Role, words: string): Person {
  return { ...it, role: words, roleName: role.name, is: role.side };
}

function person(prose: Prose, name: Term, role: Role | undefined, words: string | undefined): Person {
  const title = name.type === 'name' ? name.title : undefined;
  if (role === undefined && title !== undefined && /^(?:PC|PCSO|DC|DS|Sgt)$/.test(title)) {
    return person(prose, name, { name: 'police-officer', side: 'professional' }, 'police officer');
  }
  return {
    name: name.text,
    span: spanOf(prose, name.start, name.end),
    is:
      role?.side ??
      (title !== undefined && /^(?:Aunt|Uncle|Nan|Gran|Nain|Taid|Mamgu|Tadcu|Anti)/.test(title) ? 'family' : 'unknown'),
    ...(words !== undefined && words !== '' && { role: words }),
    ...(role !== undefined && { roleName: role.name }),
  };
}

/** People whom a sentence introduces: `Janet Pryce (occupational therapist)`, `her mum, Nadia`, `Dad (Yusuf)`. */
const introducedIn = rememberedOf(readIntroduced);

function readIntroduced(prose: Prose): readonly Person[] {
  const terms = termsIn(prose.text);
  const found: Person[] = [];
  terms.forEach((term, index) => {
    const next = terms[index + 1];
    if (term.type === 'name') {
      const role = roleBehind(prose.text, term);
      if (role !== undefined) found.push(person(prose, term, role, role.words));
      else if (term.title !== undefined) found.push(person(prose, term, undefined, undefined));
    }
    if (term.type === 'role' && next?.type === 'name') {
      const between = prose.text.slice(term.end, next.start);
      const possessed = /(?:\b(?:her|his|their|my|our|the)|['’]s?)[ ]+(?:\p{L}+[ ]+)?$/iu.test(
        prose.text.slice(Math.max(0, term.start - near), term.start),
      );
      if (between === ' ' || between === ' (' || (/^(?:, | is )$/.test(between) && possessed)) {
        found.push(person(prose, next, { name: term.roleName, side: term.side }, term.text));
      }
    }
  });
  return found;
}

/** In UTF-16 units: more than any "her" stands away from the role it belongs to. A text may be as long as a document. */
const near = 80;

/** Roles that several people share say nothing about one of them: "Elm Road family hub" is nobody. */
function onePerson<Found extends Role>(role: Found | undefined): Found | undefined {
  return role?.name === 'family' || role?.name === 'parents' ? undefined : role;
}

/** The role in brackets or between commas behind a name. */
function roleBehind(text: string, name: Term): (Role & { words: string }) | undefined {
  const bracket = /^[ ]?\(([^)]*)/.exec(text.slice(name.end))?.[1];
  const apposition = /^, ([^,.;:)\n]*)/.exec(text.slice(name.end))?.[1];
  for (const words of [bracket, apposition]) {
    if (words === undefined) continue;
    const role = onePerson(leadingRole(words));
    if (role === undefined) continue;
    if (
      words === apposition &&
      (role.side === 'family' ? !/^(?:the|her|his|their|my|\p{L}+['’]s)[ ]/iu.test(words) : false)
    )
      continue;
    const whole = words === bracket ? words : words.slice(0, role.length);
    return { name: role.name, side: role.side, words: whole.trim() };
  }
  return undefined;
}

/** The part of a prose that holds a term. */
export function proseOf(prose: Prose, term: Term): Prose {
  return slice(prose, term.start, term.end);
}
