/**
 * A pure function of a text that remembers what it has read, for texts that come again and again while somebody types
 * elsewhere in the plan. It holds at most twice `most` texts: the newest, and those of the generation before them.
 */
export function remembered<Value>(read: (text: string) => Value, most = 4000): (text: string) => Value {
  let newest = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    const known = newest.get(text) ?? older.get(text);
    const value = known ?? read(text);
    if (newest.size >= most) {
      older = newest;
      newest = new Map();
    }
    newest.set(text, value);
    return value;
  };
}
