/** Whether two names are those of one person. */
import { nameTitles } from '../../../grammar/names.ts';
import { remembered } from '../text/remembered.ts';

/**
 * Whether the shorter name is a part of the longer one, word by word: `Tom` and `Tom Ashdown`, `Mrs Begum` and `Begum`,
 * `Tom A` and `Tom Ashdown`.
 */
export function sameName(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  return (a.length <= b.length && isWithin(a, b)) || (b.length <= a.length && isWithin(b, a));
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 0 && short.every((it, at) => long.includes(it) || (at > 0 && isInitialOf(it, long)));
}

/** A letter by itself behind a first name. */
function isInitialOf(word: string, name: readonly string[]): boolean {
  return word.length === 1 && name.slice(1).some((it) => it.startsWith(word));
}

/** The first letters of a name without its title, in capitals. */
export const initialsOf: (name: string) => string = remembered(
  (name) =>
    wordsOf(name)
      .map((it) => it.charAt(0))
      .join('')
      .toUpperCase(),
  1000,
);

const titles = new Set(nameTitles.map((it) => it.toLowerCase()));

/** The words of a name in small letters, without a title in front of them. */
const wordsOf = remembered((name): readonly string[] => {
  const words = name.toLowerCase().replaceAll('’', "'").split(/[ .]+/).filter(Boolean);
  const bare = words.filter((it) => !titles.has(it));
  return bare.length > 0 ? bare : words;
}, 1000);
