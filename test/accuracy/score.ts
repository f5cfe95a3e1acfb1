/** What the rules say about labelled statements and plans, beside what a careful reader says. */
import { checkPlan } from '../../server/src/rules/check.ts';
import type { Finding, Rule, Severity } from '../../server/src/rules/rule.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { lineIndex } from '../../server/src/text/lineIndex.ts';
import { absolute } from '../../server/src/text/span.ts';
import { names, type FaultCode } from './faults.ts';
import type { LabelledPlan, LabelledStatement, ListedFault } from './labelled.ts';
import { scaffold, today } from './scaffold.ts';

/**
 * What a finding is worth. `hit`: it names a fault of the list. `beside`: the place is at fault, but not listed for this;
 * a list holds what its reviewer is sure of, so that is no mistake. `false alarm`: a careful reader has nothing to say
 * there. `contested`: readers differ.
 */
export type Worth = 'hit' | 'beside' | 'false alarm' | 'contested';

export interface JudgedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The words it marks. */
  readonly marked: string;
  readonly where: string;
  readonly worth: Worth;
}

/** A listed fault, and how it was named: by an error or a warning, only more quietly, or not at all. */
export interface JudgedFault {
  readonly fault: FaultCode;
  readonly named: 'aloud' | 'quietly' | 'not';
  readonly where: string;
  /** The words of the statement, or the reviewer's reason. */
  readonly about: string;
}

/** A statement or a plan with everything said about it. */
export interface Judged {
  readonly of: 'statement' | 'plan';
  readonly where: string;
  readonly text: string;
  readonly verdict: 'good' | 'bad';
  readonly contested: boolean;
  readonly faults: readonly JudgedFault[];
  readonly findings: readonly JudgedFinding[];
}

/** Whether a severity promises that a senior reviewer would agree. */
export function isLoud({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error' || severity === 'warning';
}

/** Puts the statement into a sound plan, and judges what the rules find inside it and nowhere else. */
export function judgeStatement(statement: LabelledStatement, rules: readonly Rule[]): Judged {
  const { text, verdict, contested, where } = statement;
  const { markdown, start, end } = scaffold(statement);
  const plan = readPlan(markdown);
  const found = checkPlan(plan, rules, { today })
    .map((finding) => ({ finding, range: absolute(plan.blocks, finding.span) }))
    .filter(({ range }) => start <= range.start && range.end <= end);
  const isHit = ({ guidance }: Finding): boolean => statement.faults.some((fault) => names(guidance, fault));
  const worthOf = (finding: Finding): Worth => {
    if (isHit(finding)) return 'hit';
    if (contested) return 'contested';
    return verdict === 'bad' ? 'beside' : 'false alarm';
  };
  return {
    ...{ of: 'statement', where, text, verdict, contested },
    faults: statement.faults.map((fault) => ({
      ...{ fault, where, about: text },
      named: howNamed(found.map((it) => it.finding).filter((it) => names(it.guidance, fault))),
    })),
    findings: found.map(({ finding, range }) => ({
      ...said(finding),
      ...{ where, marked: markdown.slice(range.start, range.end), worth: worthOf(finding) },
    })),
  };
}

/** Judges what the rules find in a whole plan by its reviewer's list: the same line, and a row of the same fault. */
export function judgePlan({ where, text, good, listed }: LabelledPlan, rules: readonly Rule[]): Judged {
  const plan = readPlan(text);
  const lines = lineIndex(text);
  const found = checkPlan(plan, rules, { today }).map((finding) => {
    const range = absolute(plan.blocks, finding.span);
    const from = lines.positionAt(range.start).line;
    return { finding, range, from, to: lines.positionAt(range.end).line };
  });
  const isAbout = ({ finding, from, to }: (typeof found)[number], { line, fault }: ListedFault): boolean =>
    names(finding.guidance, fault) && (line === undefined || (from <= line && line <= to));
  const worthOf = (it: (typeof found)[number]): Worth => {
    if (listed.some((fault) => isAbout(it, fault))) return 'hit';
    return good ? 'false alarm' : 'beside';
  };
  return {
    ...{ of: 'plan', where, text, verdict: good ? 'good' : 'bad', contested: false },
    faults: listed.map((it) => ({
      fault: it.fault,
      where: it.line === undefined ? where : `${where}:${it.line}`,
      about: it.why,
      named: howNamed(found.filter((one) => isAbout(one, it)).map((one) => one.finding)),
    })),
    findings: found.map((it) => ({
      ...said(it.finding),
      ...{ where: `${where}:${it.from}`, marked: text.slice(it.range.start, it.range.end), worth: worthOf(it) },
    })),
  };
}

function howNamed(findings: readonly Finding[]): JudgedFault['named'] {
  if (findings.length === 0) return 'not';
  return findings.some(isLoud) ? 'aloud' : 'quietly';
}

function said({ rule, severity, message }: Finding): Pick<JudgedFinding, 'rule' | 'severity' | 'message'> {
  return { rule, severity, message };
}
