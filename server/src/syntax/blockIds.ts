/**
 * Gives top-level blocks their ids. An id is made of the block's own source, so a block has the same one wherever it
 * moves, and a text has the same ones however it came about. Where a source stands again, or two make the same number,
 * the later one takes the next that is free.
 */
export function blockIds(): (source: string) => number {
  const taken = new Set<number>();
  const times = new Map<string, number>();
  return (source) => {
    const already = times.get(source) ?? 0;
    times.set(source, already + 1);
    let id = (hash(source) + already) % most;
    while (taken.has(id)) id = (id + 1) % most;
    taken.add(id);
    return id;
  };
}

/** Whole numbers of up to 30 bits are the ones that engines keep without a box. */
const most = 2 ** 30;

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0) % most;
}
