/** Views by picture: what a plan looks like as a tree, a timeline or a sheet. */
import { checkPlan } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/index.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { threadOf, type Judged, type Thread } from '../../server/src/views/thread.ts';
import { threadTree, type ThreadGrouping, type ThreadRow } from '../../server/src/views/threadTree.ts';

export const today = '2026-07-01';

export function judged(text: string): Judged {
  const plan = readPlan(text);
  return { plan, findings: checkPlan(plan, rules, { today }), today };
}

export function threadIn(text: string): Thread {
  return threadOf(judged(text));
}

/** The tree as indented text: type, state, words, and who and when; `!` where the thread is broken. */
export function treeOf(text: string, by: ThreadGrouping = 'thread'): string {
  const draw = ({ type, state, broken, label, detail, children }: ThreadRow, indent: string): string[] => [
    `${indent}${type} (${state}${broken ? '!' : ''}) ${label}${detail === '' ? '' : ` | ${detail}`}`,
    ...children.flatMap((it) => draw(it, `${indent}  `)),
  ];
  const { rows, broken } = threadTree(threadIn(text), by);
  return [`${broken} broken`, ...rows.flatMap((it) => draw(it, ''))].join('\n');
}
