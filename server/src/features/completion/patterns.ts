import { outcomesOf } from '../../model/ask.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { bank } from '../../rewrites/bank/index.ts';
import { fill, withPlaceholders } from '../../rewrites/fill.ts';
import type { RewritePattern, RewriteRole } from '../../rewrites/pattern.ts';
import { subjectsOf } from '../../rewrites/subjects.ts';
import { isFirstPerson } from '../../rules/sides.ts';
import { absolute } from '../../text/span.ts';
import { lineAt, type CheckedPlan } from '../checkedPlan.ts';
import { inLayout, layoutOf } from '../rewrites/place.ts';
import type { CompletionItem } from './item.ts';
import { completionPlace, type CompletionPlace } from './place.ts';
import { roleAt } from './surroundings.ts';

/** So many ways to say something are still a choice; those that fit best stand first. */
const most = 12;
/** With fewer letters than these nobody has said yet what they want. */
const enough = 3;

/**
 * Sentences from the bank where a need, an outcome, an action or a contingency begins, by what somebody types there
 * ("attendance"), or else by what the thread around it speaks of. Gaps are filled from the plan as far as it goes.
 */
export function patternItems(checked: CheckedPlan, offset: number): CompletionItem[] {
  const { plan, today } = checked;
  const place = statementAt(checked, offset);
  if (place === undefined || plan.type === 'template' || isFirstPerson(plan)) return [];
  const { role, typed, words } = place;
  const situation = { plan, today, sentence: '' };
  return chosen(bank, role, words.trim().toLowerCase(), () => around(checked, offset))
    .slice(0, most)
    .map((pattern) => {
      const parts = inLayout(fill(pattern.text, situation), layoutOf(checked, typed.start));
      return {
        label: pattern.title,
        type: 'pattern' as const,
        detail: withPlaceholders(parts),
        newText: withPlaceholders(parts),
        parts,
        replace: typed,
        filter: `${words}${words === '' ? '' : ' '}${pattern.title}`,
      };
    });
}

interface StatementPlace extends Pick<CompletionPlace, 'typed' | 'words'> {
  readonly role: RewriteRole;
}

/** Where a statement of the thread begins: behind its label, in its column, in a list, or on a line under its heading. */
function statementAt(checked: CheckedPlan, offset: number): StatementPlace | undefined {
  const place = completionPlace(checked.text, offset) ?? lineBegun(checked.text, offset);
  if (place === undefined) return undefined;
  const role = place.type === 'bullet' ? roleAt(checked, offset) : place.type === 'statement' ? place.role : undefined;
  const own = role ?? (place.type === 'line' ? roleAt(checked, offset) : undefined);
  return own === undefined ? undefined : { role: own, typed: place.typed, words: place.words };
}

/** A line on which nothing but a word or three stands yet. */
function lineBegun(
  text: string,
  offset: number,
): (Pick<CompletionPlace, 'typed' | 'words'> & { readonly type: 'line' }) | undefined {
  const { start } = lineAt(text, offset);
  const words = text.slice(start, offset);
  if (!/^(?:\p{L}[\p{L}’'-]*(?:[ ][\p{L}’'-]*){0,2})?$/u.test(words)) return undefined;
  return { type: 'line', typed: { start, end: offset }, words };
}

/** The patterns that fit what is typed; without that, those that fit what stands around, and no more than a few. */
function chosen(
  patterns: readonly RewritePattern[],
  role: RewriteRole,
  typed: string,
  aroundIt: () => string,
): readonly RewritePattern[] {
  const own = patterns.filter((it) => it.role === role);
  if (typed.length === 0) {
    const subjects = subjectsOf(aroundIt());
    const fitting = subjects.flatMap((subject) => own.filter((it) => it.subject === subject));
    return [...fitting, ...own.filter((it) => it.subject === 'any')];
  }
  if (typed.length < enough) return [];
  const meant = subjectsOf(typed);
  const words = typed.split(/ +/);
  const says = ({ subject, title }: RewritePattern): boolean => {
    const known = `${subject.replaceAll('-', ' ')} ${title}`.toLowerCase().split(/[ ,/-]+/);
    return words.every((it) => known.some((word) => word.startsWith(it)));
  };
  const said = own.filter(says);
  return [...said, ...own.filter((it) => it.subject !== 'any' && meant.includes(it.subject) && !said.includes(it))];
}

/** What the heading above and the needs and outcomes of the same section speak of. */
function around({ plan }: CheckedPlan, offset: number): string {
  const section = sectionAt(plan, offset);
  const needs = plan.needs.filter((it) => it.section === section);
  const outcomes = [
    ...needs.flatMap((it) => outcomesOf(plan, it)),
    ...plan.outcomes.filter((it) => it.section === section),
  ];
  const heading = section === undefined ? '' : (plan.sections[section]?.heading.text ?? '');
  return [heading, ...[...needs, ...outcomes].map((it) => it.text.text)].join(' ');
}

/** The last section that begins above a place. */
function sectionAt(plan: PlanDocument, offset: number): number | undefined {
  const above = plan.sections.filter(
    ({ heading }) => absolute(plan.blocks, { block: heading.block, start: 0, end: 0 }).start < offset,
  );
  return above.length === 0 ? undefined : above.length - 1;
}
