import type { PlanKind } from '../../../../grammar/kinds.ts';
import type { SectionName } from '../../model/plan.ts';
import type { SentenceWithGaps } from '../../rewrites/pattern.ts';

/** A part that a plan may lack: its heading, and lines with gaps. Worded as the snippets are. */
export interface MissingPart {
  /** What the action is called, behind “Add”. */
  readonly title: string;
  /** What the reader calls a section with this heading. */
  readonly section: SectionName;
  readonly heading: SentenceWithGaps;
  /** The heading where the plan nowhere says outright who the child is, so that a name in a heading could be anybody's. */
  readonly headingWithoutName?: SentenceWithGaps;
  /** The heading for several children, all named in the place of `{children}`. */
  readonly headingForSeveral?: SentenceWithGaps;
  readonly lines: readonly SentenceWithGaps[];
  /** In the place of the lines where the plan names parents: one for each, with `{name}` for who it is. */
  readonly eachParent?: SentenceWithGaps;
  /** Goes with it where the plan knows of one parent only. */
  readonly other?: SentenceWithGaps;
  /** Begins each line: `- ` for a list. */
  readonly mark?: '- ';
}

const harder: readonly SentenceWithGaps[] = [
  'If {ask: what might go wrong}, {friend} will {ask: do what}, and {child} can {ask: ring or go to whom}.',
  'If {ask: the first step} has not been reached by {halfway}, we will {ask: try what else}.',
];

const closedDoor: readonly SentenceWithGaps[] = [
  'If {ask: what might go wrong}, {friend} will {ask: do what}, and {child} can {ask: ring or go to whom}.',
  'If nobody can get in to see {child}, {ask: name of who comes back} will {ask: do what, and how soon}.',
  'If the plan does not keep {child} safe by {review}, {ask: name of who acts then} will {ask: do what, and where the child would be}.',
];

const stay: readonly SentenceWithGaps[] = [
  'If {ask: what might go wrong}, {friend} will {ask: do what, so that the child can stay}, and {child} can {ask: ring or go to whom}.',
  'If {ask: the home cannot go on}, {ask: name} will {ask: do what, and where the child would be}.',
];

/** What a contingency plan has to say depends on the kind of plan. */
const contingencyLines: Readonly<Partial<Record<PlanKind, readonly SentenceWithGaps[]>>> = {
  'child-protection': closedDoor,
  'care-and-support-protection': closedDoor,
  care: stay,
};

const otherParent: SentenceWithGaps = '{ask: What the other parent says, or who they are and how they were asked.}';

const purposeLine: SentenceWithGaps =
  '{ask: what has happened, what it has been like for the child, which assessment this comes from, and who agreed to the plan}';

/** By the rule that misses the part. */
export function missingPart(rule: string, kind: PlanKind): MissingPart | undefined {
  if (rule === 'plan-has-a-contingency-plan')
    return {
      title: 'what happens if things get harder',
      section: 'contingency',
      heading: kind === 'care' ? 'If things get harder at home' : 'If things get harder',
      lines: contingencyLines[kind] ?? harder,
    };
  return parts[rule];
}

const parts: Readonly<Record<string, MissingPart>> = {
  'plan-has-a-review-date': {
    title: 'when everybody meets again',
    section: 'review',
    heading: 'When we meet again',
    lines: [
      '{ask: date of the next review}, {ask: time and place}. {ask: What we will look at, and how the child takes part.}',
    ],
  },
  'plan-has-the-childs-voice': {
    title: 'what the child says',
    section: 'child-voice',
    heading: 'What {child} says',
    headingWithoutName: 'What the child says',
    headingForSeveral: 'What {children} say',
    lines: [
      '"{ask: the child’s own words, or what somebody who knows the child has seen}"',
      '',
      '{ask: When and where this was said, to whom, and what it tells us.}',
    ],
  },
  'plan-lets-the-parents-be-heard': {
    title: 'what the family say',
    section: 'family-views',
    heading: 'What the family say',
    eachParent: '{name} says, "{ask: in their own words}"',
    lines: ['{ask: Mum, Dad or another name} says, "{ask: what this parent says, in their own words}"', otherParent],
    other: otherParent,
  },
  'plan-has-strengths': {
    title: 'what is going well',
    section: 'strengths',
    heading: 'What is going well',
    lines: ['{ask: something that the child, the parents or their network already do}'],
    mark: '- ',
  },
  'plan-says-why': {
    title: 'why there is a plan',
    section: 'purpose',
    heading: 'Why we have this plan',
    lines: [purposeLine],
  },
  'plan-grows-out-of-the-assessment': {
    title: 'which assessment it comes from',
    section: 'purpose',
    heading: 'Why we have this plan',
    lines: ['The assessment of {ask: date} found that {ask: what it found, in a sentence}.'],
  },
  'plan-describes-the-harm': {
    title: 'what has hurt the child, or could',
    section: 'purpose',
    heading: 'Why we have this plan',
    lines: [
      '{ask: What happened, and when.} For {child} it was {ask: what it was like}. {ask: What could happen if nothing changes.}',
    ],
  },
  'plan-involves-the-father': {
    title: 'the father’s part',
    section: 'family-views',
    heading: 'What the family say',
    lines: ["{Child's} father, {ask: name}, {ask: what he says and does, or why he has no part and how he was asked}."],
  },
  'plan-involves-family-and-friends': {
    title: 'who of the family and friends can help',
    section: 'people',
    heading: 'Who else matters to {child}',
    lines: ['{ask: Name} ({ask: who this is to the child}): {ask: what this person does, or could do}'],
    mark: '- ',
  },
  'plan-pictures-its-end': {
    title: 'what life is like when the plan can end',
    section: 'measures',
    heading: 'When this plan is no longer needed',
    lines: ['{ask: what an ordinary day will be like for the child then}'],
  },
  'plan-says-how-progress-is-seen': {
    title: 'how we will know',
    section: 'measures',
    heading: 'How we will know',
    lines: ['{ask: what is counted, who counts it, and who tells the child}'],
  },
  'plan-shows-oversight': {
    title: 'who agreed, and who has read it',
    section: 'sign-off',
    heading: 'Agreed',
    lines: [
      '{ask: who agreed to this plan, and when}',
      'Read by {ask: name}, team manager, on {ask: date}: {ask: what they said}',
    ],
  },
};
