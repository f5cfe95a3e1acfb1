// What both editors are asked for, and how. Each runs with the very set-up that docs/editors.md shows to people.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What an editor got from the server, as it says itself. Lines and columns from 1. */
export interface Answers {
  readonly diagnostics: readonly { readonly line: number; readonly message: string }[];
  /** The names in the outline, with two blanks for each level. */
  readonly symbols: readonly string[];
  /** The hover at the place of `askedAt`. */
  readonly hover: string;
  /** The titles of the code actions there. */
  readonly actions: readonly string[];
  /** The number of diagnostics in a Markdown file that is no plan, after it was answered for. */
  readonly elsewhere: number;
}

export interface Run {
  /** The folder in which the editor runs, with a `plan.md` and a `README.md`. */
  readonly folder: string;
  /** The set-up of docs/editors.md in this language, as a file. */
  readonly setUp: string;
}

/** Words of the sample with a finding that can be mended; there hover and code actions are asked for. */
export const askedAt = 'DV in the home';

/** Runs an editor once, in a home of its own, and reads the answers that its script leaves in `answers.json`. */
export function answersOf(language: 'lua' | 'elisp', commandLine: (run: Run) => readonly string[]): Answers {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-editor-'));
  try {
    const setUp = join(folder, `set-up.${language === 'lua' ? 'lua' : 'el'}`);
    writeFileSync(setUp, setUpFor(language));
    copyFileSync(join(root, 'samples/headings/weak.plan.md'), join(folder, 'plan.md'));
    copyFileSync(join(root, 'CONTRIBUTING.md'), join(folder, 'README.md'));
    mkdirSync(join(folder, 'bin'));
    symlinkSync(join(root, 'dist/golden-thread.js'), join(folder, 'bin/golden-thread'));
    const [command, ...args] = commandLine({ folder, setUp });
    const env = {
      ...process.env,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
      ASKED_AT: askedAt,
    };
    const { status, stdout, stderr } = spawnSync(command!, args, {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (status !== 0) throw new Error(`${command} ended with ${status}.\n${stdout}\n${stderr}`);
    return JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) as Answers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function setUpFor(language: string): string {
  const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const [, code] = page.split(`\`\`\`${language}\n`);
  return code!.slice(0, code!.indexOf('```'));
}
