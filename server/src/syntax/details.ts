/** Facts about the plan as a whole: whose it is, of which kind, from when, and when it is looked at again. */
import { findDates } from '../calendar/findDates.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type { DateMention } from '../calendar/mention.ts';
import type { Child, PlacedDate, PlanKind } from '../model/plan.ts';
import { spanOf, type Prose } from '../text/prose.ts';
import { sentences } from '../text/sentences.ts';
import type { Range, Span } from '../text/span.ts';
import type { Detail } from './frontmatter.ts';
import { kindIn, kindInTitle, kindOf } from './names.ts';
import { sameName } from './sameName.ts';
import { termsIn } from './terms.ts';

/** The children named as those whose plan it is, by the details first and else by the title. */
export function readChildren(
  details: readonly Detail[],
  title: Prose | undefined,
  from: 'frontmatter' | 'details',
): Child[] {
  const named = details.filter((it) => it.name === 'child').flatMap((it) => childrenIn(it.value, from));
  if (named.length > 0) return distinct(named).map((it) => ({ ...it, ...born(details) }));
  return title === undefined ? [] : distinct(childrenInTitle(title));
}

/** Brothers and sisters that the frontmatter names. */
export function readSiblings(details: readonly Detail[]): Child[] {
  return distinct(details.filter((it) => it.name === 'siblings').flatMap((it) => childrenIn(it.value, 'frontmatter')));
}

