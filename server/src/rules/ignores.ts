import type { Ignore, PlanDocument } from '../model/plan.ts';
import type { Span } from '../text/span.ts';
import { detailProblems } from './details.ts';
import { notices, rulesAcrossPlans, type NoticeId } from './notices.ts';
import type { Finding } from './rule.ts';

/**
 * The findings that stand after the plan's ignore comments were heeded, with notices about the comments themselves and
 * about what the reader could not read. A comment without a reason takes nothing back. Of a file that is ignored as
 * a whole nothing is said, apart from a missing reason.
 */
export function applyIgnores(
  plan: PlanDocument,
  findings: readonly Finding[],
  rules: readonly { readonly id: string }[],
  asked = rules,
): Finding[] {
  if (plan.ignored !== undefined) {
    return plan.ignored.reason.trim() === '' ? [notice('ignore-gives-a-reason', plan.ignored.span, fileReason)] : [];
  }
  return [
    ...(plan.ignores.length === 0 ? findings : afterComments(plan.ignores, findings, rules, asked)),
    ...plan.problems.map((it) => notice('frontmatter-can-be-read', it.span, it.message)),
    ...detailProblems(plan).map(({ id, fix, ...it }) => ({ ...notice(id, it.span, it.message), ...(fix && { fix }) })),
  ];
}

const fileReason = 'This file is set aside without a reason. Write why behind the word “ignore”.';

/** What is left of the findings, and what is to be said about the comments. */
function afterComments(
  ignores: readonly Ignore[],
  findings: readonly Finding[],
  rules: readonly { readonly id: string }[],
  asked: readonly { readonly id: string }[],
): Finding[] {
  const ids: RuleIds = {
    known: new Set([...rules.map((it) => it.id), ...rulesAcrossPlans]),
    asked: asked.map((it) => it.id),
  };
  const heeded = ignores.filter(hasReason);
  return [
    ...findings.filter((finding) => !heeded.some((it) => takesBack(it, finding))),
    ...ignores.flatMap((it) => aboutComment(it, findings, ids)),
  ];
}

interface RuleIds {
  readonly known: ReadonlySet<string>;
  readonly asked: readonly string[];
}

function aboutComment(ignore: Ignore, findings: readonly Finding[], { known, asked }: RuleIds): Finding[] {
  const { rule, span } = ignore;
  if (rule === undefined) {
    return [
      notice('ignore-names-a-rule', span, 'This comment names no rule. Write the rule’s name, a colon and the reason.'),
    ];
  }
  if (!known.has(rule)) {
    const near = nearest(rule, known);
    const hint = near === undefined ? 'The list of rules has all names.' : `Perhaps “${near}” is meant.`;
    return [notice('ignore-names-a-rule', span, `There is no rule “${rule}”. ${hint}`)];
  }
  if (!hasReason(ignore)) {
    return [
      notice(
        'ignore-gives-a-reason',
        span,
        `This comment gives no reason, so “${rule}” still speaks. Write why behind a colon.`,
      ),
    ];
  }
  if (!asked.includes(rule) || findings.some((it) => takesBack(ignore, it))) return [];
  return [notice('ignore-is-needed', span, `“${rule}” finds nothing here any more. This comment can go.`)];
}

function takesBack(ignore: Ignore, finding: Finding): boolean {
  const { covers, rule } = ignore;
  const { block, start } = finding.span;
  return rule === finding.rule && block === covers.block && covers.start <= start && start <= covers.end;
}

function hasReason(ignore: Ignore): boolean {
  return (ignore.reason ?? '').trim() !== '';
}

function notice(id: NoticeId, span: Span, message: string): Finding {
  const severity = notices.find((it) => it.id === id)?.severity ?? 'information';
  return { rule: id, severity, guidance: [], span, message };
}

/** The known name that shares most of its words with the one written, when that is at least half of them. */
function nearest(written: string, known: ReadonlySet<string>): string | undefined {
  const words = new Set(written.toLowerCase().split(/[^a-z]+/));
  const shared = (name: string): number => {
    const parts = name.split('-');
    return parts.filter((it) => words.has(it)).length / Math.max(parts.length, words.size);
  };
  const best = [...known].toSorted((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) >= 0.5 ? best : undefined;
}
