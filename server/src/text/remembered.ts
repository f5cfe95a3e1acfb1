/**
 * Pure functions that remember what they have given, for all that comes again while somebody types elsewhere in the
 * plan. None of them holds on to more than it says.
 */

/**
 * A function of a text, for texts that come again and again. It holds at most twice `most` texts, or less where little is
 * remembered: the newest, and those of the generation before them.
 */
export function remembered<Value>(read: (text: string) => Value, most = 4000): (text: string) => Value {
  let newest = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    const here = newest.get(text);
    if (here !== undefined) return here;
    const own = copyOf(text);
    const value = older.get(own) ?? read(own);
    if (newest.size >= atMost(most)) {
      older = newest;
      newest = new Map();
    }
    newest.set(own, value);
    return value;
  };
}

let little = false;

/**
 * For whoever reads one document after another and none of them again: from now on hardly more is remembered than comes
 * again within one document.
 */
export function rememberLittle(): void {
  little = true;
}

/** How many of something are held, where it would be so many for somebody who types. */
export function atMost(most: number): number {
  return little ? Math.ceil(most / 10) : most;
}

/**
 * A fact about a text, for facts that are asked of every sentence of a plan. All facts share one memory, so that each
 * text is held once, whatever is asked about it.
 */
export function fact<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = rememberedOf((it: Known) => read(it.text));
  return (text) => known(knownText(text));
}

interface Known {
  readonly text: string;
}

const knownText = remembered((text): Known => ({ text }), 4000);

/**
 * The same text with a memory of its own. Engines cut a text out of a longer one by pointing into it, so whatever is
 * kept for long has to let go of the document that it was read from.
 */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/** A function of a value that nobody changes. What it gave is kept for as long as the value is. */
export function rememberedOf<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    // There are too many answers to put each in a box; that one is nothing is told by its being there.
    if (found !== undefined || known.has(key)) return found as Value;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}

/**
 * Keeps with a value what was last made of it, and gives it again while all that it was made from is the very same.
 * `make` may use nothing but the value and what is listed.
 */
export function keptWith<Key extends object, Value>(): (
  key: Key,
  from: readonly unknown[],
  make: () => Value,
) => Value {
  const known = new WeakMap<Key, { readonly from: readonly unknown[]; readonly value: Value }>();
  return (key, from, make) => {
    const last = known.get(key);
    if (last !== undefined && isSame(last.from, from)) return last.value;
    const value = make();
    known.set(key, { from, value });
    return value;
  };
}

/** Compared in a loop: for a long plan this is asked thousands of times at each key. */
function isSame(last: readonly unknown[], now: readonly unknown[]): boolean {
  if (last.length !== now.length) return false;
  for (let at = 0; at < now.length; at++) if (last[at] !== now[at]) return false;
  return true;
}

/**
 * A function that gives one and the same value for all that are described by the same JSON, so that `===` tells whether
 * anything has changed. It holds the last few.
 */
export function oneOfAKind<Value extends object>(
  described: (value: Value) => object = (it) => it,
  most = 50,
): (value: Value) => Value {
  const known = new Map<string, Value>();
  return (value) => {
    const key = JSON.stringify(described(value));
    const found = known.get(key) ?? value;
    known.delete(key);
    known.set(key, found);
    if (known.size > most) known.delete(known.keys().next().value ?? '');
    return found;
  };
}
