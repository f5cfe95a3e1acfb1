import { daysBetween, formatDate, type CalendarDate } from '../../calendar/date.ts';
import { findDates } from '../../calendar/findDates.ts';
import { headline, needsOf, outcomesOf } from '../../model/ask.ts';
import type { Outcome, PlanDocument } from '../../model/plan.ts';
import { isDone } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { writtenOutcomes } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'outcome-has-steps-on-the-way',
  title: 'A far-off outcome has steps on the way, each with a date',
  severity: 'information',
  guidance: ['W-04', 'H-11', 'D-29'],
  why: 'Half a year is long. A small step that is reached gives heart, and a small step that is missed shows in time that the plan does not work.',
  weak: 'By 30 April 2027 Isaac is in school on five days a week.',
  better:
    'By 30 April 2027 Isaac is in school on five days a week. Steps: two mornings by 1 October, three full days by 15 January.',
  on: 'plan',
  *check(plan, { planDate }) {
    if (planDate === undefined || plan.type === 'template') return;
    const far = writtenOutcomes(plan).flatMap((outcome) => {
      const due = farOff(outcome, plan, planDate);
      return due === undefined ? [] : [{ outcome, due }];
    });
    const [first] = far;
    if (first === undefined) return;
    const others =
      far.length === 1
        ? ''
        : far.length === 2
          ? ', and another outcome is as far off'
          : `, and ${far.length - 1} other outcomes are as far off`;
    yield {
      span: headline(first.outcome),
      message: `It is a long way to ${formatDate(first.due)}${others}. Add one or two smaller changes on the way, each with a day by which it can be seen.`,
    };
  },
  bad: [
    {
      plan: `---
written: 1 May 2026
---

# Child in need plan for Isaac

## Outcomes

- By 30 April 2027 Isaac is in school on five days a week.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ It is a long way to 30 April 2027. Add one or two smaller changes on the way, each with a day by which it can be seen.
`,
    },
    {
      plan: `# Child in need plan for Isaac

Date of plan: 1 May 2026

| Need | Outcome | Action |
| --- | --- | --- |
| Isaac sleeps four hours. | By the end of November 2026 Isaac sleeps until six. | Fit a blind |
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ It is a long way to 30 November 2026. Add one or two smaller changes on the way, each with a day by which it can be seen.
`,
    },
  ],
  good: [
    `---
written: 1 May 2026
---

# Child in need plan for Isaac

## Outcomes

- By 30 April 2027 Isaac is in school on five days a week. By 1 October 2026 it is two mornings.
- By 30 July 2026 Isaac sleeps until six.
`,
    `---
written: 1 May 2026
---

# Plan

| Need | Outcome |
| --- | --- |
| Isaac has missed 31 days. | By 1 July 2026 Isaac is in school on two mornings a week.<br>By 30 April 2027 Isaac is in school on five days a week. |
`,
    `# Child in need plan for Isaac

## Outcomes

- By 30 April 2027 Isaac is in school on five days a week.
`,
  ],
});

/** In days: well over four months. */
const long = 140;

/** A step lies at least this many days before the end. */
const apart = 21;

const steps = pattern(
  /\b(?:(?:first|next|second|small|smaller|interim) (?:steps?|goals?|milestones?)|steps?:|step by step|milestones?|half-?way|to begin with|at first|building up|build(?:s)? up|each (?:week|month|fortnight|term) (?:one|two|a|an) (?:more|day)|one more (?:day|night|morning) each|then (?:by|from)|increasing by)\b/,
);

/** The last day of an outcome that is far off and has no steps; undefined for all others. */
function farOff(outcome: Outcome, plan: PlanDocument, planDate: CalendarDate): CalendarDate | undefined {
  const due = dueOf(outcome, planDate);
  if (due === undefined || isDone(outcome) || daysBetween(planDate, due) <= long) return undefined;
  if (steps.test(`${outcome.text.text} ${outcome.measure?.text ?? ''}`)) return undefined;
  const between = [...days(outcome, planDate), ...daysOfSiblings(plan, outcome, planDate)];
  return between.some((it) => it > planDate && daysBetween(it, due) >= apart) ? undefined : due;
}

/** The last day that the outcome gives for itself. */
function dueOf(outcome: Outcome, planDate: CalendarDate): CalendarDate | undefined {
  return days(outcome, planDate).toSorted().at(-1);
}

function days({ text, measure }: Outcome, planDate: CalendarDate): CalendarDate[] {
  return [text.text, measure?.text ?? ''].flatMap((it) =>
    findDates(it, planDate).flatMap((date) => {
      if (date.type === 'date' || date.type === 'part') return [date.date];
      if (date.type === 'period' || date.type === 'repeated') return date.until === undefined ? [] : [date.until];
      return date.type === 'relative' && date.due !== undefined ? [date.due] : [];
    }),
  );
}

/** Other outcomes of the same need may be the steps. */
function daysOfSiblings(plan: PlanDocument, outcome: Outcome, planDate: CalendarDate): CalendarDate[] {
  const siblings = needsOf(plan, outcome).flatMap((it) => outcomesOf(plan, it));
  return siblings.filter((it) => it !== outcome).flatMap((it) => days(it, planDate));
}
