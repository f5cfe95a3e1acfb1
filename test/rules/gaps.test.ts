// What a template left open, and what only looks like it.
import { expect, test } from 'vitest';
import { gapsIn } from '../../server/src/rules/gaps.ts';
import { check } from '../support/check.ts';

const sure = (text: string): string[] =>
  gapsIn(text)
    .filter((it) => it.sure)
    .map((it) => text.slice(it.start, it.end));
const doubtful = (text: string): string[] =>
  gapsIn(text)
    .filter((it) => !it.sure)
    .map((it) => text.slice(it.start, it.end));

test.each([
  ['[Name] ([role]) will ring [family member] by [date].', ['[Name]', '[role]', '[family member]', '[date]']],
  ["[child's name] eats breakfast.", ["[child's name]"]],
  ['[INSERT NAME] sees Ella.', ['[INSERT NAME]']],
  ['Beth will [do what, and how often] from 6 July.', ['[do what, and how often]']],
  ['[the first step] has not been reached', ['[the first step]']],
  ['[...]', ['[...]']],
  ['{{child_name}} eats breakfast.', ['{{child_name}}']],
  ['by ____ at the latest', ['____']],
  ['by DD/MM/YYYY, or XX.XX.2026', ['DD/MM/YYYY', 'XX.XX.2026']],
  ['[how often: ____]', ['[how often: ____]']],
  ['"[the child’s own words]"', ['[the child’s own words]']],
  ['“[what Mum says]” and “[what Dad says]”', ['[what Mum says]', '[what Dad says]']],
  ['[something nobody else would write here]', ['[something nobody else would write here]']],
])('%s', (text, gaps) => {
  expect(sure(text)).toEqual(gaps);
});

test.each([
  'Ella said she "wants [Mum] to come".',
  'She wrote “i dont [sic] like it”.',
  'Her teacher [name withheld] rang.',
  'Ella’s tooth [see the letter of 4 May] was out.',
  'As the guidance says [1], and again [12].',
  'See [the letter](letter.md) and [[Ella’s page]].',
  '- [x] done',
  'Signed: ____________ Date: ____________',
  'Llofnod: ________',
  'snake_case__names and an em_dash',
  'Room XX in the old wing',
])('nothing in: %s', (text) => {
  expect(gapsIn(text)).toEqual([]);
});

test('words in brackets that may be the writer’s own are in doubt', () => {
  expect(doubtful('Beth [or her stand-in] rings Dad.')).toEqual(['[or her stand-in]']);
  expect(doubtful('Dad lays the table [school holidays apart].')).toEqual(['[school holidays apart]']);
});

const plan = (written: string, more = ''): string => `---
child: Isaac Pell
written: ${written}
---

# Child in need plan for Isaac

## Actions

- Beth Lowe (school nurse) will weigh Isaac by [date].
- Dad (Rob Pell) lays the table at seven from 4 May 2026.
- Aunt Jo (aunt) fetches Isaac on Fridays from 8 May 2026.
${more}`;

test.each([
  ['while the plan is being written', plan('4 May 2026'), 'information'],
  ['in a plan of an earlier day', plan('1 May 2026'), 'warning'],
  ['in a plan that is agreed', plan('4 May 2026', '\n## Agreed\n\nDad and Beth on 4 May 2026.\n'), 'warning'],
  ['where nobody has agreed yet', plan('4 May 2026', '\n## Agreed\n\n[who agreed, and when]\n'), 'information'],
  ['where agreeing is still to come', plan('4 May 2026', '\n## Agreed\n\nTo be confirmed.\n'), 'information'],
  ['with nothing but a line to sign on', plan('4 May 2026', '\n## Agreed\n\nSigned: ______\n'), 'information'],
])('a gap counts for more once a plan is in use: %s', (_, text, severity) => {
  const [found] = check(text, { rule: 'plan-has-no-open-gaps', today: '2026-05-04' });
  expect(found?.severity).toBe(severity);
  expect(text.slice(found?.start, found?.end)).toBe('[date]');
});

test('a page that is mostly gaps is no template any more once a child and an earlier day stand in it', () => {
  const used =
    '---\nchild: Isaac Pell\nwritten: 1 May 2026\n---\n\n# Plan for Isaac\n\n## Actions\n\n- [Name] rings [name].\n- [Name] will [do what].\n';
  const rule = 'plan-has-no-open-gaps';
  expect(check(used, { rule, today: '2026-05-04' }).map((it) => it.severity)).toEqual(['warning', 'warning']);
  expect(check(used.replace('1 May 2026', '4 May 2026'), { rule, today: '2026-05-04' })).toEqual([]);
  expect(
    check(used.replace('child: Isaac Pell\n', '').replace(' for Isaac', ''), { rule, today: '2026-05-04' }),
  ).toEqual([]);
});

test('the same gap is named once, with its other places', () => {
  const text = plan('1 May 2026', '- Beth Lowe (school nurse) rings Dad by [Date] and again by [date].\n');
  const found = check(text, { rule: 'plan-has-no-open-gaps', today: '2026-05-04' });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain('2 more places');
  expect(found[0]?.finding.related).toHaveLength(2);
});
