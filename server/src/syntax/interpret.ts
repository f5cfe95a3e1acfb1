/** Walks over the units of a document and tells what each text is: by its column, label, section, or wording. */
import type { Caption } from '../model/plan.ts';
import { slice, trim, type Prose } from '../text/prose.ts';
import type { Inline } from './blocks.ts';
import { addAnswer, addForWhom, endLabels, holdBelow, isForWhom, passCaptions, standsUnder } from './captions.ts';
import type { Draft, Fields, Gathered } from './draft.ts';
import { enterSection } from './headings.ts';
import { isSpeaker, saysSomething, segmentsOf, type Label, type Segment } from './labels.ts';
import { detailOf, isCore, sectionOfField } from './names.ts';
import { addByName, addDraft, sectionFor } from './placing.ts';
import { readTable } from './tables.ts';
import { termsIn } from './terms.ts';
import { takeTurn } from './turns.ts';
import type { Unit } from './units.ts';
import {
  lastAbove,
  lastHere,
  pushDraft,
  touchSections,
  type InterpretOptions,
  type Lead,
  type Standing,
  type Walk,
} from './walk.ts';
import { roleByWording, type WordedRole } from './wording.ts';

/** The elements of a document, with their sections. Nothing is left out: what belongs to no thread is `other`. */
export function interpret(units: readonly Unit[], options: InterpretOptions): Gathered {
  const walk: Walk = {
    options,
    drafts: [],
    nearest: new Map(),
    sections: [],
    details: [],
    title: undefined,
    section: undefined,
    lead: undefined,
    over: [],
    started: false,
  };
  const { title } = options;
  walk.title = title?.inline.prose;
  units.forEach((unit, index) => {
    if (unit === title && unit.type === 'text') return;
    if (unit.type === 'heading') {
      const element = enterSection(walk, unit, unit === title, () => units.slice(index + 1));
      if (element !== undefined) {
        addSegments(walk, [element], { level: 0, item: false, quoted: false }, units[index + 1]);
        touchSections(walk, unit.block);
      }
      return;
    }
    touchSections(walk, unit.block);
    passCaptions(walk, unit.type === 'table' ? Infinity : unit.level);
    if (unit.type === 'text') addSegments(walk, segmentsIn(walk, unit.inline, unit), unit, units[index + 1]);
    else {
      const current = walk.sections[walk.section ?? -1];
      const table = readTable(unit.rows, {
        name: walk.lead?.name ?? current?.name ?? 'topic',
        isChild: options.isChild,
      });
      // The reading is kept as it is; what belongs to this walk is put into copies.
      const over = walk.over.map((it) => it.caption);
      for (const it of table.drafts)
        pushDraft(walk, { ...it, section: walk.section, notes: [], captions: [...over, ...it.captions] });
      walk.details.push(...table.details);
    }
  });
  return walk;
}

/** The segments of a text. The one of the family who speaks is not cut off as a label: nobody would know whose words they are. */
function segmentsIn(walk: Walk, inline: Inline, standing: Standing): readonly Segment[] {
  const { item } = standing;
  const segments = segmentsOf(inline, walk.options.isChild);
  const label = segments[0]?.label;
  // An item below an element goes on with it, unless a colon opens a list of its own.
  const parent = item ? parentOf(walk, standing) : undefined;
  const goesOn = parent !== undefined && parent.role !== 'other' && parent.role !== 'contingency';
  if (goesOn && segments.length === 1 && segments.every(isForWhom) && !/:$/.test(inline.prose.text))
    return [{ inline }];
  const words = segments[0]?.inline.prose.text;
  if (label === undefined || segments.length > 1 || words === undefined || words === '') return segments;
  if (label.section === 'child-voice' || !(isViews(walk) ? isSpeaker(label) : isAccount(label))) return segments;
  return [{ inline, label: { words: label.words, section: 'family-views' } }];
}

function isViews(walk: Walk): boolean {
  const name = walk.lead?.name ?? walk.sections[walk.section ?? -1]?.name;
  return name === 'child-voice' || name === 'family-views';
}

function isAccount(label: Label): boolean {
  return label.section === 'family-views' && saysSomething(label);
}

