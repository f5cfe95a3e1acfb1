import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { assessmentIn } from './assessments.ts';
import { isDescribed } from './described.ts';

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
      const place = assessmentIn(prose.text);
      if (place === undefined) continue;
      const doubt = need.evidence === 'wording' || isDescribed(prose.text, place.start, place.end);
      yield {
        span: spanOf(prose, place.start, place.end),
        message: `This asks for an assessment. Say what ${childName(context.children)} finds hard today, and keep the assessment for the actions.`,
        ...(doubt && { severity: 'information' as const }),
      };
    }
  },
});
