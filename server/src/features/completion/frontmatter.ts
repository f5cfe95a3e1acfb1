import { kindWords } from '../../../../grammar/kinds.ts';
import { anyOf } from '../../../../grammar/phrases.ts';
import { detailWords } from '../../../../grammar/words.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import type { CompletionItem } from './item.ts';
import type { CompletionPlace } from './place.ts';

/** The details that rules and reports ask for, each with what belongs behind it. */
const keys = [
  { key: 'plan', name: 'kind', detail: 'the kind of plan' },
  { key: 'child', name: 'child', detail: 'whose plan it is' },
  { key: 'born', name: 'born', detail: 'date of birth' },
  { key: 'written', name: 'written', detail: 'the day the plan was made' },
  { key: 'review', name: 'review', detail: 'the day it is looked at again' },
  { key: 'lead', name: 'lead', detail: 'lead professional, with role' },
  { key: 'people', name: 'people', detail: 'everybody with a part in the plan' },
  { key: 'siblings', name: 'siblings', detail: 'brothers and sisters' },
] as const;

/** Keys that the details at the top do not have yet. */
export function frontmatterKeys({ text }: CheckedPlan, { typed }: CompletionPlace): CompletionItem[] {
  const top = /^\uFEFF?---[ \t]*[\r\n]+([\s\S]*?)(?:^---[ \t]*$|$(?![\s\S]))/m.exec(text)?.[1] ?? '';
  const written = [...top.matchAll(/^([\p{L}_ -]+):/gmu)].map((it) =>
    (it[1] ?? '').replaceAll('_', ' ').trim().toLowerCase(),
  );
  return keys
    .filter(({ name }) => !written.some((it) => anyOf(detailWords[name]).test(it)))
    .map(({ key, detail }) => ({
      label: key,
      type: 'key' as const,
      detail,
      newText: key === 'people' || key === 'siblings' ? `${key}:\n  - ` : `${key}: `,
      replace: typed,
      filter: key,
    }));
}

/** The kinds of plan, as they are written behind `plan:`. */
export function frontmatterKinds({ typed }: CompletionPlace): CompletionItem[] {
  return Object.values(kindWords).map(({ title }) => {
    const kind = title.replace(/ plan$/, '');
    return { label: kind, type: 'kind' as const, newText: kind, replace: typed, filter: kind };
  });
}