function addSegments(walk: Walk, segments: readonly Segment[], standing: Standing, next: Unit | undefined): void {
  const before = walk.drafts.length;
  let forAll: readonly Caption[] = [];
  for (const segment of segments) {
    const { label, inline } = segment;
    const asked = label === undefined ? answerIn(inline.prose) : { words: label.prose, says: inline.prose };
    if (label?.forWhom !== true && asked?.words !== undefined)
      addAnswer(walk, { words: asked.words, says: asked.says });
    const own = label?.prose === undefined || label.prose.text === '' ? [] : [{ words: label.prose }];
    const here = { ...standing, captions: [...forAll, ...own] };
    if (label?.forWhom === true && label.prose !== undefined) {
      forAll = here.captions;
      if (inline.prose.text !== '') {
        if (!addAnswer(walk, { words: label.prose, says: inline.prose })) addUnlabelled(walk, inline, here, next);
      } else if (segment === segments.at(-1)) {
        addForWhom(walk, label.prose, standing, next);
        if (!/:$/.test(label.prose.text))
          addDraft(walk, { ...inline, prose: label.prose }, standing, {
            role: 'other',
            about: 'topic',
            evidence: 'section',
          });
      }
    } else if (label === undefined) addUnlabelled(walk, inline, here, next);
    else if (!addField(walk, label, inline, standing, walk.drafts.length > before))
      addLabelled(walk, label, inline, here);
  }
  const last = segments.at(-1)?.inline.prose;
  if (last !== undefined && /:$/.test(last.text) && standsUnder(next, standing)) holdBelow(walk, last, standing);
}

/** "Share with family: no": the words, and the answer to them. */
function answerIn(prose: Prose): Required<Caption> | undefined {
  const words = /^[^:?\n]{3,60}[:?]+(?=[ ]*\p{L}{1,3}(?: \p{L}+)?[.]?$)/u.exec(prose.text)?.[0];
  if (words === undefined) return undefined;
  return { words: slice(prose, 0, words.length), says: trim(slice(prose, words.length, prose.text.length)) };
}

/**
 * "Who: Tom" and its like belong to an element: in its own line or list to that one, on a line of their own to all
 * the actions just above. False when the label is none of these, or there is nothing it could belong to.
 */
function addField(walk: Walk, label: Label, inline: Inline, standing: Standing, sameLine: boolean): boolean {
  const { field } = label;
  if (field !== 'who' && field !== 'when' && field !== 'state' && field !== 'measure' && field !== 'who-and-when')
    return false;
  if (label.section === 'review' || label.section === 'contingency') return false;
  const fits = (it: Draft): boolean => it.role === 'outcome' || (it.role === 'action' && field !== 'measure');
  const at = lastHere(walk, fits);
  const last = at === undefined ? undefined : walk.drafts[at];
  if (at === undefined || last === undefined) return false;
  const alone = sameLine || standing.level > last.level || last.role === 'outcome';
  for (let index = at; index >= 0; index--) {
    const it = walk.drafts[index];
    if (it?.role !== last.role || it.section !== walk.section) break;
    it.fields = { ...it.fields, ...attribute(field, inline.prose) };
    if (label.prose !== undefined && inline.prose.text !== '')
      it.captions = [...it.captions, { words: label.prose, says: inline.prose }];
    if (alone) break;
  }
  return true;
}

function addLabelled(walk: Walk, label: Label, inline: Inline, standing: Standing): void {
  const { prose } = inline;
  const current = walk.sections[walk.section ?? -1];
  const atTop =
    (!walk.started && (current === undefined || current.isTitle)) ||
    current?.name === 'details' ||
    current?.name === 'people';
  if (label.detail !== undefined && (atTop || (label.field === undefined && label.section === undefined))) {
    if (prose.text === '') {
      if (label.prose !== undefined) takeTurn(walk, { ...inline, prose: label.prose }, standing);
      return;
    }
    walk.details.push({ name: label.detail, key: label.words.toLowerCase(), value: prose });
    addDraft(walk, inline, standing, {
      role: 'other',
      about: current?.name === 'people' ? 'people' : 'details',
      evidence: 'label',
    });
    return;
  }
  const field = label.field;
  const meant = label.section === 'contingency' || label.section === 'review' ? label.section : undefined;
  const name = meant ?? (field === undefined ? label.section : (sectionOfField(field) ?? label.section));
  if (name === undefined) {
    addUnlabelled(walk, inline, standing, undefined);
    return;
  }
  const owner = /\bwill (?:all )?do\b|\bagreed to\b/i.test(label.words) ? label.prose : undefined;
  const lead: Lead = { name, ...(owner !== undefined && { owner }) };
  endLabels(walk, standing.level);
  if (prose.text === '') {
    walk.lead = lead;
    if (label.prose !== undefined) holdBelow(walk, label.prose, standing);
    return;
  }
  walk.lead = undefined;
  addByName(walk, inline, standing, name, 'label', label);
}

