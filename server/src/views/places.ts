import { severities, type Severity } from '../rules/rule.ts';
import type { Range } from '../text/span.ts';

/** What is needed of a finding to know which words it shares with others. */
export interface Marked {
  readonly severity: Severity;
  readonly range: Range;
}

/** One mark: the most useful fault of some words, and the others of the same words. */
export interface Place<Finding extends Marked> {
  readonly lead: Finding;
  readonly also: readonly Finding[];
}

/**
 * The findings of one plan as places, in the order in which they stand. Faults of the same words share a place; the
 * gravest leads, and of equally grave ones the one that marks fewest words, because it says most exactly what to change.
 */
export function places<Finding extends Marked>(findings: readonly Finding[]): Place<Finding>[] {
  return touching(findings)
    .flatMap(placesAmong)
    .sort((a, b) => a.lead.range.start - b.lead.range.start || a.lead.range.end - b.lead.range.end);
}

/** The findings in heaps that have no words in common, so that each needs to be compared with few others. */
function touching<Finding extends Marked>(findings: readonly Finding[]): Finding[][] {
  const heaps: Finding[][] = [];
  let end = -1;
  for (const finding of findings.toSorted((a, b) => a.range.start - b.range.start)) {
    const heap = heaps.at(-1);
    if (heap === undefined || finding.range.start > end) heaps.push([finding]);
    else heap.push(finding);
    end = Math.max(end, finding.range.end);
  }
  return heaps;
}

function placesAmong<Finding extends Marked>(findings: readonly Finding[]): Place<Finding>[] {
  const found: { lead: Finding; also: Finding[] }[] = [];
  for (const finding of findings.toSorted((a, b) => rank(a) - rank(b) || length(a.range) - length(b.range))) {
    const same = found.find((it) => sameWords(it.lead.range, finding.range));
    if (same === undefined) found.push({ lead: finding, also: [] });
    else same.also.push(finding);
  }
  return found;
}

function rank(finding: Marked): number {
  return severities.indexOf(finding.severity);
}

/** Two marks are on the same words when what they share is at least half of either. */
function sameWords(a: Range, b: Range): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared < 0) return false;
  return shared * 2 >= Math.max(length(a), length(b));
}

function length({ start, end }: Range): number {
  return end - start;
}
