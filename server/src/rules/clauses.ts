/** Splits a sentence into its clauses, as far as word forms can tell. */

import { pattern } from '../text/pattern.ts';

/** One clause of a sentence, with offsets in the sentence. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The word that led into it, in small letters: `and`, `but`, `,`. Empty for the first. */
  readonly lead: string;
}

const borders = pattern(
  /(?:,|;|:(?!\d)| [–—-]) (?:(?:and|but|or|so|then|instead|while|because|when|if) )?| (?:and|but|so that|so|because|while|whilst|when|if|instead of|instead|rather than|then) /u,
);

/** A clause that begins so says when, how or why, and nothing of what will be. */
const circumstance = pattern(
  /^(?:by|from|in|on|at|within|until|before|after|during|over|when|whenever|if|as|through|following|with|for|once|throughout|because|since|while|whilst|where|due|in order|every|each|long term|short term|medium term|immediate)(?!\p{L})/u,
);

const verb = pattern(
  /(?<!\p{L})(?:will|can|is|are|has|have|had|able|feels?|knows?|does|says?|tells?|goes|gets|makes?|takes?|eats?|sleeps?|talks?|asks?|uses?|plays?|rings?|walks?|reads?|spends?|lives?|keeps?|chooses|shows?|sees?|calms?|joins?|stays?|leaves?|comes?|sits?|shares?|wakes?|arrives?|puts?)(?!\p{L})/u,
);

/** A time at the head of a clause, with nothing but a blank or a comma behind it: "By the end of June", "From 4 May". */
const opening = pattern(
  /^(?:(?:long|short|medium)[ -]term: ?)?(?:by|from|on|at|in|within|until|before|after|over|during|for) (?:the )?(?:(?:very )?(?:end|start|beginning|middle) of )?(?:the |this |next |her |his )?(?:(?:first|second|third|last|coming|school|summer|autumn|spring|academic|\d+(?:st|nd|rd|th)?|one|two|three|four|six|eight|twelve) ){0,3}(?:term|half-term|year|months?|weeks?|holidays?|days?|weekend|review|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|key stage \d|year \d+)(?: (?:\d{4}|\d{1,2}))?(?:['’] time)?,? (?=[\p{L}])/u,
);

/** The clauses of a sentence in order. */
export function clauses(text: string): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  let lead = '';
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const from = start + (part.length - part.trimStart().length);
    if (part.trim() !== '') found.push({ text: part.trim(), start: from, end: from + part.trim().length, lead });
  };
  for (const match of borders.all(text)) {
    add(match.index);
    start = match.index + match[0].length;
    lead = match[0].trim().toLowerCase();
  }
  add(text.length);
  return found;
}

/** Whether the clause only says when, how or why. */
export function isCircumstance(clause: Clause): boolean {
  return (
    circumstance.test(opening.replace(clause.text, '')) ||
    /^(?:because|when|if|while|whilst|so that)$/.test(clause.lead.replace(/^[,;:–—-] ?/, ''))
  );
}

/** Whether the clause only supposes something: "if Dad is not at home", "when nobody opens". */
export function isSupposed({ text, lead }: Clause): boolean {
  return supposed.test(text) || supposed.test(lead.replace(/^[,;:–—-] ?/, ''));
}

const supposed = pattern(/^(?:if|when|whenever|unless|while|whilst|should)(?!\p{L})/u);

/** Whether the clause says of somebody that they do or are something. */
export function isStatement(clause: Clause): boolean {
  const words = clause.text.match(/\p{L}+/gu) ?? [];
  return (
    words.length >= 2 &&
    !isCircumstance(clause) &&
    (verb.test(clause.text) ||
      /\d/.test(opening.replace(clause.text, '')) ||
      /^(?:instead|rather)/.test(clause.lead) ||
      /\bbut\b/.test(clause.lead))
  );
}
