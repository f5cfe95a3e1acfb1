/** Walks over the units of a document and tells what each text is: by its column, label, section, or wording. */
import type { SectionName } from '../model/plan.ts';
import { slice, spanOf, trim, type Prose } from '../text/prose.ts';
import { sentenceRanges } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Inline } from './blocks.ts';
import type { Draft, DraftSection, Fields, Gathered } from './draft.ts';
import type { Detail } from './frontmatter.ts';
import { segmentsOf, type IsChild, type Label, type Segment } from './labels.ts';
import { sectionOf } from './names.ts';
import { saysWhoDoesWhat } from './owners.ts';
import { readTable } from './tables.ts';
import { termsIn } from './terms.ts';
import { titleUnit } from './title.ts';
import type { TextUnit, Unit } from './units.ts';
import { roleByWording, type WordedRole } from './wording.ts';

export interface InterpretOptions {
  readonly isChild: IsChild;
  /** The date of the plan, for dates without a year. */
  readonly reference: string | undefined;
  /** Sections in which wording may tell what a text is; see `wordingSections`. */
  readonly byWording: ReadonlyMap<number | undefined, 'all' | 'needs'>;
}

/** What the text under a label or heading is, until the next one. */
interface Lead {
  readonly name: SectionName | 'topic' | 'who' | 'when' | 'state' | 'measure';
  readonly label?: Label;
  /** "What Mum will do": who does all that stands below. */
  readonly owner?: Prose;
}

interface Walk {
  readonly options: InterpretOptions;
  readonly drafts: Draft[];
  readonly sections: DraftSection[];
  readonly details: Detail[];
  readonly emptyLabels: { name: SectionName; span: Span }[];
  title: Prose | undefined;
  section: number | undefined;
  lead: Lead | undefined;
}

/** The elements of a document, with their sections. Nothing is left out: what belongs to no thread is `other`. */
export function interpret(units: readonly Unit[], options: InterpretOptions): Gathered {
  const walk: Walk = { options, drafts: [], sections: [], details: [], emptyLabels: [], title: undefined, section: undefined, lead: undefined };
  const title = titleUnit(units);
  walk.title = title?.inline.prose;
  units.forEach((unit, index) => {
    if (unit === title && unit.type === 'text') return;
    if (unit.type === 'heading') {
      enterSection(walk, unit, unit === title, units.slice(index + 1));
      return;
    }
    touchSections(walk, unit.block);
    if (unit.type === 'text') readText(walk, unit, units[index + 1]);
    else {
      const current = walk.sections[walk.section ?? -1];
      const table = readTable(unit.rows, { section: walk.section, name: walk.lead?.name ?? current?.name ?? 'topic', isChild: options.isChild });
      walk.drafts.push(...table.drafts);
      walk.details.push(...table.details);
    }
  });
  return walk;
}

function enterSection(walk: Walk, unit: Unit & { type: 'heading' }, isTitle: boolean, rest: readonly Unit[]): void {
  const { prose } = unit.inline;
  const words = prose.text;
  const depth = unit.depth;
  const parent = walk.sections.findLastIndex((it, index) => it.depth < depth && isOpen(walk, index));
  const segment = segmentsOf(unit.inline, walk.options.isChild)[0];
  const element = segment?.label?.field !== undefined && segment.inline.prose.text.split(' ').length > 3 ? segment : undefined;
  const inherited = parent >= 0 ? walk.sections[parent]?.name : undefined;
  const owner = ownerHeading(words) && (inherited === 'actions' || inherited === 'needs' || inherited === 'outcomes');
  const known = safetyRules(words, rest) ?? sectionOf(words, walk.options.isChild) ?? (segment?.label?.field === undefined ? undefined : sectionOfField(segment.label));
  const name = isTitle ? 'thread' : element !== undefined ? 'topic' : owner ? inherited : (known ?? inheritable(inherited));
  walk.sections.push({ name: name ?? 'topic', heading: prose, depth, parent: parent < 0 ? undefined : parent, isTitle, lastBlock: unit.block, empty: true });
  walk.section = walk.sections.length - 1;
  walk.lead = owner || /\bwill do\b/.test(words) ? { name: name ?? 'topic', owner: prose } : undefined;
  touchSections(walk, unit.block, false);
  if (element !== undefined) addSegments(walk, [element], { level: 0, item: false, quoted: false }, rest[0]);
}

