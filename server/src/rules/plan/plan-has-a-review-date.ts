import { headline } from '../../model/ask.ts';
import type { PlacedDate } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { dueDay, writeDay } from '../dueDay.ts';
import { defineRule, type RawFinding } from '../rule.ts';

export default defineRule({
  id: 'plan-has-a-review-date',
  title: 'The plan says on which day it will be looked at again',
  severity: 'warning',
  guidance: ['H-12', 'S-07', 'D-13', 'H-52'],
  why: 'A plan without a day on which it is looked at again drifts, and the child goes on waiting inside it.',
  weak: 'Review: in six weeks.',
  better: 'Review: Thursday 4 June 2026, 3.30pm, at home.',
  on: 'plan',
  *check(plan) {
    const section = plan.sections.find((it) => it.name === 'review');
    const said = plan.statements.filter((it) => it.about === 'review' && it.text.text.trim() !== '');
    if (plan.type === 'template' && (section !== undefined || said.length > 0)) return;
    const { review } = plan.dates;
    if (review === undefined) {
      // The end of an interim plan is asked for by a rule of its own.
      if (plan.kind === 'interim-safety') return;
      const [first] = said;
      const span = first !== undefined ? headline(first) : section !== undefined ? spanOf(section.heading) : plan.head;
      yield { span, message: first === undefined ? missing : withoutDay };
      return;
    }
    const found = vague(review);
    if (found === undefined) return;
    const day = dueDay(review, plan.dates);
    yield { span: review.span, ...found, ...(day !== undefined && { fix: writeDay(review, day) }) };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ There is no review date. Write the day on which everyone looks at the plan again.

## Needs

- Isaac wakes four times a night.
`,
    },
    {
      plan: `# Child in need plan for Isaac

## Review

In six weeks.
^^^^^^^^^^^^ “In six weeks” is no review date. Write the day on which everyone looks at the plan again.
`,
    },
    {
      plan: `---
written: 1 May 2026
---

# Child in need plan for Isaac

## Review

In six weeks.
^^^^^^^^^^^^ “In six weeks” is no review date. Write the day on which everyone looks at the plan again.
`,
      fixed: `---
written: 1 May 2026
---

# Child in need plan for Isaac

## Review

By 12 June 2026.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Review

Thursday 4 June 2026, 3.30pm, at home.
`,
    `---
child: Isaac Pell
review: 2026-06-04
---

# Child in need plan for Isaac
`,
  ],
});

const missing = 'There is no review date. Write the day on which everyone looks at the plan again.';
const withoutDay = 'This gives no day for the review. Write the day on which everyone looks at the plan again.';

function vague({ mention }: PlacedDate): Pick<RawFinding, 'message' | 'severity'> | undefined {
  switch (mention.type) {
    case 'relative':
    case 'vague':
    case 'duration':
    case 'event':
      return notADay(mention.text);
    case 'repeated':
      return mention.from === undefined && mention.until === undefined
        ? {
            message: `“${mention.text}” says how often, but not when first. Write the day of the next review.`,
            severity: 'information',
          }
        : undefined;
    default:
      return undefined;
  }
}

function notADay(text: string): Pick<RawFinding, 'message'> {
  return { message: `“${text}” is no review date. Write the day on which everyone looks at the plan again.` };
}
