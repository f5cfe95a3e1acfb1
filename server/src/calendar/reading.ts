import type { CalendarDate } from './date.ts';
import type { ReadDay } from './days.ts';
import type { Lead } from './leads.ts';
import type { Length } from './lengths.ts';
import type { DateMention } from './mention.ts';
import type { Passage } from './passage.ts';

/** Where a reader is asked to read: behind the lead ("by", "from", "for") when there is one. */
export interface Place {
  readonly passage: Passage;
  readonly at: number;
  /** The word that stands there, as `wordAt` gives it. */
  readonly word: string;
  readonly lead: Lead | undefined;
  readonly reference: CalendarDate | undefined;
  /** The day that stands there: more than one reader asks for it. */
  readonly day: ReadDay | undefined;
}

/** What a reader found: a mention that does not know its start, nor its words, yet. */
export type Reading = Bare<DateMention> & WithLength;

/** A mention on its way through this room. A duration carries its length, so that it can be joined with a date. */
export type Atom = DateMention & WithLength;

/** One kind of time: what reads it, and the words that it can begin with. */
export interface Kind {
  /** Reads it at a place. Undefined when there is none. */
  readonly read: (place: Place) => Reading | undefined;
  readonly starts: ReadonlySet<string>;
  /** The words it can begin with behind a lead. */
  readonly startsLed: ReadonlySet<string>;
}

interface WithLength {
  readonly length?: Length;
}

type Bare<Mention> = Mention extends DateMention ? Omit<Mention, 'start' | 'text'> : never;

/** The binding of the place's lead as a property, or nothing: for a spread into a reading. */
export function bound({ lead }: Place): Pick<DateMention, 'binding'> {
  return lead?.binding === undefined ? {} : { binding: lead.binding };
}
