/** Headings: which section each opens. */
import { fact } from '../text/remembered.ts';
import { sectionOf, sectionOfField } from './names.ts';
import { labelFrom, segmentsOf, type Segment } from './labels.ts';
import type { DraftSection } from './draft.ts';
import { saysWhoDoesWhat } from './subjects.ts';
import { termsIn } from './terms.ts';
import type { Unit } from './units.ts';
import { touchSections, type Walk } from './walk.ts';

/**
 * Opens the section of a heading. A heading that is an element itself, such as "Outcome 1: By 30 September …", is given
 * back for the walk to read.
 */
export function enterSection(
  walk: Walk,
  unit: Unit & { type: 'heading' },
  isTitle: boolean,
  rest: () => readonly Unit[],
): Segment | undefined {
  const { prose } = unit.inline;
  const words = prose.text;
  const depth = unit.depth;
  const parent = sectionAbove(walk, depth);
  const segment = segmentsOf(unit.inline, walk.options.isChild)[0];
  const element =
    segment?.label?.field !== undefined &&
    segment.inline.prose.text.split(' ').length > (segment.label.number === undefined ? 3 : 2)
      ? segment
      : undefined;
  const inherited = parent === undefined ? undefined : walk.sections[parent]?.name;
  const owner = ownerHeading(words) && (inherited === 'actions' || inherited === 'needs' || inherited === 'outcomes');
  const known =
    safetyRules(words, rest) ??
    sectionOf(words, walk.options.isChild) ??
    numbered(words, rest) ??
    (segment?.label?.field === undefined ? undefined : sectionOfField(segment.label.field));
  const name = isTitle
    ? 'thread'
    : element !== undefined
      ? 'topic'
      : owner
        ? inherited
        : (known ?? inheritable(inherited));
  walk.sections.push({
    name: name ?? 'topic',
    heading: prose,
    depth,
    parent,
    isTitle,
    lastBlock: unit.block,
    empty: true,
  });
  walk.section = walk.sections.length - 1;
  walk.lead = owner || /\bwill do\b/.test(words) ? { name: name ?? 'topic', owner: prose } : undefined;
  touchSections(walk, unit.block, false);
  return element;
}

/** The innermost section that is still open and whose heading stands above this depth. */
function sectionAbove({ sections, section }: Walk, depth: number): number | undefined {
  let at = section;
  while (at !== undefined && (sections[at]?.depth ?? 0) >= depth) at = sections[at]?.parent;
  return at;
}

/** A "safety plan" whose list says who does what is the actions; one whose items begin with "If" is for when it goes wrong. */
function safetyRules(words: string, following: () => readonly Unit[]): 'actions' | undefined {
  if (!/\bsafety (?:plan|rules)\b/i.test(words)) return undefined;
  const items = belowHeading(following()).flatMap((it) =>
    it.type === 'text' && it.item ? [it.inline.prose.text] : [],
  );
  const conditional = items.filter((it) => /^(?:if|when|whenever)\b/i.test(it));
  const bound = items.filter((it) => saysWhoDoesWhat(it));
  return bound.length * 2 > items.length && conditional.length === 0 ? 'actions' : undefined;
}

/** Sections under a strengths, views or contingency heading speak of the same, whatever their own heading is. */
function inheritable(name: DraftSection['name'] | undefined): DraftSection['name'] {
  const passedOn: readonly (DraftSection['name'] | undefined)[] = [
    'child-voice',
    'family-views',
    'strengths',
    'contingency',
    'purpose',
    'people',
    'minutes',
    'needs',
    'worries',
    'outcomes',
    'actions',
  ];
  return name !== undefined && passedOn.includes(name) ? name : 'topic';
}

/** "Outcome 2" over the words of the outcome alone; where its list says who does what, it stands over a whole thread. */
function numbered(words: string, following: () => readonly Unit[]): DraftSection['name'] | undefined {
  const label = labelFrom(words, () => false);
  if (label?.number === undefined || label.field === undefined) return undefined;
  const name = sectionOfField(label.field);
  const mixed = name !== 'actions' && belowHeading(following()).some((it) => it.type === 'table' || isTask(it));
  return mixed ? undefined : name;
}

/** What stands under a heading, up to the next one. */
function belowHeading(rest: readonly Unit[]): readonly Unit[] {
  const end = rest.findIndex((it) => it.type === 'heading');
  return rest.slice(0, end < 0 ? rest.length : end);
}

function isTask(unit: Unit): boolean {
  return unit.type === 'text' && unit.item && saysWhoDoesWhat(unit.inline.prose.text);
}

/** A heading that is nothing but a person: "Mum", "Social worker (Tom Ashdown)". */
const ownerHeading: (words: string) => boolean = fact((words) => {
  const terms = termsIn(words);
  const rest = terms.reduce((text, it) => text.replace(it.text, ''), words).replace(/[^\p{L}]+/gu, '');
  return terms.length > 0 && terms.some((it) => it.type !== 'agency') && rest === '';
});
