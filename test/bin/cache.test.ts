import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit as auditPlans, type AuditRequest } from '../../server/src/bin/audit.ts';
import { auditCache } from '../../server/src/bin/auditCache.ts';
import { judge } from '../../server/src/bin/judge.ts';
import { folder, only, run, soundPlan, weakPlan } from './command.ts';

const house = only('action-owner-is-a-person', 'sibling-has-a-plan');
const sibling = weakPlan.replace('# Child', '---\nsiblings: Isaac Hartley\n---\n\n# Child');
const files = {
  'ella.plan.md': weakPlan,
  'sound.plan.md': soundPlan,
  'sibling.plan.md': sibling,
  'ignored.plan.md': `---\ngolden-thread: ignore, a copy of ella.plan.md\n---\n\n${weakPlan}`,
  'shopping.md': '# Shopping\n\n- milk\n',
  'golden-thread.yaml': house,
};

test.each(['text', 'json', 'sarif'])('an audit with a cache says what one without says: %s', async (format) => {
  const place = folder(files);
  const words = ['audit', '--format', format, '--verbose'];
  const { code, output, complaints } = await run(place, words);
  expect(output).toContain('Isaac');
  for (const time of ['first', 'second']) {
    expect(await run(place, [...words, '--cache', '.cache']), time).toMatchObject({ code, output, complaints });
  }
});

test('only what has changed is read again', async () => {
  const place = folder({ 'ella.plan.md': weakPlan, 'noor.plan.md': soundPlan, 'shopping.md': files['shopping.md'] });
  expect(await judged(place)).toEqual(['ella.plan.md', 'noor.plan.md', 'shopping.md']);
  expect(await judged(place)).toEqual([]);
  writeFileSync(join(place, 'noor.plan.md'), `${soundPlan}\n- School to help.\n`);
  expect(await judged(place)).toEqual(['noor.plan.md']);
  writeFileSync(join(place, 'new.plan.md'), weakPlan.replaceAll('Ella', 'Noor'));
  expect(await judged(place)).toEqual(['new.plan.md']);
});

test.each<[what: string, change: Partial<AuditRequest>]>([
  ['another day', { today: '2026-07-02' }],
  ['other rules', { profile: 'first-week' }],
  ['a plan that is named', { paths: ['ella.plan.md', 'shopping.md'] }],
])('%s is another question', async (what, change) => {
  const place = folder({ 'ella.plan.md': weakPlan, 'shopping.md': files['shopping.md'] });
  await judged(place);
  const again = await judged(place, change);
  // A plan by its name is read as one in a folder too, and a shopping list is not.
  expect(again).toEqual(what === 'a plan that is named' ? ['shopping.md'] : ['ella.plan.md', 'shopping.md']);
});

test('house rules are part of the question', async () => {
  const place = folder({ 'ella.plan.md': weakPlan, 'golden-thread.yaml': house });
  await judged(place);
  writeFileSync(join(place, 'golden-thread.yaml'), only('action-has-a-date'));
  expect(await judged(place)).toEqual(['ella.plan.md']);
});

test('another edition of Golden Thread starts anew, and says so once', async () => {
  const place = folder({ 'ella.plan.md': weakPlan, 'noor.plan.md': soundPlan });
  await judged(place);
  const cache = auditCache(join(place, '.cache'), 'the next edition');
  expect(await judged(place, { cache })).toEqual(['ella.plan.md', 'noor.plan.md']);
  expect(cache.complaints()).toEqual(['2 entries are damaged or of another version, and not used.']);
});

test.each<[what: string, damage: (kept: string) => string]>([
  ['nothing', () => ''],
  ['half of it', (kept) => kept.slice(0, kept.length / 2)],
  ['a few other letters', (kept) => kept.replace('warning', 'WARNING')],
  ['something of somebody else', () => '{"plans": 3}\n'],
])('a damaged entry is not used and costs one line: %s', async (_, damage) => {
  const place = folder({ 'ella.plan.md': weakPlan, 'golden-thread.yaml': house });
  const words = ['audit', '--cache', 'kept'];
  const first = await run(place, words);
  const [entry] = entries(join(place, 'kept'));
  const kept = readFileSync(entry!, 'utf8');
  expect(damage(kept)).not.toBe(kept);
  writeFileSync(entry!, damage(kept));
  const complaints = 'golden-thread: --cache kept: one entry is damaged or of another version, and not used.\n';
  expect(await run(place, words)).toMatchObject({ code: first.code, output: first.output, complaints });
  expect(readFileSync(entry!, 'utf8')).toBe(kept);
  expect((await run(place, words)).complaints).toBe('');
});

test('where nothing can be kept the audit is complete all the same', async () => {
  const place = folder({ 'ella.plan.md': weakPlan, 'noor.plan.md': soundPlan, kept: 'a file' });
  const without = await run(place, ['audit']);
  const { code, output, complaints } = await run(place, ['audit', '--cache', 'kept']);
  expect([code, output]).toEqual([without.code, without.output]);
  expect(complaints).toBe(
    'golden-thread: --cache kept: nothing can be kept there: there is a file of this name already. The audit itself is complete.\n',
  );
});

test('what is kept is for one person, not for Git, and holds no plan', async () => {
  const place = folder({ 'ella.plan.md': weakPlan, 'golden-thread.yaml': house });
  await run(place, ['audit', '--cache', 'deep/kept']);
  const kept = join(place, 'deep/kept');
  const [entry, ...others] = entries(kept);
  expect(others).toEqual([]);
  expect([statSync(kept).mode & 0o777, statSync(entry!).mode & 0o777]).toEqual([0o700, 0o600]);
  expect(readFileSync(join(kept, '.gitignore'), 'utf8')).toBe('*\n');
  const text = readFileSync(entry!, 'utf8');
  expect(text).toContain('“School” is an organisation.');
  for (const line of weakPlan.split('\n').filter((it) => it.length > 20)) expect(text).not.toContain(line.slice(2));
});

test('a folder that was there is left as it is', async () => {
  const place = folder({ 'ella.plan.md': weakPlan });
  mkdirSync(join(place, 'kept'), { mode: 0o755 });
  await run(place, ['audit', '--cache', 'kept']);
  expect(readdirSync(join(place, 'kept'))).toHaveLength(1);
});

/** Audits a folder with what was kept there, and gives the names of the files that had to be read as plans. */
async function judged(place: string, change: Partial<AuditRequest> = {}): Promise<string[]> {
  const texts: string[] = [];
  await auditPlans({
    paths: ['.'],
    folder: place,
    today: '2026-07-01',
    cache: auditCache(join(place, '.cache'), 'this edition'),
    judges: () => ({
      atOnce: 1,
      judge: (text) => {
        texts.push(text.text);
        return Promise.resolve(judge(text));
      },
      close: () => undefined,
    }),
    ...change,
  });
  const names = readdirSync(place).filter((it) => it.endsWith('.md'));
  return names.filter((it) => texts.includes(readFileSync(join(place, it), 'utf8'))).toSorted();
}

function entries(kept: string): string[] {
  return readdirSync(kept)
    .filter((it) => it.endsWith('.json'))
    .map((it) => join(kept, it));
}
