// The editor colours what the reader reads, in plans only.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { grammarFiles } from '../../grammar/textmate.ts';
import { fieldOf, sectionOf } from '../../server/src/syntax/names.ts';
import { colours, markdownScopes } from './colours.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.md') && it !== 'README.md')
    .map((it) => join(folder, it));
const samples = markdownIn('samples');

test.each(Object.entries(grammarFiles))('grammar/%s is what the words say now', (name, grammar) => {
  expect(JSON.parse(read(`grammar/${name}`))).toEqual(JSON.parse(JSON.stringify(grammar)));
});

test('headings, labels and columns of a plan, each in the colour of its strand', async () => {
  const plan = [
    '# Child in need plan: Sol Achebe',
    'Date of birth: 9 May 2017',
    '## What Sol says',
    '> "What I need is breakfast."',
    '## 2. Needs and risks',
    '**What Sol needs:** breakfast, and **calm**.',
    '**Outcome**: by 18 September Sol has eaten.',
    '- Action: Bola will ring.',
    '| Outcome | What will happen | By whom | When? |',
    '| --- | --- | --- | --- |',
    '| Who | will | do | what |',
    '**Contingency plan**',
    'ANGHENION:',
  ].join('\n');
  const drawn = (await colours(plan)).map((it) => `${it.line} ${it.strand}: ${it.text}`);
  expect(drawn).toEqual([
    '1 other: Child in need plan',
    '2 other: Date of birth',
    '3 other: What Sol says',
    '5 need: Needs and risks',
    '6 need: What Sol needs',
    '7 outcome: Outcome',
    '8 action: Action',
    '9 outcome: Outcome',
    '9 action: What will happen',
    '9 action: By whom',
    '9 action: When?',
    '12 other: Contingency plan',
    '13 need: ANGHENION',
  ]);
});

test('what stands in code, in a comment or in a link stays as it is', async () => {
  const plan = '# Child in need plan\n\n```\n## Needs\nOutcome: x\n```\n\n<!--\n## Actions\nNeed: x\n-->\n\n`Need:`\n';
  expect((await colours(plan)).map((it) => it.text)).toEqual(['Child in need plan']);
});

test('every sample is coloured from its title on', async () => {
  for (const sample of samples) expect((await colours(read(sample))).length, sample).toBeGreaterThan(4);
});

test('every heading that the reader knows is coloured', async () => {
  const missing: string[] = [];
  for (const sample of samples) {
    const text = read(sample);
    const coloured = await colours(text);
    const from = Math.min(...coloured.map((it) => it.line));
    for (const [index, line] of text.split('\n').entries()) {
      const heading = /^#{1,6} (.+)$/.exec(line)?.[1];
      if (heading === undefined || index + 1 < from || sectionOf(heading, () => true) === undefined) continue;
      if (!coloured.some((it) => it.line === index + 1)) missing.push(`${sample}:${index + 1}: ${heading}`);
    }
  }
  expect(missing).toEqual([]);
});

test('every column of a table that the reader knows by its words is coloured', async () => {
  const missing: string[] = [];
  for (const sample of samples) {
    const text = read(sample);
    const coloured = await colours(text);
    for (const [index, line] of text.split('\n').entries()) {
      if (!/^\|[ :|-]+$/.test(text.split('\n')[index + 1] ?? '') || !line.startsWith('|')) continue;
      const known = line.split('|').filter((it) => it.trim() !== '' && fieldOf(it) !== undefined);
      const found = coloured.filter((it) => it.line === index + 1);
      if (found.length < known.length) missing.push(`${sample}:${index + 1}: ${line}`);
    }
  }
  expect(missing).toEqual([]);
});

const otherMarkdown = `# A library

## What you need
Node 20.

## Actions
**Outcome:** the file is written.
**Who:** the maintainers
Need: a token
Review: every pull request

| Action | Who | When |
| --- | --- | --- |
| Release | Robots | Fridays |

## Risks
## Contingency plan
## Family plan
The care plan of a patient is a resource.
`;

test('other Markdown has no colour of ours, whatever words it uses', async () => {
  expect(await colours(otherMarkdown)).toEqual([]);
  const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'samples/README.md'];
  for (const page of pages) expect(await colours(read(page)), page).toEqual([]);
});

test('Markdown keeps its own colours beside ours', async () => {
  for (const page of [...samples, 'README.md']) {
    expect(await markdownScopes(read(page), true), page).toEqual(await markdownScopes(read(page), false));
  }
});

test('a plan of many lines is coloured in time', async () => {
  const plan = read('samples/table/strong.md');
  await colours(plan);
  const begun = performance.now();
  await colours(plan);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
