import { spanOf } from '../../text/prose.ts';
import { pattern } from '../../text/pattern.ts';
import { isDone } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { withoutDates } from '../wording/particulars.ts';

export default defineRule({
  id: 'outcome-is-one-change',
  title: 'An outcome is one change',
  severity: 'information',
  guidance: ['H-44'],
  why: 'Two changes in one outcome are seldom reached on the same day. Apart, each has its own actions, its own date and its own success.',
  weak: 'Juno will go to school every day and Mum’s relationship with Gran will be mended.',
  better:
    'By 3 July 2026 Juno is at school by nine on four days a week. By 1 August 2026 Juno and Mum have Sunday lunch at Gran’s.',
  on: 'outcome',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno will be at school by nine on four days and her speech will be clear to Gran.
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This part seems to be a second change. Make it an outcome of its own, with its own date and actions.
- By 3 July 2026 Juno sleeps until six. By 1 August 2026 Dad will have a job.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This part seems to be a second change. Make it an outcome of its own, with its own date and actions.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno will be at school by nine and she will have eaten breakfast.
- By 3 July 2026 Juno sleeps until six on three nights. By 1 August 2026 Juno sleeps until six on five.
- By 3 July 2026 Juno and Mum will have Sunday lunch at Gran's, and Gran will write down how it went.
- By 3 July 2026 Juno will tell Mum and Dad when she is worried. This will be shown by her diary.
`,
  ],
  *check(outcome) {
    if (isDone(outcome)) return;
    const said = outcome.sentences.filter((it) => !it.ownWords && it.quoted.length === 0).map((it) => it.prose);
    for (const prose of said) {
      const match = second.exec(prose.text);
      if (match === null || sign.test(prose.text.slice(match.index))) continue;
      const start = match.index + match[0].search(/(?<= and | and also |[;,] )\S/);
      yield { span: spanOf(prose, start, prose.text.replace(/[. ]+$/, '').length), message };
      return;
    }
    const [first, ...others] = said;
    if (first === undefined) return;
    const next = others.find(
      ({ text }) =>
        ownDate.test(text) && ownDate.test(first.text) && !sameSubject(first.text, text) && !sign.test(text),
    );
    if (next !== undefined) yield { span: spanOf(next, 0, next.text.length), message };
  },
});

const message = 'This part seems to be a second change. Make it an outcome of its own, with its own date and actions.';

/** A second subject with a future of its own, other than the pronoun of the first. */
const second = pattern(
  "(?<=(?:will|be|is|are|have|has|can) [^.;]{8,160})(?: and(?: also)?|[;,] and) (?!(?:he|she|they|it|this|that|i|we|to|will|be|is|are|have) )(?:(?:her|his|their|the|\\p{L}+['’]s) )?(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+(?: (?:with|between|at|of|to|in) (?:[\\p{L}'’]+ ){0,2}?[\\p{L}'’]+)? (?:will|is to|are to|has to) \\p{L}",
);

/** How anyone will know, and what it is like today, are part of the same outcome. */
const sign = pattern(
  /\b(?:was|were|had|today|now|says?|tells?|shown|shows?|measured|seen|reports?|recorded|write|writes|notes?|knows?|know|diary|chart|score|scale|evidence|out of (?:ten|10))\b/,
);

const ownDate = pattern(
  /^(?:by|from|within|on|in) (?:the |end |\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|summer|spring|autumn)/,
);

/** Whether the two sentences are about the same person, as a step and the next one are. */
function sameSubject(one: string, other: string): boolean {
  const [a, b] = [one, other].map(
    (it) =>
      /^[\p{L}’']+/u.exec(
        withoutDates(it).replace(/^(?:(?:by|from|within|on|in|over|before|the|end|of),? *)+/i, ''),
      )?.[0],
  );
  return a === undefined || b === undefined || a === b || /^(?:he|she|they|this|it)$/.test(b);
}
