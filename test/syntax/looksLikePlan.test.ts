// Whether a file is a plan, measured: every shape of plan is known, and no other Markdown is taken for one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { looksLikePlan } from '../../server/src/syntax/looksLikePlan.ts';

/** Shapes that say too little of themselves. A folder audit lists them as passed over, and why. */
const unsure = ['only-title', 'half-typed-table', 'nested-lists-without-labels'];
/** Shapes that are there to be no plan. */
const none = ['empty', 'no-plan'];

const shapes = documentsIn('shapes').filter((it) => !none.includes(it.name));
const others = [...documentsIn('other-markdown'), ...documentsIn('shapes').filter((it) => none.includes(it.name))];

describe('a plan', () => {
  test.each(shapes.filter((it) => !unsure.includes(it.name)))('$name', ({ markdown }) => {
    const verdict = looksLikePlan(markdown);
    expect(verdict).toMatchObject({ answer: 'yes' });
    expect(verdict.because.join()).not.toBe('');
  });

  test.each(shapes.filter((it) => unsure.includes(it.name)))('$name may be one', ({ markdown }) => {
    expect(looksLikePlan(markdown).answer).not.toBe('no');
  });

  test.each(shapes)('$name, whatever its line ends and its first mark', ({ markdown }) => {
    const { answer } = looksLikePlan(markdown);
    expect(looksLikePlan(`\uFEFF${markdown.replaceAll('\n', '\r\n')}`).answer).toBe(answer);
  });
});

describe('no plan', () => {
  test.each(others)('$name', ({ markdown }) => {
    expect(looksLikePlan(markdown)).not.toMatchObject({ answer: 'yes' });
  });

  test('is said outright in two cases of three', () => {
    const doubted = others.filter((it) => looksLikePlan(it.markdown).answer !== 'no').map((it) => it.name);
    expect(doubted.length, doubted.join(', ')).toBeLessThanOrEqual(others.length / 3);
  });

  test.each([
    'readme-library',
    'decision-record',
    'firm-minutes',
    'firm-minutes-with-outcomes',
    'shopping-list',
    'recipe',
    'changelog',
  ])('%s is not even doubted', (name) => {
    expect(looksLikePlan(others.find((it) => it.name === name)?.markdown ?? '')).toMatchObject({ answer: 'no' });
  });

  test('has its reason', () => {
    for (const { markdown } of others) expect(looksLikePlan(markdown).because.join()).not.toBe('');
  });
});

test('what the writer says of the file is enough', () => {
  expect(looksLikePlan('---\nkind: child in need\nchild: Ines\n---\n\nInes is cold.\n').answer).toBe('yes');
  expect(looksLikePlan('---\ngolden-thread: ignore, an old plan\n---\n\n# Child in need plan for Ines\n').answer).toBe(
    'yes',
  );
});

test('a plan in a code block is an example, and no plan', () => {
  const [plan] = shapes.filter((it) => it.name === 'bold-labels');
  expect(looksLikePlan(`# How to write\n\n\`\`\`markdown\n${plan?.markdown ?? ''}\n\`\`\`\n`).answer).not.toBe('yes');
});

test('two megabytes are judged in time', () => {
  const text = '# Notes\n\n' + '| a | b: c |\n**What Ines needs:** to sleep.\n\n'.repeat(40_000);
  const start = performance.now();
  looksLikePlan(text);
  expect(performance.now() - start).toBeLessThan(15_000);
});

function documentsIn(folder: string): { name: string; markdown: string }[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((it) => it.endsWith('.md'))
    .map((it) => ({ name: it.replace(/\.md$/, ''), markdown: readFileSync(join(path, it), 'utf8') }));
}
