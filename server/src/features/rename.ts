/** A new name for a person, or a new number for a need, an outcome or an action, in every place at once. */
import type { Range } from '../text/span.ts';
import type { KnownPerson } from './mentions/known.ts';
import { renameId } from './rename/id.ts';
import { renamePerson } from './rename/person.ts';
import type { Refused, Renamed } from './rename/renamed.ts';
import { symbolAt, type SymbolAt } from './symbolAt.ts';
import type { WrittenPlan } from './writtenPlan.ts';

export type { Refused, Renamed, RenameEdit } from './rename/renamed.ts';

/** What is about to be renamed: the words at the caret, and what somebody goes on to write in their place. */
export interface ToRename extends Range {
  /** The whole name, so that the first and the family name can both be changed from any place. */
  readonly placeholder: string;
}

/** Whether there is something to rename at an offset, and if not, why, in plain words. */
export function prepareRename(written: WrittenPlan, offset: number): ToRename | Refused {
  const symbol = symbolAt(written, offset);
  const reason = reasonAgainst(symbol);
  if (symbol === undefined || reason !== undefined) return { refused: reason ?? nothingHere };
  if (symbol.type === 'id') return { start: symbol.place.start, end: symbol.place.end, placeholder: symbol.id };
  return { ...wordsAt(written, symbol, offset), placeholder: symbol.type === 'person' ? nameOf(symbol.person) : '' };
}

/** The edits that give what stands at an offset a new name, and what they leave as it is. */
export function rename(written: WrittenPlan, offset: number, newName: string): Renamed | Refused {
  const symbol = symbolAt(written, offset);
  const reason = reasonAgainst(symbol);
  if (reason !== undefined) return { refused: reason };
  if (symbol?.type === 'id') return renameId(written, symbol.id, newName);
  if (symbol?.type !== 'person' || !('words' in symbol.place)) return { refused: nothingHere };
  return renamePerson(written, symbol.person, symbol.place, newName);
}

const nothingHere = 'There is no name here, and no number of a need, an outcome or an action.';

function reasonAgainst(symbol: SymbolAt | undefined): string | undefined {
  if (symbol === undefined) return nothingHere;
  if (symbol.type === 'somebody') {
    const names = symbol.couldBe.map((it) => it.name);
    const [only, ...others] = names;
    if (others.length === 0)
      return `“${symbol.place.text}” may be a word here and not ${only ?? 'a name'}. Change it where it is surely a name.`;
    return `“${symbol.place.text}” may be ${names.join(' or ')}. Change the name where it stands in full.`;
  }
  if (symbol.type === 'person' && !('words' in symbol.place)) {
    return `“${symbol.place.text}” stands for ${symbol.person.name} here. Change the name where it is written out.`;
  }
  return undefined;
}

/** The name without a nickname in brackets, which no form of the name in a sentence has. */
function nameOf({ title, words }: KnownPerson): string {
  return [...(title === undefined ? [] : [title]), ...words].join(' ');
}

/** All of the name where it stands in one piece, else the word under the caret. */
function wordsAt({ text }: WrittenPlan, symbol: SymbolAt, offset: number): Range {
  const { start, end, text: words } = symbol.place;
  const whole = { start, end };
  if (text.slice(start, end) === words || !('words' in symbol.place)) return whole;
  const word = symbol.place.words.find((it) => it.start <= offset && offset <= it.end);
  return word === undefined ? whole : { start: word.start, end: word.end };
}
