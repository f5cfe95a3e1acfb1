/**
 * A plan as an indented picture of what the reader sees in it.
 *
 *     child-protection plan for Oriane Fell, written 12 June 2026, review 14 September 2026
 *     people: Kelly Fell (mother, family); Hanif Osei (social-worker, professional)
 *     need N1 “Oriane has come to school … by 10.”
 *       outcome O1 (section) “By 30 September … breakfast chart.” · 30 September 2026
 *         action (section?) “Kelly (mum) will put out … 15 June 2026.” · Kelly = Kelly Fell (mother) · 15 June 2026
 *     contingency “If Kelly cannot get up …”
 *
 * Nesting shows links, with how they are known in brackets and a question mark where they are only guessed. What has
 * no link stands at the left. A type stands in square brackets where somebody is no person, or a time no plain day.
 */
import { linksFrom, linksTo } from '../../server/src/model/ask.ts';
import type {
  Action,
  Element,
  Outcome,
  Person,
  PersonMention,
  PlacedDate,
  PlanDocument,
  Statement,
} from '../../server/src/model/plan.ts';
import { formatDate } from '../../server/src/calendar/date.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';

/** The picture of a Markdown text or of a plan that has been read, with a line end behind its last line. */
export function outline(source: string | PlanDocument): string {
  const plan = typeof source === 'string' ? readPlan(source) : source;
  const elements = [...plan.needs, ...plan.outcomes, ...plan.actions];
  const roots = elements.filter((it) => linksTo(plan, it).length === 0);
  const shown = new Set<string>();
  const lines = [
    headline(plan),
    ...(plan.siblings.length > 0 ? [`brothers and sisters: ${plan.siblings.map((it) => it.name).join(', ')}`] : []),
    ...(plan.people.length > 0 ? [`people: ${plan.people.map(person).join('; ')}`] : []),
    ...(plan.ignored ? [`left out: ${plan.ignored.reason}`] : []),
    ...plan.problems.map((it) => `could not read: ${it.message}`),
    ...inOrder(plan, roots).flatMap((it) => branch(plan, it, shown, '', '')),
    ...plan.contingency.map((it) => `contingency ${words(it)}`),
    ...plan.statements.map((it) => `${it.about} ${words(it)}`),
    ...plan.sections.filter((it) => it.empty && it.name !== 'topic').map((it) => `${it.name} with nothing in it`),
  ];
  return lines.map((it) => `${it}\n`).join('');
}

/** How many needs, outcomes and actions there are, as `2 needs, 1 outcome, 0 actions`. */
export function counts(plan: PlanDocument): string {
  const of = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;
  const { needs, outcomes, actions } = plan;
  return [of(needs.length, 'need'), of(outcomes.length, 'outcome'), of(actions.length, 'action')].join(', ');
}

/** Owners as the outline shows them, without an article: `Dana = Dana Reed (mother)`, `[agency] School`, or `nobody`. */
export function owners(mentions: readonly PersonMention[]): string {
  return mentions.length === 0 ? 'nobody' : mentions.map(owner).join(' + ');
}

function headline(plan: PlanDocument): string {
  const { kind, children, dates, type } = plan;
  const named = children.map((it) => it.name + (it.from === 'wording' ? ' (by wording)' : '')).join(' and ');
  const what = { plan: 'plan', 'meeting-record': 'meeting record', template: 'template' }[type];
  return [
    `${kind === 'unknown' ? '' : `${kind} `}${what}${kind === 'unknown' ? ' of no known kind' : ''} for ${named === '' ? 'nobody named' : named}`,
    ...(dates.born ? [`born ${time(dates.born)}`] : []),
    ...(dates.written ? [`written ${time(dates.written)}`] : []),
    ...(dates.review ? [`review ${time(dates.review)}`] : []),
  ].join(', ');
}

function person({ name, is, roleName }: Person): string {
  return `${name} (${roleName === undefined ? is : `${roleName}, ${is}`})`;
}

/** Elements as they stand in the document: by block, and by place in it. */
function inOrder<Kind extends Statement>(plan: PlanDocument, elements: readonly Kind[]): Kind[] {
  const place = (it: Statement): number => plan.blocks.findIndex((block) => block.id === it.span.block);
  return elements.toSorted((a, b) => place(a) - place(b) || a.span.start - b.span.start);
}

function branch(plan: PlanDocument, element: Element, shown: Set<string>, indent: string, link: string): string[] {
  const name = element.type === 'need' ? element.form : element.type;
  const label = element.label === undefined ? '' : ` ${element.label}`;
  const lead = `${indent}${name}${label}${link}`;
  if (shown.has(element.id)) return [`${lead} “${short(element.text.text, 12)}” again`];
  shown.add(element.id);
  const guess = element.evidence === 'wording' ? ' by wording' : '';
  const served = linksFrom(plan, element).flatMap((it) => {
    const to = [...plan.outcomes, ...plan.actions].find((other) => other.id === it.to);
    return to === undefined ? [] : [{ element: to, link: ` (${it.by}${it.sure ? '' : '?'})` }];
  });
  return [
    [`${lead}${guess} ${element.placeholder ? '[gap] ' : ''}${words(element)}`, ...facts(element)].join(' · '),
    ...served.flatMap((it) => branch(plan, it.element, shown, `${indent}  `, it.link)),
  ];
}

function facts(element: Element): string[] {
  switch (element.type) {
    case 'need':
      return [];
    case 'outcome':
      return [
        ...(element.owners.length > 0 ? [owners(element.owners)] : []),
        ...element.dates.map(time),
        ...measure(element),
        ...state(element),
      ];
    case 'action':
      return [
        owners(element.owners),
        ...(element.dates.length > 0 ? element.dates.map(time) : ['no date']),
        ...state(element),
      ];
  }
}

function measure({ measure }: Outcome): string[] {
  return measure === undefined || measure.text === '' ? [] : [`seen by “${short(measure.text)}”`];
}

function state({ state }: Outcome | Action): string[] {
  return state === undefined || state.text === '' ? [] : [`state “${short(state.text)}”`];
}

function owner({ type, text, person, roleName }: PersonMention): string {
  const meant = person === undefined || person === text ? '' : ` = ${person}`;
  const role = roleName === undefined || type === 'role' || type === 'family' ? '' : ` (${roleName})`;
  return `${type === 'person' ? '' : `[${type}] `}${text.replace(/^the /i, '')}${meant}${role}`;
}

function time({ mention }: PlacedDate): string {
  if (mention.type === 'date') return formatDate(mention.date);
  const due = mention.type === 'relative' && mention.due !== undefined ? ` = ${formatDate(mention.due)}` : '';
  return `[${mention.type}] ${mention.text}${due}`;
}

function words({ text, sentences }: Statement): string {
  const own = sentences.length > 0 && sentences.every((it) => it.ownWords) ? ' in their own words' : '';
  return `“${short(text.text)}”${own}`;
}

/** The beginning and the end of a text, so that both can be seen to be right. */
function short(text: string, length = 30): string {
  const plain = text.replaceAll('\n', ' ⏎ ').replaceAll('\t', '⇥');
  const room = length * 2 + 3;
  if (plain.length <= room) return plain;
  return `${cut(plain.slice(0, length + 10), / [^ ]*$/)} … ${cut(plain.slice(-length), /^[^ ]* /)}`;
}

function cut(text: string, partialWord: RegExp): string {
  return text.replace(partialWord, '');
}
