/** Where the server says that something of its own went wrong. */
export type Log = (what: string, problem: unknown) => void;

/**
 * A problem by its kind and its place in the program. Its message is left out: it may quote the plan, and plans are not
 * written into logs.
 */
export function described(problem: unknown): string {
  if (!(problem instanceof Error)) return 'something that is no error was thrown';
  const frames = (problem.stack ?? '').split('\n').filter((it) => /^\s+at /.test(it));
  return [problem.name, ...frames.slice(0, 5).map((it) => it.trim())].join(' ');
}
