/** Markdown in, `Plan` out: the one door of this room. */
import { findDates } from '../calendar/findDates.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type { DateMention } from '../calendar/mention.ts';
import type { Child, Person, PlacedDate, PlanDocument, Reading, Section } from '../model/plan.ts';
import type { Prose } from '../text/prose.ts';
import { oneOfAKind, remembered } from '../text/remembered.ts';
import type { BlockPlace } from '../text/span.ts';
import { blockReader } from './blockReader.ts';
import type { TopBlock } from './blocks.ts';
import {
  childByAge,
  childByWording,
  childInOwnWords,
  firstFullDate,
  readBorn,
  readChildren,
  readKind,
  readReview,
  readSiblings,
  readWritten,
} from './details.ts';
import { elementOf, statementOf, type Times } from './elements.ts';
import { bySection, type Draft, type DraftSection, type Gathered } from './draft.ts';
import { readFrontmatter, type Detail, type Frontmatter } from './frontmatter.ts';
import { readIgnores } from './ignores.ts';
import { headOf } from './head.ts';
import { interpret } from './interpret.ts';
import { childrenCalled } from './labels.ts';
import { titleUnit, type TitleUnit } from './title.ts';
import { linksOf, type Drafted } from './links.ts';
import { ownersInField, type Roster } from './owners.ts';
import { personIn, readPeople } from './people.ts';
import { sameName } from './sameName.ts';
import { unitsOf, type Unit } from './units.ts';
import type { WordedRole } from './wording.ts';

/**
 * Reads a document as people write them. Any text gives a document: what cannot be placed in the thread is kept as a
 * statement, and what cannot be read at all is named under `problems`. Never throws. `producer` makes the block tree;
 * another one than the reader's own is only of use to the test that compares them.
 */
export function readPlan(text: string, producer: (text: string) => TopBlock[] = blockReader()): PlanDocument {
  const blocks = producer(text);
  const frontmatter = frontmatterOf(blocks, text);
  const units = unitsOf(blocks);
  const title = titleUnit(units);
  const known = readChildren(frontmatter.details, title?.inline.prose, 'frontmatter');
  const texts = units.flatMap(textsOf);
  const early = readWritten(frontmatter.details, []);
  const reference = dateOf(early) ?? firstFullDate(texts);
  const first = walk(units, title, known, reference);
  const onPage = known[0]?.from === 'frontmatter' ? known : readChildren(first.details, first.title, 'details');
  const aged = onPage.length > 0 ? undefined : childByAge(texts.slice(0, 4));
  const listed = aged === undefined ? onPage : [aged];
  const again = (children: readonly Child[]): Gathered => walk(units, title, children, reference);
  // A child whose name stands on the page as "Child: Ines" makes "What Ines says" the child's voice: read again.
  const named = listed[0]?.from === 'details' || aged !== undefined ? again(listed) : first;
  const worded = listed.length > 0 ? undefined : childInWords(named);
  // So does one whom only the needs and outcomes name; which matters where somebody's views were read.
  const gathered = worded !== undefined && hasFamilyViews(named) ? again([worded]) : named;
  const details = [...frontmatter.details, ...gathered.details];
  const children = worded === undefined ? listed : [worded];
  return assemble({ text, blocks, frontmatter, gathered, details, children, texts, reference });
}

/** The child whom neither details nor title name, by what is said in the plan. */
function childInWords({ drafts }: Gathered): Child | undefined {
  const own = childInOwnWords(drafts.filter((it) => it.role === 'other').map((it) => it.prose));
  return (
    own ?? childByWording(drafts.filter((it) => it.role === 'need' || it.role === 'outcome').map((it) => it.prose))
  );
}

function hasFamilyViews({ drafts, sections }: Gathered): boolean {
  return [...drafts.map((it) => it.about), ...sections.map((it) => it.name)].includes('family-views');
}

/**
 * `readPlan` for one document as it is being written. It gives what `readPlan` gives for each version; and whatever stands in
 * a block that has not changed, and is still what it was, is the very same value as before.
 */
