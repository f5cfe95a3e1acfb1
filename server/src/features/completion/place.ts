import type { DetailFact } from '../../../../grammar/frontmatter.ts';
import type { RewriteRole } from '../../rewrites/pattern.ts';
import type { Range } from '../../text/span.ts';
import { lineAbove, lineAt } from '../checkedPlan.ts';
import { detailAt, detailsRange } from '../details.ts';
import { fieldOf } from './fields.ts';

/** A place at which something can be completed, and the words typed there so far. */
export interface CompletionPlace {
  readonly type:
    | 'heading'
    | 'label'
    | 'bullet'
    | 'statement'
    | 'who'
    | 'when'
    | 'who-and-when'
    | 'by'
    | 'role'
    | 'id'
    | 'key'
    | 'detail';
  /** From the first character typed for it up to the offset. */
  readonly typed: Range;
  /** The words in that range. */
  readonly words: string;
  /** Behind a key of the details: what it is for. */
  readonly fact?: DetailFact;
  /** Where a statement begins: what its label or its column says that it is. */
  readonly role?: RewriteRole;
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
  const details = detailsRange(text);
  if (details !== undefined && details.start <= line.start && line.start <= details.end) {
    // On the line of the closing dashes there is nothing to complete any more.
    return line.start === details.end && details.end < text.length ? undefined : inDetails(text, offset, before, at);
  }
  if (/^#{1,6}(?:[ ][^#]*)?$/.test(before)) return at('heading', before);
  if (before.trimStart().startsWith('|')) return cellAt(text, line.start, before, at);
  const label = /^[ ]*(?:[-*+][ ]+)?(\*\*[^*:]{0,40})$/.exec(before)?.[1];
  if (label !== undefined) return at('label', label);
  const bullet = /^[ \t]*(?:[-*+]|\d{1,2}[.)])[ ]+(?:\[[ xX]\][ ]+)?(\p{L}[\p{L}'’-]*(?:[ ]\p{L}*)?)?$/u.exec(before);
  if (bullet !== null) return at('bullet', bullet[1] ?? '');
  const role = roleIn(before, at) ?? idIn(before, at);
  if (role !== undefined) return role;
  const field =
    /^(?:.*[.;(][ ]*|[ ]*(?:[-*+][ ]+)?)[*_]*([\p{L}][\p{L} ’']{1,40}?)\??[ ]?[*_]*:[*_]*[ ]+([^:|.;]{0,40})$/u.exec(
      before,
    );
  return orDeadline(field === null ? undefined : placeIn(field[1] ?? '', field[2] ?? '', at), before, at);
}

type At = (type: CompletionPlace['type'], words: string) => CompletionPlace;

/** Behind a key, what belongs there; at the beginning of a line, a key. */
function inDetails(text: string, offset: number, before: string, at: At): CompletionPlace | undefined {
  if (/^[\p{L}_][\p{L}_ '’-]{0,30}$|^$/u.test(before)) return at('key', before);
  const fact = detailAt(text, offset)?.fact;
  const role =
    fact?.value === 'people' || fact?.value === 'person' ? roleIn(before.replace(/,[ ]/, ' ('), at) : undefined;
  if (role !== undefined) return role;
  const typed = /^(?:[^:]*:|[ \t]*-)[ ]+(?:["'])?([^:"']*)$/u.exec(before)?.[1];
  return fact === undefined || typed === undefined ? undefined : { ...at('detail', typed), fact };
}

/** Behind a name, in brackets: what somebody is to the child. */
function roleIn(before: string, at: At): CompletionPlace | undefined {
  const typed = /\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+)*[ ]\((\p{L}[\p{L} -]{0,30})?$/u.exec(tail(before));
  return typed === null ? undefined : at('role', typed[1] ?? '');
}

/** Where the reader looks for the number of what is served: `(for: O2)`, `→ O2`, `meets N1`. */
function idIn(before: string, at: At): CompletionPlace | undefined {
  const marked = /(?:[([](?:[Ff]or:?[ ]+)?|(?:→|->)[ ]?)([NO]?\d{0,2})$/.exec(tail(before));
  const worded = /\b(?:for|meets|serves|towards|supports|addresses|links? to|linked to):?[ ]+([NO]\d{0,2})$/.exec(
    tail(before),
  );
  const typed = marked ?? worded;
  return typed === null ? undefined : at('id', typed[1] ?? '');
}

/** In a statement, and in running text, the words behind “by” are a time. */
function orDeadline(place: CompletionPlace | undefined, before: string, at: At): CompletionPlace | undefined {
  return place === undefined || place.type === 'statement' ? (deadlineIn(before, at) ?? place) : place;
}

/** No more of a line than these expressions look at, so that a line may be as long as it likes. */
function tail(before: string): string {
  return before.slice(-80);
}

function deadlineIn(before: string, at: At): CompletionPlace | undefined {
  const found = /(?:^|[^\p{L}])(?:by|until|before|erbyn)[ ]([\p{L}\d][\p{L}\d ]{0,20})?$/iu.exec(tail(before));
  return found === null ? undefined : at('by', found[1] ?? '');
}

/** What a label or a header asks for, and the words written there so far. */
function placeIn(label: string, typed: string, at: At): CompletionPlace | undefined {
  const field = fieldOf(label);
  switch (field) {
    case undefined:
    case 'measure':
      return undefined;
    case 'review':
      return at('when', typed);
    case 'need':
    case 'outcome':
    case 'action':
    case 'contingency':
      return { ...at('statement', typed), role: field };
    default:
      return at(field, typed);
  }
}

/** In a cell that nobody has written much in: what its column asks for, by the header of the table. */
function cellAt(text: string, lineStart: number, before: string, at: At): CompletionPlace | undefined {
  const cells = cellsOf(before);
  const cell = cells.at(-1) ?? '';
  const typed = cell.trimStart();
  const marked = roleIn(cell, at) ?? idIn(cell, at);
  if (marked !== undefined) return marked;
  if (typed.length > 40) return deadlineIn(cell, at);
  const header = headerAbove(text, lineStart);
  const title = header === undefined ? undefined : cellsOf(header)[cells.length - 1];
  const place = title === undefined ? undefined : placeIn(title, typed, at);
  return orDeadline(place, cell, at);
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
  let line = lineAbove(text, lineAt(text, lineStart));
  while (line !== undefined) {
    const written = text.slice(line.start, line.end).trim();
    if (!written.startsWith('|')) break;
    header = written;
    line = lineAbove(text, line);
  }
  return header;
}
