import { Ajv } from 'ajv';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit, folder, only, run, soundPlan, weakPlan } from './command.ts';

const house = only('action-owner-is-a-person');
const shopping = '# Shopping\n\n- milk\n- bread\n';

describe('a plan that somebody names', () => {
  test('is read and shown with what there is to say', async () => {
    const place = folder({ 'ella.md': weakPlan, 'golden-thread.yaml': house });
    expect((await run(place, ['audit', 'ella.md', '--fail-on', 'warning'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit ella.md --fail-on warning
      ella.md
      Ella Hartley · child in need plan · 1 need, 1 outcome, 1 action

        13 │ - School to keep a place at breakfast club from 6 July 2026.
           │   ^^^^^^
           warning  13:3  “School” is an organisation. Name the person there who will
                          do this, with their role.  action-owner-is-a-person

      ────────────────────────────────────────────────────────────────────────
      1 plan read, 1 finding.

          1  warning  a senior reviewer would very likely raise this

      Most often: action-owner-is-a-person (once).

      Golden Thread reads words and structure. Whether a plan is right for the child
      is for people to judge.

      What to do next
        1. Start with the warnings: ella.md (1).
        2. See why a rule matters, with a weak and a better wording:
             golden-thread rules action-owner-is-a-person
        3. Where a finding does not fit this child, say so in the plan, above the line
           and with your reason:
             <!-- golden-thread-ignore action-owner-is-a-person: reason -->
      => 1"
    `);
  });

  test('is read as a plan whatever it looks like and whatever it is called', async () => {
    const place = folder({ 'list.txt': shopping, 'deep/.hidden/shopping.md': shopping, '.gitignore': '*.txt\n' });
    const { report } = await audit(place, 'list.txt', 'deep/.hidden/shopping.md');
    expect(report.plans.map((it) => it.path)).toEqual(['deep/.hidden/shopping.md', 'list.txt']);
  });

  test('and that is not there costs one line; the rest is audited', async () => {
    const place = folder({ 'ella.md': soundPlan, 'golden-thread.yaml': house });
    expect((await run(place, ['audit', 'gone.md', 'ella.md', 'nowhere/'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit gone.md ella.md nowhere/
      ella.md
      Ella Hartley · child in need plan · 1 need, 1 outcome, 1 action
      Nothing found.

      ────────────────────────────────────────────────────────────────────────
      1 plan read. Nothing found.
      Golden Thread reads words and structure. Whether a plan is right for the child
      is for people to judge.

      To know about
        - gone.md: there is no such file or folder.
        - nowhere: there is no such file or folder.
      ! golden-thread: gone.md: there is no such file or folder.
      ! golden-thread: nowhere: there is no such file or folder.
      => 2"
    `);
  });

  test('and nothing else is not there: nothing is printed but the line', async () => {
    expect((await run(folder({}), ['audit', 'gone.md'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit gone.md
      ! golden-thread: gone.md: there is no such file or folder.
      => 2"
    `);
  });

  test('twice, or by name and with its folder, is audited once', async () => {
    const { report } = await audit(folder({ 'a/ella.md': weakPlan }), 'a', 'a/ella.md', './a/../a/ella.md');
    expect(report.plans.map((it) => it.path)).toEqual(['a/ella.md']);
  });

  test('may lie above the working folder', async () => {
    const place = folder({ 'ella.md': weakPlan, 'here/x': '' });
    const { report } = await audit(join(place, 'here'), '../ella.md');
    expect(report.plans.map((it) => it.path)).toEqual(['../ella.md']);
  });

  test('may be empty', async () => {
    const { report, complaints } = await audit(folder({ 'empty.md': '' }), 'empty.md');
    expect([report.plans.map((it) => it.path), report.problems, complaints]).toEqual([['empty.md'], [], '']);
  });

  test('with details that cannot be read is audited all the same, and the others too', async () => {
    const broken = `---\nchild: "Ella\n  - x: [\n---\n\n${weakPlan}`;
    const { report, code } = await audit(folder({ 'a.plan.md': broken, 'b.plan.md': weakPlan }));
    expect(code).not.toBe(2);
    expect(
      report.plans.map((it) => it.findings.filter(({ rule }) => rule === 'frontmatter-can-be-read').length),
    ).toEqual([1, 0]);
  });
});

describe('a folder', () => {
  test('is searched for plans by name and by look, and what was passed over is listed', async () => {
    const place = folder({
      'b.plan.md': shopping,
      'a/ella.md': weakPlan,
      'a/ELLA.MARKDOWN': weakPlan,
      'README.md': '# Our team\n\nWe meet on Mondays.\n',
      'blank.md': '\n',
      'notes.txt': weakPlan,
      'node_modules/x/ella.md': weakPlan,
      '.archive/ella.md': weakPlan,
    });
    const { report } = await audit(place);
    expect(report.plans.map((it) => it.path)).toEqual(['a/ELLA.MARKDOWN', 'a/ella.md', 'b.plan.md']);
    expect(report.passedOver.map((it) => it.path)).toEqual(['README.md', 'blank.md']);
    expect(report.passedOver[1]?.because).toBe('empty');
  });

  test('has its .gitignore heeded, and those below and above it', async () => {
    const place = folder({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.old.plan.md\n',
      'team/.gitignore': 'secret.plan.md\n!kept.old.plan.md\n',
      'team/a.plan.md': weakPlan,
      'team/a.old.plan.md': weakPlan,
      'team/kept.old.plan.md': weakPlan,
      'team/secret.plan.md': weakPlan,
      'team/drafts/b.plan.md': weakPlan,
      'secret.plan.md': weakPlan,
    });
    const { report } = await audit(place, 'team');
    expect(report.plans.map((it) => it.path)).toEqual(['team/a.plan.md', 'team/kept.old.plan.md']);
    expect(report.passedOver).toEqual([
      { path: 'team/a.old.plan.md', because: 'named in .gitignore' },
      { path: 'team/drafts/', because: 'named in .gitignore' },
      { path: 'team/secret.plan.md', because: 'named in .gitignore' },
    ]);
    const named = await audit(place, 'team/drafts');
    expect(named.report.plans.map((it) => it.path)).toEqual(['team/drafts/b.plan.md']);
  });

  test('that is only linked to is not entered, and that is said', async () => {
    const place = folder({ 'team/a.plan.md': weakPlan, 'elsewhere/b.plan.md': weakPlan });
    symlinkSync('../elsewhere', join(place, 'team/more'));
    symlinkSync('..', join(place, 'team/round'));
    const { report } = await audit(place, 'team');
    const because = 'a link to another folder; name it to have it searched';
    expect(report.plans.map((it) => it.path)).toEqual(['team/a.plan.md']);
    expect(report.passedOver).toEqual([
      { path: 'team/more/', because },
      { path: 'team/round/', because },
    ]);
    expect((await audit(place, 'team/more')).report.plans.map((it) => it.path)).toEqual(['team/more/b.plan.md']);
  });

  test('with something in it that cannot be read is audited as far as it can be', async () => {
    const place = folder({
      'a.plan.md': soundPlan,
      'golden-thread.yaml': house,
      'zip.plan.md': Uint8Array.of(80, 75, 3, 4, 0, 0),
    });
    symlinkSync('nowhere.md', join(place, 'gone.plan.md'));
    symlinkSync('loop.md', join(place, 'loop.md'));
    expect((await run(place, ['audit'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit
      a.plan.md
      Ella Hartley · child in need plan · 1 need, 1 outcome, 1 action
      Nothing found.

      ────────────────────────────────────────────────────────────────────────
      1 plan read. Nothing found.
      Golden Thread reads words and structure. Whether a plan is right for the child
      is for people to judge.

      To know about
        - gone.plan.md: this file cannot be read: there is no such file or folder.
        - loop.md: this file cannot be read: it is a link that leads back to itself.
        - zip.plan.md: this file cannot be read: it is no text file; save it as plain
          text or Markdown first.
      => 0"
    `);
  });

  test('of more than 5 MB in one file: that file is passed over unless it is named', async () => {
    const place = folder({ 'big.plan.md': 'x\n'.repeat(2.7e6) });
    const { report } = await audit(place);
    expect([report.plans, report.passedOver]).toEqual([
      [],
      [{ path: 'big.plan.md', because: 'larger than 5 MB, which no plan is' }],
    ]);
  });

  test('without plans says so in one line, for people and for programs', async () => {
    const place = folder({ 'list.md': shopping });
    mkdirSync(join(place, 'empty'));
    expect((await run(place, ['audit', 'empty'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit empty
      No plans were found in empty. Plans are Markdown files named ….plan.md, or .md
      files that look like a plan.
      => 0"
    `);
    expect((await run(place, ['audit'], { COLUMNS: '120' })).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit
      No plans were found in this folder. Plans are Markdown files named ….plan.md, or .md files that look like a plan.

      1 file or folder passed over:
        - list.md: does not look like a plan: nothing in it is a plan’s: no child’s details, no name of a plan, no needs,
          outcomes or actions
      => 0"
    `);
    const json = await run(place, ['audit', 'empty', '--format', 'json']);
    expect([json.code, json.complaints, (JSON.parse(json.output) as { plans: unknown[] }).plans])
      .toMatchInlineSnapshot(`
      [
        0,
        "golden-thread: No plans were found in empty. Plans are Markdown files named ….plan.md, or .md files that look like a plan.
      ",
        [],
      ]
    `);
  });

  test('has its plans compared: a brother or sister without one is named, but not when one plan was picked out', async () => {
    const place = folder({
      'ella.md': `---\nchild: Ella Hartley\nsiblings: [Noah Hartley, Mia Hartley]\n---\n\n${weakPlan}`,
      'noah.md': weakPlan.replaceAll('Ella', 'Noah'),
    });
    const across = async (...words: string[]): Promise<unknown> =>
      (await audit(place, ...words)).report.plans.flatMap((it) =>
        it.findings.filter(({ rule }) => rule === 'sibling-has-a-plan').map(() => it.path),
      );
    expect(await across()).toEqual(['ella.md']);
    expect(await across('ella.md')).toEqual([]);
  });

  test('may hold a plan that asks to be left out', async () => {
    const place = folder({
      'old.plan.md': `---\ngolden-thread: ignore, closed in March\n---\n\n${weakPlan}`,
      'golden-thread.yaml': house,
    });
    expect((await run(place, ['audit'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit
      Left out because the plan itself asks for it
        - old.plan.md: closed in March
      => 0"
    `);
    expect((await audit(place)).report.ignored).toEqual([{ path: 'old.plan.md', reason: 'closed in March' }]);
  });
});

describe('the bytes of a file', () => {
  const utf16 = (text: string, big: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const place = folder({
    'a-bom.md': `\ufeff${weakPlan}`,
    'b-16-little.md': utf16(weakPlan, false),
    'c-16-big.md': utf16(weakPlan, true),
    'd-1252.md': Buffer.from(weakPlan.replace('Ella needs', 'Zo\u00eb\u0092s sister Ella needs'), 'latin1'),
    'e-lines.md': weakPlan.replaceAll('\n', '\r\n'),
    'golden-thread.yaml': house,
  });

  test('are read as what they are, with the same places', async () => {
    const { report } = await audit(place);
    expect(report.plans.map((it) => [it.path, it.findings])).toEqual(
      report.plans.map((it) => [it.path, report.plans[0]?.findings]),
    );
    expect(report.plans).toHaveLength(5);
    expect(report.plans[0]?.findings).toHaveLength(1);
  });

  test('that are neither UTF-8 nor UTF-16 are said to have been guessed at', async () => {
    const { report } = await audit(place);
    expect(report.problems).toMatchInlineSnapshot(`
      [
        {
          "message": "this file is not in UTF-8 and was read as Windows-1252. Accents and quotation marks may differ; save it as UTF-8 to be sure.",
          "path": "d-1252.md",
        },
      ]
    `);
  });

  test('of a Word file are no text', async () => {
    const word = folder({ 'plan.docx': Uint8Array.of(80, 75, 3, 4, 0, 0, 8, 0) });
    expect((await run(word, ['audit', 'plan.docx'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit plan.docx
      ! golden-thread: plan.docx: this file cannot be read: it is no text file; save it as plain text or Markdown first.
      => 2"
    `);
  });
});

describe('house rules', () => {
  const finding = 'action-owner-is-a-person';

  test('are found upward from each plan, the nearest first', async () => {
    const place = folder({
      'golden-thread.yaml': only(finding),
      'a/b/ella.plan.md': weakPlan,
      'c/golden-thread.yaml': `${only(finding)}  ${finding}: error\n`,
      'c/ella.plan.md': weakPlan,
      'd/golden-thread.yaml': only(),
      'd/ella.plan.md': weakPlan,
    });
    const { report, code } = await audit(place);
    expect(report.plans.map((it) => it.findings.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual([
      [`${finding} warning`],
      [`${finding} error`],
      [],
    ]);
    expect(code).toBe(1);
  });

  test('that are named hold for all plans', async () => {
    const place = folder({ 'ours.yaml': only(), 'golden-thread.yaml': house, 'ella.plan.md': weakPlan });
    expect((await audit(place, '--config', 'ours.yaml')).report.plans[0]?.findings).toEqual([]);
  });

  test('that are named and not there, or broken: a line each, and the plans are audited', async () => {
    const place = folder({ 'ella.plan.md': soundPlan, 'tabs.yaml': 'rules:\n\taction-has-a-date: off\n' });
    const missing = await run(place, ['audit', '--config', 'gone.yaml', '--fail-on', 'never']);
    const broken = await run(place, ['audit', '--config', 'tabs.yaml', '--fail-on', 'never']);
    expect([missing.complaints, broken.complaints].join('')).toMatchInlineSnapshot(`
      "golden-thread: gone.yaml: the house rules cannot be read: there is no such file or folder.
      golden-thread: tabs.yaml:2:1: A tab stands at the start of this line. House rules are indented with spaces; put two spaces instead.
      "
    `);
    expect([missing.code, broken.code]).toEqual([2, 2]);
    expect(missing.output).toContain('1 plan read');
  });

  test('that are found and have mistakes: a line for each, and what is sound in them counts', async () => {
    const place = folder({
      'ella.plan.md': weakPlan,
      'golden-thread.yaml': `${house}  action-has-date: off\nruls:\n  x: off\n`,
    });
    const { report, code, complaints } = await audit(place);
    expect(complaints.replaceAll(/:\d+:/g, ':LINE:')).toMatchInlineSnapshot(`
      "golden-thread: golden-thread.yaml:LINE:3: “action-has-date” is no rule. Perhaps “action-has-a-date” is meant.
      golden-thread: golden-thread.yaml:LINE:1: “ruls” is no key of the house rules. Perhaps “rules” is meant.
      "
    `);
    expect([code, report.plans[0]?.findings.length, report.problems.length]).toEqual([2, 1, 2]);
  });

  test('under a name that is nearly right are not left unread in silence', async () => {
    const place = folder({ 'ella.plan.md': weakPlan, 'golden-thread.yml': house });
    const { code, complaints } = await audit(place);
    expect([code, complaints]).toMatchInlineSnapshot(`
      [
        2,
        "golden-thread: golden-thread.yml: house rules are read from golden-thread.yaml only. Rename this file.
      ",
      ]
    `);
  });

  test('are looked at even where there is no plan', async () => {
    const place = folder({ 'tabs.yaml': 'rules:\n\tx: off\n' });
    mkdirSync(join(place, 'empty'));
    expect((await run(place, ['audit', 'empty', '--config', 'tabs.yaml'])).code).toBe(2);
  });
});

describe('exit codes', () => {
  test('follow --fail-on', async () => {
    const place = folder({ 'ella.plan.md': weakPlan, 'golden-thread.yaml': house });
    const codes = ['error', 'warning', 'information', 'never'].map(
      async (it) => (await audit(place, '--fail-on', it)).code,
    );
    expect(await Promise.all(codes)).toEqual([0, 1, 1, 0]);
    writeFileSync(join(place, 'golden-thread.yaml'), `${house}  action-owner-is-a-person: error\n`);
    expect([(await audit(place)).code, (await audit(place, '--fail-on', 'never')).code]).toEqual([1, 0]);
    writeFileSync(join(place, 'golden-thread.yaml'), `${house}  action-owner-is-a-person: hint\n`);
    expect([(await audit(place, '--fail-on', 'information')).code]).toEqual([0]);
  });

  test('tell what could not be done from what was found', async () => {
    const place = folder({ 'ella.plan.md': weakPlan });
    expect([(await audit(place, 'gone.md', 'ella.plan.md', '--fail-on', 'never')).code]).toEqual([2]);
  });
});

describe('reports', () => {
  test('for programs are what their schema says', async () => {
    const place = folder({ 'ella.plan.md': weakPlan, 'list.md': shopping, 'golden-thread.yaml': 'x: y\n' });
    const { report } = await audit(place, '.', 'gone.md');
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    ajv.validate(
      JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/audit.schema.json'), 'utf8')) as object,
      report,
    );
    expect(ajv.errors).toBeNull();
    const { output } = await run(place, ['rules', '--format', 'json']);
    ajv.validate(
      JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/rules.schema.json'), 'utf8')) as object,
      JSON.parse(output),
    );
    expect(ajv.errors).toBeNull();
  });

  test('in SARIF know all rules and where they looked', async () => {
    const place = folder({ 'ella.plan.md': weakPlan, 'golden-thread.yaml': house });
    const { output, code } = await run(place, ['audit', '--format', 'sarif']);
    const [first] = (JSON.parse(output) as { runs: { results: { ruleId: string }[]; invocations: unknown }[] }).runs;
    expect([code, first?.results.map((it) => it.ruleId), first?.invocations]).toEqual([
      0,
      ['action-owner-is-a-person'],
      [{ executionSuccessful: true, toolExecutionNotifications: [] }],
    ]);
  });

  test('go into a file with --out, without colours, and one line says so', async () => {
    const place = folder({ 'ella.plan.md': weakPlan, 'golden-thread.yaml': house });
    const words = ['audit', '--out', 'audit.txt'];
    expect((await run(place, words, { FORCE_COLOR: '1' })).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit --out audit.txt
      Wrote audit.txt: 1 plan, findings: 1 warning.
      => 0"
    `);
    expect(readFileSync(join(place, 'audit.txt'), 'utf8')).toMatch(/^ella\.plan\.md\n/);
    expect((await run(place, ['audit', '--out', 'no/such/place.txt'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit --out no/such/place.txt
      ! golden-thread: no/such/place.txt: the report cannot be written there: there is no such file or folder.
      => 2"
    `);
    expect((await run(place, ['audit', '--out', '.'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit --out .
      ! golden-thread: .: the report cannot be written there: this is a folder.
      => 2"
    `);
  });

  test('never take the place of a plan', async () => {
    const place = folder({ 'ella.plan.md': weakPlan });
    expect((await run(place, ['audit', '--out', './ella.plan.md'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit --out ./ella.plan.md
      ! golden-thread: ./ella.plan.md: this is one of the plans, and the report would take its place. Choose another name.
      => 2"
    `);
    expect(readFileSync(join(place, 'ella.plan.md'), 'utf8')).toBe(weakPlan);
  });

  test('are coloured when asked, and never when NO_COLOR says so', async () => {
    const place = folder({ 'ella.plan.md': weakPlan });
    const coloured = async (environment: Record<string, string>): Promise<boolean> =>
      (await run(place, ['audit'], environment)).output.includes('\u001b[');
    expect(await coloured({})).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured({ FORCE_COLOR: '0' })).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });
});

describe('a profile', () => {
  const rulesOf = async (place: string, ...words: string[]): Promise<string[]> => {
    const { report } = await audit(place, 'ella.md', ...words);
    return report.plans.flatMap((it) => it.findings.map((one) => one.rule));
  };

  test('chooses the rules for one audit, and wins over the house', async () => {
    const need = weakPlan.replace(
      /(## What will happen|## Actions)/,
      '**Need:** A parenting assessment of Dad is required.\n\n$1',
    );
    const place = folder({ 'ella.md': need, 'golden-thread.yaml': 'profile: first-week\n' });
    const first = await rulesOf(place);
    expect(first).toContain('action-owner-is-a-person');
    expect(await rulesOf(place, '--profile', 'first-week')).toEqual(first);
    expect((await rulesOf(place, '--profile', 'full')).length).toBeGreaterThan(first.length);
    expect(await rulesOf(place, '--profile', 'template')).not.toContain('action-owner-is-a-person');
  });

  test('that nobody knows is one line', async () => {
    const place = folder({ 'ella.md': weakPlan });
    expect(await run(place, ['audit', '--profile', 'short'])).toMatchObject({
      code: 2,
      complaints: 'golden-thread: --profile is first-week, full or template, not “short”.\n',
    });
  });
});
