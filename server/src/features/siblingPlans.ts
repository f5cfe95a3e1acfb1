import type { PlanDocument, Section, SectionName } from '../model/plan.ts';
import type { TextEdit } from '../text/edit.ts';
import { formatDate } from '../calendar/date.ts';
import { kindWords } from '../../../grammar/kinds.ts';
import { lineAt, type CheckedPlan } from './checkedPlan.ts';
import { detailFact, detailsRange } from './details.ts';
import { lineEnd } from './planEdit.ts';
import { isSignOff } from './nextReview.ts';

/** A plan that is still to be written for a brother or sister. */
export interface SiblingPlan {
  readonly child: string;
  /** What its file may be called, after the file of the plan that it is made from. */
  readonly fileName: string;
  readonly text: string;
}

export interface SiblingPlans {
  readonly plans: readonly SiblingPlan[];
  /** What makes the plan itself name them, where it does not yet. */
  readonly edits: readonly TextEdit[];
}

/**
 * A plan for each brother and sister: what a family shares is carried over once, each part with a gap that asks to make it
 * the child's own; everything that is one child's alone is a gap. Each names the others in its details. `names` are those
 * whom the plan does not name yet, beside those whom it does.
 */
export function siblingPlans(
  checked: Pick<CheckedPlan, 'text' | 'plan' | 'today'>,
  fileName: string,
  names: readonly string[],
): SiblingPlans | { readonly why: string } {
  const { text, plan } = checked;
  const own = plan.children[0];
  if (own === undefined)
    return { why: 'The plan does not say whose it is. Write the child’s name in the title first.' };
  if (plan.children.length > 1) return { why: 'The plan names several children as its own. Give it one child first.' };
  const known = plan.siblings.map((it) => it.name);
  const added = names
    .map((it) => it.trim())
    .filter((it) => it !== '' && ![own.name, ...known].some((name) => sameFirst(name, it)));
  const siblings = [...known, ...added.filter((it, index) => added.indexOf(it) === index)];
  const plans = siblings.map((child): SiblingPlan => {
    const others = [own.name, ...siblings.filter((it) => it !== child)];
    return { child, fileName: fileNameFor(fileName, own.name, child), text: planFor(checked, own.name, child, others) };
  });
  return { plans, edits: added.length === 0 ? [] : [namedIn(text, own.name, known, added)] };
}

/** Parts of a plan that brothers and sisters mostly share. */
const shared: ReadonlySet<SectionName | 'topic'> = new Set<SectionName>([
  'purpose',
  'history',
  'family-views',
  'strengths',
  'risks',
  'assessment',
  'legal',
  'people',
  'contingency',
  'review',
]);

function planFor(
  { text, plan, today }: Pick<CheckedPlan, 'text' | 'plan' | 'today'>,
  from: string,
  child: string,
  others: readonly string[],
): string {
  const eol = lineEnd(text);
  const review = plan.dates.review?.mention;
  const kind = plan.kind === 'unknown' ? undefined : kindWords[plan.kind].title;
  const lead = plan.lead === undefined ? undefined : leadOf(plan);
  const details = [
    '---',
    ...(kind === undefined ? [] : [`kind: ${kind}`]),
    `child: ${quoted(child)}`,
    'born: "[date of birth]"',
    'siblings:',
    ...others.map((it) => `  - ${quoted(it)}`),
    `written: ${formatDate(today)}`,
    `review: ${review?.type === 'date' && review.date > today ? formatDate(review.date) : '"[date of the next review]"'}`,
    `lead: ${lead === undefined ? '"[name], social worker"' : quoted(lead)}`,
    '---',
  ];
  const title = renamed(plan.title?.text ?? `Plan for ${from}`, from, child);
  const tops = topSections(plan);
  const parts: string[] = [];
  let threads = false;
  for (const section of tops) {
    const holds = holdsThread(plan, section);
    if (holds && threads) continue;
    threads ||= holds;
    parts.push(
      ...(holds
        ? thread(first(child))
        : [`## ${renamed(section.heading.text, from, child)}`, ...bodyOf({ text, plan }, section, child)]),
    );
  }
  if (!threads) parts.push(...thread(first(child)));
  const paragraphs = [details.join('\n'), `# ${title}`, ...parts];
  return `${paragraphs.join('\n\n').replaceAll(/\r\n|\n|\r/g, eol)}${eol}`;
}

/** The sections below the title, or those of the first depth where there is no title. */
function topSections(plan: PlanDocument): Section[] {
  const title = plan.title === undefined ? -1 : plan.sections.findIndex((it) => it.heading === plan.title);
  const below = plan.sections.filter((it) => it.parent === (title < 0 ? undefined : title));
  return below.filter((it) => it.name !== 'details' && it.name !== 'achieved' && it.name !== 'progress');
}

function holdsThread(plan: PlanDocument, section: Section): boolean {
  const index = plan.sections.indexOf(section);
  const within = (at: number | undefined): boolean =>
    at !== undefined && (at === index || within(plan.sections[at]?.parent));
  return [...plan.needs, ...plan.outcomes, ...plan.actions].some((it) => within(it.section));
}

