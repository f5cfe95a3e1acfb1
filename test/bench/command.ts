/** `npm run bench`: what is measured, in which order, and the table in the end. */
import { cpus, loadavg } from 'node:os';
import { check, growth } from './groups/check.ts';
import { command, folder } from './groups/command.ts';
import { burst, keystroke, start } from './groups/keystroke.ts';
import { memory } from './groups/memory.ts';
import { size } from './groups/size.ts';
import type { Bench, Group } from './group.ts';
import { findRumdl } from './rumdl.ts';
import { endServers } from './server.ts';
import { table, tally, type Row } from './table.ts';

const groups: readonly Group[] = [check, growth, keystroke, burst, start, command, folder, memory, size];

const help = `Measures how fast and how small Golden Thread is, against targets.

  npm run bench                          everything, in about four minutes
  npm run bench -- keystroke memory      only these
  npm run bench -- --full                everything at its full size, in about half an hour

${groups.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`).join('\n')}
`;

/** Measures what is asked for and prints one table. Gives the exit code: 2 for a group that there is not, else 0. */
export async function bench(words: readonly string[], made: Omit<Bench, 'rumdl' | 'full'>): Promise<number> {
  const names = words.filter((it) => !it.startsWith('-'));
  const unknown = names.filter((name) => !groups.some((it) => it.name === name));
  if (unknown.length > 0 || words.includes('--help')) {
    for (const it of unknown) say(`There is nothing called “${it}” to measure.\n`);
    say(help);
    return unknown.length > 0 ? 2 : 0;
  }
  const chosen = names.length === 0 ? groups : groups.filter((it) => names.includes(it.name));
  const all: Bench = { ...made, rumdl: findRumdl(say), full: words.includes('--full') };
  const rows: Row[] = [];
  try {
    for (const group of chosen) {
      const began = performance.now();
      say(`${group.name}: ${group.about} …`);
      rows.push(...(await group.measure(all)));
      say(` ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
    }
  } finally {
    endServers();
  }
  const load = loadavg()[0] ?? 0;
  say(
    `\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${load.toFixed(1)} at the end\n\n`,
  );
  process.stdout.write(`${table(rows)}\n\n${tally(rows)}\n`);
  return 0;
}

function say(text: string): void {
  process.stderr.write(text);
}
