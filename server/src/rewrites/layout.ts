/** How new words are laid out where they go: in a cell of a table, in a list, or in a paragraph. */
export interface Layout {
  readonly place: 'cell' | 'item' | 'line';
  /** What begins a new line, or a new item of the list. */
  readonly newLine: string;
}

/** The layout at an offset of a Markdown text. `inTable` says whether it stands in a table. */
export function layoutAt(text: string, offset: number, inTable: boolean): Layout {
  if (inTable) return { place: 'cell', newLine: '<br>' };
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const [, lead = '', marker] =
    /^([ \t>]*)((?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/.exec(text.slice(start)) ?? [];
  if (marker === undefined || start + lead.length + marker.length > offset)
    return { place: 'line', newLine: lineEnd + lead };
  return { place: 'item', newLine: lineEnd + lead + nextMarker(marker) };
}

/** The words as they are written there. */
export function laidOut(words: string, { place, newLine }: Layout): string {
  const escaped = place === 'cell' ? words.replaceAll(/(?<!\\)\|/g, '\\|') : words;
  return escaped.replaceAll(/ *\n/g, () => newLine);
}

/** One more than the number before; any other mark again, and nothing ticked. */
function nextMarker(marker: string): string {
  return marker.replace(/^\d+/, (it) => String(Number(it) + 1)).replace(/\[[xX]\]/, '[ ]');
}
