import type { CalendarDate } from '../calendar/date.ts';
import type { Child, PlanDocument, PlanKind } from '../model/plan.ts';
import type { Span } from '../text/span.ts';

/**
 * What is kept of a plan for the rules that need several: small, and never a sentence of it.
 *
 * Spans stay relative to their block; whoever holds the plan of this path resolves them.
 */
export interface PlanSummary {
  /** Path or address of the file, with `/` between its parts. */
  readonly path: string;
  readonly type: PlanDocument['type'];
  readonly kind: PlanKind;
  readonly head: Span;
  readonly children: readonly SummaryChild[];
  readonly siblings: readonly SummaryChild[];
  /** Rules that a comment with a reason sets aside somewhere in the file. */
  readonly setAside: readonly string[];
}

/** A child by name. The names are all that is needed to see which plans belong together. */
export interface SummaryChild {
  readonly name: string;
  readonly span: Span;
  readonly born?: CalendarDate;
}

/** The summary of a plan that was read from a path. Undefined for a file that asks to be left alone as a whole. */
export function summaryOf(path: string, plan: PlanDocument): PlanSummary | undefined {
  if (plan.ignored !== undefined) return undefined;
  return {
    path,
    type: plan.type,
    kind: plan.kind,
    head: plan.head,
    children: plan.children.map(child),
    siblings: plan.siblings.map(child),
    setAside: plan.ignores.flatMap((it) => (it.rule !== undefined && (it.reason ?? '').trim() !== '' ? [it.rule] : [])),
  };
}

function child({ name, span, born }: Child): SummaryChild {
  return { name, span, ...(born !== undefined && { born }) };
}
