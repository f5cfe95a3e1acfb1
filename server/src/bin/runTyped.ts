import { Command, CommanderError, Option } from 'commander';
import type { ExitCode } from './run.ts';
import type { AuditOptions } from './runAudit.ts';
import type { LspOptions } from './runLsp.ts';
import type { RulesOptions } from './runRules.ts';
import type { Surroundings } from './surroundings.ts';
import { version } from './version.ts';

/** Runs what somebody typed. Never throws for what somebody typed: each mistake is one line. */
export async function runTyped(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = commands(surroundings, (it) => (code = it));
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (problem) {
    if (!(problem instanceof CommanderError)) throw problem;
    if (problem.exitCode === 0) return 0;
    if (problem.code !== 'commander.help') surroundings.complaints.write(`golden-thread: ${plainly(problem, words)}\n`);
    return 2;
  }
  return code;
}

/** Each command loads what it needs when it is asked for, and not before. */
function commands(surroundings: Surroundings, done: (code: ExitCode) => void): Command {
  const program = new Command('golden-thread')
    .description(
      'Reads plans for children and families and shows where the thread from need to\n' +
        'outcome to action breaks. Plans stay on this computer; nothing is sent anywhere.',
    )
    .version(version, '-V, --version', 'say which version this is')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.output.write(text),
      writeErr: (text) => surroundings.complaints.write(text),
      // Said by `run` in one line of our own.
      outputError: () => undefined,
    });

  program
    .command('audit')
    .summary('look through plans: files by name, or all plans in a folder')
    .description('Looks through plans: the files you name, or all plans in a folder and below.')
    .argument('[path...]', 'plans and folders; the folder you are in when none is named')
    .option('--format <format>', 'text to read, json or sarif for other programs', 'text')
    .option('--out <file>', 'write the report into a file')
    .option('--today <date>', 'the day to reckon from, as YYYY-MM-DD; today when left out')
    .option('--fail-on <severity>', 'exit with 1 from this severity on: error, warning, information or never', 'error')
    .option('--config <file>', 'house rules for all plans, instead of the golden-thread.yaml found above each')
    .option('--profile <name>', 'which rules to ask: first-week, full or template; otherwise as the house rules say')
    .option('--cache <folder>', 'keep findings there, and read only what has changed')
    .option('--verbose', 'also list each file that was passed over, and why')
    .addHelpText('after', afterAudit)
    .action(async (paths: string[], options: AuditOptions) => {
      const { runAudit } = await import('./runAudit.ts');
      done(await runAudit(paths, options, surroundings));
    });

  program
    .command('rules')
    .summary('list the rules: what each asks of a plan, why, and where that comes from')
    .description('Lists the rules: what each asks of a plan, why, and where that comes from.')
    .argument('[rule...]', 'only these rules')
    .option('--format <format>', 'text to read, or json for other programs', 'text')
    .action(async (ids: string[], options: RulesOptions) => {
      const { runRules } = await import('./runRules.ts');
      done(runRules(ids, options, surroundings));
    });

  program
    .command('lsp')
    .summary('serve an editor, which starts this by itself')
    .description('Serves an editor with what it finds in the plans that are open in it. Editors start this themselves.')
    .option('--stdio', 'talk over standard input and output')
    .addOption(new Option('--node-ipc', 'talk as the child of a Node process').hideHelp())
    .addOption(new Option('--clientProcessId <id>', 'the editor’s process').hideHelp())
    .action(async (options: LspOptions) => {
      const { runLsp } = await import('./runLsp.ts');
      done(await runLsp(options, surroundings));
    });

  return program;
}

const examples = `
Examples:
  golden-thread audit                        all plans in this folder and below
  golden-thread audit ella.md                one plan, whatever its name
  golden-thread audit plans --out audit.txt  the report in a file
  golden-thread rules action-has-a-date      why this rule matters, weak and better
`;

const afterAudit = `
In a folder, files named ….plan.md are read, and .md files that look like a plan.
What .gitignore names is passed over, and hidden folders are not entered.
A file named outright is always read.

A --cache holds the findings with the words that they quote, and the names of the
children, but no plan. Keep it where the plans may be kept.

Exit codes: 0 nothing found at or above --fail-on, 1 something found, 2 something
asked for could not be done (each in a line of its own; the rest is still audited).
`;

/** A parser's complaint in one line, with what to type instead. */
function plainly(problem: CommanderError, words: readonly string[]): string {
  const command = words.find((it) => it === 'audit' || it === 'rules' || it === 'lsp');
  const help = `See: golden-thread ${command === undefined ? '' : `${command} `}--help`;
  const text = problem.message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll("'", '');
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(text)?.[1];
  const hint = meant === undefined ? '' : ` Perhaps ${meant} is meant.`;
  const named = /(?:option|command) ([^(]*?)(?: argument missing)? ?(?:\(|$)/.exec(text)?.[1] ?? '';
  switch (problem.code) {
    case 'commander.unknownOption':
      return `there is no option ${named}.${hint} ${help}`;
    case 'commander.unknownCommand':
      return `there is no command “${named}”.${hint || ` To look through a plan or a folder: golden-thread audit ${named}`}`;
    case 'commander.optionMissingArgument':
      return `${named.replace(/ <.*/, '')} is missing its value. ${help}`;
    default:
      return `${text}. ${help}`;
  }
}
