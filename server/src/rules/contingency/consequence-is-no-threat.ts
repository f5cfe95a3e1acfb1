import type { Statement } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { anyName } from '../sides.ts';
import { defineRule } from '../rule.ts';
import { pattern, type Pattern } from '../../text/pattern.ts';
import { patternOf } from '../finds.ts';

export default defineRule({
  id: 'consequence-is-no-threat',
  title: 'What follows if nothing changes is told plainly and is no threat',
  severity: 'warning',
  guidance: ['W-08', 'H-28', 'H-19', 'H-14'],
  why: 'Somebody who is threatened hides what goes wrong. Parents should know honestly what everybody would do to keep their child safe.',
  weak: 'Failure to comply will result in legal proceedings.',
  better:
    'If Isaac has been alone at night again by 1 June 2026, he stays with Aunt Jo while we ask together whether home is safe enough. Nisha Barr talked this over with Mum on 4 May.',
  on: 'sentence',
  *check({ prose, role, ownWords, quoted, element }, { children }) {
    const text = prose.text;
    if (ownWords || role === 'need' || !mayThreaten.test(text)) return;
    for (const words of mayTake.test(text) ? [...threats, removal(anyName(children))] : threats) {
      const match = words.exec(text);
      if (match === null || quoted.some((it) => it.start <= match.index && match.index < it.end)) continue;
      const before = text.slice(0, match.index);
      if (fears.test(before) || (role === 'other' && told.test(before)) || kindly.test(text)) continue;
      yield {
        span: spanOf(prose, match.index, match.index + match[0].length),
        message: `“${match[0]}” reads as a threat. Say calmly what would have been seen by then, what everyone would do for the child, and that the family has been told.`,
        // Where a plan tells what has been, it may tell of a threat.
        ...(telling.includes(element.about) && { severity: 'information' as const }),
      };
      return;
    }
  },
  bad: [
    {
      plan: `# Child protection plan for Isaac

## Contingency plan

- Failure to comply with this plan will result in legal proceedings.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Failure to comply with this plan will result in legal proceedings” reads as a threat. Say calmly what would have been seen by then, what everyone would do for the child, and that the family has been told.
- Aunt Jo has Isaac if Mum is ill.
`,
    },
    {
      plan: `# Child in need plan for Isaac

## Actions

- Mum to attend all appointments or else Isaac will be removed.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “or else Isaac will be removed” reads as a threat. Say calmly what would have been seen by then, what everyone would do for the child, and that the family has been told.
- If Dad does not engage with the course, care proceedings will be issued.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “If Dad does not engage with the course, care proceedings will be issued” reads as a threat. Say calmly what would have been seen by then, what everyone would do for the child, and that the family has been told.
`,
    },
  ],
  good: [
    `# Child protection plan for Isaac

## Contingency plan

If Isaac has been alone at night again by 1 June 2026 he stays with Aunt Jo, and Nisha Barr asks a court whether he should live there. Mum and Dad have heard this and it is not meant as a threat.
`,
    `# Child in need plan for Isaac

## Needs

- Isaac is afraid that he will be taken away and asks every evening whether Mum is cross.

## Actions

- The stitches will be removed on 4 May 2026, and the step at the door will be taken away by 8 May 2026.
`,
    `# Child in need plan for Isaac

## What Mum says

"They told me Isaac will be taken into care if I do not stop."

## Contingency plan

If Mum does not come to the group on a Tuesday, Aunt Jo rings her and walks with her the week after.
`,
  ],
});

const court =
  '(?:(?:legal|court|care|further|formal|immediate) (?:proceedings|action|intervention|steps)|proceedings|court|removal|(?:interim )?care order|(?:being |be )?(?:removed|taken into care|accommodated|received into care)|a? ?child protection|conference|icpc|plo|pre-?proceedings|public law outline|legal (?:gateway|planning|advice|panel)|escalat\\p{L}+|police (?:action|involvement))';

const refusing =
  '(?:fail(?:ure|ing|s)?|refus(?:al|ing|es)|unwilling(?:ness)?|non-?(?:compliance|engagement|attendance)|not (?:complying|engaging|co-?operating|attending|following)|breach(?:es|ing)?|breaking|any breach)';