/** A "safety plan" whose list says who does what is the actions; one whose items begin with "If" is for when it goes wrong. */
function safetyRules(words: string, rest: readonly Unit[]): 'actions' | undefined {
  if (!/\bsafety (?:plan|rules)\b/i.test(words)) return undefined;
  const end = rest.findIndex((it) => it.type === 'heading');
  const items = rest.slice(0, end < 0 ? rest.length : end).flatMap((it) => (it.type === 'text' && it.item ? [it.inline.prose.text] : []));
  const conditional = items.filter((it) => /^(?:if|when|whenever)\b/i.test(it));
  const bound = items.filter((it) => saysWhoDoesWhat(it));
  return bound.length * 2 > items.length && conditional.length === 0 ? 'actions' : undefined;
}

/** Sections under a strengths, views or contingency heading speak of the same, whatever their own heading is. */
function inheritable(name: DraftSection['name'] | undefined): DraftSection['name'] {
  const passedOn: readonly (DraftSection['name'] | undefined)[] = ['child-voice', 'family-views', 'strengths', 'contingency', 'purpose', 'people', 'minutes', 'needs', 'worries', 'outcomes', 'actions'];
  return name !== undefined && passedOn.includes(name) ? name : 'topic';
}

function isOpen(walk: Walk, index: number): boolean {
  for (let at = walk.section; at !== undefined; at = walk.sections[at]?.parent) if (at === index) return true;
  return false;
}

function touchSections(walk: Walk, block: number, filled = true): void {
  for (let at = walk.section; at !== undefined; at = walk.sections[at]?.parent) {
    const section = walk.sections[at];
    if (section === undefined) return;
    section.lastBlock = block;
    if (filled) section.empty = false;
  }
}

/** A heading that is nothing but a person: "Mum", "Social worker (Tom Ashdown)". */
function ownerHeading(words: string): boolean {
  const terms = termsIn(words);
  const rest = terms.reduce((text, it) => text.replace(it.text, ''), words).replace(/[^\p{L}]+/gu, '');
  return terms.length > 0 && terms.some((it) => it.type !== 'agency') && rest === '';
}

function readText(walk: Walk, unit: TextUnit, next: Unit | undefined): void {
  addSegments(walk, segmentsOf(unit.inline, walk.options.isChild), unit, next);
}

type Standing = Pick<TextUnit, 'level' | 'item' | 'quoted'> & { readonly checked?: boolean };

function addSegments(walk: Walk, segments: readonly Segment[], standing: Standing, next: Unit | undefined): void {
  const before = walk.drafts.length;
  for (const segment of segments) {
    if (segment.label === undefined) addUnlabelled(walk, segment.inline, standing, next);
    else if (!addField(walk, segment.label, segment.inline, standing, walk.drafts.length > before)) addLabelled(walk, segment.label, segment.inline, standing);
  }
}

/**
 * "Who: Tom" and its like belong to an element: in its own line or list to that one, on a line of their own to all
 * the actions just above. False when the label is none of these, or there is nothing it could belong to.
 */
function addField(walk: Walk, label: Label, inline: Inline, standing: Standing, sameLine: boolean): boolean {
  const { field } = label;
  if (field !== 'who' && field !== 'when' && field !== 'state' && field !== 'measure' && field !== 'who-and-when') return false;
  if (label.section === 'review' || label.section === 'contingency') return false;
  const at = walk.drafts.findLastIndex((it) => it.section === walk.section && (it.role === 'action' || it.role === 'outcome'));
  const last = walk.drafts[at];
  if (last === undefined) return false;
  const alone = sameLine || standing.level > last.level || last.role === 'outcome';
  for (let index = at; index >= 0; index--) {
    const it = walk.drafts[index];
    if (it === undefined || it.role !== last.role || it.section !== walk.section) break;
    it.fields = { ...it.fields, ...attribute(field, inline.prose) };
    if (alone) break;
  }
  return true;
}

function addLabelled(walk: Walk, label: Label, inline: Inline, standing: Standing): void {
  const { prose } = inline;
  const started = walk.drafts.some((it) => it.role !== 'other');
  const current = walk.sections[walk.section ?? -1];
  const atTop = (!started && (current === undefined || current.isTitle)) || current?.name === 'details' || current?.name === 'people';
  if (label.detail !== undefined && (atTop || (label.field === undefined && label.section === undefined))) {
    if (prose.text !== '') walk.details.push({ name: label.detail, key: label.words.toLowerCase(), value: prose });
    addDraft(walk, inline, standing, { role: 'other', about: current?.name === 'people' ? 'people' : 'details', evidence: 'label' });
    return;
  }
  const field = label.field;
  const name = field === undefined ? label.section : (coreSection(field) ?? label.section);
  if (name === undefined) {
    addUnlabelled(walk, inline, standing, undefined);
    return;
  }
  const owner = /\bwill (?:all )?do\b|\bagreed to\b/i.test(label.words) ? label.prose : undefined;
  const lead: Lead = { name, label, ...(owner !== undefined && { owner }) };
  if (prose.text === '') {
    walk.lead = lead;
    walk.emptyLabels.push({ name, span: spanOf(prose) });
    return;
  }
  walk.lead = undefined;
  addByName(walk, inline, standing, name, 'label', label);
}

