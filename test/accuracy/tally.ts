/** Adds up what was judged, and compares it with an earlier time. */
import type { Rule, Severity } from '../../server/src/rules/rule.ts';
import type { FaultCode } from './faults.ts';
import { isLoud, type Judged, type JudgedFinding } from './score.ts';

/** So many of so many. */
export interface Share {
  readonly hit: number;
  readonly of: number;
}

/** How often one rule was right. Only errors and warnings count; what is said more quietly is counted by itself. */
export interface RuleTally {
  readonly rule: string;
  readonly severity: Severity;
  readonly hits: number;
  readonly beside: number;
  readonly falseAlarms: number;
  readonly quietHits: number;
  readonly quietFalseAlarms: number;
  /** Hits among hits and false alarms; undefined when it was silent. */
  readonly precision?: number;
}

export interface Tally {
  /** Bad statements about which a finding names one of their faults. */
  readonly badStatements: Share;
  /** Faults of statements that are named. */
  readonly statementFaults: Share;
  /** Good statements, nobody contesting that, with an error or a warning. */
  readonly goodStatements: Share;
  readonly contestedStatements: Share;
  /** Faults of whole plans that are named aloud; the quiet ones with them in `planFaultsAtAll`. */
  readonly planFaults: Share;
  readonly planFaultsAtAll: Share;
  /** Good plans with an error or a warning that their reviewer does not list. */
  readonly goodPlans: Share;
  /** How many such findings there are. */
  readonly findingsOnGoodPlans: number;
  /** All faults of statements and plans by code, as they are named aloud. */
  readonly faults: Readonly<Partial<Record<FaultCode, Share>>>;
  readonly rules: readonly RuleTally[];
}

/** What error and warning promise: a senior reviewer would agree nineteen times in twenty. */
export const promise = 0.95;

export function tally(judged: readonly Judged[], rules: readonly Rule[]): Tally {
  const statements = judged.filter((it) => it.of === 'statement');
  const plans = judged.filter((it) => it.of === 'plan');
  const bad = statements.filter((it) => it.verdict === 'bad');
  const good = statements.filter((it) => it.verdict === 'good' && !it.contested);
  const contested = statements.filter((it) => it.verdict === 'good' && it.contested);
  const goodPlans = plans.filter((it) => it.verdict === 'good');
  const aloud = { named: 'aloud' };
  const listed = (of: readonly Judged[]): Judged['faults'] => of.flatMap((it) => it.faults);
  const isAloud = (it: { readonly named: string }): boolean => it.named === aloud.named;
  const isMarked = (it: Judged): boolean => it.findings.some((one) => isLoud(one) && one.worth !== 'hit');
  return {
    badStatements: share(bad, (it) => it.faults.some(isAloud)),
    statementFaults: share(listed(statements), isAloud),
    goodStatements: share(good, isMarked),
    contestedStatements: share(contested, isMarked),
    planFaults: share(listed(plans), isAloud),
    planFaultsAtAll: share(listed(plans), (it) => it.named !== 'not'),
    goodPlans: share(goodPlans, isMarked),
    findingsOnGoodPlans: goodPlans.flatMap((it) => it.findings).filter((it) => isLoud(it) && it.worth !== 'hit').length,
    faults: byFault(listed(judged)),
    rules: rules.map((it) =>
      ruleTally(
        it,
        judged.flatMap((one) => one.findings),
      ),
    ),
  };
}

function byFault(listed: Judged['faults']): Tally['faults'] {
  const codes = [...new Set(listed.map((it) => it.fault))].sort();
  return Object.fromEntries(
    codes.map((code) => [
      code,
      share(
        listed.filter((it) => it.fault === code),
        (it) => it.named === 'aloud',
      ),
    ]),
  );
}

function ruleTally({ id, severity }: Rule, findings: readonly JudgedFinding[]): RuleTally {
  const own = findings.filter((it) => it.rule === id);
  const count = (worth: JudgedFinding['worth'], loud: boolean): number =>
    own.filter((it) => it.worth === worth && isLoud(it) === loud).length;
  const hits = count('hit', true);
  const falseAlarms = count('false alarm', true);
  return {
    ...{ rule: id, severity, hits, falseAlarms, beside: count('beside', true) },
    ...{ quietHits: count('hit', false), quietFalseAlarms: count('false alarm', false) },
    ...(hits + falseAlarms > 0 && { precision: hits / (hits + falseAlarms) }),
  };
}

function share<It>(all: readonly It[], holds: (it: It) => boolean): Share {
  return { hit: all.filter(holds).length, of: all.length };
}

/** What is kept of a tally, to compare a later one with. */
export type Scores = Omit<Tally, 'rules' | 'contestedStatements'>;

export function scoresOf({ rules: _, contestedStatements: __, ...scores }: Tally): Scores {
  return scores;
}

/**
 * What got worse since, one sentence each. More statements are no loss as long as the shares hold; with fewer there is
 * nothing to compare, and that is all that is said.
 */
export function losses(now: Tally, before: Scores): string[] {
  const lost = (what: string, now: Share, before: Share, wanted: 'more' | 'fewer'): string[] => {
    const difference = now.hit * before.of - before.hit * now.of;
    const isLoss = now.of > 0 && before.of > 0 && (wanted === 'more' ? difference < 0 : difference > 0);
    return isLoss ? [`${what}: ${now.hit} of ${now.of}, and before ${before.hit} of ${before.of}.`] : [];
  };
  const fewer = (what: string, now: Share, before: Share): string[] =>
    now.of < before.of ? [`${what}: ${now.of}, and before ${before.of}. The labelled set has become smaller.`] : [];
  const smaller = [
    ...fewer('bad statements', now.badStatements, before.badStatements),
    ...fewer('good statements', now.goodStatements, before.goodStatements),
    ...fewer('faults of plans', now.planFaults, before.planFaults),
    ...fewer('good plans', now.goodPlans, before.goodPlans),
  ];
  if (smaller.length > 0) return smaller;
  return [
    ...lost('bad statements named', now.badStatements, before.badStatements, 'more'),
    ...lost('faults of statements named', now.statementFaults, before.statementFaults, 'more'),
    ...lost('good statements marked', now.goodStatements, before.goodStatements, 'fewer'),
    ...lost('faults of plans named', now.planFaults, before.planFaults, 'more'),
    ...lost('faults of plans named at all', now.planFaultsAtAll, before.planFaultsAtAll, 'more'),
    ...lost('good plans marked', now.goodPlans, before.goodPlans, 'fewer'),
    ...(now.findingsOnGoodPlans > before.findingsOnGoodPlans
      ? [`findings on good plans: ${now.findingsOnGoodPlans}, and before ${before.findingsOnGoodPlans}.`]
      : []),
    ...Object.entries(before.faults).flatMap(([code, share]) =>
      lost(`fault ${code} named`, now.faults[code as FaultCode] ?? { hit: 0, of: 0 }, share, 'more'),
    ),
  ];
}
