import { headline } from '../../model/ask.ts';
import { isDone, isPerson, ownersOf } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { isProhibition } from '../times.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'action-names-a-person',
  title: 'An action names the person who will do it',
  severity: 'warning',
  guidance: ['H-10', 'H-51', 'D-13', 'S-03'],
  why: 'What nobody in particular is asked to do is left undone, and the child waits. With a name beside it, everyone at the table knows whose part it is.',
  weak: 'A referral to the sleep clinic to be made by 4 May 2026.',
  better: 'Beth Lowe (school nurse) will refer Isaac to the sleep clinic by 4 May 2026.',
  on: 'action',
  *check(action) {
    const { text } = action.text;
    const owners = ownersOf(action).filter(
      (it) => !(action.people.length <= 1 && it.type !== 'self' && isGiven.test(text)),
    );
    if (owners.length > 0 || isDone(action) || isProhibition(text) || byPronoun.test(text)) return;
    const written = action.owners.find((it) => !isPerson(it));
    const place = written?.span ?? (action.ownerField && isEmpty(action.ownerField) ? action.ownerField : undefined);
    yield {
      span: place ?? headline(action),
      message:
        written === undefined
          ? 'Nobody is named for this action. Say who will do it, by name.'
          : `“${written.text}” leaves this action without a person. Say who will do it, by name.`,
      ...(action.evidence === 'wording' && { severity: 'information' as const }),
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Actions

- Isaac to be referred to the sleep clinic by 4 May 2026.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is named for this action. Say who will do it, by name.
- Beth Lowe (school nurse) will ring the clinic on 11 May 2026.
`,
    },
    {
      plan: `# Plan

| Need | Outcome | Action | Who | When |
| --- | --- | --- | --- | --- |
| Isaac wakes four times a night. | By 1 June 2026 Isaac sleeps until six. | Fit a blind in the bedroom | TBC | 4 May 2026 |
                                                                                                          ^^^ “TBC” leaves this action without a person. Say who will do it, by name.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Actions

- Beth Lowe (school nurse) will refer Isaac to the sleep clinic by 4 May 2026.
- Mum to fit the blind by 1 May 2026.
`,
    `# My plan

## What I will do

- I will ring the college on 4 May 2026.
`,
  ],
});

/** Whoever is to get help is not the one who gives it, and nobody else is mentioned. */
const isGiven = pattern(
  /^[^,.;]{1,60}? (?:will|to|would|should|can) (?:continue to )?(?:have|receive|get|access|be (?:offered|given|provided with)|benefit from) (?:[\p{L}\d-]+ ){0,8}(?:support|help|sessions?|therapy|input|work|counselling|intervention|mentoring|tuition|assessment)\b/u,
);

/** Whoever was named in the sentence before goes on doing something in this one. */
const byPronoun = pattern(
  /^(?:she|he|they|s\/he) (?:also |then |both |each )?(?:will|to|is|are|has|have|can|agrees?)\b/,
);

function isEmpty(span: { readonly start: number; readonly end: number }): boolean {
  return span.start === span.end;
}
