import { speaksOf } from '../../model/ask.ts';
import type { PlanDocument, PlanKind, SectionName } from '../../model/plan.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import type { CompletionItem } from './item.ts';
import type { CompletionPlace } from './place.ts';

interface Heading {
  readonly name: SectionName;
  /** The heading in a plan for a child of this name. */
  readonly text: (child: string) => string;
  /** Kinds of plan that it belongs to; all of them when left out. */
  readonly kinds?: readonly PlanKind[];
}

/** Sections in the order in which most plans have them. */
const headings: readonly Heading[] = [
  { name: 'people', text: () => 'Who helps' },
  { name: 'purpose', text: () => 'Why there is a plan' },
  { name: 'child-voice', text: (child) => `What ${child} says` },
  { name: 'family-views', text: () => 'What the family says' },
  { name: 'strengths', text: () => 'What is working well' },
  { name: 'worries', text: () => 'What we are worried about' },
  { name: 'needs', text: () => 'Needs' },
  { name: 'outcomes', text: () => 'Outcomes' },
  { name: 'actions', text: () => 'Actions' },
  { name: 'family-time', text: () => 'Family time', kinds: ['care'] },
  { name: 'identity', text: () => 'Identity', kinds: ['care', 'pathway'] },
  { name: 'permanence', text: (child) => `Where ${child} will live`, kinds: ['care'] },
  { name: 'contingency', text: () => 'Contingency plan' },
  { name: 'review', text: () => 'Review' },
  { name: 'sign-off', text: () => 'Agreed by' },
];

/** The headings that this kind of plan still lacks, at the depth its other sections have. */
export function headingItems({ plan }: CheckedPlan, { typed, words }: CompletionPlace): CompletionItem[] {
  const hashes = /^#+/.exec(words)?.[0] ?? '#';
  const depth = words === '#' ? usualDepth(plan) : hashes.length;
  const child = plan.children[0]?.name.split(' ')[0] ?? 'the child';
  return headings
    .filter(({ kinds }) => kinds === undefined || kinds.includes(plan.kind))
    .filter(({ name }) => !has(plan, name))
    .map(({ text }) => ({
      label: text(child),
      type: 'heading' as const,
      newText: `${'#'.repeat(depth)} ${text(child)}`,
      replace: typed,
      filter: `${hashes} ${text(child)}`,
    }));
}

function has(plan: PlanDocument, name: SectionName): boolean {
  if (plan.sections.some((it) => it.name === name) || speaksOf(plan, name)) return true;
  switch (name) {
    case 'needs':
    case 'worries':
      return plan.needs.length > 0;
    case 'outcomes':
      return plan.outcomes.length > 0;
    case 'actions':
      return plan.actions.length > 0;
    default:
      return false;
  }
}

/** The depth that most sections below the title have. */
function usualDepth(plan: PlanDocument): number {
  const depths = plan.sections.map((it) => it.depth).filter((it) => it > 1);
  return depths.length === 0 ? 2 : Math.min(...depths);
}
