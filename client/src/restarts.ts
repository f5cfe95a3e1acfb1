/** How often a server that died may come back before a person is asked, and within how many milliseconds. */
export const patience = { times: 3, within: 3 * 60 * 1000 } as const;

/** Remembers when the server died. */
export interface Restarts {
  /** Notes that the server died at a time in milliseconds, and tells whether it may come back by itself. */
  died(at: number): boolean;
  /** Forgets everything, once a person has started it again. */
  forget(): void;
}

/** A server that dies over and over would only flicker, so it comes back three times within three minutes and no more. */
export function countRestarts(): Restarts {
  let deaths: readonly number[] = [];
  return {
    died(at) {
      deaths = [...deaths.filter((it) => at - it < patience.within), at];
      return deaths.length <= patience.times;
    },
    forget() {
      deaths = [];
    },
  };
}
