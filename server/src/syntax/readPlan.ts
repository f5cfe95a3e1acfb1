/** Markdown in, `Plan` out: the one door of this room. */
import { findDates } from '../calendar/findDates.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type { DateMention } from '../calendar/mention.ts';
import type { Action, Child, Element, Need, Outcome, Person, PersonMention, PlacedDate, PlanDocument, Reading, Section, Sentence, Statement } from '../model/plan.ts';
import { join, spanOf, type Prose } from '../text/prose.ts';
import { quotations } from '../text/quotations.ts';
import { sentences } from '../text/sentences.ts';
import { cover, type BlockPlace, type Span } from '../text/span.ts';
import type { Block, TopBlock } from './blocks.ts';
import { anyFullDate, childByWording, childInOwnWords, readBorn, readChildren, readKind, readReview, readSiblings, readWritten } from './details.ts';
import type { Draft, DraftSection, Gathered } from './draft.ts';
import { readFrontmatter, type Detail, type Frontmatter } from './frontmatter.ts';
import { readIgnores } from './ignores.ts';
import { interpret } from './interpret.ts';
import { titleUnit as interpretedTitle } from './title.ts';
import { linksOf, type Drafted } from './links.ts';
import { mentionsIn, ownersInField, ownersInSentences, type Roster } from './owners.ts';
import { personIn, readPeople, sameName } from './people.ts';
import { parseBlocks } from './remark.ts';
import { unitsOf, type Unit } from './units.ts';

/**
 * Reads a document as people write them. Any text gives a document: what cannot be placed in the thread is kept as a
 * statement, and what cannot be read at all is named under `problems`. Never throws.
 */
export function readPlan(text: string): PlanDocument {
  const blocks = parseBlocks(text);
  const frontmatter = frontmatterOf(blocks, text);
  const units = unitsOf(blocks);
  const known = readChildren(frontmatter.details, titleOf(units), 'frontmatter');
  const texts = units.flatMap(textsOf);
  const early = readWritten(frontmatter.details, []);
  const reference = dateOf(early) ?? anyFullDate(texts);
  const first = walk(units, known, reference);
  const listed = known[0]?.from === 'frontmatter' ? known : readChildren(first.details, first.title, 'details');
  // A child whose name stands on the page as "Child: Ines" makes "What Ines says" the child's voice: read again.
  const gathered = listed[0]?.from === 'details' ? walk(units, listed, reference) : first;
  const details = [...frontmatter.details, ...gathered.details];
  const own = childInOwnWords(gathered.drafts.filter((it) => it.role === 'other').map((it) => it.prose));
  const worded = own ?? childByWording(gathered.drafts.filter((it) => it.role === 'need' || it.role === 'outcome').map((it) => it.prose));
  const children = listed.length > 0 ? listed : worded === undefined ? [] : [worded];
  return assemble({ text, blocks, frontmatter, gathered, details, children, texts, reference });
}

interface Material {
  readonly text: string;
  readonly blocks: readonly TopBlock[];
  readonly frontmatter: Frontmatter;
  readonly gathered: Gathered;
  readonly details: readonly Detail[];
  readonly children: readonly Child[];
  readonly texts: readonly Prose[];
  readonly reference: CalendarDate | undefined;
}

