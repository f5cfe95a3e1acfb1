import { daysBetween, formatDate, type CalendarDate } from '../../calendar/date.ts';
import { findDates } from '../../calendar/findDates.ts';
import { allSentences } from '../../model/ask.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { defineRule } from '../rule.ts';
import { says } from '../sides.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'interim-plan-is-short',
  title: 'An interim safety plan ends on a day, soon, and says what follows it',
  severity: 'warning',
  guidance: ['H-37', 'H-12'],
  why: 'An interim plan holds things still for a few days. When it quietly goes on for weeks, the child lives in an emergency.',
  kinds: ['interim-safety'],
  weak: 'Grandma will stay at the house until further notice.',
  better:
    'This safety plan ends on 12 May 2026. By then we make a child in need plan together, with the longer things in it.',
  on: 'plan',
  *check(plan, { planDate }) {
    if (plan.type === 'template') return;
    const end = endOf(plan, planDate);
    const days = planDate === undefined || end === undefined ? undefined : daysBetween(planDate, end);
    const follows = says(plan, followOn);
    if (end === undefined) {
      yield {
        span: plan.head,
        message: `This safety plan gives no day on which it ends. Write the day${follows ? '' : ', and which plan follows it'}.`,
        ...(plan.dates.review !== undefined && { severity: 'information' as const }),
      };
    } else if (days !== undefined && days > threeWeeks) {
      yield {
        span: plan.head,
        message: `This safety plan runs until ${formatDate(end)}, more than three weeks. Bring the day forward${follows ? '' : ', and write which plan follows it'}.`,
      };
    } else if (!follows) {
      yield {
        span: plan.head,
        message:
          'This safety plan does not say what follows it. Add which plan takes over, and by what day it is made.',
        severity: 'information',
      };
    }
  },
  bad: [
    {
      plan: `# Interim safety plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This safety plan gives no day on which it ends. Write the day, and which plan follows it.

## What will happen

- Gran will sleep at the house until further notice.
`,
    },
    {
      plan: `# Safety plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^ This safety plan runs until 3 August 2026, more than three weeks. Bring the day forward, and write which plan follows it.

Written: 4 May 2026

This plan is in place until 3 August 2026.

## What will happen

- Gran will sleep at the house each night.
`,
    },
    {
      plan: `# Safety plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^ This safety plan does not say what follows it. Add which plan takes over, and by what day it is made.

Written: 4 May 2026

This plan ends on 12 May 2026.
`,
    },
  ],
  good: [
    `# Safety plan for Isaac

Written: 4 May 2026

This plan ends on 12 May 2026. By then we make a child in need plan together.
`,
    `---
plan: interim safety plan
written: 4 May 2026
review: 12 May 2026
---

# Keeping Isaac safe this week

The assessment will be finished by 22 May 2026 and a full plan follows.
`,
    `# Child in need plan for Isaac

## Safety plan

Gran sleeps at the house.
`,
  ],
});

/** In days. */
const threeWeeks = 21;

const followOn = pattern(
  /\b(?:(?:full|longer|fuller|next|new|lasting|family|early help|child in need|child protection|care|written) plan|(?:child )?assessment|conference|core group|section 47|s\.? ?47|enquir(?:y|ies)|strategy (?:meeting|discussion)|family group (?:conference|meeting)|replaced by|followed by|takes? over)\b/,
);

const ends = pattern(
  /\b(?:until|till|ends?|ending|lasts?|expires?|in (?:place|force) (?:to|until)|up to|runs? (?:to|until)|stops?|review(?:ed)?|valid|looked at|meet(?:s|ing)? again)\b[^.;]{0,40}$/,
);

/** The day on which the plan ends or is looked at again. */
function endOf(plan: PlanDocument, planDate: CalendarDate | undefined): CalendarDate | undefined {
  const review = plan.dates.review?.mention;
  if (review?.type === 'date') return review.date;
  if (review?.type === 'relative' && review.due !== undefined) return review.due;
  const named = allSentences(plan)
    .filter((it) => it.role !== 'action' && it.role !== 'contingency')
    .flatMap(({ prose }) =>
      findDates(prose.text, planDate).flatMap((it) => {
        if (it.type === 'period') return it.until === undefined ? [] : [it.until];
        return it.type === 'date' && (it.binding === 'until' || ends.test(prose.text.slice(0, it.start)))
          ? [it.date]
          : [];
      }),
    );
  return named.toSorted().at(-1);
}
