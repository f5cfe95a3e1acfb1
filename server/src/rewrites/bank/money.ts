import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Income, benefits, debts and bills, and what the child has or goes without because of them. */
export const money: readonly RewritePattern[] = [
  {
    id: 'money-what-runs-out',
    title: 'what runs out, and what the child misses',
    role: 'need',
    subject: 'money',
    settles: soundNeed,
    guidance: ['R-10', 'D-33', 'D-34', 'W-09'],
    text: 'From {ask: day of the week or month} on, {ask: what runs out at home} is used up, and {child} {ask: what the child goes without or does then}. About £{ask: amount} a month is missing between what comes in and what has to be paid. {Child} needs {ask: what the child needs to have} on those days too.',
    example: {
      weak: 'Mother needs help to maximise her income.',
      values: [
        'the twentieth of each month',
        'the credit on the meter',
        'goes to bed in her coat',
        '90',
        'light, a warm room and tea',
      ],
      better:
        'From the twentieth of each month on, the credit on the meter is used up, and Nadia goes to bed in her coat. About £90 a month is missing between what comes in and what has to be paid. Nadia needs light, a warm room and tea on those days too.',
    },
  },
  {
    id: 'money-worry-on-small-shoulders',
    title: 'when the child carries the money worries',
    role: 'need',
    subject: 'money',
    settles: soundNeed,
    guidance: ['R-05', 'R-10', 'S-10', 'H-32'],
    text: '{Child} knows {ask: what the child has heard or seen about bills, debts or bailiffs} and {ask: what the child does because of it}. {Child} needs to hear from {ask: whom} {ask: how often} that {ask: what is being done}, and to have {ask: something that is the child’s own and stays} whatever the post brings.',
    example: {
      weak: 'The family has financial difficulties.',
      values: [
        'that a man may come for the television',
        'hides her birthday money in a sock for the rent',
        'her mum',
        'each Sunday',
        'the rent for the week is paid',
        'her swimming on Saturdays',
      ],
      better:
        'Nadia knows that a man may come for the television and hides her birthday money in a sock for the rent. Nadia needs to hear from her mum each Sunday that the rent for the week is paid, and to have her swimming on Saturdays whatever the post brings.',
    },
  },
  {
    id: 'money-warm-and-lit-in-steps',
    title: 'days with light, warmth and food, in steps',
    role: 'outcome',
    subject: 'money',
    settles: soundSteps,
    guidance: ['S-10', 'W-02', 'W-04', 'D-36'],
    text: 'By {halfway} {child} has {ask: what is missing now, such as light, a warm room or breakfast} at home on {first step} days a week, and by {review} on {goal}; today it is {now}. {Parent} and {child} tick the days on the kitchen calendar, and {worker: family support worker} looks at it with them every second week.',
    example: {
      weak: 'Mother will improve her finances.',
      values: ['a warm room to do homework in', '5', '6', '4'],
      better:
        'By 14 September 2026 Nadia has a warm room to do homework in at home on 5 days a week, and by 2 November 2026 on 6; today it is 4. Karen Boyd and Nadia tick the days on the kitchen calendar, and Beth Carey (family support worker) looks at it with them every second week.',
    },
  },
  {
    id: 'money-more-comes-in-and-the-child-has',
    title: 'the money that comes in, and what for',
    role: 'outcome',
    subject: 'money',
    settles: soundOutcome,
    guidance: ['W-02', 'S-04', 'H-23', 'D-43'],
    text: 'By {review} £{ask: amount} more a month comes in than on {start}, and {child} has {ask: what the child will have or do because of it}. {Parent} reads the figures from the bank statement with {worker: money adviser} on {halfway} and {review}, and {child} says what is different.',
    example: {
      weak: 'Mother will be in receipt of all benefits she is entitled to.',
      values: ['120', 'shoes that fit and tea at six on every day of the month'],
      better:
        'By 2 November 2026 £120 more a month comes in than on 27 July 2026, and Nadia has shoes that fit and tea at six on every day of the month. Karen Boyd reads the figures from the bank statement with Ada Quinn (money adviser) on 14 September 2026 and 2 November 2026, and Nadia says what is different.',
    },
  },
  {
    id: 'money-debt-paid-week-by-week',
    title: 'a debt paid week by week',
    role: 'outcome',
    subject: 'money',
    settles: soundOutcome,
    guidance: ['H-24', 'H-25', 'H-46', 'S-10'],
    text: 'By {halfway} {parent} pays £{ask: amount} a week towards {ask: which debt}, and by {review} has paid it in {ask: how many} weeks out of {ask: how many there are}, so that {child} {ask: what is settled for the child, such as staying in this home and school}. {Worker: money adviser} sees the payments on the last day of each month.',
    example: {
      weak: 'Rent arrears will be reduced.',
      values: ['8', 'the rent that is owed', '6', '7', 'keeps her room and her place at the same school'],
      better:
        'By 14 September 2026 Karen Boyd pays £8 a week towards the rent that is owed, and by 2 November 2026 has paid it in 6 weeks out of 7, so that Nadia keeps her room and her place at the same school. Ada Quinn (money adviser) sees the payments on the last day of each month.',
    },
  },
  {
    id: 'money-claim-made-at-the-table',
    title: 'the claim made together at the table',
    role: 'action',
    subject: 'money',
    settles: soundAction,
    guidance: ['H-41', 'H-52', 'S-03', 'D-40'],
    text: '{Worker: money adviser} sits down with {parent} on {start}, goes through every benefit and grant for a family like this one, and sends off each claim with {parent} the same day. {ask: who} has the children meanwhile. {Worker: money adviser} rings each office once a month until it has paid, and tells {parent} in plain words what comes when.',
    example: {
      weak: "Social worker to refer mother to Citizen's Advice about benefits.",
      values: ['Gran'],
      better:
        'Ada Quinn (money adviser) sits down with Karen Boyd on 27 July 2026, goes through every benefit and grant for a family like this one, and sends off each claim with Karen the same day. Gran has the children meanwhile. Ada rings each office once a month until it has paid, and tells Karen in plain words what comes when.',
    },
  },
  {
    id: 'money-week-planned-on-one-evening',
    title: 'one hour a week for post and money',
    role: 'action',
    subject: 'money',
    settles: soundAction,
    guidance: ['W-05', 'H-41', 'W-06', 'S-05'],
    text: '{Parent} opens the post and plans the money of the week every {ask: day of the week} from {start} until {review}: first rent, food and the meter, then £{ask: amount} that {child} may choose about. {Worker: family support worker} sits beside {parent} for the first four weeks and rings on that day afterwards. It is working when there is food for tea on the evening before the next money comes.',
    example: {
      weak: 'Karen Boyd to budget effectively.',
      values: ['Monday', '3'],
      better:
        'Karen Boyd opens the post and plans the money of the week every Monday from 27 July 2026 until 2 November 2026: first rent, food and the meter, then £3 that Nadia may choose about. Beth Carey (family support worker) sits beside Karen for the first four weeks and rings on that day afterwards. It is working when there is food for tea on the evening before the next money comes.',
    },
  },
  {
    id: 'money-costs-of-school-taken-off',
    title: 'school costs taken off the family',
    role: 'action',
    subject: 'money',
    settles: soundAction,
    guidance: ['H-51', 'S-08', 'H-28', 'D-40'],
    text: '{Owner} fills in the forms for free school meals and {ask: uniform, trip, bus pass or what else costs money} with {parent} by {third}, and until the answer is there {ask: who} pays. What comes is given to {parent} in private, so that {child} walks in like everybody else. On {halfway} {owner} asks {child} and {parent} what is still missing.',
    example: {
      weak: 'Imran Farah to help with money for trips as appropriate.',
      values: ['the trip in October', 'the school fund'],
      better:
        'Imran Farah (class teacher) fills in the forms for free school meals and the trip in October with Karen Boyd by 28 August 2026, and until the answer is there the school fund pays. What comes is given to Karen in private, so that Nadia walks in like everybody else. On 14 September 2026 Imran asks Nadia and Karen what is still missing.',
    },
  },
  {
    id: 'money-contingency-nothing-left-tonight',
    title: 'when food or the meter runs out tonight',
    role: 'contingency',
    subject: 'money',
    settles: soundContingency,
    guidance: ['H-13', 'H-14', 'H-16', 'H-34'],
    text: 'If the food or the meter runs out before the next money, {parent} rings {friend} the same day, and {child} has tea, a bath and a bed there that night. On the next working day {parent} rings {worker: money adviser}, who gets a voucher or a parcel to the door by {ask: time}. {Child} may say so too, to {ask: somebody at school}, and gets something to eat at once.',
    example: {
      weak: 'If the family are in crisis, a food bank referral will be considered.',
      values: ['four', 'Imran Farah'],
      better:
        'If the food or the meter runs out before the next money, Karen Boyd rings Joan Boyd the same day, and Nadia has tea, a bath and a bed there that night. On the next working day Karen rings Ada Quinn (money adviser), who gets a voucher or a parcel to the door by four. Nadia may say so too, to Imran Farah, and gets something to eat at once.',
    },
  },
  {
    id: 'money-contingency-letter-or-bailiff',
    title: 'when a court letter or a bailiff comes',
    role: 'contingency',
    subject: 'money',
    settles: soundContingency,
    guidance: ['H-16', 'H-19', 'W-08', 'W-09'],
    text: 'If a letter from a court, the landlord or a bailiff comes, {parent} sends a photo of it to {worker: money adviser} the same day, and they ring together on the next working day. If somebody stands at the door, {friend} comes or stays on the phone with {child} until they have gone, and {parent} {ask: does what the adviser has said about opening the door}. {Parent} tells {child} that evening what it was and where they will sleep this week.',
    example: {
      weak: 'If the family are evicted, legal advice will be sought.',
      values: ['talks through the window'],
      better:
        'If a letter from a court, the landlord or a bailiff comes, Karen Boyd sends a photo of it to Ada Quinn (money adviser) the same day, and they ring together on the next working day. If somebody stands at the door, Joan Boyd comes or stays on the phone with Nadia until they have gone, and Karen talks through the window. Karen tells Nadia that evening what it was and where they will sleep this week.',
    },
  },
];
