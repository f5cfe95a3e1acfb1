import type { CalendarDate } from '../calendar/date.ts';
import type { PlanDocument } from '../model/plan.ts';
import type { Finding, House } from '../rules/rule.ts';
import { absolute, type Range, type Span } from '../text/span.ts';

/** One version of a document, read and checked. All features of an editor answer from one of these. */
export interface CheckedPlan {
  readonly text: string;
  readonly plan: PlanDocument;
  readonly findings: readonly Finding[];
  readonly today: CalendarDate;
  /** The house rules it was checked with; none when left out. */
  readonly house?: House;
  /** Somebody wants people to look for themselves first: there are no findings here, and nothing else may give them away. */
  readonly hidden?: true;
}

/**
 * Where a finding is marked. A mark ends with the line it starts on: it points at a phrase and does not grey out a page.
 */
export function markOf({ text, plan }: Pick<CheckedPlan, 'text' | 'plan'>, span: Span): Range {
  const { start, end } = absolute(plan.blocks, span);
  const within = text.slice(start, end);
  const broken = within.search(/[\r\n]/);
  const line = broken < 0 ? within : within.slice(0, broken);
  return { start, end: start + line.trimEnd().length };
}

/** The range of the line that an offset stands on, its line end left out. */
export function lineAt(text: string, offset: number): Range {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = text.slice(offset).search(/[\r\n]/);
  return { start, end: rest < 0 ? text.length : offset + rest };
}

/** The range of the line above one, its line end left out; undefined for the first line. */
export function lineAbove(text: string, { start }: Range): Range | undefined {
  if (start === 0) return undefined;
  return lineAt(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
}
