import { anySentence } from '../../model/ask.ts';
import type { Outcome } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { defineRule } from '../rule.ts';
import { childName, writtenOutcomes } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-says-how-progress-is-seen',
  title: 'The plan says how everybody will see that things are getting better',
  severity: 'information',
  guidance: ['D-15', 'S-07'],
  why: 'If nobody keeps count, the review becomes a matter of moods. A chart on the fridge belongs to the whole family.',
  weak: 'Isaac sleeps until six on five nights a week.',
  better: 'Isaac sleeps until six on five nights a week, in the moon chart that he and Mum fill in.',
  on: 'plan',
  *check(plan) {
    if (plan.type !== 'plan') return;
    const outcomes = writtenOutcomes(plan);
    if (outcomes.length < 2 || outcomes.some((it) => (it.measure?.text.trim() ?? '') !== '')) return;
    // Where an outcome holds no figure, a rule of its own says so.
    if (outcomes.filter(hasFigure).length * 2 <= outcomes.length) return;
    if (plan.sections.some((it) => it.name === 'measures' && !it.empty)) return;
    if (isCounted(plan)) return;
    const heading = plan.sections.find((it) => it.name === 'outcomes' && !it.empty)?.heading;
    const who = childName(plan.children.map((it) => it.name));
    yield {
      span: heading === undefined ? plan.head : spanOf(heading),
      message: `The plan does not say how anyone will see progress. Add what is counted or noticed, who keeps it, and how ${who} can see it too.`,
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Outcomes
   ^^^^^^^^ The plan does not say how anyone will see progress. Add what is counted or noticed, who keeps it, and how Isaac can see it too.

- By 1 June 2026 Isaac sleeps until six on five nights a week.
- By 1 June 2026 Isaac eats before school on four days a week.
`,
    },
    {
      plan: `# Plan
  ^^^^ The plan does not say how anyone will see progress. Add what is counted or noticed, who keeps it, and how Isaac can see it too.

| Outcome | Action |
| --- | --- |
| Isaac sleeps until six on five nights a week. | Mum fits a blind |
| Isaac is in bed by eight every night. | Dad reads to him |
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Outcomes

- By 1 June 2026 Isaac sleeps until six on five nights a week, in the moon chart.
- By 1 June 2026 Isaac eats before school on four days a week.
`,
    `# Child in need plan for Isaac

## Outcomes

- By 1 June 2026 Isaac sleeps until six on five nights a week.
- By 1 June 2026 Isaac eats before school on four days a week.

## How we will know

Isaac and Mum draw a moon for each night.
`,
    `# Child in need plan for Isaac

## Outcomes

- By 1 June 2026 Isaac sleeps until six on five nights a week, as he tells Nisha on Mondays.
- By 1 June 2026 Isaac eats before school on four days a week.
`,
  ],
});

const figure = pattern(
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|every|each|once|twice|half)\b(?! (?:[\p{L}-]+ )?(?:sessions?|appointments?|classes|weeks))/u,
);

const counted = pattern(
  /\b(?:charts?|diar(?:y|ies)|tall(?:y|ies)|scores?|scaling|scales?|out of (?:10|ten|five|5)|counts?|counted|records?|recorded|registers?|graphs?|sheets?|log|logs|calendar|stickers?|beads?|jar|tells?|told|says|reports?|shows?|shown|sees?|seen|measur\p{L}+|weigh\p{L}*|questionnaires?|checklists?|photographs?|screenshots?|attendance figures|feedback|asks (?:him|her|them)|by (?:his|her|their|my) own (?:account|score)|rates?|keeps? (?:count|the)|writes? (?:down|it|in|each)|observ\p{L}+|read(?:s|ing)? from)\b/u,
);

const hasFigure = rememberedOf(({ text }: Outcome) => figure.test(withoutDates(text.text)));

const isCounted = anySentence((it) => it.role !== 'contingency' && counted.test(it.prose.text));

/** Days and years are no figures. */
function withoutDates(text: string): string {
  return text.replaceAll(
    /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|\b\d{4}\b|\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?/giu,
    '',
  );
}
