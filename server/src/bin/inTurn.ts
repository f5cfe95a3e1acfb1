/** Does something with each of a list, so many at once, and gives what came of it in the order of the list. */
export async function inTurn<From, To>(
  list: readonly From[],
  atOnce: number,
  work: (it: From) => Promise<To>,
): Promise<To[]> {
  const results: To[] = [];
  const entries = list.entries();
  const hand = async (): Promise<void> => {
    // All hands take from the same list, so each entry is taken once.
    for (const [index, it] of entries) results[index] = await work(it);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  return results;
}
