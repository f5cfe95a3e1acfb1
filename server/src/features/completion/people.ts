import type { Person } from '../../model/plan.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import type { CompletionItem } from './item.ts';
import type { CompletionPlace } from './place.ts';

/** Everybody the plan names, the child last: most of what is to be done is for grown-ups to do. */
export function peopleItems(
  { plan }: CheckedPlan,
  { typed, words }: CompletionPlace,
  behind: string,
): CompletionItem[] {
  const known = plan.people.filter((it) => it.is !== 'child');
  const children = plan.people.filter((it) => it.is === 'child');
  return [...known, ...children]
    .filter((it) => it.name !== words.trim())
    .map((it) => ({
      label: it.name,
      type: 'person' as const,
      detail: roleOf(it),
      newText: it.name + behind,
      replace: typed,
      filter: it.name,
    }));
}

/** What somebody is to the child, in the plan’s own words where it has any. */
export function roleOf({ role, is }: Person): string {
  return (
    role ?? { child: 'child', family: 'family', professional: 'professional', network: 'network', unknown: '' }[is]
  );
}
