import type { CalendarDate } from '../calendar/date.ts';
import type { PlanDocument, Statement } from '../model/plan.ts';
import { elementsByRole, sentencesOf, type PlacedSentence } from '../model/ask.ts';
import { keptWith, oneOfAKind } from '../text/remembered.ts';
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
 *
 * What was found in an element is kept with it. A rule about an element sees that element and the context alone, so it
 * is asked again only when one of them is another.
 */
export function checkPlan(plan: PlanDocument, rules: readonly Rule[], options: CheckOptions): Finding[] {
  const house = options.house ?? noHouse;
  if (plan.ignored !== undefined) return applyIgnores(plan, [], rules);
  const context = contextOf(plan, house, options.today);
  const asked = rules.filter((rule) => isAsked(rule, house));
  const about = asked
    .filter((rule) => rule.kinds === undefined || rule.kinds.includes(plan.kind))
    .filter((rule) => plan.type !== 'template' || rule.on === 'plan');
  const findings = about.flatMap((rule) => (rule.on === 'plan' ? foundBy(rule, rule.check(plan, context), house) : []));
  for (const [role, elements] of elementsByRole(plan)) {
    const from = [context, rules, plan.type, role];
    for (const it of elements) findings.push(...found(it, from, () => inElement(it, role, about, context)));
  }
  return inOrder(plan, applyIgnores(plan, findings, rules, asked));
}

const found = keptWith<Statement, readonly Finding[]>();

function contextOf(plan: PlanDocument, house: House, today: CalendarDate): RuleContext {
  const written = plan.dates.written?.mention;
  return sameContext({
    kind: plan.kind,
    roster: plan.people.map(({ span: _, ...it }) => it),
    children: plan.children.map((it) => it.name),
    house,
    today,
    explained: explainedAcronyms(plan),
    ...(written?.type === 'date' && { planDate: written.date }),
  });
}

/** The same context as before when it says the same, so that findings made under it can be known by it. */
const sameContext = oneOfAKind<RuleContext>((it) => ({ ...it, explained: [...it.explained] }));

/** What the rules say about one element and its sentences. */
function inElement(
  element: Statement,
  role: PlacedSentence['role'],
  rules: readonly Rule[],
  context: RuleContext,
): Finding[] {
  const { house } = context;
  const sentences = sentencesOf(element, role);
  return rules.flatMap((rule) => {
    if (rule.on === 'sentence') return sentences.flatMap((it) => foundBy(rule, rule.check(it, context), house));
    if (rule.on !== role || !isWritten(element)) return [];
    // The role says of what type the element is; that is what `elementsByRole` has sorted by.
    const check = rule.check as (element: Statement, context: RuleContext) => Iterable<RawFinding>;
    return foundBy(rule, check(element, context), house);
  });
}

/** Statements of what happens if the plan fails are always looked at; of elements, those that say something. */
function isWritten(element: Statement & { readonly placeholder?: boolean }): boolean {
  return element.placeholder === undefined || (!element.placeholder && element.text.text.trim() !== '');
}

function foundBy(rule: Rule, raw: Iterable<RawFinding>, house: House): Finding[] {
  const wanted = house.severities[rule.id];
  const set = wanted === 'off' ? undefined : wanted;
  const findings: Finding[] = [];
  for (const it of raw) {
    findings.push({
      ...it,
      rule: rule.id,
      severity: set ?? it.severity ?? rule.severity,
      guidance: rule.guidance,
    });
  }
  return findings;
}

function inOrder(plan: PlanDocument, findings: readonly Finding[]): Finding[] {
  const offsets = new Map(plan.blocks.map((it) => [it.id, it.offset]));
  return findings
    .map((it) => ({ it, at: (offsets.get(it.span.block) ?? 0) + it.span.start }))
    .sort((a, b) => a.at - b.at || a.it.rule.localeCompare(b.it.rule))
    .map(({ it }) => it);
}
