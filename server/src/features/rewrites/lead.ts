import { fill } from '../../rewrites/fill.ts';
import { spanOf } from '../../text/prose.ts';
import type { Finding } from '../../rules/rule.ts';
import { absolute } from '../../text/span.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import { detailsEnd, lineEnd } from '../planEdit.ts';
import type { Offer } from './planAction.ts';

/** Who leads the plan: among the details at the top where the plan has some, or else on a line below its title. */
export function nameLead({ plan, text, today }: CheckedPlan, finding: Finding): Offer[] {
  const role = plan.kind === 'early-help' ? '{ask: role}' : 'social worker';
  const situation = { plan, today, sentence: '' };
  const offer = (start: number, end: number, shape: string): Offer[] => [
    { title: 'Name who leads the plan', findings: [finding], edits: [{ start, end, parts: fill(shape, situation) }] },
  ];
  if (plan.lead !== undefined) {
    const { start, end } = absolute(plan.blocks, plan.lead.span);
    return finding.span.start === plan.lead.span.start ? offer(start, end, `{ask: name}, ${role}`) : [];
  }
  const eol = lineEnd(text);
  const details = text.slice(0, detailsEnd(text)).lastIndexOf('---');
  if (details > 0) return offer(details, details, `lead: "{ask: name}, ${role}"${eol}`);
  const { title } = plan;
  const block = title && plan.blocks.find((it) => it.id === spanOf(title).block);
  if (block === undefined) return [];
  const end = text.slice(0, block.offset + block.length).trimEnd().length;
  const line =
    plan.kind === 'early-help'
      ? '**Lead professional:** {ask: name}, {ask: role}, {ask: how the family can reach them}'
      : '**Lead social worker:** {ask: name}, {ask: how the family can reach them}';
  return offer(end, end, `${eol}${eol}${line}`);
}
