/** How much memory a process holds. Only where the system tells in `/proc`, as Linux does. */
import { readdirSync, readFileSync } from 'node:fs';

/** What it holds now, and the most that it ever held, in megabytes; undefined where nobody tells. */
export function memoryOf(id: number | undefined): { readonly now: number; readonly most: number } | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    // One that has ended and waits to be buried has no such lines any more.
    const field = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
    return { now: field('VmRSS'), most: field('VmHWM') };
  } catch {
    return undefined;
  }
}

/** The most that a process or any that it started has held so far. */
export function mostOf(id: number | undefined): number {
  return Math.max(memoryOf(id)?.most ?? 0, ...childrenOf(id).map(mostOf));
}

function childrenOf(id: number | undefined): number[] {
  try {
    return readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}
