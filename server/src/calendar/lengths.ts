import { isInCompoundNoun } from './compoundNoun.ts';
import { addDays, addMonths, addWeeks, type CalendarDate } from './date.ts';
import { readDay } from './days.ts';
import { readEventName } from './events.ts';
import { figure, letter, type Passage } from './passage.ts';
import { findPhrase, firstWords, nextEnd, phrase, phraseEnd, phraseOf } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { resolveDay } from './resolveDay.ts';
import { before, blanksEnd, isAfterDash, isAt, isInWord, past, readAt, wordAt } from './textAt.ts';
import { countAt, countStarts, type WordRead } from './words.ts';

/** A length of time. Without an amount it is one nobody can count ("a few weeks"). */
export interface Length {
  readonly amount?: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year' | 'uncountable';
}

const units: Readonly<Record<Length['unit'] | 'fortnight', string>> = {
  hour: 'hours?|hrs?',
  day: 'days?',
  week: 'weeks?|wks?',
  fortnight: 'fortnights?',
  month: '[calendar] months?|mths?',
  year: 'years?|yrs?',
  uncountable: '(working|school) days?|half-terms?|terms?',
};
const unitForm = phraseOf(Object.keys(units) as (keyof typeof units)[], (it) => units[it]);
const modifier = phrase(
  '[the|a] (next|coming|following|first|further|another|maximum of|minimum of|up to|at least|at most|no more than|about|around|approximately|approx.|approx|roughly)',
);
const modifierStarts = firstWords(modifier);
const time = phrase('time');
const timetable = phrase('time table');

const shorthandForm = /(?<count>\d{1,2})(?:-(?<upper>\d{1,2}))?\/(?<of>52|12|7)(?![/.-]?\d)(?![a-zà-öø-ÿ])/y;
const shorthandUnits: Readonly<Record<string, Length['unit']>> = { '52': 'week', '12': 'month', '7': 'day' };
const shorthandEnd = new RegExp(
  ` {0,3}(?:$|\\n|[.,;:)–-](?!\\d))| {1,3}(?:review|by|with|at|to|and|then|from|if|until|or|starting|w)(?!${letter})`,
  'y',
);

