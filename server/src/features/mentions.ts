/** Every place at which somebody is named, wherever it stands: in the thread, in labels, headings, and in the details. */
import { namesThatAreWords, notNames, organisationWords, placeWords } from '../../../grammar/names.ts';
import { spanOf, type Prose } from '../text/prose.ts';
import { quotations } from '../text/quotations.ts';
import { absolute, type Range } from '../text/span.ts';
import { fitOf, rosterOf, type Fit, type KnownPerson, type Named, type Roster } from './mentions/known.ts';
import { nameRuns, type NameRun, type RunWord } from './mentions/nameRuns.ts';
import type { WrittenPlan, WrittenText } from './writtenPlan.ts';
import { rememberedOf } from '../text/remembered.ts';

/** A word of a mention, in offsets of the document. */
export interface MentionWord extends Range {
  readonly text: string;
  readonly is: RunWord['is'];
  /** Which word of the person's name it is; undefined for a title and for words that the plan does not know of them. */
  readonly part?: number;
  /** Whether the source has just these letters, so that they can be replaced. */
  readonly exact: boolean;
}

/** A place at which somebody is named, from the first word of the name to the last. */
export interface Mention extends Range {
  /** As people read it, without a possessive `'s`. */
  readonly text: string;
  /** Who is meant, when that is certain. */
  readonly person?: KnownPerson;
  /** Who may be meant, when it is not: several people, or one whose name is a word as well. */
  readonly couldBe: readonly KnownPerson[];
  readonly words: readonly MentionWord[];
  /** It stands in somebody's own words, so what was said there should only change if it was said so. */
  readonly ownWords: boolean;
  readonly stands: WrittenText['stands'];
}

export interface Mentions {
  readonly roster: Roster;
  /** In the order of the text, without overlaps. */
  readonly all: readonly Mention[];
}

/** Finds them once for each reading of a plan. */
export const mentionsOf: (written: WrittenPlan) => Mentions = rememberedOf(find);

function find(written: WrittenPlan): Mentions {
  const roster = rosterOf(written.plan);
  const confirmed = confirmedStarts(written);
  const own = ownWordRanges(written);
  const all = written.texts.flatMap((text) => mentionsIn(written, text, roster, confirmed, own));
  return { roster, all: all.toSorted((a, b) => a.start - b.start) };
}

/** Where the reader itself has found a person. */
function confirmedStarts({ plan }: WrittenPlan): ReadonlySet<number> {
  const named = [...plan.needs, ...plan.outcomes, ...plan.actions].flatMap((it) =>
    it.type === 'need' ? it.people : [...it.people, ...it.owners],
  );
  const spans = [
    ...named.filter((it) => it.type === 'person' || it.type === 'child'),
    ...plan.people,
    ...plan.children,
  ];
  return new Set(spans.map((it) => absolute(plan.blocks, it.span).start));
}

/** Sentences of the child or the family, in order. */
function ownWordRanges({ plan }: WrittenPlan): readonly Range[] {
  return [...plan.needs, ...plan.outcomes, ...plan.actions, ...plan.contingency, ...plan.statements]
    .flatMap((it) => it.sentences)
    .filter((it) => it.ownWords)
    .map((it) => absolute(plan.blocks, spanOf(it.prose)))
    .toSorted((a, b) => a.start - b.start);
}

function mentionsIn(
  written: WrittenPlan,
  { prose, quoted, stands }: WrittenText,
  roster: Roster,
  confirmed: ReadonlySet<number>,
  own: readonly Range[],
): Mention[] {
  const runs = nameRuns(prose.text).filter(({ words }) => words.some((it) => roster.withKey(it.key).length > 0));
  if (runs.length === 0) return [];
  const spoken = quotations(prose.text);
  return runs
    .flatMap((run) => segments(run, roster))
    .flatMap((segment): Mention[] => {
      const meant = whoIn(segment, roster, prose, confirmed);
      const [first] = meant.named.words;
      if (first === undefined || meant.couldBe.length === 0) return [];
      const words = wordsOf(written, prose, segment.title, meant);
      const range = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
      return [
        {
          ...range,
          text: prose.text.slice(segment.title?.start ?? first.start, meant.named.words.at(-1)?.end),
          ...(meant.person !== undefined && { person: meant.person }),
          couldBe: meant.person === undefined ? meant.couldBe : [],
          words,
          ownWords: quoted || holding(spoken, first.start) || holding(own, range.start),
          stands,
        },
      ];
    });
}

/** Whether one of the ranges, which are in order and apart, holds the offset. */
function holding(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Infinity) <= offset;
}

/** Part of a run that may be one person's name. */
interface Segment {
  readonly title?: RunWord;
  readonly words: readonly RunWord[];
  /** It begins a sentence, so its first word may be no part of the name: "Tell Dana". */
  readonly opens: boolean;
  /** The word right behind it, when that is one that no name has. */
  readonly behind?: string;
}

