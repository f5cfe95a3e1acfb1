import type { CalendarDate } from '../calendar/date.ts';
import type { Action, Need, Outcome, PlanDocument, Statement } from '../model/plan.ts';

/** A sentence that is to be written anew, and all that may be known about it. */
export interface Situation {
  readonly plan: PlanDocument;
  readonly today: CalendarDate;
  /** What the sentence stands in, if it stands anywhere yet. */
  readonly element?: Need | Outcome | Action | Statement;
  /** The sentence as plain text. */
  readonly sentence: string;
}
