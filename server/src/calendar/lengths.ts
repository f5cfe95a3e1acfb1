import { addDays, addMonths, addWeeks, type CalendarDate } from './date.ts';
import { readDay } from './days.ts';
import { readEventName } from './events.ts';
import { firstWords } from './firstWords.ts';
import { letter, type Passage } from './passage.ts';
import { before, endAt, isAfterDash, isAt, opening, phrase, readAt } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { resolveDay } from './resolveDay.ts';
import { count, countOf } from './words.ts';

/** A length of time. Without an amount it is one nobody can count ("a few weeks"). */
export interface Length {
  readonly amount?: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year' | 'uncountable';
}

const unit =
  '(?<unit>hours?|hrs?|(?:working|school) days?|days?|weeks?|wks?|fortnights?|(?:calendar )?months?|mths?|years?|yrs?|half(?: |-)terms?|terms?)';
const modifier =
  '(?<modifier>(?:(?:the |a )?(?:next|coming|following|first|further|another|maximum of|minimum of|up to|at least|at most|no more than|about|around|approximately|approx\\.?|roughly) ){1,3}|the )';
const ranged = `(?<count>${count})(?:(?: ?[-–—] ?| (?:to|or) )(?<upper>${count}))?`;
const lengthForm = phrase(
  `${modifier}?(?:${ranged} ?(?:calendar )?)?${unit}(?:'(?:s(?!${letter}))?)?(?: time(?! table))?`,
);
const clinicalForm = phrase(`(?<count>\\d{1,2})(?:-(?<upper>\\d{1,2}))?/(?<of>52|12|7)(?![/.-]?\\d)`);
const clinicalUnits: Readonly<Record<string, Length['unit']>> = { '52': 'week', '12': 'month', '7': 'day' };
const anchor = opening(' (?:of|from|after|following) ');
const planDay = phrase(
  "(?:today(?:'s date)?|now|(?:the )?(?:date of )?(?:this|the) (?:plan|meeting)|(?:the )?date of (?:this|the) plan)",
);
const inBrackets = / {0,3}\(/y;
const pastOrAge = phrase(' (?:ago|old|running late)');
const perUnit = phrase(' (?:a|per|each|every)');
const perUnitOrPart = phrase(' (?:a|per|each|every|of|out)');
const ofReview = opening(' review');
const shorthandEnd = new RegExp(
  ` ?(?:$|\\n|[.,;:)–-](?!\\d))| (?:review|by|with|at|to|and|then|from|if|until|or|starting|by|w)(?!${letter})`,
  'y',
);
const lengthStarts = firstWords(phrase(modifier), phrase(ranged), clinicalForm);

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
  if (found === undefined || isAt(pastOrAge, passage, found.end)) return undefined;
  if (lead === undefined) return readUnled(place, found);
  if (lead.kind === 'in' || lead.kind === 'within') {
    const enough = found.counted || /next|coming|following|first/.test(found.modifier) || lead.kind === 'within';
    if (!enough || /(?:once|twice|times|days|evenings|nights) $/.test(before(passage, lead.start))) return undefined;
    return relative(place, found);
  }
  // "No later than 6 weeks after" is counted; "late by 2 days" is not.
  if (lead.kind === 'by' && found.counted && !passage.plain.startsWith('by ', lead.start)) return relative(place, found);
  return isDuration(place, found) ? { type: 'duration', length: found.length, end: found.end } : undefined;
}

/** Reads a length in words or figures: `6 weeks`, `the next two months`, `6-8 weeks`. */
export function readPlain(passage: Passage, at: number): ReadLength | undefined {
  const match = readAt(lengthForm, passage, at);
  const { modifier = '', count: lower, upper, unit: word = '' } = match?.groups ?? {};
  if (match === undefined || (lower === undefined && modifier === '')) return undefined;
  // A range is held to its longer end; "the next month" is one month.
  const amount = lower === undefined ? 1 : countOf(upper ?? lower);
  return {
    length: lengthOf(amount, word),
    counted: lower !== undefined,
    ranged: upper !== undefined,
    modifier,
    end: at + match[0].length,
  };
}

/** The clinic's shorthand, in figures: `6/52` is six weeks, `3/12` three months, `2/7` two days. */
export function readShorthand(passage: Passage, at: number): ReadLength | undefined {
  const match = readAt(clinicalForm, passage, at);
  const { count: lower = '', upper, of = '' } = match?.groups ?? {};
  const end = at + (match?.[0].length ?? 0);
  // "3/7 sessions" is a share, not three days.
  if (match === undefined || !isAt(shorthandEnd, passage, end)) return undefined;
  return {
    length: { amount: Number(upper ?? lower), unit: clinicalUnits[of] ?? 'uncountable' },
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

function lengthOf(amount: number | undefined, word: string): Length {
  const fortnight = word.startsWith('fortnight');
  const uncountable = /^(?:working|school|half|term)/.test(word);
  const unit = uncountable
    ? 'uncountable'
    : /^h/.test(word)
      ? 'hour'
      : /^d/.test(word)
        ? 'day'
        : fortnight || /^w/.test(word)
          ? 'week'
          : /^y/.test(word)
            ? 'year'
            : 'month';
  if (amount === undefined) return { unit };
  return { amount: fortnight ? amount * 2 : amount, unit };
}

function readClinical({ passage, at, lead }: Place): ReadLength | undefined {
  const found = readShorthand(passage, at);
  if (found === undefined) return undefined;
  const wanted =
    (lead !== undefined && ['in', 'within', 'for', 'over'].includes(lead.kind)) ||
    /(?:review|r\/v|rv|f\/u|follow-up|follow up):? $/.test(before(passage, at)) ||
    isAt(ofReview, passage, found.end);
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
  if (isAt(perUnitOrPart, passage, found.end)) return undefined;
  if (isAfterDash(passage, at, found.end) && found.counted) return anchored;
  const partOfMore = /(?:last(?:s|ed|ing)?|tak(?:es?|ing)|took|aged?|past|previous|for|over|every|at) $/.test(
    before(passage, at),
  );
  return found.ranged && found.length.unit !== 'hour' && !partOfMore && words.endsWith('s') ? anchored : undefined;
}

function isDuration({ passage, at, lead }: Place, found: ReadLength): boolean {
  if (lead?.kind !== 'for' && lead?.kind !== 'over') return false;
  // How long a session lasts is no time of the plan, and "for 2 days a week" is a frequency.
  if (found.length.unit === 'hour' || isAt(perUnit, passage, found.end)) return false;
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
  if (!isAt(anchor, passage, found.end)) return reading(found.end, reference);
  const at = anchor.lastIndex;
  const day = readDay(passage, at, reference, true);
  if (day !== undefined) return reading(day.end, dateOf(day.written, reference));
  if (isAt(planDay, passage, at)) return fromPlanDay(planDay.lastIndex);
  return reading(readEventName(passage, at, true) ?? found.end, undefined);

  function fromPlanDay(end: number): Reading {
    const bracket = endAt(inBrackets, passage, end);
    const day = bracket > end ? readDay(passage, bracket, reference, true) : undefined;
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
