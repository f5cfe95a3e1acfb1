import { expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { workspaceRules } from '../../server/src/workspace/rules/index.ts';
import { sectionPurposes } from '../../server/src/features/sectionPurposes.ts';
import { factsOf } from '../../server/src/features/facts.ts';
import { hover } from '../../server/src/features/hover.ts';
import { caretIn, checked, hoverAt } from './support.ts';

const plan = (action: string, rest = ''): string => `---
plan: child in need
child: Ella Hartley
written: 2026-06-22
people:
  - Gemma Hartley (mother)
  - Nisha Barr (school nurse)
---

# Child in need plan for Ella

## Actions

- ${action}
${rest}`;

test('a finding: the title, what to do, why, weak and better, and where it comes from', () => {
  expect(hoverAt(plan('Sch<|>ool to keep a place at breakfast club from 6 July 2026.'))).toMatchInlineSnapshot(`
    "School
    ---
    **The owner of an action is a person with a name**

    “School” is an organisation. Name the person there who will do this, with their role.

    A school cannot be rung up on a bad Tuesday; its head of year can. A name also tells the child who is coming.

    *Weak:* School to meet Isaac at the gate every morning from 4 May 2026.  
    *Better:* Mrs Dunmore (head of Year 5) will meet Isaac at the gate every morning from 4 May 2026.

    Where this comes from:
    - a person by name and role rather than an organisation – *Children’s plans: best practice guidance*, Hull, on formatting (H-51)
    - everyone has agreed, and knows their own part – *Children’s plans: best practice guidance*, Hull, on characteristics (H-10)

    ---

    **Every action leads to an outcome**

    The plan lists actions but no outcome. Write what will be different for the child when they are done.

    A family that is asked to do something should be able to see what it is for. Without an outcome a plan turns into a list of chores.

    *Weak:* Outcome: (empty) Action: Mum to lay the table at seven.  
    *Better:* Outcome: by 1 June 2026 Isaac eats before school each day. Action: Mum to lay the table at seven from 4 May 2026.

    Where this comes from:
    - needs, outcomes and actions belong together, one leading to the next – *Children’s plans: best practice guidance*, Hull, on principles (H-02)"
  `);
});

test('where the editor shows the message itself it does not stand there twice', () => {
  const { text, offset } = caretIn(plan('Sch<|>ool to keep a place at breakfast club from 6 July 2026.'));
  const { markdown } = hover(checked(text), offset, { messages: false }) ?? { markdown: '' };
  expect(markdown).toContain('The owner of an action is a person with a name');
  expect(markdown).not.toContain('“School” is an organisation');
});

test('a person: role, where they are introduced, and what they have taken on', () => {
  expect(hoverAt(plan('Nisha <|>Barr will weigh Ella on 6 July 2026.'))).toMatchInlineSnapshot(`
    "Nisha Barr will weigh Ella on 6 July 2026.
    ---
    **Every action leads to an outcome**

    The plan lists actions but no outcome. Write what will be different for the child when they are done.

    A family that is asked to do something should be able to see what it is for. Without an outcome a plan turns into a list of chores.

    *Weak:* Outcome: (empty) Action: Mum to lay the table at seven.  
    *Better:* Outcome: by 1 June 2026 Isaac eats before school each day. Action: Mum to lay the table at seven from 4 May 2026.

    Where this comes from:
    - needs, outcomes and actions belong together, one leading to the next – *Children’s plans: best practice guidance*, Hull, on principles (H-02)

    ---

    **Nisha Barr**, school nurse

    Introduced on line 7.

    Named for one action in this plan."
  `);
});

test('a person by their first name', () => {
  expect(hoverAt(plan('Gem<|>ma will put breakfast out at 7.30 from 6 July 2026.'))).toContain(
    '**Gemma Hartley**, mother',
  );
});

test.each([
  ['on 07/0<|>7/26', 'Read as **Tuesday 7 July 2026**, in 6 days.'],
  [
    'on 2 J<|>uly',
    'Read as **Thursday 2 July 2026**, tomorrow. The year is not written and was taken from the plan’s own date.',
  ],
  [
    'by the end of Aug<|>ust 2026',
    'Read as a time that ends on **Monday 31 August 2026**, in 61 days.'.replace('in 61 days', 'in 9 weeks'),
  ],
  ['within six w<|>eeks', 'Counted from the plan’s date, this is **Monday 3 August 2026**, in 5 weeks.'],
  ['by 31/<|>06/2026', 'No such day'],
  ['as soon as pos<|>sible', 'Read as a time that nobody can put into a calendar.'],
])('a time: %s', (when, said) => {
  expect(hoverAt(plan(`Nisha Barr will weigh Ella ${when}.`))).toContain(said);
});

test('a heading: what belongs under it', () => {
  expect(
    hoverAt(plan('Nisha Barr will weigh Ella on 6 July 2026.', '\n## Contin<|>gency plan\n\nNothing yet.\n')),
  ).toBe(
    [
      'Contingency plan',
      '---',
      sectionPurposes.contingency,
      '',
      'Questions that only people can answer:',
      '- Has the person named here said yes, and does the child know whom to ring and where to go? (H-16)',
      '- Has the child helped to make the safety plan, or at least met everybody who is in it? (H-31)',
    ].join('\n'),
  );
});

test('running text: nothing', () => {
  const rest = '\n## What is working well\n\nShe walks to scho<|>ol by herself.\n';
  expect(hoverAt(plan('Nisha Barr will weigh Ella on 6 July 2026.', rest))).toBe('nothing');
});

test('words of the plan cannot turn into marks or links', () => {
  const said = hoverAt(
    '# Child in need plan for Ella\n\n## Actions\n\n- The *[T<|>AF](x)* <b> to meet by 6 July 2026.\n',
  );
  expect(said).not.toMatch(/(?<!\\)\[TAF|(?<!\\)<b>/);
});

test('every rule has something to teach', () => {
  for (const { id } of [...rules, ...workspaceRules])
    expect(factsOf(id)).toMatchObject({ weak: expect.any(String) as string });
});

test('a key of the details: what it is for, and how it is written', () => {
  expect(hoverAt(plan('Gemma Hartley will ring school by 6 July 2026.').replace('written', 'writ<|>ten')))
    .toMatchInlineSnapshot(`
    "written
    ---
    **The day the plan was made**

    From this day “in six weeks” is counted, and a date without its year is read.

    *For example:* \`written: 29 June 2026\`

    Also understood: \`date\`, \`date of plan\`, \`plan date\`."
  `);
});

test('a key with another name is explained as the same', () => {
  const about = (key: string): string | undefined => hoverAt(`---\n${key}: 9 May 2017\n---\n`).split('\n---\n')[1];
  expect(about('do<|>b')).toBe(about('bo<|>rn'));
  expect(about('do<|>b')).toContain('The child’s date of birth');
});

test('the kind of plan: as which it was read', () => {
  expect(hoverAt('---\ntype: CI<|>N\nchild: Ella\n---\n\n# Plan\n')).toContain('**child in need plan**');
});

test('a key of another tool is left alone', () => {
  expect(hoverAt('---\ncss<|>class: wide\nchild: Ella\n---\n')).toBe('nothing');
});
