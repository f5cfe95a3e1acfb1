import { lineAbove, lineAt, type CheckedPlan } from '../checkedPlan.ts';
import { fieldOf, type Field } from './fields.ts';
import type { CompletionItem } from './item.ts';
import type { CompletionPlace } from './place.ts';

const labels = [
  { field: 'need', text: 'Need', detail: 'what the child needs and does not have yet' },
  { field: 'outcome', text: 'Outcome', detail: 'what will be different for the child' },
  { field: 'action', text: 'Actions', detail: 'who will do what, and by when' },
  { field: 'who', text: 'Who', detail: 'the person who will do it' },
  { field: 'when', text: 'By when', detail: 'the day by which it is done' },
  { field: 'measure', text: 'How we will know', detail: 'what anyone will see, hear or count' },
] as const satisfies readonly { readonly field: Field; readonly text: string; readonly detail: string }[];

/**
 * Labels of the plan language in bold, worded as the plan words them elsewhere, that one first which comes next. Stars
 * that an editor has closed already are written over.
 */
export function labelItems({ text }: CheckedPlan, { typed }: CompletionPlace): CompletionItem[] {
  const closed = /^\*{1,2}/.exec(text.slice(typed.end))?.[0].length ?? 0;
  const own = wordings(text);
  const last = lastAbove(text, typed.start);
  const next = labels.findIndex((it) => it.field === last) + 1;
  return [...labels.slice(next), ...labels.slice(0, next)].map(({ field, text: usual, detail }) => {
    const words = own.get(field) ?? usual;
    return {
      label: words,
      type: 'label' as const,
      detail,
      newText: `**${words}:** `,
      replace: { start: typed.start, end: typed.end + closed },
      filter: `**${words}`,
    };
  });
}

const inBold = /^[ ]*(?:[-*+][ ]+)?\*\*([^*:\n\r]{2,60}):?\*\*/;

/** How the plan itself calls what its labels name, the first wording of each. A number belongs to one place only. */
function wordings(text: string): ReadonlyMap<Field, string> {
  const found = new Map<Field, string>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    const words = inBold.exec(line)?.[1]?.trim();
    const field = words === undefined || /\d/.test(words) ? undefined : fieldOf(words);
    if (words !== undefined && field !== undefined && !found.has(field)) found.set(field, words);
  }
  return found;
}

/** The label above a place, up to the heading that it stands under. */
function lastAbove(text: string, offset: number): Field | undefined {
  for (
    let line = lineAbove(text, lineAt(text, offset));
    line !== undefined && text[line.start] !== '#';
    line = lineAbove(text, line)
  ) {
    const words = inBold.exec(text.slice(line.start, line.end))?.[1];
    const field = words === undefined ? undefined : fieldOf(words);
    if (field !== undefined && labels.some((it) => it.field === field)) return field;
  }
  return undefined;
}