/** A young person who writes their own plan: "My name is Keziah", "I am Keziah and I am 17". */
export function childInOwnWords(texts: readonly Prose[]): Child | undefined {
  for (const text of texts) {
    const found = /\b(?:[Mm]y name is|I am|I['’]m|[Ff]y enw i yw)[ ]+(?=\p{Lu})/u.exec(text.text);
    const name =
      found === null
        ? undefined
        : termsIn(text.text).find((it) => it.type === 'name' && it.start === found.index + found[0].length);
    if (name !== undefined) return { name: name.text, span: spanOf(text, name.start, name.end), from: 'wording' };
  }
  return undefined;
}

/** The one person of the opening lines whose age is given as a child's: "with Lena (mum) and Finn (10)". */
export function childByAge(texts: readonly Prose[]): Child | undefined {
  const aged = texts.flatMap((text) =>
    termsIn(text.text)
      .filter(
        (it) =>
          it.type === 'name' && /^[ ]\((?:aged? )?(?:\d|1[0-7])(?: years?(?: old)?)?\)/.test(text.text.slice(it.end)),
      )
      .map((it): Child => ({ name: it.text, span: spanOf(text, it.start, it.end), from: 'wording' })),
  );
  const named = distinct(aged);
  return named.length === 1 ? named[0] : undefined;
}

/**
 * The child a plan is about by its wording alone: the name that most of its needs and outcomes begin with.
 * Undefined where no name leads clearly.
 */
export function childByWording(texts: readonly Prose[]): Child | undefined {
  const counts = new Map<string, { count: number; span: Span }>();
  for (const text of texts) {
    const first = termsIn(text.text.slice(0, 200)).find((it) => it.type === 'name' && it.start < 60);
    if (first?.type !== 'name' || first.title !== undefined) continue;
    const known = counts.get(first.text);
    counts.set(first.text, {
      count: (known?.count ?? 0) + 1,
      span: known?.span ?? spanOf(text, first.start, first.end),
    });
  }
  const [leader, second] = [...counts].toSorted(([, a], [, b]) => b.count - a.count);
  if (leader === undefined || leader[1].count < 2 || leader[1].count <= (second?.[1].count ?? 0)) return undefined;
  return { name: leader[0], span: leader[1].span, from: 'wording' };
}

/** The names in a value such as `Ana and Ben Reed` or `Ifan Rees (aged 9)`. */
function childrenIn(value: Prose, from: Child['from']): Child[] {
  const text = value.text.replace(/\([^)]*\)?/g, (it) => ' '.repeat(it.length));
  const children: Child[] = [];
  let start = 0;
  for (const part of text.split(/((?:,[ ]*| )(?:and|ac|a)[ ]|[,/&+;])/u)) {
    const name = part.replace(/[ ]*(?:,|[–-] )?[ ]*(?:aged?|born|dob|d\.o\.b).*$/i, '').trim();
    if (/^\p{L}{2}/u.test(name) && name !== 'and' && name !== 'ac' && name.split(' ').length <= 5) {
      const at = start + part.indexOf(name);
      children.push({ name: name.replace(/ +/g, ' '), span: spanOf(value, at, at + name.length), from });
    }
    start += part.length;
  }
  return children;
}

const planWord = /\b(?:plan|review|meeting|record|taf|tac|cin|cp|lac|cynllun)\b/i;

/** "Child protection plan for Ifan", "Maja's plan", "CIN plan – Ifan", "The Rees family plan: Ifan (9)". */
function childrenInTitle(title: Prose): Child[] {
  const text = inMixedCase(title.text);
  const behind = /(?:\b(?:for|of)[ ]+|[–—:-][ ]+|[ ]\()(?=\p{Lu})/u.exec(text);
  const chosen = namesIn(text).filter((it) => {
    const before = text.slice(0, it.start);
    const after = text.slice(it.end);
    if (/^['’]s?[ ].*\b(?:plan|cynllun)\b/i.test(after) && !/^['’]s?[ ](?:family|parents?|children)/i.test(after))
      return true;
    if (/^[ ]family\b/i.test(after)) return false;
    if (behind !== null && it.start >= behind.index) return planWord.test(before) || /\bplan\b/i.test(after);
    return /^[ ]?[–—:,-].*\bplan\b/i.test(after) || (/^(?:,| and| &|\/)/.test(after) && /\bplan\b/i.test(text));
  });
  return chosen.map((it) => ({
    name: title.text.slice(it.start, it.end),
    span: spanOf(title, it.start, it.end),
    from: 'title',
  }));
}

/** The names of a title; "Ebenezer (Ben) Cole" is one. */
function namesIn(text: string): Range[] {
  const names: Range[] = [];
  let nickname = false;
  for (const it of termsIn(text)) {
    if (it.type !== 'name' || it.title !== undefined) continue;
    const last = names.at(-1);
    const between = last === undefined ? undefined : text.slice(last.end, it.start);
    const called = between === ' (' && text.charAt(it.end) === ')';
    if (last !== undefined && nickname && text.slice(last.end, it.start).endsWith(') '))
      names[names.length - 1] = { start: last.start, end: it.end };
    else if (!called) names.push({ start: it.start, end: it.end });
    nickname = called;
  }
  return names;
}

/** A title in capitals with the capitals of a sentence, letter for letter as long. */
function inMixedCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text.replace(/\p{Lu}{3,}/gu, (it) => it.charAt(0) + it.slice(1).toLowerCase());
}

function distinct(children: readonly Child[]): Child[] {
  return children.filter((it, index) => children.findIndex((other) => sameName(other.name, it.name)) === index);
}

function born(details: readonly Detail[]): { born?: CalendarDate } {
  const date = readBorn(details)?.mention;
  return date?.type === 'date' && date.yearGiven ? { born: date.date } : {};
}

export interface KindReading {
  readonly kind: PlanKind;
  readonly span?: Span;
}

const lookedAfter =
  /\b(?:looked[- ]after|foster|placement|IRO|independent reviewing officer|care order|section 20|children's home|residential|permanence|care leaver)\b/i;

/**
 * The kind of plan: from the details, else the title, else the plain words of the texts given. A title that only says
 * "care plan" is a looked after child's plan only where the text speaks of being looked after.
 */
export function readKind(details: readonly Detail[], title: Prose | undefined, texts: readonly Prose[]): KindReading {
  for (const detail of details) {
    if (detail.name !== 'kind') continue;
    const kind = kindOf(detail.value.text) ?? kindIn(detail.value.text)?.kind;
    if (kind !== undefined) return { kind, span: spanOf(detail.value) };
  }
  const named = title === undefined ? undefined : (kindIn(title.text) ?? wholeTitle(title) ?? kindInTitle(title.text));
  if (title !== undefined && named !== undefined) {
    const bare =
      named.kind === 'care' &&
      /^(?:(?:child['’]?s? )?care (?:and support )?plan|cynllun gofal(?: a chymorth)?)$/i.test(
        title.text.slice(named.start, named.end),
      );
    if (!bare || texts.some((it) => lookedAfter.test(it.text)))
      return { kind: named.kind, span: spanOf(title, named.start, named.end) };
  }
  for (const text of texts) {
    const whole = text.text
      .split(/[.,;:]/)
      .map((it) => kindOf(it))
      .find((it) => it !== undefined && it !== 'care');
    if (whole !== undefined) return { kind: whole };
    const found = kindIn(text.text);
    if (found !== undefined && found.kind !== 'care')
      return { kind: found.kind, span: spanOf(text, found.start, found.end) };
  }
  return { kind: 'unknown' };
}

function wholeTitle(title: Prose): { kind: PlanKind; start: number; end: number } | undefined {
  const kind = kindOf(title.text);
  return kind === undefined ? undefined : { kind, start: 0, end: title.text.length };
}

function firstDate(prose: Prose): PlacedDate | undefined {
  const mention = findDates(prose.text)[0];
  return mention === undefined ? undefined : { span: spanOf(prose, mention.start, mention.end), mention };
}

/** When the child was born, by the details, a date that does not exist included. */
export function readBorn(details: readonly Detail[]): PlacedDate | undefined {
  const value = details.find((it) => it.name === 'born')?.value;
  return value === undefined ? undefined : firstDate(value);
}

/** When the plan was made: by its details, else by a sentence near the top that says so. */
export function readWritten(details: readonly Detail[], opening: readonly Prose[]): PlacedDate | undefined {
  for (const detail of details) {
    if (detail.name !== 'written') continue;
    const date = firstDate(detail.value);
    if (date !== undefined) return date;
  }
  const made = /\b(?:plan|made|agreed|written|drawn up|met|meeting|dated|conference|together)\b/i;
  for (const text of opening) {
    for (const mention of findDates(text.text)) {
      const around = text.text.slice(Math.max(0, mention.start - 120), mention.end);
      if (/\b(?:until|before|next|by|born|birth)\b[^.;]{0,30}$/i.test(before(text, mention))) continue;
      if (
        mention.type === 'date' &&
        mention.yearGiven &&
        mention.binding !== 'by' &&
        mention.binding !== 'until' &&
        made.test(around)
      )
        return { span: spanOf(text, mention.start, mention.end), mention };
    }
  }
  return undefined;
}

/** A sentence that says when the plan is looked at again, wherever it stands. */
export const saysReview =
  /\b(?:next[ ](?:review|meeting|core group|taf|tac|conference)|(?:plan|this|it)[ ]will be (?:reviewed|looked at)|will (?:review|look at) (?:this|the|my|our)|(?:meet|look at (?:this|it)) again|review (?:date|meeting|on|in|by|conference)|reviewed (?:on|in|by|at))\b/i;

/** When the plan will be looked at again: by its details, the section about reviews, or a sentence that says so. */
export function readReview(
  details: readonly Detail[],
  sections: readonly Prose[],
  texts: readonly Prose[],
  times: (text: string) => readonly DateMention[],
): PlacedDate | undefined {
  const said = texts.flatMap(sentences).filter((it) => it.text.length < 200 && saysReview.test(it.text));
  const sources = [...details.filter((it) => it.name === 'review').map((it) => it.value), ...sections, ...said];
  const dates = sources.flatMap((it) => datesToCome(it, times));
  return dates.find((it) => it.mention.type === 'date') ?? dates[0];
}

/** The words before a time, as many as may belong to it. A text may be as long as a document. */
function before({ text }: Prose, { start }: Range): string {
  return text.slice(Math.max(0, start - 60), start);
}

/** The times of a text without those that are over: "the core group met on 25 June and meets again on 30 July". */
function datesToCome(prose: Prose, times: (text: string) => readonly DateMention[]): PlacedDate[] {
  return times(prose.text)
    .filter((it) => it.type !== 'duration' && it.type !== 'event')
    .filter(
      (it) => !/\b(?:met|was|were|held|took place|reviewed|agreed|made|seen)[^.;]{0,30}$/i.test(before(prose, it)),
    )
    .map((mention) => ({ span: spanOf(prose, mention.start, mention.end), mention }));
}

/**
 * The day from which an undated plan's dates without a year are read: the first of the days that its actions and
 * outcomes begin or end with, else the first day of all. Birthdays do not count.
 */
export function firstFullDate(texts: readonly Prose[]): CalendarDate | undefined {
  const dates = texts
    .filter((it) => !/\b(?:born|birth|dob|d\.o\.b)/i.test(it.text))
    .flatMap((it) => findDates(it.text))
    .flatMap((it) => (it.type === 'date' && it.yearGiven ? [it] : []));
  const bound = dates.filter((it) => it.binding === 'by' || it.binding === 'from' || it.binding === 'until');
  return (bound.length > 0 ? bound : dates).map((it) => it.date).toSorted()[0];
}
