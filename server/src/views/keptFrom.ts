import type { Caption, Person, PersonMention, PlanDocument, Statement } from '../model/plan.ts';
import { anyName, sideOf } from '../rules/sides.ts';
import { grouped } from '../text/grouped.ts';
import { spanOf, type Prose } from '../text/prose.ts';
import { absolute, type Range } from '../text/span.ts';
import { isMarked, isMarkedAnswer, isMarkedHeading, reachOf } from './forWhom.ts';
import { firstWords } from './words.ts';

/** Who reads a sheet: somebody there by profession, or the child, the family and their network. */
export type Audience = 'professional' | 'family';

/** Words by which the plan says that something is not for a reader. */
export interface LeftOut {
  readonly words: string;
  readonly range: Range;
  /** Ids of the parts for which they say so. */
  readonly parts: readonly string[];
}

export interface KeptFrom {
  readonly isKept: (part: Statement | undefined) => boolean;
  readonly leftOut: readonly LeftOut[];
  /** What the plan says of itself as a whole. It leaves nothing out: for whom there is a sheet at all is for people to say. */
  readonly ofThePlan: readonly Omit<LeftOut, 'parts'>[];
}

/**
 * Who somebody is as a reader, from all the words by which the plan gives them a part. Whoever is not known to be there
 * by profession may be family: "Mum", a name that nobody introduces, somebody with a job that may be any, and whoever will
 * be found for what has nobody yet.
 */
export function audience(mentions: readonly PersonMention[], people: readonly Person[]): Audience {
  const mayBeAnyJob = (it: PersonMention): boolean =>
    it.person !== undefined && people.find((other) => other.name === it.person)?.roleName === 'worker';
  const isThereByProfession = (it: PersonMention): boolean =>
    (sideOf(it, people) === 'professional' && !mayBeAnyJob(it)) ||
    (it.type === 'group' && /professional|agenc|staff/i.test(it.text));
  return mentions.length > 0 && mentions.every(isThereByProfession) ? 'professional' : 'family';
}

/**
 * What the plan marks as not for a reader: by the heading of its section, a label, the header of its column, another cell
 * of its row, a sentence about the section or about what stands below it, or its own words.
 */
export function keptFrom(plan: PlanDocument, reader: Audience): KeptFrom {
  if (reader === 'professional') return { isKept: () => false, leftOut: [], ofThePlan: [] };
  const names = namesOf(plan);
  const parts = [...plan.needs, ...plan.outcomes, ...plan.actions, ...plan.contingency];
  const said = [...plan.statements, ...parts].filter((it) => isMarked(it.text.text, names));
  const opensList = (it: Statement): boolean => /:\s*$/.test(it.text.text) && parts.some((part) => isOver(it, part));
  const reasonsFor = [
    markedHeadings(plan, names),
    reaching(
      plan,
      said.filter((it) => !opensList(it)),
    ),
  ];
  const marked = (it: Caption): boolean =>
    it.says === undefined ? isMarkedHeading(it.words.text, names) : isMarkedAnswer(it.words.text, it.says.text, names);
  const reasons = parts.flatMap((part) => {
    const own = isMarked(part.text.text, names) ? [part.text] : [];
    const over = part.captions.filter(marked).map((it) => it.says ?? it.words);
    return [...reasonsFor.flatMap((it) => it(part)), ...over, ...own].map((words) => ({ words, id: part.id }));
  });
  const kept = new Set(reasons.map((it) => it.id));
  const place = (words: Prose): Range => absolute(plan.blocks, spanOf(words));
  const leftOut = [...grouped(reasons, ({ words }) => `${words.block} ${spanOf(words).start}`).values()]
    .map((all) => ({ words: all[0]?.words, parts: [...new Set(all.map((it) => it.id))] }))
    .flatMap(({ words, parts }) =>
      words === undefined ? [] : [{ words: firstWords(words.text, 60), range: place(words), parts }],
    )
    .toSorted((a, b) => a.range.start - b.range.start);
  const ofThePlan = said
    .filter((it) => !/:\s*$/.test(it.text.text) && reachOf(it.text.text) === 'plan')
    .map((it) => ({ words: firstWords(it.text.text, 60), range: place(it.text) }));
  return { isKept: (part) => part !== undefined && kept.has(part.id), leftOut, ofThePlan };
}

/** Everybody who is not known to be there by profession. */
function namesOf({ people }: PlanDocument): RegExp | undefined {
  const names = anyName(people.filter((it) => it.is !== 'professional').map((it) => it.name));
  return names === undefined
    ? undefined
    : new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})(?: \\p{Lu}[\\p{L}'’-]*\\p{Ll})*`, 'gu');
}

/** Whether the words of a statement hold for a part as what stands over it, and so reach as far as its list. */
function isOver({ text }: Statement, part: Statement): boolean {
  return part.captions.some(({ words }) => words.block === text.block && spanOf(words).end === spanOf(text).end);
}

type Reasons = (part: Statement) => readonly Prose[];

/** The heading of a part, or one above it, that says so. */
function markedHeadings(plan: PlanDocument, names: RegExp | undefined): Reasons {
  const isTitle = (heading: Prose): boolean => heading.text === plan.title?.text;
  const marked = plan.sections.map(({ heading }) =>
    isMarkedHeading(isTitle(heading) ? heading.text.replace(letterhead, '') : heading.text, names),
  );
  return ({ section }) => {
    for (let at = section; at !== undefined; at = plan.sections[at]?.parent) {
      const heading = plan.sections[at]?.heading;
      if (heading !== undefined && marked[at] === true) return [heading];
    }
    return [];
  };
}

/** A title that calls the whole plan confidential does not mean the family whose plan it is. */
const letterhead = /\b(?:(?:strictly|highly|private and) )?confidential\b|\b[cg]yfrinachol\b/gi;

/** "This section is not for parents", "The following is confidential": what it reaches in the section it stands in. */
function reaching(plan: PlanDocument, said: readonly Statement[]): Reasons {
  const start = (it: Statement): number => absolute(plan.blocks, it.span).start;
  const all = said.flatMap((it) => {
    const reach = reachOf(it.text.text);
    return reach === 'section' || reach === 'below'
      ? [{ section: it.section, from: reach === 'section' ? -1 : start(it), words: it.text }]
      : [];
  });
  if (all.length === 0) return () => [];
  return (part) => {
    const above = new Set<number | undefined>([part.section]);
    // What stands right under the title is no section, and all others stand below it.
    for (let at = part.section; at !== undefined; at = plan.sections[at]?.parent) {
      if (plan.sections[at]?.heading.text !== plan.title?.text) above.add(at);
    }
    return all.filter((it) => above.has(it.section) && start(part) > it.from).map((it) => it.words);
  };
}
