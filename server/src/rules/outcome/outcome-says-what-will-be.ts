import { headline } from '../../model/ask.ts';
import { spanOf } from '../../text/prose.ts';
import { clauses, isStatement, isSupposed, type Clause } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { isLess, negativeIn } from './negatives.ts';
import { holds } from '../wording/particulars.ts';

export default defineRule({
  id: 'outcome-says-what-will-be',
  title: 'An outcome says what there will be, not what there will no longer be',
  severity: 'warning',
  guidance: ['H-46', 'D-42'],
  why: 'Nobody can work towards something that is not there. A picture of what happens instead tells the family what to aim for, and when they have got there.',
  weak: 'No more shouting at bedtime.',
  better: 'By 3 July 2026 Juno falls asleep to a story from Mum or Dad on five nights out of seven.',
  on: 'outcome',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Outcomes

- No more shouting at bedtime by 3 July 2026.
  ^^^^^^^ This says what there will not be. Say what Juno will see, do or have instead.
- By 3 July 2026 Juno will not be exposed to arguments.
                      ^^^^^^^^ This says what there will not be. Say what Juno will see, do or have instead.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno calms down in her den without hitting on eight occasions out of ten.
- By 3 July 2026 Juno knows that she is not to blame and can say so to Dad.
- By 3 July 2026 Juno misses no more than two lessons a week.
- By 3 July 2026 Juno goes to her den when she does not get her way, on eight occasions out of ten. Today it is never.
`,
  ],
  *check(outcome, context) {
    const said = outcome.sentences.filter((it) => !it.ownWords);
    const all = said.map(({ prose, quoted }) => ({ prose, clauses: clauses(prose.text), quoted }));
    const isNegative = (it: Clause): boolean => negativeIn(it) !== undefined;
    const picture = all.some((it) => it.clauses.some((clause) => isStatement(clause) && !isNegative(clause)));
    for (const { prose, clauses: parts, quoted } of all) {
      const found = parts.flatMap((it) => {
        const match = isSupposed(it) || isHowItIs(it) ? undefined : negativeIn(it);
        return match === undefined ? [] : [{ start: it.start + match.index, words: match[0] }];
      })[0];
      if (found === undefined || quoted.some((it) => found.start < it.end && it.start <= found.start)) continue;
      const counted = isLess(found.words) && holds(prose.text, 'figure');
      yield {
        span: said.length === 0 ? headline(outcome) : spanOf(prose, found.start, found.start + found.words.length),
        message: picture
          ? `This part says what there will not be. What ${childName(context.children)} will see, do or have instead is easier to work towards.`
          : `This says what there will not be. Say what ${childName(context.children)} will see, do or have instead.`,
        ...((picture || counted || outcome.evidence === 'wording') && { severity: 'information' as const }),
      };
      return;
    }
  },
});

/** "Today it is no night": from where the way begins, and not where it goes. */
function isHowItIs({ text }: Clause): boolean {
  return /^(?:today|now|at the moment|at present|so far|until now|currently)(?!\p{L})/iu.test(text);
}