export function planReader(): (text: string) => PlanDocument {
  const producer = blockReader();
  return (text) => readPlan(text, producer);
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
  const opening = drafts
    .filter((it) => it.role === 'other' && (it.section === undefined || sections[it.section]?.isTitle === true))
    .map((it) => it.prose);
  const written = readWritten(details, [...opening, ...about('purpose', 'explanation')]);
  const reference = dateOf(written) ?? material.reference;
  const born = readBorn(details);
  const times = timesFrom(dateOf(written), reference);
  const review = readReview(
    details,
    about('review'),
    drafts.map((it) => it.prose),
    times,
  );
  const listed = gathered.drafts
    .filter((it) => it.about === 'people' || it.about === 'attendance' || it.about === 'details')
    .flatMap((it) => personIn(it.prose) ?? [])
    .filter((it) => it.roleName !== undefined);
  const people = withListed(readPeople({ children, details, texts }), listed);
  const roster = oneRoster(people.map(({ span: _, ...it }) => it));
  const lead = details.filter((it) => it.name === 'lead').flatMap((it) => ownersInField(it.value, roster))[0];
  const headings = sections.filter((it) => it.name === 'thread').map((it) => it.heading);
  const kind = readKind(details, title, [...headings, ...opening, ...about('purpose', 'review', 'details', 'legal')]);
  const drafted = drafts
    .filter(isElement)
    .map((draft): Drafted => ({ draft, element: elementOf(draft, roster, times) }));
  const reading: Reading = {
    kind: kind.kind,
    ...(kind.span !== undefined && { kindSpan: kind.span }),
    ...(title !== undefined && { title }),
    head: headOf(title, blocks),
    children,
    siblings: readSiblings(frontmatter.details),
    people,
    ...(lead !== undefined && { lead }),
    dates: {
      ...(written !== undefined && { written }),
      ...(born !== undefined && { born }),
      ...(review !== undefined && { review }),
    },
    sections: sections.map(sectionOf),
    needs: drafted.map((it) => it.element).filter((it) => it.type === 'need'),
    outcomes: drafted.map((it) => it.element).filter((it) => it.type === 'outcome'),
    actions: drafted.map((it) => it.element).filter((it) => it.type === 'action'),
    contingency: drafts.filter((it) => it.role === 'contingency').map(statementOf),
    statements: drafts.filter((it) => it.role === 'other').map(statementOf),
    links: linksOf(drafted, sections),
    ignores: readIgnores(text, blocks),
    ...(frontmatter.ignored !== undefined && { ignored: frontmatter.ignored }),
    details: frontmatter.written,
    problems: frontmatter.problems,
    blocks: placesOf(blocks),
  };
  return { ...reading, type: typeOf(reading, frontmatter) };
}

function dateOf(placed: PlacedDate | undefined): CalendarDate | undefined {
  return placed?.mention.type === 'date' ? placed.mention.date : undefined;
}

/** Any full date of the document may tell a missing year; but only from the plan's own date can "in six weeks" be counted. */
function timesFrom(written: CalendarDate | undefined, reference: CalendarDate | undefined): Times {
  return (written === undefined ? undatedFrom : datedFrom)(reference ?? '');
}

const datedFrom = remembered(
  (reference): Times =>
    (text) =>
      findDates(text, reference),
  10,
);

const undatedFrom = remembered(
  (reference): Times =>
    (text) =>
      findDates(text, reference).map((it): DateMention => {
        if (it.type !== 'relative') return it;
        const { due: _, ...undated } = it;
        return undated;
      }),
  10,
);

const oneRoster = oneOfAKind<Roster>();

/** The walk, and where wording alone has to tell, a second walk that lets it. */
function walk(
  units: readonly Unit[],
  title: TitleUnit | undefined,
  children: readonly Child[],
  reference: CalendarDate | undefined,
): Gathered {
  const names = children.map((it) => it.name);
  const isChild = childrenCalled(names);
  const first = interpret(units, { title, isChild, reference, byWording: new Map() });
  const byWording = wordingSections(first);
  if (byWording.size === 0) return first;
  const guessed = children.length > 0 ? undefined : childByWording(units.flatMap(textsOf));
  const child = guessed === undefined ? isChild : childrenCalled([...names, guessed.name]);
  return interpret(units, { title, isChild: child, reference, byWording });
}

/**
 * Which roles wording may tell in which section. All of them in a section with a topic for a heading and no element
 * known by label or column, unless the document has sections of needs, outcomes or actions. Only the need where
 * outcomes and actions have labels and no need has one; needs and outcomes where the document knows nothing but actions.
 * Under the title, and in a text without any heading, only when there is no element at all, or nothing but actions.
 */
