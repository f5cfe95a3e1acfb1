/**
 * How the words of the plan language are written down.
 *
 * A phrase is lower-case text with four signs of its own: `{who}` stands for one to five words (a name, "mum and dad"), `…` for
 * any words or none, `(a|b)` for either, and a `?` behind a bracket makes it optional. Everything else is as in a
 * regular expression.
 * The same phrases make the reader's expressions and the editor's grammar, so they stay this small.
 */
export type Phrase = string;

/** The source of a regular expression, without anchors, for a phrase. Its groups capture nothing. */
export function phraseSource(phrase: Phrase): string {
  return phrase.replaceAll(/\[[^\]]*\]|\{who\}| ?…|\((?!\?)| |'/g, (sign) => {
    switch (sign) {
      case '{who}':
        return `${word}(?:[ ]${word}){0,4}`;
      case '…':
      case ' …':
        return '(?:[ ].*)?';
      case '(':
        return '(?:';
      case ' ':
        return '[ ]';
      case "'":
        return "['’]";
      default:
        return sign;
    }
  });
}

/** A word of a name, or a template's gap where a name will stand: `[child's name]`. */
const word = "[\\p{L}\\d'’.,&<>{}\\[\\]-]+";

/** An expression that matches a whole text which is one of the phrases. */
export function anyOf(phrases: readonly Phrase[]): RegExp {
  return new RegExp(`^(?:${phrases.map(phraseSource).join('|')})$`, 'iu');
}
