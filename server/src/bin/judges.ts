import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { Case, Judgement } from './judge.ts';

/** Judges texts, several at a time where that is quicker. */
export interface Judges {
  /** Rejects where Golden Thread itself fails on the text. */
  judge(text: Case): Promise<Judgement>;
  /** How many texts it makes sense to hand over before the first is judged. */
  readonly atOnce: number;
  close(): void;
}

/** What a process is sent, and what it answers. */
export interface Question {
  readonly number: number;
  readonly text: Case;
}
export type Answer = { readonly number: number } & ({ readonly judgement: Judgement } | { readonly failed: string });

/** Getting ready costs a process as much as this many plans, so with fewer nobody else is called. */
const few = 60;

/**
 * Judges a few texts here, and many in other processes, of which there are as many as are busy, up to one for each of
 * the machine's cores. `count` is how many there may be; `program` is what such a process runs, and without it
 * everything stays here.
 */
export function judges(count: number, program: string | undefined, cores = availableParallelism()): Judges {
  const others: Other[] = [];
  const elsewhere = count < few || cores < 2 ? undefined : program;
  return {
    atOnce: elsewhere === undefined ? 1 : cores * 4,
    async judge(text) {
      if (elsewhere !== undefined && others.length < cores && others.every((it) => it.busy() > 0)) {
        others.push(other(elsewhere));
      }
      const free = others.filter((it) => it.lives()).toSorted((a, b) => a.busy() - b.busy())[0];
      if (free !== undefined) return free.judge(text);
      const { judge } = await import('./judge.ts');
      return judge(text);
    },
    close() {
      for (const it of others) it.end();
    },
  };
}

interface Other {
  judge(text: Case): Promise<Judgement>;
  /** How many texts wait there. */
  busy(): number;
  lives(): boolean;
  end(): void;
}

function other(program: string): Other {
  const child: ChildProcess = fork(program, [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // A fifth less memory for the same work: what is made for one plan is of no use for the next.
    execArgv: [...process.execArgv, '--max-semi-space-size=4'],
  });
  const waiting = new Map<number, { resolve(it: Judgement): void; reject(why: Error): void }>();
  let number = 0;
  let lives = true;
  child.on('message', (answer: Answer) => {
    const asker = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('failed' in answer) asker?.reject(new Error(answer.failed));
    else asker?.resolve(answer.judgement);
  });
  const gone = (): void => {
    lives = false;
    for (const { reject } of waiting.values()) reject(new Error('a process of its own ended early'));
    waiting.clear();
  };
  child.on('error', gone).on('exit', gone);
  return {
    judge: (text) =>
      new Promise((resolve, reject) => {
        waiting.set(++number, { resolve, reject });
        child.send({ number, text } satisfies Question);
      }),
    busy: () => waiting.size,
    lives: () => lives,
    end: () => void (child.connected && child.disconnect()),
  };
}
