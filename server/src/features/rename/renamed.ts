import type { TextEdit } from '../../text/edit.ts';

/** A change of some words. */
export interface RenameEdit extends TextEdit {
  /** The words are somebody's own, so a person should say of each whether they really said it so. */
  readonly ownWords: boolean;
}

export interface Renamed {
  /** In the order of the text, without overlaps. */
  readonly edits: readonly RenameEdit[];
  /** What was left as it is, and why, in plain sentences. */
  readonly leftAlone: readonly string[];
}

/** Why nothing can be renamed, in plain words. */
export interface Refused {
  readonly refused: string;
}

/** `line 4`, `lines 4, 7 and 12`. */
export function onLines(lines: readonly number[]): string {
  const [last, ...others] = [...new Set(lines)].toSorted((a, b) => b - a);
  if (last === undefined) return '';
  return others.length === 0 ? `line ${last}` : `lines ${others.toReversed().join(', ')} and ${last}`;
}
