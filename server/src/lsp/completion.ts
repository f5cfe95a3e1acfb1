/** Completion: asked after every blank, so it looks first whether there is anything to be had. */
import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Connection,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completion, completionPlace, type CompletionItem as Item } from '../features/completion.ts';
import type { CheckedPlan } from '../features/checkedPlan.ts';
import type { Abilities } from './abilities.ts';
import { rangeOf, type Lines } from './convert.ts';
import type { Answering } from './request.ts';
import { plainText, snippetText } from './snippet.ts';

export interface CompletionOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly abilities: Pick<Abilities, 'completesWithGaps'>;
  readonly answer: Answering;
}

/** Answers what could be written at a place. Whole sentences are offered, and their bank loaded, only when somebody asks. */
export function answerCompletion({ connection, documents, abilities, answer }: CompletionOptions): void {
  const itemOf = (lines: Lines, item: Item, index: number): CompletionItem =>
    completionItemOf(lines, item, index, abilities.completesWithGaps);

  const complete = answer('completion', null, async ({ checked, document }, params: CompletionParams) => {
    const offset = document.offsetAt(params.position);
    const asked = isAsked(params);
    const items = completion(checked, offset, { asked });
    const patterns = asked ? await patternsAt(checked, offset) : [];
    const written = [...items, ...patterns].map((it, index) => itemOf(document, it, index));
    if (written.length === 0) return null;
    // What is typed decides which sentences there are, so after the next letter there may be others.
    return patterns.length === 0 ? written : ({ isIncomplete: true, items: written } satisfies CompletionList);
  });

  connection.onCompletion((params, token) => {
    // In running text nothing is offered unasked, so there the plan need not even be read.
    const document = documents.get(params.textDocument.uri);
    const place = document && completionPlace(document.getText(), document.offsetAt(params.position));
    return place === undefined && !isAsked(params) ? null : complete(params, token);
  });
}

async function patternsAt(checked: CheckedPlan, offset: number): Promise<Item[]> {
  const { patternItems } = await import('../features/completion/patterns.ts');
  return patternItems(checked, offset);
}

/** Whether somebody asked, and no blank that they typed. */
function isAsked({ context }: CompletionParams): boolean {
  return context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
}

const itemKinds: Readonly<Record<Item['type'], CompletionItemKind>> = {
  person: CompletionItemKind.Variable,
  role: CompletionItemKind.EnumMember,
  date: CompletionItemKind.Value,
  heading: CompletionItemKind.Module,
  label: CompletionItemKind.Field,
  key: CompletionItemKind.Property,
  kind: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
  words: CompletionItemKind.Text,
  pattern: CompletionItemKind.Snippet,
};

function completionItemOf(lines: Lines, item: Item, index: number, gaps: boolean): CompletionItem {
  const { label, type, detail, newText, parts, replace, filter } = item;
  const withGaps = gaps && parts?.some((it) => typeof it !== 'string') === true;
  const written = parts === undefined ? newText : withGaps ? snippetText(parts) : plainText(parts);
  return {
    label,
    kind: itemKinds[type],
    // A sentence is too long to stand behind its name, so it is shown beside the list.
    ...(detail !== undefined && detail !== '' && (type === 'pattern' ? { documentation: detail } : { detail })),
    // In our order, which is that of the plan and of the calendar.
    sortText: String(index).padStart(3, '0'),
    filterText: filter,
    ...(withGaps && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(written.includes('\n') && { insertTextMode: InsertTextMode.asIs }),
    textEdit: { range: rangeOf(lines, replace), newText: written },
  };
}
