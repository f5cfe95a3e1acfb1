// Which patterns are offered first.
import { expect, test } from 'vitest';
import { bank } from '../../server/src/rewrites/bank/index.ts';
import { choose, type Chosen } from '../../server/src/rewrites/choose.ts';

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