function attribute(field: 'who' | 'when' | 'state' | 'measure' | 'who-and-when', prose: Prose): Fields {
  return field === 'who-and-when' ? { who: prose, when: prose } : { [field]: prose };
}

function addUnlabelled(walk: Walk, inline: Inline, standing: Standing, next: Unit | undefined): void {
  const { prose } = inline;
  if (prose.text === '') return;
  const name = walk.lead?.name ?? walk.sections[walk.section ?? -1]?.name ?? 'topic';
  if (standing.quoted && isCore(name) && standsBelow(walk, standing)) {
    addDraft(walk, inline, standing, { role: 'other', about: 'topic', evidence: 'section' });
    return;
  }
  if (takeTurn(walk, inline, standing)) return;
  addHeadedDetail(walk, prose);
  const opensList = /:$/.test(prose.text) && standsUnder(next, standing);
  const parent = parentOf(walk, standing);
  if (parent !== undefined && parent.role !== 'other' && parent.role !== 'contingency') {
    const role =
      walk.lead === undefined || standing.level > parent.level + 1
        ? childRole(walk, parent, prose.text, standing)
        : undefined;
    if (role === 'note') {
      // A text has its places in one block; what stands in the next one is a remark on it.
      if (parent.prose.block === prose.block) {
        parent.notes.push(prose);
        parent.captions = [...parent.captions, ...(standing.captions ?? [])];
      } else addDraft(walk, inline, standing, { role: 'other', about: parent.about, evidence: 'section' });
      return;
    }
    if (role !== undefined) {
      addDraft(walk, inline, standing, { role, about: sectionFor(role), evidence: 'wording', parent });
      return;
    }
  }
  if (opensList) {
    const owner =
      termsIn(prose.text).some((it) => it.type !== 'agency') &&
      /(?:will|agrees? to|has agreed to|to)?:$/.test(prose.text)
        ? prose
        : undefined;
    const under = isCore(name) ? name : owner !== undefined && /\bwill\b|\bto:$/.test(prose.text) ? 'actions' : name;
    walk.lead = { name: under, ...(owner !== undefined && under === 'actions' && { owner }) };
    addDraft(walk, inline, standing, {
      role: 'other',
      about: name,
      evidence: 'section',
    });
    return;
  }
  addByName(walk, inline, standing, name, walk.lead === undefined ? 'section' : 'label', undefined);
}

/** Whether a text stands in a list, or under an element of its own section. */
function standsBelow(walk: Walk, standing: Standing): boolean {
  return standing.level > 0 || lastHere(walk, (it) => it.role !== 'other') !== undefined;
}

/** "## Name of child" with a short line below it: the heading is a label, and the line its value. */
function addHeadedDetail(walk: Walk, prose: Prose): void {
  const current = walk.sections[walk.section ?? -1];
  const name = current === undefined || current.isTitle ? undefined : detailOf(current.heading.text);
  if (current === undefined || name === undefined || prose.text.length > 80) return;
  if (name !== 'child' && name !== 'born' && name !== 'written' && name !== 'lead') return;
  walk.details.push({ name, key: current.heading.text.toLowerCase(), value: prose });
}

/** The element in whose list a text stands: the last one of the same section that is less deep. */
function parentOf(walk: Walk, standing: Standing): Draft | undefined {
  if (standing.level === 0) return undefined;
  const last = lastAbove(walk, standing.item ? standing.level - 1 : standing.level, () => true);
  return last?.section === walk.section ? last : undefined;
}

/** What an item is that stands under an element without a label of its own. */
function childRole(walk: Walk, parent: Draft, text: string, standing: Standing): WordedRole | 'note' | undefined {
  if (!standing.item) return 'note';
  const section = walk.sections[walk.section ?? -1];
  if (parent.level === 0 && isCore(section?.name) && parent.evidence === 'section' && section?.isOne !== true)
    return undefined;
  const worded = roleByWording(text, walk.options.isChild, walk.options.reference);
  if (parent.role === 'need') return worded === 'outcome' || worded === 'action' ? worded : 'note';
  if (parent.role !== 'outcome') return 'note';
  const done = /\b(?:to|will) be \p{L}+/u.test(text) || standing.checked !== undefined;
  const beside = walk.drafts.at(-1);
  return worded === 'action' || done || (beside?.role === 'action' && beside.parent === parent) ? 'action' : 'note';
}
