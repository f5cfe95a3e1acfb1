import { checkPlan } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Finding, House } from '../../server/src/rules/rule.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { absolute } from '../../server/src/text/span.ts';
import { drawCarets, type Mark } from './carets.ts';

/** The day on which the tests are run, as far as the product knows. */
export const today = '2026-11-23';

/** A finding with offsets of the whole text, and its fix as edits of the whole text. */
export interface AbsoluteFinding extends Mark {
  readonly finding: Finding;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly fix?: readonly TextEdit[];
}

export interface CheckedWith {
  readonly today?: string;
  readonly house?: House;
  /** Only the findings of this rule. */
  readonly rule?: string;
}

/** Reads the Markdown and gives everything that the rules find in it, in order. */
export function check(markdown: string, options: CheckedWith = {}): AbsoluteFinding[] {
  const plan = readPlan(markdown);
  const { house } = options;
  return checkPlan(plan, rules, { today: options.today ?? today, ...(house && { house }) })
    .filter((it) => options.rule === undefined || it.rule === options.rule)
    .map((finding) => ({
      ...absolute(plan.blocks, finding.span),
      finding,
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      ...(finding.fix && {
        fix: finding.fix.edits.map((it) => ({ ...absolute(plan.blocks, it.span), newText: it.newText })),
      }),
    }));
}

/** The picture of what the rules find; every rule's name stands in front of its message when none is asked for. */
export function picture(markdown: string, options: CheckedWith = {}): string {
  const found = check(markdown, options);
  return drawCarets(
    markdown,
    options.rule === undefined ? found.map((it) => ({ ...it, message: `${it.rule}: ${it.message}` })) : found,
  );
}

/** The Markdown after the first fix among the findings. */
export function fixed(markdown: string, found: readonly AbsoluteFinding[]): string | undefined {
  const fix = found.find((it) => it.fix !== undefined)?.fix;
  return fix && applyEdits(markdown, fix);
}
