import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inTurn } from '../../server/src/bin/inTurn.ts';
import type { Case, Judgement } from '../../server/src/bin/judge.ts';
import { judges } from '../../server/src/bin/judges.ts';
import { progress } from '../../server/src/bin/progress.ts';
import { noHouse } from '../../server/src/rules/check.ts';
import { folder } from './command.ts';

const plain: Case = { text: '# Notes\n', house: noHouse, today: '2026-07-01', always: false };

/** A program for processes that help, which does this with each question. */
function program(body: string): string {
  return join(folder({ 'other.mjs': `process.on('message', ({ number }) => { ${body} });` }), 'other.mjs');
}

async function ask(path: string | undefined, cores: number, count: number): Promise<string[]> {
  const all = judges(count, path, cores);
  try {
    const said = (it: Judgement): string => ('no' in it ? it.no.because.replace(/:.*/, '') : 'a plan');
    const texts = Array.from({ length: count }, () => plain);
    return await inTurn(texts, all.atOnce, (it) => all.judge(it).then(said, (problem: Error) => problem.message));
  } finally {
    all.close();
  }
}

const other = program(`process.send({ number, judgement: { no: { because: 'said elsewhere', perhaps: false } } });`);

test('a few texts are judged here, and more elsewhere', async () => {
  expect(await ask(other, 2, 59)).toEqual(Array(59).fill('does not look like a plan'));
  expect(await ask(other, 2, 60)).toEqual(Array(60).fill('said elsewhere'));
});

test.each([
  ['with one core', other, 1],
  ['without a program for it', undefined, 8],
])('everything is judged here %s', async (_, path, cores) => {
  expect(new Set(await ask(path, cores, 80))).toEqual(new Set(['does not look like a plan']));
});

test('what fails elsewhere is said of the text on which it failed', async () => {
  const failing = program(`process.send({ number, failed: 'no such thing' });`);
  expect(new Set(await ask(failing, 2, 60))).toEqual(new Set(['no such thing']));
});

test('when a process ends early, nobody waits for it, and the rest is judged all the same', async () => {
  const said = await ask(program(`process.exit(1);`), 2, 200);
  expect(said).toHaveLength(200);
  expect(said).toContain('a process of its own ended early');
  expect(said.at(-1)).toBe('does not look like a plan');
});

test('how far it is stands in one line on a terminal, and is taken away', () => {
  let text = '';
  let time = 0;
  const page = { isTTY: true, write: (it: string) => (text += it) };
  const shown = progress(page, () => time);
  shown.show(1, 1200);
  expect(text).toBe('');
  time = 600;
  shown.show(40, 1200);
  shown.show(41, 1200);
  time = 1200;
  shown.show(1100, 1200);
  shown.clear();
  shown.clear();
  expect(text).toBe('\r\u001b[K40 of 1,200 files read …\r\u001b[K1,100 of 1,200 files read …\r\u001b[K');
});

test('what goes into a file or a pipe holds nothing of it', () => {
  let time = 0;
  const page = { write: () => expect.unreachable() };
  const shown = progress(page, () => (time += 600));
  shown.show(1, 2);
  shown.clear();
});
