import type { CheckedPlan } from './checkedPlan.ts';
import { completionPlace, type CompletionPlace } from './completion/place.ts';
import { dateItems } from './completion/dates.ts';
import { frontmatterKeys, frontmatterKinds } from './completion/frontmatter.ts';
import { headingItems } from './completion/headings.ts';
import type { CompletionItem } from './completion/item.ts';
import { labelItems } from './completion/labels.ts';
import { peopleItems } from './completion/people.ts';
import { isActionsList, speaksOfThread } from './completion/surroundings.ts';

export type { CompletionItem } from './completion/item.ts';
export { completionPlace } from './completion/place.ts';

/** The characters after which an editor asks of itself. After most blanks the answer is: nothing. */
export const triggerCharacters = ['#', '*', ' '] as const;

/**
 * What could be written at an offset: people where somebody is to be named, days where a time belongs, headings that
 * the plan still lacks, labels, and the details at its top. Empty in running text.
 */
export function completion(checked: CheckedPlan, offset: number): CompletionItem[] {
  const place = completionPlace(checked.text, offset);
  return place === undefined ? [] : itemsAt(checked, place, offset);
}

function itemsAt(checked: CheckedPlan, place: CompletionPlace, offset: number): CompletionItem[] {
  switch (place.type) {
    case 'heading':
      return headingItems(checked, place);
    case 'label':
      return labelItems(checked, place);
    case 'bullet':
      return isActionsList(checked, offset) ? peopleItems(checked, place, ' will ') : [];
    case 'who':
      return peopleItems(checked, place, '');
    case 'when':
      return dateItems(checked, place);
    case 'by':
      return speaksOfThread(checked, offset) ? dateItems(checked, place) : [];
    case 'who-and-when':
      return [...peopleItems(checked, place, ', '), ...dateItems(checked, place)];
    case 'key':
      return frontmatterKeys(checked, place);
    case 'kind':
      return frontmatterKinds(place);
  }
}
