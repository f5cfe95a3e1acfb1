/** What the preview shows behind a need, an outcome or an action: who, when, and how it stands. */
import type { CalendarDate } from '../../../server/src/calendar/date.ts';
import { readPlan } from '../../../server/src/syntax/readPlan.ts';
import { threadOf, type ThreadNode } from '../../../server/src/views/thread.ts';

export interface Chip {
  readonly kind: 'person' | 'date' | 'done' | 'overdue' | 'missing';
  readonly text: string;
}

/** The chips of one element, and where its words end in the text. */
export interface Chips {
  /** Offset in UTF-16 units. */
  readonly end: number;
  readonly chips: readonly Chip[];
}

/**
 * The chips of a plan, in the order of the text. Only what the thread itself lacks is said to be missing: the findings
 * about wording stay in the editor.
 */
export function chipsOf(text: string, today: CalendarDate): Chips[] {
  const plan = readPlan(text);
  return threadOf({ plan, findings: [], today })
    .nodes.map((it) => ({ end: it.range.end, chips: chipsFor(it) }))
    .filter((it) => it.chips.length > 0)
    .toSorted((a, b) => a.end - b.end);
}

function chipsFor({ people, when, state, gaps }: ThreadNode): Chip[] {
  const names = new Set(people.map((it) => it.name));
  return [
    ...[...names].map((text): Chip => ({ kind: 'person', text })),
    ...(when === undefined ? [] : [{ kind: 'date', text: when.words } as const]),
    ...(state === 'done' || state === 'overdue' ? [{ kind: state, text: state } as const] : []),
    ...gaps.flatMap((it): Chip[] => (it.sure ? [{ kind: 'missing', text: it.words }] : [])),
  ];
}
