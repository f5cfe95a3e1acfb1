// How the plan in `weakTable.md` is put right with the light bulb and the tab key alone.
import type { Step } from './take.ts';

/** What a social worker does who sits with the family, in the order in which they would: the plan as a whole first. */
export const steps: readonly Step[] = [
  {
    at: ['plan-has-a-contingency-plan'],
    choose: 'Add when everybody meets again',
    type: ['28 September 2026', '4pm at the family hub', 'Reuben shows everybody his calendar.'],
  },
  {
    at: ['plan-has-a-contingency-plan'],
    choose: 'Add why there is a plan',
    type: [
      'Reuben came to school on 35% of days in the spring and told his teacher that he lies awake. The assessment of 12 June 2026 found that nobody gets up with him.',
    ],
  },
  {
    at: ['plan-has-a-contingency-plan'],
    choose: 'Add what the child says',
    type: [
      'I hide in the cupboard when they shout.',
      'Reuben said this to his teacher on 24 June 2026 while he drew the cupboard.',
    ],
  },
  { at: ['plan-has-a-contingency-plan'], choose: 'Name who leads', type: ['Joy Mensah', '0100 200300'] },
  {
    at: ['plan-has-a-contingency-plan'],
    choose: 'Add what the family say',
    type: [
      'I want somebody to ring me in the morning.',
      "Reuben's father, Kofi, told the social worker on 25 June 2026 that he can have Reuben on Sundays.",
    ],
  },
  {
    at: ['plan-has-a-contingency-plan'],
    choose: 'Add what happens if',
    type: [
      'anybody shouts or throws something',
      "Reuben's aunt Tessa",
      'fetch Reuben within ten minutes',
      'ring Tessa',
      'the first step',
      "meet that week at Tessa's house and agree what else helps",
    ],
  },
  {
    at: ['need-is-specific-to-the-child', 'safe at home'],
    choose: 'Rewrite as what this child needs',
    type: [
      'quiet evenings, and somebody who fetches him when voices get loud',
      'he hides in the cupboard and lies awake',
      'on three nights a week',
    ],
  },
  {
    at: ['outcome-has-a-date', 'arguing'],
    choose: 'Rewrite as what will happen instead',
    type: [
      'an argument begins',
      "Leanne's partner, Dean,",
      'goes for a walk and rings his brother',
      'plays on with his aunt Tessa',
      '8',
      '5',
      '2',
    ],
  },
  {
    at: ['action-says-what-a-service-is-for', 'counselling'],
    choose: 'Rewrite as what the service does',
    type: [
      'Marta Oakes',
      'Leanne and Dean',
      'every second Friday',
      'practise what each of them does when it gets loud',
      'Tessa',
    ],
  },
  {
    at: ['action-has-a-date', 'monitor'],
    choose: 'Rewrite as who does what, how often',
    type: ['visit Reuben and ask him about his nights', 'every second Tuesday', 'Tessa'],
  },
  {
    at: ['need-is-not-a-service', 'play therapy'],
    choose: 'Write the need behind it',
    type: [
      'somebody outside the home to play and talk with',
      'he says that he is stupid and tears up his drawings',
      'nearly every day',
      'Elsie Rowe',
      'Reuben',
      'every Thursday',
      'find words for what he draws',
    ],
  },
  {
    at: ['outcome-can-be-measured', 'himself'],
    choose: 'Rewrite as what can be seen and counted',
    type: ['keeps a drawing to show his mother', '4', '2', '1'],
  },
  { at: ['acronym-is-explained', 'CAMHS'], choose: 'Write “child', type: [] },
  {
    at: ['action-owner-is-a-person', 'School'],
    choose: 'Rewrite as what the service does',
    type: ['Umar Shah', 'Reuben', 'every second Monday', 'find three things that calm him', 'Hana Price'],
  },
  {
    at: ['outcome-comes-in-steps', 'attendance'],
    choose: 'Rewrite as attendance in steps',
    type: ['9', 'Hana Price', 'Leanne'],
  },
  {
    at: ['action-has-a-date', 'get Reuben to school'],
    choose: 'Rewrite as who does what, how often',
    type: ['on school days', 'Hana Price'],
  },
  {
    at: ['need-is-specific-to-the-child', 'support with the home'],
    choose: 'Rewrite as what an ordinary day',
    type: ['most evenings', 'eats standing up, as the table is full of washing', 'a table with room for two plates'],
  },
  {
    at: ['outcome-can-be-measured', 'Home conditions'],
    choose: 'Rewrite as what can be seen and counted',
    type: ['eats sitting at the table with Leanne', '5', '3', '1'],
  },
  {
    at: ['action-owner-is-a-person', 'Family Support Worker'],
    choose: 'Rewrite as who does what, how often',
    type: ['Beth Carey', 'every Wednesday', "Reuben's aunt Tessa"],
  },
];
