import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedPlan, writeFolder } from '../corpus.ts';
import { ratio, type Group } from '../group.ts';
import { compete, median } from '../measure.ts';
import { today } from '../server.ts';

/** One plan on the command line, against Node doing nothing. */
export const command: Group = {
  name: 'command',
  about: 'an audit of one plan, against node -e 0',
  async measure(bench) {
    const plan = path.join(bench.folder, 'one.md');
    writeFileSync(plan, generatedPlan({ lines: 120 }));
    const times = await compete(
      {
        audit: () => run(process.execPath, [bench.command, 'audit', plan, '--today', today]),
        version: () => run(process.execPath, [bench.command, '--version']),
        nothing: () => run(process.execPath, ['-e', '0']),
      },
      { warmUp: 1, rounds: 9 },
    );
    const to = median(times.nothing);
    return [
      ratio('audit of one plan: node -e 0', { of: median(times.audit), to, target: 2 }),
      ratio('--version: node -e 0', { of: median(times.version), to }),
    ];
  },
};

/** A folder of plans on the command line, against rumdl, and again with what was kept of the first time. */
export const folder: Group = {
  name: 'folder',
  about: '1,000 plans, against rumdl on the same files, and again with --cache',
  async measure(bench) {
    const count = 1000;
    const plans = path.join(bench.folder, 'plans');
    writeFolder(plans, count);
    const words = ['audit', plans, '--today', today, '--format', 'json', '--fail-on', 'never'];
    const ours = (cache: number): Promise<void> =>
      run(process.execPath, [bench.command, ...words, '--cache', path.join(bench.folder, `cache-${cache}`)]);
    const { rumdl } = bench;
    const times = await compete(
      {
        // With a cache that is empty, so that it is there the second time; to fill it costs next to nothing.
        ours,
        ...(rumdl !== undefined && {
          rumdl: () => run(rumdl, ['check', '--no-config', '--no-cache', '--silent', plans]),
        }),
      },
      { warmUp: 0, rounds: bench.full ? 3 : 1 },
    );
    const again = await compete({ ours: () => ours(0) }, { warmUp: 0, rounds: 3 });
    const [once, twice] = [median(times.ours), median(again.ours)];
    const figures = rumdl === undefined ? undefined : median(times.rumdl);
    return [
      ratio('1,000 plans: rumdl', { of: once, to: figures, target: 1 }),
      ratio('the same again with --cache: the first time', { of: twice, to: once }),
      ratio('the same again with --cache: rumdl without', { of: twice, to: figures, target: 1 }),
    ];
  },
};

/** Runs a program to its end, whatever it finds. */
export function run(file: string, words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, words, { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.resume();
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}
