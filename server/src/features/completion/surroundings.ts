import type { RewriteRole } from '../../rewrites/pattern.ts';
import type { Section } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { absolute, type Range } from '../../text/span.ts';
import { lineAbove, lineAt, type CheckedPlan } from '../checkedPlan.ts';
import { fieldOf } from './fields.ts';

/**
 * What a list item or a paragraph that is just being begun will be: what the items above it in its list are, else what
 * stands over it says. Undefined in a list of something else.
 */
export function roleAt({ text, plan }: CheckedPlan, offset: number): RewriteRole | undefined {
  const starts = new Map<number, RewriteRole | undefined>();
  const note = (elements: readonly { readonly span: Parameters<typeof absolute>[1] }[], role?: RewriteRole): void => {
    for (const it of elements) starts.set(lineAt(text, absolute(plan.blocks, it.span).start).start, role);
  };
  note(plan.statements);
  note(plan.contingency, 'contingency');
  note(plan.needs, 'need');
  note(plan.outcomes, 'outcome');
  note(plan.actions, 'action');
  for (let line = lineAbove(text, lineAt(text, offset)); line !== undefined; line = lineAbove(text, line)) {
    const written = text.slice(line.start, line.end).trim();
    if (written === '') continue;
    if (!/^(?:[-*+]|\d{1,2}[.)])[ ]/.test(written)) return roleOver(plan, written, line);
    // Under a label the first action of its list may stand on the line of the outcome it serves.
    if (starts.has(line.start)) return starts.get(line.start);
  }
  return undefined;
}

/** What a heading, or the words in front of a list, say about what stands under them. */
function roleOver(plan: CheckedPlan['plan'], words: string, line: Range): RewriteRole | undefined {
  const heading = plan.sections.find((it) => {
    const { start } = absolute(plan.blocks, spanOf(it.heading));
    return line.start <= start && start <= line.start + words.length;
  });
  if (heading !== undefined) return rolesOfSections[heading.name];
  const field = fieldOf(words);
  return field === 'need' || field === 'outcome' || field === 'action' || field === 'contingency' ? field : undefined;
}

const rolesOfSections: Readonly<Partial<Record<Section['name'], RewriteRole>>> = {
  needs: 'need',
  worries: 'need',
  outcomes: 'outcome',
  actions: 'action',
  contingency: 'contingency',
};

/** Whether the line of an offset holds an outcome or an action: only there is a date after “by” a deadline. */
export function speaksOfThread({ text, plan }: CheckedPlan, offset: number): boolean {
  const line = lineAt(text, offset);
  return [...plan.outcomes, ...plan.actions].some((it) => {
    const { start, end } = absolute(plan.blocks, it.span);
    return start <= line.end && line.start <= end;
  });
}
