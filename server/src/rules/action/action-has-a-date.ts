import { headline } from '../../model/ask.ts';
import type { PlacedDate } from '../../model/plan.ts';
import { isDone } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { isConditional, isOnCalendar, isOnlyLoose, isReportOfAny, isStanding } from '../times.ts';

export default defineRule({
  id: 'action-has-a-date',
  title: 'An action says by when, or how often from when to when',
  severity: 'warning',
  guidance: ['H-26', 'H-52', 'D-13', 'D-38', 'S-03', 'D-14'],
  why: 'A month is long in the life of a small child. A date lets everyone see whether help came in time.',
  weak: 'Beth Lowe (school nurse) will refer Isaac to the sleep clinic.',
  better: 'Beth Lowe (school nurse) will refer Isaac to the sleep clinic by 4 May 2026.',
  on: 'action',
  *check(action) {
    const { dateField, text, evidence } = action;
    if (isDone(action) || isConditional(text.text)) return;
    const dates = action.dates.filter((it) => !isOnlyLoose(it, action));
    if (dates.length === 0) {
      if (isStanding(text.text)) return;
      yield {
        span: dateField ?? headline(action),
        message: 'There is no date for this action. Say by when, or how often and from when to when.',
        ...((evidence === 'wording' || isReportOfAny(text.text)) && { severity: 'information' as const }),
      };
      return;
    }
    const [often] = dates;
    if (often === undefined || !dates.every((it) => isOften(it) && !isOnCalendar(it))) return;
    yield {
      span: often.span,
      message: `“${often.mention.text}” does not say from when or until when. Add the first day, and the last one if there is one.`,
      severity: often.mention.type === 'repeated' ? 'hint' : 'information',
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Actions

- Beth Lowe (school nurse) will refer Isaac to the sleep clinic.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ There is no date for this action. Say by when, or how often and from when to when.
- Mum to read with Isaac every Sunday evening.
                         ^^^^^^^^^^^^^^^^^^^^ “every Sunday evening” does not say from when or until when. Add the first day, and the last one if there is one.
`,
    },
    {
      plan: `# Plan

| What needs to happen | Who | By when |
| --- | --- | --- |
| Fit a blind in the bedroom | Mum | |
                                     ^ There is no date for this action. Say by when, or how often and from when to when.
| Ring the clinic | Beth Lowe | 4 May 2026 |
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Actions

- Beth Lowe (school nurse) will refer Isaac to the sleep clinic by 4 May 2026.
- Mum to read with Isaac every evening from 1 May 2026.
- If Isaac is not asleep by midnight Mum will ring Aunt Jo, who comes round.
- Mum to ring Beth Lowe within 24 hours of a night without sleep.
- Dad will not come to the house after he has been drinking.
`,
  ],
});

function isOften({ mention }: PlacedDate): boolean {
  return mention.type === 'repeated' || mention.type === 'duration';
}
