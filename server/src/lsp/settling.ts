/** Lets messages that have arrived already be heard before work is done on what they may have made out of date. */

/**
 * In turns of the event loop, each of which hears one message. With each keystroke an editor sends about as many
 * requests as it has features; the next keystroke stands behind them. All turns together take a tenth of a millisecond.
 */
const enough = 16;

/**
 * Waits until the version of a document has stayed what it is for some turns of the event loop. Of a burst of keystrokes
 * only the last version is worth reading; somebody who types one letter waits for nothing that can be felt. All who ask
 * about one document wait together.
 */
export function settling(versionOf: (uri: string) => number | undefined): (uri: string) => Promise<void> {
  const waiting = new Map<string, Promise<void>>();
  const settle = async (uri: string): Promise<void> => {
    let version = versionOf(uri);
    for (let still = 0; still < enough; still += 1) {
      await turn();
      if (versionOf(uri) === version) continue;
      version = versionOf(uri);
      still = 0;
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
