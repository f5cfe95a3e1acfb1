import { isWholeLine, phrase, readAt } from './phrase.ts';
import { bound, type Place, type Reading } from './reading.ts';

const edge = '(?:the )?(?:end|start|beginning|close|middle) of ';
const season =
  '(?:autumn|spring|summer|winter|Christmas|Easter|October|February|May|Whitsun|Michaelmas|school|academic|college)';
const stage =
  '(?:Year (?:[1-9]|1[0-3]|R)|Y(?:[1-9]|1[0-3])|Reception|nursery|primary(?: school)?|secondary(?: school)?|high school|college|sixth form|school)';

/** Points in the school's year that are a time wherever they stand. */
const anywhere = [
  `${edge}(?:(?:the|this|next|that|his|her|their) )?(?:${season} ){0,2}(?:terms?|half(?: |-)?term|holidays?|school year|academic year)`,
  `${edge}${stage}`,
  `${edge}(?:KS ?[1-5]|Key Stage [1-5])`,
  `(?:the )?(?:(?:this|next|${season}) ){0,2}half(?:-| )term(?! ly)(?: holidays?| break)?`,
  `(?:this|next) (?:${season} )?term`,
  'Key Stage [1-5]|KS ?[1-5]',
].map(phrase);

/** Points that only a word before them makes a time: "the summer term's play" is none. */
const led = [
  `(?:the |this |next )?(?:${season} )?(?:term|term(?: |-)time|holidays?|school holidays?|half(?:-| )?term|break)`,
  `(?:the )?(?:${season} ){1,2}(?:terms?|holidays?|break)`,
  '(?:the |this |next )(?:spring|summer|autumn|winter)',
].map(phrase);
const stageForm = phrase(`(?:the )?${stage.replace('|school)', ')')}`);

/** A point in the school's year: `by the end of term`, `half-term`, `by the start of Year 7`, `Key Stage 2`. */
export function readTerm(place: Place): Reading | undefined {
  const { text, at, lead } = place;
  if (lead !== undefined && ['within', 'between'].includes(lead.kind)) return undefined;
  const forms =
    lead === undefined
      ? anywhere
      : lead.kind === 'by' || lead.kind === 'until'
        ? [...anywhere, ...led, stageForm]
        : [...anywhere, ...led];
  const ends = forms.map((it) => readAt(it, text, at)?.[0].length ?? 0);
  const end = at + Math.max(...ends);
  const words = text.slice(at, end);
  if (end === at || /^['’]s/.test(text.slice(end, end + 2))) return undefined;
  // "by school" and "before school" name who or the hour; "for the holidays" and "for a break" are no deadline.
  if (
    lead?.kind === 'for' ||
    (/^(?:break|college|nursery|reception|term)$/i.test(words) && lead?.kind !== 'until' && !isWholeLine(text, at, end))
  )
    return undefined;
  return { type: 'term', ...bound(place), end };
}