function assemble(material: Material): PlanDocument {
  const { text, blocks, frontmatter, gathered, details, children, texts } = material;
  const { drafts, sections, title } = gathered;
  const about = (...names: string[]): Prose[] => drafts.filter((it) => names.includes(it.about)).map((it) => it.prose);
  const opening = drafts.filter((it) => it.role === 'other' && (it.section === undefined || sections[it.section]?.isTitle === true)).map((it) => it.prose);
  const written = readWritten(details, [...opening, ...about('purpose', 'explanation')]);
  const reference = dateOf(written) ?? material.reference;
  const born = readBorn(details);
  const times = timesFrom(dateOf(written), reference);
  const review = readReview(details, about('review'), drafts.map((it) => it.prose), times);
  const listed = gathered.drafts.filter((it) => it.about === 'people' || it.about === 'attendance' || it.about === 'details').flatMap((it) => personIn(it.prose) ?? [])
    .filter((it) => it.roleName !== undefined);
  const people = withListed(readPeople({ children, details, texts }), listed);
  const roster: Roster = { people };
  const headings = sections.filter((it) => it.name === 'thread').map((it) => it.heading);
  const kind = readKind(details, title, [...headings, ...opening, ...about('purpose', 'review', 'details', 'legal')]);
  const drafted = drafts.filter(isElement).map((draft): Drafted => ({ draft, element: elementOf(draft, roster, times) }));
  const reading: Reading = {
    kind: kind.kind,
    ...(kind.span !== undefined && { kindSpan: kind.span }),
    ...(title !== undefined && { title }),
    head: headOf(title, blocks),
    children,
    siblings: readSiblings(frontmatter.details),
    people,
    dates: { ...(written !== undefined && { written }), ...(born !== undefined && { born }), ...(review !== undefined && { review }) },
    sections: sections.map(sectionOf),
    needs: drafted.map((it) => it.element).filter((it) => it.type === 'need'),
    outcomes: drafted.map((it) => it.element).filter((it) => it.type === 'outcome'),
    actions: drafted.map((it) => it.element).filter((it) => it.type === 'action'),
    contingency: drafts.filter((it) => it.role === 'contingency').map(statementOf),
    statements: drafts.filter((it) => it.role === 'other').map(statementOf),
    links: linksOf(drafted, sections),
    ignores: readIgnores(text, blocks),
    ...(frontmatter.ignored !== undefined && { ignored: frontmatter.ignored }),
    problems: frontmatter.problems,
    blocks: placesOf(blocks),
  };
  return { ...reading, type: typeOf(reading, frontmatter) };
}

function dateOf(placed: PlacedDate | undefined): CalendarDate | undefined {
  return placed?.mention.type === 'date' ? placed.mention.date : undefined;
}

/** Finds the times of a text as this plan means them. */
export type Times = (text: string) => DateMention[];

/** Any full date of the document may tell a missing year; but only from the plan's own date can "in six weeks" be counted. */
function timesFrom(written: CalendarDate | undefined, reference: CalendarDate | undefined): Times {
  return (text) =>
    findDates(text, reference).map((it): DateMention => {
      if (written !== undefined || it.type !== 'relative') return it;
      const { due: _, ...undated } = it;
      return undated;
    });
}

/** The walk, and where wording alone has to tell, a second walk that lets it. */
function walk(units: readonly Unit[], children: readonly Child[], reference: CalendarDate | undefined): Gathered {
  const isChild = (name: string): boolean => children.some((it) => sameName(it.name, name));
  const first = interpret(units, { isChild, reference, byWording: new Map() });
  const byWording = wordingSections(first);
  if (byWording.size === 0) return first;
  const guessed = children.length > 0 ? undefined : childByWording(units.flatMap(textsOf));
  const child = (name: string): boolean => isChild(name) || (guessed !== undefined && sameName(guessed.name, name));
  return interpret(units, { isChild: child, reference, byWording });
}

/**
 * Sections in which wording may tell the roles: those with a topic for a heading and no element known by label or
 * column, in a document without sections of needs, outcomes or actions. Under the title, and in a text without any
 * heading, only when the whole document has no element at all. Where outcomes and actions have labels and no need
 * has one, wording may only tell the need.
 */
