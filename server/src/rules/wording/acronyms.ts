import { fromSentences } from '../../model/ask.ts';
import type { PlanDocument, Somebody } from '../../model/plan.ts';
import type { Prose } from '../../text/prose.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Range } from '../../text/span.ts';
import { acronyms, everydayLetters, sections } from './shortForms.ts';

/** A short form as it stands in a text: `FSWs`, `CiN`, `s.47`. */
export interface AcronymUse extends Range {
  readonly letters: string;
  /** The letters in capitals, without the plural's `s`. */
  readonly key: string;
  readonly plural: boolean;
  /** What it stands for, when the field's list knows. */
  readonly words?: string;
  /** Whether nobody but the author can say what is meant. */
  readonly unsure: boolean;
  /** Whether most families it concerns know the letters. */
  readonly familiar: boolean;
}

/**
 * The acronyms that the plan explains anywhere, in capitals: `team around the family (TAF)`, `TAF (team around the
 * family)`, `TAF: team around the family`. An explanation fits when the letters are the words' initials, when it shares
 * words with what the field's list knows, or when brackets behind the letters hold plain words.
 */
export function explainedAcronyms(plan: PlanDocument): ReadonlySet<string> {
  const above = [...(plan.title === undefined ? [] : [plan.title]), ...plan.sections.map((it) => it.heading)];
  return new Set([...above.flatMap(explainedIn), ...explainedInSentences(plan)]);
}

const explainedIn = rememberedOf(({ text }: Prose): readonly string[] => {
  if (!mayHold.test(text)) return [];
  const explained: string[] = [];
  for (const match of text.matchAll(lettersInBrackets)) {
    const key = keyOf(match[1] ?? '');
    if (explains(text.slice(Math.max(0, match.index - 120), match.index), key, 'before')) explained.push(key);
  }
  for (const match of text.matchAll(wordsBehindLetters)) {
    const key = keyOf(match[1] ?? '');
    const words = match[2] ?? match[3] ?? '';
    if (explains(words, key, 'after') || (match[2] !== undefined && plainWords.test(words))) explained.push(key);
  }
  return explained;
});

const explainedInSentences = fromSentences((it) => explainedIn(it.prose));

/**
 * The short forms in a text that a reader may not know, in order. Left out: what everybody says, Roman numerals,
 * initials of people, anything with a figure in it (postcodes, classes, licence numbers), and texts in capitals.
 */
export function acronymUses(text: string, roster: readonly Somebody[]): AcronymUse[] {
  if (!mayHold.test(text) || inCapitals(text)) return [];
  const uses: AcronymUse[] = [];
  for (const match of text.matchAll(candidates)) {
    const letters = match[0];
    const at = { letters, start: match.index, end: match.index + letters.length };
    const section = match[1] === undefined ? undefined : sections[match[1]];
    if (match[1] !== undefined) {
      if (section !== undefined)
        uses.push({ ...at, key: `S${match[1]}`, plural: false, words: section, unsure: false, familiar: false });
      continue;
    }
    const key = keyOf(letters);
    const known = acronyms[key];
    if (everydayLetters.has(key) || roman.test(key) || isName(key, letters, roster)) continue;
    if (known === undefined && (!shouted.test(letters) || key.length < 3)) continue;
    uses.push({
      ...at,
      key,
      plural: /[A-Z]s$/.test(letters) && key !== letters.toUpperCase(),
      ...(known !== undefined && { words: known.words }),
      unsure: known?.unsure === true,
      familiar: known?.familiar === true,
    });
  }
  return uses;
}

/** Two capitals or a section's number; a quick look before the longer one. */
const mayHold = /[A-Z][A-Za-z&]*[A-Z]|\b[sS]\.? ?\d/;

const candidates =
  /(?<![\p{L}\d@#./_’'-])(?:[sS]\.? ?(\d{1,2})(?![\d:.,/]\d|\d|\p{L}|%)|[A-Z][A-Za-z]{0,8}[A-Z][a-z]?(?:&[A-Z])?|[A-Z]&[A-Z])(?![\p{L}\d@&_]|[-./]\d)/gu;

const shouted = /^[A-Z&]+s?$/;
const roman = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const lettersInBrackets = /\((?:the |an? |or )?([A-Z][A-Za-z&]{0,8}[A-Z]s?)\)/g;
const wordsBehindLetters =
  /(?<![\p{L}\d])([A-Z][A-Za-z&]{0,8}[A-Z]s?)(?: \(([^()\n]{4,120})\)|(?: ?[:=–—] ?| - |, (?:the |an? )?| (?:stands for|means|is short for|is(?: the| an?)?|for) )([^.;\n]{4,120}))/gu;
/** Three or more words in small letters and no figure: somebody says in their own words what it is. */
const plainWords = /^(?:the |an? |our |your )?(?:[\p{Ll}’'-]+ ){2,}[\p{Ll}’'-]+$/u;

const smallWords = new Set(['of', 'the', 'and', 'for', 'in', 'to', 'a', 'an', 'on', 'at', 'with', 'or', '&']);

function keyOf(letters: string): string {
  const upper = letters.toUpperCase();
  return /[A-Z]s$/.test(letters) && acronyms[upper] === undefined ? upper.slice(0, -1) : upper;
}

function explains(words: string, key: string, place: 'before' | 'after'): boolean {
  const all = words.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? [];
  const known = acronyms[key]?.words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const near = place === 'before' ? all.slice(-10) : all.slice(0, 10);
  const shared = known.filter((it) => near.some((word) => word.slice(0, 5) === it.slice(0, 5)));
  if (known.length > 0 && shared.length * 2 >= known.length && shared.length > 0) return true;
  const initials = (list: readonly string[]): string => list.map((it) => it[0]?.toUpperCase()).join('');
  const wanted = key.replaceAll('&', '');
  const content = near.filter((it) => !smallWords.has(it));
  return [near, content].some((it) =>
    place === 'before' ? initials(it).endsWith(wanted) : initials(it).startsWith(wanted),
  );
}

/** Whether the letters are a person's: their name as written ("TJ"), or the initials of somebody in the plan. */
function isName(key: string, letters: string, roster: readonly Somebody[]): boolean {
  return roster.some((it) => {
    const parts = it.name.split(/[ -]+/).filter((part) => /^\p{Lu}/u.test(part));
    return (
      parts.includes(letters) || (key.length === 2 && parts.length > 1 && parts.map((part) => part[0]).join('') === key)
    );
  });
}

/** Headings and sentences in capitals: no letters in them stand out as short forms. */
function inCapitals(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’']+/gu) ?? [];
  const loud = words.filter((it) => it === it.toUpperCase() && acronyms[it] === undefined);
  return loud.length > 0 && loud.length * 2 >= words.length && words.length > 1;
}
