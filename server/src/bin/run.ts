import type { LspOptions } from './runLsp.ts';
import type { Surroundings } from './surroundings.ts';

/** The job was done and nothing was found, something was found, or the job could not be done as asked. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command with its arguments. Never throws for what somebody typed: each mistake is one line. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const editor = askedByEditor(words);
  if (editor !== undefined) {
    const { runLsp } = await import('./runLsp.ts');
    return runLsp(editor, surroundings);
  }
  const { runTyped } = await import('./runTyped.ts');
  return runTyped(words, surroundings);
}

/** What editors say is always the same, and needs nobody who understands what people type. */
function askedByEditor([command, ...options]: readonly string[]): LspOptions | undefined {
  if (command !== 'lsp') return undefined;
  const stdio = options.includes('--stdio');
  const nodeIpc = options.includes('--node-ipc');
  const known = options.every((it) => /^--(?:stdio|node-ipc|clientProcessId=\d+)$/.test(it));
  return known && stdio !== nodeIpc ? { stdio, nodeIpc } : undefined;
}
