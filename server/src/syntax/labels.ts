/** Labels in running text: `**What Ifan needs:** …`, `Need 1: …`, `Outcome:⇥…`, `… Who: Tom. By when: 3 May`. */
import type { DetailName, FieldName, SectionName } from '../../../grammar/words.ts';
import { slice, trim, type Prose } from '../text/prose.ts';
import { remembered, rememberedOf } from '../text/remembered.ts';
import type { Range } from '../text/span.ts';
import type { Inline } from './blocks.ts';
import { sliceInline } from './inline.ts';
import { detailOf, labelOf, saysForWhom, sectionOf } from './names.ts';
import { sameName } from './sameName.ts';
import { roleOf } from './terms.ts';

/** What a label says about the text behind it. */
export interface Label {
  readonly words: string;
  /** The label in the source, its colon included, when it was cut from a text. */
  readonly prose?: Prose;
  readonly field?: FieldName;
  readonly section?: SectionName;
  readonly detail?: DetailName;
  /** It says for whose eyes the text is, and nothing of what it is. */
  readonly forWhom?: true;
  /** The author's own number or name: `1`, `O2`. */
  readonly number?: string;
  /** The number of what it serves: `N1` in `O2 (for: N1):`. */
  readonly serves?: string;
}

/** A part of a text with the label in front of it. */
export interface Segment {
  readonly label?: Label;
  readonly inline: Inline;
}

/** Whether a name in a label is the child's; see `sectionOf`. */
export type IsChild = (name: string) => boolean;

/** Tells the children of these names. The same names give the same function, so that what was read with it is kept. */
export function childrenCalled(names: readonly string[]): IsChild {
  return calledOneOf(names.join('\n'));
}

const calledOneOf = remembered((names): IsChild => {
  const all = names.split('\n').filter((it) => it !== '');
  return (name) => all.some((it) => sameName(it, name));
}, 50);

/**
 * The parts of a text, cut where labels stand. A text without labels is one segment. A label with nothing behind it
 * gives a segment with an empty text.
 */
export function segmentsOf(inline: Inline, isChild: IsChild): readonly Segment[] {
  return segmentsUnder(isChild)(inline);
}

const segmentsUnder = rememberedOf((isChild: IsChild) =>
  rememberedOf((inline: Inline) => readSegments(inline, isChild)),
);

function readSegments(inline: Inline, isChild: IsChild): Segment[] {
  const marks = labelsIn(inline, isChild);
  const first = marks[0];
  if (first === undefined) return [{ inline }];
  const segments: Segment[] = first.start > 0 ? [{ inline: part(inline, 0, first.start) }] : [];
  marks.forEach((mark, index) => {
    const prose = trim(slice(inline.prose, mark.start, mark.end));
    segments.push({
      label: { ...mark.label, prose },
      inline: part(inline, mark.end, marks[index + 1]?.start ?? inline.prose.text.length),
    });
  });
  return segments.filter((it) => it.label !== undefined || it.inline.prose.text !== '');
}

/** The label that a whole text is, with or without a colon: a first cell in a column of labels, a bold line. */
export function labelFrom(words: string, isChild: IsChild, inBold = false): Label | undefined {
  if (saysForWhom(words)) return { words, forWhom: true };
  const { bare, number } = withoutNumber(words);
  const letter = /^([NOA])$/.exec(bare)?.[1];
  if (letter !== undefined && number !== undefined) {
    return { words, field: letter === 'N' ? 'need' : letter === 'O' ? 'outcome' : 'action', number: letter + number };
  }
  const field = labelOf(bare);
  const detail = detailOf(bare);
  const section = labelSection(bare, isChild, inBold);
  if (field === undefined && detail === undefined && section === undefined) return undefined;
  return {
    words,
    ...(field !== undefined && { field }),
    ...(section !== undefined && { section }),
    ...(detail !== undefined && { detail }),
    ...(number !== undefined && { number }),
  };
}

/** Whether a label where views are told says whose they are: "Mum", "Dana (mum) says", "Nan's view". "Parents" are several. */
export function isSpeaker(label: Label): boolean {
  if (label.field !== undefined || /^(?:what|how)\b/i.test(label.words)) return false;
  if (saysSomething(label)) return true;
  const said = label.words
    .replace(/[ ]*\([^)]*\)/g, '')
    .replace(/['’]s[ ]+(?:(?:own|wishes|feelings|and)[ ]+)*(?:words|views?|wishes|feelings|voice|comments?)$/i, '');
  const role = roleOf(said);
  return role?.side === 'family' && role.name !== 'parents' && role.name !== 'family';
}

/** Whether a label is the beginning of a sentence: "Mum says", "Ines told us". "What Mum says" is none. */
export function saysSomething({ words }: Label): boolean {
  return (
    !/^(?:what|how)\b/i.test(words) &&
    /[ ](?:says?|said|told us|tells us|thinks?|feels?|felt|wants?|would like|hopes?|wishes|asks?|asked)$/i.test(
      words.replace(/[ ]*\([^)]*\)$/, ''),
    )
  );
}

interface Mark extends Range {
  readonly label: Label;
}

