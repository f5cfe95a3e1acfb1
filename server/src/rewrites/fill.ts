import { calledName } from '../rules/sides.ts';
import { stageDay, type Stage } from './days.ts';
import type { SentenceWithGaps } from './pattern.ts';
import { pronounsOf } from './pronouns.ts';
import type { Situation } from './situation.ts';
import { stepOf, type StepName } from './steps.ts';
import { friendOf, ownerOf, parentOf, workerOf, type Named, type NamePart } from './who.ts';
import { oftenIn, placeIn, restOf, serviceIn } from './words.ts';

/** What a person still has to say. Gaps of one number are one and the same. */
export interface Gap {
  /** From 1, in the order in which they first stand in the sentence. */
  readonly gap: number;
  /** In square brackets, as in every template: `[how often]`. */
  readonly placeholder: string;
  /** What it may be, where the plan names all of them. */
  readonly choices?: readonly string[];
}

/** A part of a sentence: words, or a gap. */
export type FilledPart = string | Gap;

/** The sentence with its gaps filled from what the plan says, as far as it does. Bad gaps are left to a person. */
export function fill(text: SentenceWithGaps, situation: Situation): FilledPart[] {
  const filling: Filling = { situation, text, child: childOf(situation), named: new Set() };
  const parts = [...text.matchAll(/\{([^{}]+)\}|[^{]+|\{/g)].flatMap(([written, slot], index, all): Part[] => {
    if (slot === undefined) return [written];
    const behind = all[index + 1]?.[0] ?? '';
    const filled = valueOf(slot, behind, filling);
    return /^\p{Lu}/u.test(slot) ? capitalised(filled) : filled;
  });
  return numbered(grammatical(parts));
}

/** The sentence with its placeholders, as it stands in a plan in which nobody has filled them yet. */
export function withPlaceholders(parts: readonly FilledPart[], open = (it: Gap) => it.placeholder): string {
  return parts.map((it) => (typeof it === 'string' ? it : open(it))).join('');
}

/** The sentence with what somebody typed into its gaps, in their order. What is missing keeps its placeholder. */
export function withValues(parts: readonly FilledPart[], values: readonly string[]): string {
  return withPlaceholders(parts, ({ gap, placeholder }) => values[gap - 1] ?? placeholder);
}

/** How many gaps are left for a person. */
export function gapsIn(parts: readonly FilledPart[]): number {
  return new Set(parts.flatMap((it) => (typeof it === 'string' ? [] : [it.gap]))).size;
}

type Part = string | { readonly ask: string; readonly key: string; readonly choices?: readonly string[] };

interface Filling {
  readonly situation: Situation;
  readonly text: SentenceWithGaps;
  readonly child: NamePart;
  /** Who has been spoken of so far. */
  readonly named: Set<string>;
}

const stages: Readonly<Record<string, { readonly stage: Stage; readonly ask: string }>> = {
  start: { stage: 0, ask: 'date it starts' },
  third: { stage: 0.33, ask: 'date of the first step' },
  halfway: { stage: 0.5, ask: 'date halfway to the review' },
  'two thirds': { stage: 0.67, ask: 'date of the second step' },
  review: { stage: 1, ask: 'date of the review' },
};

const steps: Readonly<Record<StepName, string>> = {
  now: 'number today',
  'first step': 'number for the first step',
  'second step': 'number for the second step',
  goal: 'number to reach',
};

const ownWords: Readonly<
  Record<string, { readonly find: (it: Situation) => string | undefined; readonly ask: string }>
> = {
  often: { find: oftenIn, ask: 'how often' },
  place: { find: placeIn, ask: 'where' },
  service: { find: serviceIn, ask: 'which service' },
  rest: { find: restOf, ask: 'do what' },
};

function valueOf(slot: string, behind: string, filling: Filling): Part[] {
  const { situation, named } = filling;
  const [, name = '', detail] = /^([^:]+)(?:: ?(.*))?$/s.exec(slot) ?? [];
  const key = name.trim().toLowerCase();
  const childName = typeof filling.child === 'string' ? filling.child : 'the child';
  const stage = stages[key];
  const own = ownWords[key];
  if (stage !== undefined) return [stageDay(situation.plan, situation.today, stage.stage) ?? gap(stage.ask)];
  if (own !== undefined) return [own.find(situation) ?? gap(own.ask)];
  if (isStep(key)) return [stepOf(key, situation, behind) ?? gap(steps[key])];
  switch (key) {
    case 'ask':
      return [gap(detail ?? 'what')];
    case 'child':
      return childParts(filling);
    case "child's":
      return [...childParts(filling), "'s"];
    case 'they':
      return pronoun(filling, 'they');
    case 'them':
      return pronoun(filling, 'them');
    case 'their':
      return pronoun(filling, 'their');
    case 'parent':
      return spokenOf(parentOf(situation, childName), named);
    case "parent's":
      return [...spokenOf(parentOf(situation, childName), named), "'s"];
    case 'owner':
      return spokenOf(doerOf(filling, childName), named);
    case 'friend':
      return spokenOf(friendOf(situation), named);
    case 'worker':
      return spokenOf(workerOf(situation, detail ?? ''), named);
    default:
      return [gap(slot)];
  }
}

/** A pattern that speaks of a parent beside the one who does it means two people. */
function doerOf({ situation, text }: Filling, child: string): Named {
  const owner = ownerOf(situation, child);
  const sameAsParent = /\{parent/i.test(text) && owner.key === parentOf(situation, child).key;
  return sameAsParent ? { key: 'name', first: [{ ask: 'name' }], again: [{ ask: 'name' }] } : owner;
}

function isStep(key: string): key is StepName {
  return key in steps;
}

function gap(ask: string, key = ask): Part {
  return { ask, key };
}

/** The first name of the child whose plan it is; of several the one whom the sentence names. */
function childOf({ plan, sentence }: Situation): NamePart {
  const names = plan.children.map((it) => calledName(it.name));
  const [only, ...more] = names;
  if (only !== undefined && more.length === 0) return only;
  return names.find((it) => sentence.includes(it)) ?? { ask: "child's name" };
}

function childParts({ child }: Filling): Part[] {
  return [typeof child === 'string' ? child : gap(child.ask)];
}

function pronoun(filling: Filling, form: 'they' | 'them' | 'their'): Part[] {
  const pronouns = pronounsOf(filling.situation.plan);
  if (pronouns !== undefined) return [pronouns[form]];
  return form === 'their' ? [...childParts(filling), "'s"] : childParts(filling);
}

function spokenOf({ key, first, again }: Named, named: Set<string>): Part[] {
  const parts = named.has(key) ? again : first;
  named.add(key);
  return parts.map((it) => (typeof it === 'string' ? it : { ...it, key: `${key}: ${it.ask}` }));
}

function capitalised(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [...parts];
}

/** "A" in front of a filled gap becomes "an", and one day is no "1 days". */
function grammatical(parts: readonly Part[]): Part[] {
  return parts.map((part, index) => {
    if (typeof part !== 'string') return part;
    const before = parts[index - 1];
    const after = parts[index + 1];
    const single = before === '1' || before === 'one' ? part.replace(/^( (?:school )?[a-z]+?)s(?![a-z])/, '$1') : part;
    if (typeof after !== 'string') return single;
    return single.replace(/\b(a)n? $/i, (_, article: string) =>
      /^[aeio]/i.test(after) ? `${article}n ` : `${article} `,
    );
  });
}

function numbered(parts: readonly Part[]): FilledPart[] {
  const keys: string[] = [];
  return parts.map((part): FilledPart => {
    if (typeof part === 'string') return part;
    if (!keys.includes(part.key)) keys.push(part.key);
    const { ask, choices } = part;
    return { gap: keys.indexOf(part.key) + 1, placeholder: `[${ask}]`, ...(choices && { choices }) };
  });
}
