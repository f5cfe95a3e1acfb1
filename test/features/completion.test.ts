import { describe, expect, test } from 'vitest';
import { completionPlace } from '../../server/src/features/completion.ts';
import { completed, completionsAt } from './support.ts';

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

const people = ['Gemma Hartley (mother)', 'Nisha Barr (school nurse)', 'Ella Hartley (child)'];

describe('people', () => {
  test('where an action begins', () => {
    const marked = plan('## Actions\n\n- Gemma Hartley will ring school on 6 July 2026.\n- <|>');
    expect(completionsAt(marked)).toEqual(people);
    expect(completed(marked, 'Nisha Barr')).toContain('\n- Nisha Barr will ');
  });

  test.each([
    ['under a heading with nothing yet', '## Actions\n\n- <|>'],
    ['under a label', '**Need:** Ella needs breakfast.\n\n**Actions:**\n\n- <|>'],
    ['with half a name', '## Actions\n\n- Nis<|>'],
    ['in a task list', '## Actions\n\n- [ ] <|>'],
    ['behind a label', '- Ring school. Who: <|>'],
    ['behind a label in bold', '**Action:** Ring school.\n\n**Who:** <|>'],
    ['in a cell for the owner', '| Action | Who | When |\n| --- | --- | --- |\n| Ring school | <|>'],
    ['in an empty cell of a whole row', '| Action | By whom | When |\n| --- | --- | --- |\n| Ring school | <|> | |'],
  ])('%s', (_, rest) => {
    expect(completionsAt(plan(rest))).toEqual(people);
  });

  test.each([
    ['in a list of strengths', '## What is working well\n\n- <|>'],
    ['in a list of needs', '## Needs\n\n- Ella needs breakfast.\n- <|>'],
    ['in the middle of an action', '## Actions\n\n- Gemma will ring <|>'],
    ['in running text', 'Ella lives with <|>'],
    ['in a cell for something else', '| Action | Who | When |\n| --- | --- | --- |\n| <|>'],
  ])('but not %s', (_, rest) => {
    expect(completionsAt(plan(rest))).toEqual([]);
  });
});

describe('days', () => {
  const first = [
    'review date (Mon 14 September 2026)',
    'next Thursday (Thu 2 July 2026)',
    'next Friday (Fri 3 July 2026)',
  ];

  test.each([
    ['behind “by” in an action', '## Actions\n\n- Gemma Hartley will ring school by <|>'],
    ['behind “by” in an outcome', '## Outcomes\n\n- Ella has eaten four days in five by <|>'],
    ['in a cell for the time', '| Action | Who | When |\n| --- | --- | --- |\n| Ring school | Gemma | <|>'],
    ['behind a label', '- Ring school. By when: <|>'],
  ])('%s', (_, rest) => {
    expect(completionsAt(plan(rest)).slice(0, 3)).toEqual(first);
  });

  test('as they are written in a plan', () => {
    expect(completed(plan('## Actions\n\n- Gemma Hartley will ring school by next Th<|>'), 'next Thursday')).toContain(
      'ring school by 2 July 2026',
    );
  });

  test('but not behind every “by”', () => {
    expect(completionsAt(plan('Ella is looked after by <|>'))).toEqual([]);
  });

  test('never on a Saturday or a Sunday', () => {
    expect(completionsAt(plan('- Ring school. By when: <|>')).filter((it) => /\((?:Sat|Sun)/.test(it))).toEqual([]);
  });
});

describe('headings', () => {
  test('that the plan still lacks', () => {
    expect(
      completionsAt(plan('## Needs\n\n- Ella needs breakfast.\n\n## Review\n\n14 September 2026\n\n## <|>')),
    ).toEqual([
      'Why there is a plan',
      'What Ella says',
      'What the family says',
      'What is working well',
      'Outcomes',
      'Actions',
      'Contingency plan',
    ]);
  });

  test('at the depth of the others', () => {
    expect(completed(plan('### Needs\n\n- Ella needs breakfast.\n\n#<|>'), 'Actions')).toContain('\n### Actions');
    expect(completed(plan('### Needs\n\n- Ella needs breakfast.\n\n## <|>'), 'Actions')).toContain('\n## Actions');
  });
});

test('labels, over stars that were closed already', () => {
  expect(completed(plan('**<|>**'), 'Outcome')).toBe(plan('**Outcome:** '));
  expect(completionsAt(plan('**<|>'))[0]).toBe('Need (what the child needs and does not have yet)');
});

describe('the details at the top', () => {
  test('keys that are not there yet', () => {
    expect(completionsAt('---\nplan: child in need\nchild: Ella\n<|>\n---\n\n# Plan for Ella\n')).toEqual([
      'born (date of birth)',
      'written (the day the plan was made)',
      'review (the day it is looked at again)',
      'lead (lead professional, with role)',
      'people (everybody with a part in the plan)',
      'siblings (brothers and sisters)',
    ]);
  });

  test('kinds of plan', () => {
    expect(completionsAt('---\nplan: <|>\nchild: Ella\n---\n')).toContain('child protection');
  });

  test('days', () => {
    expect(completionsAt('---\nplan: child in need\nreview: <|>\n---\n')[0]).toBe('next Thursday (Thu 2 July 2026)');
  });
});

test('after nearly every blank there is no place at all, so nothing is read', () => {
  const text = plan('Ella lives with Gemma in Mill Street and likes the swings behind the shop.\n');
  const start = text.indexOf('Ella lives');
  const places = [...text.slice(start).matchAll(/ /g)].map((it) => completionPlace(text, start + it.index + 1));
  expect(places.filter((it) => it !== undefined)).toEqual([]);
});
