import type { Range, Span } from './span.ts';

/** A replacement of one span by new text. An empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A replacement of a range of a whole text. */
export interface TextEdit extends Range {
  readonly newText: string;
}

/**
 * The text with the edits applied. Edits are sorted by place; one that overlaps an edit before it is dropped, so the
 * result is always well defined. Every character outside the edited ranges stays as it was.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}
