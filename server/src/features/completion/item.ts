import type { FilledPart } from '../../rewrites/fill.ts';
import type { Range } from '../../text/span.ts';

/** Something that could be written at a place. */
export interface CompletionItem {
  readonly label: string;
  readonly type: 'person' | 'role' | 'date' | 'heading' | 'label' | 'key' | 'kind' | 'id' | 'words' | 'pattern';
  readonly detail?: string;
  /** What is written in place of the range. */
  readonly newText: string;
  /** The same with gaps in it, for an editor that can lead from gap to gap. */
  readonly parts?: readonly FilledPart[];
  readonly replace: Range;
  /** What an editor compares with the words typed so far: it begins with the words that are replaced. */
  readonly filter: string;
}
