import { expect, test } from 'vitest';
import { countRestarts } from '../../client/src/restarts.ts';

const minute = 60_000;

test('a server comes back three times within three minutes, and not a fourth time', () => {
  const restarts = countRestarts();
  expect([0, 1, 2, 2.9].map((it) => restarts.died(it * minute))).toEqual([true, true, true, false]);
});

test('a server that dies now and then always comes back', () => {
  const restarts = countRestarts();
  expect([0, 1, 2, 4, 5, 6].map((it) => restarts.died(it * minute))).not.toContain(false);
});

test('once a person has started it again, nothing is held against it', () => {
  const restarts = countRestarts();
  for (const it of [0, 1, 2]) restarts.died(it);
  restarts.forget();
  expect(restarts.died(3)).toBe(true);
});
