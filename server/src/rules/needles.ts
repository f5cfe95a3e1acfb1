/**
 * What a text has to hold before an expression can match anywhere in it. Building an expression costs a thousand times
 * more than looking for a few letters, and most phrases of a list stand nowhere in a plan.
 */
import { endOfPiece, endOfTimes, mayBeLeftOut, onlyLooks } from '../text/source.ts';

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
  const cursor: Cursor = { source, at: 0 };
  const found: Alternative[] = [];
  while (cursor.at <= source.length) {
    const from = cursor.at;
    const needles = sequence(cursor);
    found.push({ source: source.slice(from, cursor.at), needles });
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
  readonly source: string;
  at: number;
}

/** A group without alternatives adds all that it holds. */
function group(cursor: Cursor): readonly Needles[] {
  const all = sequence(cursor);
  if (cursor.source[cursor.at] !== '|') return all;
  const found = [all[0]];
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    found.push(sequence(cursor)[0]);
  }
  return found.some((it) => it === undefined) ? [] : [[...new Set(found.flatMap((it) => it ?? []))]];
}

/** The needles of what follows one another, those whose shortest is the longest first. */
function sequence(cursor: Cursor): Needles[] {
  const { source } = cursor;
  const found: Needles[] = [];
  let run = '';
  while (cursor.at < source.length && source[cursor.at] !== '|' && source[cursor.at] !== ')') {
    letters.lastIndex = cursor.at;
    if (letters.test(source)) {
      run += source.slice(cursor.at, letters.lastIndex);
      cursor.at = letters.lastIndex;
      continue;
    }
    const piece = source.slice(cursor.at, (cursor.at = endOfPiece(source, cursor.at)));
    const inside = piece.startsWith('(') ? group(cursor) : [];
    if (piece.startsWith('(')) cursor.at += 1;
    const times = source.slice(cursor.at, (cursor.at = endOfTimes(source, cursor.at)));
    const optional = mayBeLeftOut(times);
    if (plain.test(piece) && !optional) run += piece;
    if (run.length >= long) found.push([run.toLowerCase()]);
    run = '';
    if (!optional && !onlyLooks(piece)) found.push(...inside);
  }
  if (run.length >= long) found.push([run.toLowerCase()]);
  return found.sort((a, b) => shortest(b) - shortest(a));
}

/** Letters and blanks, all of which stand there once. */
const letters = /[A-Za-z\d ,:;/&%-]+(?![?*+{])/y;

const plain = /^[A-Za-z\d ,:;/&%-]$/;

/** Fewer letters are in every other sentence. */
const long = 3;

function shortest(needles: Needles): number {
  return Math.min(...needles.map((it) => it.length));
}
