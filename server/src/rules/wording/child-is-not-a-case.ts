import { spanOf } from '../../text/prose.ts';
import { pattern } from '../../text/pattern.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';

/** "The case" where it means a child or a family. Court cases, pencil cases and "in any case" are none. */
const places = pattern(
  [
    "(?<=(?:^|[^\\p{L}])(?<!\\b(?:is|was|be|being|as) )(?<!\\b(?:make|makes|made|makes out) ))(?:the|this|that|our|your|her|his|their|\\p{Lu}\\p{L}+['’]s) (?:(?:complex|open|closed|current|long-?standing|high-?risk|whole|family['’]?s?|child['’]?s|cin|cp|lac|cla|child protection|child in need|early help|social work|social care) )*case(?! (?:against|for|of|that|is that|was that|law|study|studies|file|files|notes?|record|records|recording|conference|load|worker|workers|work|manager|management|holder|holders|supervision|discussion|summary|number|number|if|when|in court|at court|then|where|with (?:her|his|the) (?:phone|pencils|glasses)))",
    '(?:^|(?<=[^\\p{L}]))(?:an? )(?:(?:very|more|fairly|quite|new|complex|open|closed|current|difficult|high-?risk|low-?risk|typical|allocated|unallocated|cin|cp|lac|cla|s47|s17|child protection|child in need|early help|edge of care) )+case(?! (?:of|against|conference|study|law|file|for|worker))',
    '(?:^|(?<=[.;:!?•] ))case (?=(?:to (?:be|go|step|close|remain|transfer|progress|stay|move)|will|is|was|has|should|remains?|must|would|closed|stepped|transferred|allocated|escalated|presented)\\b)',
    '(?<=(?:close|closes|closing|closed|allocate|allocating|transfer|transferring|hold|holds|holding|escalate|escalating|escalates|present|presenting|discuss|discussing|review|reviewing|step|stepping|take|taking|progress|progressing|refer|referring|open|opening) )(?:this |the )?case(?= (?:to|at|up|down|by|in|on|with|as|after|if)\\b|[.;,]|$)',
    '(?<=(?:lac|cla|cin|cp|open|child protection|child in need|these|such|our|other|all|complex) )cases(?! (?:of|where|against|in court))',
  ]
    .map((it) => `(?:${it})`)
    .join('|'),
);
/** Something else that is called a case. */
const otherCase = pattern(
  /(?<!\p{L})(?:court|criminal|police|civil|legal|pencil|pillow|phone|glasses|violin|guitar|lunch|display|stair|book|suit|brief|trial|family court|tribunal|murder|assault|custody|test|show|worst|best|lower|upper|use|(?:in|just in|in any|in which|in that|in this|in either|in each|in every|on a) )[- ]?case(?!\p{L})/u,
);

export default defineRule({
  id: 'child-is-not-a-case',
  title: 'A child is a child, and never “the case”',
  severity: 'warning',
  guidance: ['H-15', 'H-28'],
  why: 'A child who reads their plan one day should find their name in it.',
  weak: 'The case will be discussed at the panel.',
  better: 'Ines Duarte (social worker) tells Juno and Mum by 4 May what the panel said about a place to live.',
  on: 'sentence',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Contingency plan

If Mum drinks again the case will be discussed at the panel.
                    ^^^^^^^^ Juno is not a case. Write “Juno’s situation”, or better, say what will happen for Juno.
`,
      fixed: `# Child in need plan for Juno

## Contingency plan

If Mum drinks again Juno’s situation will be discussed at the panel.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Contingency plan

In case Mum drinks again, Juno has a bag packed. In that case Gran comes.
If the court case is put off, Ines Duarte tells Juno the same day; Juno keeps the letter in her pencil case.
`,
  ],
  *check(sentence, context) {
    const { text } = sentence.prose;
    if (sentence.ownWords || !/\bcases?\b/i.test(text)) return;
    for (const match of places.all(text)) {
      const { index } = match;
      const words = match[0].trimEnd();
      const end = index + words.length;
      if (sentence.quoted.some((it) => index < it.end && it.start < end)) continue;
      if (otherCase.test(text.slice(Math.max(0, index - 12), end)) || isInCourt(words, text.slice(end))) continue;
      const name = childName(context.children);
      const who = name === 'the child' && /famil/i.test(text) ? 'the family' : name;
      const newText = `${atStart(text, index) ? who.charAt(0).toUpperCase() + who.slice(1) : who}’s situation`;
      const span = spanOf(sentence.prose, index, end);
      yield {
        span,
        message: `${who.charAt(0).toUpperCase()}${who.slice(1)} is not a case. Write “${who}’s situation”, or better, say what will happen for ${who === 'the family' ? 'them' : who}.`,
        ...(!/s$/.test(words) && { fix: { title: `Write “${newText}”`, edits: [{ span, newText }], safe: false } }),
      };
    }
  },
});

/** "Mum's case at the county court": somebody's own, before a judge. */
function isInCourt(words: string, after: string): boolean {
  return (
    /['’]s case$/.test(words) &&
    /^ (?:at|in|before|against|with) [\p{L} ]{0,20}(?:court|tribunal|judge|police|council|landlord)/u.test(after)
  );
}

function atStart(text: string, index: number): boolean {
  return /(?:^|[.!?] ?)$/.test(text.slice(0, index).trimEnd() === '' ? '' : text.slice(0, index));
}
