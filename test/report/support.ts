import { readCarets } from '../support/carets.ts';
import type { AuditResult, PlacedFinding, PlanResult } from '../../server/src/report/results.ts';
import type { Severity } from '../../server/src/rules/rule.ts';
import { lineIndex } from '../../server/src/text/lineIndex.ts';

/** A plan with findings, drawn: carets, then `severity rule: message`. */
export function drawnPlan(path: string, picture: string, facts: Partial<PlanResult> = {}): PlanResult {
  const { markdown, marks } = readCarets(picture);
  const lines = lineIndex(markdown);
  const findings = marks.map(({ start, end, message }): PlacedFinding => {
    const [, severity, rule, text] = /^(\w+) ([\w-]+): (.*)$/.exec(message) ?? [];
    if (severity === undefined || rule === undefined || text === undefined) throw new Error(`No finding: ${message}`);
    return {
      rule,
      severity: severity as Severity,
      message: text,
      guidance: ['H-51'],
      start: lines.positionAt(start),
      end: lines.positionAt(end),
      range: { start, end },
    };
  });
  return {
    path,
    ...(facts.kind !== 'unknown' && { child: 'Ella Hartley' }),
    kind: 'child-in-need',
    counts: { needs: 2, outcomes: 1, actions: 3 },
    findings,
    text: markdown,
    ...facts,
  };
}

/** An audit with nothing in it but what is given. */
export function audit(parts: Partial<AuditResult>): AuditResult {
  return { folders: [], plans: [], problems: [], passedOver: [], ignored: [], ...parts };
}

/** Three plans, of which one has findings of every sort. */
export const example = audit({
  folders: ['plans'],
  plans: [
    drawnPlan('plans/clean.md', '# A plan\n', { kind: 'unknown' }),
    drawnPlan(
      'plans/ella hartley.md',
      `# Child in need plan for Ella Hartley
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information plan-has-a-review-date: The plan does not say when it will be looked at again. Add the date of the review.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error contingency-is-there: The plan does not say what happens if it does not work. Add who will do what, and from when.

- School to monitor attendance on an ongoing basis.
  ^^^^^^ warning action-owner-is-a-person: “School” is an organisation. Name the person there who will do this.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information action-serves-an-outcome: Nothing says which outcome this action serves. Put it under its outcome.
                                   ^^^^^^^ warning date-is-specific: “ongoing” gives nobody a day to work towards. Write the date by which this is done.
`,
    ),
    drawnPlan(
      'plans/tom.md',
      '# Tom\n^^^^^ warning action-owner-is-a-person: “School” is an organisation. Name the person.\n',
    ),
  ],
  problems: [
    { path: 'plans/gone.md', message: 'this file cannot be read: there is no such file or folder.' },
    { path: 'golden-thread.yaml', line: 2, column: 3, message: '“action-has-date” is no rule.' },
  ],
  passedOver: [
    { path: 'plans/README.md', because: 'does not look like a plan', perhaps: false },
    { path: 'plans/notes.md', because: 'may be a plan: one label of a plan, and nothing else', perhaps: true },
  ],
  ignored: [{ path: 'plans/old.md', reason: 'closed in March' }],
});
