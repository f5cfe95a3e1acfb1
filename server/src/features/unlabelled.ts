/** Words without the marks and labels by which they would be read as a part of the thread. */
import { onOneLine } from '../text/words.ts';

/** How an item of a list begins: its indentation and its mark. */
export const item = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** A line without the marks of a list, a tick box or a label, so that it is read as what has been and not as a new thread. */
export function plainLine(line: string): string {
  return unlabelled(
    line
      .replace(item, '')
      .replace(/^\[[ xX]\][ \t]+/, '')
      .replace(/^(\*\*|__)([^*_]{1,90}?)(?:[ ]*:\1|\1[ ]*:)[ \t]*(?=\S)/, '$2: ')
      // A label with a list below it says nothing of its own here.
      .replace(/^(\*\*|__)[^*_]{1,90}?(?:[:?]\1|\1:)$/, ''),
  );
}

const numbered =
  /^((?:need|outcome|action|goal|worry|risk|step|task|canlyniad|angen)s?[ ]?\d{1,2}[a-z]?|[NOA]\d{1,2})[ ]?(?:\(([^)]*)\)|((?:→|->)[ ]?[NO]\d{1,2}))?[ ]?[:.)–—-][ \t]+(.+)$/i;

/** A number goes behind the words it numbered, and a dash takes the place of a label's colon. */
function unlabelled(text: string): string {
  const [, name, inside, arrow, rest] = numbered.exec(onOneLine(text)) ?? [];
  if (name !== undefined && rest !== undefined) {
    return `${rest} (${[name, inside ?? arrow].filter((it) => it !== undefined).join(', ')})`;
  }
  return onOneLine(text).replace(/^([^:.!?(]{1,60}):[ \t]+(?=\S)/, '$1 – ');
}

/** A cell as one line. */
export function cellLine(text: string): string {
  return unlabelled(text.replaceAll(/[ \t]*<br\s*\/?>[ \t]*/gi, ' / '));
}
