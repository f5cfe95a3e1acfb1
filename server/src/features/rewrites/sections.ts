import type { PlanDocument, Section, SectionName } from '../../model/plan.ts';
import { fill, type FilledPart } from '../../rewrites/fill.ts';
import type { SentenceWithGaps } from '../../rewrites/pattern.ts';
import { shortName } from '../../rewrites/who.ts';
import type { Situation } from '../../rewrites/situation.ts';
import { spanOf } from '../../text/prose.ts';
import type { Finding } from '../../rules/rule.ts';
import { calledName, sideOfPerson } from '../../rules/sides.ts';
import { absolute } from '../../text/span.ts';
import { lineAt, type CheckedPlan } from '../checkedPlan.ts';
import { detailsEnd, lineEnd } from '../planEdit.ts';
import { missingPart, type MissingPart } from './missingParts.ts';
import type { Offer } from './planAction.ts';

/** A part that the plan lacks, put where it belongs: under the heading that is there for it, or under one of its own. */
export function missingSection(checked: CheckedPlan, finding: Finding): Offer[] {
  const { plan, today } = checked;
  const part = missingPart(finding.rule, plan.kind);
  if (part === undefined || plan.type === 'template' || !isAboutTheWhole(checked, finding)) return [];
  const situation: Situation = { plan, today, sentence: '' };
  const there = plan.sections.findIndex((it) => it.name === part.section && !isTitle(plan, it));
  const body = linesOf(plan, part);
  const place = there < 0 ? newPlace(checked, part.section) : endOf(checked, there);
  if (place === undefined) return [];
  const eol = lineEnd(checked.text);
  const heading = headingLine(checked, headingOf(plan, part));
  const added = there < 0 ? [heading, '', ...body].join('\n') : body.join('\n');
  const parts = fill(place.before ? `${added}\n\n${place.heading}` : `\n\n${added}`, situation);
  const edit = { start: place.at, end: place.at, parts: withLineEnds(parts, eol) };
  return [{ title: `Add ${part.title}`, findings: [finding], edits: [edit] }];
}

/** Of several children all are named, and where nobody is named for sure, nobody is. */
function headingOf(
  { children }: PlanDocument,
  { heading, headingWithoutName, headingForSeveral }: MissingPart,
): string {
  const names = children.map((it) => calledName(it.name));
  const last = names.at(-1);
  if (names.length > 1 && last !== undefined && headingForSeveral !== undefined)
    return headingForSeveral.replace('{children}', `${names.slice(0, -1).join(', ')} and ${last}`);
  return (children.some((it) => it.from !== 'wording') ? undefined : headingWithoutName) ?? heading;
}

/** A finding about words that are there is for another action; this one is about what is not there. */
function isAboutTheWhole({ plan }: CheckedPlan, { span }: Finding): boolean {
  if (span.block === plan.head.block && span.start === plan.head.start) return true;
  return plan.sections.some((it) => {
    const heading = spanOf(it.heading);
    return span.block === heading.block && span.start >= heading.start && span.end <= heading.end;
  });
}

function linesOf(plan: PlanDocument, { lines, mark, eachParent, other }: MissingPart): SentenceWithGaps[] {
  const parents = eachParent === undefined ? [] : silentParents(plan).map((it) => eachParent.replaceAll('{name}', it));
  const body = parents.length > 0 ? parents : lines;
  const whole = parents.length === 1 && other !== undefined && parentsOf(plan).length === 1 ? [...body, other] : body;
  return whole.map((it) => (mark === undefined || it === '' ? it : `${mark}${it}`));
}

/** The parents whose view stands nowhere yet. */
function silentParents(plan: PlanDocument): string[] {
  const views = plan.statements.filter((it) => it.about === 'family-views').map((it) => it.text.text);
  return parentsOf(plan).filter((name) => !views.some((it) => it.includes(name)));
}

/** The parents of whom the plan knows, by name or because it asks something of them. */
function parentsOf({ people, needs, actions }: PlanDocument): string[] {
  const named = people.filter((it) => sideOfPerson(it) === 'parent');
  const spokenOf = [...actions.flatMap((it) => it.owners), ...needs.flatMap((it) => it.people)];
  const unnamed = (['mother', 'father'] as const).filter(
    (role) => spokenOf.some((it) => it.roleName === role) && !named.some((it) => it.roleName === role),
  );
  return [...named.map((it) => shortName(it.name)), ...unnamed.map((it) => ({ mother: 'Mum', father: 'Dad' })[it])];
}

function withLineEnds(parts: readonly FilledPart[], eol: string): FilledPart[] {
  return parts.map((it) => (typeof it === 'string' ? it.replaceAll('\n', eol) : it));
}

