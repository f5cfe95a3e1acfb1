/** Whether two names are those of one person. */
import { nameTitles } from '../../../grammar/names.ts';
import { remembered } from '../text/remembered.ts';

/** Whether the shorter name is a part of the longer one, word by word: `Tom` and `Tom Ashdown`, `Mrs Begum` and `Begum`. */
export function sameName(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((it) => long.includes(it));
}

const titles = new Set(nameTitles.map((it) => it.toLowerCase()));

/** The words of a name in small letters, without a title in front of them. */
const wordsOf = remembered((name): readonly string[] => {
  const words = name.toLowerCase().replaceAll('’', "'").split(/[ .]+/).filter(Boolean);
  const bare = words.filter((it) => !titles.has(it));
  return bare.length > 0 ? bare : words;
}, 1000);
