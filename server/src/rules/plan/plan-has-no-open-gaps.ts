import type { CalendarDate } from '../../calendar/date.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { spanOf, type Prose } from '../../text/prose.ts';
import { absolute, type Span } from '../../text/span.ts';
import { isBlank } from '../blank.ts';
import { gapsIn } from '../gaps.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'plan-has-no-open-gaps',
  title: 'No gap of the template is left open in the plan',
  severity: 'warning',
  guidance: ['H-20', 'H-22'],
  why: 'A family that finds “[name]” where their child should stand knows that the page was not made for them. And nobody does what is to be done by “[date]”.',
  weak: '[Name] will ring [Family member] by [date].',
  better: 'Beth Lowe (school nurse) will ring Dad by 4 May 2026.',
  on: 'plan',
  *check(plan, { today }) {
    const gaps = openGaps(plan);
    if (gaps.length === 0) return;
    const finished = isFinished(plan, today);
    // A page that is mostly gaps reads as a template, unless a child's name and an earlier day say that it is in use.
    if (plan.type === 'template' && !(finished && plan.children.length > 0)) return;
    for (const { text, sure, span, more } of gaps) {
      yield {
        span,
        message: `“${text}” is still open. Write what belongs here, or take it out.${again(more.length)}`,
        ...(!(sure && finished) && { severity: 'information' as const }),
        ...(more.length > 0 && { related: more.map((it) => ({ span: it, message: 'The same gap stands here.' })) }),
      };
    }
  },
  bad: [
    {
      plan: `---
child: Isaac Pell
written: 1 May 2026
---

# Child in need plan for Isaac

## Actions

- Beth Lowe (school nurse) will weigh Isaac by [date].
                                               ^^^^^^ “[date]” is still open. Write what belongs here, or take it out. The same gap stands in one more place.
- [Family member] will come along to the clinic by [date].
  ^^^^^^^^^^^^^^^ “[Family member]” is still open. Write what belongs here, or take it out.

## If things get harder

Isaac rings Aunt Jo on ____________, who fetches him the same evening.
                       ^^^^^^^^^^^^ “____________” is still open. Write what belongs here, or take it out.
`,
    },
    {
      plan: `---
child: Isaac Pell
review: "[date of the next review]"
         ^^^^^^^^^^^^^^^^^^^^^^^^^ “[date of the next review]” is still open. Write what belongs here, or take it out.
---

# Child in need plan for Isaac

## What Isaac says

"[the child's own words]"
 ^^^^^^^^^^^^^^^^^^^^^^^ “[the child's own words]” is still open. Write what belongs here, or take it out.

## Review

DD/MM/YYYY, at home
^^^^^^^^^^ “DD/MM/YYYY” is still open. Write what belongs here, or take it out.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## What Isaac says

"I want him [Dad] to read. She dont [sic] come no more."

## Agreed

Signed: ____________ Date: ____________

## Actions

- [x] Beth Lowe (school nurse) weighed Isaac on 4 May 2026, as [the letter](letter.md) asks.
`,
    `---
status: draft
template: true
---

# Plan for [child's name]

## Actions

- [Name] will [do what] by [date].
`,
  ],
});

/** A gap, by its words, where it stands. */
interface OpenGap {
  readonly text: string;
  readonly sure: boolean;
  readonly span: Span;
}

/** Every gap once, where it stands first, with its other places. */
function openGaps(plan: PlanDocument): (OpenGap & { readonly more: readonly Span[] })[] {
  const found = new Map<string, OpenGap[]>();
  for (const gap of inOrder(plan, allGaps(plan))) {
    const key = gap.text.toLowerCase();
    const known = found.get(key) ?? [];
    // A heading may be the title, and a text may belong to two elements.
    if (known.some((it) => it.span.block === gap.span.block && it.span.start === gap.span.start)) continue;
    found.set(key, [...known, gap]);
  }
  return [...found.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, more: more.map((it) => it.span) }],
  );
}

function allGaps(plan: PlanDocument): OpenGap[] {
  const { details, title, sections, needs, outcomes, actions, contingency, statements } = plan;
  const elements = [...needs, ...outcomes, ...actions].map((it) => it.text);
  const others = [
    ...details.filter((it) => it.name !== undefined).flatMap((it) => it.values),
    ...(title === undefined ? [] : [title]),
    ...sections.map((it) => it.heading),
    ...outcomes.flatMap((it) => it.measure ?? []),
    ...contingency.map((it) => it.text),
    ...statements.filter((it) => it.about !== 'sign-off').map((it) => it.text),
  ];
  // Nothing else is said about an element with a gap in it, so in elements a doubtful one is named too.
  const toAgree = statements.filter((it) => it.about === 'sign-off').flatMap((it) => gapsOf(it.text));
  return [
    ...elements.flatMap(gapsOf),
    ...others.flatMap(gapsOf).filter((it) => it.sure),
    ...toAgree.filter((it) => it.sure && !isLine(it.text)),
  ];
}

/** Where people agree, a line is there to be signed by hand. */
function isLine(text: string): boolean {
  return text.startsWith('_');
}

function gapsOf(prose: Prose): OpenGap[] {
  return gapsIn(prose.text).map(({ start, end, sure }) => ({
    text: prose.text.slice(start, end),
    sure,
    span: spanOf(prose, start, end),
  }));
}

function inOrder(plan: PlanDocument, gaps: readonly OpenGap[]): OpenGap[] {
  return gaps.toSorted((a, b) => absolute(plan.blocks, a.span).start - absolute(plan.blocks, b.span).start);
}

function again(more: number): string {
  if (more === 0) return '';
  return ` The same gap stands in ${more === 1 ? 'one more place' : `${more} more places`}.`;
}

/** A plan of an earlier day, or one that somebody has agreed to, is no longer being written. */
function isFinished(plan: PlanDocument, today: CalendarDate): boolean {
  const written = plan.dates.written?.mention;
  if (written?.type === 'date' && written.date < today) return true;
  const agreed = plan.sections.map((it) => /^(?:who |we )?(?:have )?agreed\b/i.test(it.heading.text));
  return plan.statements.some(
    ({ about, section, text }) =>
      (about === 'sign-off' || (section !== undefined && agreed[section] === true)) &&
      !isBlank(text.text) &&
      gapsIn(text.text).length === 0,
  );
}
