import { isRealDate, type CalendarDate } from './date.ts';
import { dates, readDay } from './days.ts';
import { events } from './events.ts';
import { joinTimes } from './joins.ts';
import { leadStarts, readLead, type Lead } from './leads.ts';
import { lengths } from './lengths.ts';
import type { DateMention } from './mention.ts';
import { nearbyTimes } from './nearby.ts';
import { parts } from './parts.ts';
import { passageOf, wordCharacter, type Passage } from './passage.ts';
import { periods } from './periods.ts';
import { anyWord } from './phrase.ts';
import type { Atom, Kind, Place, Reading } from './reading.ts';
import { repeatedTimes } from './repeated.ts';
import { fact, remembered } from '../text/remembered.ts';
import { terms } from './terms.ts';
import { isAt, wordAt } from './textAt.ts';
import { vague } from './vague.ts';

/** All kinds of time. Where two read equally far, the one that stands first here is taken. */
const kinds: readonly Kind[] = [repeatedTimes, periods, dates, parts, terms, events, lengths, nearbyTimes, vague];
const kindsBare = byFirstWord((it) => it.starts);
const kindsLed = byFirstWord((it) => it.startsLed);
/** Almost no word of a plan is among these. */
const beginnings: ReadonlySet<string> = new Set([...kindsBare.keys(), ...leadStarts]);

const insideOther = new RegExp(`(?<=${wordCharacter}|[_£$€#@]|\\d[./:–-])`, 'y');

/**
 * Finds every time expression in a plain text, in order and without overlaps; where two could be read the longer one
 * is. Dates are always British, day before month. `text.slice(start, end)` is the mention's `text`, its binding word
 * included. A `\n` ends a phrase.
 *
 * `reference` is the day the plan was made. It gives a missing year (see `resolveDay`) and is what "within 6 weeks" is
 * counted from. Without it such times have no `due`, and a missing year is `yearWhenUnknown`. Never throws, never asks
 * the clock, and takes time linear in the text's length.
 */
export function findDates(text: string, reference?: CalendarDate): readonly DateMention[] {
  return datesFrom(reference ?? '')(text);
}

/** What was found is kept by the day that it was counted from. */
const datesFrom = remembered((reference) => {
  const today = isRealDate(reference) ? reference : undefined;
  return fact((text) => readDates(text, today));
}, 10);

function readDates(text: string, today: CalendarDate | undefined): readonly DateMention[] {
  const passage = passageOf(text);
  const atoms: Atom[] = [];
  let done = 0;
  for (const index of passage.starts) {
    const word = wordAt(passage, index);
    if (index < done || !beginnings.has(word) || isInside(passage, index)) continue;
    const found = readTime(passage, index, word, today);
    if (found === undefined) continue;
    atoms.push(found);
    done = found.end;
  }
  return joinTimes(text, atoms).map(withoutLength);
}

/** Where no time begins: inside `1.2.3`, `07700 900142`, `£12.50` or `section 1/2`. */
function isInside(passage: Passage, at: number): boolean {
  return passage.plain[at - 1] !== ' ' && isAt(insideOther, passage, at);
}

function readTime(passage: Passage, at: number, word: string, reference: CalendarDate | undefined): Atom | undefined {
  const lead = leadStarts.has(word) ? readLead(passage, at) : undefined;
  const led = lead && longest(kindsLed, placeAt(passage, lead.end, lead, reference));
  const bare = longest(kindsBare, placeAt(passage, at, undefined, reference));
  const found = led !== undefined && (bare === undefined || led.end >= bare.end) ? led : bare;
  if (found === undefined) return undefined;
  // "since" says that it has begun; the time itself is what follows it.
  const start = found === led && lead?.kind === 'since' ? lead.end : at;
  return { ...found, start, text: passage.written.slice(start, found.end) };
}

function placeAt(passage: Passage, at: number, lead: Lead | undefined, reference: CalendarDate | undefined): Place {
  const day = readDay(passage, at, reference, lead !== undefined);
  return { passage, at, word: wordAt(passage, at), lead, reference, day };
}

function longest(byWord: ReadonlyMap<string, readonly Kind[]>, place: Place): Reading | undefined {
  let best: Reading | undefined;
  for (const { read } of byWord.get(place.word) ?? byWord.get(anyWord) ?? []) {
    const found = read(place);
    if (found !== undefined && found.end > place.at && found.end > (best?.end ?? 0)) best = found;
  }
  return best;
}

/**
 * Sorts the kinds by the words they can begin with, so that at a place in a text only those are tried that may fit
 * there. What may begin with any word stands under all words, and under `anyWord`.
 */
function byFirstWord(wordsOf: (kind: Kind) => ReadonlySet<string>): ReadonlyMap<string, readonly Kind[]> {
  const words = new Set(kinds.flatMap((it) => [...wordsOf(it)]));
  const fitting = (word: string): Kind[] => kinds.filter((it) => wordsOf(it).has(word) || wordsOf(it).has(anyWord));
  return new Map([...words].map((it) => [it, fitting(it)]));
}

function withoutLength(atom: Atom): DateMention {
  if (atom.length === undefined) return atom;
  const { length: _, ...mention } = atom;
  return mention;
}