const opening = /(?:^|\n|[.;|(][ ]+|\()[ ]*/.source;
const plainLabel = new RegExp(
  `(?<=${opening})([\\p{L}\\d][\\p{L}\\d ,/&'’()?.-]{0,80}?)[ ]?(?::[ \\t\\u00a0]*|\\t+)`,
  'gu',
);
const dashLabel =
  /^((?:need|outcome|action|goal|worry|risk|step|task|canlyniad|angen)s?[ ]?\d{1,2}[a-z]?|[NOA]\d{1,2})[ ]?(?:[–—-]|[.)])[ ]/iu;

/** `O1 (for: N1): …`, `A2 → O1 – …`, `N1. …` */
const idLabel =
  /^([NOA]\d{1,2})[ ]?(?:\((?:[\p{L} ]+:?[ ]?)?([NO]\d{1,2})\)|(?:→|->)[ ]?([NO]\d{1,2}))?[ ]?[:.)–—-][ ]/u;

function labelsIn(inline: Inline, isChild: IsChild): Mark[] {
  const { text } = inline.prose;
  if (saysForWhom(text)) return [{ start: 0, end: text.length, label: { words: text, forWhom: true } }];
  const marks: Mark[] = [];
  const add = (start: number, end: number, words: string, inBold = false): void => {
    if (marks.some((it) => start < it.end && it.start < end)) return;
    if (end === 0 && marks.some((it) => it.start === 0)) return;
    const label = labelFrom(words.trim(), isChild, inBold);
    if (label !== undefined && (start === 0 || label.field !== undefined)) marks.push({ start, end, label });
  };
  for (const strong of [...inline.strong, ...inline.emphasis]) {
    const found = boldLabel(text, strong);
    if (found !== undefined) add(strong.start, found.end, found.words, true);
  }
  const named = idLabel.exec(text);
  const field = named === null ? undefined : labelFrom(named[1] ?? '', isChild);
  if (named !== null && field !== undefined) {
    const serves = named[2] ?? named[3];
    marks.push({ start: 0, end: named[0].length, label: { ...field, ...(serves !== undefined && { serves }) } });
  }
  const bracketed = /^[([]([^()[\]]{3,90})[)\]][ .:–—-]*/.exec(text);
  if (bracketed?.[1] !== undefined && saysForWhom(bracketed[1])) add(0, bracketed[0].length, bracketed[1]);
  const dashed = dashLabel.exec(text);
  if (dashed?.[1] !== undefined) add(0, dashed[0].length, dashed[1]);
  for (const match of text.matchAll(plainLabel)) {
    const words = match[1] ?? '';
    // In the middle of a text, only a short label counts: a long one is a sentence with a colon in it.
    if (match.index > 0 && words.split(' ').length > 3) continue;
    if (words.split(' ').length <= 10) add(match.index, match.index + match[0].length, words);
  }
  return marks.toSorted((a, b) => a.start - b.start);
}

/** A label in bold: with its colon inside or behind, with a dash or question mark, or opening the text. */
function boldLabel(text: string, strong: Range): { words: string; end: number } | undefined {
  const words = text.slice(strong.start, strong.end);
  if (words.length > 90) return undefined;
  // "**Aurel needs** Jean to …": the label is the beginning of the sentence, which stays whole.
  if (strong.start === 0 && /^(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|He|She|They|I) needs?$/u.test(words))
    return { words: 'need', end: 0 };
  const behind =
    /^[ ]?(?:(?:\p{Extended_Pictographic}|\u200d|\ufe0f)+[ ]?)?(?:[:–—-][ \t\u00a0]*|[ \t\n\u00a0]*)/u.exec(
      text.slice(strong.end),
    )?.[0] ?? '';
  const closed =
    /[:?.–—-][ ]*$/.test(words) || /[:–—\n-]/.test(behind) || strong.end === text.length || saysForWhom(words);
  if (!closed) return undefined;
  return { words: words.replace(/[ ]*[:.–—-][ ]*$/, ''), end: strong.end + behind.length };
}

function withoutNumber(words: string): { bare: string; number?: string } {
  const named = /^(.*\p{L})[ ]*\(([NOA]\d{1,2})\)$/u.exec(words.trim());
  const found = named ?? /^(.*?\p{L})[ ]?(?:no\.?[ ]?|#)?(\d{1,2}[a-z]?)(?=$|[ ]*\()/iu.exec(words.trim());
  if (found?.[1] === undefined || found[2] === undefined) return { bare: words };
  return { bare: found[1], number: found[2] };
}

/** Sections that a label may name. "If he runs off: …" reads as a sentence, unless it stands out in bold. */
function labelSection(words: string, isChild: IsChild, inBold: boolean): SectionName | undefined {
  if (words.split(' ').length > 10) return undefined;
  if (/^(?:if|when|in)\b/i.test(words)) return inBold && /^if\b/i.test(words) ? 'contingency' : undefined;
  const name = sectionOf(words, isChild);
  return name === 'thread' || name === 'details' ? undefined : name;
}

function part(inline: Inline, start: number, end: number): Inline {
  const text = inline.prose.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return sliceInline(inline, trim(slice(inline.prose, start, end)), start + Math.min(lead, text.length));
}
