import { says } from '../sides.ts';
import { fromSentences } from '../../model/ask.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { finds } from '../finds.ts';
import { defineRule } from '../rule.ts';
import { isOwnIdea } from './orders.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'family-time-is-the-familys-own',
  title: 'A plan without a court order leaves time with the family to the family',
  severity: 'warning',
  guidance: ['H-39', 'H-38'],
  why: 'Without an order, the parents decide whom their child sees and where the child lives. A yes that was given out of fear is no yes.',
  weak: 'All contact between Isaac and Dad will be supervised.',
  better:
    'Mum and Dad have agreed that Isaac sees Dad at Aunt Jo’s on Sundays from 3 May 2026. Aunt Jo is there to cook.',
  on: 'plan',
  *check(plan) {
    if (plan.type === 'template') return;
    const free = plan.kind === 'child-in-need' || plan.kind === 'early-help' || isBySection20(plan);
    for (const { prose, role, element } of limiting(plan)) {
      const demand = demanded.exec(prose.text);
      if (demand !== null) {
        yield {
          span: spanOf(prose, demand.index, demand.index + demand[0].length),
          message: `“${demand[0]}” leaves the parents no choice, and their yes to section 20 is theirs to give and to take back. Write what they have been told, who advised them, and what they want.`,
        };
        continue;
      }
      if (!free || (role === 'other' && !['thread', 'actions', 'family-time'].includes(element.about))) continue;
      const limit = restricted.exec(prose.text);
      if (limit === null) continue;
      yield {
        span: spanOf(prose, limit.index, limit.index + limit[0].length),
        message: `“${limit[0]}” limits whom the child sees, which no plan can do against the parents’ wishes. Write what the parents have agreed with each other, and who helps them with it.`,
      };
    }
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Actions

- All contact between Isaac and Dad will be supervised.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “contact between Isaac and Dad will be supervised” limits whom the child sees, which no plan can do against the parents’ wishes. Write what the parents have agreed with each other, and who helps them with it.
- Dad's visits to be limited to one hour a week.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ “Dad's visits to be limited” limits whom the child sees, which no plan can do against the parents’ wishes. Write what the parents have agreed with each other, and who helps them with it.
`,
    },
    {
      plan: `# Care plan for Isaac

Isaac has been accommodated under section 20 since 3 March 2026.

## Actions

- Family time with Mum will be suspended from 4 May 2026.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Family time with Mum will be suspended” limits whom the child sees, which no plan can do against the parents’ wishes. Write what the parents have agreed with each other, and who helps them with it.
- Mum is to sign the section 20 agreement for Lily.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Mum is to sign the section 20” leaves the parents no choice, and their yes to section 20 is theirs to give and to take back. Write what they have been told, who advised them, and what they want.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Actions

- Dad will see Isaac at Aunt Jo's every Sunday from 3 May 2026, as he and Mum have agreed.
- Contact between the school and Mum will be by text from 4 May 2026.
- Mum asked for Aunt Jo to be there when Isaac sees Dad. Visits will be supervised by her until 1 June 2026; this was Mum's own idea.
`,
    `# Care plan for Isaac

Full care order since 3 March 2026.

## Family time

Contact with Dad will be supervised by Ioana Marin on Saturdays from 4 July 2026.
`,
    `# Child in need plan for Isaac

## What Isaac says

"I want my visits to be limited to Saturdays, then I can play on Sundays."

## Actions

- Nisha Barr (social worker) will explain to Mum on 4 May 2026 what section 20 means and that she can say no.
`,
  ],
});

const time =
  "(?:(?<!eye |in |make |making |phone |email |daily |first |main |emergency |key |professional |point of |close )contact|family time|(?:mum|mam|dad|his|her|their|father|mother|parents)(?:['’]s?)? (?:visits?|time)|visits(?! (?:to|from|at|by) (?:the )?(?!(?:his|her|their|mum|dad|prison|family|contact|parents)\\b))|(?:telephone|phone|video|overnight|indirect|direct) contact|overnight stays?)";

const restricted = pattern(
  `\\b${time}(?! (?:details|number|point|sheet|book|between (?:the )?school|with (?:the )?(?:school|social|police|professional|agenc|nursery|gp|surgery|health)))(?: (?!will|must|to be|should|is to|are to)[\\p{L}'’]+){0,8} (?:(?:will|must|should|shall|can|may|is to|are to)(?: only| always| not)?|only|to)(?: now)? (?:be |take place |happen |go ahead )(?:fully |closely |strictly |only )*(?:supervis\\p{L}+|monitored|stopped|suspended|reduced|limited|restricted|ceased|under supervision|at the discretion|if (?:agreed|approved|authorised) by|(?:agreed|approved|authorised|arranged|decided) (?:with|by|through) (?:the )?(?:social worker|children['’]s|local authority|department))|\\b(?:no|only) (?:unsupervised|supervised|direct|overnight) (?:contact|visits?|family time|time)|(?<!have )\\bno (?:contact|family time) (?:with|between|will|until|unless)|\\b(?:to|will|must|should) supervise (?:all |any |the |every )?(?:contact|family time|visits)`,
);

const section20 = '(?:section|s\\.?|sec\\.?) ?(?:20|76)';

/** Section 20, or 76 in Wales, asked of parents as if it were a task. "Explain what it means" is none. */
const demanded = pattern(
  `\\b(?:mum|mam|mother|dad|father|parents|they|she|he|carers?) (?:\\([^)]{1,20}\\) )?(?:must|will|to|should|is to|are to|will be asked to|will be expected to|needs? to) (?:sign|agree to|consent to|accept|give consent (?:to|for))(?: (?!not)\\p{L}+){0,6} ${section20}\\b|\\b(?:sign|agree to|consent to) (?:the |an? )?${section20}[^.;]{0,40}\\b(?:or|otherwise)\\b`,
);

const limiting = fromSentences((it) =>
  !it.ownWords && (finds(demanded, it.prose) || finds(restricted, it.prose)) && !isOwnIdea(it.element.text.text)
    ? [it]
    : [],
);

/** Whether the child is looked after with the parents' agreement and by no order. */
function isBySection20(plan: PlanDocument): boolean {
  if (plan.kind !== 'care' && plan.kind !== 'pathway') return false;
  return says(plan, accommodated) && !says(plan, ordered);
}

const accommodated = pattern(`\\b${section20}\\b|\\bvoluntar(?:y|ily) accommodat`);
const ordered = pattern(
  /\b(?:care order|court order|interim order|ico|section 31|placement order|supervision order)\b/,
);
