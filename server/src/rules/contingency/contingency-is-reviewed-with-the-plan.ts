import { formatDate, type CalendarDate } from '../../calendar/date.ts';
import { findDates } from '../../calendar/findDates.ts';
import { allSentences } from '../../model/ask.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { spanOf, type Prose } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { pattern } from '../../text/pattern.ts';
import type { Words } from '../finds.ts';

export default defineRule({
  id: 'contingency-is-reviewed-with-the-plan',
  title: 'The contingency plan is as recent as the last review',
  severity: 'information',
  guidance: ['H-18'],
  why: 'Aunts move and phones change. A contingency plan that nobody looked at with the rest may send a child to an empty flat.',
  weak: 'Plan reviewed on 4 June 2026. Contingency plan of 3 February 2026.',
  better: 'Plan reviewed on 4 June 2026. Contingency plan, looked at again on 4 June 2026: Aunt Jo still has the key.',
  on: 'plan',
  *check(plan) {
    const reviewed = lastReview(plan);
    if (reviewed === undefined) return;
    const dated = datesOfContingency(plan);
    const latest = dated
      .map((it) => it.date)
      .toSorted()
      .at(-1);
    const [first] = dated;
    if (first === undefined || latest === undefined || latest >= reviewed) return;
    yield {
      span: first.span,
      message: `The contingency plan is from ${formatDate(latest)} and the plan was reviewed on ${formatDate(reviewed)}. Look at it again with the family, and write the new date here.`,
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

Last reviewed on 4 June 2026.

## Contingency plan

Agreed on 3 February 2026. If Mum is ill, Isaac sleeps at Aunt Jo's.
       ^^^^^^^^^^^^^^^^^^ The contingency plan is from 3 February 2026 and the plan was reviewed on 4 June 2026. Look at it again with the family, and write the new date here.
`,
    },
    {
      plan: `# Child in need plan for Isaac

## Contingency plan (written 3 February 2026)
                             ^^^^^^^^^^^^^^^ The contingency plan is from 3 February 2026 and the plan was reviewed on 4 June 2026. Look at it again with the family, and write the new date here.

If Mum is ill, Isaac sleeps at Aunt Jo's.

## Review

This plan was reviewed on 4 June 2026. The next review is on 3 September 2026.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

Last reviewed on 4 June 2026.

## Contingency plan

Agreed on 3 February 2026 and looked at again on 4 June 2026. If Mum is ill, Isaac sleeps at Aunt Jo's.
`,
    `# Child in need plan for Isaac

Last reviewed on 4 June 2026.

## Contingency plan

If Isaac is alone as he was on 3 February 2026, Aunt Jo fetches him.
`,
    `# Child in need plan for Isaac

## Contingency plan

Agreed on 3 February 2026. If Mum is ill, Isaac sleeps at Aunt Jo's.

## Review

The plan will be reviewed on 4 June 2026.
`,
  ],
});

interface Dated {
  readonly date: CalendarDate;
  readonly span: Span;
}

const made = pattern(
  /\b(?:agreed|written|made|dated|updated|reviewed|revised|looked at(?: again)?|drawn up|checked|as (?:at|of))(?: with (?:\p{L}+ ){1,4})?(?: again)?:? ?(?:and \p{L}+ (?:\p{L}+ )?)?(?:on |at |in )?$/u,
);
const wasReviewed = pattern(
  /\b(?:(?:last|previous|latest) (?:plan )?review(?:ed)?(?: (?:was|took place|held|meeting|date))*|(?:was|been|were|plan) (?:last )?reviewed|(?<!\bbe )reviewed(?: and updated)?|(?:plan )?(?:updated|revised))(?: (?:with|by) (?:\p{L}+ ){1,4})?:? ?(?:on )?$/u,
);

function datesOfContingency(plan: PlanDocument): Dated[] {
  const headings = plan.sections.filter((it) => it.name === 'contingency').map((it) => it.heading);
  return [...headings, ...plan.contingency.map((it) => it.text)].flatMap((it) => datesAfter(it, made));
}

function lastReview(plan: PlanDocument): CalendarDate | undefined {
  return allSentences(plan)
    .filter((it) => it.role === 'other')
    .flatMap(({ prose }) => datesAfter(prose, wasReviewed))
    .map((it) => it.date)
    .toSorted()
    .at(-1);
}

/** The days in the text with the given words right before them. */
function datesAfter(prose: Prose, words: Words): Dated[] {
  if (
    !/\d/.test(prose.text) ||
    !/\b(?:review|updat|revis|agreed|written|made|dated|looked|drawn|checked|as )/i.test(prose.text)
  )
    return [];
  return findDates(prose.text).flatMap((it) =>
    it.type === 'date' &&
    it.yearGiven &&
    it.binding !== 'by' &&
    words.test(withoutBinding(prose.text.slice(0, it.start)))
      ? [{ date: it.date, span: spanOf(prose, it.start, it.end) }]
      : [],
  );
}

function withoutBinding(text: string): string {
  return text.replace(/ ?\b(?:on|at|in) ?$/i, ' ');
}
