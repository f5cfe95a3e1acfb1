/** A few words that are not in the text: who "Mum" is where she is to do something, and which day "in six weeks" comes to. */
import { formatDate } from '../calendar/date.ts';
import { dueDate } from '../rules/dueDay.ts';
import { isBoundToEvent } from '../rules/times.ts';
import { absolute, type Range } from '../text/span.ts';
import type { CheckedPlan } from './checkedPlan.ts';

/** Words to show behind a place. */
export interface PlanInlayHint {
  /** The offset that they stand behind. */
  readonly at: number;
  readonly label: string;
  readonly type: 'person' | 'date';
}

/** The hints in a range, in the order of the text. Each person and each day only where an action or an outcome needs it. */
export function inlayHints({ plan, text }: Pick<CheckedPlan, 'plan' | 'text'>, range: Range): PlanInlayHint[] {
  const hints = new Map<number, PlanInlayHint>();
  for (const element of [...plan.outcomes, ...plan.actions]) {
    for (const { type, person, span, text: words } of element.owners) {
      if (person === undefined || (type !== 'family' && type !== 'role') || person === words) continue;
      const { end } = absolute(plan.blocks, span);
      if (isSaidHere(text, end, person)) continue;
      hints.set(end, { at: end, label: `(${person})`, type: 'person' });
    }
    for (const placed of element.dates) {
      const day = dueDate(placed, plan.dates);
      const { end } = absolute(plan.blocks, placed.span);
      if (day === undefined || isBoundToEvent(placed.mention.text, text.slice(end, end + 40))) continue;
      hints.set(end, { at: end, label: `(${formatDate(day)})`, type: 'date' });
    }
  }
  return [...hints.values()].filter((it) => range.start <= it.at && it.at <= range.end).toSorted((a, b) => a.at - b.at);
}

/** "Mum (Dana Reed)" and "Mum, Dana," need no hint. */
function isSaidHere(text: string, at: number, person: string): boolean {
  const behind = text.slice(at, at + person.length + 4);
  return behind.includes(person.split(' ').find((it) => it.length > 2) ?? person);
}
