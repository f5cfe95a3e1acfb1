import type { PlanDocument, Statement } from '../../model/plan.ts';
import type { FilledPart } from '../../rewrites/fill.ts';
import { laidOut, layoutAt, type Layout } from '../../rewrites/layout.ts';
import type { RewriteRole } from '../../rewrites/pattern.ts';
import type { Finding } from '../../rules/rule.ts';
import { spanOf, type Prose } from '../../text/prose.ts';
import { absolute, type Range } from '../../text/span.ts';
import type { CheckedPlan } from '../checkedPlan.ts';

/** A sentence of the thread, with everything that is found about it. */
export interface Target {
  readonly role: RewriteRole;
  readonly element: PlanDocument['needs' | 'outcomes' | 'actions'][number] | Statement;
  readonly sentence: Prose;
  /** Where it stands in the text. */
  readonly range: Range;
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * The sentences of needs, outcomes, actions and contingency that some findings are about, each once, with all that is
 * found about it. The family's own words are never among them.
 */
export function targetsOf(checked: CheckedPlan, findings: readonly Finding[]): Target[] {
  const { plan } = checked;
  const targets = elementsOf(plan).flatMap(({ role, element }) =>
    element.sentences.flatMap((it, index): Target[] => {
      if (it.ownWords || it.quoted.length > 0) return [];
      const about = checked.findings.filter((finding) => sentenceOf(element, finding) === index);
      const [first, ...more] = about;
      if (first === undefined || !about.some((finding) => findings.includes(finding))) return [];
      return [
        {
          role,
          element,
          sentence: it.prose,
          range: absolute(plan.blocks, spanOf(it.prose)),
          findings: [first, ...more],
        },
      ];
    }),
  );
  return targets.filter(({ range }) => range.start < range.end);
}

/** The elements of the thread, and the part that each plays. */
export function elementsOf(plan: PlanDocument): { readonly role: RewriteRole; readonly element: Target['element'] }[] {
  return [
    ...plan.needs.map((element) => ({ role: 'need' as const, element })),
    ...plan.outcomes.map((element) => ({ role: 'outcome' as const, element })),
    ...plan.actions.map((element) => ({ role: 'action' as const, element })),
    ...plan.contingency.map((element) => ({ role: 'contingency' as const, element })),
  ];
}

/** Which sentence of the element the finding is about: the one it marks, or else the first. */
function sentenceOf(element: Statement, { span }: Finding): number | undefined {
  if (span.block !== element.span.block || span.start < element.span.start || span.start > element.span.end)
    return undefined;
  const found = element.sentences.findLastIndex((it) => spanOf(it.prose).start <= span.start);
  return Math.max(0, found);
}

/** How words are laid out at a place of the plan. */
export function layoutOf({ text, plan }: CheckedPlan, offset: number): Layout {
  return layoutAt(text, offset, isTable(text, plan.blocks, offset));
}

/** The parts of a sentence as they are written there. */
export function inLayout(parts: readonly FilledPart[], layout: Layout): FilledPart[] {
  return parts.map((it) =>
    typeof it === 'string' ? laidOut(it, layout) : { ...it, placeholder: laidOut(it.placeholder, layout) },
  );
}

/** Whether the block around an offset has the line of dashes that makes a table. */
export function isTable(text: string, blocks: PlanDocument['blocks'], offset: number): boolean {
  const block = blocks.find((it) => it.offset <= offset && offset <= it.offset + it.length);
  return block !== undefined && /^[ |:-]*-{2,}[ |:-]*$/m.test(text.slice(block.offset, block.offset + block.length));
}
