/**
 * Reading the source of an expression piece by piece: a bracket, a bar, a class, an escape, or one sign. As far as our
 * word lists go; groups with names, and references back to a group, stand in none of them.
 */

/** Where the piece that begins at a place ends. Of a group it is the opening bracket, with what that says of the group. */
export function endOfPiece(source: string, at: number): number {
  switch (source[at]) {
    case '(':
      if (source[at + 1] !== '?') return at + 1;
      return source[at + 2] === '<' ? at + 4 : at + 3;
    case '[':
      return endOfClass(source, at + 1);
    case '\\':
      return source[at + 2] === '{' ? source.indexOf('}', at) + 1 : at + 2;
    default:
      return at + 1;
  }
}

function endOfClass(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Whether the group that is opened so only looks ahead or behind, and stands nowhere itself. */
export function onlyLooks(opening: string): boolean {
  return opening.length > 2 && !opening.endsWith(':');
}

/** Where what says how often the piece before it stands ends; the place itself where nothing says so. */
export function endOfTimes(source: string, at: number): number {
  const sign = source[at];
  const times =
    sign === '?' || sign === '*' || sign === '+'
      ? at + 1
      : sign === '{' && isDigit(source[at + 1])
        ? source.indexOf('}', at) + 1
        : at;
  return times > at && source[times] === '?' ? times + 1 : times;
}

/** Whether what stands so often may be left out: `?`, `*`, `{0,3}`. */
export function mayBeLeftOut(times: string): boolean {
  return times.startsWith('?') || times.startsWith('*') || times.startsWith('{0');
}

function isDigit(sign = ''): boolean {
  return sign >= '0' && sign <= '9';
}
