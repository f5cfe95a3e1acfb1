/**
 * Pure functions that remember what they have given, for all that comes again while somebody types elsewhere in the
 * plan. None of them holds on to more than it says.
 */

/**
 * A function of a text, for texts that come again and again. It holds at most twice `most` texts: the newest, and those
 * of the generation before them.
 */
export function remembered<Value>(read: (text: string) => Value, most = 4000): (text: string) => Value {
  let newest = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    const here = newest.get(text);
    if (here !== undefined) return here;
    const value = older.get(text) ?? read(text);
    if (newest.size >= most) {
      older = newest;
      newest = new Map();
    }
    newest.set(text, value);
    return value;
  };
}

/** A function of a value that nobody changes. What it gave is kept for as long as the value is. */
export function rememberedOf<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = { value: read(key) }));
    return found.value;
  };
}

/**
 * A function of a value and of what it is read under, which seldom changes: what was given last is kept with the value,
 * and given again as long as what it was read under is the very same.
 */
export function rememberedUnder<Key extends object, Under, Value>(
  read: (key: Key, under: Under) => Value,
): (key: Key, under: Under) => Value {
  const known = new WeakMap<Key, { readonly under: Under; readonly value: Value }>();
  return (key, under) => {
    let found = known.get(key);
    if (found === undefined || found.under !== under) known.set(key, (found = { under, value: read(key, under) }));
    return found.value;
  };
}

/**
 * A function that gives one and the same value for all that say the same as JSON, so that `===` tells whether anything
 * has changed. It holds the last few.
 */
export function oneOfAKind<Value extends object>(most = 50): (value: Value) => Value {
  const known = new Map<string, Value>();
  return (value) => {
    const key = JSON.stringify(value);
    const found = known.get(key) ?? value;
    known.delete(key);
    known.set(key, found);
    if (known.size > most) known.delete(known.keys().next().value ?? '');
    return found;
  };
}
