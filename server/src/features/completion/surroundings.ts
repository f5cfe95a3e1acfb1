import { anyOf } from '../../../../grammar/phrases.ts';
import { fieldWords, sectionWords } from '../../../../grammar/words.ts';
import { absolute } from '../../text/span.ts';
import { lineAt, type CheckedPlan } from '../checkedPlan.ts';
import { spanOf } from '../../text/prose.ts';

const actionsLabel = anyOf([...sectionWords.actions, ...fieldWords.action]);

/**
 * Whether a list item that is just being begun belongs to a list of actions: there is one above it in the list, or what
 * stands over the list says so.
 */
export function isActionsList({ text, plan }: CheckedPlan, offset: number): boolean {
  const starts = (elements: readonly { readonly span: Parameters<typeof absolute>[1] }[]): Set<number> =>
    new Set(elements.map((it) => lineAt(text, absolute(plan.blocks, it.span).start).start));
  const actions = starts(plan.actions);
  const others = starts([...plan.needs, ...plan.outcomes, ...plan.contingency, ...plan.statements]);
  for (let end = lineAt(text, offset).start - 1; end > 0;) {
    const line = lineAt(text, end);
    const written = text.slice(line.start, line.end).trim();
    if (actions.has(line.start)) return true;
    if (written !== '' && !/^(?:[-*+]|\d{1,2}[.)])[ ]/.test(written)) return saysActions(plan, written, line.start);
    if (others.has(line.start)) return false;
    end = line.start - 1;
  }
  return false;
}

function saysActions(plan: CheckedPlan['plan'], line: string, start: number): boolean {
  const heading = plan.sections.find((it) => {
    const range = absolute(plan.blocks, spanOf(it.heading));
    return start <= range.start && range.start <= start + line.length;
  });
  if (heading !== undefined) return heading.name === 'actions';
  const words = line
    .replaceAll(/[*_#]+/g, '')
    .replace(/[ :]+$/, '')
    .toLowerCase();
  return actionsLabel.test(words);
}

/** Whether the line of an offset holds an outcome or an action: only there is a date after “by” a deadline. */
export function speaksOfThread({ text, plan }: CheckedPlan, offset: number): boolean {
  const line = lineAt(text, offset);
  return [...plan.outcomes, ...plan.actions].some((it) => {
    const { start, end } = absolute(plan.blocks, it.span);
    return start <= line.end && line.start <= end;
  });
}
