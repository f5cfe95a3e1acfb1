import { isSmall, type Passage } from './passage.ts';
import { blanksEnd, wordAt } from './textAt.ts';

/**
 * Whether "a day" or "a week" that ends at the place only says what kind of thing is meant: `a day centre`, `a week's
 * menu`, `a term-time place`. Before a small word that begins no new part of the sentence it does; before a name, or
 * at the end of the line, it is a length of time.
 */
export function isInCompoundNoun(passage: Passage, end: number): boolean {
  if (passage.plain[end] === '-') return wordAt(passage, end + 1) !== '';
  const next = blanksEnd(passage, end);
  if (next === undefined) return false;
  const word = wordAt(passage, next);
  if (passage.plain.startsWith("'s", end - 2)) return word !== '';
  return isSmall(passage, next) && !notNouns.has(word) && !notNounEnding.test(word);
}

/** Words that go on with the sentence behind a length of time, rather than name a thing. */
const notNouns: ReadonlySet<string> = new Set(
  [
    'about across after afterwards again ahead along already also although and apart around as at away back because',
    'before beforehand behind between both but by despite down due during each earlier either even every except',
    'first following for from here how if in initially inside instead into just later like longer max maximum maybe',
    'min minimum more near not now of off on once only onto or out outside over past per perhaps plus possibly prior',
    'running since so straight such than that then there through throughout till to together too towards under',
    'unless until up upon via what when whenever where which while who with within without yet',
    'a all an any her his i it its my no our she he some the their these they this those we you your',
    'am are be been can could did do does had has have is may might must need needs shall should was were will would',
    'dad daddy mam mum mummy nan',
  ].flatMap((it) => it.split(' ')),
);
const notNounEnding = /(?:(?<!fami)ly|ing)$/;
