import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { phraseList } from './phraseList.ts';
import { respectfulWords } from './respectfulWords.ts';

const list = phraseList(respectfulWords);

export default defineRule({
  id: 'wording-is-respectful',
  title: 'The words blame nobody for what was done to them',
  severity: 'warning',
  guidance: ['H-28', 'H-36'],
  why: 'The child and the parents will read this, some of it for the rest of their lives. Words that blame end the talking; words that describe let it go on.',
  weak: 'Juno puts herself at risk and Mum fails to engage.',
  better: 'A man of 40 picks Juno up from school. Mum has missed three visits; she starts work at seven.',
  on: 'sentence',
  bad: [
    {
      plan: `# Child in need plan for Juno

## What we are worried about

- Juno puts herself at risk by the canal.
       ^^^^^^^^^^^^^^^^^^^^ “puts herself at risk” puts the blame on the child for what an adult does. Say who or what is dangerous, and where.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## What we are worried about

- A man of 40 gives Juno vodka by the canal and has abused her there.
- Mum has missed three visits; she starts work at seven.
`,
  ],
  *check(sentence) {
    if (sentence.ownWords) return;
    const { text } = sentence.prose;
    for (const hit of list.find(text, sentence.role)) {
      if (
        sentence.quoted.some((it) => hit.start < it.end && it.start < hit.end && isSpeech(text.slice(it.start, it.end)))
      )
        continue;
      yield {
        span: spanOf(sentence.prose, hit.start, hit.end),
        message: `“${text.slice(hit.start, hit.end)}” ${hit.entry.why}. ${hit.entry.instead}`,
        severity: hit.severity,
      };
    }
  },
});

/** One or two words in quotation marks are the author's own, held at arm's length; more are somebody's speech. */
function isSpeech(quotation: string): boolean {
  return quotation.trim().split(' ').length > 2;
}
