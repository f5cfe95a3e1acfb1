// What many ask for at once is done once more, and never twice at a time.
import { expect, test } from 'vitest';
import { oneAtATime } from '../../client/src/oneAtATime.ts';

/** Something that goes on until it is told to end. */
function endless(): { readonly run: () => Promise<void>; readonly runs: () => number; end: (problem?: Error) => void } {
  let runs = 0;
  let end: (problem?: Error) => void = () => undefined;
  return {
    run: () =>
      new Promise((resolve, reject) => {
        runs++;
        end = (problem) => (problem === undefined ? resolve() : reject(problem));
      }),
    runs: () => runs,
    end: (problem) => end(problem),
  };
}

test('all who ask while it runs get one more run, after it', async () => {
  const { run, runs, end } = endless();
  const ask = oneAtATime(run);
  const first = ask();
  const others = [ask(), ask(), ask()];
  expect(runs()).toBe(1);
  end();
  await expect.poll(runs).toBe(2);
  end();
  await Promise.all([first, ...others]);
  expect(runs()).toBe(2);
});

test('when it has ended it runs again for whoever asks, also after something went wrong', async () => {
  const { run, runs, end } = endless();
  const ask = oneAtATime(run);
  const first = ask();
  end(new Error('The server is gone.'));
  await first;
  const second = ask();
  end();
  await second;
  expect(runs()).toBe(2);
});

test('whoever asks while something goes wrong gets a run of their own', async () => {
  const { run, runs, end } = endless();
  const ask = oneAtATime(run);
  const asked = [ask(), ask()];
  end(new Error('The server is gone.'));
  await expect.poll(runs).toBe(2);
  end();
  await Promise.all(asked);
});
