/** Times of things that compete: each in turn, so that whatever else the machine does falls on all of them alike. */
import { performance } from 'node:perf_hooks';

/** Something to be timed. `round` counts from 0 and goes on through the warm-up. */
export type Work = (round: number) => unknown;

/** How often everything is done before and while times are taken. */
export interface Rounds {
  readonly warmUp: number;
  readonly rounds: number;
  /** Seconds after which no further round is begun, but for the first few: no table is worth waiting for all day. */
  readonly within?: number;
}

/** Fewer rounds than these say nothing. */
const fewest = 3;

/** The times in milliseconds of each of the competitors, one for each round. They take turns, round after round. */
export async function compete<Name extends string>(
  competitors: Readonly<Partial<Record<Name, Work>>>,
  { warmUp, rounds, within = 10 }: Rounds,
): Promise<Record<Name, number[]>> {
  const present = Object.entries(competitors) as [Name, Work][];
  const times = Object.fromEntries(present.map(([name]) => [name, [] as number[]])) as Record<Name, number[]>;
  const began = performance.now();
  const spent = (): number => (performance.now() - began) / 1000;
  let warm = warmUp === 0;
  let taken = 0;
  for (let round = 0; taken < rounds && (taken < fewest || spent() < within); round++) {
    for (const [name, work] of present) {
      const before = performance.now();
      await work(round);
      if (warm) times[name].push(performance.now() - before);
    }
    if (warm) taken++;
    warm ||= round + 1 >= warmUp || spent() > within / 3;
  }
  return times;
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return (rank(numbers, (numbers.length - 1) / 2, Math.floor) + rank(numbers, (numbers.length - 1) / 2, Math.ceil)) / 2;
}

/** The number that 95 in 100 do not pass. */
export function p95(numbers: readonly number[]): number {
  return rank(numbers, numbers.length * 0.95 - 1, Math.ceil);
}

function rank(numbers: readonly number[], at: number, rounded: (at: number) => number): number {
  return numbers.toSorted((a, b) => a - b)[Math.max(0, rounded(at))] ?? Number.NaN;
}

/** How a time grows with a length: 1 where twice the length takes twice the time. The slope through all points. */
export function growthExponent(points: readonly { readonly length: number; readonly time: number }[]): number {
  const logs = points.map(({ length, time }) => ({ x: Math.log(length), y: Math.log(time) }));
  const mean = (of: (it: { x: number; y: number }) => number): number =>
    logs.reduce((sum, it) => sum + of(it), 0) / logs.length;
  const [x, y] = [mean((it) => it.x), mean((it) => it.y)];
  const along = logs.reduce((sum, it) => sum + (it.x - x) * (it.y - y), 0);
  return along / logs.reduce((sum, it) => sum + (it.x - x) ** 2, 0);
}
