import { actionsOf, outcomesOf } from '../../model/ask.ts';
import type { Action, Outcome, PlanDocument } from '../../model/plan.ts';
import { fill } from '../../rewrites/fill.ts';
import { laidOut } from '../../rewrites/layout.ts';
import type { SentenceWithGaps } from '../../rewrites/pattern.ts';
import type { Situation } from '../../rewrites/situation.ts';
import { serviceIn } from '../../rewrites/words.ts';
import { figuresIn } from '../../rules/outcome/figures.ts';
import type { Finding } from '../../rules/rule.ts';
import { withoutDates } from '../../rules/wording/particulars.ts';
import { spanOf } from '../../text/prose.ts';
import { drawnBy } from '../../rewrites/vet.ts';
import { absolute, type Range } from '../../text/span.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import { isIn } from './dates.ts';
import { inLayout, layoutOf } from './place.ts';
import type { Offer } from './planAction.ts';

/** Two outcomes in the place of one: each on a line of its own, the second with a date that is still to be agreed. */
export function splitOutcome(checked: CheckedPlan, finding: Finding): Offer[] {
  const { plan, text, today } = checked;
  const outcome = plan.outcomes.find((it) => isIn(finding.span, it.span));
  const second = absolute(plan.blocks, finding.span);
  const layout = outcome && layoutOf(checked, absolute(plan.blocks, outcome.span).start);
  if (outcome === undefined || layout === undefined || layout.place === 'line') return [];
  const joined = /(?:[.;,]? and(?: also)?|[.;,])? *$/.exec(text.slice(0, second.start));
  if (joined === null) return [];
  const start = second.start - joined[0].length;
  const isSentence = /^\. *$/.test(joined[0]) || /[.!?] *$/.test(text.slice(0, second.start));
  if (wouldDraw(checked, outcome, second, start)) return [];
  const opening = isSentence ? '' : 'By {ask: date of the second outcome} ';
  const parts = fill(`.\n${opening}`, { plan, today, sentence: '' });
  return [
    {
      title: 'Make this a second outcome',
      findings: [finding],
      edits: [{ start, end: second.start, parts: inLayout(parts, layout) }],
    },
  ];
}

/** Apart, each half has to hold what the rules ask; where it does not, it is better said anew. */
function wouldDraw({ plan, text, today }: CheckedPlan, outcome: Outcome, second: Range, joint: number): boolean {
  const { start, end } = absolute(plan.blocks, outcome.span);
  const halves = [text.slice(start, joint), `By 12 January 2027 ${text.slice(second.start, end)}`];
  const whole = drawnBy(text.slice(start, end), 'outcome', { plan, today, element: outcome, sentence: '' });
  return halves.some((half) =>
    [...drawnBy(half, 'outcome', { plan, today, element: outcome, sentence: '' })].some((it) => !whole.has(it)),
  );
}

/** Steps on the way to a figure that is far from today's, or to a day that is far off. */
export function layOutSteps(checked: CheckedPlan, finding: Finding): Offer[] {
  const { plan, today } = checked;
  const outcome = plan.outcomes.find((it) => isIn(finding.span, it.span));
  const sentence =
    outcome?.sentences.find(({ prose }) => isIn(finding.span, spanOf(prose))) ?? outcome?.sentences.at(-1);
  if (outcome === undefined || sentence === undefined || sentence.ownWords) return [];
  const { prose } = sentence;
  const unit = figuresIn(withoutDates(prose.text)).at(-1)?.unit;
  const shape: SentenceWithGaps =
    finding.rule === 'outcome-comes-in-steps' && unit !== undefined
      ? ` First step: {first step}${counted(unit)} by {third}. Second step: {second step}${counted(unit)} by {two thirds}.`
      : ' First step: {ask: what is different by then} by {halfway}.';
  const end = absolute(plan.blocks, spanOf(prose)).end;
  const stop = /[.!?]["'”’)]*$/.test(prose.text) ? '' : '.';
  const situation: Situation = { plan, today, element: outcome, sentence: outcome.text.text };
  const parts = fill(`${stop}${shape}`, situation);
  return [{ title: 'Lay out steps on the way', findings: [finding], edits: [{ start: end, end, parts }] }];
}

function counted(unit: string): string {
  return unit === '%' ? '%' : ` ${unit}s`;
}

/** Who helps with what is asked of a parent, as an action of its own beside theirs. */
export function helpBeside(checked: CheckedPlan, finding: Finding): Offer[] {
  const outcome = checked.plan.outcomes.find((it) => isIn(finding.span, it.span));
  const last = outcome === undefined ? undefined : lastOf(checked.plan, actionsOf(checked.plan, outcome));
  if (last === undefined) return [];
  const shape =
    '{ask: Name} ({ask: role}) will {ask: what makes it easier for the family, and when} from {start} until {review}.';
  const edit = addedBehind(checked, last, shape);
  return [{ title: 'Add who helps with it', findings: [finding], edits: [edit] }];
}

/** The help that a need names, as an action of its own, and room for the need behind it. */
export function needBehindService(checked: CheckedPlan, finding: Finding): Offer[] {
  const { plan, today } = checked;
  const need = plan.needs.find((it) => isIn(finding.span, it.span));
  const sentence = need?.sentences.find(({ prose }) => isIn(finding.span, spanOf(prose)));
  if (need === undefined || sentence === undefined) return [];
  const situation: Situation = { plan, today, element: need, sentence: sentence.prose.text };
  const service = serviceIn(situation);
  const actions = outcomesOf(plan, need).flatMap((it) => actionsOf(plan, it));
  const last = lastOf(plan, actions);
  const isThere =
    service !== undefined && actions.some((it) => it.text.text.toLowerCase().includes(service.toLowerCase()));
  if (service === undefined || last === undefined || isThere) return [];
  const range = absolute(plan.blocks, spanOf(sentence.prose));
  const behind =
    '{Child} needs {ask: what would be there for the child}, because {ask: what the child does, feels or goes without today}, {ask: how often or since when}.';
  const help = `{ask: Name} (${service}) will meet {ask: whom} {ask: how often} from {start} until {review} to {ask: what they work out or practise together}.`;
  return [
    {
      title: 'Write the need behind it, and make the help an action',
      findings: [finding],
      edits: [
        { ...range, parts: inLayout(fill(behind, situation), layoutOf(checked, range.start)) },
        addedBehind(checked, last, help),
      ],
    },
  ];
}

/** The action that stands last in the text, unless its owner stands in a cell of its own, which a new line would upset. */
function lastOf(plan: PlanDocument, actions: readonly Action[]): Action | undefined {
  if (actions.some((it) => it.evidence === 'column' && (it.ownerField ?? it.dateField) !== undefined)) return undefined;
  return actions.toSorted((a, b) => absolute(plan.blocks, a.span).end - absolute(plan.blocks, b.span).end).at(-1);
}

function addedBehind(checked: CheckedPlan, action: Action, shape: SentenceWithGaps): Offer['edits'][number] {
  const { plan, today } = checked;
  const { start, end } = absolute(plan.blocks, action.span);
  const layout = layoutOf(checked, start);
  const parts = fill(shape, { plan, today, sentence: '' });
  return { start: end, end, parts: [laidOut('\n', layout), ...inLayout(parts, layout)] };
}
