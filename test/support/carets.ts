/**
 * Pictures of findings: Markdown with carets under the words that are marked.
 *
 *     - School to monitor attendance.
 *       ^^^^^^ “School” is an organisation.
 *
 * A line of blanks, carets, one space and a message belongs to the line of the plan above it; several may follow one
 * line. An empty span is one caret. Columns are UTF-16 units; a tab under a tab keeps them aligned.
 */
import { lineIndex } from '../../server/src/text/lineIndex.ts';

/** A message at a place of the whole text, in UTF-16 offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

const caretLine = /^([ \t]*)(\^+) (.+)$/;

/** The Markdown without its caret lines, and what they mark. An empty span reads as one character, or none at a line's end. */
export function readCarets(picture: string): { readonly markdown: string; readonly marks: readonly Mark[] } {
  const kept: string[] = [];
  const marks: Mark[] = [];
  let lineStart = 0;
  let next = 0;
  for (const line of picture.split('\n')) {
    const [, lead, carets, message] = caretLine.exec(line) ?? [];
    if (lead === undefined || carets === undefined || message === undefined) {
      kept.push(line);
      lineStart = next;
      next += line.length + 1;
      continue;
    }
    const start = lineStart + lead.length;
    marks.push({ start, end: Math.max(start, Math.min(start + carets.length, next - 1)), message });
  }
  return { markdown: kept.join('\n'), marks };
}

/** Draws marks into the Markdown. One that goes on over a line's end says so in front of its message. */
export function drawCarets(markdown: string, marks: readonly Mark[]): string {
  const index = lineIndex(markdown);
  const below = new Map<number, Mark[]>();
  for (const mark of marks.toSorted(
    (a, b) => a.start - b.start || width(a) - width(b) || compare(a.message, b.message),
  )) {
    const { line } = index.positionAt(mark.start);
    below.set(line, [...(below.get(line) ?? []), mark]);
  }
  return markdown
    .split('\n')
    .flatMap((line, at) => [line, ...(below.get(at + 1) ?? []).map((it) => draw(line, index.lineStart(at + 1), it))])
    .join('\n');
}

/** The picture drawn afresh, so that two pictures of the same marks are the same text. */
export function redraw(picture: string): string {
  const { markdown, marks } = readCarets(picture);
  return drawCarets(markdown, marks);
}

function draw(line: string, lineStart: number, mark: Mark): string {
  const from = mark.start - lineStart;
  const to = Math.min(mark.end - lineStart, line.length);
  const lead = line.slice(0, from).replaceAll(/[^\t]/g, ' ').padEnd(from);
  const over = mark.end - lineStart > line.length ? '(and on over the line’s end) ' : '';
  return `${lead}${'^'.repeat(Math.max(1, to - from))} ${over}${mark.message}`;
}

/** An empty span is drawn as one caret, so it counts as one. */
function width(mark: Mark): number {
  return Math.max(1, mark.end - mark.start);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
