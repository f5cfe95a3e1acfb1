import type { Finding } from '../../rules/rule.ts';
import { absolute, holds, type Range } from '../../text/span.ts';
import { markOf, type CheckedPlan } from '../checkedPlan.ts';
import type { CompletionItem } from './item.ts';

/**
 * What might stand in place of the words under the caret, from the findings about them: an acronym in full, a day for
 * “in six weeks”, and where only a person can know it, a gap that says what belongs there.
 */
export function plainerItems(checked: CheckedPlan, offset: number): CompletionItem[] {
  return checked.findings
    .filter((it) => holds(markOf(checked, it.span), offset))
    .flatMap((it) => (it.fix === undefined ? advised(checked, it) : fixedBy(checked, it.fix.edits, offset)));
}

function fixedBy(
  { text, plan }: CheckedPlan,
  edits: NonNullable<Finding['fix']>['edits'],
  offset: number,
): CompletionItem[] {
  const [edit, ...more] = edits;
  if (edit === undefined || more.length > 0) return [];
  const replace = absolute(plan.blocks, edit.span);
  const empty = text.slice(replace.start, replace.end).trim() === '' || edit.newText.trim() === '';
  return empty || !holds(replace, offset) ? [] : [inPlaceOf(text, replace, edit.newText)];
}

/** What a message says to write instead of the words that it begins with. */
const advice = /^“([^”]+)” [^]*?[.?] (?:Say|Write|Name) ([^.:]{4,90})\.$/;

/** A message that is about the words it marks says what to write: those very words, or what only a person can know. */
function advised(checked: CheckedPlan, { message, span }: Finding): CompletionItem[] {
  const [, words = '', instead] = advice.exec(message) ?? [];
  const replace = markOf(checked, span);
  if (instead === undefined || checked.text.slice(replace.start, replace.end) !== words) return [];
  const ready = [...instead.matchAll(/“([^”]+)”/g)].flatMap((it) => it[1] ?? []);
  if (ready.length > 0) return ready.map((it) => inPlaceOf(checked.text, replace, it));
  const placeholder = `[${instead}]`;
  return [{ ...inPlaceOf(checked.text, replace, placeholder), parts: [{ gap: 1, placeholder }] }];
}

function inPlaceOf(text: string, replace: Range, newText: string): CompletionItem {
  const words = text.slice(replace.start, replace.end);
  return {
    label: newText.trim(),
    type: 'words',
    detail: `in place of “${words.trim()}”`,
    newText,
    replace,
    filter: words,
  };
}