function attribute(field: 'who' | 'when' | 'state' | 'measure' | 'who-and-when', prose: Prose): Fields {
  return field === 'who-and-when' ? { who: prose, when: prose } : { [field]: prose };
}

function coreSection(field: NonNullable<Label['field']>): SectionName | undefined {
  switch (field) {
    case 'need':
      return 'needs';
    case 'worry':
      return 'worries';
    case 'outcome':
      return 'outcomes';
    case 'action':
    case 'help':
      return 'actions';
    case 'strength':
      return 'strengths';
    default:
      return undefined;
  }
}

function sectionOfField(label: Label): SectionName | undefined {
  return label.field === undefined ? undefined : coreSection(label.field);
}

function addUnlabelled(walk: Walk, inline: Inline, standing: Standing, next: Unit | undefined): void {
  const { prose } = inline;
  if (prose.text === '') return;
  const name = walk.lead?.name ?? walk.sections[walk.section ?? -1]?.name ?? 'topic';
  const opensList = /:$/.test(prose.text) && next?.type === 'text' && next.level > standing.level;
  const parent = parentOf(walk, standing);
  if (parent !== undefined && parent.role !== 'other' && parent.role !== 'contingency') {
    const role = walk.lead === undefined || standing.level > parent.level + 1 ? childRole(walk, parent, prose.text, standing) : undefined;
    if (role === 'note') {
      parent.notes.push(prose);
      return;
    }
    if (role !== undefined) {
      addDraft(walk, inline, standing, { role, about: sectionFor(role), evidence: 'wording', parent });
      return;
    }
  }
  if (opensList) {
    const owner = termsIn(prose.text).some((it) => it.type !== 'agency') && /(?:will|agrees? to|has agreed to|to)?:$/.test(prose.text) ? prose : undefined;
    const under = isCore(name) ? name : owner !== undefined && /\bwill\b|\bto:$/.test(prose.text) ? 'actions' : name;
    walk.lead = { name: under, ...(owner !== undefined && under === 'actions' && { owner }) };
    addDraft(walk, inline, standing, { role: 'other', about: name === 'topic' ? 'topic' : (name as SectionName), evidence: 'section' });
    return;
  }
  addByName(walk, inline, standing, name as SectionName | 'topic', walk.lead === undefined ? 'section' : 'label', undefined);
}

function isCore(name: string): boolean {
  return name === 'needs' || name === 'worries' || name === 'outcomes' || name === 'actions';
}

function sectionFor(role: WordedRole): SectionName {
  return role === 'need' ? 'needs' : role === 'outcome' ? 'outcomes' : 'actions';
}

/** The element in whose list a text stands: the last one of the same section that is less deep. */
function parentOf(walk: Walk, standing: Standing): Draft | undefined {
  if (standing.level === 0) return undefined;
  const last = walk.drafts.findLast((it) => it.level < standing.level || (!standing.item && it.level === standing.level));
  return last?.section === walk.section ? last : undefined;
}

/** What an item is that stands under an element without a label of its own. */
function childRole(walk: Walk, parent: Draft, text: string, standing: Standing): WordedRole | 'note' | undefined {
  if (!standing.item) return 'note';
  const name = walk.sections[walk.section ?? -1]?.name;
  if (parent.level === 0 && isCore(name ?? '') && parent.evidence === 'section') return undefined;
  const worded = roleByWording(text, walk.options.isChild, walk.options.reference);
  if (parent.role === 'need') return worded === 'outcome' || worded === 'action' ? worded : 'note';
  if (parent.role !== 'outcome') return 'note';
  const done = /\b(?:to|will) be \p{L}+/u.test(text) || standing.checked !== undefined;
  const beside = walk.drafts.at(-1);
  return worded === 'action' || done || (beside?.role === 'action' && beside.parent === parent) ? 'action' : 'note';
}

