import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCommand } from '../../scripts/build.mjs';
import { localDate } from '../../server/src/bin/surroundings.ts';
import { folder, only, run, runBuilt, weakPlan } from './command.ts';

const nowhere = folder({});

describe('what was typed and cannot be done is one line each', () => {
  const help = 'See: golden-thread audit --help';
  test.each<[words: string, complaint: string]>([
    ['--nope', 'there is no option --nope. See: golden-thread --help'],
    ['audit --formt json', `there is no option --formt. Perhaps --format is meant. ${help}`],
    ['audit --format', `--format is missing its value. ${help}`],
    ['audit --format xml', '--format is text, json or sarif, not “xml”.'],
    ['audit --fail-on hint', '--fail-on is error, warning, information or never, not “hint”.'],
    ['audit --today 30/06/2026', '--today is a day as YYYY-MM-DD, such as 2026-07-01, not “30/06/2026”.'],
    ['audit --today 2026-02-30', '--today is a day as YYYY-MM-DD, such as 2026-07-01, not “2026-02-30”.'],
    [
      'audit --format= --fail-on ERROR',
      '--format is text, json or sarif, not “”.\n--fail-on is error, warning, information or never, not “ERROR”.',
    ],
    ['audti', 'there is no command “audti”. Perhaps audit is meant.'],
    [
      'plans/ella.md',
      'there is no command “plans/ella.md”. To look through a plan or a folder: golden-thread audit plans/ella.md',
    ],
    ['rules no-such-rule', 'there is no rule “no-such-rule”. “golden-thread rules” lists them all.'],
    ['rules --format sarif', '--format for the rules is text or json, not “sarif”.'],
  ])('%s', async (words, complaint) => {
    const lines = complaint.split('\n').map((it) => `golden-thread: ${it}\n`);
    expect(await run(nowhere, words.split(' '))).toMatchObject({ code: 2, output: '', complaints: lines.join('') });
  });
});

