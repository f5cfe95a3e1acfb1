import { headline } from '../../model/ask.ts';
import { clauses } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { negativeIn } from './negatives.ts';
import { outputIn } from './outputs.ts';
import { isSoft } from './soft.ts';
import { holdsAny } from '../wording/particulars.ts';

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
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ As it is written, nobody could tell when this has come true. Say what Juno will be doing or saying then, and how often.
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
      message: `As it is written, nobody could tell when this has come true. Say what ${childName(context.children)} will be doing or saying then, and how often.`,
      ...(outcome.evidence === 'wording' && { severity: 'information' as const }),
    };
  },
});
