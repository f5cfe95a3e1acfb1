/** What each person does, as a sheet for that person's hand: their part of the plan, and nothing made up beside it. */
import { formatDate, type CalendarDate } from '../calendar/date.ts';
import { linkIndex } from '../model/links.ts';
import type { Action, Person, PersonMention, PlanDocument } from '../model/plan.ts';
import { ownersOf } from '../rules/owners.ts';
import { absolute, type Range } from '../text/span.ts';
import { audience, keptFrom, type Audience, type KeptFrom } from './keptFrom.ts';
import type { Thread, ThreadNode, ThreadState } from './thread.ts';
import { onOneLine } from '../text/words.ts';

/** One person's part of the plan. */
export interface Sheet {
  /** The name, or the words of the plan where it gives none: `School`. Undefined for what nobody is named for. */
  readonly person?: string;
  /** Whether that is one person with a name. */
  readonly named: boolean;
  /** For whom it is made. */
  readonly audience: Audience;
  /** What they are to the child, in the plan's words. */
  readonly role?: string;
  /** The child or children whose plan it is. */
  readonly children: readonly string[];
  /** What they are to do, in the order of its days. */
  readonly tasks: readonly SheetTask[];
  /** Outcomes that they answer for. */
  readonly answersFor: readonly SheetLine[];
  /** What others do in which they are named: who helps them, and how. */
  readonly help: readonly SheetTask[];
  /** What the plan says about things going wrong, all of it: what concerns one person only is for people to judge. */
  readonly ifThingsGoWrong: readonly SheetLine[];
  /** Who leads the plan, unless it is they. */
  readonly lead?: string;
  readonly review?: string;
  readonly today: CalendarDate;
  /** What the plan itself marks as not for them, and so does not stand here. */
  readonly leftOut: readonly SheetGap[];
  /** Words of that kind which the plan has for itself as a whole, and which leave nothing out. */
  readonly ofThePlan: readonly SheetLine[];
}

/** The words of the plan by which something does not stand on a sheet. */
export interface SheetGap extends SheetLine {
  /** How many needs, outcomes, actions and sentences about things going wrong they take with them, this person's or not. */
  readonly parts: number;
  /** What is left out although this very person does it or answers for it. */
  readonly own: readonly SheetLine[];
}

export interface SheetLine {
  readonly text: string;
  readonly range: Range;
}

/** Something somebody does. */
export interface SheetTask extends SheetLine {
  /** In words to the person, "You will …", where only the beginning has to change for that; else as the plan has it. */
  readonly words: string;
  /** Who does it, and who does it with them. */
  readonly who: readonly string[];
  /** By when, in the plan's words. */
  readonly when?: string;
  readonly day?: CalendarDate;
  readonly state: ThreadState;
  /** The outcomes it leads to. */
  readonly towards: readonly string[];
}

/** A sheet for everybody who has a part, children and family first, then the others in the order of the text. */
export function sheetsOf(plan: PlanDocument, thread: Thread): Sheet[] {
  const material = materialOf(plan, thread);
  const names = new Set(thread.nodes.flatMap((it) => it.people.map(({ name }) => name)));
  const rank = (name: string): number => order.indexOf(material.roster.get(name)?.is ?? 'unknown');
  const people = [...names].toSorted((a, b) => rank(a) - rank(b));
  const sheets = people.map((it) => sheetFor(material, it));
  return material.unowned.length === 0 ? sheets : [...sheets, sheetFor(material, undefined)];
}

const order: readonly Person['is'][] = ['child', 'family', 'network', 'unknown', 'professional'];

/** All that sheets are made of, gathered once. */
interface Material {
  readonly plan: PlanDocument;
  readonly thread: Thread;
  readonly roster: ReadonlyMap<string, Person>;
  /** What each person does or answers for, and the actions of which they are spoken; actions in the order of their days. */
  readonly owned: ReadonlyMap<string, readonly ThreadNode[]>;
  readonly spoken: ReadonlyMap<string, readonly ThreadNode[]>;
  readonly unowned: readonly ThreadNode[];
  /** By what words the plan gives each person a part. */
  readonly mentions: ReadonlyMap<string, readonly PersonMention[]>;
  readonly kept: Readonly<Record<Audience, KeptFrom>>;
}

function materialOf(plan: PlanDocument, thread: Thread): Material {
  const nodes = thread.nodes.filter((it) => it.type !== 'need').toSorted(byDay);
  const actions = nodes.filter((it) => it.type === 'action');
  const { element } = linkIndex(plan);
  const owners = [...plan.outcomes, ...plan.actions].flatMap((it) => ownersOf(it));
  return {
    plan,
    thread,
    roster: new Map(plan.people.map((it) => [it.name, it])),
    owned: gathered(nodes, (it) => it.people.map(({ name }) => name)),
    spoken: gathered(actions, (it) => element(it.id)?.people.flatMap(({ person }) => person ?? []) ?? []),
    mentions: gathered(owners, ({ person, text }) => [person ?? text]),
    unowned: actions.filter((it) => it.people.length === 0),
    kept: { professional: keptFrom(plan, 'professional'), family: keptFrom(plan, 'family') },
  };
}

