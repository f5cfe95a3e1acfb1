import type { Finding } from '../rules/rule.ts';
import { notices } from '../rules/notices.ts';
import type { TextEdit } from '../text/edit.ts';
import { absolute, type Range } from '../text/span.ts';
import { lineAt, markOf, type CheckedPlan } from './checkedPlan.ts';

/** A change to the text that somebody may choose. */
export interface PlanCodeAction {
  readonly title: string;
  /** The rule whose finding it deals with. */
  readonly rule: string;
  /** The mark of that finding. */
  readonly mark: Range;
  /** In the order of the text, without overlaps. */
  readonly edits: readonly TextEdit[];
  /** The one obvious change at this place. */
  readonly preferred: boolean;
  /** Where somebody goes on to write: an offset in the new text of the first edit. */
  readonly goOnAt?: number;
}

/** What can be done about the findings that a range touches: first what puts them right, then setting them aside. */
export function codeActions(checked: CheckedPlan, range: Range): PlanCodeAction[] {
  const touched = checked.findings.filter((it) => touches(markOf(checked, it.span), range));
  const fixes = touched.flatMap((it) => fixOf(checked, it));
  const preferred = fixes.length === 1;
  return [
    ...fixes.map((it) => ({ ...it, preferred })),
    ...distinct(touched.flatMap((it) => fixAll(checked, it.rule))),
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
  return [{ title, rule: finding.rule, mark, edits: editsOf(checked, [finding]), preferred: false }];
}

/** Only what needs no judgement may be done for a whole plan at once. */
function fixAll(checked: CheckedPlan, rule: string): PlanCodeAction[] {
  const all = checked.findings.filter((it) => it.rule === rule && it.fix?.safe === true);
  const [first] = all;
  if (first === undefined || all.length < 2) return [];
  const title = `Do this in all ${all.length} places: ${rule}`;
  return [{ title, rule, mark: markOf(checked, first.span), edits: editsOf(checked, all), preferred: false }];
}

/** Of two edits that overlap the earlier one is made, as `applyEdits` does. */
function editsOf({ plan }: CheckedPlan, findings: readonly Finding[]): TextEdit[] {
  const edits = findings
    .flatMap((it) => it.fix?.edits ?? [])
    .map(({ span, newText }) => ({ ...absolute(plan.blocks, span), newText }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return edits.filter((it, index) => {
    const before = edits[index - 1];
    return (
      before === undefined || (it.start >= before.end && !(it.start === before.start && it.newText === before.newText))
    );
  });
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
  const opening = `${before}<!-- golden-thread-ignore ${finding.rule}: `;
  return [
    {
      title: `Set aside here, with a reason… (${finding.rule})`,
      rule: finding.rule,
      mark,
      edits: [{ start: at, end: at, newText: `${opening} -->` }],
      preferred: false,
      goOnAt: opening.length,
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

/** Whether the block around an offset has the line of dashes that makes a table. */
function isTable(text: string, blocks: CheckedPlan['plan']['blocks'], offset: number): boolean {
  const block = blocks.find((it) => it.offset <= offset && offset <= it.offset + it.length);
  return block !== undefined && /^[ |:-]*-{2,}[ |:-]*$/m.test(text.slice(block.offset, block.offset + block.length));
}

function distinct(actions: readonly PlanCodeAction[]): PlanCodeAction[] {
  return actions.filter(
    (it, index) =>
      actions.findIndex((other) => other.title === it.title && other.edits[0]?.start === it.edits[0]?.start) === index,
  );
}
