import type { CheckedPlan } from '../checkedPlan.ts';
import type { CompletionItem } from './item.ts';
import type { CompletionPlace } from './place.ts';

const labels = [
  { text: 'Need', detail: 'what the child needs and does not have yet' },
  { text: 'Outcome', detail: 'what will be different for the child' },
  { text: 'Actions', detail: 'who will do what, and by when' },
  { text: 'Who', detail: 'the person who will do it' },
  { text: 'By when', detail: 'the day by which it is done' },
  { text: 'How we will know', detail: 'what anyone will see, hear or count' },
] as const;

/** Labels of the plan language in bold. Stars that an editor has closed already are written over. */
export function labelItems({ text }: CheckedPlan, { typed }: CompletionPlace): CompletionItem[] {
  const closed = /^\*{1,2}/.exec(text.slice(typed.end))?.[0].length ?? 0;
  return labels.map((it) => ({
    label: it.text,
    type: 'label' as const,
    detail: it.detail,
    newText: `**${it.text}:** `,
    replace: { start: typed.start, end: typed.end + closed },
    filter: `**${it.text}`,
  }));
}
