/** Where words stand after a text has changed. Plain data, no editor. */

/** Offsets into a text. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** That a stretch of a text was replaced. */
export interface Change {
  /** Where the stretch began, in the text before. */
  readonly at: number;
  /** How long it was. */
  readonly removed: number;
  /** How long what stands there now is. */
  readonly added: number;
}

/**
 * Where a range stands after changes that were made at once, all of them given as places in the text before. Words that
 * were put into the middle of it belong to it now. Undefined when nothing is left of it.
 */
export function movedRange(range: OffsetRange, changes: readonly Change[]): OffsetRange | undefined {
  let moved: OffsetRange | undefined = range;
  // From the last to the first, so that none moves those that are still to come.
  for (const it of changes.toSorted((a, b) => b.at - a.at)) moved = moved && movedBy(moved, it);
  return moved;
}

function movedBy({ start, end }: OffsetRange, { at, removed, added }: Change): OffsetRange | undefined {
  const until = at + removed;
  const by = added - removed;
  if (at >= end) return { start, end };
  if (until <= start) return { start: start + by, end: end + by };
  const left = { start: at < start ? at + added : start, end: until > end ? at : end + by };
  return left.start < left.end ? left : undefined;
}
