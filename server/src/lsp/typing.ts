/** Keeps quiet about what somebody is in the middle of writing. */
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { lineAt } from '../features/checkedPlan.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Range } from '../text/span.ts';
import type { Mark } from './reading.ts';

/** More than this in one change was pasted or put in by a command; it stands as it is. In UTF-16 units. */
const mostTyped = 40;

/** The documents of an editor, and where somebody is typing in each of them. */
export interface TypedDocuments {
  create(uri: string, languageId: string, version: number, text: string): TextDocument;
  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument;
  /** Behind the last character typed, as an offset; undefined when nobody is typing. */
  caret(uri: string): number | undefined;
  /** Nobody is typing there any more. */
  rest(uri: string): void;
}

export function typedDocuments(): TypedDocuments {
  const carets = new Map<string, number>();
  return {
    create: (uri, languageId, version, text) => {
      carets.delete(uri);
      return TextDocument.create(uri, languageId, version, text);
    },
    update(document, changes, version) {
      const updated = TextDocument.update(document, changes, version);
      const change = changes.at(-1);
      if (change === undefined || !('range' in change) || !isTyped(change)) carets.delete(document.uri);
      else carets.set(document.uri, updated.offsetAt(change.range.start) + change.text.length);
      return updated;
    },
    caret: (uri) => carets.get(uri),
    rest: (uri) => void carets.delete(uri),
  };
}

function isTyped({
  text,
  range,
}: TextDocumentContentChangeEvent & { range: { start: { line: number }; end: { line: number } } }): boolean {
  return text.length <= mostTyped && !/[\r\n]/.test(text) && range.start.line === range.end.line;
}

/**
 * The words that are not finished: at the end of a line the sentence that is being written, elsewhere the word around
 * the caret. Undefined when a full stop or a blank in the middle of a line says that they are.
 */
export function unfinished(text: string, caret: number): Range | undefined {
  const line = lineAt(text, caret);
  const before = text.slice(line.start, caret);
  const behind = text.slice(caret, line.end);
  if (/^[ \t|*_]*$/.test(behind)) {
    if (/(?:[.!?:][*_]*|\|[ ]*|^[ \t]*)$/.test(before)) return undefined;
    const opening = Math.max(...['. ', '! ', '? ', '| '].map((it) => before.lastIndexOf(it) + 1), 0);
    return { start: line.start + opening, end: caret };
  }
  const word = /[\p{L}\p{N}'’-]+$/u.exec(before)?.[0];
  if (word === undefined) return undefined;
  const rest = /^[\p{L}\p{N}'’-]*/u.exec(behind)?.[0] ?? '';
  return { start: caret - word.length, end: caret + rest.length };
}

/** What a mark is known by from one keystroke to the next: its rule, its line, and what stands in front of it there. */
export function knownAs(text: string, lines: LineIndex, mark: Mark): string {
  const { line } = lines.positionAt(mark.range.start);
  return `${mark.lead.rule} ${line} ${text.slice(lines.lineStart(line), mark.range.start)}`;
}

/**
 * The marks without those that are new and touch what is unfinished. A mark that was there already stays: nothing
 * flickers, and nothing appears on half a word.
 */
export function quiet(
  text: string,
  lines: LineIndex,
  marks: readonly Mark[],
  caret: number | undefined,
  shown: ReadonlySet<string>,
): readonly Mark[] {
  const region = caret === undefined ? undefined : unfinished(text, Math.min(caret, text.length));
  if (region === undefined) return marks;
  const touches = ({ range }: Mark): boolean => range.start <= region.end && region.start <= range.end;
  return marks.filter((it) => !touches(it) || shown.has(knownAs(text, lines, it)));
}
