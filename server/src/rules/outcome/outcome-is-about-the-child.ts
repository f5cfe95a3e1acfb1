import { headline } from '../../model/ask.ts';
import type { Outcome } from '../../model/plan.ts';
import { isDone } from '../owners.ts';
import { pattern } from '../../text/pattern.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { calledName, sideOf } from '../sides.ts';
import { childName } from '../thread.ts';

export default defineRule({
  id: 'outcome-is-about-the-child',
  title: 'An outcome says what will be different for the child',
  severity: 'information',
  guidance: ['W-02', 'S-04', 'S-10'],
  why: 'Everything that parents and professionals do is meant for the child’s day. If the child is not in the outcome, nobody asks at the review whether that day has changed.',
  weak: 'Mum will have paid off the electricity debt.',
  better:
    'By 3 July 2026 the electricity debt is paid off, and Juno has a hot bath and a light to read by every night.',
  on: 'outcome',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Mum has paid off the electricity debt.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This says what a parent does or has, and nothing of Juno. Add what Juno will see, do or have because of it.
- By 3 July 2026 the social worker will have visited six times.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This says what others do, and nothing of Juno. Add what Juno will see, do or have because of it.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Mum reads to Juno on four nights a week.
- By 3 July 2026 Mum and Dad agree at the door without raised voices, so that the children see it.
- Sleeps in a bed by 3 July 2026.
- By 3 July 2026 there is a gate on the stairs.
`,
    `# My plan

## Outcomes

- By 3 July 2026 my social worker will have found me a flat.
`,
  ],
  *check(outcome, context) {
    if (isDone(outcome) || outcome.sentences.some((it) => it.ownWords || it.quoted.length > 0)) return;
    const text = `${outcome.text.text} ${outcome.measure?.text ?? ''}`;
    if (namesChild(text, context) || outcome.people.some((it) => it.type === 'child' || it.type === 'self')) return;
    const doer = doerOf(outcome, context);
    if (doer === undefined) return;
    const name = childName(context.children);
    yield {
      span: headline(outcome),
      message: `This says what ${doer === 'parent' ? 'a parent does or has' : 'others do'}, and nothing of ${name}. Add what ${name} will see, do or have because of it.`,
    };
  },
});

/** Words that may stand for the child. A pronoun may be somebody else's, and is given the benefit of the doubt. */
const child = pattern(
  "(?<!\\p{L})(?:i|my|me|we|our|us|she|he|they|her|him|his|their|them|child(?:ren)?(?:['’]s)?|bab(?:y|ies)|young (?:person|people)|kids?|boys?|girls?|sons?|daughters?|siblings?|brothers?|sisters?|twins?|everyone|everybody|family|families|together|toddler|teenager|pupils?|x{2,})(?!\\p{L})",
);

function namesChild(text: string, { children }: RuleContext): boolean {
  return child.test(text) || children.some((it) => text.toLowerCase().includes(calledName(it).toLowerCase()));
}

/** Who is to do or have what the outcome says, where its first words name them; undefined when nobody can tell. */
function doerOf(outcome: Outcome, { roster }: RuleContext): 'parent' | 'professional' | undefined {
  const start = lead.replace(outcome.text.text, '');
  const first = outcome.people.find(
    (it) => start.startsWith(it.text) || start.toLowerCase().startsWith(`the ${it.text}`.toLowerCase()),
  );
  if (first === undefined) return undefined;
  const side = sideOf(first, roster);
  return side === 'parent' || side === 'professional' ? side : undefined;
}

/** A time at the head of the sentence. */
const lead = pattern(
  /^(?:by|from|within|on|in|over|before) [^,]{0,40}?(?:\d{4}|\d{1,2}\/\d{1,2}\/\d{2,4}|term|weeks?|months?|year|review),? /,
);
