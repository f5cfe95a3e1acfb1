import type { Element } from '../model/plan.ts';
import { capital, onOneLine } from '../text/words.ts';

/**
 * What an element is called where there is little room: its first words. A date that it begins with is left out, since
 * it is shown beside the name: "By 4 September 2026 Ella has eaten" becomes "Ella has eaten". Not where the date is part of
 * what is said, as in "two evenings a week and his Saturdays"; and a need has no date beside its name.
 */
export function nameOf({ type, text, dates }: Element, most = 40): string {
  const plain = text.text;
  const leading = dates.find(({ mention }) => mention.start === 0 && plain.startsWith(mention.text));
  const rest = plain.slice(leading?.mention.end ?? 0).replace(/^[ ,:;–—-]+/, '');
  if (leading === undefined || rest === '' || type === 'need' || /^(?:and|or|ac|neu)\b/i.test(rest)) {
    return firstWords(plain, most);
  }
  return firstWords(capital(rest), most);
}

/** The first words of a text on one line, at most so many characters of them and never half a word. `…` says that more follows. */
export function firstWords(text: string, most = 40): string {
  const plain = onOneLine(text);
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  const whole = plain.charAt(most) === ' ' ? cut : cut.replace(/ [^ ]*$/, '');
  return `${whole.replace(/[ ,;:.–—-]+$/, '')}…`;
}
