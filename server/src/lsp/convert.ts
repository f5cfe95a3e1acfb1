/** Between offsets and plain data on our side and the types of the protocol on the other. Nothing else knows both. */
import {
  DiagnosticSeverity,
  MarkupKind,
  SemanticTokensBuilder,
  SymbolKind,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type Range,
  type SemanticTokens,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlanSymbol } from '../features/documentSymbols.ts';
import type { Hover as PlanHover } from '../features/hover.ts';
import { markOf, type CheckedPlan } from '../features/checkedPlan.ts';
import { semanticTokenTypes, type SemanticToken } from '../features/semanticTokens.ts';
import type { HouseProblem } from '../house/readHouse.ts';
import type { Severity } from '../rules/rule.ts';
import type { Range as Offsets } from '../text/span.ts';
import type { Mark } from './reading.ts';

/** What the editor shows as the origin of a diagnostic. */
export const source = 'Golden Thread';

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Kinds whose icons look like things and not like the text of a program. */
export const symbolKinds: Readonly<Record<PlanSymbol['type'], SymbolKind>> = {
  need: SymbolKind.Interface,
  outcome: SymbolKind.Event,
  action: SymbolKind.Method,
  section: SymbolKind.Namespace,
  statement: SymbolKind.Field,
};

/** Finds lines; a whole document is one, and so is the text of a file. */
export type Lines = Pick<TextDocument, 'uri' | 'positionAt'>;

export function rangeOf(lines: Lines, { start, end }: Offsets): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** A mark with all that its findings say: the most useful first, the others behind it. */
export function diagnosticOf(
  lines: Lines,
  checked: CheckedPlan,
  { lead, also, range }: Mark,
  related: boolean,
): Diagnostic {
  const places = [lead, ...also].flatMap((it) => it.related ?? []);
  return {
    range: rangeOf(lines, range),
    severity: severityNumbers[lead.severity],
    code: lead.rule,
    source,
    message: [lead.message, ...alsoSaid(also.map((it) => it.message))].join('\n'),
    ...(related &&
      places.length > 0 && {
        relatedInformation: places.map(({ span, message }) => ({
          location: { uri: lines.uri, range: rangeOf(lines, markOf(checked, span)) },
          message,
        })),
      }),
  };
}

/** Two more are said in full. Of many only what is missing is named; what to do about each is in the hover. */
function alsoSaid(messages: readonly string[]): string[] {
  if (messages.length <= 2) return messages.map((it) => `Also: ${it}`);
  return [`Also: ${messages.map((it) => /^.*?[.!?](?= |$)/s.exec(it)?.[0] ?? it).join(' ')}`];
}

export function houseDiagnosticOf(lines: Lines, { range, message }: HouseProblem): Diagnostic {
  return { range: rangeOf(lines, range), severity: DiagnosticSeverity.Warning, code: 'house-rules', source, message };
}

export function hoverOf(lines: Lines, hover: PlanHover, markdown: boolean): Hover {
  const value = markdown ? hover.markdown : withoutMarks(hover.markdown);
  return {
    contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
    range: rangeOf(lines, hover),
  };
}

function withoutMarks(markdown: string): string {
  return markdown
    .replaceAll(/(?<!\\)\*{1,2}/g, '')
    .replaceAll(/\\([\\`*_[\]<>#|~&+-])/g, '$1')
    .replaceAll(/ {2}$/gm, '');
}

export function symbolOf(lines: Lines, symbol: PlanSymbol): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: symbolKinds[symbol.type],
    range: rangeOf(lines, symbol.range),
    selectionRange: rangeOf(lines, symbol.selection),
    children: symbol.children.map((it) => symbolOf(lines, it)),
  };
}

/** The same rows in one list, for an editor without an outline. */
export function flatSymbols(lines: Lines, symbol: PlanSymbol, containerName?: string): SymbolInformation[] {
  const own: SymbolInformation = {
    name: symbol.name,
    kind: symbolKinds[symbol.type],
    location: { uri: lines.uri, range: rangeOf(lines, symbol.range) },
    ...(containerName !== undefined && { containerName }),
  };
  return [own, ...symbol.children.flatMap((it) => flatSymbols(lines, it, symbol.name))];
}

export function semanticTokensOf(lines: Lines, tokens: readonly SemanticToken[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, type } of tokens) {
    const { line, character } = lines.positionAt(start);
    builder.push(line, character, end - start, semanticTokenTypes.indexOf(type), 0);
  }
  return builder.build();
}
