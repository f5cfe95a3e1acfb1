import { actionsOf, headline } from '../../model/ask.ts';
import type { Outcome, PlacedDate, PlanDocument } from '../../model/plan.ts';
import { isDone } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { writtenOutcomes } from '../thread.ts';
import { isOnCalendar, isOnlyLoose } from '../times.ts';

export default defineRule({
  id: 'outcome-has-a-date',
  title: 'An outcome says by when',
  severity: 'warning',
  guidance: ['H-26', 'D-38', 'W-04', 'R-11'],
  why: 'A child who waits cannot wait for ever. With a date everyone sees whether the change came in time for the child.',
  weak: 'Juno sleeps in her own bed.',
  better: 'By 3 July 2026 Juno sleeps in her own bed on five nights out of seven.',
  on: 'plan',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Outcomes

- Juno sleeps in her own bed on five nights out of seven.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This outcome has no date. Say by when it will be so.
`,
    },
    {
      plan: `# Child in need plan for Juno

## Outcomes

- By the end of term Juno sleeps in her own bed on five nights out of seven.
  ^^^^^^^^^^^^^^^^^^ “By the end of term” is no day in the calendar. Write the date beside it.
`,
    },
    {
      plan: `# Child in need plan for Juno

| Outcome | Actions |
| --- | --- |
| Juno sleeps in her own bed. | Dad will put up the bed on 4 May 2026. |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ None of the outcomes has a date of its own. Say for each by when it will be so: an action can be done and the change still to come.
| Juno eats with Dad and Axel. | Dad will cook every Sunday from 10 May 2026. |
| Juno walks to school with Axel. | Axel will call for Juno every morning from 11 May 2026. |
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno sleeps in her own bed on five nights out of seven.
- By the end of August 2026 Juno and Dad have been to the sea twice.
`,
  ],
  *check(plan) {
    const outcomes = writtenOutcomes(plan).filter((it) => !isDone(it) && !it.sentences.every((part) => part.ownWords));
    const undated = outcomes.filter((it) => it.dates.every((date) => saysNothingOfWhen(date) || isOnlyLoose(date, it)));
    const [first] = undated;
    if (
      first !== undefined &&
      undated.length > 2 &&
      outcomes.every((it) => !it.dates.some(isOnADay)) &&
      undated.every((it) => hasDatedActions(plan, it))
    ) {
      yield {
        span: headline(first),
        message:
          'None of the outcomes has a date of its own. Say for each by when it will be so: an action can be done and the change still to come.',
        severity: 'information',
      };
      return;
    }
    for (const outcome of undated) {
      yield {
        span: headline(outcome),
        message: 'This outcome has no date. Say by when it will be so.',
        ...(outcome.evidence === 'wording' && { severity: 'information' as const }),
      };
    }
    for (const outcome of outcomes.filter((it) => !undated.includes(it) && !it.dates.some(isOnADay))) {
      const point = outcome.dates.find(({ mention }) => mention.type === 'term' || mention.type === 'event');
      if (point === undefined) continue;
      yield {
        span: point.span,
        message: `“${point.mention.text}” is no day in the calendar. Write the date beside it.`,
        severity: 'information',
      };
    }
  },
});

/** "Twice a week" and "for an hour" are no deadlines. A vague or a relative time is said by `date-is-specific`. */
function saysNothingOfWhen({ mention }: PlacedDate): boolean {
  return (
    mention.type === 'duration' ||
    (mention.type === 'repeated' && mention.from === undefined && mention.until === undefined)
  );
}

function isOnADay(placed: PlacedDate): boolean {
  return isOnCalendar(placed) && placed.mention.type !== 'term';
}

function hasDatedActions(plan: PlanDocument, outcome: Outcome): boolean {
  return actionsOf(plan, outcome).some((it) => it.dates.some(isOnADay));
}
