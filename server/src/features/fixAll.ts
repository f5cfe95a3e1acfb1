import { applyEdits, type TextEdit } from '../text/edit.ts';
import { absolute } from '../text/span.ts';
import type { CheckedPlan } from './checkedPlan.ts';

/** Reads and checks a text as the plan was read and checked. Handed in, since only the reader's own room knows how. */
export type CheckAgain = (text: string) => CheckedPlan;

/** More rounds than this would be a mistake of ours. */
const most = 5;

/**
 * All that needs no judgement, in the whole plan: again and again until nothing is left of it, so that doing it twice
 * changes nothing. Of edits that overlap the first is made, and the others in the next round.
 */
export function fixAll(checked: CheckedPlan, again: CheckAgain): readonly TextEdit[] {
  const first = safeEdits(checked);
  let text = applyEdits(checked.text, first);
  let edits = first;
  for (let round = 1; edits.length > 0 && round < most; round++) {
    edits = safeEdits(again(text));
    if (edits.length === 0 && round === 1) return first;
    text = applyEdits(text, edits);
  }
  return first.length === 0 ? [] : [between(checked.text, text)];
}

/** The edits of every fix that needs no judgement, without overlaps, in the order of the text. */
export function safeEdits({ plan, findings }: CheckedPlan, rule?: string): TextEdit[] {
  const edits = findings
    .filter((it) => it.fix?.safe === true && (rule === undefined || it.rule === rule))
    .flatMap((it) => it.fix?.edits ?? [])
    .map(({ span, newText }) => ({ ...absolute(plan.blocks, span), newText }));
  return withoutOverlaps(edits);
}

/** Of two edits that overlap the earlier one is made, as `applyEdits` does. */
export function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = kept.at(-1);
    const same = before?.start === edit.start && before.newText === edit.newText;
    if (before === undefined || (edit.start >= before.end && !same)) kept.push(edit);
  }
  return kept;
}

/** The one edit that makes the second text of the first: whatever both begin and end with stays as it is. */
function between(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let back = 0;
  while (back < shorter - start && before[before.length - 1 - back] === after[after.length - 1 - back]) back++;
  return { start, end: before.length - back, newText: after.slice(start, after.length - back) };
}
