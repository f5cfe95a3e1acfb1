import { findDates } from '../../calendar/findDates.ts';
import { fromSentences } from '../../model/ask.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'date-exists',
  title: 'Every date in the plan is a day that exists',
  severity: 'warning',
  guidance: ['H-52', 'D-38'],
  why: 'On a day that is in no calendar nobody comes.',
  weak: 'Beth Lowe (school nurse) will see Isaac by 31 June 2026.',
  better: 'Beth Lowe (school nurse) will see Isaac by 30 June 2026.',
  on: 'plan',
  *check(plan) {
    const seen = new Set<string>();
    for (const { span, text, why } of impossibleDates(plan)) {
      const key = `${span.block}:${span.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield { span, message: `“${text}” is not in any calendar: ${why}. Write the day that is meant.` };
    }
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Actions

- Beth Lowe (school nurse) will see Isaac by 31 June 2026.
                                          ^^^^^^^^^^^^^^^ “by 31 June 2026” is not in any calendar: June has 30 days. Write the day that is meant.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Actions

- Beth Lowe (school nurse) will see Isaac by 30/06/2026 and again on 29 February 2028.
`,
  ],
});

interface ImpossibleDate {
  readonly span: Span;
  readonly text: string;
  readonly why: string;
}

function* impossibleDates(plan: PlanDocument): Generator<ImpossibleDate> {
  const placed = [
    plan.dates.written,
    plan.dates.review,
    ...[...plan.needs, ...plan.outcomes, ...plan.actions].flatMap((it) => it.dates),
  ];
  for (const it of placed) {
    if (it?.mention.type === 'impossible') yield { span: it.span, text: it.mention.text, why: reason(it.mention.why) };
  }
  yield* inSentences(plan);
}

const inSentences = fromSentences(({ prose }): readonly ImpossibleDate[] =>
  (/\d/.test(prose.text) ? findDates(prose.text) : []).flatMap((it) =>
    it.type === 'impossible' ? [{ span: spanOf(prose, it.start, it.end), text: it.text, why: reason(it.why) }] : [],
  ),
);

function reason(why: string): string {
  return why.replace(/[. ]+$/, '');
}
