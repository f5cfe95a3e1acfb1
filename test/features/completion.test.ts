import { describe, expect, test } from 'vitest';
import { completion, completionPlace } from '../../server/src/features/completion.ts';
import { linksTo } from '../../server/src/model/ask.ts';
import { caretIn, checked, completed, completionsAt } from './support.ts';

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
    expect(completionsAt(plan(rest).replaceAll('\n', '\r\n'))).toEqual(people);
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

  test.each([
    ['in 5 weeks', '5 August 2026'],
    ['within 3 months', '1 October 2026'],
    ['3 July', '3 July 2026'],
    ['9/7/26', '9 July 2026'],
  ])('what is typed as a time is the day that it comes to: %s', (typed, day) => {
    const marked = plan(`**Action:** Ring school. **By when:** ${typed}<|>`);
    expect(completed(marked, typed)).toContain(`**By when:** ${day}`);
  });

  test('a day that is written out, or is over, is left as it is', () => {
    const at = (typed: string): string[] => completionsAt(plan(`**Action:** Ring school. **By when:** ${typed}<|>`));
    expect(at('3 August 2026')[0]).toBe('review date (Mon 14 September 2026)');
    expect(at('3 June 2026')[0]).toBe('review date (Mon 14 September 2026)');
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
      'Who helps',
      'Why there is a plan',
      'What Ella says',
      'What the family says',
      'What is working well',
      'Outcomes',
      'Actions',
      'Contingency plan',
      'Agreed by',
    ]);
  });

  test('at the depth of the others', () => {
    expect(completed(plan('### Needs\n\n- Ella needs breakfast.\n\n#<|>'), 'Actions')).toContain('\n### Actions');
    expect(completed(plan('### Needs\n\n- Ella needs breakfast.\n\n## <|>'), 'Actions')).toContain('\n## Actions');
  });
});

test('every heading on offer is read as what it stands for', () => {
  for (const kind of ['child in need', 'care', 'pathway', 'early help']) {
    const top = `---\nplan: ${kind}\nchild: Ella Hartley\n---\n\n# Plan for Ella\n\n`;
    const offered = completionsAt(`${top}## <|>`);
    expect(offered.length).toBeGreaterThan(9);
    for (const heading of offered) {
      // Once it stands there with something below it, the plan no longer lacks it.
      const left = completionsAt(`${top}## ${heading}\n\nElla is glad of it.\n\n## <|>`);
      expect(left, heading).not.toContain(heading);
    }
  }
});

