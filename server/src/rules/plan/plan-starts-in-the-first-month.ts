import { daysBetween, formatDate, type CalendarDate } from '../../calendar/date.ts';
import { headline } from '../../model/ask.ts';
import type { Action, PlacedDate } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';
import { writtenActions } from '../thread.ts';

export default defineRule({
  id: 'plan-starts-in-the-first-month',
  title: 'Something happens for the child within the first four weeks',
  severity: 'information',
  guidance: ['H-55', 'H-26'],
  why: 'A month is long in the life of a small child. A plan whose first step is near shows the family that it is meant.',
  weak: 'Plan of 1 May 2026, first action on 1 July.',
  better: 'Plan of 1 May 2026. On 4 May Nisha Barr brings the clock and the chart.',
  on: 'plan',
  *check(plan, { planDate }) {
    if (planDate === undefined || plan.type !== 'plan') return;
    const actions = writtenActions(plan);
    const starts = actions.map(startOf);
    const days = starts.filter((it) => it !== undefined);
    if (actions.length < several || days.length < actions.length) return;
    const first = days.toSorted()[0];
    if (first === undefined || daysBetween(planDate, first) <= fourWeeks) return;
    const action = actions.find((it) => startOf(it) === first);
    yield {
      span: action === undefined ? plan.head : headline(action),
      message: `Nothing in this plan happens before ${formatDate(first)}. Add what each person will do in the first weeks.`,
    };
  },
  bad: [
    {
      plan: `---
written: 1 May 2026
---

# Child in need plan for Isaac

## Actions

- Mum will lay the table from 8 July 2026.
- Beth Lowe (school nurse) will see Isaac on 1 July 2026.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing in this plan happens before 1 July 2026. Add what each person will do in the first weeks.
- Dad will ring on Sundays from 12 July 2026.
`,
    },
    {
      plan: `# Child in need plan for Isaac

Date: 1 May 2026

| Action | Who | By when |
| --- | --- | --- |
| Fit a blind | Mum | 30 June 2026 |
  ^^^^^^^^^^^ Nothing in this plan happens before 30 June 2026. Add what each person will do in the first weeks.
| Fit a lamp | Mum | 30 July 2026 |
| Fit a lock | Dad | 30 June 2026 |
`,
    },
  ],
  good: [
    `---
written: 1 May 2026
---

# Child in need plan for Isaac

## Actions

- Mum will lay the table from 4 May 2026.
- Beth Lowe (school nurse) will see Isaac on 1 July 2026.
- Dad will ring on Sundays from 12 July 2026.
`,
    `---
written: 1 May 2026
---

# Child in need plan for Isaac

## Actions

- Mum will lay the table every morning.
- Beth Lowe (school nurse) will see Isaac on 1 July 2026.
- Dad will ring on 12 July 2026.
`,
    `# Child in need plan for Isaac

## Actions

- Mum will lay the table from 8 July 2026.
- Beth Lowe (school nurse) will see Isaac on 1 July 2026.
- Dad will ring on Sundays from 12 July 2026.
`,
  ],
});

const several = 3;

/** In days. */
const fourWeeks = 28;

/** The first day that the action gives; undefined where it may have begun already. */
function startOf({ dates }: Action): CalendarDate | undefined {
  const days = dates.map(firstDay).filter((it) => it !== undefined);
  return days.toSorted()[0];
}

function firstDay({ mention }: PlacedDate): CalendarDate | undefined {
  switch (mention.type) {
    case 'date':
      return mention.date;
    case 'part':
      return mention.binding === 'from' ? (mention.first ?? mention.date) : mention.date;
    case 'repeated':
    case 'period':
      return mention.from;
    case 'relative':
      return mention.due;
    default:
      return undefined;
  }
}
