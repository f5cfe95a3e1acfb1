/** How long to wait after the last keystroke, in milliseconds. */
export interface Pauses {
  /** Before the state of a plan is told, and findings are sent to an editor that does not ask for them. */
  readonly settle: number;
  /** Before what is still being written is looked at like everything else. */
  readonly rest: number;
}

export const usualPauses: Pauses = { settle: 200, rest: 800 };

/** Calls back when a document has not changed for a while. */
export interface Waiting {
  changed(uri: string): void;
  close(uri: string): void;
}

export function waiting(
  { settle, rest }: Pauses,
  onSettled: (uri: string) => void,
  onRest: (uri: string) => void,
): Waiting {
  const timers = new Map<string, readonly ReturnType<typeof setTimeout>[]>();
  const close = (uri: string): void => {
    for (const timer of timers.get(uri) ?? []) clearTimeout(timer);
    timers.delete(uri);
  };
  return {
    close,
    changed(uri) {
      close(uri);
      timers.set(uri, [setTimeout(() => onSettled(uri), settle), setTimeout(() => onRest(uri), rest)]);
    },
  };
}
