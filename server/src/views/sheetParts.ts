import { formatDate } from '../calendar/date.ts';
import type { Range } from '../text/span.ts';
import type { Sheet, SheetLine, SheetTask } from './sheets.ts';
import type { ThreadState } from './thread.ts';

/** All that a sheet says, in order, ready to be set in any form. */
export interface SheetParts {
  readonly title: string;
  /** Whose plan it is from, and as it was on which day. */
  readonly from: string;
  /** None is empty. */
  readonly lists: readonly { readonly heading: string; readonly items: readonly SheetItem[] }[];
  /** Whom to ask, and when the plan is looked at again. Empty where the plan does not say. */
  readonly closing: string;
}

export interface SheetItem {
  readonly text: string;
  readonly range: Range;
  /** When, with whom and what for, a line each. */
  readonly more: readonly { readonly text: string; readonly overdue: boolean }[];
}

/** What stands on a sheet. That the plan has parts which do not stand on it is nothing that a sheet tells. */
export function sheetParts(sheet: Sheet): SheetParts {
  const { person, children, role, tasks, answersFor, help, ifThingsGoWrong, lead, review, today } = sheet;
  const plan = children.length === 0 ? 'the plan' : `the plan for ${children.join(' and ')}`;
  return {
    title: person === undefined ? 'What nobody is named for yet' : `What ${person} does`,
    from: `${role === undefined ? '' : `${role}, `}from ${plan}, as it was on ${formatDate(today)}`,
    lists: [
      {
        heading: person === undefined ? 'Still to be given to somebody' : 'What you do',
        items: tasks.map((it) => task(it, person)),
      },
      { heading: 'What you answer for', items: answersFor.map(line) },
      { heading: 'What others do that concerns you', items: help.map((it) => task(it, undefined)) },
      { heading: 'If things go wrong', items: ifThingsGoWrong.map(line) },
    ].filter((it) => it.items.length > 0),
    closing: [
      ...(lead === undefined ? [] : [`Questions about the plan go to ${lead}.`]),
      ...(review === undefined ? [] : [`The plan is looked at again on ${review}.`]),
    ].join(' '),
  };
}

function line({ text, range }: SheetLine): SheetItem {
  return { text, range, more: [] };
}

const stateWords: Partial<Readonly<Record<ThreadState, string>>> = {
  done: '. Done.',
  overdue: '. The day has passed.',
};

function task({ words, range, who, when, state, towards }: SheetTask, person: string | undefined): SheetItem {
  const others = person === undefined ? [] : who.filter((it) => it !== person);
  const overdue = state === 'overdue';
  return {
    text: words,
    range,
    more: [
      ...(when === undefined ? [] : [{ text: `When: ${when}${stateWords[state] ?? ''}`, overdue }]),
      ...(others.length === 0 ? [] : [{ text: `With: ${others.join(', ')}`, overdue: false }]),
      ...towards.map((it) => ({ text: `So that: ${it}`, overdue: false })),
    ],
  };
}
