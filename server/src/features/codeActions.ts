import { withPlaceholders, type FilledPart } from '../rewrites/fill.ts';
import type { Finding } from '../rules/rule.ts';
import { notices } from '../rules/notices.ts';
import type { TextEdit } from '../text/edit.ts';
import { absolute, type Range } from '../text/span.ts';
import { lineAt, markOf, type CheckedPlan } from './checkedPlan.ts';
import { safeEdits, withoutOverlaps } from './fixAll.ts';
import { isTable } from './rewrites/place.ts';
import type { EditWithGaps, PlanCodeAction } from './rewrites/planAction.ts';
import { rewrites } from './rewrites/rewrites.ts';

export interface CodeActionOptions {
  /** Whether a sentence that is rewritten stays as a comment, until a person takes it out. */
  readonly keepOriginal?: boolean;
}

/**
 * What can be done about the findings that a range touches: first what puts them right at once, then other ways to say
 * it, last setting them aside.
 */
export function codeActions(checked: CheckedPlan, range: Range, options: CodeActionOptions = {}): PlanCodeAction[] {
  const touched = checked.findings.filter((it) => touches(markOf(checked, it.span), range));
  if (touched.length === 0) return [];
  const fixes = touched.flatMap((it) => fixOf(checked, it));
  const preferred = fixes.length === 1;
  return [
    ...fixes.map((it) => ({ ...it, preferred })),
    ...distinct(rewrites(checked, touched, options.keepOriginal === true)),
    ...distinct(touched.flatMap((it) => everywhere(checked, it.rule))),
    ...distinct(touched.flatMap((it) => setAside(checked, it))),
  ];
}

function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function fixOf(checked: CheckedPlan, finding: Finding): PlanCodeAction[] {
  if (finding.fix === undefined) return [];
  const { title } = finding.fix;
  const mark = markOf(checked, finding.span);
  const edits = withoutGaps(editsOf(checked, finding));
  return [{ title, rule: finding.rule, settles: [finding.rule], mark, edits, preferred: false, kind: 'fix' }];
}

/** Only what needs no judgement may be done for a whole plan at once. */
function everywhere(checked: CheckedPlan, rule: string): PlanCodeAction[] {
  const all = checked.findings.filter((it) => it.rule === rule && it.fix?.safe === true);
  const [first] = all;
  if (first === undefined || all.length < 2) return [];
  const title = `Do this in all ${all.length} places: ${rule}`;
  const edits = withoutGaps(safeEdits(checked, rule));
  return [{ title, rule, settles: [rule], mark: markOf(checked, first.span), edits, preferred: false, kind: 'fix' }];
}

function editsOf({ plan }: CheckedPlan, { fix }: Finding): TextEdit[] {
  const edits = fix?.edits ?? [];
  return withoutOverlaps(edits.map(({ span, newText }) => ({ ...absolute(plan.blocks, span), newText })));
}

const cannotBeSetAside = new Set<string>(notices.map((it) => it.id));

/**
 * The comment that takes a finding back, where it covers it: at the end of its line, and in a table inside the last
 * cell of its row. The reason is left for somebody to write; without one the finding stays.
 */
function setAside(checked: CheckedPlan, finding: Finding): PlanCodeAction[] {
  if (cannotBeSetAside.has(finding.rule)) return [];
  const mark = markOf(checked, finding.span);
  const at = endForComment(checked, mark.start);
  if (at === undefined) return [];
  const before = /\s$/.test(checked.text.slice(0, at)) ? '' : ' ';
  const parts: FilledPart[] = [
    `${before}<!-- golden-thread-ignore ${finding.rule}: `,
    { gap: 1, placeholder: '' },
    ' -->',
  ];
  return [
    {
      title: `Set aside here, with a reason… (${finding.rule})`,
      rule: finding.rule,
      settles: [finding.rule],
      mark,
      edits: [{ start: at, end: at, newText: withPlaceholders(parts), parts }],
      preferred: false,
      kind: 'set-aside',
    },
  ];
}

/** Undefined in the details at the top of the file, where there are no comments. */
function endForComment({ text, plan }: CheckedPlan, offset: number): number | undefined {
  if (isInFrontmatter(text, offset)) return undefined;
  const line = lineAt(text, offset);
  const written = text.slice(line.start, line.end);
  const end = line.start + written.trimEnd().length;
  const isRow = written.trimStart().startsWith('|') || (written.includes('|') && isTable(text, plan.blocks, offset));
  if (!isRow || !/(?<!\\)\|\s*$/.test(written)) return end;
  const cell = text.slice(line.start, end - 1);
  return line.start + cell.trimEnd().length;
}

function isInFrontmatter(text: string, offset: number): boolean {
  const found = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m.exec(text);
  return found?.index === 0 && offset < found[0].length;
}

function withoutGaps(edits: readonly TextEdit[]): EditWithGaps[] {
  return edits.map((it) => ({ ...it, parts: [it.newText] }));
}

function distinct(actions: readonly PlanCodeAction[]): PlanCodeAction[] {
  return actions.filter(
    (it, index) =>
      actions.findIndex((other) => other.title === it.title && other.edits[0]?.start === it.edits[0]?.start) === index,
  );
}