function bodyOf({ text, plan }: Pick<CheckedPlan, 'text' | 'plan'>, section: Section, child: string): string[] {
  const name = first(child);
  if (section.name === 'child-voice') return [`"[${name}’s own words, or what somebody who knows ${name} has seen]"`];
  if (isSignOff(section)) return ['[who agreed to this plan, and when]'];
  const last = plan.blocks.find((it) => it.id === section.lastBlock);
  const heading = plan.blocks.find((it) => it.id === section.heading.block);
  const words =
    heading === undefined || last === undefined
      ? ''
      : text.slice(heading.offset + heading.length, last.offset + last.length).trim();
  if (!shared.has(section.name) || words === '') return [`[what is so for ${name}]`];
  return [words, `[What of this is so for ${name}, and what is different? Change it until it fits ${name} alone.]`];
}

/** The shape that the snippet for a need inserts. */
function thread(child: string): string[] {
  return [
    '## [First thing to change]',
    `**What ${child} needs:** [need, in words that would fit no other child]`,
    `**What will be different:** by [date] ${child} [what a day looks like then, with a number]. Today it is [number].`,
    '**What will happen:**',
    '- [Name] ([role]) will [do what, how often], from [date].',
    '**How we will know:** [what is counted, and who counts it]',
  ];
}

function leadOf(plan: PlanDocument): string | undefined {
  const lead = plan.lead;
  if (lead === undefined) return undefined;
  const role = plan.people.find((it) => it.name === lead.person)?.role;
  return role === undefined ? (lead.person ?? lead.text) : `${lead.person ?? lead.text}, ${role}`;
}

/** The child's name, whole or the first of it, as another child's. */
function renamed(words: string, from: string, child: string): string {
  const short = first(from);
  const whole = words.replaceAll(from, child);
  return whole === words || !whole.includes(child)
    ? words.replaceAll(new RegExp(`(?<![\\p{L}])${escaped(short)}(?![\\p{L}])`, 'gu'), first(child))
    : whole;
}

function fileNameFor(fileName: string, from: string, child: string): string {
  const name = fileSafe(first(child));
  const own = fileSafe(first(from));
  const at = fileName.toLowerCase().indexOf(own);
  if (own === '' || at < 0) return `${name}.plan.md`;
  return fileName.slice(0, at) + name + fileName.slice(at + own.length);
}

function fileSafe(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}-]/gu, '');
}

/** The names in the details of the plan itself; a plan without details gets some. */
function namedIn(text: string, child: string, known: readonly string[], added: readonly string[]): TextEdit {
  const eol = lineEnd(text);
  const lines = added.map((it) => `  - ${quoted(it)}`);
  const range = detailsRange(text);
  if (range === undefined) {
    const newText = ['---', `child: ${quoted(child)}`, 'siblings:', ...lines, '---', '', ''].join(eol);
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return { start: at, end: at, newText };
  }
  const keys = detailLines(text, range);
  const own = keys.find((it) => it.name === 'siblings');
  // What stands on the line of the key is kept as the first entries of a list.
  if (own !== undefined && own.value !== '') {
    const entries = [...known.map((it) => `  - ${quoted(it)}`), ...lines];
    return { start: own.colon, end: own.end, newText: `${eol}${entries.join(eol)}` };
  }
  const after = own ?? keys.find((it) => it.name === 'child') ?? keys.at(-1);
  const at = after?.last ?? range.start;
  const newText = [...(own === undefined ? ['siblings:'] : []), ...lines].join(eol);
  return after === undefined
    ? { start: at, end: at, newText: `${newText}${eol}` }
    : { start: at, end: at, newText: `${eol}${newText}` };
}

interface KeyLine {
  readonly name: string | undefined;
  /** What stands behind the colon. */
  readonly value: string;
  /** Right behind the colon. */
  readonly colon: number;
  readonly end: number;
  /** The end of its last line, entries of a list included. */
  readonly last: number;
}

function detailLines(text: string, { start, end }: { readonly start: number; readonly end: number }): KeyLine[] {
  const found: KeyLine[] = [];
  for (let at = start; at < end;) {
    const line = lineAt(text, at);
    const words = text.slice(line.start, line.end);
    const key = /^([^\s:#-][^:]*):[ \t]*(.*?)[ \t]*$/.exec(words);
    const last = found.at(-1);
    if (key !== null) {
      const name = key[1] ?? '';
      const end = line.start + words.trimEnd().length;
      const colon = line.start + name.length + 1;
      found.push({ name: detailFact(name)?.name, value: key[2] ?? '', colon, end, last: end });
    } else if (last !== undefined && words.trim() !== '') found[found.length - 1] = { ...last, last: line.end };
    at = line.end + (/^(?:\r\n|\n|\r)/.exec(text.slice(line.end, line.end + 2))?.[0].length ?? 1);
  }
  return found;
}

function sameFirst(a: string, b: string): boolean {
  return first(a).toLowerCase() === first(b).toLowerCase();
}

function first(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

function quoted(name: string): string {
  return /^[\p{L}][\p{L}\p{N} .,'’()-]*$/u.test(name) ? name : `"${name.replaceAll(/["\\]/g, '')}"`;
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
