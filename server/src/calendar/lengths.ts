import { addDays, addMonths, addWeeks, type CalendarDate } from './date.ts';
import { readDay } from './days.ts';
import { readEventName } from './events.ts';
import { before, behind, isAfterDash, phrase, readAt } from './phrase.ts';
import { bound, type Place, type Reading } from './reading.ts';
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
  `${modifier}?(?:${ranged} ?(?:calendar )?)?${unit}(?:['’](?:s(?![\\p{L}]))?)?(?: time(?! table))?`,
);
const clinicalForm = phrase(`(?<count>\\d{1,2})(?:-(?<upper>\\d{1,2}))?/(?<of>52|12|7)(?![/.-]?\\d)`);
const clinicalUnits: Readonly<Record<string, Length['unit']>> = { '52': 'week', '12': 'month', '7': 'day' };
const anchor = phrase('(?:of|from|after|following)');
const planDay = phrase(
  "(?:today(?:['’]s date)?|now|(?:the )?(?:date of )?(?:this|the) (?:plan|meeting)|(?:the )?date of (?:this|the) plan)",
);
const inBrackets = /[ \u00a0\t]{0,3}\(/y;
const blanks = /[ \u00a0\t]{1,3}/y;

/** A length of time as it is written, and where it ends. */
export interface ReadLength {
  readonly length: Length;
  readonly counted: boolean;
  readonly ranged: boolean;
  readonly modifier: string;
  readonly end: number;
}

/** A time that can be counted: `within 6 weeks`, `in two months' time`, `in 6/52`; or a duration: `for 3 months`. */
export function readLength(place: Place): Reading | undefined {
  const { text, at, lead } = place;
  const found = readClinical(place) ?? readPlain(text, at);
  if (found === undefined || /^[ \u00a0](?:ago|old|running late)(?![\p{L}])/iu.test(behind(text, found.end)))
    return undefined;
  if (lead === undefined) return readUnled(place, found);
  if (lead.kind === 'in' || lead.kind === 'within') {
    const enough = found.counted || /next|coming|following|first/i.test(found.modifier) || lead.kind === 'within';
    if (!enough || /(?:once|twice|times|days|evenings|nights) $/i.test(before(text, lead.start))) return undefined;
    return relative(place, found);
  }
  // "No later than 6 weeks after" is counted; "late by 2 days" is not.
  if (lead.kind === 'by' && found.counted && !/^by /i.test(text.slice(lead.start, at))) return relative(place, found);
  return isDuration(place, found) ? { type: 'duration', length: found.length, end: found.end } : undefined;
}

/** Reads a length in words or figures: `6 weeks`, `the next two months`, `6-8 weeks`. */
export function readPlain(text: string, at: number): ReadLength | undefined {
  const match = readAt(lengthForm, text, at);
  const { modifier = '', count: lower, upper, unit: word = '' } = match?.groups ?? {};
  if (match === undefined || (lower === undefined && modifier === '')) return undefined;
  // A range is held to its longer end; "the next month" is one month.
  const amount = lower === undefined ? 1 : countOf(upper ?? lower);
  return {
    length: lengthOf(amount, word.toLowerCase()),
    counted: lower !== undefined,
    ranged: upper !== undefined,
    modifier,
    end: at + match[0].length,
  };
}

/** The clinic's shorthand, in figures: `6/52` is six weeks, `3/12` three months, `2/7` two days. */
export function readShorthand(text: string, at: number): ReadLength | undefined {
  const match = readAt(clinicalForm, text, at);
  const { count: lower = '', upper, of = '' } = match?.groups ?? {};
  const end = at + (match?.[0].length ?? 0);
  // "3/7 sessions" is a share, not three days.
  if (
    match === undefined ||
    !/^(?:[ \u00a0]?(?:$|[.,;:)–-](?!\d))|[ \u00a0](?:review|by|with|at|to|and|then|from|if|until|or|starting|by|w)(?![\p{L}]))/iu.test(
      behind(text, end),
    )
  )
    return undefined;
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

function readClinical({ text, at, lead }: Place): ReadLength | undefined {
  const found = readShorthand(text, at);
  if (found === undefined) return undefined;
  const wanted =
    (lead !== undefined && ['in', 'within', 'for', 'over'].includes(lead.kind)) ||
    /(?:review|r\/v|rv|f\/u|follow-up|follow up):? $/i.test(before(text, at)) ||
    /^[ \u00a0]review/i.test(behind(text, found.end));
  return wanted ? found : undefined;
}

/** Without a word before it, a length is a time only as a range ("Next TAF 6-8 weeks"), on its own, or with an anchor. */
function readUnled(place: Place, found: ReadLength): Reading | undefined {
  const { text, at } = place;
  const shorthand = /^\d{1,2}(?:-\d{1,2})?\//.test(text.slice(at, found.end));
  if (shorthand) return relative(place, found);
  const anchored = relative(place, found);
  if (found.counted && anchored.end > found.end) return anchored;
  if (/^[ \u00a0](?:a|per|each|every|of|out)(?![\p{L}])/iu.test(behind(text, found.end))) return undefined;
  if (isAfterDash(text, at, found.end) && found.counted) return anchored;
  const partOfMore = /(?:last(?:s|ed|ing)?|tak(?:es?|ing)|took|aged?|past|previous|for|over|every|at) $/i.test(
    before(text, at),
  );
  return found.ranged && found.length.unit !== 'hour' && !partOfMore && /s$/i.test(text.slice(at, found.end))
    ? anchored
    : undefined;
}

function isDuration({ text, at, lead }: Place, found: ReadLength): boolean {
  if (lead?.kind !== 'for' && lead?.kind !== 'over') return false;
  // How long a session lasts is no time of the plan, and "for 2 days a week" is a frequency.
  if (found.length.unit === 'hour' || /^[ \u00a0](?:a|per|each|every)[ \u00a0]/i.test(behind(text, found.end)))
    return false;
  if (/^the[ \u00a0\t]+$/i.test(found.modifier) && !found.counted) return false;
  return (
    lead.kind === 'for' ||
    found.modifier !== '' ||
    (found.counted && !/^\d+[ \u00a0]years?/i.test(text.slice(at, found.end)))
  );
}

/** The reading of a length that is counted from the plan's date, from another day, or from an event (then not due). */
function relative(place: Place, found: ReadLength): Reading {
  const { text, reference } = place;
  const reading = (end: number, base: CalendarDate | undefined): Reading => {
    const due = base === undefined ? undefined : addLength(base, found.length);
    return { type: 'relative', ...(due === undefined ? {} : { due }), ...bound(place), end };
  };
  const gap = readAt(blanks, text, found.end);
  const word = gap && readAt(anchor, text, gap.index + gap[0].length);
  const next = word && readAt(blanks, text, word.index + word[0].length);
  if (word === undefined || next === undefined) return reading(found.end, reference);
  const at = next.index + next[0].length;
  const day = readDay(text, at, reference, true);
  if (day !== undefined) return reading(day.end, dateOf(day.written, reference));
  const plan = readAt(planDay, text, at);
  if (plan !== undefined) return fromPlanDay(at + plan[0].length);
  const event = readEventName(text, at, true);
  return reading(event ?? found.end, undefined);

  function fromPlanDay(end: number): Reading {
    const bracket = readAt(inBrackets, text, end);
    const day = bracket && readDay(text, bracket.index + bracket[0].length, reference, true);
    if (day === undefined || text[day.end] !== ')') return reading(end, reference);
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
