import type { CalendarDate } from '../calendar/date.ts';
import type { PlanDocument, Statement } from '../model/plan.ts';
import { allSentences, type PlacedSentence } from '../model/ask.ts';
import { explainedAcronyms } from './wording/acronyms.ts';
import { applyIgnores } from './ignores.ts';
import { isAsked } from './profiles.ts';
import type { Finding, House, RawFinding, Rule, RuleContext } from './rule.ts';

/** A house without rules of its own. */
export const noHouse: House = { acronyms: {}, severities: {} };

/** What the caller knows and the plan does not. The rules read no clock. */
export interface CheckOptions {
  readonly today: CalendarDate;
  readonly house?: House;
}

/**
 * Everything the rules find in a document, in the order in which it stands there, ignore comments heeded.
 * A template is asked only what concerns the plan as a whole. Never throws on a half-written plan.
 */
export function checkPlan(plan: PlanDocument, rules: readonly Rule[], options: CheckOptions): Finding[] {
  const house = options.house ?? noHouse;
  if (plan.ignored !== undefined) return applyIgnores(plan, [], rules);
  const context = contextOf(plan, house, options.today);
  const sentences = allSentences(plan);
  const asked = rules.filter((rule) => isAsked(rule, house));
  const findings = asked
    .filter((rule) => rule.kinds === undefined || rule.kinds.includes(plan.kind))
    .filter((rule) => plan.type !== 'template' || rule.on === 'plan')
    .flatMap((rule) => run(rule, plan, sentences, context).map((raw) => finding(rule, raw, house)));
  return inOrder(plan, applyIgnores(plan, findings, rules, asked));
}

function contextOf(plan: PlanDocument, house: House, today: CalendarDate): RuleContext {
  const written = plan.dates.written?.mention;
  return {
    kind: plan.kind,
    roster: plan.people,
    children: plan.children.map((it) => it.name),
    house,
    today,
    explained: explainedAcronyms(plan),
    ...(written?.type === 'date' && { planDate: written.date }),
  };
}

function run(rule: Rule, plan: PlanDocument, sentences: readonly PlacedSentence[], context: RuleContext): RawFinding[] {
  const on = <Subject>(
    subjects: readonly Subject[],
    check: (subject: Subject, context: RuleContext) => Iterable<RawFinding>,
  ) => subjects.flatMap((subject) => [...check(subject, context)]);
  switch (rule.on) {
    case 'need':
      return on(plan.needs.filter(written), rule.check);
    case 'outcome':
      return on(plan.outcomes.filter(written), rule.check);
    case 'action':
      return on(plan.actions.filter(written), rule.check);
    case 'contingency':
      return on(plan.contingency, rule.check);
    case 'sentence':
      return on(sentences, rule.check);
    case 'plan':
      return on([plan], rule.check);
  }
}

function written(element: Statement & { placeholder: boolean }): boolean {
  return !element.placeholder && element.text.text.trim() !== '';
}

function finding(rule: Rule, raw: RawFinding, house: House): Finding {
  const wanted = house.severities[rule.id];
  const severity = wanted !== undefined && wanted !== 'off' ? wanted : (raw.severity ?? rule.severity);
  return { ...raw, rule: rule.id, severity, guidance: rule.guidance };
}

function inOrder(plan: PlanDocument, findings: readonly Finding[]): Finding[] {
  const offsets = new Map(plan.blocks.map((it) => [it.id, it.offset]));
  const at = (it: Finding): number => (offsets.get(it.span.block) ?? 0) + it.span.start;
  return findings.toSorted((a, b) => at(a) - at(b) || a.rule.localeCompare(b.rule));
}
