/**
 * Runs something once at a time. Whoever asks while it runs has it run once more after that, together with all others who
 * asked: so there is a result every now and then even while nobody pauses, and the last one is of what was last. A run that fails
 * leaves everything as it was, and those who asked meanwhile get theirs.
 */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isWanted = false;
  const runAll = async (): Promise<void> => {
    try {
      while (isWanted) {
        isWanted = false;
        await run().catch(() => undefined);
      }
    } finally {
      running = undefined;
    }
  };
  return () => {
    isWanted = true;
    running ??= runAll();
    return running;
  };
}
