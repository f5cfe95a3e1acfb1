import type { Action, PlanDocument } from '../../model/plan.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { writtenActions } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'unfinished-action-has-a-reason',
  title: 'An action that was not done in time says why',
  severity: 'information',
  guidance: ['D-32'],
  why: 'Behind a “no” there is a bus that did not come, a wrong date or a fear. Whoever knows the reason can help; without it the action is only carried over.',
  weak: 'Complete? No.',
  better: 'Complete? No: Mum’s bus pass came a week late. New date: 12 May 2026.',
  on: 'plan',
  *check(plan, { today }) {
    if (plan.type === 'template') return;
    const actions = writtenActions(plan);
    const givesReasons = actions.some((it) => it.state !== undefined && reasonFor(it, plan) !== undefined);
    for (const action of actions) {
      const { state } = action;
      if (state === undefined || !bareNo.test(state.text.trim()) || reasonFor(action, plan) !== undefined) continue;
      if (!givesReasons && !isOverdue(action, today)) continue;
      yield {
        span: spanOf(state),
        message: `“${state.text.trim()}” does not say why. Add what got in the way, who can help, and the new date.`,
      };
    }
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

| Action | Who | By when | Complete? |
| --- | --- | --- | --- |
| Fit a blind | Mum | 4 May 2026 | No |
                                   ^^ “No” does not say why. Add what got in the way, who can help, and the new date.
| Lay the table | Mum | 5 May 2026 | Yes |
`,
    },
    {
      plan: `# Core group meeting record

Date of meeting: 4 December 2026

| Need | Action | Who | Target date | Complete? | If no, explain why |
| --- | --- | --- | --- | --- | --- |
| Isaac wakes at four. | Fit a blind | Mum | 8 January 2027 | No | The shop was shut until Monday. |
| Isaac is hungry. | Lay the table | Mum | 8 January 2027 | Not completed | |
                                                            ^^^^^^^^^^^^^ “Not completed” does not say why. Add what got in the way, who can help, and the new date.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

| Action | Who | By when | Complete? | If no, explain why |
| --- | --- | --- | --- | --- |
| Fit a blind | Mum | 4 May 2026 | No | The shop was shut until Monday. |
| Lay the table | Mum | 5 May 2026 | Yes | |
`,
    `# Child in need plan for Isaac

| Action | Who | By when | Complete? |
| --- | --- | --- | --- |
| Fit a blind | Mum | 4 May 2026 | No: the shop was shut until Monday |
| Lay the table | Mum | 5 May 2026 | |
`,
    `# Child in need plan for Isaac

| Action | Who | By when | Complete? |
| --- | --- | --- | --- |
| Fit a blind | Mum | 4 May 2099 | No |
`,
  ],
});

const bareNo = pattern(
  /^(?:no|n|✗|✘|not (?:yet )?(?:complete|completed|done|achieved|met|started)|incomplete|outstanding|not yet|ongoing|carried (?:over|forward))[.! ]*$/,
);

/** What stands in the same row behind the state, in a column that is none of the thread's. */
function reasonFor({ state, span }: Action, plan: PlanDocument): string | undefined {
  if (state === undefined) return undefined;
  const from = spanOf(state);
  const rows = [...plan.needs, ...plan.outcomes, ...plan.actions]
    .map((it) => it.span)
    .filter((it) => it.block === span.block);
  const next = Math.min(...rows.filter((it) => it.start > from.end).map((it) => it.start), Infinity);
  const reason = plan.statements.find(
    (it) =>
      it.evidence === 'column' &&
      it.span.block === span.block &&
      it.span.start >= from.end &&
      it.span.start < next &&
      it.text.text.trim() !== '',
  );
  return reason?.text.text;
}

/** Whether all the days that the action gives have passed. */
function isOverdue({ dates }: Action, today: CalendarDate): boolean {
  const days = dates.map(({ mention }) =>
    mention.type === 'date' || mention.type === 'part' ? mention.date : 'until' in mention ? mention.until : undefined,
  );
  const known = days.filter((it) => it !== undefined);
  return known.length > 0 && known.every((it) => it < today);
}
