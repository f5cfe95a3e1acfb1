import type { Page } from './surroundings.ts';

/** How far something is, in one line that is written over and over, on a terminal only. */
export interface Progress {
  show(done: number, all: number): void;
  /** Takes the line away. */
  clear(): void;
}

/** Somebody who waits looks up about so often, in milliseconds. What is over before is never mentioned. */
const pause = 500;

export function progress(page: Page, now: () => number = () => performance.now()): Progress {
  let last = now();
  let shown = false;
  return {
    show(done, all) {
      if (page.isTTY !== true || now() - last < pause) return;
      last = now();
      shown = true;
      page.write(`\r\u001b[K${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} files read …`);
    },
    clear() {
      if (shown) page.write('\r\u001b[K');
      shown = false;
    },
  };
}
