import { expressionClass, firstWords, phrase, phraseEnd } from './phrase.ts';
import { bound, type Kind, type Place, type Reading } from './reading.ts';
import { isWholeLine } from './textAt.ts';

const edge = '[the] (end|start|beginning|close|middle) of';
const season =
  '(autumn|spring|summer|winter|christmas|easter|october|february|may|whitsun|michaelmas|school|academic|college)';
const stage =
  '(<year>|reception|nursery|primary|primary school|secondary|secondary school|high school|college|sixth form)';
const classes = {
  year: expressionClass(['year', 'y'], /(?:year {1,3}r|(?:year {1,3}|y)(?:1[0-3]|[1-9]))/y),
  'key stage': expressionClass(['key', 'ks'], /(?:key {1,3}stage {1,3}|ks {0,3})[1-5]/y),
};

/** Points in the school's year that are a time wherever they stand. */
const anywhere = phrase(
  [
    `${edge} [the|this|next|that|his|her|their] [${season}] [${season}] (terms?|half-terms?|halfterms?|holidays?|school year|academic year)`,
    `${edge} (${stage}|school)`,
    `${edge} <key stage>`,
    `[the] [this|next|${season}] [this|next|${season}] half-term [holidays?|break]`,
    `(this|next) [${season}] term`,
    '<key stage>',
  ].join('|'),
  classes,
);

/** Points that only a word before them makes a time: "the summer term's play" is none. */
const led = phrase(
  [
    `[the|this|next] [${season}] (term|holidays?|school holidays?|half-term|halfterm|break)`,
    `[the] ${season} [${season}] (terms?|holidays?|break)`,
    '(the|this|next) (spring|summer|autumn|winter)',
  ].join('|'),
  classes,
);
const stages = phrase(`[the] ${stage}`, classes);

/** A point in the school's year: `by the end of term`, `half-term`, `by the start of Year 7`, `Key Stage 2`. */
export const terms: Kind = {
  read: readTerm,
  starts: firstWords(anywhere),
  startsLed: firstWords(anywhere, led, stages),
};

function readTerm(place: Place): Reading | undefined {
  const { passage, at, lead } = place;
  // "For the holidays" and "for a break" are no deadline.
  if (lead !== undefined && ['within', 'between', 'for'].includes(lead.kind)) return undefined;
  const ends = lead?.kind === 'by' || lead?.kind === 'until';
  const end = Math.max(
    phraseEnd(anywhere, passage, at),
    lead === undefined ? 0 : phraseEnd(led, passage, at),
    ends ? phraseEnd(stages, passage, at) : 0,
  );
  if (end === 0 || passage.plain.startsWith("'s", end)) return undefined;
  // "by school" and "before school" name who or the hour.
  const alone = /^(?:break|college|nursery|reception|term)$/.test(passage.plain.slice(at, end));
  if (alone && lead?.kind !== 'until' && !isWholeLine(passage, at, end)) return undefined;
  return { type: 'term', ...bound(place), end };
}
