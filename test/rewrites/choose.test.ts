// Which patterns are offered first.
import { describe, expect, test } from 'vitest';
import { ageOf, type Age } from '../../server/src/rewrites/age.ts';
import { bank } from '../../server/src/rewrites/bank/index.ts';
import { choose, type Chosen } from '../../server/src/rewrites/choose.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';

const undated = { rule: 'outcome-has-a-date', severity: 'warning' as const };

/** The subjects of the first patterns for a sentence. */
function subjects(chosen: Partial<Chosen>): string[] {
  const whole: Chosen = { role: 'outcome', sentence: '', around: '', findings: [undated], ...chosen };
  return choose(bank, whole)
    .slice(0, 3)
    .map((it) => it.subject);
}

test('two of the subject that the sentence speaks of, and one for any', () => {
  expect(subjects({ sentence: 'Nadia will attend school.' })).toEqual(['attendance', 'attendance', 'any']);
});

test('what stands around it tells the subject where the sentence does not', () => {
  expect(subjects({ sentence: 'Things will get better.', around: 'Nadia is late for school.' })).toEqual([
    'attendance',
    'attendance',
    'any',
  ]);
});

test('an action that speaks of nothing in particular keeps its own words', () => {
  const chosen = { sentence: 'Lena to visit.', around: 'Nadia is late for school.', role: 'action' as const };
  expect(subjects({ ...chosen, findings: [{ rule: 'action-has-a-date', severity: 'warning' }] })[0]).toBe('any');
});

test('of one subject the pattern that was made for such words stands first', () => {
  const [first] = choose(bank, {
    role: 'outcome',
    sentence: 'Nadia will have all her immunisations.',
    around: '',
    findings: [undated],
  });
  expect(first?.id).toBe('health-injections-by-a-day');
});

test('a pattern that settles nothing is none', () => {
  expect(
    subjects({ sentence: 'Nadia will attend school.', findings: [{ rule: 'date-exists', severity: 'error' }] }),
  ).toEqual([]);
});

describe('how old the child is', () => {
  const weight = { role: 'outcome' as const, sentence: 'Nadia will gain weight.', around: '', findings: [undated] };
  const offered = (age: Age | undefined): string[] => choose(bank, { ...weight, age }).map((it) => it.id);

  test('feeds and grams are for a baby, and lessons are not', () => {
    expect(offered('baby')).toContain('feeding-weight-in-steps');
    expect(offered('baby')).not.toContain('feeding-eaten-before-lessons');
    expect(offered('older')).not.toContain('feeding-weight-in-steps');
    expect(offered('older')).toContain('feeding-eaten-before-lessons');
  });

  test('where the plan does not tell, nobody is taken for a baby', () => {
    expect(offered(undefined)).not.toContain('feeding-weight-in-steps');
  });

  test.each<[string, string, Age | undefined]>([
    ['a date of birth', 'born: 3 March 2025\n', 'baby'],
    ['a second birthday', 'born: 1 July 2024\n', 'older'],
    ['a birth that lies ahead', 'born: 9 September 2026\n', 'baby'],
    ['no date of birth', '', undefined],
  ])('by %s', (_, born, age) => {
    const plan = readPlan(
      `---\nchild: Nadia Boyd\n${born}---\n\n# Child in need plan\n\n## Need\n\nNadia eats little.\n`,
    );
    expect(ageOf(plan, '2026-07-01')).toBe(age);
  });

  test.each<[string, Age | undefined]>([
    ['Nadia is a baby who takes half of her bottle.', 'baby'],
    ['Nadia looks after her baby brother before school.', 'older'],
    ['Nadia walks to the infant school alone.', 'older'],
    ['Nadia was weaned late and is tired at school.', 'older'],
    ['Nadia had a cot until last year, and goes to school.', undefined],
    ['Nadia is sad.', undefined],
  ])('by its words: %s', (words, age) => {
    const plan = readPlan(`# Child in need plan for Nadia\n\n## Need\n\n${words}\n`);
    expect(ageOf(plan, '2026-07-01')).toBe(age);
  });
});