const notComplying =
  "(?:does not|do not|doesn[’']t|don[’']t|will not|did not|is not|are not|fails? to|refuses? to|not)(?: willing to| prepared to| fully)? (?:compl\\p{L}+|co-?operat\\p{L}+|engag\\p{L}+|attend|follow|adhere|stick to|abide|accept|agree|work with|keep to|sign)";

const threats: readonly Pattern[] = [
  pattern(
    `\\b${refusing}\\b[^.;]{0,90}?\\b(?:will|would|may|could|shall)(?: then| also)? (?:result in|lead to|mean|trigger|be followed by|be taken|be reported|have consequences|cause)(?:[^.;]{0,40}${court})?`,
  ),
  pattern(
    `\\bif (?:[^,.;]{1,40} )?${notComplying}\\b[^.;]{0,60}\\b(?:will|would|shall|to|may) (?:[^.;]{0,50}\\b)?(?:proceedings|court|be removed|care order|legal action|taken into care|interim order)`,
  ),
  pattern(
    `\\bif (?:[^,.;]{1,40} )?${notComplying}\\b[^.;]{0,60}\\b(?:proceedings|legal action|an? (?:interim )?(?:care|court) order) (?:will|would|shall|may) be \\p{L}+`,
  ),
  pattern(
    /\b(?:will|would|shall) (?:issue|initiate|instigate|start|commence|begin|go to|return to|apply for|seek) (?:\p{L}+ ){0,3}(?:proceedings|court|orders?)\b[^.;]{0,20}\b(?:if|unless|should)\b[^.;]{0,50}\b(?:breach\p{L}*|broken|not|fail\p{L}*|refus\p{L}+|follow\p{L}*|compl\p{L}+|engag\p{L}+|further)\b/u,
  ),
  pattern(
    /\bor else (?=[^.;]{0,60}\b(?:removed|taken|care|court|proceedings|conference|police|consequences|social services|local authority))[^.;]{3,60}/u,
  ),
];

const takenAway =
  "(?:(?:will|would|shall|may|could|can) (?:then |also )?be (?:removed|taken (?:away|into care|into local authority care|from)|put (?:in|into) care|placed in(?:to)? (?:foster |local authority )?care)|(?:will|would|can) (?:not|no longer) (?:remain|stay|live) (?:in|with|at) (?:his|her|their|your|the|\\p{L}+['’]s) (?:mother|mum|dad|father|parents|family|care|home)\\p{L}*)";
const mayTake = pattern(`[ ]${takenAway}`);

/** The child as something that is taken away, on a condition before or after it. */
function removal(names: string | undefined): Pattern {
  const child = `(?:${names === undefined ? '' : `${names}|`}(?:the |her |his |their |your )?(?:child|children|baby|kids|girls|boys)|he|she|they)`;
  const taken = `(?<![\\p{L}’'])${child} ${takenAway}`;
  return patternOf(
    `(?<=\\b(?:if|unless|or|otherwise|should|failing|then|until)\\b[^.;]{0,120})${taken}|${taken}(?=[^.;]{0,20}\\b(?:if|unless|should)\\b)`,
  );
}

const telling: readonly Statement['about'][] = ['history', 'purpose', 'assessment', 'minutes', 'progress', 'worries'];

/** Without one of these words there is nothing to look for, which is so for nearly every sentence. */
const mayThreaten = pattern(
  /\b(?:if|unless|should|or else|otherwise|will|would|may|could|shall)\b.*\b(?:result|lead|mean|trigger|consequences|followed|proceedings|court|remov\p{L}+|taken|care|order|legal|police|conference|remain|stay|live)\b|\b(?:proceedings|legal action|removed|care)\b.*\b(?:if|unless|should)\b/u,
);

/** Whoever fears or asks something does not threaten. */
const fears = pattern(
  /\b(?:afraid|scared|worr(?:y|ied|ies)|fear(?:s|ed)?|frightened|thinks?|thought|asks? whether|asked whether|believes?|dreams?|panics?)\b[^.;]{0,60}$/,
);

const told = /\b(?:says?|said|told)\b[^.;]{0,60}$/i;

const kindly = pattern(/\bnot (?:meant as |intended as )?a threat\b/);
