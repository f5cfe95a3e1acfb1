import { spanOf } from '../../text/prose.ts';
import { defineRule, severities } from '../rule.ts';
import { jargon } from './jargon.ts';
import { phraseList, type PhraseHit } from './phraseList.ts';
import { vagueActs } from './vagueActs.ts';
import { vagueHelp } from './vagueHelp.ts';
import { vagueHopes } from './vagueHopes.ts';
import { vagueWords } from './vagueWords.ts';

const lists = [vagueWords, vagueHopes, vagueHelp, vagueActs, jargon].map(phraseList);

export default defineRule({
  id: 'wording-is-specific',
  title: 'The words mean the same to everyone who reads them',
  severity: 'warning',
  guidance: ['H-47', 'H-50', 'D-44', 'H-22', 'D-33', 'H-27'],
  why: 'What one person calls regular or tidy another does not. A parent cannot do, and nobody can check, what everyone reads differently.',
  weak: 'School to monitor and offer support as appropriate.',
  better:
    'Mrs Achterberg (class teacher) notes each Friday how often Wren has eaten lunch, and rings Dad the same day when it was fewer than three times.',
  on: 'sentence',
  bad: [
    {
      plan: `# Early help plan for Wren

## Actions

- Mrs Achterberg (class teacher) to monitor Wren's lunches from 4 May 2026.
                                    ^^^^^^^ “monitor” does not say what is looked for, or what then happens. Say who looks at what, how often, and what they do if it is not right.
`,
    },
    {
      plan: `# Early help plan for Wren

## Outcomes

- By 3 July 2026 the kitchen is clean and tidy.
                                ^^^^^^^^^^^^^^ “clean and tidy” looks different to everyone. Name the rooms or things, and what would be seen there.
`,
    },
  ],
  good: [
    `# Early help plan for Wren

## Actions

- Mrs Achterberg (class teacher) rings Dad on Fridays from 4 May 2026 and says on how many days Wren ate lunch.
- Dad asks for an appropriate adult if the police want to talk to Wren again, and rings Bo Lindqvist (support worker) before 8 May 2026.
`,
    `# Early help plan for Wren

## What Wren says

- "I want proper lunches and regular goes on the big slide."
`,
  ],
  *check(sentence) {
    if (sentence.ownWords) return;
    const { text } = sentence.prose;
    const isGuess = sentence.role !== 'other' && sentence.element.evidence === 'wording';
    const isQuoted = (hit: PhraseHit): boolean =>
      sentence.quoted.some((it) => hit.start < it.end && it.start < hit.end);
    const hits = lists.flatMap((it) => it.find(text, sentence.role)).filter((it) => !isQuoted(it));
    for (const hit of withoutOverlaps(hits)) {
      yield {
        span: spanOf(sentence.prose, hit.start, hit.end),
        message: `“${text.slice(hit.start, hit.end)}” ${hit.entry.why}. ${hit.entry.instead}`,
        severity: isGuess && hit.severity === 'warning' ? 'information' : hit.severity,
      };
    }
  },
});

/** One finding for each place, the surer one first, in the order of the text. */
function withoutOverlaps(hits: readonly PhraseHit[]): PhraseHit[] {
  const kept: PhraseHit[] = [];
  for (const hit of hits.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))) {
    if (!kept.some((it) => hit.start < it.end && it.start < hit.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
