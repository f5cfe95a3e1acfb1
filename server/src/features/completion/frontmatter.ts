import { frontmatter, kindTitles, type DetailFact } from '../../../../grammar/frontmatter.ts';
import type { Person } from '../../model/plan.ts';
import { formatDate } from '../../calendar/date.ts';
import { absolute, holds } from '../../text/span.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import { detailFact, detailsRange } from '../details.ts';
import { dateItems } from './dates.ts';
import type { CompletionItem } from './item.ts';
import { roleOf } from './people.ts';
import type { CompletionPlace } from './place.ts';

/** Keys that the details at the top do not have yet, the ones that plans rarely have last. */
export function frontmatterKeys({ text }: CheckedPlan, { typed }: CompletionPlace): CompletionItem[] {
  const top = detailsRange(text) ?? { start: 0, end: 0 };
  const written = text
    .slice(top.start, top.end)
    .split(/\r\n|\n|\r/)
    .flatMap((it) => detailFact(/^([^:]{1,40}):/.exec(it)?.[1] ?? '') ?? []);
  return frontmatter
    .filter((it) => !written.includes(it))
    .map(({ key, title, value }) => ({
      label: key,
      type: 'key' as const,
      detail: title,
      newText: value === 'people' || key === 'siblings' ? `${key}:\n  - ` : `${key}: `,
      replace: typed,
      filter: key,
    }));
}

/** What may stand behind a key. Of a birthday or a family's name nobody but the writer knows anything. */
export function frontmatterValues(checked: CheckedPlan, place: CompletionPlace, fact: DetailFact): CompletionItem[] {
  const words = (values: readonly string[]): CompletionItem[] =>
    values.map((it) => ({ label: it, type: 'kind', newText: it, replace: place.typed, filter: it }));
  switch (fact.value) {
    case 'kind':
      return words(kindTitles);
    case 'template':
      return words(['template']);
    case 'ignore':
      return words(['ignore, ']);
    case 'day':
      return fact.name === 'review'
        ? dateItems(checked, place)
        : fact.name === 'written'
          ? [today(checked, place)]
          : [];
    case 'person':
      return people(checked, place, ({ name, role }) => (role === undefined ? name : `${name}, ${role}`)).filter(
        (it) => it.is === 'professional',
      );
    case 'people':
      return people(checked, place, ({ name, role }) => (role === undefined ? name : `${name} (${role})`));
    case 'children':
    case 'words':
      return [];
  }
}

function today({ today: date }: CheckedPlan, { typed }: CompletionPlace): CompletionItem {
  const day = formatDate(date);
  return { label: 'today', type: 'date', detail: day, newText: day, replace: typed, filter: `today ${day}` };
}

/** Those whom the plan names below, and its details do not yet. */
function people(
  { text, plan }: CheckedPlan,
  { typed }: CompletionPlace,
  write: (person: Person) => string,
): (CompletionItem & Pick<Person, 'is'>)[] {
  const top = detailsRange(text);
  return plan.people
    .filter((it) => it.is !== 'child' && !(top !== undefined && holds(top, absolute(plan.blocks, it.span).start)))
    .map((it) => ({
      label: it.name,
      type: 'person' as const,
      detail: roleOf(it),
      newText: write(it),
      replace: typed,
      filter: it.name,
      is: it.is,
    }));
}