function gathered<Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const name of new Set(namesOf(thing))) {
      const known = found.get(name);
      if (known === undefined) found.set(name, [thing]);
      else known.push(thing);
    }
  }
  return found;
}

function sheetFor(material: Material, person: string | undefined): Sheet {
  const { plan, thread, roster, owned, spoken, unowned, mentions, kept } = material;
  const known = person === undefined ? undefined : roster.get(person);
  const reader = audience(person === undefined ? [] : (mentions.get(person) ?? []), plan.people);
  const { isKept, leftOut, ofThePlan } = kept[reader];
  const { element } = linkIndex(plan);
  const isFor = (it: ThreadNode): boolean => !isKept(element(it.id));
  const given = person === undefined ? unowned : (owned.get(person) ?? []);
  const own = given.filter(isFor);
  const mine = new Set(own);
  const others = person === undefined ? [] : (spoken.get(person) ?? []).filter((it) => !mine.has(it) && isFor(it));
  const lead = plan.lead?.person ?? plan.lead?.text;
  const review = plan.dates.review?.mention;
  const types = own.flatMap((it) => it.people.filter(({ name }) => name === person).map(({ type }) => type));
  return {
    ...(person !== undefined && { person }),
    named: known !== undefined || types.some((it) => oneByName.includes(it)),
    audience: reader,
    ...(known?.role !== undefined && { role: known.role }),
    children: plan.children.map((it) => it.name),
    tasks: own.filter((it) => it.type === 'action').map((it) => taskOf(plan, it, isKept, person)),
    answersFor: own.filter((it) => it.type === 'outcome').map(lineOf),
    help: others.map((it) => taskOf(plan, it, isKept)),
    ifThingsGoWrong: person === undefined ? [] : contingencyOf(plan, isKept),
    ...(lead !== undefined && lead !== person && { lead }),
    ...(review?.type === 'date' && { review: formatDate(review.date) }),
    today: thread.today,
    leftOut: leftOut.map(({ words, range, parts }) => ({
      text: words,
      range,
      parts: parts.length,
      own: given.filter((it) => parts.includes(it.id)).map(lineOf),
    })),
    ofThePlan: ofThePlan.map(({ words, range }) => ({ text: words, range })),
  };
}

function lineOf({ text, selection }: ThreadNode): SheetLine {
  return { text, range: selection };
}

const oneByName: readonly PersonMention['type'][] = ['person', 'child'];

function byDay(a: ThreadNode, b: ThreadNode): number {
  const day = ({ when }: ThreadNode): string => when?.day ?? when?.from ?? '~';
  return day(a).localeCompare(day(b)) || a.selection.start - b.selection.start;
}

function taskOf(plan: PlanDocument, node: ThreadNode, isKept: KeptFrom['isKept'], to?: string): SheetTask {
  const { element, above } = linkIndex(plan);
  const action = element(node.id);
  return {
    text: node.text,
    words: to === undefined || action?.type !== 'action' ? node.text : addressed(action, node.text),
    who: [...new Set(node.people.map((it) => it.name))],
    ...(node.when !== undefined && { when: node.when.words }),
    ...(node.when?.day !== undefined && { day: node.when.day }),
    state: node.state,
    towards: above(node.id)
      .filter((it) => it.type === 'outcome' && !isKept(it))
      .map((it) => onOneLine(it.text.text)),
    range: node.selection,
  };
}

/** Words that would still speak of the person as somebody else, or that nobody can tell whether they do. */
const pronoun = /(?<!\p{L})(?:he|she|they|him|her|them|his|hers|theirs?|himself|herself|themselves)(?!\p{L})/iu;

/** "Gemma Hartley (mother) will lay the table" is "You will lay the table" to Gemma, where she alone does it. */
function addressed({ owners, text: { text } }: Action, line: string): string {
  const [owner, ...others] = owners;
  if (owner === undefined || owner.type === 'self' || others.length > 0 || !text.startsWith(owner.text)) return line;
  const rest = /^(?: \([^()]*\))? (?:will|to|agrees to|has agreed to) (?=\p{Ll})/u.exec(text.slice(owner.text.length));
  if (rest === null) return line;
  const done = onOneLine(text.slice(owner.text.length + rest[0].length));
  return pronoun.test(done) ? line : `You will ${done}`;
}

/** Whole paragraphs and list items: a sentence by itself would lose what it depends on. */
function contingencyOf(plan: PlanDocument, isKept: KeptFrom['isKept']): SheetLine[] {
  return plan.contingency
    .filter((it) => !isKept(it) && it.text.text.trim() !== '')
    .map((it) => ({ text: onOneLine(it.text.text), range: absolute(plan.blocks, it.span) }));
}