describe('labels', () => {
  test('over stars that were closed already', () => {
    expect(completed(plan('**<|>**'), 'Outcome')).toBe(plan('**Outcome:** '));
    expect(completionsAt(plan('**<|>'))[0]).toBe('Need (what the child needs and does not have yet)');
  });

  test('that one first which comes next', () => {
    const labels = (rest: string): string[] => completionsAt(plan(rest)).map((it) => it.replace(/ \(.*/, ''));
    expect(labels('**Need:** Ella needs breakfast.\n\n**<|>').slice(0, 3)).toEqual(['Outcome', 'Actions', 'Who']);
    expect(labels('**Need:** Ella needs breakfast.\n\n## More\n\n**<|>')[0]).toBe('Need');
  });

  test('in the words of the plan itself', () => {
    const first = '## Breakfast\n\n**What Ella needs:** breakfast.\n\n**What will be different:** She eats.\n\n';
    const labels = completionsAt(plan(`${first}## Sleep\n\n**<|>`)).map((it) => it.replace(/ \(.*/, ''));
    expect(labels.slice(0, 3)).toEqual(['What Ella needs', 'What will be different', 'Actions']);
  });
});

describe('roles', () => {
  test.each([
    ['in an action', '## Actions\n\n- Beth Lowe (<|>'],
    ['in a cell', '| Action | Who |\n| --- | --- |\n| Ring school | Beth Lowe (<|>'],
  ])('behind a name, those of the plan first, %s', (_, rest) => {
    const roles = completionsAt(plan(rest));
    expect(roles.slice(0, 3)).toEqual(['mother', 'school nurse', 'father']);
    expect(roles).toContain('health visitor');
  });

  test('that begin with what is typed, so that other words in brackets are left alone', () => {
    expect(completionsAt(plan('## Actions\n\n- Beth Lowe (school <|>'))).toEqual(['school nurse']);
    expect(completionsAt(plan('Ella lives with Gemma (who works <|>'))).toEqual([]);
  });

  test('at the top, in the list of people and behind the lead', () => {
    expect(completionsAt('---\nlead: Imogen Tate, soc<|>\n---\n')).toEqual(['social worker']);
    expect(
      completed('---\nchild: Ella\npeople:\n  - Nisha Barr (heal<|>\n---\n\n# Plan\n', 'health visitor'),
    ).toContain('- Nisha Barr (health visitor\n');
  });
});

describe('numbers of outcomes', () => {
  const numbered = (rest: string): string =>
    plan(
      `## Needs\n\n- N1: Ella needs breakfast.\n\n## Outcomes\n\n- O1 (for: N1): By 14 September 2026 Ella eats.\n- O2: Ella sleeps.\n\n## Actions\n\n${rest}`,
    );

  test.each([
    ['in brackets', '- Gemma will cook (for: <|>'],
    ['behind an arrow', '- A1 → <|>'],
    ['by their letter', '- Gemma will cook for O<|>'],
  ])('%s', (_, rest) => {
    expect(completionsAt(numbered(rest))).toEqual([
      'O1 (By 14 September 2026 Ella eats.)',
      'O2 (Ella sleeps.)',
      'N1 (Ella needs breakfast.)',
    ]);
  });

  test('the number that is taken ties the action to its outcome', () => {
    const text = completed(numbered('- Gemma will cook (for: <|>)'), 'O2');
    const { plan: read } = checked(text);
    const action = read.actions.find((it) => it.text.text.includes('cook'))!;
    const outcome = read.outcomes.find((it) => it.label === 'O2')!;
    expect(linksTo(read, action).map((it) => it.from)).toEqual([outcome.id]);
  });

  test('but not behind every “for”', () => {
    expect(completionsAt(numbered('- Gemma will cook for <|>'))).toEqual([]);
  });
});

describe('plainer words', () => {
  test('for an acronym', () => {
    expect(
      completed(
        plan('## Actions\n\n- Gemma will ring the IR<|>O by 6 July 2026.'),
        'independent reviewing officer (IRO)',
      ),
    ).toContain('ring the independent reviewing officer (IRO) by 6 July 2026');
  });

  test.each([
    ['a gap that says what belongs there', 'regu<|>larly', '[the days, or the number of times]'],
    ['words that are ready', 'DN<|>A', 'was not brought'],
    ['the person of an agency', 'CAM<|>HS', '[the person there who will do this, with their role]'],
  ])('%s', (_, words, instead) => {
    const marked = plan(
      `## Actions\n\n- CAMHS will see Ella, who was DNA in May, by 6 July 2026.\n- Gemma Hartley will ring school regularly.`,
    ).replace(words.replace('<|>', ''), words);
    expect(completed(marked, instead)).toBe(marked.replace(words, instead));
  });

  test('nothing in the child’s own words', () => {
    expect(completionsAt(plan('## What Ella says\n\n"I want regu<|>lar lunches."'))).toEqual([]);
  });

  test('only when somebody asks', () => {
    const { text, offset } = caretIn(plan('## Actions\n\n- Gemma will ring the IRO<|> by 6 July 2026.'));
    expect(completion(checked(text), offset, { asked: true })).toHaveLength(1);
    expect(completion(checked(text), offset, { asked: false })).toEqual([]);
  });
});

describe('the details at the top', () => {
  test('keys that are not there yet, by whatever name', () => {
    expect(completionsAt('---\nplan: child in need\nchild: Ella\ndob: 2017\n<|>\n---\n\n# Plan for Ella\n')).toEqual([
      'written (the day the plan was made)',
      'review (the day it is looked at again)',
      'lead (lead professional, with role)',
      'people (everybody with a part in the plan)',
      'siblings (brothers and sisters)',
      'family (the family’s name)',
      'legal status (the legal basis of the plan)',
      'title (the title, where the page itself has none)',
      'status (says that this is a template)',
      'golden-thread (sets the whole file aside)',
    ]);
  });

  test('a key is written with its colon, a list with its first dash', () => {
    expect(completed('---\nchild: Ella\nrev<|>\n---\n', 'review')).toBe('---\nchild: Ella\nreview: \n---\n');
    expect(completed('---\nchild: Ella\n<|>', 'people')).toBe('---\nchild: Ella\npeople:\n  - ');
  });

  const page = (details: string): string =>
    `---\n${details}\n---\n\n## Actions\n\n- Nisha Barr (school nurse) will ring Gemma Hartley (mother) by 6 July 2026.\n`;

  test.each([
    ['kinds of plan', 'plan: <|>', 'child protection plan'],
    ['kinds of plan with half a word', 'type: chil<|>', 'child protection plan'],
    ['days for the review', 'next review: <|>', 'next Thursday (Thu 2 July 2026)'],
    ['today for the day it was made', 'written: <|>', 'today (1 July 2026)'],
    ['a template', 'status: <|>', 'template'],
    ['whom the page names as a professional', 'lead: <|>', 'Nisha Barr (school nurse)'],
    ['whom the page names', 'people:\n  - <|>', 'Gemma Hartley (mother)'],
    ['setting the file aside', 'golden-thread: <|>', 'ignore, '],
  ])('%s', (_, details, first) => {
    const offered = completionsAt(page(details));
    expect(offered).toContain(first);
    expect(completionsAt(page(details).replaceAll('\n', '\r\n'))).toEqual(offered);
  });

  test('a person is written as a plan has them', () => {
    expect(completed(page('lead: Nis<|>'), 'Nisha Barr')).toContain('\nlead: Nisha Barr, school nurse\n');
    expect(completed(page('people:\n  - <|>'), 'Nisha Barr')).toContain('\n  - Nisha Barr (school nurse)\n');
    expect(completionsAt(page('lead: <|>'))).toEqual(['Nisha Barr (school nurse)']);
  });

  test.each([
    ['a birthday', 'born: <|>'],
    ['a brother', 'siblings:\n  - <|>'],
    ['a key of another tool', 'cssclass: <|>'],
    ['a list of another tool', 'tags:\n  - <|>'],
  ])('but nothing for %s', (_, details) => {
    expect(completionsAt(page(details))).toEqual([]);
  });

  test('nothing on the lines of dashes', () => {
    expect(completionsAt('---<|>\nplan: child in need\n---\n')).toEqual([]);
    expect(completionsAt('---\nplan: child in need\n---<|>\n\n# Plan\n')).toEqual([]);
  });
});

test('after nearly every blank there is no place at all, so nothing is read', () => {
  const text = plan('Ella lives with Gemma in Mill Street and likes the swings behind the shop.\n');
  const start = text.indexOf('Ella lives');
  const places = [...text.slice(start).matchAll(/ /g)].map((it) => completionPlace(text, start + it.index + 1));
  expect(places.filter((it) => it !== undefined)).toEqual([]);
});
