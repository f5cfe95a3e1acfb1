import { expect, test } from 'vitest';
import { compete, growthExponent, median, p95 } from './measure.ts';

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 2, 100], 3],
])('the median of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

test('95 in 100 do not pass the 95th of a hundred', () => {
  expect(p95(Array.from({ length: 100 }, (_, index) => 100 - index))).toBe(95);
  expect(p95([7])).toBe(7);
});

test.each([
  [1, (length: number) => 3 * length],
  [2, (length: number) => length ** 2],
  [0, () => 5],
])('growth with the exponent %d is known', (exponent, time) => {
  const points = [250, 1000, 8000].map((length) => ({ length, time: time(length) }));
  expect(growthExponent(points)).toBeCloseTo(exponent);
});

test('competitors take turns, and warming up is not timed', async () => {
  const turns: string[] = [];
  const note = (who: string) => (round: number) => turns.push(`${who}${round}`);
  const times = await compete({ a: note('a'), b: note('b') }, { warmUp: 1, rounds: 3 });
  expect(turns.join(' ')).toBe('a0 b0 a1 b1 a2 b2 a3 b3');
  expect([times.a.length, times.b.length]).toEqual([3, 3]);
});

test('when the time is over, no more than what is needed is done', async () => {
  let done = 0;
  const times = await compete({ slow: () => done++ }, { warmUp: 50, rounds: 100, within: 0 });
  expect([times.slow.length, done]).toEqual([3, 4]);
});
