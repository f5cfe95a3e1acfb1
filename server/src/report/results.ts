import type { PlanDocument, PlanKind } from '../model/plan.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { lineIndex, type Position } from '../text/lineIndex.ts';
import { absolute, type BlockPlace, type Range } from '../text/span.ts';

/** What an audit came to: all that any form of report says, and nothing of how it is said. */
export interface AuditResult {
  /** The folders that were searched for plans. */
  readonly folders: readonly string[];
  /** In the order of their paths. */
  readonly plans: readonly PlanResult[];
  /** What could not be done, or not in full. */
  readonly problems: readonly Problem[];
  /** Files and folders met in a folder and not read as plans. */
  readonly passedOver: readonly PassedOver[];
  /** Plans that ask to be left out as a whole, in their frontmatter. */
  readonly ignored: readonly IgnoredPlan[];
}

/** One plan that was read. */
export interface PlanResult {
  /** Relative to the folder the audit was started in, with forward slashes. */
  readonly path: string;
  /** Undefined when the plan does not tell; several names are joined with commas. */
  readonly child?: string;
  readonly kind: PlanKind;
  readonly counts: { readonly needs: number; readonly outcomes: number; readonly actions: number };
  /** In the order in which they stand in the plan. */
  readonly findings: readonly PlacedFinding[];
  /** The text the findings point into. */
  readonly text: string;
}

/** A finding with its place in the whole text. */
export interface PlacedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly guidance: readonly string[];
  readonly start: Position;
  readonly end: Position;
  /** The same place in UTF-16 offsets. */
  readonly range: Range;
}

/** Something that could not be done, in one plain sentence. Lines and columns from 1, where a place is known. */
export interface Problem {
  /** The file or folder it is about. */
  readonly path: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** A file or folder that was not read as a plan. */
export interface PassedOver {
  readonly path: string;
  readonly because: string;
  /** True for a file that may well be a plan, so that a person should look. */
  readonly perhaps: boolean;
}

/** A plan that asks not to be audited. */
export interface IgnoredPlan {
  readonly path: string;
  readonly reason: string;
}

/** The result for one plan: the places of its findings, which are relative to blocks, become lines and columns. */
export function planResult(path: string, text: string, plan: PlanDocument, findings: readonly Finding[]): PlanResult {
  const children = plan.children.map((it) => it.name);
  return {
    path,
    ...(children.length > 0 && { child: children.join(', ') }),
    kind: plan.kind,
    counts: { needs: plan.needs.length, outcomes: plan.outcomes.length, actions: plan.actions.length },
    findings: placed(text, plan.blocks, findings),
    text,
  };
}

/** The same result with findings that were made later, when other plans had been read too. */
export function withFindings(
  result: PlanResult,
  blocks: readonly BlockPlace[],
  findings: readonly Finding[],
): PlanResult {
  if (findings.length === 0) return result;
  return { ...result, findings: inOrder([...result.findings, ...placed(result.text, blocks, findings)]) };
}

function placed(text: string, blocks: readonly BlockPlace[], findings: readonly Finding[]): PlacedFinding[] {
  const lines = lineIndex(text);
  return inOrder(
    findings.map(({ rule, severity, message, guidance, span }) => {
      const range = absolute(blocks, span);
      const [start, end] = [lines.positionAt(range.start), lines.positionAt(range.end)];
      return { rule, severity, message, guidance, start, end, range };
    }),
  );
}

function inOrder(findings: readonly PlacedFinding[]): PlacedFinding[] {
  return findings.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** How many findings there are of each severity. */
export function countBySeverity(plans: readonly PlanResult[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { findings } of plans) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How many findings each rule has, and in how many plans, the commonest first. */
export function countByRule(plans: readonly PlanResult[]): { rule: string; findings: number; plans: number }[] {
  const counts = new Map<string, { rule: string; findings: number; plans: number }>();
  for (const plan of plans) {
    const here = new Set<string>();
    for (const { rule } of plan.findings) {
      const count = counts.get(rule) ?? { rule, findings: 0, plans: 0 };
      count.findings++;
      if (!here.has(rule)) count.plans++;
      here.add(rule);
      counts.set(rule, count);
    }
  }
  return [...counts.values()].toSorted((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}
