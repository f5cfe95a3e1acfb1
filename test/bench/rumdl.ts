/** The peer: rumdl, a Markdown linter in native code. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const version = '0.2.75';

/**
 * The program itself, without the Node script around it, as npm has it for this system. Fetched once, into a folder
 * outside the repository: its package names programs for systems for which not every registry has them, and `npm ci`
 * would fail for the lack of them. Undefined where it cannot be had; then what is measured against it is left out.
 */
export function findRumdl(say: (text: string) => void): string | undefined {
  const cache = process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache');
  const folder = path.join(cache, 'golden-thread-rumdl', version);
  const own = `@rumdl/cli-${process.platform}-${process.arch}`;
  const program = path.join(folder, 'node_modules', own, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl');
  if (existsSync(program)) return program;
  say(`Fetching rumdl ${version} into ${folder}\n`);
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('npm', [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--silent',
      `${own}@${version}`,
    ]);
  } catch {
    say('It cannot be had here, so nothing is measured against it.\n');
  }
  return existsSync(program) ? program : undefined;
}
