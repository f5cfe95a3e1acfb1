#!/usr/bin/env node
/** The command: `golden-thread audit`, `golden-thread rules`, `golden-thread lsp`. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { suitTheRules } from './engine.ts';

// A pipe that closes early, as with `| head`, is how somebody says they have seen enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    process.exit();
  });
}

// Node ends with 1 when it meets something that nobody caught, and 1 means findings. A fault of ours is a 2.
process.on('uncaughtException', (problem: unknown) => {
  const said = process.env['DEBUG'] && problem instanceof Error ? problem.stack : String(problem);
  process.stderr.write(`golden-thread: Golden Thread itself failed (${said?.slice(0, 500)}). Please report it.\n`);
  process.exit(2);
});

suitTheRules();

// Loaded only now, so that a fault in what is loaded is caught as well.
const { run } = await import('./run.ts');

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  output: process.stdout,
  complaints: process.stderr,
  now: () => new Date(),
  judgeProgram: fileURLToPath(new URL('./parts/judge.js', import.meta.url)),
});
