import { spanOf, type Prose } from '../../text/prose.ts';
import type { Range } from '../../text/span.ts';
import { clauses, isStatement } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { outputIn } from './outputs.ts';
import { isSoft } from './soft.ts';
import { holds } from '../wording/particulars.ts';

/** Words that say what came of it. */
const change =
  /(?<!\p{L})(?:demonstrat\p{L}+|so (?:that )?(?:he|she|they|\p{Lu}\p{L}+)|able to|can|using|uses|appl(?:y|ies|ying)|practis\p{L}+|put\p{L}* (?:it |them |this |what \p{L}+ )?into practice|shows?|showing|has learn(?:t|ed)|have learn(?:t|ed)|in order to|instead)(?!\p{L})/u;

export default defineRule({
  id: 'outcome-is-a-change-for-the-child',
  title: 'An outcome is a change in the child’s life, not something attended or received',
  severity: 'warning',
  guidance: ['D-43', 'H-49', 'W-07', 'D-34'],
  why: 'Six sessions can be sat through and nothing be different at home. What counts is what was learnt, and what the child notices.',
  weak: 'Dad will complete a parenting course.',
  better:
    'By 3 July 2026 Dad puts Juno to bed with a story on his three evenings, and can say what he does when she cries.',
  on: 'outcome',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Outcomes

- Juno will attend six sessions of play therapy by 3 July 2026.
            ^^^^^^^^^^^^^^^^^^^ This is something attended or received. Say what will be different in Juno’s life because of it.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno is at school by nine on four days out of five.
- By 3 July 2026 Juno attends the art sessions at school and uses one drawing a week to tell Mum about her day.
- By 3 July 2026 Juno has had all the injections that are due at her age.
`,
  ],
  *check(outcome, context) {
    const said = outcome.sentences.filter((it) => !it.ownWords).map((it) => it.prose);
    const places = said.map((it) => ({ prose: it, place: outputIn(it.text) }));
    const saysMore = places.some(({ prose, place }) => saysChange(prose, place));
    for (const { prose, place } of places) {
      if (place === undefined) continue;
      if (saysMore) return;
      yield {
        span: spanOf(prose, place.start, place.end),
        message: `This is something attended or received. Say what will be different in ${childName(context.children)}’s life because of it.`,
        ...(outcome.evidence === 'wording' && { severity: 'information' as const }),
      };
      return;
    }
  },
});

/** Whether the sentence says what comes of it: in words that say so, or in a clause of its own. */
function saysChange(prose: Prose, place: Range | undefined): boolean {
  if (place === undefined) return clauses(prose.text).some((it) => isStatement(it) && !isHope(it.text));
  if (change.test(prose.text.slice(0, place.start)) || change.test(prose.text.slice(place.end))) return true;
  return clauses(prose.text).some(
    (it) =>
      isStatement(it) &&
      (it.end <= place.start || it.start >= place.end) &&
      outputIn(it.text) === undefined &&
      !/^(?:attend|complet|engag|finish)/i.test(it.text) &&
      !isHope(it.text),
  );
}

/** A hope that nobody could see does not make more of what is attended. */
function isHope(text: string): boolean {
  return isSoft(text) && !holds(text, 'figure');
}
