/** The known word that is closest to a mistyped one; undefined when none is close enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map((it) => ({ it, distance: distance(word.toLowerCase(), it.toLowerCase()) }))
    .filter(({ it, distance }) => distance <= Math.max(1, Math.floor(Math.min(word.length, it.length) / 3)))
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.it ?? known.find((it) => word.length >= 3 && it.startsWith(word.toLowerCase()));
}

/** How many letters have to be put in, left out, changed or swapped with the next to get from one word to the other. */
function distance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = swapped ? (before[j - 2] ?? change) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
