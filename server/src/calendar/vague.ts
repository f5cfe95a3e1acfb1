import { figure, type Passage } from './passage.ts';
import { findPhrase, firstWords, nextEnd, phrase, phraseOf } from './phrase.ts';
import type { Kind, Place, Reading } from './reading.ts';
import { before, blanksEnd, isAfterDash, isWholeLine, wordAt } from './textAt.ts';
import { vagueTimes } from './vagueTimes.ts';

const forms = vagueTimes.map((it) => ({
  ...it,
  notBefore: it.notBefore === undefined ? undefined : phrase(it.notBefore),
}));
const form = phraseOf(forms, (it) => it.words);
const notAnswer = phrase('with|by|that|between|how|who|what');

/** A time nobody can hold anyone to: `ongoing`, `asap`, `TBC`, `in due course`. The phrases are in `vagueTimes.ts`. */
export const vague: Kind = { read: readVague, starts: firstWords(form), startsLed: new Set() };

function readVague({ passage, at }: Place): Reading | undefined {
  const found = findPhrase(form, passage, at);
  if (found === undefined || !stands(found.value, passage, at, found.end)) return undefined;
  return { type: 'vague', end: found.end };
}

function stands(vagueTime: (typeof forms)[number], passage: Passage, start: number, end: number): boolean {
  const { only, notBefore, onlyBefore, notBehind } = vagueTime;
  if (notBefore !== undefined && nextEnd(notBefore, passage, end) > 0) return false;
  if (onlyBefore !== undefined && isAttribute(passage, end, onlyBefore)) return false;
  if (notBehind?.test(before(passage, start)) === true) return false;
  if (only === 'whole line') return isWholeLine(passage, start, end);
  if (only === 'tail') return isAfterDash(passage, start, end);
  return only !== 'answer' || isAnswer(passage, start, end);
}

/** Whether a word follows, with a blank or a hyphen, that is none of the given ones. */
function isAttribute(passage: Passage, end: number, allowed: ReadonlySet<string>): boolean {
  const next = passage.plain[end] === '-' ? end + 1 : (blanksEnd(passage, end) ?? end);
  const word = next === end ? '' : wordAt(passage, next);
  return word !== '' && word !== figure && !allowed.has(word);
}

/** "To be agreed" is a time where it answers "when?": alone, behind a dash or in brackets, behind "date" or "time". */
function isAnswer(passage: Passage, start: number, end: number): boolean {
  if (isWholeLine(passage, start, end)) return true;
  if (nextEnd(notAnswer, passage, end) > 0) return false;
  return (
    wordAt(passage, start) !== 'to' ||
    /(?:[-–—:(]|(?:dates?|times?|timescales?|deadline|days?|when)(?: is| are)?) ?$/.test(before(passage, start))
  );
}
