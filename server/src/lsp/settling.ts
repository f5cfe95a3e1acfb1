/** Lets messages that have arrived already be heard before work is done on what they may have made out of date. */

/**
 * Waits until a turn of the event loop has gone by in which the version of a document stayed what it was. Of a burst of
 * keystrokes only the last version is worth reading; somebody who types one letter waits for nothing that can be felt.
 * All who ask about one document wait together.
 */
export function settling(versionOf: (uri: string) => number | undefined): (uri: string) => Promise<void> {
  const waiting = new Map<string, Promise<void>>();
  const settle = async (uri: string): Promise<void> => {
    for (let before: number | undefined = NaN; before !== versionOf(uri);) {
      before = versionOf(uri);
      await turn();
    }
    waiting.delete(uri);
  };
  return (uri) => {
    const known = waiting.get(uri) ?? settle(uri);
    waiting.set(uri, known);
    return known;
  };
}

/** A browser has no `setImmediate`. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
