import { headline } from '../../model/ask.ts';
import { defineRule } from '../rule.ts';
import { says, sidesOf } from '../sides.ts';
import { writtenActions } from '../thread.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-names-what-stands-in-the-way',
  title: 'The plan says what makes change hard for the family',
  severity: 'information',
  guidance: ['W-09'],
  why: 'Damp walls, night shifts and loneliness are stronger than good will. Where they are named, somebody can help with them.',
  weak: 'A list of what Mum is to do.',
  better: 'What makes it hard: Mum works nights until June, and the bus does not run before seven.',
  on: 'plan',
  *check(plan, { roster }) {
    if (plan.type !== 'plan') return;
    const asked = writtenActions(plan).filter((it) => sidesOf(it, roster).has('parent'));
    const [first] = asked;
    if (first === undefined || asked.length < several || says(plan, obstacle)) return;
    yield {
      span: headline(first),
      message: `The plan asks ${asked.length} things of the family and does not say what makes them hard. Ask the family what stands in the way, and write it down with who can help.`,
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Actions

- Mum to lay the table at seven from 4 May 2026.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The plan asks 3 things of the family and does not say what makes them hard. Ask the family what stands in the way, and write it down with who can help.
- Mum to read with Isaac at bedtime from 4 May 2026.
- Dad to walk Isaac to school from 4 May 2026.
`,
    },
    {
      plan: `# Plan

| Action | Who |
| --- | --- |
| Get up with Isaac | Mum |
  ^^^^^^^^^^^^^^^^^ The plan asks 3 things of the family and does not say what makes them hard. Ask the family what stands in the way, and write it down with who can help.
| Ring the surgery | Mum |
| Buy a clock | Mum and Dad |
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

Mum works nights until June and there is no bus before seven.

## Actions

- Mum to lay the table at seven from 4 May 2026.
- Mum to read with Isaac at bedtime from 4 May 2026.
- Dad to walk Isaac to school from 4 May 2026.
`,
    `# Child in need plan for Isaac

## Actions

- Mum to lay the table at seven from 4 May 2026, if she can get up; she finds mornings hard.
- Mum to read with Isaac at bedtime from 4 May 2026.
- Dad to walk Isaac to school from 4 May 2026.
`,
    `# Child in need plan for Isaac

## Actions

- Mum to lay the table at seven from 4 May 2026.
- Nisha Barr to read with Isaac on Mondays from 4 May 2026.
- Aunt Jo to walk Isaac to school from 4 May 2026.
`,
  ],
});

/** So much asked of parents that what makes it hard should be known. */
const several = 3;

const obstacle = pattern(
  /\b(?:barriers?|obstacles?|stand(?:s|ing)? in the way|gets? in the way|(?:makes?|made|making) (?:it|this|that|things|change) (?:so |very )?(?:hard|difficult)|hard(?:er)?|difficult(?:y|ies)?|struggl\p{L}+|housing|homeless\p{L}*|landlord|damp|mould|evict\p{L}+|overcrowd\p{L}+|one room|temporary accommodation|rent|debts?|arrears|money|afford|cost|poverty|food ?bank|benefits|unemploy\p{L}+|job|shifts?|night shift|works? (?:nights|late|away)|bus|buses|travel|transport|lifts?|far away|waiting list|waiting for|interpreter|language|english|read(?:ing)? difficulties|cannot read|lonel\p{L}+|isolat\p{L}+|alone|by (?:him|her)self|no ?body to|no one to|childcare|worn out|exhaust\p{L}+|tired|ill|unwell|illness|pain|condition|depress\p{L}*|anxi\p{L}+|low mood|mental health|panic|afraid|scared|frightened|asham\p{L}+|embarrass\p{L}+|griev\p{L}+|grief|bereave\p{L}+|died|lost (?:his|her|their)|stroke|cancer|sclerosis|disab\p{L}+|wheelchair|learning (?:disability|difficult\p{L}+)|adhd|autis\p{L}+|drink(?:s|ing)?|alcohol|drugs?|heroin|cannabis|cocaine|diazepam|withdrawal|violen\p{L}+|abus\p{L}+|hit|threat\p{L}*|custody|prison|cannot|can['’]t|could not|unable|not able|no (?:heating|cooker|washing machine|phone|internet|car|bed)|own childhood|trauma|separat\p{L}+|split up|moved out|newborn|new baby|twins)\b/u,
);
