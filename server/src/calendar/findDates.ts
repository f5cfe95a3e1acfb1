import { isRealDate, type CalendarDate } from './date.ts';
import { readDate } from './days.ts';
import { readEvent } from './events.ts';
import { joinTimes } from './joins.ts';
import { readLead, type Lead } from './leads.ts';
import { readLength } from './lengths.ts';
import type { DateMention } from './mention.ts';
import { readNearby } from './nearby.ts';
import { readPart } from './parts.ts';
import { readPeriod } from './periods.ts';
import type { Atom, Reader, Reading } from './reading.ts';
import { readRepeated } from './repeated.ts';
import { readTerm } from './terms.ts';
import { readVague } from './vague.ts';

/** All kinds of time. Where two read equally far, the one that stands first here is taken. */
const readers: readonly Reader[] = [
  readRepeated,
  readPeriod,
  readDate,
  readPart,
  readTerm,
  readEvent,
  readLength,
  readNearby,
  readVague,
];

/** Where a time may begin: at a word or a number, but not inside `1.2.3`, `07700 900142`, `£12.50` or `section 1/2`. */
const beginnings = /(?<![\p{L}\p{N}_£$€#@]|\d[./:–-])[\p{L}\d]/gu;

/**
 * Finds every time expression in a plain text, in order and without overlaps; where two could be read the longer one
 * is. Dates are always British, day before month. `text.slice(start, end)` is the mention's `text`, its binding word
 * included. A `\n` ends a phrase.
 *
 * `reference` is the day the plan was made. It gives a missing year (see `resolveDay`) and is what "within 6 weeks" is
 * counted from. Without it such times have no `due`, and a missing year is `yearWhenUnknown`. Never throws, never asks
 * the clock, and takes time linear in the text's length.
 */
export function findDates(text: string, reference?: CalendarDate): DateMention[] {
  const today = reference !== undefined && isRealDate(reference) ? reference : undefined;
  const atoms: Atom[] = [];
  let done = 0;
  for (const { index } of text.matchAll(beginnings)) {
    if (index < done) continue;
    const found = readTime(text, index, today);
    if (found === undefined) continue;
    atoms.push(found);
    done = found.end;
  }
  return joinTimes(text, atoms).map(withoutLength);
}

function readTime(text: string, at: number, reference: CalendarDate | undefined): Atom | undefined {
  const lead = readLead(text, at);
  const led = lead && longest(text, lead.end, lead, reference);
  const bare = longest(text, at, undefined, reference);
  const found = led !== undefined && (bare === undefined || led.end >= bare.end) ? led : bare;
  if (found === undefined) return undefined;
  // "since" says that it has begun; the time itself is what follows it.
  const start = found === led && lead?.kind === 'since' ? lead.end : at;
  return { ...found, start, text: text.slice(start, found.end) };
}

function longest(
  text: string,
  at: number,
  lead: Lead | undefined,
  reference: CalendarDate | undefined,
): Reading | undefined {
  let best: Reading | undefined;
  for (const read of readers) {
    const found = read({ text, at, lead, reference });
    if (found !== undefined && found.end > at && found.end > (best?.end ?? 0)) best = found;
  }
  return best;
}

function withoutLength({ length: _, ...mention }: Atom): DateMention {
  return mention;
}
