import type { CheckedPlan } from './checkedPlan.ts';
import { completionPlace, type CompletionPlace } from './completion/place.ts';
import { dateItems } from './completion/dates.ts';
import { frontmatterKeys, frontmatterValues } from './completion/frontmatter.ts';
import { headingItems } from './completion/headings.ts';
import type { CompletionItem } from './completion/item.ts';
import { labelItems } from './completion/labels.ts';
import { idItems } from './completion/ids.ts';
import { peopleItems } from './completion/people.ts';
import { plainerItems } from './completion/plainer.ts';
import { roleItems } from './completion/roles.ts';
import { roleAt, speaksOfThread } from './completion/surroundings.ts';

export interface CompletionOptions {
  /** Whether somebody asked, and no blank that they typed. */
  readonly asked: boolean;
}

export type { CompletionItem } from './completion/item.ts';
export { completionPlace } from './completion/place.ts';

/** The characters after which an editor asks of itself. After most blanks the answer is: nothing. */
export const triggerCharacters = ['#', '*', ' '] as const;

/**
 * What could be written at an offset: people where somebody is to be named, days where a time belongs, headings that
 * the plan still lacks, labels, and the details at its top. In running text only who asks gets something: what might
 * stand in place of words that are marked there.
 */
export function completion(
  checked: CheckedPlan,
  offset: number,
  { asked }: CompletionOptions = { asked: true },
): CompletionItem[] {
  const place = completionPlace(checked.text, offset);
  const items = place === undefined ? [] : itemsAt(checked, place, offset);
  return asked ? [...items, ...plainerItems(checked, offset)] : items;
}

function itemsAt(checked: CheckedPlan, place: CompletionPlace, offset: number): CompletionItem[] {
  switch (place.type) {
    case 'heading':
      return headingItems(checked, place);
    case 'label':
      return labelItems(checked, place);
    case 'bullet':
      return roleAt(checked, offset) === 'action' ? peopleItems(checked, place, ' will ') : [];
    case 'who':
      return peopleItems(checked, place, '');
    case 'when':
      return dateItems(checked, place);
    case 'by':
      return speaksOfThread(checked, offset) ? dateItems(checked, place) : [];
    case 'who-and-when':
      return [...peopleItems(checked, place, ', '), ...dateItems(checked, place)];
    case 'role':
      return roleItems(checked, place);
    case 'id':
      return idItems(checked, place);
    case 'statement':
      // What can be said there is in the bank of patterns, which is loaded when somebody asks: see `patterns.ts`.
      return [];
    case 'key':
      return frontmatterKeys(checked, place);
    case 'detail':
      return place.fact === undefined ? [] : frontmatterValues(checked, place, place.fact);
  }
}
