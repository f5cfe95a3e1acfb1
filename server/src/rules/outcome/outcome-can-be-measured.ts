import { headline } from '../../model/ask.ts';
import { clauses, isCircumstance, type Clause } from '../clauses.ts';
import { namesCompany, particularWords } from '../need/universal.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { negativeIn } from './negatives.ts';
import { outputIn } from './outputs.ts';
import { holdsAny } from '../wording/particulars.ts';

/** Feelings, comparisons and hopes: words that nobody can see or count as they stand. */
const soft =
  /(?<!\p{L})(?:feel(?:s|ing)?|happ(?:y|ier|iness)|calmer|safer?|secure|confiden(?:t|ce)|self-(?:esteem|worth|confidence)|resilien\p{L}+|improv\p{L}+|enhanc\p{L}+|strengthen\p{L}*|increas\p{L}+|decreas\p{L}+|reduc\p{L}+|better|greater|healthier|healthy|develop(?:s|ed|ing|ment)?|promot\p{L}+|understand(?:s|ing)?|aware(?:ness)?|insight|recogni[sz]es?|appreciat\p{L}+|progress|thriv\p{L}+|flourish\p{L}*|potential|needs (?:\p{L}+ )*met|meet(?:s|ing)? (?:\p{L}+ ){0,4}needs|well-?being|positive|stab(?:le|ility)|settled|nurtur\p{L}+|supported|boundar(?:y|ies)|routines?|consisten\p{L}+|cop(?:e|es|ing)|manag(?:e|es|ing) (?:\p{L}+['’]?s? ){0,3}(?:behaviou?rs?|emotions?|feelings|anger|anxiety|stress)|less \p{L}+|more \p{L}+|protect(?:ed|s)?|maintain(?:s|ed|ing)?|explor(?:e|es|ing)|resolv(?:e|es|ing)|be(?:comes?)? (?:\p{L}+ ){0,2}independent|build(?:s|ing)?|be supported|engag(?:e|es|ed|ing)|ensur(?:e|es|ing)|enabl(?:e|es|ing)|support(?:s|ing)?|stimulat\p{L}+|clean and tidy|best interests?|work(?:s|ing)? together|co-?parent(?:s|ing)?|ready for|appropriately|express(?:es|ing)? (?:\p{L}+ )?(?:emotions?|feelings|needs|wishes)|communicat(?:e|es|ing)|enjoys?)(?!\p{L})/iu;

/** Somebody does something in particular, though how often is not said: enough for anyone to see it. */
const seen =
  /(?<!\p{L})(?:(?:safe|confident|well|settled|calm|happy) (?:enough )?(?:to|about)(?! be) \p{Ll}|enough to \p{L}+|sleep(?:s|ing)? (?:in|through|at|alone)|in (?:her|his|their) own (?:bed|room|words|time)|by (?:him|her|them)(?:self|selves)|alone|on (?:her|his|their) own|tells?|says?|asks?|names?|rings?|walks?|eats?|brush\p{L}*|reads?|draws?|plays?|write[sn]?|cooks?|swims?|goes|weighs?|wears?|washes|dress(?:es)?|chooses?|joins?|tidies|pays?|hugs?|laughs?|hugs?)(?!\p{L})/iu;

export default defineRule({
  id: 'outcome-can-be-measured',
  title: 'An outcome can be seen, heard or counted',
  severity: 'warning',
  guidance: ['H-23', 'D-35', 'S-07', 'D-15'],
  why: 'If nobody can tell whether it has been reached, the plan can neither succeed nor end.',
  weak: 'Juno will feel happier.',
  better: 'By 3 July 2026 Juno gives her week at least 7 out of 10 on three Fridays running; today she says 3.',
  on: 'outcome',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno will feel happier.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody could see or count this. Say what Juno will be doing or saying, and how often.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno gives her week at least 7 out of 10 on three Fridays running.
- By 3 July 2026 Juno sleeps in her own bed.
- By 3 July 2026 Juno feels safe enough to sleep with the light off.
`,
  ],
  *check(outcome, context) {
    if ((outcome.measure?.text.trim() ?? '') !== '') return;
    const said = outcome.sentences.map((it) => it.prose.text);
    if (outcome.sentences.some((it) => it.ownWords || it.quoted.length > 0) || said.length === 0) return;
    if (said.some((it) => holdsAny(it, ['figure', 'frequency', 'report', 'means', 'examples']) || !isSoft(it))) return;
    // What is attended and what will not be are said by rules of their own.
    if (said.some((it) => outputIn(it) !== undefined || clauses(it).some((part) => negativeIn(part) !== undefined)))
      return;
    yield {
      span: headline(outcome),
      message: `Nobody could see or count this. Say what ${childName(context.children)} will be doing or saying, and how often.`,
      ...(outcome.evidence === 'wording' && { severity: 'information' as const }),
    };
  },
});

/** Whether everything that the sentence says will be so is soft, or is what every child needs. */
function isSoft(text: string): boolean {
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
  return index > 0 && !/(?<!\p{L})(?:will|can|is|are|has|have|does|to)(?!\p{L})/iu.test(clause.text);
}
