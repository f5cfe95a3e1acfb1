/** Which letters a family is left alone with, and which the plan explains. */
import { describe, expect, test } from 'vitest';
import rule from '../../server/src/rules/wording/acronym-is-explained.ts';
import { checkPlan } from '../../server/src/rules/check.ts';
import { acronyms, everydayLetters } from '../../server/src/rules/wording/shortForms.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { absolute } from '../../server/src/text/span.ts';

/** The marked words of a plan that says the sentence among its actions, warnings alone. */
function marked(sentence: string, house: Readonly<Record<string, string>> = {}): string[] {
  const markdown = `# Child in need plan for Odile Marchetti\n\n## People\n\n- Tom Jarvis-Ayre (social worker)\n\n## Actions\n\n- ${sentence}\n`;
  const plan = readPlan(markdown);
  return checkPlan(plan, [rule], { today: '2026-05-01', house: { acronyms: house, severities: {} } })
    .filter((it) => it.severity === 'warning')
    .map((it) => absolute(plan.blocks, it.span))
    .map(({ start, end }) => markdown.slice(start, end));
}

describe('letters that are marked', () => {
  test.each([
    ['Tom will ring the FSW by 4 May 2026.', ['FSW']],
    ['Both SWs will come on 4 May 2026.', ['SWs']],
    ['Tom will explain the CiN plan on 4 May 2026.', ['CiN']],
    ['Tom will explain the S47 on 4 May 2026.', ['S47']],
    ['Tom tells the HV and the IRO; the HV writes it down by 4 May 2026.', ['HV', 'IRO']],
  ])('%s', (sentence, expected) => expect(marked(sentence)).toEqual(expected));
});

describe('letters that are explained', () => {
  test.each([
    'Tom will ring the family support worker (FSW) by 4 May 2026.',
    'Tom will ring the FSW (family support worker) by 4 May 2026.',
    'Tom will ring CAMHS, the child and adolescent mental health service, by 4 May 2026.',
    'Tom will ring the MASH (the front door for worries) by 4 May 2026.',
    'Tom will bring the Team Around the Family (TAF) together. The TAF meets on 4 May 2026.',
  ])('%s', (sentence) => expect(marked(sentence)).toEqual([]));

  test('by the house rules', () =>
    expect(marked('The TAF meets on 4 May 2026.', { TAF: 'team around the family' })).toEqual([]));
});

describe('letters that need no explaining', () => {
  test.each([
    'The GP and the NHS dentist see Odile on 4 May 2026, and she may watch TV in A&E.',
    'Odile moves to class 7B, house 12, LS6 4QQ, on 4 May 2026.',
    'King Charles III and Part II are read on 4 May 2026.',
    'Dad brings the DVD, the USB stick and the PS5 on 4 May 2026.',
    'ODILE WILL SEE CAMHS TODAY',
    'Odile says “I hate TAF meetings” and stays at home on 4 May 2026.',
    'TJ, whose initials are OM, comes on 4 May 2026.',
  ])('%s', (sentence) => expect(marked(sentence)).toEqual([]));
});

describe('the list', () => {
  test('holds no letters that are everyday words too', () => {
    expect(Object.keys(acronyms).filter((it) => everydayLetters.has(it))).toEqual([]);
  });
  test('is long enough to be of use', () => expect(Object.keys(acronyms).length).toBeGreaterThan(180));
});
