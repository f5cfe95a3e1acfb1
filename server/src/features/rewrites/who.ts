import type { Gap } from '../../rewrites/fill.ts';
import { ownersOf } from '../../rules/owners.ts';
import type { Finding } from '../../rules/rule.ts';
import { absolute } from '../../text/span.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import { isIn } from './dates.ts';
import type { Offer } from './planAction.ts';

/**
 * A place for the name of the person of an organisation, of a group, or with a role: chosen from the people of the plan,
 * or typed. What was written stays in brackets, as it says where they are to be found.
 */
export function namePerson({ plan, text }: CheckedPlan, finding: Finding): Offer[] {
  const action = plan.actions.find((it) => isIn(finding.span, it.span) || isIn(finding.span, it.ownerField));
  const owner = action && ownersOf(action).find((it) => it.span.start === finding.span.start);
  if (owner === undefined || finding.fix !== undefined) return [];
  const range = absolute(plan.blocks, owner.span);
  const professionals = plan.people.filter((it) => it.is === 'professional' || it.is === 'network');
  const alike = professionals.filter((it) => it.roleName !== undefined && it.roleName === owner.roleName);
  const people = owner.type === 'role' ? alike : professionals;
  const gap: Gap = {
    gap: 1,
    placeholder: '[name]',
    ...(people.length > 0 && { choices: people.map((it) => it.name) }),
  };
  const written = text.slice(range.start, range.end).replace(/^the /i, '');
  const parts = owner.type === 'group' ? [gap] : [gap, ` (${atHome(written, owner.type === 'role')})`];
  return [{ title: 'Name the person here', findings: [finding], edits: [{ ...range, parts }] }];
}

/** "Health Visitor" is a role as any other inside brackets; the name of an organisation keeps its capitals. */
function atHome(written: string, isRole: boolean): string {
  return isRole && !/^\p{Lu}{2}/u.test(written) ? written.toLowerCase() : written;
}

/** What letters stand for, where nobody but the writer knows. */
export function expandLetters({ plan, text }: CheckedPlan, finding: Finding): Offer[] {
  if (finding.fix !== undefined) return [];
  const range = absolute(plan.blocks, finding.span);
  const letters = text.slice(range.start, range.end);
  if (letters === '') return [];
  const parts = [{ gap: 1, placeholder: '[in words]' }, ` (${letters})`];
  return [{ title: `Write what “${letters}” stands for`, findings: [finding], edits: [{ ...range, parts }] }];
}
