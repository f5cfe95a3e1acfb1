import { withPlaceholders, type FilledPart } from '../../rewrites/fill.ts';
import type { Finding } from '../../rules/rule.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Range } from '../../text/span.ts';
import { markOf, type CheckedPlan } from '../checkedPlan.ts';

/** An edit with gaps in it. Its `newText` shows their placeholders. */
export interface EditWithGaps extends TextEdit {
  readonly parts: readonly FilledPart[];
}

/** A change to the text that somebody may choose. */
export interface PlanCodeAction {
  readonly title: string;
  /** The rule whose finding it deals with. */
  readonly rule: string;
  /** All rules whose findings at this place it settles, once its gaps are filled. */
  readonly settles: readonly string[];
  /** The mark of that finding. */
  readonly mark: Range;
  /** In the order of the text, without overlaps; gaps are numbered through all of them. */
  readonly edits: readonly EditWithGaps[];
  /** The one obvious change at this place. */
  readonly preferred: boolean;
  /** `rewrite` says something anew; `fix` changes what can be changed without a thought to the sentence. */
  readonly kind: 'fix' | 'rewrite' | 'set-aside';
}

/** What may be done about some findings, the first of which is what it is offered for. */
export interface Offer {
  readonly title: string;
  readonly findings: readonly [Finding, ...Finding[]];
  readonly edits: readonly (Range & { readonly parts: readonly FilledPart[] })[];
}

/** An offer as an action of the editor. */
export function rewriteAction(checked: CheckedPlan, { title, findings, edits }: Offer): PlanCodeAction {
  return {
    title,
    rule: findings[0].rule,
    settles: [...new Set(findings.map((it) => it.rule))],
    mark: markOf(checked, findings[0].span),
    edits: numberedThrough(edits).toSorted((a, b) => a.start - b.start),
    preferred: false,
    kind: 'rewrite',
  };
}

/** The gaps of several edits, numbered as one. Edits are filled in the order in which they are given. */
function numberedThrough(edits: Offer['edits']): EditWithGaps[] {
  let before = 0;
  return edits.map(({ start, end, parts }) => {
    const gaps = parts.filter((it) => typeof it !== 'string');
    const shifted = parts.map((it) => (typeof it === 'string' ? it : { ...it, gap: it.gap + before }));
    before += Math.max(0, ...gaps.map((it) => it.gap));
    return { start, end, newText: withPlaceholders(shifted), parts: shifted };
  });
}
