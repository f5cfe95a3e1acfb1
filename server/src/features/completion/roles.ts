import { roles } from '../../../../grammar/roles.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import type { CompletionItem } from './item.ts';
import type { CompletionPlace } from './place.ts';

/** What somebody may be to the child: the roles that the plan names already, in its own words, and then all others. */
export function roleItems({ plan }: CheckedPlan, { typed, words }: CompletionPlace): CompletionItem[] {
  const own = plan.people.flatMap((it) => it.role ?? []);
  const known = roles.filter((it) => !groups.has(it.name)).map((it) => it.name.replaceAll('-', ' '));
  const fits = (it: string): boolean => it.toLowerCase().startsWith(words.toLowerCase());
  return [...new Set([...own, ...known])].filter(fits).map((it) => ({
    label: it,
    type: 'role' as const,
    newText: it,
    replace: typed,
    filter: it,
  }));
}

/** Several people, or an organisation: nobody’s role. */
const groups = new Set<string>(['parents', 'family']);
