import { actionsOf, needsOf, outcomesOf } from '../../model/ask.ts';
import { fact } from '../../text/remembered.ts';
import type { Need, Outcome, PlanDocument } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { isDone } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { writtenOutcomes } from '../thread.ts';
import { withoutDates } from '../wording/particulars.ts';
import { figuresIn, isLeap, type Figure } from './figures.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'outcome-comes-in-steps',
  title: 'A long way from today’s figure to the one that is wanted has steps',
  severity: 'warning',
  guidance: ['D-36', 'H-24', 'W-04', 'H-11', 'D-29'],
  why: 'From one day at school to five is too far for one step, and three would look like nothing. Each smaller figure that is reached gives heart for the next.',
  weak: 'By 3 July 2026 Juno’s attendance will go up from 25% to 100%.',
  better:
    'By 1 May 2026 Juno is at school on two days out of five, by 12 June on three, by 3 July on four. Today it is one.',
  on: 'plan',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno's attendance will go up from 25% to 95%.
                                                   ^^^^^^^^^^ It is a long way from 25% to 95%. Write down a figure or two on the way, each with its day.
- By 3 July 2026 Juno sleeps in her own bed on seven nights a week; at present it is one night.
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ It is a long way from 1 night to 7 nights. Write down a figure or two on the way, each with its day.
`,
    },
    {
      plan: `# Plan

| Need | Outcome |
| --- | --- |
| Juno is at school on 30% of days. | By 3 July 2026 Juno is at school on 90% of days. |
                                                                          ^^^ It is a long way from 30% to 90%. Write down a figure or two on the way, each with its day.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno's attendance will go up from 25% to 50%.
- By 12 June 2026 Juno sleeps in her own bed on three nights a week, by 3 July on six. Now it is one night.
- By 3 July 2026 Juno knows 40 words; in April it was 8.
`,
    `# Plan

| Need | Outcome |
| --- | --- |
| Juno is at school on 30% of days. | By 5 June 2026 Juno is at school on 60% of days.<br>By 3 July 2026 Juno is at school on 90% of days. |
`,
  ],
  *check(plan) {
    if (plan.type === 'template') return;
    for (const outcome of writtenOutcomes(plan)) {
      if (isDone(outcome) || outcome.sentences.every((it) => it.ownWords)) continue;
      const { text } = outcome.text;
      const figures = figuresOf(text);
      if (figures.length === 0) continue;
      const leap = leapWithin(text, figures) ?? leapFrom(needsOf(plan, outcome), figures);
      if (leap === undefined || steps.test(`${text} ${outcome.measure?.text ?? ''}`)) continue;
      if (figuresAround(plan, outcome).some((it) => isBetween(it, leap.from, leap.to))) continue;
      yield {
        span: spanOf(outcome.text, leap.start, leap.end),
        message: `It is a long way from ${said(leap.from)} to ${said(leap.to)}. Write down a figure or two on the way, each with its day.`,
        ...(outcome.evidence === 'wording' && { severity: 'information' as const }),
      };
    }
  },
});

interface Leap {
  readonly from: Figure;
  readonly to: Figure;
  /** What to mark in the outcome. */
  readonly start: number;
  readonly end: number;
}

/** Words behind which stands what it is like today. */
const today = pattern(
  /\b(?:from|now|today|currently|at present|at the moment|presently|so far|baseline|is at|was|were|has been|have been|used to be|last (?:term|month|year|week)|this (?:term|month|year|week)|since \p{L}+|up from|down from|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b[^.;]{0,40}$/u,
);

const steps = pattern(
  /\b(?:steps?|step by step|milestones?|half-?way|to begin with|at first|build(?:ing|s)? up|gradual(?:ly)?|each (?:week|month|fortnight|term)|one more|then (?:by|from)|increasing by)\b/,
);

/** Both figures stand in the outcome, and words before one of them say that it is today's. */
function leapWithin(text: string, figures: readonly Figure[]): Leap | undefined {
  for (const from of figures) {
    const before = text.slice(0, from.start);
    if (!today.test(before) && !/^ ?(?:this|last) (?:term|month|year|week)/i.test(text.slice(from.end))) continue;
    const to = figures.find((it) => it !== from && isLeap(from, it));
    if (to === undefined || figures.some((it) => isBetween(it, from, to))) continue;
    return { from, to, start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
  }
  return undefined;
}

/** Today's figure stands in the need, and is the only one of its kind there, as the wanted one is in the outcome. */
function leapFrom(needs: readonly Need[], figures: readonly Figure[]): Leap | undefined {
  const before = needs.filter((it) => !lost.test(it.text.text)).flatMap((it) => figuresOf(it.text.text));
  for (const to of figures) {
    const alike = before.filter((it) => it.unit === to.unit);
    const [from] = alike;
    if (from === undefined || alike.length > 1 || figures.filter((it) => it.unit === to.unit).length > 1) continue;
    if (to.unit !== '%' && !perWeek.test(to.unit)) continue;
    if (isLeap(from, to)) return { from, to, start: to.start, end: to.end };
  }
  return undefined;
}

/** What is missing is counted, and not what is there. */
const lost = pattern(/\b(?:miss(?:es|ed|ing)?|absen\p{L}+|late|without|lost|not|away|off)\b/u);

const perWeek = /^(?:night|day|morning)$/;

function isBetween(it: Figure, from: Figure, to: Figure): boolean {
  return (
    it.unit === from.unit && it.value > Math.min(from.value, to.value) && it.value < Math.max(from.value, to.value)
  );
}

/** The figures of the measure, of the actions, and of the other outcomes of the same need. */
function figuresAround(plan: PlanDocument, outcome: Outcome): Figure[] {
  const needs = needsOf(plan, outcome);
  const siblings = needs.flatMap((it) => outcomesOf(plan, it));
  const texts = [
    outcome.measure?.text ?? '',
    ...actionsOf(plan, outcome).map((it) => it.text.text),
    ...(needs.length === 0 ? plan.outcomes : siblings).filter((it) => it !== outcome).map((it) => it.text.text),
  ];
  return texts.flatMap(figuresOf);
}

/** The figures of a text apart from its dates. */
const figuresOf = fact((text): readonly Figure[] => figuresIn(withoutDates(text)));

function said({ value, unit }: Figure): string {
  if (unit === '%') return `${value} %`.replace(' ', '');
  return value === 0 ? `no ${unit}s` : `${value} ${unit}${value === 1 ? '' : 's'}`;
}
