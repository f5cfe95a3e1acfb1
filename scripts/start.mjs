// What `npm start` shows on a fresh machine: an audit of the samples, on the day they were written for.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const command = path.join(root, 'dist', 'golden-thread.js');

console.log('An audit of the plans in samples/. The families are invented, and the day is 1 July 2026.\n');
const { status, error } = spawnSync(process.execPath, [command, 'audit', 'samples', '--today', '2026-07-01'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
console.log(`
Now with plans of your own (they stay on this computer):
  node dist/golden-thread.js audit PATH      a plan, or a folder of plans
  node dist/golden-thread.js audit --help    reports in other forms, house rules
  node dist/golden-thread.js rules           all rules, and why; also in RULES.md`);

// Findings are what the samples are there for. Only an audit that could not be made is a fault.
if (error !== undefined) console.error(error.message);
process.exitCode = status === 0 || status === 1 ? 0 : 1;
