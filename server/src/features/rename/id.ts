import { grouped } from '../../text/grouped.ts';
import { lineIndex } from '../../text/lineIndex.ts';
import { idsOf } from '../ids.ts';
import type { WrittenPlan } from '../writtenPlan.ts';
import { onLines, type Refused, type Renamed } from './renamed.ts';

const form = /^(?:([NOA])|(need|outcome|goal|action) *)?([1-9]\d?)$/i;
const subjects: Readonly<Record<string, string>> = { N: 'need', O: 'outcome', A: 'action' };

/** A new number for an element and for everything that speaks of it. Only the digits change. */
export function renameId(written: WrittenPlan, id: string, newName: string): Renamed | Refused {
  const letter = id.charAt(0);
  const subject = subjects[letter] ?? 'need';
  const [, newLetter, newWord, digits] = form.exec(newName.trim()) ?? [];
  const meant = (newLetter ?? newWord?.replace(/^goal$/i, 'outcome').charAt(0))?.toUpperCase();
  if (digits === undefined || (meant !== undefined && meant !== letter)) {
    return {
      refused: `The number of ${subject === 'need' ? 'a' : 'an'} ${subject} is written like ${letter}4, from ${letter}1 to ${letter}99.`,
    };
  }
  const { places, unsure, taken } = idsOf(written);
  const own = places.filter((it) => it.id === id);
  if (own.filter((it) => it.element !== undefined).length > 1) {
    return {
      refused: `More than one ${subject} has the number ${id}, so nobody can tell which of them is meant elsewhere.`,
    };
  }
  const next = `${letter}${digits}`;
  if (next !== id && taken.has(next))
    return { refused: `This plan has ${next} already. Choose a number that is free.` };
  return {
    edits: own
      .filter((it) => written.text.slice(it.number.start, it.number.end) !== digits)
      .map((it) => ({ start: it.number.start, end: it.number.end, newText: digits, ownWords: false })),
    leftAlone: leftAlone(
      written,
      unsure.filter((it) => it.id === id),
    ),
  };
}

function leftAlone(
  { text }: WrittenPlan,
  unsure: readonly { readonly text: string; readonly start: number }[],
): string[] {
  const lines = lineIndex(text);
  return [...grouped(unsure, (it) => it.text)].map(
    ([words, places]) =>
      `“${words}” on ${onLines(places.map((it) => lines.positionAt(it.start).line))} may be something else and stays.`,
  );
}