describe('help', () => {
  test('says what this is and how to begin', async () => {
    expect((await run(nowhere, ['--help'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread --help
      Usage: golden-thread [options] [command]

      Reads plans for children and families and shows where the thread from need to
      outcome to action breaks. Plans stay on this computer; nothing is sent anywhere.

      Options:
        -V, --version              say which version this is
        -h, --help                 show this help

      Commands:
        audit [options] [path...]  look through plans: files by name, or all plans in
                                   a folder
        rules [options] [rule...]  list the rules: what each asks of a plan, why, and
                                   where that comes from
        lsp [options]              serve an editor, which starts this by itself
        help [command]             show the help of a command

      Examples:
        golden-thread audit                        all plans in this folder and below
        golden-thread audit ella.md                one plan, whatever its name
        golden-thread audit plans --out audit.txt  the report in a file
        golden-thread rules action-has-a-date      why this rule matters, weak and better

      => 0"
    `);
    expect((await run(nowhere, ['audit', '--help'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread audit --help
      Usage: golden-thread audit [options] [path...]

      Looks through plans: the files you name, or all plans in a folder and below.

      Arguments:
        path                  plans and folders; the folder you are in when none is
                              named

      Options:
        --format <format>     text to read, json or sarif for other programs (default:
                              "text")
        --out <file>          write the report into a file
        --today <date>        the day to reckon from, as YYYY-MM-DD; today when left
                              out
        --fail-on <severity>  exit with 1 from this severity on: error, warning,
                              information or never (default: "error")
        --config <file>       house rules for all plans, instead of the
                              golden-thread.yaml found above each
        --profile <name>      which rules to ask: first-week, full or template;
                              otherwise as the house rules say
        --cache <folder>      keep findings there, and read only what has changed
        --verbose             also list each file that was passed over, and why
        -h, --help            show this help

      In a folder, files named ….plan.md are read, and .md files that look like a plan.
      What .gitignore names is passed over, and hidden folders are not entered.
      A file named outright is always read.

      A --cache holds the findings with the words that they quote, and the names of the
      children, but no plan. Keep it where the plans may be kept.

      Exit codes: 0 nothing found at or above --fail-on, 1 something found, 2 something
      asked for could not be done (each in a line of its own; the rest is still audited).

      => 0"
    `);
    expect((await run(nowhere, ['rules', '--help'])).picture).toMatchInlineSnapshot(`
      "$ golden-thread rules --help
      Usage: golden-thread rules [options] [rule...]

      Lists the rules: what each asks of a plan, why, and where that comes from.

      Arguments:
        rule               only these rules

      Options:
        --format <format>  text to read, or json for other programs (default: "text")
        -h, --help         show this help
      => 0"
    `);
  });

  test('is shown when nothing is asked', async () => {
    const [asked, nothing] = await Promise.all([run(nowhere, ['--help']), run(nowhere, [])]);
    expect([nothing.code, nothing.complaints]).toEqual([2, asked.output]);
  });
});

describe('the rules', () => {
  test('are listed, or one of them is explained', async () => {
    const [all, one] = await Promise.all([run(nowhere, ['rules']), run(nowhere, ['rules', 'plan-is-for-one-child'])]);
    expect(all.output).toContain('\n\naction-has-a-date  ');
    expect(one.picture).toMatchInlineSnapshot(`
      "$ golden-thread rules plan-is-for-one-child
      One rule. Severities can be changed in golden-thread.yaml.

      plan-is-for-one-child  error
        A plan is for one child.
        Brothers and sisters lead different lives in one home. In a shared plan the
        quieter one disappears.
        Weak:      Child protection plan for Isaac and Lily.
        Better:    Two plans: one with what Isaac needs, one with what Lily needs.
        Guidance:  S-11 each child has their own plan; H-20 is this child’s own, with
                   family time where it matters
      => 0"
    `);
  });
});

describe('the built command', () => {
  const built = buildCommand(folder({}));

  test('runs by itself, far from the project, and its exit codes arrive', async () => {
    const command = await built;
    const place = folder({ 'ella.plan.md': weakPlan, 'golden-thread.yaml': only('action-owner-is-a-person') });
    const runs = [
      ['audit', '--fail-on', 'never'],
      ['audit', '--fail-on', 'warning'],
      ['audit', 'gone.md'],
      ['rules', '--format', 'json'],
      ['--version'],
    ];
    const codes = await Promise.all(runs.map(async (it) => (await runBuilt(command, place, it)).code));
    expect(codes).toEqual([0, 1, 2, 0, 0]);
    const words = ['audit', '--format', 'json', '--today', '2026-07-01'];
    expect(await runBuilt(command, place, words)).toEqual(await run(place, words));
  });

  test('knows its version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect((await runBuilt(await built, nowhere, ['--version'])).output).toBe(`${version}\n`);
  });

  test('can be started by its own name, and brings the licences of what is in it', async () => {
    const command = await built;
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(command).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(dirname(command), 'LICENSES.txt'), 'utf8')).toMatch(/^commander \d.* \(MIT\)$/m);
  });

  test('says in one line when it fails itself, and does not pass that off as findings', async () => {
    const place = folder({});
    cpSync(dirname(await built), place, { recursive: true });
    const part = readdirSync(join(place, 'parts')).find((it) => it.startsWith('runAudit-'))!;
    appendFileSync(join(place, 'parts', part), '\nthrow new TypeError("no such thing");');
    expect(await runBuilt(join(place, 'golden-thread.js'), place, ['audit'])).toMatchObject({
      code: 2,
      output: '',
      complaints: 'golden-thread: Golden Thread itself failed (TypeError: no such thing). Please report it.\n',
    });
  });

  test('shares much work among processes, and says the same', async () => {
    const plans = Array.from({ length: 90 }, (_, index) => [
      `${index}.plan.md`,
      weakPlan.replaceAll('Ella', `Ella${index}`),
    ]);
    const place = folder({ ...Object.fromEntries(plans), 'golden-thread.yaml': only('action-owner-is-a-person') });
    const words = ['audit', '--format', 'json', '--today', '2026-07-01'];
    expect(await runBuilt(await built, place, words)).toEqual(await run(place, words));
  });

  test('stops quietly when the reader of its output has seen enough', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 4 }, (_, index) => [
        `${index}.plan.md`,
        `${weakPlan}\n${'- School to help.\n'.repeat(100)}`,
      ]),
    );
    const child = spawn(process.execPath, [await built, 'audit', '--fail-on', 'never'], { cwd: folder(files) });
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (it: string) => (complaints += it));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, complaints]).toEqual([0, '']);
  });
});

test('today is the day where the reader sits', () => {
  expect(localDate(new Date(2026, 6, 1, 0, 5))).toBe('2026-07-01');
  expect(localDate(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
});
