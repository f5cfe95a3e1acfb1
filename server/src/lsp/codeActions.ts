import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type SnippetTextEdit,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { CheckedPlan } from '../features/checkedPlan.ts';
import { fixAll } from '../features/fixAll.ts';
import type { EditWithGaps, PlanCodeAction } from '../features/rewrites/planAction.ts';
import { checkPlan } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import { readPlan } from '../syntax/readPlan.ts';
import { rangeOf, source } from './convert.ts';
import type { Asked } from './request.ts';
import { plainText, snippetText } from './snippet.ts';

/** What of an edit the editor understands. */
export interface EditAbilities {
  /** Edits that hold for one version of a document only. */
  readonly versions: boolean;
  /** Edits with a place to go on writing. */
  readonly snippets: boolean;
}

/** What needs no judgement, in all the plan at once. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.goldenThread`;

export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind];

/**
 * The changes on offer for a range, made from the plan as it is now, each tied to the diagnostic that it deals with. The
 * bank of rewrites is loaded when somebody first asks.
 */
export async function codeActionsFor(
  { checked, document, settings }: Asked,
  { range, context }: CodeActionParams,
  abilities: EditAbilities,
): Promise<CodeAction[]> {
  const { only } = context;
  const named = (kind: string): boolean => only?.some((it) => isWithin(kind, it)) ?? false;
  const fixes = named(fixAllKind) ? fixesOfAll(checked, document, abilities) : [];
  // A rewrite belongs to its finding, so that it stands under the light bulb; who asks for rewrites gets it as one.
  const quick = only === undefined || named(CodeActionKind.QuickFix);
  if (!quick && !named(CodeActionKind.RefactorRewrite)) return fixes;
  const { codeActions } = await import('../features/codeActions.ts');
  const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const offered = codeActions(checked, asked, { keepOriginal: settings.keepOriginal === true })
    .filter((it) => quick || it.kind === 'rewrite')
    .map((action): CodeAction => {
      const own = context.diagnostics.filter((it) => it.source === source && concerns(it, action, document));
      return {
        title: action.title,
        kind: quick ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
        ...(own.length > 0 && { diagnostics: own }),
        ...(action.preferred && { isPreferred: true }),
        edit: editOf(document, action.edits, abilities),
      };
    });
  return [...fixes, ...offered];
}

function fixesOfAll(checked: CheckedPlan, document: Asked['document'], abilities: EditAbilities): CodeAction[] {
  const edits = fixAll(checked, (text) => {
    const plan = readPlan(text);
    return { ...checked, text, plan, findings: checkPlan(plan, rules, checked) };
  });
  if (edits.length === 0) return [];
  const edit = editOf(
    document,
    edits.map((it) => ({ ...it, parts: [it.newText] })),
    abilities,
  );
  return [{ title: 'Put right all that needs no judgement', kind: fixAllKind, edit }];
}

/** Whether a kind is the one that is asked for, or narrower. Nothing at all asks for everything. */
function isWithin(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

/** A diagnostic stands for every finding at its place, so what it is tied to is the place, and the rule if it leads. */
function concerns(diagnostic: Diagnostic, { mark, rule }: PlanCodeAction, document: Asked['document']): boolean {
  const start = document.offsetAt(diagnostic.range.start);
  const end = document.offsetAt(diagnostic.range.end);
  return (diagnostic.code === rule && start === mark.start) || (start <= mark.end && mark.start <= end);
}

function editOf(document: Asked['document'], edits: readonly EditWithGaps[], abilities: EditAbilities): WorkspaceEdit {
  const snippets = abilities.versions && abilities.snippets && edits.some(hasGaps);
  const plain = edits.map((it) => ({ range: rangeOf(document, it), newText: plainText(it.parts) }));
  if (!abilities.versions) return { changes: { [document.uri]: plain } };
  const edit: TextDocumentEdit = {
    textDocument: { uri: document.uri, version: document.version },
    edits: snippets ? edits.map((it, index) => snippetOf(document, it, index === edits.length - 1)) : plain,
  };
  return { documentChanges: [edit] };
}

function hasGaps({ parts }: EditWithGaps): boolean {
  return parts.some((it) => typeof it !== 'string');
}

/** Tab stops are numbered through all edits, and the last edit holds the place to go on from. */
function snippetOf(document: Asked['document'], edit: EditWithGaps, last: boolean): SnippetTextEdit {
  const value = snippetText(edit.parts);
  // The editor gives each new line the blanks that its first line begins with.
  const text = document.getText();
  const lead = /[ \t]*/.exec(text.slice(text.slice(0, edit.start).search(/[^\r\n]*$/)))?.[0] ?? '';
  const lines = lead === '' ? value : value.replaceAll(`\n${lead}`, '\n');
  return { range: rangeOf(document, edit), snippet: { kind: 'snippet', value: last ? `${lines}$0` : lines } };
}
