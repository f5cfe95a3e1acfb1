import type { Outcome, Need } from '../../model/plan.ts';
import { headline } from '../../model/ask.ts';
import { absolute } from '../../text/span.ts';
import { lineAt, type CheckedPlan } from '../checkedPlan.ts';
import type { CompletionItem } from './item.ts';
import type { CompletionPlace } from './place.ts';

/** The numbers by which outcomes and needs are named elsewhere, outcomes first; that of the line itself left out. */
export function idItems({ text, plan }: CheckedPlan, { typed }: CompletionPlace): CompletionItem[] {
  const line = lineAt(text, typed.start);
  const isOnLine = (it: Outcome | Need): boolean => {
    const { start } = absolute(plan.blocks, it.span);
    return line.start <= start && start <= line.end;
  };
  return [...plan.outcomes, ...plan.needs]
    .filter((it) => /^[NO]\d/.test(it.label ?? '') && !isOnLine(it))
    .map((it) => {
      const id = it.label ?? '';
      const words = absolute(plan.blocks, headline(it));
      return {
        label: id,
        type: 'id' as const,
        detail: text.slice(words.start, words.end),
        newText: id,
        replace: typed,
        filter: id,
      };
    });
}
