import { automatedReadability } from 'automated-readability';
import { fromSentences, type PlacedSentence } from '../../model/ask.ts';
import type { PlanDocument, Somebody } from '../../model/plan.ts';
import { spanOf, type Prose } from '../../text/prose.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { defineRule } from '../rule.ts';
import { withoutDates } from '../wording/particulars.ts';

export default defineRule({
  id: 'plan-reads-easily',
  title: 'What the family is to do can be read by everyone in it',
  severity: 'information',
  guidance: ['D-45', 'H-47', 'H-27'],
  why: 'Many parents read as they did when they left school early, and children read as children do. What is too hard to read is signed, and not done.',
  weak: 'Parental engagement with commissioned interventions will facilitate sustained improvements in emotional availability.',
  better: 'Mum goes to the Tuesday group. At bedtime she sits with Juno for ten minutes.',
  on: 'plan',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno will demonstrate significantly improved emotional regulation and enhanced self-confidence within all educational and residential environments, evidenced by standardised psychological questionnaires.
- By 3 July 2026 Mum will have developed a comprehensive understanding of the developmental consequences of domestic violence and will consistently prioritise Juno's emotional requirements.

## Actions

- Mum will participate in psychoeducational interventions facilitated by the commissioned domestic violence organisation, demonstrating sustained commitment and meaningful engagement with professionals.
- Dad will undertake an accredited perpetrator programme, demonstrating accountability for previous abusive behaviours and acknowledging their psychological consequences.
- The allocated practitioner will coordinate multidisciplinary communication regarding safeguarding considerations and disseminate relevant information to participating organisations.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Most of what the family is to read here is harder than a newspaper, and this sentence is the hardest. Use shorter sentences, and the words that the family use.

## Contingency plan

If parental engagement deteriorates, the safeguarding partnership will convene an extraordinary multidisciplinary consultation to determine proportionate statutory intervention.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Outcomes

- By 3 July 2026 Juno sleeps in her own bed on five nights out of seven.
- By 3 July 2026 Juno eats lunch at school with Axel and tells Dad about it on the way home.

## Actions

- Dad will put up the bed and the curtain rail with Axel by 4 May 2026, and Juno chooses the curtain.
- Bo Lindqvist (support worker) will ring the clinic on 5 May 2026 and tell Mum the same day what they said.
- Mum will read to Juno in her own room every night from 6 May 2026, and put the light out at eight.

## Contingency plan

If Juno is awake at ten, Gran comes over and sits with her. If Gran is away, Dad comes.
`,
  ],
  *check(plan, { roster }) {
    if (plan.type === 'template') return;
    const read = forTheFamily(plan, roster);
    const all = count(read.map((it) => it.counts));
    if (read.length < enough || gradeOf(all) < hard) return;
    const hardest = read
      .filter((it) => it.counts.word >= longEnough)
      .toSorted((a, b) => gradeOf(b.counts) - gradeOf(a.counts))[0];
    if (hardest === undefined) return;
    const { prose } = hardest.sentence;
    yield {
      span: spanOf(prose, 0, prose.text.length),
      message:
        'Most of what the family is to read here is harder than a newspaper, and this sentence is the hardest. Use shorter sentences, and the words that the family use.',
    };
  },
});

/** Fewer sentences tell nothing of a plan as a whole. */
const enough = 6;
/** In words. A short sentence with a long name in it is not hard. */
const longEnough = 10;
/** The school year, counted from the age of five, in which most can read it: 10 is the age of fifteen. */
const hard = 10;

interface Counts {
  readonly sentence: number;
  readonly word: number;
  readonly character: number;
}

/** What the family is to read: outcomes, actions and contingency. Everybody's own words are as they are. */
function forTheFamily(
  plan: PlanDocument,
  roster: readonly Somebody[],
): readonly { readonly sentence: PlacedSentence; readonly counts: Counts }[] {
  return countedFor(roster)(plan);
}

const countedFor = rememberedOf((roster: readonly Somebody[]) => {
  const names = new Set(roster.flatMap((it) => it.name.split(/[ -]/)));
  return fromSentences((sentence) => {
    const { role, ownWords, quoted, prose } = sentence;
    if (role === 'need' || role === 'other' || ownWords || quoted.length > 0) return [];
    const counts = countsOf(prose, names);
    return counts.word >= 3 ? [{ sentence, counts }] : [];
  });
});

/** Names, titles of jobs in brackets, dates and figures are left out: they are as long as they are. */
function countsOf({ text }: Prose, names: ReadonlySet<string>): Counts {
  const all =
    withoutDates(text)
      .replaceAll(/\([^)]*\)/g, ' ')
      .match(/\p{L}[\p{L}’']*/gu) ?? [];
  const words = all.filter((it) => !names.has(it.replace(/['’]s$/, '')));
  const character = words.reduce((sum, it) => sum + it.length, 0);
  return { sentence: text.split('; ').length, word: words.length, character };
}

function count(all: readonly Counts[]): Counts {
  const sum = (of: (it: Counts) => number): number => all.reduce((total, it) => total + of(it), 0);
  return { sentence: sum((it) => it.sentence), word: sum((it) => it.word), character: sum((it) => it.character) };
}

/** The school year of the Automated Readability Index, from the length of words and sentences. */
function gradeOf(counts: Counts): number {
  return automatedReadability({ ...counts });
}
