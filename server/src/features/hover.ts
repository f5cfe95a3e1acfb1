import type { DetailFact } from '../../../grammar/frontmatter.ts';
import { kindWords } from '../../../grammar/kinds.ts';
import { questionsFor } from '../../../grammar/questions.ts';
import { documents, guidanceRow } from '../../../grammar/guidance.ts';
import { daysBetween, formatDate, weekday, weekdayNames, type CalendarDate } from '../calendar/date.ts';
import type { DateMention } from '../calendar/mention.ts';
import { severities, type Finding } from '../rules/rule.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { spanOf } from '../text/prose.ts';
import { absolute, holds, type Range } from '../text/span.ts';
import { markOf, type CheckedPlan } from './checkedPlan.ts';
import { writtenDates } from './dates.ts';
import { detailAt } from './details.ts';
import { factsOf } from './facts.ts';
import { plainly } from './markdown.ts';
import { namedPeople, type NamedPerson } from './people.ts';
import { sectionPurposes } from './sectionPurposes.ts';

/** What to show about a place, as Markdown, and the words it is about. */
export interface Hover extends Range {
  readonly markdown: string;
}

export interface HoverOptions {
  /** False where the editor shows the message of a finding itself. */
  readonly messages: boolean;
}

/** How many findings are explained at one place; more than that nobody reads. */
const most = 3;

/** Explains what stands at an offset: findings, the gravest first, then people and dates, else headings and details. */
export function hover(
  checked: CheckedPlan,
  offset: number,
  options: HoverOptions = { messages: true },
): Hover | undefined {
  const found = findingsAt(checked, offset).slice(0, most);
  const facts = [personAt(checked, offset), dateAt(checked, offset)].filter((it) => it !== undefined);
  const parts = [...found.map((it) => aboutFinding(checked, it, options)), ...facts];
  const purpose = headingAt(checked, offset) ?? detailHover(checked, offset);
  const shown = parts.length > 0 || purpose === undefined ? parts : [purpose];
  const [first] = shown;
  if (first === undefined) return undefined;
  return { start: first.start, end: first.end, markdown: shown.map((it) => it.markdown).join('\n\n---\n\n') };
}

function findingsAt(checked: CheckedPlan, offset: number): Finding[] {
  const length = (it: Finding): number => it.span.end - it.span.start;
  return checked.findings
    .filter((it) => holds(markOf(checked, it.span), offset))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || length(a) - length(b));
}

function aboutFinding(checked: CheckedPlan, finding: Finding, { messages }: HoverOptions): Hover {
  const facts = factsOf(finding.rule);
  const compared = facts?.weak !== undefined && facts.better !== undefined;
  const lines = [
    `**${plainly(facts?.title ?? finding.rule)}**`,
    ...(messages ? [plainly(finding.message)] : []),
    ...(facts === undefined ? [] : [plainly(facts.why)]),
    ...(compared ? [`*Weak:* ${plainly(facts.weak)}  \n*Better:* ${plainly(facts.better)}`] : []),
    ...guidanceLines(finding.guidance),
  ];
  return { ...markOf(checked, finding.span), markdown: lines.join('\n\n') };
}

/** So many rows of the guidance fit into a window that nobody has to scroll; RULES.md has all of them. */
const mostRows = 3;

function guidanceLines(ids: readonly string[]): string[] {
  const rows = ids.flatMap((it) => guidanceRow(it) ?? []);
  if (rows.length === 0) return [];
  const lines = rows.slice(0, mostRows).map(({ id, document, section, asks }) => {
    const { title, from } = documents[document];
    return `- ${plainly(asks)} – *${plainly(title)}*, ${plainly(from)}, on ${plainly(section)} (${id})`;
  });
  const more = rows.slice(mostRows).map((it) => it.id);
  return [['Where this comes from:', ...lines, ...(more.length === 0 ? [] : [`- and ${more.join(', ')}`])].join('\n')];
}

function personAt(checked: CheckedPlan, offset: number): Hover | undefined {
  const named = namedPeople(checked.plan).find((it) => holds(it, offset));
  if (named?.person === undefined) return undefined;
  return { start: named.start, end: named.end, markdown: aboutPerson(checked, named, named.person) };
}

function aboutPerson(
  { text, plan }: CheckedPlan,
  named: NamedPerson,
  person: NonNullable<NamedPerson['person']>,
): string {
  const child = plan.children.find((it) => it.name === person.name);
  const role = child === undefined ? person.role : 'the child of this plan';
  const introduced = absolute(plan.blocks, person.span);
  const line = lineIndex(text).positionAt(introduced.start).line;
  const actions = plan.actions.filter((action) => action.owners.some((it) => it.person === person.name)).length;
  return [
    `**${plainly(person.name)}**${role === undefined ? '' : `, ${plainly(role)}`}`,
    ...(introduced.start === named.start ? [] : [`Introduced on line ${line}.`]),
    ...(actions === 0 ? [] : [`Named for ${actions === 1 ? 'one action' : `${actions} actions`} in this plan.`]),
  ].join('\n\n');
}

