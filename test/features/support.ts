/** Features by picture: a plan with `<|>` where the caret is, and what is shown there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeActions } from '../../server/src/features/codeActions.ts';
import type { PlanCodeAction } from '../../server/src/features/rewrites/planAction.ts';
import type { CheckedPlan } from '../../server/src/features/checkedPlan.ts';
import { completion } from '../../server/src/features/completion.ts';
import { documentSymbols, type PlanSymbol } from '../../server/src/features/documentSymbols.ts';
import { hover } from '../../server/src/features/hover.ts';
import { checkPlan } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/index.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

export const today = '2026-07-01';

export function checked(text: string): CheckedPlan {
  const plan = readPlan(text);
  return { text, plan, findings: checkPlan(plan, rules, { today }), today };
}

/** The text without its mark, and where the mark stood. */
export function caretIn(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('<|>');
  if (offset < 0) throw new Error('no <|> in the plan');
  return { text: marked.replace('<|>', ''), offset };
}

/** The words the hover is about, and what it says. */
export function hoverAt(marked: string): string {
  const { text, offset } = caretIn(marked);
  const shown = hover(checked(text), offset);
  return shown === undefined ? 'nothing' : `${text.slice(shown.start, shown.end)}\n---\n${shown.markdown}`;
}

/** The outline as indented text. */
export function outlineOf(text: string): string {
  const draw = (symbol: PlanSymbol, indent: string): string[] => [
    `${indent}${symbol.type}: ${symbol.name}${symbol.detail === '' ? '' : ` (${symbol.detail})`}`,
    ...symbol.children.flatMap((it) => draw(it, `${indent}  `)),
  ];
  return documentSymbols(checked(text))
    .flatMap((it) => draw(it, ''))
    .join('\n');
}

/** What is on offer at the caret, one line each, with the detail behind it. */
export function completionsAt(marked: string): string[] {
  const { text, offset } = caretIn(marked);
  return completion(checked(text), offset).map((it) =>
    it.detail === undefined || it.detail === '' ? it.label : `${it.label} (${it.detail})`,
  );
}

/** The text after an item has been taken. */
export function completed(marked: string, label: string): string {
  const { text, offset } = caretIn(marked);
  const item = completion(checked(text), offset).find((it) => it.label === label);
  if (item === undefined) throw new Error(`“${label}” is not on offer`);
  return applyEdits(text, [{ ...item.replace, newText: item.newText }]);
}

export function actionsAt(marked: string): PlanCodeAction[] {
  const { text, offset } = caretIn(marked);
  return codeActions(checked(text), { start: offset, end: offset });
}

/** The text after the action of this title. */
export function afterAction(marked: string, title: string): string {
  const { text } = caretIn(marked);
  const action = actionsAt(marked).find((it) => it.title === title);
  if (action === undefined)
    throw new Error(
      `“${title}” is not on offer: ${actionsAt(marked)
        .map((it) => it.title)
        .join('; ')}`,
    );
  return applyEdits(text, action.edits);
}

const samplesFolder = join(import.meta.dirname, '../../samples');

/** Every plan of the samples, and its path. */
export const samples = readdirSync(samplesFolder, { recursive: true, encoding: 'utf8' })
  .filter((it) => it.endsWith('.md') && it !== 'README.md')
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join(samplesFolder, path), 'utf8') }));
