import type { Person, PlanDocument, Statement } from '../model/plan.ts';
import { absolute, type Range } from '../text/span.ts';
import { spanOf } from '../text/prose.ts';
import { rememberedOf } from '../text/remembered.ts';

/** A place in the text at which somebody is named. */
export interface NamedPerson extends Range {
  /** The person meant; undefined when the plan does not make that certain. */
  readonly person?: Person;
  readonly text: string;
}

/** Everybody who is named anywhere in the plan, in the order of the text, each place once. Found once for each plan. */
export const namedPeople: (plan: PlanDocument) => readonly NamedPerson[] = rememberedOf(find);

function find(plan: PlanDocument): NamedPerson[] {
  const byName = new Map(plan.people.map((it) => [it.name, it]));
  const introduced = plan.people.map((person) => ({
    ...absolute(plan.blocks, person.span),
    text: person.name,
    person,
  }));
  const children = [...plan.children, ...plan.siblings].map((it) => ({
    ...absolute(plan.blocks, it.span),
    text: it.name,
    ...personNamed(byName, it.name),
  }));
  const mentioned = [...plan.needs, ...plan.outcomes, ...plan.actions].flatMap((element) => {
    const mentions = element.type === 'need' ? element.people : [...element.people, ...element.owners];
    return mentions
      .filter((it) => it.type === 'person' || it.type === 'child' || (it.type === 'family' && it.person !== undefined))
      .map((it) => ({
        ...absolute(plan.blocks, it.span),
        text: it.text,
        ...personNamed(byName, it.person ?? it.text),
      }));
  });
  const inPassing = [...plan.contingency, ...plan.statements].flatMap((it) => knownIn(plan, it));
  return distinct([...introduced, ...children, ...mentioned, ...inPassing]);
}

function personNamed(byName: ReadonlyMap<string, Person>, name: string): { person?: Person } {
  const person = byName.get(name);
  return person === undefined ? {} : { person };
}

/** Statements carry no mentions of their own; in them a name counts only where it is one the plan has introduced. */
function knownIn(plan: PlanDocument, statement: Statement): NamedPerson[] {
  return plan.people.flatMap((person) => {
    const names = [person.name, person.name.split(' ')[0] ?? ''].filter((it) => /^\p{Lu}\p{Ll}{2}/u.test(it));
    const isShared = (name: string): boolean =>
      plan.people.some((it) => it !== person && it.name.split(' ').includes(name));
    return names
      .filter((it) => it === person.name || !isShared(it))
      .flatMap((name) => placesOf(statement.text.text, name))
      .map(({ start, end }) => ({
        ...absolute(plan.blocks, spanOf(statement.text, start, end)),
        text: statement.text.text.slice(start, end),
        person,
      }));
  });
}

function placesOf(text: string, name: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
    if (!/[\p{L}\d-]/u.test(around)) places.push({ start: at, end: at + name.length });
  }
  return places;
}

/** Where two overlap the longer one stays, and of two at one place the one that is known. */
function distinct(people: readonly NamedPerson[]): NamedPerson[] {
  const kept: NamedPerson[] = [];
  const better = (a: NamedPerson, b: NamedPerson): number =>
    a.start - b.start || b.end - a.end || Number(b.person !== undefined) - Number(a.person !== undefined);
  for (const it of people.filter(({ start, end }) => start < end).toSorted(better)) {
    if (it.start >= (kept.at(-1)?.end ?? 0)) kept.push(it);
  }
  return kept;
}
