/** What an outcome hopes for in words that nobody can see or count. */
import { clauses, isCircumstance, type Clause } from '../clauses.ts';
import { namesCompany, particularWords } from '../need/universal.ts';
import { pattern } from '../../text/pattern.ts';

/** Whether everything that the sentence says will be so is soft, or is what every child needs. */
export function isSoft(text: string): boolean {
  if (label.test(text) && !verb.test(text)) return true;
  if (seen.test(text)) return false;
  if (particularWords(text).length === 0 && !namesCompany(text)) return true;
  const parts = clauses(text).filter((it) => !isCircumstance(it));
  return (
    parts.length > 0 &&
    parts.some((it) => soft.test(it.text)) &&
    parts.every((it, index) => soft.test(it.text) || isListed(it, index))
  );
}

/** A part without a verb of its own only goes on with the list before it. */
function isListed(clause: Clause, index: number): boolean {
  return index > 0 && !/\b(?:will|can|is|are|has|have|does|to)\b/i.test(clause.text);
}

/** Feelings, comparisons and hopes: words that nobody can see or count as they stand. */
const soft = pattern(
  /(?<!\p{L})(?:feel(?:s|ing)?|happ(?:y|ier|iness)|calmer|safer?|secure|confiden(?:t|ce)|self-(?:esteem|worth|confidence)|resilien\p{L}+|improv\p{L}+|enhanc\p{L}+|strengthen\p{L}*|increas\p{L}+|decreas\p{L}+|reduc\p{L}+|better|greater|healthier|healthy|develop(?:s|ed|ing|ment)?|promot\p{L}+|understand(?:s|ing)?|aware(?:ness)?|insight|recogni[sz]es?|appreciat\p{L}+|progress|thriv\p{L}+|flourish\p{L}*|potential|needs (?:\p{L}+ )*met|meet(?:s|ing)? (?:\p{L}+ ){0,4}needs|well-?being|positive|stab(?:le|ility)|settled|nurtur\p{L}+|supported|boundar(?:y|ies)|routines?|consisten\p{L}+|cop(?:e|es|ing)|manag(?:e|es|ing) (?:\p{L}+['’]?s? ){0,3}(?:behaviou?rs?|emotions?|feelings|anger|anxiety|stress)|less \p{L}+|more \p{L}+|protect(?:ed|s)?|maintain(?:s|ed|ing)?|explor(?:e|es|ing)|resolv(?:e|es|ing)|be(?:comes?)? (?:\p{L}+ ){0,2}independent|build(?:s|ing)?|be supported|engag(?:e|es|ed|ing)|ensur(?:e|es|ing)|enabl(?:e|es|ing)|support(?:s|ing)?|stimulat\p{L}+|clean and tidy|best interests?|work(?:s|ing)? together|co-?parent(?:s|ing)?|ready for|appropriately|express(?:es|ing)? (?:\p{L}+ )?(?:emotions?|feelings|needs|wishes)|communicat(?:e|es|ing)|enjoys?)(?!\p{L})/u,
);

/** Somebody does something in particular, though how often is not said: enough for anyone to see it. */
const seen = pattern(
  /(?<!\p{L})(?:(?:safe|confident|well|settled|calm|happy) (?:enough )?(?:to|about)(?! be) \p{Ll}|enough to \p{L}+|sleep(?:s|ing)? (?:in|through|at|alone)|in (?:her|his|their) own (?:bed|room|words|time)|by (?:him|her|them)(?:self|selves)|alone|on (?:her|his|their) own|tells?|says?|asks?|names?|rings?|walks?|eats?|brush\p{L}*|reads?|draws?|plays?|write[sn]?|cooks?|swims?|goes|weighs?|wears?|washes|dress(?:es)?|chooses?|joins?|tidies|pays?|hugs?|laughs?|hugs?)(?!\p{L})/u,
);

/** A heading in place of an outcome: "Emotional regulation", "School attendance". */
const label = pattern(
  "^(?:\\p{L}+(?:['’]s)? (?:and )?){0,3}(?:regulation|skills?|management|attendance|behaviou?r|development|health|hygiene|capacity|relationships?|attachment|communication|independence|resilience|confidence|safety|stability|identity|education|learning|engagement|sleep|diet|parenting|finances|housing|language|literacy|numeracy|friendships?|wellbeing|self-care|awareness|control|self-esteem|boundaries|routines?)[.]?$",
);
/** A heading has none. */
const verb = pattern(
  /\b(?:will|to|can|is|are|has|have|be|improved?|increased?|uses?|using|keeps?|builds?|building|makes?|goes)\b/,
);
