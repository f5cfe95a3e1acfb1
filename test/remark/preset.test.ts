// The rules as others run them: through remark and remark-lint themselves.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import { VFile } from 'vfile';
import { afterAll, expect, test } from 'vitest';
import { buildRemark } from '../../scripts/build.mjs';
import { lintRules, preset, type GoldenThreadSettings } from '../../server/src/remark/preset.ts';
import { rules } from '../../server/src/rules/index.ts';
import { notices } from '../../server/src/rules/notices.ts';
import { check } from '../support/check.ts';

const day = '2026-07-01';
const today = (): string => day;
const all = lintRules({ today });

const plan = `---
plan: child in need
child: Effie Brand
---

# Plan for Effie

## Actions

- School to keep a place at breakfast club from 6 July 2026.
- Rae Brand (mother) will read to Effie at 7pm.

Case to be closed.
`;

/** What remark-lint says about a text with everything in the preset, and then what the user changed. */
async function lint(
  text: string,
  {
    settings = {},
    path = 'effie.md',
    more = [],
  }: { settings?: GoldenThreadSettings; path?: string; more?: readonly [string, unknown][] } = {},
): Promise<VFile> {
  const processor = remark()
    .use(remarkGfm)
    .use(remarkLint)
    .use(preset(all))
    .use({ settings: { goldenThread: settings } as never });
  for (const [id, level] of more) processor.use(all[id]!, level as never);
  return processor.process(new VFile({ value: text, path }));
}

const said = ({ messages }: VFile): string[] =>
  messages.map(
    ({ ruleId, source, line, column, fatal }) =>
      `${line}:${column} ${source}:${ruleId} ${fatal === true ? 'fails' : fatal === false ? 'warns' : 'informs'}`,
  );

test('every rule about one plan and every notice is a lint rule', () => {
  expect(Object.keys(all).sort()).toEqual([...rules, ...notices].map((it) => it.id).sort());
  for (const [id, plugin] of Object.entries(all)) expect(plugin.name, id).toBe(`golden-thread:${id}`);
});

test('remark-lint says what an audit says, at the same places', async () => {
  const file = await lint(plan);
  const found = check(plan, { today: day });
  const place = (offset: number): string => {
    const before = plan.slice(0, offset).split('\n');
    return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
  };
  const severities = { error: 'fails', warning: 'warns', information: 'informs', hint: 'informs' };
  const expected = found.map((it) => `${place(it.start)} golden-thread:${it.rule} ${severities[it.severity]}`);
  expect(said(file).sort()).toEqual(expected.sort());
  expect(expected.length).toBeGreaterThan(4);
});

test('a message has its place, its reason and where that comes from', async () => {
  const [message] = (await lint(plan)).messages.filter((it) => it.ruleId === 'action-owner-is-a-person');
  const start = plan.indexOf('School');
  expect(message).toMatchObject({
    reason: expect.stringContaining('“School” is an organisation') as string,
    place: { start: { line: 10, column: 3, offset: start }, end: { line: 10, column: 9, offset: start + 6 } },
    actual: 'School',
    source: 'golden-thread',
    fatal: false,
  });
  expect(message?.note).toContain('H-51: ');
});

test('a rule can be turned off, and made to fail the file', async () => {
  const levels = async (level: unknown): Promise<string[]> =>
    said(await lint(plan, { more: [['action-owner-is-a-person', level]] })).filter((it) => it.includes('owner-is'));
  expect(await levels('off')).toEqual([]);
  expect(await levels(false)).toEqual([]);
  expect(await levels([0])).toEqual([]);
  expect(await levels('warn')).toEqual(['10:3 golden-thread:action-owner-is-a-person warns']);
  expect(await levels('error')).toEqual(['10:3 golden-thread:action-owner-is-a-person fails']);
  expect(await levels([2])).toEqual(['10:3 golden-thread:action-owner-is-a-person fails']);
});

test('one rule alone says only its own', async () => {
  const file = await remark().use(remarkLint).use(all['child-is-not-a-case']!).process(plan);
  expect([...new Set(file.messages.map((it) => it.ruleId))]).toEqual(['child-is-not-a-case']);
});

test('Markdown that is no plan is left alone, unless somebody says that it is one', async () => {
  const notes = '# Notes\n\nCase to be closed.\n';
  expect(said(await lint(notes))).toEqual([]);
  expect(said(await lint(notes, { path: 'effie.plan.md' }))).not.toEqual([]);
  expect(said(await lint(notes, { settings: { treatAsPlan: true } }))).not.toEqual([]);
});

test('acronyms and a profile are said once for all rules', async () => {
  const text = plan.replace('Case to be closed.', 'Effie is known to the TAF.');
  const ids = async (settings: GoldenThreadSettings): Promise<unknown[]> =>
    (await lint(text, { settings })).messages.map((it) => it.ruleId);
  expect(await ids({})).toContain('acronym-is-explained');
  expect(await ids({ acronyms: { TAF: 'team around the family' } })).not.toContain('acronym-is-explained');
  expect(await ids({ profile: 'first-week' })).not.toContain('acronym-is-explained');
  expect(await ids({ profile: 'first-week' })).toContain('action-owner-is-a-person');
});

test('a comment that sets a finding aside is heeded', async () => {
  const text = plan.replace(
    '- School',
    '<!-- golden-thread-ignore action-owner-is-a-person: three cooks, by rota -->\n\n- School',
  );
  expect(said(await lint(text)).filter((it) => it.includes('owner-is'))).toEqual([]);
});

test('a byte order mark and Windows line ends move no place', async () => {
  const text = `\uFEFF${plan.replaceAll('\n', '\r\n')}`;
  const [message] = (await lint(text)).messages.filter((it) => it.ruleId === 'action-owner-is-a-person');
  const start = text.indexOf('School');
  expect(message?.place).toMatchObject({ start: { line: 10, column: 3, offset: start }, end: { offset: start + 6 } });
});

test('the text is read anew when it has changed', async () => {
  const processor = remark().use(preset(all));
  const file = new VFile({ value: plan, path: 'effie.md' });
  await processor.run(processor.parse(file), file);
  const before = file.messages.length;
  file.messages.length = 0;
  file.value = '# Notes\n';
  await processor.run(processor.parse(file), file);
  expect([before > 0, file.messages]).toEqual([true, []]);
});

const place = mkdtempSync(join(tmpdir(), 'golden-thread-remark-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('the package exports it', async () => {
  const root = join(import.meta.dirname, '../..');
  const installed = join(place, 'node_modules/golden-thread');
  mkdirSync(installed, { recursive: true });
  await buildRemark(join(installed, 'dist'));
  symlinkSync(join(root, 'package.json'), join(installed, 'package.json'));
  for (const it of ['remark', 'remark-lint'])
    symlinkSync(join(root, 'node_modules', it), join(place, 'node_modules', it));
  writeFileSync(
    join(place, 'lint.mjs'),
    `import goldenThread, { rules } from 'golden-thread/remark';
import { remark } from 'remark';
import remarkLint from 'remark-lint';
const file = await remark().use(remarkLint).use(goldenThread).process(${JSON.stringify(plan)});
console.log(Object.keys(rules).length, file.messages.some((it) => it.source + ':' + it.ruleId === 'golden-thread:action-owner-is-a-person'));
`,
  );
  const output = execFileSync(process.execPath, ['lint.mjs'], { cwd: place, encoding: 'utf8' });
  expect(output.trim()).toBe(`${rules.length + notices.length} true`);
});
