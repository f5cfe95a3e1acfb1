import { formatDate } from '../../calendar/date.ts';
import type { Action, Outcome, PlacedDate, PlanDates } from '../../model/plan.ts';
import { dueDay, writeDay } from '../dueDay.ts';
import { isDone } from '../owners.ts';
import { defineRule, type RawFinding } from '../rule.ts';
import { writtenActions, writtenOutcomes } from '../thread.ts';
import { isBoundToEvent, isConditional, isOnCalendar, isOnlyLoose } from '../times.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'date-is-specific',
  title: 'A time in the plan is a day in the calendar',
  severity: 'warning',
  guidance: ['H-52', 'D-44', 'D-38'],
  why: 'Nobody notices the day on which “as soon as possible” has passed. A day in the calendar can be kept, and it can be seen that it was not.',
  weak: 'Mum to ring the clinic within six weeks.',
  better: 'Mum to ring the clinic by 12 June 2026.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    // Actions first: a date in a row's own column is theirs, though the outcome beside them shares it.
    const elements = [...writtenActions(plan).filter((it) => !isDone(it)), ...writtenOutcomes(plan)];
    const seen = new Set<string>();
    for (const element of elements) {
      if (element.dates.some(isOnCalendar)) continue;
      const sure = element.evidence !== 'wording' && !isConditional(element.text.text);
      for (const placed of element.dates) {
        const key = `${placed.span.block}:${placed.span.start}`;
        // A date of a cell that holds several actions is shared by them, and said once.
        if (seen.has(key) || isOnlyLoose(placed, element)) continue;
        seen.add(key);
        const found = unspecific(placed, element, plan.dates);
        if (found !== undefined) yield sure ? found : { ...found, severity: 'information' };
      }
    }
  },
  bad: [
    {
      plan: `---
written: 1 May 2026
---

# Child in need plan for Isaac

## Actions

- Mum to ring the clinic within six weeks.
                         ^^^^^^^^^^^^^^^^ “within six weeks” has to be worked out before anyone can keep to it. Write the day: 12 June 2026.
- Beth Lowe (school nurse) to see Isaac as soon as possible.
`,
      fixed: `---
written: 1 May 2026
---

# Child in need plan for Isaac

## Actions

- Mum to ring the clinic by 12 June 2026.
- Beth Lowe (school nurse) to see Isaac as soon as possible.
`,
    },
    {
      plan: `# Plan

| What needs to happen | Who | When |
| --- | --- | --- |
| Read with Isaac at bedtime | Mum | ongoing |
                                     ^^^^^^^ “ongoing” is no day that anyone can keep to. Write the date, or how often and from when to when.
`,
    },
  ],
  good: [
    `---
written: 1 May 2026
---

# Child in need plan for Isaac

## Outcomes

- By 12 June 2026 Isaac is asleep by eight on five nights out of seven.

## Actions

- Mum to ring the clinic within 6 weeks (12 June 2026).
- Mum to ring Beth Lowe within 24 hours of a night without sleep.
- Beth Lowe (school nurse) will see Isaac every Tuesday from 5 May 2026.
`,
  ],
});

function unspecific(placed: PlacedDate, element: Action | Outcome, dates: PlanDates): RawFinding | undefined {
  const { mention, span } = placed;
  switch (mention.type) {
    case 'vague':
      return {
        span,
        message: `“${mention.text}” is no day that anyone can keep to. Write the date, or how often and from when to when.`,
      };
    case 'relative':
      if (isNow.test(mention.text) || isBoundToEvent(mention.text, behind(element.text.text, placed))) return undefined;
      return {
        ...workedOut(placed, dates),
        ...(isMild(mention.text, element) && { severity: 'information' as const }),
      };
    case 'event':
      return namesReview(mention.text) ? untilReview(placed, dates) : undefined;
    default:
      return undefined;
  }
}

/** Everybody who was in the room knows which day that was. */
const isNow = pattern(/\b(?:to-?day|tonight|tomorrow|this (?:morning|afternoon|evening))\b(?!['’]s date)/);

function workedOut(placed: PlacedDate, dates: PlanDates): RawFinding {
  const { mention, span } = placed;
  const day = dueDay(placed, dates);
  if (day === undefined) {
    return {
      span,
      message: `“${mention.text}” cannot be counted without the day it starts from. Write the date itself.`,
    };
  }
  return {
    span,
    message: `“${mention.text}” has to be worked out before anyone can keep to it. Write the day: ${day}.`,
    fix: writeDay(placed, day),
  };
}

/**
 * A day of the week and a time that names its own starting day can be found by everybody in the room. In an outcome
 * the words are as often about something else: "the money is gone in two days".
 */
function isMild(words: string, { type, dates }: Action | Outcome): boolean {
  return (
    /day\b(?<!\b(?:to)?day)|\d\/\d/i.test(words) ||
    (type === 'outcome' && dates.length > 0 && !/^(?:with)?in the next|^within/i.test(words))
  );
}

function untilReview({ mention, span }: PlacedDate, { review }: PlanDates): RawFinding | undefined {
  if (review?.mention.type !== 'date') return undefined;
  const day = formatDate(review.mention.date);
  return {
    span,
    message: `“${mention.text}” moves when the meeting moves. Write the day beside it: ${day}.`,
    severity: 'hint',
    fix: { title: `Add the day, ${day}`, edits: [{ span, newText: `${mention.text} (${day})` }], safe: false },
  };
}

function namesReview(text: string): boolean {
  return /\breview\b/i.test(text) && !/\bconference\b/i.test(text);
}

/** The element's text behind the words of the date; empty when they stand in another cell. */
function behind(text: string, { mention }: PlacedDate): string {
  const isHere = text.slice(mention.start, mention.end) === mention.text;
  const at = isHere ? mention.start : text.indexOf(mention.text);
  return at < 0 ? '' : text.slice(at + mention.text.length);
}