/** The order in which the parts of a plan are read. What has no place of its own stands where the thread does. */
const order: readonly (SectionName | 'thread')[] = [
  'details',
  'purpose',
  'legal',
  'assessment',
  'history',
  'risks',
  'child-voice',
  'family-views',
  'strengths',
  'thread',
  'measures',
  'permanence',
  'family-time',
  'contingency',
  'review',
  'people',
  'sign-off',
];

function rankOf(name: Section['name']): number {
  const found = order.findIndex((it) => it === name);
  return found < 0 ? order.indexOf('thread') : found;
}

interface Anchor {
  readonly rank: number;
  readonly headed: boolean;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly at: number;
  /** Whether what is there follows what is added. */
  readonly before: boolean;
  /** For what follows, where it has none: it would seem to belong to what is added. */
  readonly heading: string;
}

/** Behind the last part that is read before it; or else in front of the first that is read after it. */
function newPlace(checked: CheckedPlan, name: SectionName): Place | undefined {
  const rank = rankOf(name);
  const anchors = anchorsOf(checked);
  const last = anchors
    .filter((it) => it.rank <= rank)
    .toSorted((a, b) => a.end - b.end)
    .at(-1);
  if (last !== undefined) return { at: last.end, before: false, heading: '' };
  const next = anchors.toSorted((a, b) => a.start - b.start)[0];
  if (next !== undefined)
    return {
      at: next.start,
      before: true,
      heading: next.headed ? '' : `${headingLine(checked, 'The plan')}\n\n`,
    };
  const end = checked.text.trimEnd().length;
  return end <= detailsEnd(checked.text) ? undefined : { at: end, before: false, heading: '' };
}

/** The parts of the plan that stand on their own: sections, and what belongs to the thread without a heading of its own. */
function anchorsOf({ text, plan }: CheckedPlan): Anchor[] {
  const depth = depthOf(plan);
  const sections = plan.sections.filter((it) => !isTitle(plan, it) && it.depth <= depth);
  const headed = sections.map((it): Anchor => {
    const start = blockOf(plan, it.heading.block)?.offset ?? 0;
    return { rank: rankOf(it.name), headed: true, start, end: blockEnd(text, plan, it.lastBlock) };
  });
  const loose = [...plan.needs, ...plan.outcomes, ...plan.actions]
    .filter((it) => it.section === undefined || isTitle(plan, plan.sections[it.section]))
    .map((it): Anchor => {
      const { block } = it.span;
      return {
        rank: rankOf('thread'),
        headed: false,
        start: blockOf(plan, block)?.offset ?? 0,
        end: blockEnd(text, plan, block),
      };
    });
  return [...headed, ...loose];
}

function endOf({ text, plan }: CheckedPlan, index: number): Place | undefined {
  const section = plan.sections[index];
  return section && { at: blockEnd(text, plan, section.lastBlock), before: false, heading: '' };
}

function isTitle(plan: PlanDocument, section: Section | undefined): boolean {
  if (section === undefined || plan.title === undefined) return false;
  const [heading, title] = [spanOf(section.heading), spanOf(plan.title)];
  return heading.block === title.block && heading.start === title.start;
}

/** How deep the plan's own headings are; the second level where it has none. */
function depthOf(plan: PlanDocument): number {
  const depths = plan.sections.filter((it) => !isTitle(plan, it)).map((it) => it.depth);
  return depths.length === 0 ? 2 : Math.min(...depths);
}

/** A heading as this plan writes them: with hashes, or as a line in bold or of its own where it has only such. */
function headingLine({ text, plan }: CheckedPlan, words: string): string {
  const lines = plan.sections
    .filter((it) => !isTitle(plan, it))
    .map((it) => lineAt(text, absolute(plan.blocks, spanOf(it.heading)).start));
  const written = lines.map(({ start, end }) => text.slice(start, end));
  const isHeading = (it: string, index: number): boolean =>
    /^ {0,3}#/.test(it) || /^[\r\n]+ {0,3}(?:=+|-+)[ \t]*(?:[\r\n]|$)/.test(text.slice(lines[index]?.end));
  if (written.length === 0 || written.some(isHeading)) return `${'#'.repeat(depthOf(plan))} ${words}`;
  return written.some((it) => /^(?:\*\*|__)/.test(it)) ? `**${words}**` : words;
}

function blockOf(plan: PlanDocument, id: number): PlanDocument['blocks'][number] | undefined {
  return plan.blocks.find((it) => it.id === id);
}

function blockEnd(text: string, plan: PlanDocument, id: number): number {
  const block = blockOf(plan, id);
  const end = block === undefined ? text.length : block.offset + block.length;
  return text.slice(0, end).trimEnd().length;
}