function addByName(walk: Walk, inline: Inline, standing: Standing, name: SectionName | 'topic', evidence: 'section' | 'label', label: Label | undefined): void {
  const number = {
    ...(label?.number !== undefined && { label: numbered(name, label.number) }),
    ...(label?.serves !== undefined && { serves: label.serves }),
  };
  const owner = walk.lead?.owner;
  const fields: Fields = owner !== undefined ? { who: owner } : {};
  switch (name) {
    case 'needs':
    case 'worries':
      return addDraft(walk, inline, standing, { role: 'need', about: name, evidence, ...number });
    case 'outcomes':
      return addDraft(walk, inline, standing, { role: 'outcome', about: name, evidence, ...number });
    case 'actions':
      // Under "What needs to happen?" some first write the outcome: "By 12 February Priyanka is in school …".
      if (!standing.item && evidence === 'section' && roleByWording(inline.prose.text, walk.options.isChild, walk.options.reference) === 'outcome') {
        return addDraft(walk, inline, standing, { role: 'outcome', about: 'outcomes', evidence: 'wording' });
      }
      return addActions(walk, inline, standing, evidence, fields, number);
    case 'contingency':
      return addDraft(walk, inline, standing, { role: 'contingency', about: name, evidence });
    case 'topic':
    case 'thread':
    case 'details':
      if (walk.options.byWording.has(walk.section)) return addByWording(walk, inline, standing, name);
      return addDraft(walk, inline, standing, { role: 'other', about: name, evidence });
    default:
      return addDraft(walk, inline, standing, { role: 'other', about: name, evidence });
  }
}

function numbered(name: SectionName | 'topic', number: string): string {
  if (/^\p{L}/u.test(number)) return number;
  return `${name === 'outcomes' ? 'O' : name === 'actions' ? 'A' : 'N'}${number}`;
}

/** A list item is one action; a paragraph is several where each sentence says who does what. */
function addActions(walk: Walk, inline: Inline, standing: Standing, evidence: 'section' | 'label', fields: Fields, number: Pick<Facts, 'label' | 'serves'>): void {
  const ranges = standing.item ? [] : sentenceRanges(inline.prose.text);
  const split = ranges.length > 1 && ranges.every((it) => saysWhoDoesWhat(inline.prose.text.slice(it.start, it.end)));
  const proses = split ? ranges.map((it) => slice(inline.prose, it.start, it.end)) : [inline.prose];
  for (const prose of proses) {
    addDraft(walk, { ...inline, prose }, standing, { role: 'action', about: 'actions', evidence, ...number }, fields);
  }
}

/** Sentence by sentence, what the wording tells; a sentence that tells nothing goes on with the one before it. */
function addByWording(walk: Walk, inline: Inline, standing: Standing, name: SectionName | 'topic'): void {
  const { prose } = inline;
  const allowed = walk.options.byWording.get(walk.section);
  const role = (text: string): WordedRole | undefined => {
    const worded = roleByWording(text, walk.options.isChild, walk.options.reference);
    return allowed === 'needs' && worded !== 'need' ? undefined : worded;
  };
  const whole = standing.item ? [{ start: 0, end: prose.text.length }] : sentenceRanges(prose.text);
  let open: { role: WordedRole | undefined; start: number; end: number } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const text = trim(slice(prose, open.start, open.end));
    const about = open.role === undefined ? name : sectionFor(open.role);
    addDraft(walk, { ...inline, prose: text }, standing, { role: open.role ?? 'other', about, evidence: 'wording' });
  };
  for (const range of whole) {
    const own = role(prose.text.slice(range.start, range.end));
    if (open !== undefined && (own === undefined || (own === open.role && own !== 'action'))) open.end = range.end;
    else {
      close();
      open = { role: own, ...range };
    }
  }
  close();
}

type Facts = Pick<Draft, 'role' | 'about' | 'evidence'> & Partial<Pick<Draft, 'label' | 'serves' | 'parent'>>;

function addDraft(walk: Walk, inline: Inline, standing: Standing, facts: Facts, fields: Fields = {}): void {
  const parent = facts.parent ?? (facts.role === 'other' || facts.role === 'contingency' ? undefined : nestingParent(walk, standing, facts.role));
  const state = standing.checked === true && fields.state === undefined ? { state: ticked(inline.prose) } : {};
  walk.drafts.push({
    ...facts,
    prose: inline.prose,
    section: walk.section,
    quoted: standing.quoted,
    level: standing.level,
    fields: { ...state, ...fields },
    notes: [],
    ...(parent !== undefined && { parent }),
  });
}

/** The state of a ticked item, standing where its text begins. */
function ticked(prose: Prose): Prose {
  const { block, start } = spanOf(prose);
  return { block, text: 'done', pieces: [{ at: 0, text: 'done', start, end: start }] };
}

/** A need's outcome, an outcome's action, that stand deeper in the same list. */
function nestingParent(walk: Walk, standing: Standing, role: 'need' | 'outcome' | 'action'): Draft | undefined {
  if (role === 'need' || standing.level < 2) return undefined;
  const above = walk.drafts.findLast((it) => it.level < standing.level && it.level > 0 && it.section === walk.section && it.role !== 'other');
  if (above === undefined) return undefined;
  if (role === 'outcome') return above.role === 'need' ? above : undefined;
  return above.role === 'outcome' || above.role === 'need' ? above : above.role === 'action' ? above.parent : undefined;
}
