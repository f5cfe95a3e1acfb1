/** With which letters what an expression matches can begin, so that a long list need only be tried where one of them stands. */

/** More letters tell hardly more words apart. */
export const most = 3;

/** Behind the letters that are known, anything may follow. */
const open = '…';

/**
 * The letters, up to three and in small letters, that the matches of an expression's source can begin with. An empty text
 * among them says that a match may begin with anything. Knows groups, alternatives, classes, and how often something stands.
 */
export function beginningsOf(source: string): readonly string[] {
  const tokens = source.match(token) ?? [];
  const cursor: Cursor = { tokens, at: 0 };
  return [...new Set([...alternatives(cursor)].map((it) => it.replace(open, '')))];
}

interface Cursor {
  readonly tokens: readonly string[];
  at: number;
}

/** A bracket, a bar, a class, an escape, how often, or one sign. */
const token = /\((?:\?(?:<?[=!]|:))?|[|)]|\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|[?*+]\??|\{\d+,?\d*\}\??|[^]/gu;

function alternatives(cursor: Cursor): Set<string> {
  const found = new Set(sequence(cursor));
  while (cursor.tokens[cursor.at] === '|') {
    cursor.at += 1;
    for (const it of sequence(cursor)) found.add(it);
  }
  return found;
}

function sequence(cursor: Cursor): Set<string> {
  let found = new Set(['']);
  for (let it = cursor.tokens[cursor.at]; it !== undefined && it !== '|' && it !== ')'; it = cursor.tokens[cursor.at]) {
    cursor.at += 1;
    let own = it.startsWith('(') ? group(it, cursor) : single(it);
    const often = cursor.tokens[cursor.at] ?? '';
    if (/^(?:[?*+]|\{\d)/.test(often)) {
      cursor.at += 1;
      own = repeated(own, often);
    }
    found = followed(found, own);
  }
  return found;
}

/** What looks ahead or behind stands nowhere itself. */
function group(opening: string, cursor: Cursor): Set<string> {
  const inside = alternatives(cursor);
  cursor.at += 1;
  return /[=!]$/.test(opening) ? new Set(['']) : inside;
}

function single(sign: string): Set<string> {
  if (sign === '[ ]') return new Set([' ']);
  if (/^\[['’]+\]$/.test(sign)) return new Set(sign.slice(1, -1));
  if (sign === '^' || sign === '$') return new Set(['']);
  return new Set([/^(?:\[|\\|\.)/.test(sign) ? open : sign.toLowerCase()]);
}

function repeated(once: ReadonlySet<string>, often: string): Set<string> {
  const maybe = /^(?:[?*]|\{0)/.test(often);
  let found = new Set(once);
  if (!often.startsWith('?')) {
    for (let times = 1; times < most; times += 1) found = new Set([...once, ...followed(once, found)]);
  }
  return maybe ? new Set(['', ...found]) : found;
}

/** What begins with one and goes on with the other. */
function followed(first: ReadonlySet<string>, second: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const it of first) {
    if (it.length >= most || it.endsWith(open)) found.add(it);
    else for (const next of second) found.add((it + next).slice(0, most));
  }
  return found;
}
