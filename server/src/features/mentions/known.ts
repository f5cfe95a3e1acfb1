/** The people of a plan by the words of their names, and whether a run of words can mean one of them. */
import { familiarTitles, nameTitles, titleSides } from '../../../../grammar/names.ts';
import type { Person, PlanDocument } from '../../model/plan.ts';
import { keyOf, type RunWord } from './nameRuns.ts';

export interface KnownPerson {
  /** As the plan gives it most fully, title included: the key by which a person is told from others. */
  readonly name: string;
  readonly title?: string;
  /** The words of the name without its title. */
  readonly words: readonly string[];
  /** The same words as they are compared; see `keyOf`. */
  readonly keys: readonly string[];
  readonly isChild: boolean;
  readonly sex?: 'woman' | 'man';
}

/** Everybody the plan names, brothers and sisters included, by the key of each word of their names. */
export interface Roster {
  readonly people: readonly KnownPerson[];
  readonly withKey: (key: string) => readonly KnownPerson[];
}

export function rosterOf(plan: PlanDocument): Roster {
  const people = plan.people.map((it) => knownPerson(it.name, it));
  const names = new Set(people.map((it) => it.name));
  for (const { name } of [...plan.children, ...plan.siblings]) {
    if (!names.has(name) && !people.some((it) => isShortOf(it.words, wordsOf(name))))
      people.push(knownPerson(name, undefined));
  }
  const byKey = new Map<string, KnownPerson[]>();
  for (const person of people) {
    for (const key of new Set(person.keys)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [person]);
      else known.push(person);
    }
  }
  return { people, withKey: (key) => byKey.get(key) ?? [] };
}

/** The parts of a name as it is written: `Mr Tudor Wyn`. A nickname in brackets is none of them. */
export function nameParts(name: string): { readonly title?: string; readonly words: readonly string[] } {
  const [first = '', ...rest] = name
    .replaceAll(/\([^)]*\)?/g, '')
    .trim()
    .split(/ +/);
  const title = first.replace(/\.$/, '');
  return nameTitles.includes(title) && rest.length > 0 ? { title, words: rest } : { words: [first, ...rest] };
}

function wordsOf(name: string): readonly string[] {
  return nameParts(name).words;
}

function isShortOf(long: readonly string[], short: readonly string[]): boolean {
  return short.every((it) => long.some((word) => keyOf(word) === keyOf(it)));
}

function knownPerson(name: string, person: Person | undefined): KnownPerson {
  const parts = nameParts(name);
  const sex = sexOf(parts.title, person?.role);
  const keys = parts.words.map(keyOf);
  return {
    name,
    ...parts,
    keys,
    isChild: person === undefined || person.is === 'child',
    ...(sex !== undefined && { sex }),
  };
}

const women =
  /\b(?:mother|mum|mam|mummy|stepmum|aunt\p{L}*|gran(?:ny|dma|dmother)?|nan|nain|mamgu|sister|wife|girlfriend|daughter|niece)\b/iu;
const men =
  /\b(?:father|dad|tad|daddy|stepdad|uncle|grand(?:ad|pa|father)|taid|tadcu|brother|husband|boyfriend|son|nephew)\b/iu;

/** As far as a title or a family role tells; a title in the middle of a role ("Mum's sister") tells by its last word. */
function sexOf(title: string | undefined, role: string | undefined): 'woman' | 'man' | undefined {
  if (title !== undefined && titleSides.woman.includes(title)) return 'woman';
  if (title !== undefined && titleSides.man.includes(title)) return 'man';
  const last = role?.split(' ').at(-1) ?? '';
  return women.test(last) ? 'woman' : men.test(last) ? 'man' : undefined;
}

/** Which word of a person's name each word of a run is. Undefined when they do not fit together. */
export type Fit = readonly (number | undefined)[];

/** Words that stand for one another: a run's title, and the rest of it. */
export interface Named {
  readonly title?: string;
  readonly words: readonly RunWord[];
}

/**
 * How a run fits a person: `Dana`, `Dana R.`, `D. Reed`, `Mrs Reed`, `Dana Reed`; a run with more words than the plan
 * knows of the person ("Ella Hartley" of Ella) fits too. A family name by itself fits nobody: it belongs to a family.
 */
export function fitOf({ title, words }: Named, person: KnownPerson): Fit | undefined {
  if (title !== undefined && !canHave(person, title)) return undefined;
  const fit = inOrder(words, person.keys) ?? inOrderOf(person.keys, words);
  if (fit?.some((it, index) => it !== undefined && words[index]?.is === 'word') !== true) return undefined;
  const last = person.words.length - 1;
  if (words.length === 1 && last > 0) {
    const wanted = title === undefined || familiarTitles.has(title) ? 0 : last;
    return fit[0] === wanted ? fit : undefined;
  }
  if (words.length === 1 && title === undefined && person.title !== undefined && !familiarTitles.has(person.title)) {
    return undefined;
  }
  return fit[0] === 0 ? fit : undefined;
}

function canHave({ isChild, sex, title: own }: KnownPerson, title: string): boolean {
  const wanted = titleSides.woman.includes(title) ? 'woman' : titleSides.man.includes(title) ? 'man' : undefined;
  if (isChild && own === undefined) return false;
  return wanted === undefined || sex === undefined || sex === wanted;
}

/** Each word of the run is a word of the name, in the same order. */
function inOrder(run: readonly RunWord[], name: readonly string[]): Fit | undefined {
  let next = 0;
  const fit: number[] = [];
  for (const it of run) {
    while (next < name.length && !isWord(it, name[next] ?? '')) next++;
    if (next >= name.length) return undefined;
    fit.push(next++);
  }
  return fit;
}

/** Each word of the name is a word of the run, which has more of them. */
function inOrderOf(name: readonly string[], run: readonly RunWord[]): Fit | undefined {
  let next = 0;
  const fit = run.map((it) => (isWord(it, name[next] ?? '') ? next++ : undefined));
  return next === name.length && name.length > 0 ? fit : undefined;
}

function isWord({ is, key }: RunWord, of: string): boolean {
  return of !== '' && (is === 'initial' ? of.startsWith(key) : of === key);
}
