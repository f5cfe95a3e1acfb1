import { daysBetween, type CalendarDate } from '../../calendar/date.ts';
import { findDates } from '../../calendar/findDates.ts';
import { headline } from '../../model/ask.ts';
import type { Outcome, PlanDocument } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { writtenOutcomes } from '../thread.ts';

export default defineRule({
  id: 'outcomes-are-near-and-far',
  title: 'Outcomes look at the next weeks as well as at the months after',
  severity: 'information',
  guidance: ['H-01'],
  why: 'A child needs something to get better soon, and also a life that goes well when everybody has left.',
  weak: 'Three outcomes, all for next March.',
  better: 'One outcome for this half term, one for the summer, and one for the day the plan ends.',
  on: 'plan',
  *check(plan, { planDate }) {
    const outcomes = writtenOutcomes(plan);
    const [first] = outcomes;
    if (planDate === undefined || plan.type !== 'plan' || plan.kind === 'interim-safety') return;
    if (first === undefined || outcomes.length < several) return;
    const due = outcomes.map((it) => datesOf(it, planDate));
    if (due.some((it) => it.length === 0)) return;
    const horizons = new Set(due.flat().map((it) => horizonOf(daysBetween(planDate, it))));
    const [only] = horizons;
    if (only === undefined || horizons.size > 1) return;
    yield {
      span: place(plan) ?? headline(first),
      message: messages[only],
      // Between two reviews, that is how many sound plans are made.
      ...(only === 'middle' && { severity: 'hint' as const }),
    };
  },
  bad: [
    {
      plan: `---
written: 1 May 2026
---

# Child in need plan for Isaac

## Outcomes
   ^^^^^^^^ All outcomes lie more than half a year away. Add what will be better for the child in the next weeks.

- By 30 April 2027 Isaac sleeps until six.
- By 30 April 2027 Isaac eats before school.
- By 1 March 2027 Isaac swims a length.
`,
    },
    {
      plan: `---
written: 1 May 2026
---

# Plan

| Outcome | Action | Who |
| --- | --- | --- |
| By 15 May 2026 Isaac has a bed of his own. | Order it in the shop | Mum |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ All outcomes lie in the next six weeks. Add what life should be like for the child in half a year, and later.
| By 20 May 2026 Isaac has a key of his own. | Have it cut | Dad |
| By 22 May 2026 Isaac has a coat. | Buy it in the shop | Mum |
`,
    },
  ],
  good: [
    `---
written: 1 May 2026
---

# Plan

## Outcomes

- By 30 May 2026 Isaac has a bed.
- By 30 July 2026 Isaac sleeps until six.
- By 1 March 2027 Isaac swims a length.
`,
    `---
written: 1 May 2026
---

# Plan

## Outcomes

- By 30 July 2026 Isaac sleeps until six. A first step is five by 20 May.
- By 30 July 2026 Isaac eats before school.
- By 1 August 2026 Isaac swims a length.
`,
    `# Plan

## Outcomes

- By 30 July 2026 Isaac sleeps until six.
- By 30 July 2026 Isaac eats before school.
- By 30 July 2026 Isaac swims a length.
`,
  ],
});

const several = 3;

/** In days from the plan's date: six weeks, and half a year. */
const soon = 42;
const halfAYear = 183;

type Horizon = 'near' | 'middle' | 'far';

function horizonOf(days: number): Horizon {
  return days <= soon ? 'near' : days <= halfAYear ? 'middle' : 'far';
}

const messages: Readonly<Record<Horizon, string>> = {
  near: 'All outcomes lie in the next six weeks. Add what life should be like for the child in half a year, and later.',
  middle:
    'All outcomes lie between six weeks and half a year away. Add what will be better for the child in the first weeks, and what should hold in the long run.',
  far: 'All outcomes lie more than half a year away. Add what will be better for the child in the next weeks.',
};

/** The days to come that the outcome names, first steps included. */
function datesOf({ text, measure }: Outcome, planDate: CalendarDate): CalendarDate[] {
  return [text.text, measure?.text ?? ''].flatMap((it) =>
    findDates(it, planDate).flatMap((date) =>
      (date.type === 'date' || date.type === 'part') && date.date > planDate ? [date.date] : [],
    ),
  );
}

function place(plan: PlanDocument) {
  const heading = plan.sections.find((it) => it.name === 'outcomes' && !it.empty)?.heading;
  return heading && spanOf(heading);
}
