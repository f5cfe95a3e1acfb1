import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { absolutes } from './absolutes.ts';
import { phraseList } from './phraseList.ts';

const list = phraseList(absolutes);

export default defineRule({
  id: 'aim-can-be-kept',
  title: 'What is aimed for can be kept, on a bad day too',
  severity: 'warning',
  guidance: ['H-25', 'D-37', 'H-48', 'H-24'],
  why: 'One slip breaks a promise without exceptions, and then nothing that was achieved seems to count. What is good enough, step by step, can be kept.',
  weak: 'Mum will never drink again.',
  better:
    'By 3 July 2026 Mum has had four weeks in which she did not drink while Juno was with her; on the nights she does, Juno sleeps at Gran’s.',
  on: 'sentence',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Mum will never drink again.
                     ^^^^^^^^^^^^^^^^ “will never drink” leaves no room for a single bad day. Say what will happen instead, and how often it would be good enough.
- By 3 July 2026 Juno's attendance will be 100%.
                                           ^^^^ “100%” leaves no room for an ordinary cold. Say which figure would be good enough, and the steps that lead to it.
- There will be no further incidents of violence.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “no further incidents of violence” promises what nobody can promise. Say what will happen at home instead, and how it will be noticed.

## Actions

- Dad to attend every single session from 4 May 2026.
- Mum to attend all appointments from 4 May 2026.
         ^^^^^^^^^^^^^^^^^^^^^^^ “attend all appointments” leaves no room for a missed bus or a child who is ill. Say how many, and what happens when one is missed.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno knows that it was never her fault, and can say so.
- By 3 July 2026 Juno has been to the sea, where she has never been.
- By 3 July 2026 Juno is nearly always at school by nine: on nine days out of ten.

## Actions

- Mum will never leave Juno alone in the bath, from 4 May 2026.
- Dad goes to all ten evenings of the course from 4 May 2026.
- Juno can always ring Gran, and every Tuesday from 5 May 2026 Gran rings her.
- Dad will get patches from the stop smoking service by 8 May 2026.
- Juno asks for “zero shouting” on 4 May 2026.
`,
  ],
  *check(sentence) {
    if (sentence.ownWords) return;
    const { text } = sentence.prose;
    const isGuess = sentence.element.evidence === 'wording';
    for (const { start, end, entry, severity } of list.find(text, sentence.role)) {
      if (sentence.quoted.some((it) => start < it.end && it.start < end)) continue;
      yield {
        span: spanOf(sentence.prose, start, end),
        message: `“${text.slice(start, end)}” ${entry.why}. ${entry.instead}`,
        severity: isGuess && severity === 'warning' ? 'information' : severity,
      };
    }
  },
});
