/** What stands above each outcome: how far it is SMART, and what happens next. */
import { formatDate } from '../calendar/date.ts';
import type { Range } from '../text/span.ts';
import { smartOf, type Smart, type SmartMark, type SmartState } from '../views/smart.ts';
import { threadOf, type Judged, type Thread, type ThreadNode } from '../views/thread.ts';
import { grouped } from '../text/grouped.ts';
import { listed } from '../text/words.ts';

/** A line of small print above a place. */
export type PlanLens = Range & {
  readonly title: string;
  /** The same in whole sentences. */
  readonly tooltip: string;
} & (
    | { readonly type: 'smart'; readonly letters: readonly LetterInWords[] }
    | { readonly type: 'actions'; /** Where each action stands. */ readonly actions: readonly Range[] }
  );

/** A letter of SMART as it is said to people. */
export interface LetterInWords extends Pick<SmartMark, 'letter' | 'name' | 'state' | 'because'> {
  /** `✓  yes, as far as a rule can tell`. */
  readonly words: string;
}

/** Two for each outcome that is still to be reached; while findings are hidden none about how it is. A template has none. */
export function codeLens(judged: Judged): PlanLens[] {
  if (judged.plan.type === 'template') return [];
  const thread = threadOf(judged);
  const meters: ReadonlyMap<string, Smart> = judged.hidden ? new Map() : smartOf(judged);
  const actions = actionsBelow(thread);
  return thread.nodes
    .filter((it) => it.type === 'outcome' && it.state !== 'done')
    .flatMap((node): PlanLens[] => {
      const meter = meters.get(node.id);
      const own = actions(node.id);
      return [
        ...(meter === undefined ? [] : [smartLens(node, meter)]),
        ...(judged.hidden && own.length === 0 ? [] : [actionsLens(node, own)]),
      ];
    });
}

const signs: Readonly<Record<SmartState, string>> = { met: '✓', 'in-part': '◐', 'not-yet': '✗', 'for-people': '?' };
const words: Readonly<Record<SmartState, string>> = {
  met: 'yes, as far as a rule can tell',
  'in-part': 'the outcome is, an action is not yet',
  'not-yet': 'not yet',
  'for-people': 'for people to judge',
};

function smartLens({ selection }: ThreadNode, meter: Smart): PlanLens {
  return {
    ...selection,
    type: 'smart',
    title: `SMART: ${meter.map((it) => `${it.letter} ${signs[it.state]}`).join('  ')}`,
    tooltip: meter
      .map(({ name, state, because }) => `${name}: ${words[state]}.${because.map((it) => ` ${it}`).join('')}`)
      .join('\n'),
    letters: meter.map((it) => ({ ...it, words: `${signs[it.state]}  ${words[it.state]}` })),
  };
}

function actionsLens(outcome: ThreadNode, actions: readonly ThreadNode[]): PlanLens {
  const title = whatIsNext(actions, outcome);
  const places = actions.map((it) => it.selection).toSorted((a, b) => a.start - b.start);
  return { ...outcome.selection, type: 'actions', title, tooltip: title, actions: places };
}

function actionsBelow({ nodes, links }: Thread): (outcome: string) => readonly ThreadNode[] {
  const byId = new Map(nodes.map((it) => [it.id, it]));
  const below = grouped(links, (it) => it.from);
  return (outcome) =>
    (below.get(outcome) ?? []).flatMap((it) => byId.get(it.to) ?? []).filter((it) => it.type === 'action');
}

/** `2 actions, next due 13 April 2026, Amira Khan`. What is overdue goes before what is still to come. */
function whatIsNext(actions: readonly ThreadNode[], outcome: ThreadNode): string {
  if (actions.length === 0) return outcome.gaps.find((it) => it.missing === 'action')?.words ?? 'no action yet';
  const count = actions.length === 1 ? '1 action' : `${actions.length} actions`;
  const open = actions.filter((it) => it.state !== 'done');
  if (open.length === 0) return `${count}, ${actions.length === 1 ? 'done' : 'all done'}`;
  const overdue = open.filter((it) => it.state === 'overdue').toSorted(byDay);
  const [late] = overdue;
  if (late?.when?.day !== undefined) {
    const many = actions.length === 1 ? '' : `${overdue.length} `;
    return [count, `${many}overdue since ${formatDate(late.when.day)}`, ...who(late)].join(', ');
  }
  const [next] = open.filter((it) => it.when?.day !== undefined).toSorted(byDay);
  if (next?.when?.day !== undefined) {
    const until = next.when.goesOn ? 'the first goes on until' : 'next due';
    return [count, `${until} ${formatDate(next.when.day)}`, ...who(next)].join(', ');
  }
  const goesOn = open.find((it) => it.when?.from !== undefined) ?? open.find((it) => it.when?.goesOn);
  return goesOn === undefined ? `${count}, no day yet` : [count, goesOn.when?.brief ?? '', ...who(goesOn)].join(', ');
}

function byDay(a: ThreadNode, b: ThreadNode): number {
  return (a.when?.day ?? '').localeCompare(b.when?.day ?? '') || a.selection.start - b.selection.start;
}

function who({ people, gaps }: ThreadNode): string[] {
  const names = [...new Set(people.map((it) => it.name))];
  if (names.length > 0) return [listed(names)];
  return gaps.some((it) => it.missing === 'person') ? ['nobody named'] : [];
}