/** A run without the words that are nobody's name, cut where they stand. A title begins a name of its own. */
function segments({ words, opens }: NameRun, roster: Roster): Segment[] {
  const cut: { title?: RunWord; words: RunWord[]; opens: boolean; behind?: string }[] = [];
  let open: (typeof cut)[number] | undefined;
  words.forEach((it, index) => {
    const isNone = it.is === 'word' && notNames.has(it.key) && roster.withKey(it.key).length === 0;
    if (isNone || (it.is === 'title' && roster.withKey(it.key).length === 0)) {
      if (open !== undefined && isNone) open.behind = it.text;
      open = undefined;
      if (isNone) return;
    }
    if (open === undefined) cut.push((open = { words: [], opens: opens && index === 0 }));
    if (it.is === 'title' && open.words.length === 0 && open.title === undefined) open.title = it;
    else open.words.push(it);
  });
  return cut.filter((it) => it.words.length > 0);
}

interface Meant {
  readonly named: Named;
  readonly person?: KnownPerson;
  readonly couldBe: readonly KnownPerson[];
  readonly fit: Fit;
}

function whoIn(segment: Segment, roster: Roster, prose: Prose, confirmed: ReadonlySet<number>): Meant {
  const { title, words, opens } = segment;
  const named: Named = { ...(title !== undefined && { title: title.text.replace(/\.$/, '') }), words };
  const whole = candidates(named, roster);
  // At the start of a sentence a verb may stand before the name: "Tell Dana that …".
  const isLed = whole.length === 0 && opens && title === undefined && words.length > 1;
  const chosen = isLed ? { words: words.slice(1) } : named;
  const fitting = isLed ? candidates(chosen, roster) : whole;
  const people = fitting.map((it) => it.person);
  const fit = fitting[0]?.fit ?? [];
  const nobody: Meant = { named: chosen, couldBe: [], fit };
  const [only, ...others] = people;
  if (only === undefined || isPlace(segment, chosen, fit)) return nobody;
  if (others.length > 0) return { named: chosen, couldBe: people, fit };
  const sure = only.isChild ? 'yes' : asSure(chosen, opens && !isLed, prose, confirmed);
  if (sure === 'no') return nobody;
  return sure === 'yes'
    ? { named: chosen, person: only, couldBe: people, fit }
    : { named: chosen, couldBe: people, fit };
}

/** Whoever fits word for word goes before those whom the run only shortens or lengthens. */
function candidates(named: Named, roster: Roster): { readonly person: KnownPerson; readonly fit: Fit }[] {
  // Whoever is meant has the first whole word in their name, whatever initials and words go before and behind it.
  const first = named.words.find((it) => it.is !== 'initial');
  const near = first === undefined ? [] : roster.withKey(first.key);
  const fitting = near.flatMap((person) => {
    const fit = fitOf(named, person);
    return fit === undefined ? [] : [{ person, fit }];
  });
  const exact = fitting.filter(({ person, fit }) => fit.length === person.words.length && !fit.includes(undefined));
  return exact.length > 0 ? exact : fitting;
}

/** "Grace Road" and "Hope House" are places, and "Dana Reed, Health Visitor" is not. */
function isPlace({ words, behind }: Segment, chosen: Named, fit: Fit): boolean {
  const isNone = (it: string): boolean => placeWords.has(it.toLowerCase()) || organisationWords.has(it.toLowerCase());
  const known = fit.filter((it) => it !== undefined).length;
  if (known > 1) return false;
  return (
    [...chosen.words, ...words].some((it, index) => index > 0 && isNone(it.text)) ||
    (behind !== undefined && isNone(behind))
  );
}

const goesOnAsPerson =
  /^(?:['’]s\b|,? (?:will|would|has|had|is|was|and|or|said|says|told|tells|to|agrees|agreed|can|likes|feels|felt|wants|wanted|needs|who|does|did|asks|asked|gave|went|came)\b)/;

/** A name that is a word as well is only a name where the reader or the words behind it say so. */
function asSure(
  { title, words }: Named,
  opens: boolean,
  prose: Prose,
  confirmed: ReadonlySet<number>,
): 'yes' | 'perhaps' | 'no' {
  const [first, ...others] = words;
  if (first === undefined || title !== undefined || others.length > 0) return 'yes';
  const { key } = first;
  const isNoName = notNames.has(key);
  if (!isNoName && !(opens && namesThatAreWords.has(key))) return 'yes';
  if (confirmed.has(spanOf(prose, first.start, first.end).start)) return 'yes';
  if (isNoName) return 'no';
  return goesOnAsPerson.test(prose.text.slice(first.end)) ? 'yes' : 'perhaps';
}

function wordsOf(
  { text }: WrittenPlan,
  prose: Prose,
  title: RunWord | undefined,
  { named, fit }: Meant,
): MentionWord[] {
  const place = (it: RunWord, part: number | undefined): MentionWord => {
    const { start, end } = spanOf(prose, it.start, it.end);
    const exact = text.slice(start, end) === it.text;
    return { start, end, text: it.text, is: it.is, exact, ...(part !== undefined && { part }) };
  };
  const own = named.words.map((it, index) => place(it, fit[index]));
  return title === undefined ? own : [place(title, undefined), ...own];
}