function dateAt({ plan, today }: CheckedPlan, offset: number): Hover | undefined {
  const written = writtenDates(plan).find((it) => holds(it, offset));
  const said = written === undefined ? undefined : aboutDate(written.mention, today);
  return written === undefined || said === undefined
    ? undefined
    : { start: written.start, end: written.end, markdown: said };
}

/** What day was read, so that nobody has to guess whether 3/4 is in March or in April. */
function aboutDate(mention: DateMention, today: CalendarDate): string | undefined {
  switch (mention.type) {
    case 'date': {
      const year = mention.yearGiven ? '' : ' The year is not written and was taken from the plan’s own date.';
      const day = mention.weekdayWrong === true ? ' The day of the week written with it is another one.' : '';
      return `Read as **${longDate(mention.date)}**, ${away(mention.date, today)}.${year}${day}`;
    }
    case 'part':
      return `Read as a time that ends on **${longDate(mention.date)}**, ${away(mention.date, today)}.`;
    case 'relative':
      return mention.due === undefined
        ? 'Counted from a day that this plan does not give.'
        : `Counted from the plan’s date, this is **${longDate(mention.due)}**, ${away(mention.due, today)}.`;
    case 'period':
    case 'repeated':
      return stretch(mention.from, mention.until);
    case 'impossible':
      return `No such day: ${plainly(mention.why)}`;
    case 'term':
    case 'event':
      return 'Read as a point in time without a day in the calendar.';
    case 'vague':
      return 'Read as a time that nobody can put into a calendar.';
    case 'duration':
      return undefined;
  }
}

function stretch(from: CalendarDate | undefined, until: CalendarDate | undefined): string | undefined {
  if (from === undefined && until === undefined) return undefined;
  const parts = [from && `from **${longDate(from)}**`, until && `until **${longDate(until)}**`];
  return `Read as ${parts.filter((it) => it !== undefined).join(' ')}.`;
}

/** `Tuesday 7 July 2026`. */
function longDate(date: CalendarDate): string {
  return `${weekdayNames[weekday(date) - 1] ?? ''} ${formatDate(date)}`.trim();
}

function away(date: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const length = Math.abs(days) < 21 ? `${Math.abs(days)} days` : rounded(Math.abs(days));
  return days > 0 ? `in ${length}` : `${length} ago`;
}

function rounded(days: number): string {
  if (days < 90) return `${Math.round(days / 7)} weeks`;
  return days < 730 ? `${Math.round(days / 30.44)} months` : `${Math.floor(days / 365.25)} years`;
}

function headingAt({ plan }: CheckedPlan, offset: number): Hover | undefined {
  for (const section of plan.sections) {
    if (section.name === 'topic') continue;
    const range = absolute(plan.blocks, spanOf(section.heading));
    if (holds(range, offset)) {
      const asked = questionsFor(section.name, plan.kind).slice(0, mostQuestions);
      const questions = asked.map((it) => `- ${plainly(it.question)} (${it.row})`);
      const list = questions.length === 0 ? [] : [['Questions that only people can answer:', ...questions].join('\n')];
      return { ...range, markdown: [sectionPurposes[section.name], ...list].join('\n\n') };
    }
  }
  return undefined;
}

const mostQuestions = 4;

/** What a key of the details is for, and as what a kind of plan was read. */
function detailHover({ text, plan }: CheckedPlan, offset: number): Hover | undefined {
  const line = detailAt(text, offset);
  if (line?.fact !== undefined && holds(line.key, offset)) return { ...line.key, markdown: aboutDetail(line.fact) };
  const kind = plan.kindSpan === undefined ? undefined : absolute(plan.blocks, plan.kindSpan);
  if (kind === undefined || plan.kind === 'unknown' || !holds(kind, offset)) return undefined;
  return { ...kind, markdown: `Read as a plan of this kind: **${kindWords[plan.kind].title}**.` };
}

function aboutDetail({ key, also, title, about, example }: DetailFact): string {
  const others = also.slice(0, 3).map((it) => `\`${it}\``);
  return [
    `**${plainly(title.charAt(0).toUpperCase() + title.slice(1))}**`,
    plainly(about),
    `*For example:* \`${key}: ${example}\``,
    ...(others.length === 0 ? [] : [`Also understood: ${others.join(', ')}.`]),
  ].join('\n\n');
}
