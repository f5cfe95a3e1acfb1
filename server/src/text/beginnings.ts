/** With which letters what an expression matches can begin, so that a long list need only be tried where one of them stands. */
import { endOfPiece, endOfTimes, mayBeLeftOut, onlyLooks } from './source.ts';

/** More letters tell hardly more words apart. */
export const most = 3;

/** Behind the letters that are known, anything may follow. */
const open = '…';

/**
 * The letters, up to three and in small letters, that the matches of an expression's source can begin with. An empty text
 * among them says that a match may begin with anything. Knows groups, alternatives, classes, and how often something stands.
 */
export function beginningsOf(source: string): readonly string[] {
  return [...new Set([...alternatives({ source, at: 0 })].map((it) => it.replace(open, '')))];
}

interface Cursor {
  readonly source: string;
  at: number;
}

function alternatives(cursor: Cursor): Set<string> {
  const found = sequence(cursor);
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    for (const it of sequence(cursor)) found.add(it);
  }
  return found;
}

function sequence(cursor: Cursor): Set<string> {
  let found = new Set(['']);
  while (!isEnd(cursor)) {
    if (![...found].some(goesOn)) {
      passOver(cursor);
      return found;
    }
    const piece = next(cursor);
    let own = piece.startsWith('(') ? group(piece, cursor) : single(piece);
    const times = cursor.source.slice(cursor.at, (cursor.at = endOfTimes(cursor.source, cursor.at)));
    if (times !== '') own = repeated(own, times);
    found = followed(found, own);
  }
  return found;
}

function isEnd({ source, at }: Cursor): boolean {
  return at >= source.length || source[at] === '|' || source[at] === ')';
}

function next(cursor: Cursor): string {
  return cursor.source.slice(cursor.at, (cursor.at = endOfPiece(cursor.source, cursor.at)));
}

/** Goes on to where a sequence ends of which enough is known. */
function passOver(cursor: Cursor): void {
  for (let depth = 0; cursor.at < cursor.source.length && (depth > 0 || !isEnd(cursor));) {
    const piece = next(cursor);
    if (piece.startsWith('(')) depth += 1;
    if (piece === ')') depth -= 1;
  }
}

function group(opening: string, cursor: Cursor): Set<string> {
  const inside = alternatives(cursor);
  cursor.at += 1;
  return onlyLooks(opening) ? new Set(['']) : inside;
}

function single(piece: string): Set<string> {
  if (piece === '[ ]') return new Set([' ']);
  if (piece === '^' || piece === '$') return new Set(['']);
  if (apostrophes.test(piece)) return new Set(piece.slice(1, -1));
  return new Set(['[\\.'.includes(piece.charAt(0)) ? open : piece.toLowerCase()]);
}

const apostrophes = /^\[['’]+\]$/;

function repeated(once: ReadonlySet<string>, times: string): Set<string> {
  let found = new Set(once);
  if (!times.startsWith('?')) {
    for (let more = 1; more < most; more += 1) found = new Set([...once, ...followed(once, found)]);
  }
  return mayBeLeftOut(times) ? new Set(['', ...found]) : found;
}

/** What begins with one and goes on with the other. */
function followed(first: ReadonlySet<string>, second: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const it of first) {
    if (goesOn(it)) for (const more of second) found.add((it + more).slice(0, most));
    else found.add(it);
  }
  return found;
}

function goesOn(beginning: string): boolean {
  return beginning.length < most && !beginning.endsWith(open);
}
