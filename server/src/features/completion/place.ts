import { anyOf } from '../../../../grammar/phrases.ts';
import { detailWords, fieldWords } from '../../../../grammar/words.ts';
import type { Range } from '../../text/span.ts';
import { lineAt } from '../checkedPlan.ts';

/** A place at which something can be completed, and the words typed there so far. */
export interface CompletionPlace {
  readonly type: 'heading' | 'label' | 'bullet' | 'who' | 'when' | 'who-and-when' | 'by' | 'key' | 'kind';
  /** From the first character typed for it up to the offset. */
  readonly typed: Range;
  /** The words in that range. */
  readonly words: string;
}

/**
 * What can be completed at an offset, told by its line and the table or the details it stands in. Cheap, since an
 * editor asks after every blank, and nearly always the answer is undefined.
 */
export function completionPlace(text: string, offset: number): CompletionPlace | undefined {
  const line = lineAt(text, offset);
  const before = text.slice(line.start, offset);
  const at = (type: CompletionPlace['type'], words: string): CompletionPlace => ({
    type,
    typed: { start: offset - words.length, end: offset },
    words,
  });
  const details = inDetails(text, line.start);
  if (details) return detailAt(before, at);
  if (/^#{1,6}(?:[ ][^#]*)?$/.test(before)) return at('heading', before);
  if (before.trimStart().startsWith('|')) return cellAt(text, line.start, before, at);
  const label = /^[ ]*(?:[-*+][ ]+)?(\*\*[^*:]{0,40})$/.exec(before)?.[1];
  if (label !== undefined) return at('label', label);
  const bullet = /^[ \t]*(?:[-*+]|\d{1,2}[.)])[ ]+(?:\[[ xX]\][ ]+)?(\p{L}[\p{L}'’-]*(?:[ ]\p{L}*)?)?$/u.exec(before);
  if (bullet !== null) return at('bullet', bullet[1] ?? '');
  const field =
    /^(?:.*[.;(][ ]*|[ ]*(?:[-*+][ ]+)?)[*_]*([\p{L}][\p{L} ’']{1,30}?)[ ]?[*_]*:[*_]*[ ]+([^:|.;]{0,30})$/u.exec(
      before,
    );
  if (field !== null) {
    const type = typeOfLabel(field[1] ?? '');
    if (type !== undefined) return at(type, field[2] ?? '');
  }
  const deadline = /(?:^|[^\p{L}])(?:by|until|before|erbyn)[ ]([\p{L}\d][\p{L}\d ]{0,20})?$/iu.exec(before);
  return deadline === null ? undefined : at('by', deadline[1] ?? '');
}

type At = (type: CompletionPlace['type'], words: string) => CompletionPlace;

/** Whether a line stands between the dashes at the top of the file. */
function inDetails(text: string, lineStart: number): boolean {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0];
  if (opening === undefined || lineStart < opening.length) return false;
  return !/^---[ \t]*$/m.test(text.slice(opening.length, lineStart));
}

function detailAt(before: string, at: At): CompletionPlace | undefined {
  if (/^[\p{L}_ ]{0,30}$/u.test(before)) return at('key', before);
  const found = /^([\p{L}_ -]{2,30}):[ ]+([^:]*)$/u.exec(before);
  if (found === null) return undefined;
  const key = (found[1] ?? '').replaceAll('_', ' ').trim().toLowerCase();
  if (detailTypes.kind.test(key)) return at('kind', found[2] ?? '');
  return detailTypes.review.test(key) || detailTypes.written.test(key) ? at('when', found[2] ?? '') : undefined;
}

const detailTypes = {
  kind: anyOf(detailWords.kind),
  review: anyOf(detailWords.review),
  written: anyOf(detailWords.written),
};

const columns = (['who-and-when', 'when', 'who'] as const).map((it) => [it, anyOf(fieldWords[it])] as const);

function typeOfLabel(label: string): CompletionPlace['type'] | undefined {
  const words = label.trim().toLowerCase();
  if (detailTypes.review.test(words)) return 'when';
  return columns.find(([, expression]) => expression.test(words))?.[0];
}

/** In a cell that nobody has written much in: what its column asks for, by the header of the table. */
function cellAt(text: string, lineStart: number, before: string, at: At): CompletionPlace | undefined {
  const cells = cellsOf(before);
  const typed = (cells.at(-1) ?? '').trimStart();
  if (typed.length > 30) return undefined;
  const header = headerAbove(text, lineStart);
  const title = header === undefined ? undefined : cellsOf(header)[cells.length - 1];
  const type = title === undefined ? undefined : typeOfLabel(title.replaceAll(/[*_?:]/g, ''));
  if (type !== undefined) return at(type, typed);
  const deadline = /(?:^|[ ])(?:by|until|before|erbyn)[ ]([\p{L}\d][\p{L}\d ]{0,20})?$/iu.exec(cells.at(-1) ?? '');
  return deadline === null ? undefined : at('by', deadline[1] ?? '');
}

function cellsOf(row: string): string[] {
  return row
    .trimStart()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/);
}

/** The line above the dashes of the table that a row belongs to. */
function headerAbove(text: string, lineStart: number): string | undefined {
  let header: string | undefined;
  for (let end = lineStart - 1; end > 0;) {
    const { start } = lineAt(text, end);
    const line = text.slice(start, end).trim();
    if (!line.startsWith('|')) break;
    header = line;
    end = start - 1;
  }
  return header;
}
