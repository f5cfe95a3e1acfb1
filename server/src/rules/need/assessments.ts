/** How plans ask for an assessment where a need should stand. */
import type { Range } from '../../text/span.ts';
import { pattern } from '../../text/pattern.ts';
import { assessment } from '../services.ts';
import { wholeWords } from './described.ts';

/** Where a sentence asks that somebody find something out; undefined when it does not. */
export function assessmentIn(text: string): Range | undefined {
  const match = bare.exec(text) ?? forms.map((it) => it.exec(text)).find((it) => it !== null);
  if (match === undefined || match === null) return undefined;
  return { start: match.index, end: match.index + match[0].replace(/[. ]+$/, '').length };
}

const asked =
  '(?:is|are|will be|to be|needs? to be|should be|must be) (?:urgently |also |still )?(?:needed|required|requested|outstanding|awaited|completed|undertaken|carried out|updated|commissioned|arranged|sought|done|obtained)|(?:needed|required|outstanding|awaited|pending)(?= *(?:[.;]|$))';

const forms = [
  wholeWords(
    `(?:needs?|requires?|required|should have|would benefit from|(?:is )?awaiting|waiting for|for)(?: (?:an?|the|further|urgent|updated|\\p{L}+ly))* (?:to (?:have|undergo|complete|undertake|receive|get|be (?:referred|offered|considered|put forward) (?:for|an?)) (?:an? )?)?${assessment}`,
  ),
  wholeWords(
    `needs? (?:(?:is|are|will|should|must|still|all)? ?to be |to get |to have \\p{L}+ \\p{L}+ |(?:are|is|should be|will be) )?(?:re-?|fully |urgently |properly )*(?:assessed|evaluated|diagnosed|screened)(?: (?:by|for|as) [\\p{L}’' -]{2,50})?`,
  ),
  wholeWords(`${assessment}(?: (?:of|for|by|from|on) [^.;,\\n]{2,60}?)? (?:${asked})`),
];

/** Nothing but the name of an assessment: "Parenting assessment of Dad". */
const bare = pattern(
  `^(?:an? |the |further |updated |full )*${assessment}(?: (?:of|for|by|from|on) [^.;,\\n]{2,60})?[.]?$`,
);
