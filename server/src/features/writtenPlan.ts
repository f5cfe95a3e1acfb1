import type { Prose } from '../text/prose.ts';
import type { CheckedPlan } from './checkedPlan.ts';

/** One heading, paragraph, cell, or value of the details, as it stands. The offsets of its prose are those of the document. */
export interface WrittenText {
  readonly prose: Prose;
  readonly stands: 'heading' | 'paragraph' | 'cell' | 'details';
  /** In a block of quoted words. */
  readonly quoted: boolean;
}

/** A checked plan with every text that stands in the document, in its order, for what has to look everywhere. */
export interface WrittenPlan extends CheckedPlan {
  readonly texts: readonly WrittenText[];
}