function wordingSections(gathered: Gathered): Map<number | undefined, 'all' | 'needs'> {
  const { drafts, sections } = gathered;
  const elements = drafts.filter(isElement);
  const allowed = new Map<number | undefined, 'all' | 'needs'>();
  if (elements.some((it) => it.evidence === 'section' && it.about !== 'worries')) return allowed;
  const topics = sections.flatMap((it, index) => (!it.isTitle && (it.name === 'topic' || it.name === 'thread') ? [index] : []));
  for (const topic of topics) {
    const own = elements.filter((it) => it.section !== undefined && inside(sections, it.section, topic));
    if (own.length === 0) allowed.set(topic, 'all');
    else if (own.every((it) => it.evidence === 'label' && it.role !== 'need')) allowed.set(topic, 'needs');
  }
  if (elements.length > 0 || topics.length > 0) return allowed;
  return new Map([undefined, ...sections.flatMap((it, index) => (it.isTitle ? [index] : []))].map((it) => [it, 'all']));
}

function inside(sections: readonly DraftSection[], section: number, outer: number): boolean {
  for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent) if (at === outer) return true;
  return false;
}

function isElement(draft: Draft): boolean {
  return draft.role === 'need' || draft.role === 'outcome' || draft.role === 'action';
}

function elementOf(draft: Draft, roster: Roster, times: Times): Element {
  const statement = statementOf(draft);
  const { text } = statement;
  const mentions = times(text.text);
  const own = mentions.map((mention): PlacedDate => ({ span: spanOf(text, mention.start, mention.end), mention }));
  const field = draft.fields.when;
  const fromField = field === undefined || draft.role === 'need' ? [] : times(field.text).map((mention) => ({ span: spanOf(field, mention.start, mention.end), mention }));
  const base = {
    ...statement,
    ...(draft.label !== undefined && { label: draft.label }),
    people: mentionsIn(text, roster),
    dates: [...own, ...fromField],
    placeholder: isPlaceholder(text.text),
  };
  const state = draft.fields.state === undefined ? {} : { state: draft.fields.state };
  const who = draft.fields.who;
  const named = who === undefined ? [] : ownersInField(who, roster);
  switch (draft.role) {
    case 'outcome': {
      const measure = draft.fields.measure === undefined ? {} : { measure: draft.fields.measure };
      return { ...base, ...state, ...measure, type: 'outcome', owners: named } satisfies Outcome;
    }
    case 'action': {
      const inText = ownersInSentences(text, mentions, roster);
      const places = { ...(who !== undefined && { ownerField: spanOf(who) }), ...(field !== undefined && { dateField: spanOf(field) }) };
      return { ...base, ...state, ...places, type: 'action', owners: owners(named, inText) } satisfies Action;
    }
    default:
      return { ...base, type: 'need', form: draft.about === 'worries' ? 'worry' : 'need' } satisfies Need;
  }
}

/** The cell or field comes first; whom the sentence names beside it is heard too. */
function owners(field: readonly PersonMention[], text: readonly PersonMention[]): PersonMention[] {
  const same = (a: PersonMention, b: PersonMention): boolean => (a.person ?? a.text.toLowerCase()) === (b.person ?? b.text.toLowerCase());
  return [...field, ...text.filter((it) => !field.some((other) => same(it, other)))];
}

function statementOf(draft: Draft): Statement {
  const text = draft.notes.length === 0 ? draft.prose : join([draft.prose, ...draft.notes], '\n');
  const ownWords = draft.quoted || draft.about === 'child-voice' || draft.about === 'family-views';
  const whole = spanOf(text);
  const note = draft.notes.at(-1);
  return {
    id: `${draft.role}-${whole.block}-${whole.start}`,
    text,
    sentences: sentences(text).map((prose): Sentence => ({ prose, quoted: quotations(prose.text), ownWords })),
    span: note === undefined ? whole : cover(whole, spanOf(note)),
    ...(draft.section !== undefined && { section: draft.section }),
    about: draft.about,
    evidence: draft.evidence,
  };
}

function sectionOf(section: DraftSection): Section {
  const { name, heading, depth, parent, lastBlock, empty } = section;
  return { name, heading, depth, lastBlock, empty, ...(parent !== undefined && { parent }) };
}

function withListed(people: readonly Person[], listed: readonly Person[]): Person[] {
  return [...people, ...listed.filter((it) => !people.some((other) => sameName(other.name, it.name)))];
}

