/** Puts texts in their place: as elements of the thread, by what their label, section or wording says. */
import type { SectionName } from '../model/plan.ts';
import { slice, spanOf, trim, type Prose } from '../text/prose.ts';
import { rememberedOf } from '../text/remembered.ts';
import { sentenceRanges } from '../text/sentences.ts';
import type { Range } from '../text/span.ts';
import type { Inline } from './blocks.ts';
import { captionsOf } from './captions.ts';
import { saysReview } from './details.ts';
import type { Draft, Fields } from './draft.ts';
import type { Label } from './labels.ts';
import { isLifeArea } from './names.ts';
import { saysWhoDoesWhat } from './subjects.ts';
import { lastAbove, lastHere, pushDraft, type Standing, type Walk } from './walk.ts';
import { roleByWording, type WordedRole } from './wording.ts';

export function addByName(
  walk: Walk,
  inline: Inline,
  standing: Standing,
  name: SectionName | 'topic',
  evidence: 'section' | 'label',
  label: Label | undefined,
): void {
  const number = {
    ...(label?.number !== undefined && { label: numbered(name, label.number) }),
    ...(label?.serves !== undefined && { serves: label.serves }),
  };
  if (evidence === 'section' && !standing.item && goesOn(walk, name)) {
    return addDraft(walk, inline, standing, { role: 'other', about: name, evidence });
  }
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
      if (
        !standing.item &&
        evidence === 'section' &&
        roleByWording(inline.prose.text, walk.options.isChild, walk.options.reference) === 'outcome'
      ) {
        return addDraft(walk, inline, standing, { role: 'outcome', about: 'outcomes', evidence: 'wording' });
      }
      return addActions(walk, inline, standing, evidence, fields, number);
    case 'contingency':
      return addDraft(walk, inline, standing, { role: 'contingency', about: name, evidence });
    case 'topic':
    case 'thread':
    case 'details':
      if (inline.prose.text.length < 80 && saysReview.test(inline.prose.text)) {
        return addDraft(walk, inline, standing, { role: 'other', about: 'review', evidence: 'wording' });
      }
      if (walk.options.byWording.has(walk.section)) return addByWording(walk, inline, standing, name);
      return addDraft(walk, inline, standing, { role: 'other', about: name, evidence });
    default:
      if (isLifeArea(name) && walk.options.byWording.has(walk.section))
        return addByWording(walk, inline, standing, name);
      return addDraft(walk, inline, standing, { role: 'other', about: name, evidence });
  }
}

/** A second paragraph below "Need 2" says more of that need. */
function goesOn(walk: Walk, name: SectionName | 'topic'): boolean {
  const section = walk.sections[walk.section ?? -1];
  return section?.isOne === true && section.name === name && lastHere(walk, (it) => it.role !== 'other') !== undefined;
}

function numbered(name: SectionName | 'topic', number: string): string {
  if (/^\p{L}/u.test(number)) return number;
  return `${name === 'outcomes' ? 'O' : name === 'actions' ? 'A' : 'N'}${number}`;
}

/** A list item is one action; a paragraph is several where each sentence says who does what. */
function addActions(
  walk: Walk,
  inline: Inline,
  standing: Standing,
  evidence: 'section' | 'label',
  fields: Fields,
  number: Pick<Facts, 'label' | 'serves'>,
): void {
  const ranges = standing.item ? [] : sentenceRanges(inline.prose.text);
  const split = ranges.length > 1 && ranges.every((it) => saysWhoDoesWhat(inline.prose.text.slice(it.start, it.end)));
  const proses = split ? ranges.map((it) => partOf(inline.prose, it)) : [inline.prose];
  for (const prose of proses) {
    addDraft(walk, { ...inline, prose }, standing, { role: 'action', about: 'actions', evidence, ...number }, fields);
  }
}

/** A part of a text without the blanks at its ends: the same value each time, so that what is read from it is kept. */
function partOf(prose: Prose, { start, end }: Range): Prose {
  const known = partsOf(prose);
  const key = `${start} ${end}`;
  let part = known.get(key);
  if (part === undefined) known.set(key, (part = trim(slice(prose, start, end))));
  return part;
}

const partsOf = rememberedOf((_: Prose) => new Map<string, Prose>());

/** Sentence by sentence, what the wording tells; a sentence that tells nothing goes on with the one before it. */
function addByWording(walk: Walk, inline: Inline, standing: Standing, name: SectionName | 'topic'): void {
  const { prose } = inline;
  const allowed = walk.options.byWording.get(walk.section) ?? [];
  const role = (text: string): WordedRole | undefined => {
    const worded = roleByWording(text, walk.options.isChild, walk.options.reference);
    return worded !== undefined && allowed.includes(worded) ? worded : undefined;
  };
  const whole = standing.item ? [{ start: 0, end: prose.text.length }] : sentenceRanges(prose.text);
  let open: { role: WordedRole | undefined; start: number; end: number } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const text = partOf(prose, open);
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

export function sectionFor(role: WordedRole): SectionName {
  return role === 'need' ? 'needs' : role === 'outcome' ? 'outcomes' : 'actions';
}

type Facts = Pick<Draft, 'role' | 'about' | 'evidence'> & Partial<Pick<Draft, 'label' | 'serves' | 'parent'>>;

export function addDraft(walk: Walk, inline: Inline, standing: Standing, facts: Facts, fields: Fields = {}): void {
  const parent =
    facts.parent ??
    (facts.role === 'other' || facts.role === 'contingency' ? undefined : nestingParent(walk, standing, facts.role));
  const isTicked = standing.checked === true && fields.state === undefined;
  pushDraft(walk, {
    role: facts.role,
    prose: inline.prose,
    about: facts.about,
    evidence: facts.evidence,
    section: walk.section,
    quoted: standing.quoted,
    label: facts.label,
    serves: facts.serves,
    parent,
    row: undefined,
    level: standing.level,
    fields: isTicked ? { ...fields, state: ticked(inline.prose) } : fields,
    notes: [],
    captions: captionsOf(walk, standing),
  });
}

/** The state of a ticked item, standing where its text begins. */
const ticked = rememberedOf((prose: Prose): Prose => {
  const { block, start } = spanOf(prose);
  return { block, text: 'done', pieces: [{ at: 0, text: 'done', start, end: start }] };
});

/** A need's outcome, an outcome's action, that stand deeper in the same list. */
function nestingParent(walk: Walk, standing: Standing, role: 'need' | 'outcome' | 'action'): Draft | undefined {
  if (role === 'need' || standing.level < 2) return undefined;
  const fits = (it: Draft): boolean => it.level > 0 && it.section === walk.section && it.role !== 'other';
  const above = lastAbove(walk, standing.level - 1, fits);
  if (above === undefined) return undefined;
  if (role === 'outcome') return above.role === 'need' ? above : undefined;
  return above.role === 'outcome' || above.role === 'need' ? above : above.role === 'action' ? above.parent : undefined;
}
