import type { CalendarDate } from './date.ts';
import type { Lead } from './leads.ts';
import type { Length } from './lengths.ts';
import type { DateMention } from './mention.ts';

/** Where a reader is asked to read: behind the lead ("by", "from", "for") when there is one. */
export interface Place {
  readonly text: string;
  readonly at: number;
  readonly lead: Lead | undefined;
  readonly reference: CalendarDate | undefined;
}

/** What a reader found: a mention that does not know its start, nor its words, yet. */
export type Reading = Bare<DateMention> & WithLength;

/** A mention on its way through this room. A duration carries its length, so that it can be joined with a date. */
export type Atom = DateMention & WithLength;

/** Reads one kind of time at a place. Undefined when there is none. */
export type Reader = (place: Place) => Reading | undefined;

interface WithLength {
  readonly length?: Length;
}

type Bare<Mention> = Mention extends DateMention ? Omit<Mention, 'start' | 'text'> : never;

/** The binding of the place's lead as a property, or nothing: for a spread into a reading. */
export function bound({ lead }: Place): Pick<DateMention, 'binding'> {
  return lead?.binding === undefined ? {} : { binding: lead.binding };
}