const gap = /^(?:\[[^\]]*\]|\{\{[^}]*\}\}|<[^>]+>|_{2,}|\.{3,}|…+|x{3,}|(?:insert|enter|add) [^.]{0,60}|[ .,:;()/\n–—-])+$/i;

function isPlaceholder(text: string): boolean {
  return text.trim() !== '' && gap.test(text.trim());
}

function typeOf(reading: Reading, frontmatter: Frontmatter): PlanDocument['type'] {
  const elements = [...reading.needs, ...reading.outcomes, ...reading.actions];
  const declared = frontmatter.details.some((it) => it.name === 'template' && !/^(?:no|false|nac ydy)$/i.test(it.value.text) || (it.name === 'kind' && /\btemplate\b/i.test(it.value.text)));
  const gaps = elements.filter((it) => it.placeholder).length;
  if (declared || (gaps >= 2 && gaps * 2 > elements.length)) return 'template';
  const title = reading.title?.text ?? '';
  const named = /\b(?:minutes|meeting (?:record|notes|minutes)|record of|core group (?:meeting|record|minutes|notes)|cofnodion)\b/i.test(title);
  const attended = reading.sections.some((it) => it.name === 'attendance') && reading.sections.some((it) => it.name === 'minutes' || it.name === 'progress');
  return named || attended ? 'meeting-record' : 'plan';
}

function headOf(title: Prose | undefined, blocks: readonly TopBlock[]): Span {
  if (title !== undefined) return spanOf(title);
  for (const top of blocks) {
    const prose = firstProse(top.block);
    if (prose === undefined || prose.text === '') continue;
    const first = sentences(prose)[0] ?? prose;
    const broken = first.pieces.find((it) => it.text === ' ' && it.at > 0);
    return spanOf(first, 0, Math.min(broken?.at ?? first.text.length, 80));
  }
  return { block: blocks[0]?.id ?? 0, start: 0, end: 0 };
}

function firstProse(block: Block): Prose | undefined {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return block.inline.prose;
    case 'list':
      return block.items.flatMap((it) => it.children).map(firstProse).find((it) => it !== undefined);
    case 'quote':
      return block.children.map(firstProse).find((it) => it !== undefined);
    case 'table':
      return block.rows[0]?.cells.find((it) => it !== undefined && it.prose.text !== '')?.prose;
    default:
      return undefined;
  }
}

function placesOf(blocks: readonly TopBlock[]): BlockPlace[] {
  const places = new Map(blocks.map((it) => [it.id, { id: it.id, offset: it.offset, length: it.length }]));
  return [...places.values()];
}

function titleOf(units: readonly Unit[]): Prose | undefined {
  return interpretedTitle(units)?.inline.prose;
}

function textsOf(unit: Unit): Prose[] {
  if (unit.type === 'table') return unit.rows.flatMap((row) => row.cells.flatMap((it) => (it === undefined || it.prose.text === '' ? [] : [it.prose])));
  return [unit.inline.prose];
}

const misplaced = /^\uFEFF?[ \t]*(?:\r\n|\n|\r)+---[ \t]*(?:\r\n|\n|\r)(?:[\p{L}_-]+:.*(?:\r\n|\n|\r))+---/u;

/** The frontmatter, or why there is none where one was meant. */
function frontmatterOf(blocks: readonly TopBlock[], text: string): Frontmatter {
  const top = blocks.find((it) => it.block.type === 'frontmatter');
  if (top?.block.type === 'frontmatter') return readFrontmatter(top.block);
  const first = blocks[0];
  if (first === undefined || !misplaced.test(text)) return { details: [], problems: [], keys: [] };
  const span = { block: first.id, start: 0, end: Math.min(3, first.length) };
  return { details: [], keys: [], problems: [{ span, message: 'The details between the two lines of dashes are only read from the very first line of the file. Take out the empty lines above them.' }] };
}
