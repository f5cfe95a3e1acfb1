/**
 * What a text has to hold before an expression can match anywhere in it. Building an expression costs a thousand times
 * more than looking for a few letters, and most phrases of a list stand nowhere in a plan.
 */

/** Some letters, in small letters, of which every match holds one. */
export type Needles = readonly string[];

/** One of an expression's alternatives, and what a text has to hold before it can match. */
export interface Alternative {
  readonly source: string;
  /** Every match holds one of each; the set that tells most stands first. Empty where nothing sure can be said. */
  readonly needles: readonly Needles[];
}

/** The alternatives of an expression's source, each with its needles. */
export function alternativesOf(source: string): Alternative[] {
  const tokens = source.match(token) ?? [];
  const cursor: Cursor = { tokens, at: 0 };
  const found: Alternative[] = [];
  while (cursor.at <= tokens.length) {
    const from = cursor.at;
    const needles = sequence(cursor);
    found.push({ source: tokens.slice(from, cursor.at).join(''), needles });
    cursor.at += 1;
  }
  return found;
}

/** Whether a text in small letters may match, as far as the needles tell. */
export function mayMatch({ needles }: Pick<Alternative, 'needles'>, small: string): boolean {
  return needles.every((set) => set.some((it) => small.includes(it)));
}

/** Where the reading of a source has got to. */
interface Cursor {
  readonly tokens: readonly string[];
  at: number;
}

/** A bracket or bar, a class, an escape, how often, a run of plain letters (all of which stand there), any other sign. */
const token =
  /\((?:\?(?:<?[=!]|:))?|[|)]|\[[^\]]*\]|\\[pP]\{[^}]*\}|\\.|[?*+]\??|\{\d+,?\d*\}\??|[A-Za-z\d ,:;/&%-]+(?![?*+{])|[^]/g;

/** A group without alternatives adds all that it holds. */
function group(cursor: Cursor): readonly Needles[] {
  const all = sequence(cursor);
  if (cursor.tokens[cursor.at] !== '|') return all;
  const found = [all[0]];
  while (cursor.tokens[cursor.at] === '|') {
    cursor.at += 1;
    found.push(sequence(cursor)[0]);
  }
  return found.some((it) => it === undefined) ? [] : [[...new Set(found.flatMap((it) => it ?? []))]];
}

/** The needles of what follows one another, those whose shortest is the longest first. */
function sequence(cursor: Cursor): Needles[] {
  const { tokens } = cursor;
  const found: Needles[] = [];
  let run = '';
  const endRun = (): void => {
    if (run.length >= long) found.push([run.toLowerCase()]);
    run = '';
  };
  for (let it = tokens[cursor.at]; it !== undefined && it !== '|' && it !== ')'; it = tokens[cursor.at]) {
    cursor.at += 1;
    const inside = it.startsWith('(') ? group(cursor) : [];
    if (it.startsWith('(')) cursor.at += 1;
    const often = tokens[cursor.at] ?? '';
    const repeated = /^(?:[?*+]|\{\d)/.test(often);
    if (repeated) cursor.at += 1;
    const optional = /^(?:[?*]|\{0)/.test(often);
    if (plain.test(it) && !optional) run += it;
    if (repeated || !plain.test(it)) endRun();
    if (!optional && !/^\(\?<?[=!]/.test(it)) found.push(...inside);
  }
  endRun();
  return found.sort((a, b) => shortest(b) - shortest(a));
}

const plain = /^[A-Za-z\d ,:;/&%-]+$/;

/** Fewer letters are in every other sentence. */
const long = 3;

function shortest(needles: Needles): number {
  return Math.min(...needles.map((it) => it.length));
}
