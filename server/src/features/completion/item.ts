import type { Range } from '../../text/span.ts';

/** Something that could be written at a place. */
export interface CompletionItem {
  readonly label: string;
  readonly type: 'person' | 'date' | 'heading' | 'label' | 'key' | 'kind';
  readonly detail?: string;
  /** What is written in place of the range. */
  readonly newText: string;
  readonly replace: Range;
  /** What an editor compares with the words typed so far: it begins with the words that are replaced. */
  readonly filter: string;
}
