import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { assessment } from '../services.ts';
import { childName } from '../thread.ts';
import { isDescribed, wholeWords } from './described.ts';
import { pattern } from '../pattern.ts';

const asked =
  '(?:is|are|will be|to be|needs? to be|should be|must be) (?:urgently |also |still )?(?:needed|required|requested|outstanding|awaited|completed|undertaken|carried out|updated|commissioned|arranged|sought|done|obtained)|(?:needed|required|outstanding|awaited|pending)(?= *(?:[.;]|$))';

const forms = [
  wholeWords(
    `(?:needs?|requires?|required|should have|would benefit from|(?:is )?awaiting|waiting for|for)(?: (?:an?|the|further|urgent|updated|\\p{L}+ly))* (?:to (?:have|undergo|complete|undertake|receive|get|be (?:referred|offered|considered|put forward) (?:for|an?)) (?:an? )?)?${assessment}`,
  ),
  wholeWords(
    `needs? (?:to be |to get |to have \\p{L}+ \\p{L}+ )?(?:re-?|fully |urgently )*(?:assessed|evaluated|diagnosed|screened)(?: (?:by|for|as) [\\p{L}’' -]{2,50})?`,
  ),
  wholeWords(`${assessment}(?: (?:of|for|by|from|on) [^.;,\\n]{2,60}?)? (?:${asked})`),
];
/** Nothing but the name of an assessment: "Parenting assessment of Dad". */
const bare = pattern(
  `^(?:an? |the |further |updated |full )*${assessment}(?: (?:of|for|by|from|on) [^.;,\\n]{2,60})?[.]?$`,
);

export default defineRule({
  id: 'need-is-not-an-assessment',
  title: 'A need says what the child needs, not that somebody should find out',
  severity: 'warning',
  guidance: ['R-09'],
  why: 'An assessment tells adults something. Until it is done the child still lives with what made people ask for it.',
  weak: 'Juno needs a psychiatric assessment.',
  better: 'Juno hears voices at night and needs somebody with her until she sleeps.',
  on: 'need',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Needs

- Juno needs an autism assessment.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^ This asks for an assessment. Say what Juno finds hard today, and keep the assessment for the actions.
- A parenting assessment of Dad is required.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This asks for an assessment. Say what Juno finds hard today, and keep the assessment for the actions.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Needs

- Juno covers her ears and runs out of class twice a day, and needs a quiet corner.
- The assessment in March found that Juno cannot hear out of her left ear.
`,
  ],
  *check(need, context) {
    for (const { prose, ownWords } of need.sentences) {
      if (ownWords) continue;
      const match = bare.exec(prose.text) ?? forms.map((it) => it.exec(prose.text)).find((it) => it !== null);
      if (match === undefined || match === null) continue;
      const end = match.index + match[0].replace(/[. ]+$/, '').length;
      const doubt = need.evidence === 'wording' || isDescribed(prose.text, match.index, end);
      yield {
        span: spanOf(prose, match.index, end),
        message: `This asks for an assessment. Say what ${childName(context.children)} finds hard today, and keep the assessment for the actions.`,
        ...(doubt && { severity: 'information' as const }),
      };
    }
  },
});
