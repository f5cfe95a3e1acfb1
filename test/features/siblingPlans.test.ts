// A plan for each brother and sister: what is shared comes along once and asks to be made the child's own.
import { describe, expect, test } from 'vitest';
import { siblingPlans } from '../../server/src/features/siblingPlans.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { looksLikePlan } from '../../server/src/syntax/looksLikePlan.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { check } from '../support/check.ts';

const today = '2026-07-01';

function made(text: string, names: readonly string[] = [], fileName = 'ebun.plan.md') {
  const result = siblingPlans({ text, plan: readPlan(text), today }, fileName, names);
  return 'why' in result ? result.why : { ...result, own: applyEdits(text, result.edits) };
}

const thread = `## Sleep

**Need:** to sleep in his own bed, because Tobi wakes at two.

**Outcome:** by 2 October 2026 Tobi sleeps until six on five nights out of seven.

**Action:** Kemi will read with him at seven, from 6 July 2026.`;

const ebun = `---
kind: child in need plan
child: Ebun Hollis
born: 2016-11-04
siblings:
  - Tobi Hollis
written: 2026-06-25
review: 2026-10-01
lead: Rhiannon Finch, social worker
---

# Ebun's plan

## Why we have this plan

Ebun (9) found her mum, Kemi, on the kitchen floor on 21 April.

## What Ebun says

"What if I'm in maths and she falls?"

## What is going well

- Ebun rang 999.

## Leaving Mum safely

**What Ebun needs:** to know who is with her mum.

**What will be different:** by 2 October 2026 Ebun asks for a call home once a day.

## Sleep

**What Ebun needs:** sleep.

## If things get harder

If Kemi falls, the alarm rings Mr Sawyer downstairs.

## Agreed

Read over with Ebun on 26 June 2026.
`;

test('a plan for a brother whom the details name', () => {
  const result = made(ebun);
  if (typeof result === 'string') throw new Error(result);
  expect(result.edits).toEqual([]);
  expect(result.plans.map((it) => [it.child, it.fileName])).toEqual([['Tobi Hollis', 'tobi.plan.md']]);
  expect(result.plans[0]!.text).toBe(`---
kind: child in need plan
child: Tobi Hollis
born: "[date of birth]"
siblings:
  - Ebun Hollis
written: 1 July 2026
review: 1 October 2026
lead: Rhiannon Finch, social worker
---

# Tobi's plan

## Why we have this plan

Ebun (9) found her mum, Kemi, on the kitchen floor on 21 April.

[What of this is so for Tobi, and what is different? Change it until it fits Tobi alone.]

## What Tobi says

"[Tobi’s own words, or what somebody who knows Tobi has seen]"

## What is going well

- Ebun rang 999.

[What of this is so for Tobi, and what is different? Change it until it fits Tobi alone.]

## [First thing to change]

**What Tobi needs:** [need, in words that would fit no other child]

**What will be different:** by [date] Tobi [what a day looks like then, with a number]. Today it is [number].

**What will happen:**

- [Name] ([role]) will [do what, how often], from [date].

**How we will know:** [what is counted, and who counts it]

## If things get harder

If Kemi falls, the alarm rings Mr Sawyer downstairs.

[What of this is so for Tobi, and what is different? Change it until it fits Tobi alone.]

## Agreed

[who agreed to this plan, and when]
`);
});

test('each is read as a plan of that child, of the same kind, that names the others; and its gaps are found', () => {
  const result = made(ebun, ['Simi Hollis', ' ', 'tobi']);
  if (typeof result === 'string') throw new Error(result);
  const family = ['Ebun Hollis', 'Tobi Hollis', 'Simi Hollis'];
  expect(result.plans.map((it) => it.child)).toEqual(family.slice(1));
  for (const { child, text } of result.plans) {
    const plan = readPlan(text);
    expect(plan.children.map((it) => it.name)).toEqual([child]);
    expect(plan.kind).toBe('child-in-need');
    expect(plan.siblings.map((it) => it.name).toSorted()).toEqual(family.filter((it) => it !== child).toSorted());
    expect(looksLikePlan(text).answer).toBe('yes');
    // With its own thread written, what was carried over and not made the child's own is what is left to say.
    const begun = text.replace(/## \[First[^]*?\[what is counted, and who counts it\]/, thread);
    expect(check(begun, { today }).filter((it) => it.rule === 'plan-has-no-open-gaps')).not.toEqual([]);
  }
  expect(readPlan(result.own).siblings.map((it) => it.name)).toEqual(['Tobi Hollis', 'Simi Hollis']);
});

describe('the plan itself names those whom somebody adds', () => {
  test.each([
    ['without details', "# Ebun's plan\n", "---\nchild: Ebun\nsiblings:\n  - Tobi\n---\n\n# Ebun's plan\n"],
    [
      'behind the child',
      '---\nchild: Ebun Hollis\nwritten: 1 June 2026\n---\n\n# Plan\n',
      '---\nchild: Ebun Hollis\nsiblings:\n  - Tobi\nwritten: 1 June 2026\n---\n\n# Plan\n',
    ],
    [
      'a name on the line',
      '---\nchild: Ebun Hollis\nsiblings: Simi\n---\n\n# Plan\n',
      '---\nchild: Ebun Hollis\nsiblings:\n  - Simi\n  - Tobi\n---\n\n# Plan\n',
    ],
    [
      'with Windows line ends',
      '---\r\nchild: Ebun Hollis\r\nsiblings:\r\n  - Simi\r\n---\r\n\r\n# Plan\r\n',
      '---\r\nchild: Ebun Hollis\r\nsiblings:\r\n  - Simi\r\n  - Tobi\r\n---\r\n\r\n# Plan\r\n',
    ],
  ])('%s', (_, text, expected) => {
    const result = made(text, ['Tobi']);
    expect(typeof result === 'string' ? result : result.own).toBe(expected);
  });
});

test('the name of a file follows that of the plan', () => {
  const name = (fileName: string): unknown => {
    const result = made(ebun, [], fileName);
    return typeof result === 'string' ? result : result.plans[0]!.fileName;
  };
  expect(name('2026 Ebun Hollis.md')).toBe('2026 tobi Hollis.md');
  expect(name('plan.md')).toBe('tobi.plan.md');
});

test.each([
  [
    'nobody is named as the child',
    '# Plan\n',
    'The plan does not say whose it is. Write the child’s name in the title first.',
  ],
  [
    'it is for two',
    '---\nchild: Ana and Ben Reed\n---\n\n# Plan\n',
    'The plan names several children as its own. Give it one child first.',
  ],
])('%s: a sentence says so', (_, text, why) => {
  expect(made(text, ['Tobi'])).toBe(why);
});
