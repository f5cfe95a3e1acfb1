import { spanOf } from '../../text/prose.ts';
import { clauses, isCircumstance } from '../clauses.ts';
import { pattern } from '../../text/pattern.ts';
import { isDone } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { holdsAny } from '../wording/particulars.ts';

export default defineRule({
  id: 'outcome-is-still-to-come',
  title: 'An outcome is a change that is still to come',
  severity: 'warning',
  guidance: ['H-45', 'H-22'],
  why: 'What is there already, or is hoped for every child, gives nobody anything to work on. It belongs to what goes well, where the family can be proud of it.',
  weak: 'Juno will continue to attend school.',
  better: 'By 3 July 2026 Juno, who comes to school now, also eats lunch there on three days a week.',
  on: 'outcome',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Outcomes

- To maintain good school attendance.
     ^^^^^^^^ “maintain” asks for what seems to be there already. Say what will be different for Juno, or move this to what is going well.
- Juno will continue to meet her developmental milestones.
            ^^^^^^^^^^^ “continue to” asks for what seems to be there already. Say what will be different for Juno, or move this to what is going well.
- Juno remains healthy.
       ^^^^^^^ “remains” asks for what seems to be there already. Say what will be different for Juno, or move this to what is going well.
- Juno goes to school like other children.
                      ^^^^^^^^^^^^^^^^^^^ This is hoped for every child. Say what Juno will do then that Juno does not do today.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno maintains her attention in a game for five minutes.
- By 3 July 2026 Juno keeps going to Brownies every Monday after the move, with Gran.
- By 3 July 2026 the gas stays on: Dad has paid £10 a week.
- By 3 July 2026 Juno stays in her own bed until six.
`,
  ],
  *check(outcome, context) {
    if (isDone(outcome)) return;
    for (const { prose, ownWords, quoted } of outcome.sentences) {
      if (ownWords || quoted.length > 0) continue;
      const first = clauses(prose.text).find((it) => !isCircumstance(it));
      if (first === undefined) continue;
      const name = childName(context.children);
      const guess = outcome.evidence === 'wording';
      const common = forAll.exec(prose.text);
      const kept = holdsAny(prose.text, ['figure', 'frequency', 'report', 'examples']) ? null : keeps.exec(first.text);
      if (kept !== null) {
        const start = first.start + kept.index;
        yield {
          span: spanOf(prose, start, start + kept[0].length),
          message: `“${kept[0]}” asks for what seems to be there already. Say what will be different for ${name}, or move this to what is going well.`,
          ...((guess || !usual.test(first.text)) && { severity: 'information' as const }),
        };
      } else if (common !== null) {
        yield {
          span: spanOf(prose, common.index, common.index + common[0].length),
          message: `This is hoped for every child. Say what ${name} will do then that ${name} does not do today.`,
          ...(guess && { severity: 'information' as const }),
        };
      }
    }
  },
});

const keeps = pattern(
  '(?<!\\p{L})(?:continue(?:s|d)?(?: to)?|maintain(?:s|ed|ing)?(?! (?:\\p{L}+ ){0,2}(?:attention|conversations?|concentration|focus|eye contact|interaction))|remain(?:s|ing)?(?! (?:calm|seated|in (?:his|her|their) (?:seat|chair|room|class)|on task))|sustain(?:s|ed|ing)?|carr(?:y|ies) on|keeps? up|stays? (?:healthy|safe|well|settled|engaged|happy|in (?:education|school)))(?!\\p{L})',
);

/** What is kept is something in general, and no arrangement that may be in doubt. */
const usual = pattern(
  '(?<!\\p{L})(?:good|positive|appropriate|attend\\p{L}*|health\\p{L}*|well|progress|standards?|weight|develop\\p{L}*|milestones?|behaviou?r|relationships?|friendships?|engag\\p{L}+|sobriety|stab\\p{L}+|routines?|hygiene|conditions|safe\\p{L}*|happy|settled|protected|school|education|cared for|boundaries|thrive|grow|supported|links?)(?!\\p{L})',
);

const forAll = pattern(
  '(?<!\\p{L})(?:(?:meet|meets|meeting|reach|reaches|reaching|achieve|achieves|achieving) (?:(?:all|her|his|their|the|of|expected|age[- ]related|age[- ]appropriate|developmental|national) )*(?:milestones|expectations|potential)|like (?:all |any )?other (?:children|boys|girls|families|young people)|as (?:all|any|other) (?:other )?children (?:do|should)|(?:in line with|as expected for) (?:her|his|their) (?:age|peers))(?!\\p{L})',
);