const anchor = phrase('of|from|after|following');
const planDay = phrase("today|today's date|now|[the] [date of] (this|the) (plan|meeting)");
const rangeMark = / {0,3}[-–—] {0,3}| {1,3}(?:to|or) {1,3}/y;
const possessive = new RegExp(`'(?:s(?!${letter}))?`, 'y');
const inBrackets = / {0,3}\(/y;
const pastOrAge = phrase('ago|old|running late');
const perUnit = phrase('a|per|each|every');
const shareOfUnit = phrase('a|per|each|every|of|out');
const review = phrase('review|reviews|reviewed');
const lengthStarts: ReadonlySet<string> = new Set([...modifierStarts, ...countStarts]);

/** A length of time as it is written, and where it ends. */
export interface ReadLength {
  readonly length: Length;
  readonly counted: boolean;
  readonly ranged: boolean;
  readonly modifier: string;
  readonly end: number;
}

/** A time that can be counted: `within 6 weeks`, `in two months' time`, `in 6/52`; or a duration: `for 3 months`. */
export const lengths: Kind = { read: readLength, starts: lengthStarts, startsLed: lengthStarts };

function readLength(place: Place): Reading | undefined {
  const { passage, at, lead } = place;
  const found = readClinical(place) ?? readPlain(passage, at);
  if (found === undefined || nextEnd(pastOrAge, passage, found.end) > 0) return undefined;
  if (lead === undefined) return readUnled(place, found);
  if (isKindOfThing(place, found)) return undefined;
  if (lead.kind === 'in' || lead.kind === 'within') {
    const enough = found.counted || /next|coming|following|first/.test(found.modifier) || lead.kind === 'within';
    if (!enough || /(?:once|twice|times|days|evenings|nights) $/.test(before(passage, lead.start))) return undefined;
    return relative(place, found);
  }
  // "No later than 6 weeks after" is counted; "late by 2 days" is not.
  if (lead.kind === 'by' && found.counted && !passage.plain.startsWith('by ', lead.start))
    return relative(place, found);
  return isDuration(place, found) ? { type: 'duration', length: found.length, end: found.end } : undefined;
}

/** Reads a length in words or figures: `6 weeks`, `the next two months`, `6-8 weeks`. */
export function readPlain(passage: Passage, at: number): ReadLength | undefined {
  if (!lengthStarts.has(wordAt(passage, at))) return undefined;
  const start = modifiersEnd(passage, at);
  const lower = countAt(passage, start);
  if (lower === undefined && start === at) return undefined;
  const upper = lower && upperCount(passage, lower.end);
  const count = upper ?? lower;
  const found = readUnit(passage, count === undefined ? start : (blanksEnd(passage, count.end) ?? count.end));
  if (found === undefined) return undefined;
  // A range is held to its longer end; "the next month" is one month.
  const amount = count === undefined ? 1 : count.number;
  return {
    length: lengthOf(amount, found.unit),
    counted: count !== undefined,
    ranged: upper !== undefined,
    modifier: passage.plain.slice(at, start),
    end: found.end,
  };
}

/** Where up to three words like "the next" and "at least" end, with their blanks. */
function modifiersEnd(passage: Passage, at: number): number {
  let end = at;
  for (let times = 0; times < 3 && modifierStarts.has(wordAt(passage, end)); times += 1) {
    const word = phraseEnd(modifier, passage, end);
    const next = word > 0 ? blanksEnd(passage, word) : undefined;
    if (next === undefined) break;
    end = next;
  }
  return end === at ? past('the', passage, at) : end;
}

function upperCount(passage: Passage, at: number): WordRead | undefined {
  return isAt(rangeMark, passage, at) ? countAt(passage, rangeMark.lastIndex) : undefined;
}

/** Reads a unit with what may hang on it: `weeks`, `week's`, `months' time`. */
function readUnit(passage: Passage, at: number) {
  const found = findPhrase(unitForm, passage, at);
  if (found === undefined) return undefined;
  const owned = isAt(possessive, passage, found.end) ? possessive.lastIndex : found.end;
  const end = nextEnd(timetable, passage, owned) > 0 ? owned : nextEnd(time, passage, owned) || owned;
  return isInWord(passage, end) ? undefined : { unit: found.value, end };
}

/** The clinic's shorthand, in figures: `6/52` is six weeks, `3/12` three months, `2/7` two days. */
export function readShorthand(passage: Passage, at: number): ReadLength | undefined {
  const match = wordAt(passage, at) === figure ? readAt(shorthandForm, passage, at) : undefined;
  const { count: lower = '', upper, of = '' } = match?.groups ?? {};
  const end = at + (match?.[0].length ?? 0);
  // "3/7 sessions" is a share, not three days.
  if (match === undefined || !isAt(shorthandEnd, passage, end)) return undefined;
  return {
    length: { amount: Number(upper ?? lower), unit: shorthandUnits[of] ?? 'uncountable' },
    counted: true,
    ranged: false,
    modifier: '',
    end,
  };
}

/** The day a length comes to. Undefined where it cannot be counted: working days need the bank holidays. */
export function addLength(date: CalendarDate, { amount, unit }: Length): CalendarDate | undefined {
  if (amount === undefined) return undefined;
  if (unit === 'hour') return addDays(date, Math.ceil(amount / 24));
  if (unit === 'day') return addDays(date, amount);
  if (unit === 'week') return addWeeks(date, amount);
  if (unit === 'month') return addMonths(date, amount);
  return unit === 'year' ? addMonths(date, amount * 12) : undefined;
}

function lengthOf(amount: number | undefined, unit: keyof typeof units): Length {
  const fortnight = unit === 'fortnight';
  const length = { unit: fortnight ? 'week' : unit } as const;
  return amount === undefined ? length : { ...length, amount: fortnight ? amount * 2 : amount };
}

function readClinical({ passage, at, lead }: Place): ReadLength | undefined {
  const found = readShorthand(passage, at);
  if (found === undefined) return undefined;
  const wanted =
    (lead !== undefined && ['in', 'within', 'for', 'over'].includes(lead.kind)) ||
    /(?:review|r\/v|rv|f\/u|follow-up|follow up):? $/.test(before(passage, at)) ||
    nextEnd(review, passage, found.end) > 0;
  return wanted ? found : undefined;
}

/** Without a word before it, a length is a time only as a range ("Next TAF 6-8 weeks"), on its own, or with an anchor. */
function readUnled(place: Place, found: ReadLength): Reading | undefined {
  const { passage, at } = place;
  const words = passage.plain.slice(at, found.end);
  const shorthand = /^\d{1,2}(?:-\d{1,2})?\//.test(words);
  if (shorthand) return relative(place, found);
  const anchored = relative(place, found);
  if (found.counted && anchored.end > found.end) return anchored;
  if (nextEnd(shareOfUnit, passage, found.end) > 0) return undefined;
  if (isAfterDash(passage, at, found.end) && found.counted) return anchored;
  const partOfMore = /(?:last(?:s|ed|ing)?|tak(?:es?|ing)|took|aged?|past|previous|for|over|every|at) $/.test(
    before(passage, at),
  );
  return found.ranged && found.length.unit !== 'hour' && !partOfMore && words.endsWith('s') ? anchored : undefined;
}

/** "Look for a day centre", "in a day nursery". Behind "in" other units are left: "in a week school will ring". */
function isKindOfThing({ passage, word, lead }: Place, { length, modifier, end }: ReadLength): boolean {
  if ((word !== 'a' && word !== 'an') || modifier !== '' || length.amount === undefined) return false;
  const led = lead?.kind === 'for' || lead?.kind === 'over' || (lead?.kind === 'in' && length.unit === 'day');
  return led && isInCompoundNoun(passage, end);
}

function isDuration({ passage, at, lead }: Place, found: ReadLength): boolean {
  if (lead?.kind !== 'for' && lead?.kind !== 'over') return false;
  // How long a session lasts is no time of the plan, and "for 2 days a week" is a frequency.
  if (found.length.unit === 'hour' || nextEnd(perUnit, passage, found.end) > 0) return false;
  if (/^the +$/.test(found.modifier) && !found.counted) return false;
  return (
    lead.kind === 'for' ||
    found.modifier !== '' ||
    (found.counted && !/^\d+ years?/.test(passage.plain.slice(at, found.end)))
  );
}

/** The reading of a length that is counted from the plan's date, from another day, or from an event (then not due). */
function relative(place: Place, found: ReadLength): Reading {
  const { passage, reference } = place;
  const reading = (end: number, base: CalendarDate | undefined): Reading => {
    const due = base === undefined ? undefined : addLength(base, found.length);
    return { type: 'relative', ...(due === undefined ? {} : { due }), ...bound(place), end };
  };
  const anchored = nextEnd(anchor, passage, found.end);
  const at = anchored > 0 ? blanksEnd(passage, anchored) : undefined;
  if (at === undefined) return reading(found.end, reference);
  const day = readDay(passage, at, reference, true);
  if (day !== undefined) return reading(day.end, dateOf(day.written, reference));
  const plan = phraseEnd(planDay, passage, at);
  if (plan > 0) return fromPlanDay(plan);
  return reading(readEventName(passage, at, true) ?? found.end, undefined);

  function fromPlanDay(end: number): Reading {
    const day = isAt(inBrackets, passage, end) ? readDay(passage, inBrackets.lastIndex, reference, true) : undefined;
    if (day === undefined || passage.plain[day.end] !== ')') return reading(end, reference);
    return reading(day.end + 1, dateOf(day.written, reference));
  }
}

function dateOf(
  written: Parameters<typeof resolveDay>[0],
  reference: CalendarDate | undefined,
): CalendarDate | undefined {
  const day = resolveDay(written, reference);
  return day.type === 'date' ? day.date : undefined;
}
