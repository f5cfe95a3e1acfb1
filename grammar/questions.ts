/**
 * Review questions: what the guidance asks and only a person can answer. They are shown where a section is explained
 * and kept for a reviewer's sheet, and are never a finding.
 */
import type { PlanKind } from './kinds.ts';
import type { SectionName } from './words.ts';

/** One thing to ask out loud about a plan. */
export interface ReviewQuestion {
  /** The row of the guidance it comes from, such as `W-07`. */
  readonly row: string;
  readonly question: string;
  /** The sections it belongs to; a sheet asks it once, under the first. */
  readonly sections: readonly [SectionName, ...SectionName[]];
  /** Kinds of plan it is for; all of them when left out. */
  readonly kinds?: readonly PlanKind[];
}

const protection: readonly PlanKind[] = ['child-protection', 'care-and-support-protection'];
const inCare: readonly PlanKind[] = ['care', 'pathway'];

/** All questions, in the order in which a plan is usually read. */
export const reviewQuestions: readonly ReviewQuestion[] = [
  {
    row: 'D-40',
    question: 'Is there something near the top that this family can do this week, so that they see it work?',
    sections: ['actions', 'thread'],
  },
  // Why there is a plan, and what people are worried about
  {
    row: 'D-17',
    question:
      'If you asked the child and the parents tonight why there is a plan, and what each of them is to do, what would they say?',
    sections: ['purpose', 'explanation'],
  },
  {
    row: 'W-01',
    question:
      'Does the plan say what the worry does to this child, and would everyone at the table put it in the same words?',
    sections: ['purpose', 'worries', 'risks'],
  },
  {
    row: 'H-29',
    question: 'Could the grandmother, the teacher and the parents each say what the danger is?',
    sections: ['risks', 'worries'],
  },
  {
    row: 'D-10',
    question: 'How bad has the harm been already, and how bad could each risk become?',
    sections: ['risks', 'worries', 'purpose'],
    kinds: protection,
  },
  {
    row: 'H-32',
    question:
      'What builds up over the months when the single days look bearable, and how do the worries feed each other?',
    sections: ['risks', 'worries', 'history'],
  },
  {
    row: 'W-10',
    question: 'How long has this been going on, and what was different when it was not?',
    sections: ['history', 'worries'],
  },
  {
    row: 'W-11',
    question: 'Which help came before, what did the family find useful about it, and why did the rest not work?',
    sections: ['history', 'assessment'],
  },
  {
    row: 'W-09',
    question: 'What stands in the way that willing parents cannot move: housing, money, illness, loneliness?',
    sections: ['worries', 'history', 'needs'],
  },
  {
    row: 'H-36',
    question:
      'Where somebody stays away: what has happened to them that would make anyone stay away, and what have we changed?',
    sections: ['worries', 'family-views', 'progress'],
  },
  {
    row: 'H-08',
    question: 'Why do we think that this will work: what is known about families in this position?',
    sections: ['assessment', 'actions'],
  },
  // Who the child is
  {
    row: 'R-01',
    question: 'With the name covered, would somebody who loves this child know whose plan it is?',
    sections: ['details', 'needs', 'thread'],
  },
  {
    row: 'R-05',
    question:
      'Who talks with the child, who watches what the child does, and who has tried to see a day with the child’s eyes?',
    sections: ['child-voice'],
    kinds: inCare,
  },
  {
    row: 'R-14',
    question: 'What does the child make of it all, and where in the plan did that change something?',
    sections: ['child-voice'],
  },
  {
    row: 'H-35',
    question:
      'What do faith, language, skin colour, disability or being a boy or a girl mean in this child’s days, and what does the plan do about it?',
    sections: ['identity', 'details', 'needs'],
  },
  {
    row: 'R-02',
    question: 'Does the child know where home is for good, who loves them there, and where they belong?',
    sections: ['permanence', 'identity'],
    kinds: inCare,
  },
  {
    row: 'R-03',
    question:
      'Who has mattered to this child, what has that done for them, and who makes sure it lasts or finds somebody new?',
    sections: ['family-time', 'permanence', 'identity'],
    kinds: inCare,
  },
  {
    row: 'R-04',
    question:
      'What help do the parents still get with what went wrong, and how does the child stay part of the family?',
    sections: ['family-time', 'family-views', 'permanence'],
    kinds: inCare,
  },
  {
    row: 'R-13',
    question:
      'What happened to this child, whom does the child have, and how is the family: does the plan answer all three?',
    sections: ['assessment', 'history', 'needs'],
  },
  // How the plan was made
  {
    row: 'H-03',
    question: 'Which words of the plan are the family’s, and what would be missing had they not been in the room?',
    sections: ['family-views', 'sign-off'],
  },
  {
    row: 'D-08',
    question:
      'What would have made it easier for the parents to come: the hour, the place, an interpreter, somebody for the baby?',
    sections: ['attendance', 'family-views', 'review'],
  },
  {
    row: 'D-45',
    question: 'Did the child and the parents say, in their own words, what the plan means?',
    sections: ['explanation', 'child-voice', 'sign-off'],
  },
  // The thread
  {
    row: 'D-41',
    question: 'Does what is most urgent for the child stand first?',
    sections: ['needs', 'worries', 'thread'],
  },
  {
    row: 'H-01',
    question: 'What is to be different next week, by the summer, and when the child is grown up?',
    sections: ['outcomes', 'thread'],
  },
  {
    row: 'W-02',
    question: 'What would you see in the kitchen on an ordinary Tuesday once the worry is dealt with?',
    sections: ['outcomes', 'thread'],
  },
  {
    row: 'S-10',
    question: 'If every outcome came true, would the child’s own day be better, and would the child notice?',
    sections: ['outcomes', 'progress', 'thread'],
  },
  {
    row: 'H-24',
    question: 'Is each step small enough to be taken, and is the last one good enough for the child?',
    sections: ['outcomes', 'thread'],
  },
  {
    row: 'H-26',
    question: 'How long is that wait for a child of this age, and what does the child live with in the meantime?',
    sections: ['outcomes', 'actions', 'review'],
  },
  {
    row: 'H-48',
    question:
      'Which of the actions did the family think of, and is there one that nobody in the room could keep up for a month?',
    sections: ['actions', 'thread'],
  },
  {
    row: 'W-07',
    question: 'What has somebody done differently at home, beside turning up, and what makes them want to?',
    sections: ['progress', 'family-views', 'measures'],
  },
  // When it does not go as planned
  {
    row: 'H-16',
    question: 'Has the person named here said yes, and does the child know whom to ring and where to go?',
    sections: ['contingency'],
  },
  {
    row: 'H-31',
    question: 'Has the child helped to make the safety plan, or at least met everybody who is in it?',
    sections: ['contingency', 'child-voice'],
  },
  {
    row: 'H-39',
    question: 'Did the parents know that they could say no, and would they say the same with a solicitor beside them?',
    sections: ['legal', 'family-time', 'sign-off'],
    kinds: ['care', 'child-in-need', 'interim-safety', 'early-help'],
  },
  // Looking back
  {
    row: 'D-18',
    question: 'What has this plan changed for the child since we last sat here?',
    sections: ['review', 'progress', 'minutes'],
  },
  {
    row: 'R-15',
    question: 'Who looks whether it works, what do they look at, and what would make us change course?',
    sections: ['progress', 'measures', 'review'],
  },
  {
    row: 'H-53',
    question: 'Did the last supervision go through each outcome and ask what shows that it has come nearer?',
    sections: ['sign-off', 'progress', 'review'],
  },
];

/** The questions of a section, for a kind of plan. A plan of no known kind gets those that hold for all. */
export function questionsFor(section: SectionName, kind: PlanKind): ReviewQuestion[] {
  return reviewQuestions.filter(
    (it) => it.sections.includes(section) && (it.kinds === undefined || it.kinds.includes(kind)),
  );
}

/** The questions for a plan of a kind, each once, as a reviewer's sheet asks them. */
export function questionsOf(kind: PlanKind): ReviewQuestion[] {
  return reviewQuestions.filter((it) => it.kinds === undefined || it.kinds.includes(kind));
}
