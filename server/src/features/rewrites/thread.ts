import type { Action, Need, Outcome } from '../../model/plan.ts';
import { fill } from '../../rewrites/fill.ts';
import type { SentenceWithGaps } from '../../rewrites/pattern.ts';
import type { Finding } from '../../rules/rule.ts';
import { absolute, type Range } from '../../text/span.ts';
import { lineAt, type CheckedPlan } from '../checkedPlan.ts';
import { lineEnd } from '../planEdit.ts';
import { isIn } from './dates.ts';
import { inLayout, isTable } from './place.ts';
import type { Offer } from './planAction.ts';

const outcomeShape: SentenceWithGaps =
  'By {review} {child} {ask: what the child does then, that anyone could see} on {ask: how many} days in every 7. Today it is {ask: how many today}.';
const actionShape: SentenceWithGaps =
  '{ask: Name} ({ask: role}) will {ask: do what} {ask: on which days or how often} from {start} until {review}.';

/** The outcome that a need has not got yet: in the empty cell of its row, or below it with a label of its own. */
export function outcomeForNeed(checked: CheckedPlan, finding: Finding): Offer[] {
  const need = checked.plan.needs.find((it) => isIn(finding.span, it.span));
  if (need === undefined) return [];
  const label = `**${labelOf(checked, checked.plan.outcomes) ?? 'What will be different'}:** `;
  return added(checked, finding, need, {
    others: checked.plan.outcomes,
    label,
    shape: outcomeShape,
    title: 'Add its outcome',
  });
}

/** The action that an outcome has not got yet, likewise. */
export function actionForOutcome(checked: CheckedPlan, finding: Finding): Offer[] {
  const outcome = checked.plan.outcomes.find((it) => isIn(finding.span, it.span));
  if (outcome === undefined) return [];
  const label = '**What will happen:**\n\n- ';
  return added(checked, finding, outcome, {
    others: checked.plan.actions,
    label,
    shape: actionShape,
    title: 'Add an action',
  });
}

interface Missing {
  /** Elements of the kind that is missing. */
  readonly others: readonly (Outcome | Action)[];
  readonly label: string;
  readonly shape: SentenceWithGaps;
  readonly title: string;
}

function added(checked: CheckedPlan, finding: Finding, from: Need | Outcome, missing: Missing): Offer[] {
  const { plan, text, today } = checked;
  const { start } = absolute(plan.blocks, from.span);
  const offer = (edit: Range, shape: string, newLine: string): Offer[] => {
    const parts = fill(shape, { plan, today, sentence: from.text.text });
    return [
      {
        title: missing.title,
        findings: [finding],
        edits: [{ ...edit, parts: inLayout(parts, { place: 'line', newLine }) }],
      },
    ];
  };
  if (isTable(text, plan.blocks, start)) {
    const cell = emptyCell(checked, from, missing.others);
    return cell === undefined ? [] : offer(cell, ` ${missing.shape} `, '<br>');
  }
  const block = plan.blocks.find((it) => it.id === from.span.block);
  const line = lineAt(text, start);
  if (from.evidence !== 'label' || block === undefined || /^[ \t]*(?:[-*+>]|\d+[.)])[ \t]/.test(text.slice(line.start)))
    return [];
  const end = text.slice(0, block.offset + block.length).trimEnd().length;
  return offer({ start: end, end }, `\n\n${missing.label}${missing.shape}`, lineEnd(text));
}

/** The label that the plan gives to others of its kind: "Outcome" for `**Outcome:** By 1 June …`. */
function labelOf({ plan, text }: CheckedPlan, others: readonly Outcome[]): string | undefined {
  const labels = others.flatMap((it) => {
    const { start } = absolute(plan.blocks, it.span);
    return /^\*\*([^*:\r\n]+):?\*\*:?[ \t]*$/.exec(text.slice(lineAt(text, start).start, start))?.[1] ?? [];
  });
  return labels[0];
}

/** The cell of this row in the column where others of the kind stand, when nothing is in it. */
function emptyCell({ plan, text }: CheckedPlan, from: Need | Outcome, others: Missing['others']): Range | undefined {
  const other = others.find((it) => it.span.block === from.span.block && it.evidence === 'column');
  if (other === undefined) return undefined;
  const otherStart = absolute(plan.blocks, other.span).start;
  const column = cellsOf(text, otherStart).findIndex((it) => it.start <= otherStart && otherStart <= it.end);
  const cell = cellsOf(text, absolute(plan.blocks, from.span).start)[column];
  return cell !== undefined && text.slice(cell.start, cell.end).trim() === '' ? cell : undefined;
}

/** The cells of the row at an offset: what stands between two bars that no backslash takes back. */
function cellsOf(text: string, offset: number): Range[] {
  const line = lineAt(text, offset);
  const bars = [...text.slice(line.start, line.end).matchAll(/(?<!\\)\|/g)].map((it) => line.start + it.index);
  return bars.slice(1).map((end, index) => ({ start: (bars[index] ?? line.start) + 1, end }));
}
