import type { SectionName } from '../model/plan.ts';

/** What belongs under a heading, for somebody who writes their first plan. */
export const sectionPurposes: Readonly<Record<SectionName, string>> = {
  details:
    'Who the child is, and the few facts that everybody needs: date of birth, kind of plan, the day it was made, the lead.',
  purpose:
    'Why there is a plan, in words the child and the parents would recognise: what happened, and what the plan is for.',
  worries: 'What people are worried about for this child: what happened, how often, and what it does to the child.',
  strengths: 'What already works well, and who in the family does it. The plan builds on it.',
  'child-voice': 'What the child says, in the child’s own words, and when and how they said it.',
  'family-views': 'What the parents and the family say, in their own words, also where they see it differently.',
  needs:
    'What this child needs and does not have yet. A need belongs to a child; a service or an assessment is an action.',
  outcomes: 'What will be different in the child’s days: something to be seen or counted, with a date.',
  actions: 'What is done to get there: one person by name, what they will do, and by which day.',
  thread: 'Needs, the outcome that would meet each one, and the actions that get there, side by side.',
  contingency:
    'What happens if the plan does not work or things go wrong: who comes, where the child goes, whom the child can ring.',
  review: 'The day on which the plan is looked at again, and who will be there.',
  people: 'Everybody who has a part in the plan, by name and by role, the family’s own network included.',
  risks: 'The harm there has been or could be, and how likely and how serious it is for this child.',
  history: 'What has happened before, and which help made a difference.',
  identity: 'Who the child is: family, culture, language, faith, and everything the child is proud of.',
  'family-time': 'Whom in the family the child sees, when, where, and what helps it to go well.',
  permanence: 'Where the child will live for good, and what is still to be decided about it, by when.',
  assessment: 'What the assessment found, as far as the plan grows out of it.',
  progress: 'How far each outcome has come since last time, and what shows it.',
  achieved: 'Outcomes that have been reached. They leave the plan, so that it stays about what is still to come.',
  measures: 'What anyone will see, hear or count when an outcome has been reached.',
  'sign-off': 'Who has agreed to the plan and read it, and on which day.',
  legal: 'The legal basis of the plan, and what follows from it for the family.',
  minutes: 'What was said and decided at the meeting.',
  attendance: 'Who was at the meeting, who was not, and why.',
  explanation: 'Who went through the plan with the child and the family, how, and when.',
};
