// Sentences from the bank where one begins: by what somebody types, filled from the plan, and never unasked.
import { describe, expect, test } from 'vitest';
import { patternItems } from '../../server/src/features/completion/patterns.ts';
import { bank } from '../../server/src/rewrites/bank/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { caretIn, checked, samples } from './support.ts';

const plan = (rest: string): string => `---
plan: child in need
child: Ella Hartley
written: 2026-06-22
review: 2026-09-14
people:
  - Gemma Hartley (mother)
  - Nisha Barr (school nurse)
---

# Child in need plan for Ella

${rest}`;

function offered(marked: string): ReturnType<typeof patternItems> {
  const { text, offset } = caretIn(marked);
  return patternItems(checked(text), offset);
}

const titles = (marked: string): string[] => offered(marked).map((it) => it.label);
const titlesOf = (role: string, subject: string): string[] =>
  bank.filter((it) => it.role === role && it.subject === subject).map((it) => it.title);

describe.each([
  ['behind its label', 'outcome', '**Outcome:** attend<|>'],
  ['behind a label in words of the plan', 'outcome', '**What will be different:** attend<|>'],
  ['in a list under its heading', 'outcome', '## Outcomes\n\n- attend<|>'],
  ['on a line under its heading', 'outcome', '## Outcomes\n\nattend<|>'],
  ['in a list that has begun', 'need', '## Needs\n\n- Ella needs somebody who wakes her.\n- attend<|>'],
  ['in its column', 'need', '| Need | Action |\n| --- | --- |\n| attend<|> |'],
  ['in the column of actions', 'action', '| Need | Action |\n| --- | --- |\n| Ella needs to sleep. | attend<|> |'],
])('%s', (_, role, rest) => {
  test(`each ${role} about what is typed is on offer`, () => {
    expect(titles(plan(rest))).toEqual(expect.arrayContaining(titlesOf(role, 'attendance')));
    expect(titles(plan(rest).replaceAll('\n', '\r\n'))).toEqual(titles(plan(rest)));
  });
});

test('in a contingency plan', () => {
  const found = titles(plan('## Contingency plan\n\n<|>'));
  expect(found.length).toBeGreaterThan(0);
  const known = bank.filter((it) => it.role === 'contingency').map((it) => it.title);
  expect(found.filter((it) => !known.includes(it))).toEqual([]);
});

test('people use other words than the bank', () => {
  expect(titles(plan('## Needs\n\n- nits<|>'))).toEqual(expect.arrayContaining(titlesOf('need', 'hygiene')));
});

test('without a word the thread tells what it is about', () => {
  const found = offered(
    plan('## School attendance\n\n**Need:** Ella needs to be in school on time.\n\n**Outcome:** <|>'),
  );
  expect(titlesOf('outcome', 'attendance')).toContain(found[0]?.label);
});

test('the plan fills the gaps that it can, and the others stay gaps', () => {
  const marked = plan('## Outcomes\n\n- attend<|>');
  const { text } = caretIn(marked);
  const item = offered(marked).find((it) => it.newText.includes('14 September 2026'))!;
  const after = applyEdits(text, [{ ...item.replace, newText: item.newText }]);
  expect(item.newText).toContain('Ella');
  expect(after).not.toContain('attend<');
  expect(readPlan(after).outcomes.length).toBeGreaterThan(0);
  expect(item.parts?.some((it) => typeof it !== 'string')).toBe(item.newText.includes('['));
});

test('an editor finds each by the words that were typed', () => {
  for (const word of ['attend', 'nits', 'sleep', '']) {
    for (const it of offered(plan(`## Needs\n\n- ${word}<|>`))) expect(it.filter.startsWith(word)).toBe(true);
  }
});

test.each([
  ['in running text', 'Ella has better attend<|>'],
  ['under another heading', '## What is working well\n\n- attend<|>'],
  ['in the child’s own words', '## What Ella says\n\nattend<|>'],
  ['in the middle of a sentence', '## Outcomes\n\n- By 14 September 2026 Ella has attend<|>'],
  ['with two letters', '## Outcomes\n\n- at<|>'],
  ['with words that no pattern has', '## Outcomes\n\n- zebra<|>'],
  ['in a plan that speaks as “I”', '## What I will do\n\nI ring Nisha. I go to college.\n\n## Outcomes\n\n- attend<|>'],
])('nothing %s', (_, rest) => {
  expect(titles(plan(rest))).toEqual([]);
});

test('nothing in the details, and nothing in a template', () => {
  expect(titles('---\nattend<|>\n---\n\n## Outcomes\n')).toEqual([]);
  expect(titles('---\ntemplate: true\n---\n\n# Plan for [child]\n\n## Outcomes\n\n- attend<|>')).toEqual([]);
});

test.each(samples)('never beside the caret: $path', ({ text }) => {
  const whole = checked(text);
  for (let offset = 0; offset <= text.length; offset += 3) {
    for (const { replace } of patternItems(whole, offset)) {
      if (!(replace.start <= offset && offset === replace.end)) expect({ offset, replace }).toBe('up to the caret');
    }
  }
});
