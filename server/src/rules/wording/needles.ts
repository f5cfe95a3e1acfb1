/**
 * What a text has to hold before an expression can match anywhere in it. Building an expression costs a thousand times
 * more than looking for a few letters, and most phrases of a list stand nowhere in a plan.
 */

/**
 * The alternatives of an expression's source, each with the letters, in small letters, of which every match of it holds
 * one. The needles are undefined where nothing sure can be said.
 */
export function alternativesOf(source: string): { readonly source: string; readonly needles: Needles }[] {
  const tokens = source.match(token) ?? [];
  const cursor: Cursor = { tokens, at: 0 };
  const found: { readonly source: string; readonly needles: Needles }[] = [];
  while (cursor.at <= tokens.length) {
    const from = cursor.at;
    const needles = sequence(cursor);
    found.push({ source: tokens.slice(from, cursor.at).join(''), needles });
    cursor.at += 1;
  }
  return found;
}

type Needles = readonly string[] | undefined;

/** Where the reading of a source has got to. */
interface Cursor {
  readonly tokens: readonly string[];
  at: number;
}

/** A bracket or bar, a class, an escape, how often, a run of plain letters (all of which stand there), any other sign. */
const token =
  /\((?:\?(?:<?[=!]|:))?|[|)]|\[[^\]]*\]|\\[pP]\{[^}]*\}|\\.|[?*+]\??|\{\d+,?\d*\}\??|[A-Za-z\d ,:;/&%-]+(?![?*+{])|[^]/g;

function group(cursor: Cursor): Needles {
  const found: Needles[] = [sequence(cursor)];
  while (cursor.tokens[cursor.at] === '|') {
    cursor.at += 1;
    found.push(sequence(cursor));
  }
  return found.some((it) => it === undefined) ? undefined : [...new Set(found.flatMap((it) => it ?? []))];
}

/** The best of what follows one another: the one whose shortest needle is the longest. */
function sequence(cursor: Cursor): Needles {
  const { tokens } = cursor;
  let best: Needles;
  let run = '';
  const offer = (needles: Needles): void => {
    if (needles !== undefined && shortest(needles) > shortest(best)) best = needles;
  };
  const endRun = (): void => {
    if (run.length >= long) offer([run.toLowerCase()]);
    run = '';
  };
  for (let it = tokens[cursor.at]; it !== undefined && it !== '|' && it !== ')'; it = tokens[cursor.at]) {
    cursor.at += 1;
    const inside = it.startsWith('(') ? group(cursor) : undefined;
    if (it.startsWith('(')) cursor.at += 1;
    const often = tokens[cursor.at] ?? '';
    const repeated = /^(?:[?*+]|\{\d)/.test(often);
    if (repeated) cursor.at += 1;
    const optional = /^(?:[?*]|\{0)/.test(often);
    if (plain.test(it) && !optional) run += it;
    if (repeated || !plain.test(it)) endRun();
    if (!optional && !/^\(\?<?[=!]/.test(it)) offer(inside);
  }
  endRun();
  return best;
}

const plain = /^[A-Za-z\d ,:;/&%-]+$/;

/** Fewer letters are in every other sentence. */
const long = 3;

function shortest(needles: Needles): number {
  return needles === undefined ? 0 : Math.min(...needles.map((it) => it.length));
}