function wordingSections({ drafts, sections }: Gathered): Map<number | undefined, readonly WordedRole[]> {
  const elements = drafts.filter(isElement);
  const topics = sections.flatMap((it, index) =>
    !it.isTitle && (it.name === 'topic' || it.name === 'thread') ? [index] : [],
  );
  const top = [undefined, ...sections.flatMap((it, index) => (it.isTitle ? [index] : []))];
  if (elements.length > 0 && elements.every((it) => it.role === 'action')) {
    return new Map([...topics, ...top].map((it) => [it, ['need', 'outcome']]));
  }
  if (elements.some((it) => it.evidence === 'section' && it.about !== 'worries')) return new Map();
  const within = bySection(elements, sections, (it) => it.section);
  const allowed = new Map<number | undefined, readonly WordedRole[]>();
  for (const topic of topics) {
    const own = within(topic);
    if (own.length === 0) allowed.set(topic, ['need', 'outcome', 'action']);
    else if (own.every((it) => it.evidence === 'label' && it.role !== 'need')) allowed.set(topic, ['need']);
  }
  if (elements.length === 0 && topics.length === 0)
    for (const it of top) allowed.set(it, ['need', 'outcome', 'action']);
  return allowed;
}

function isElement(draft: Draft): boolean {
  return draft.role === 'need' || draft.role === 'outcome' || draft.role === 'action';
}

function sectionOf(section: DraftSection): Section {
  const { name, heading, depth, parent, lastBlock, empty } = section;
  return { name, heading, depth, lastBlock, empty, ...(parent !== undefined && { parent }) };
}

function withListed(people: readonly Person[], listed: readonly Person[]): Person[] {
  return [...people, ...listed.filter((it) => !people.some((other) => sameName(other.name, it.name)))];
}

function typeOf(reading: Reading, frontmatter: Frontmatter): PlanDocument['type'] {
  const elements = [...reading.needs, ...reading.outcomes, ...reading.actions];
  const declared = frontmatter.details.some(
    (it) =>
      (it.name === 'template' && !/^(?:no|false|nac ydy)$/i.test(it.value.text)) ||
      (it.name === 'kind' && /\btemplate\b/i.test(it.value.text)),
  );
  const gaps = elements.filter((it) => it.placeholder).length;
  if (declared || (gaps >= 2 && gaps * 2 > elements.length)) return 'template';
  const title = reading.title?.text ?? '';
  const named =
    /\b(?:minutes|meeting (?:record|notes|minutes)|record of|core group (?:meeting|record|minutes|notes)|cofnodion)\b/i.test(
      title,
    );
  const attended =
    reading.sections.some((it) => it.name === 'attendance') &&
    reading.sections.some((it) => it.name === 'minutes' || it.name === 'progress');
  return named || attended ? 'meeting-record' : 'plan';
}

function placesOf(blocks: readonly TopBlock[]): BlockPlace[] {
  const places = new Map(blocks.map((it) => [it.id, { id: it.id, offset: it.offset, length: it.length }]));
  return [...places.values()];
}

function textsOf(unit: Unit): Prose[] {
  if (unit.type === 'table')
    return unit.rows.flatMap((row) =>
      row.cells.flatMap((it) => (it === undefined || it.prose.text === '' ? [] : [it.prose])),
    );
  return [unit.inline.prose];
}

const misplaced = /^\uFEFF?[ \t]*(?:\r\n|\n|\r)+---[ \t]*(?:\r\n|\n|\r)(?:[\p{L}_-]+:.*(?:\r\n|\n|\r))+---/u;

/** The frontmatter, or why there is none where one was meant. */
function frontmatterOf(blocks: readonly TopBlock[], text: string): Frontmatter {
  const top = blocks.find((it) => it.block.type === 'frontmatter');
  if (top?.block.type === 'frontmatter') return readFrontmatter(top.block);
  const first = blocks[0];
  if (first === undefined || !misplaced.test(text)) return { details: [], problems: [], written: [] };
  const span = { block: first.id, start: 0, end: Math.min(3, first.length) };
  return {
    details: [],
    written: [],
    problems: [
      {
        span,
        message:
          'The details between the two lines of dashes are only read from the very first line of the file. Take out the empty lines above them.',
      },
    ],
  };
}
