import type { Range } from '../text/span.ts';
import type { CalendarDate } from './date.ts';

/** The word before a date that says how it binds: "by 3 May" ends something, "from 3 May" begins it. */
export type DateBinding = 'by' | 'from' | 'until' | 'on' | 'in' | 'within';

/** A time as a plan's author wrote it. `start` and `end` are UTF-16 offsets in the plain text it was found in. */
export type DateMention = Range & {
  /** The words themselves, with the binding word when there is one. */
  readonly text: string;
  readonly binding?: DateBinding;
} & (
    | {
        /** One day: `13/04/20`, `Mon 11 May`, `13 April 2026`. */
        readonly type: 'date';
        readonly date: CalendarDate;
        /** False when the year was taken from the reference date. */
        readonly yearGiven: boolean;
        /** The day of the week that stands with the date is not the one it falls on: `Tuesday 11 May 2026`. */
        readonly weekdayWrong?: true;
      }
    | {
        /** Part of a year that stands for a deadline: `by the end of June`, `May 2026`, `w/c 4 May`. `date` is its last day. */
        readonly type: 'part';
        readonly date: CalendarDate;
        /** Its first day, for what begins with it: `from May 2026`. */
        readonly first?: CalendarDate;
        readonly yearGiven: boolean;
      }
    | {
        /** Something that comes back: `every Tuesday from 7 July`, `weekly until 3 May`, `twice a week`. */
        readonly type: 'repeated';
        readonly from?: CalendarDate;
        readonly until?: CalendarDate;
      }
    | {
        /** From one day to another: `from 12 May to 14 July`, `between 1 and 9 June`. */
        readonly type: 'period';
        readonly from?: CalendarDate;
        readonly until?: CalendarDate;
      }
    | {
        /** A time that can be counted from the plan's date: `within 6 weeks`, `in two months' time`, `6/52`. */
        readonly type: 'relative';
        /** The day it comes to, when a reference date was given. */
        readonly due?: CalendarDate;
      }
    | {
        /** A length of time that ends nothing: `for 3 months`, `over the next 8 weeks`. */
        readonly type: 'duration';
      }
    | {
        /** A time nobody can hold anyone to: `ongoing`, `asap`, `TBC`, `in due course`, `as and when`. */
        readonly type: 'vague';
      }
    | {
        /** A point in the school's or the plan's year: `by the end of term`, `half-term`, `Key Stage 4`. */
        readonly type: 'term';
      }
    | {
        /** A meeting or an event without a day: `by next review`, `before the core group`, `at the conference`. */
        readonly type: 'event';
      }
    | {
        /** Written as a date, but no such day exists: `30/02/2026`. */
        readonly type: 'impossible';
        readonly why: string;
      }
  );
