import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { codeActions, type PlanCodeAction } from '../features/codeActions.ts';
import { rangeOf, source } from './convert.ts';
import type { Asked } from './request.ts';

/** What of an edit the editor understands. */
export interface EditAbilities {
  /** Edits that hold for one version of a document only. */
  readonly versions: boolean;
  /** Edits with a place to go on writing. */
  readonly snippets: boolean;
}

/** The changes on offer for a range, made from the plan as it is now, each tied to the diagnostic that it deals with. */
export function codeActionsFor(
  { checked, document }: Asked,
  { range, context }: CodeActionParams,
  abilities: EditAbilities,
): CodeAction[] {
  const wanted = context.only?.some((it) => it === CodeActionKind.QuickFix || it === CodeActionKind.Empty) ?? true;
  if (!wanted) return [];
  const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return codeActions(checked, asked).map((action) => {
    const own = context.diagnostics.filter((it) => it.source === source && concerns(it, action, document));
    return {
      title: action.title,
      kind: CodeActionKind.QuickFix,
      ...(own.length > 0 && { diagnostics: own }),
      ...(action.preferred && { isPreferred: true }),
      edit: editOf(document, action, abilities),
    };
  });
}

/** A diagnostic stands for every finding at its place, so what it is tied to is the place, and the rule if it leads. */
function concerns(diagnostic: Diagnostic, { mark, rule }: PlanCodeAction, document: Asked['document']): boolean {
  const start = document.offsetAt(diagnostic.range.start);
  const end = document.offsetAt(diagnostic.range.end);
  return (diagnostic.code === rule && start === mark.start) || (start <= mark.end && mark.start <= end);
}

function editOf(
  document: Asked['document'],
  { edits, goOnAt }: PlanCodeAction,
  abilities: EditAbilities,
): WorkspaceEdit {
  const plain = edits.map((it) => ({ range: rangeOf(document, it), newText: it.newText }));
  if (!abilities.versions) return { changes: { [document.uri]: plain } };
  const snippets =
    abilities.snippets && goOnAt !== undefined
      ? edits.map((it) => ({
          range: rangeOf(document, it),
          snippet: { kind: 'snippet' as const, value: withTabStop(it.newText, goOnAt) },
        }))
      : undefined;
  const edit: TextDocumentEdit = {
    textDocument: { uri: document.uri, version: document.version },
    edits: snippets ?? plain,
  };
  return { documentChanges: [edit] };
}

function withTabStop(text: string, at: number): string {
  const escaped = (it: string): string => it.replaceAll(/[\\$}]/g, '\\$&');
  return `${escaped(text.slice(0, at))}$1${escaped(text.slice(at))}$0`;
}
