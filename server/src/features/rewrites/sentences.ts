import { actionsOf, outcomesOf } from '../../model/ask.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { ageOf } from '../../rewrites/age.ts';
import { bank } from '../../rewrites/bank/index.ts';
import { choose } from '../../rewrites/choose.ts';
import { fill, withPlaceholders, type FilledPart } from '../../rewrites/fill.ts';
import type { RewritePattern, SentenceWithGaps } from '../../rewrites/pattern.ts';
import type { Situation } from '../../rewrites/situation.ts';
import { drawnBy } from '../../rewrites/vet.ts';
import { isFirstPerson } from '../../rules/sides.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import { keptOriginal } from './original.ts';
import type { Offer } from './planAction.ts';
import { inLayout, layoutOf, type Target } from './place.ts';

const most = 3;

/** The best ways to say a sentence anew, each with gaps for what only a person can know. */
export function sentenceRewrites(checked: CheckedPlan, target: Target, keepOriginal: boolean): Offer[] {
  const { plan, today } = checked;
  if (plan.type === 'template' || isFirstPerson(plan)) return [];
  const situation: Situation = { plan, today, element: target.element, sentence: target.sentence.text };
  const patterns = choose(bank, {
    role: target.role,
    sentence: target.sentence.text,
    around: aroundOf(plan, target),
    age: ageOf(plan, today),
    findings: target.findings,
  });
  const offers: Offer[] = [];
  for (const pattern of patterns) {
    if (offers.length === most) break;
    const parts = shapesOf(pattern)
      .map((it) => fill(it, situation))
      .find((it) => isSound(pattern, it, target, situation));
    if (parts !== undefined) offers.push(offerOf(checked, target, pattern, parts, keepOriginal));
  }
  return offers;
}

/** With the sentence's own words where they are sound, and otherwise with room for better ones. */
function shapesOf({ text }: RewritePattern): SentenceWithGaps[] {
  const open = text.replaceAll('{rest}', '{ask: do what}');
  return open === text ? [text] : [text, open];
}

function offerOf(
  checked: CheckedPlan,
  target: Target,
  pattern: RewritePattern,
  parts: readonly FilledPart[],
  keepOriginal: boolean,
): Offer {
  const { range } = target;
  const rewritten = { ...range, parts: inLayout(parts, layoutOf(checked, range.start)) };
  const [settled = target.findings[0], ...more] = target.findings.filter((it) => pattern.settles.includes(it.rule));
  return {
    title: `Rewrite as ${pattern.title}`,
    findings: [settled, ...more],
    edits: keepOriginal ? keptOriginal(checked, target, rewritten) : [rewritten],
  };
}

/** A need tells the subject of its outcomes and actions, and the heading that of all of them. */
function aroundOf(plan: PlanDocument, { element }: Target): string {
  const needs = plan.needs.filter((need) => outcomesOf(plan, need).some((it) => isOrLeadsTo(plan, it, element.id)));
  const outcomes = plan.outcomes.filter((it) => isOrLeadsTo(plan, it, element.id));
  const heading = element.section === undefined ? undefined : plan.sections[element.section]?.heading.text;
  return [...needs, ...outcomes]
    .map((it) => it.text.text)
    .concat(heading ?? '')
    .join(' ');
}

function isOrLeadsTo(plan: PlanDocument, outcome: PlanDocument['outcomes'][number], id: string): boolean {
  return outcome.id === id || actionsOf(plan, outcome).some((it) => it.id === id);
}

/**
 * Only the sentence's own words can bring something along that the bank was not tried with. They are looked at with the
 * gaps as a person would fill them; what the sentence drew before and the pattern does not claim to settle may stay.
 */
function isSound(pattern: RewritePattern, parts: readonly FilledPart[], target: Target, situation: Situation): boolean {
  if (!/\{(?:rest|service|often|place)\}/i.test(pattern.text)) return true;
  const words = withPlaceholders(parts, ({ placeholder }) => standIn(placeholder));
  const before = new Set(target.findings.map((it) => it.rule));
  return [...drawnBy(words, target.role, situation)].every(
    (it) => sayWho.has(it) || (before.has(it) && !pattern.settles.includes(it)),
  );
}

/** What a person might type into a gap, as far as the rules are concerned. */
function standIn(placeholder: string): string {
  if (/how often|which days|day of the week|\bdays\b/.test(placeholder)) return 'every Tuesday';
  if (/date|\bday\b/.test(placeholder)) return '12 January 2027';
  if (/number|how many|amount|minutes/.test(placeholder)) return '4';
  return /name|who/i.test(placeholder) ? 'Ann Lee' : 'lay out two books';
}

/** These look at who is named, which the new sentence says and the element as it was read does not. */
const sayWho = new Set(['action-names-a-person', 'action-owner-is-a-person', 'action-has-a-date']);
