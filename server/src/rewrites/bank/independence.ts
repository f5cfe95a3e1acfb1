import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Moving on to a life of one's own: home, money, work, papers, and people who stay. */
export const independence: readonly RewritePattern[] = [
  {
    id: 'independence-what-is-still-to-learn',
    title: 'what the young person can already do, and not',
    role: 'need',
    subject: 'independence',
    settles: soundNeed,
    guidance: ['R-10', 'R-07', 'H-06', 'D-33'],
    text: '{Child} turns {ask: age} on {ask: date} and can already {ask: what the young person does without anybody’s help}. {They} has not yet {ask: what is still new}. {Child} needs somebody who {ask: does it together with the young person, and how often} before {ask: the day on which it will matter}.',
    example: {
      weak: 'Nadia needs to develop independent living skills.',
      values: [
        '18',
        '9 May 2027',
        'cook four meals and get to college on the bus',
        'paid a bill or rung a landlord',
        'sits beside her when she rings, twice a month',
        'she moves in April',
      ],
      better:
        'Nadia turns 18 on 9 May 2027 and can already cook four meals and get to college on the bus. She has not yet paid a bill or rung a landlord. Nadia needs somebody who sits beside her when she rings, twice a month before she moves in April.',
    },
  },
  {
    id: 'independence-who-will-be-there',
    title: 'who will be there afterwards',
    role: 'need',
    subject: 'independence',
    settles: soundNeed,
    guidance: ['R-02', 'R-03', 'H-34', 'R-10'],
    text: 'Once {child} lives in a place of {their} own, {ask: who, or nobody yet} rings on an ordinary Tuesday and {ask: who has a place at the table, or nobody yet} sets an extra plate on {ask: a Sunday, a birthday or a feast day}. {Child} needs {ask: how many} people who stay, and a way back to {ask: a home where the young person may knock}.',
    example: {
      weak: 'Nadia needs to be referred to the leaving care team.',
      values: ['nobody', 'nobody yet', 'Christmas Day', 'two', 'the Marlows, where she has lived since she was twelve'],
      better:
        'Once Nadia lives in a place of her own, nobody rings on an ordinary Tuesday and nobody yet sets an extra plate on Christmas Day. Nadia needs two people who stay, and a way back to the Marlows, where she has lived since she was twelve.',
    },
  },
  {
    id: 'independence-does-it-alone-in-steps',
    title: 'doing it without help, in steps',
    role: 'outcome',
    subject: 'independence',
    settles: soundSteps,
    guidance: ['W-04', 'D-36', 'H-24', 'H-23'],
    text: 'By {halfway} {child} {ask: cooks, washes, shops, gets up or pays without being reminded} on {first step} days a week, and by {review} on {goal}; today it is {now}. {Child} keeps the count {ask: on the phone or on the wall} and shows it to {ask: whom the young person wants to show it to} on Sundays.',
    example: {
      weak: 'Nadia will be more independent.',
      values: ['cooks her own tea', '3', '5', '1', 'on her phone', 'Gran'],
      better:
        'By 14 September 2026 Nadia cooks her own tea on 3 days a week, and by 2 November 2026 on 5; today it is 1. Nadia keeps the count on her phone and shows it to Gran on Sundays.',
    },
  },
  {
    id: 'independence-keys-to-a-home',
    title: 'a first home, as it will be',
    role: 'outcome',
    subject: 'independence',
    settles: soundOutcome,
    guidance: ['W-03', 'R-02', 'W-02', 'H-22'],
    text: 'By {halfway} {child} has looked at {ask: how many} places and said which feels right, and by {review} {they} has the keys to a home {ask: where, and near whom or what}, has slept there {ask: how many nights} nights, and has {ask: the first things that make it home} there. {Child} shows {worker: personal adviser} round when it is ready.',
    example: {
      weak: 'Suitable accommodation will be identified.',
      values: [
        'three',
        'ten minutes from college and from Gran',
        'five',
        'a bed, a kettle and her records',
        'Amira Cole',
      ],
      better:
        'By 14 September 2026 Nadia has looked at three places and said which feels right, and by 2 November 2026 she has the keys to a home ten minutes from college and from Gran, has slept there five nights, and has a bed, a kettle and her records there. Nadia shows Amira Cole (personal adviser) round when it is ready.',
    },
  },
  {
    id: 'independence-money-lasts',
    title: 'money that lasts until the next',
    role: 'outcome',
    subject: 'independence',
    settles: soundSteps,
    guidance: ['H-23', 'D-35', 'H-46', 'H-24'],
    text: 'By {halfway} {child} has £{ask: a small amount} left on the day before the next money comes, and by {review} £{ask: a bigger amount}, in two months running, after rent, food and £{ask: amount} for {ask: what the young person saves for}. {Child} reads the figure from the account at each meeting with {worker: personal adviser} and decides what to change.',
    example: {
      weak: 'Nadia will be ready for independence.',
      values: ['5', '15', '10', 'driving lessons', 'Amira Cole'],
      better:
        'By 14 September 2026 Nadia has £5 left on the day before the next money comes, and by 2 November 2026 £15, in two months running, after rent, food and £10 for driving lessons. Nadia reads the figure from the account at each meeting with Amira Cole (personal adviser) and decides what to change.',
    },
  },
  {
    id: 'independence-college-or-work-tried-out',
    title: 'a course or job tried out first',
    role: 'outcome',
    subject: 'independence',
    settles: soundSteps,
    guidance: ['W-04', 'H-24', 'D-29', 'S-10'],
    text: 'By {third} {child} has spent a day each at {ask: two or three places that the young person is curious about} and chosen one, and by {review} is there on {goal} of 10 days. {Child} tells {worker: personal adviser} each month what makes it worth getting up for and what gets in the way.',
    example: {
      weak: 'Nadia will be in education, employment or training.',
      values: ['the garage, the college kitchen and the kennels', '8', 'Amira Cole'],
      better:
        'By 28 August 2026 Nadia has spent a day each at the garage, the college kitchen and the kennels and chosen one, and by 2 November 2026 is there on 8 of 10 days. Nadia tells Amira Cole (personal adviser) each month what makes it worth getting up for and what gets in the way.',
    },
  },
  {
    id: 'independence-shown-together-alone',
    title: 'shown once, done together, then alone',
    role: 'action',
    subject: 'independence',
    settles: soundAction,
    guidance: ['H-30', 'D-40', 'S-03', 'R-12'],
    text: '{Owner} shows {child} by {third} how to {ask: the thing the young person wants to learn first}, then they do it together {often} until {halfway}. From {halfway} until {review} {child} does it without {owner}, who is at the end of the phone. {Child} says when it is time for the next thing.',
    example: {
      weak: 'Lou Penn to support Nadia with independence skills.',
      values: ['do a week’s shop for £30', 'every Saturday'],
      better:
        'Lou Penn (youth worker) shows Nadia by 28 August 2026 how to do a week’s shop for £30, then they do it together every Saturday until 14 September 2026. From 14 September 2026 until 2 November 2026 Nadia does it without Lou, who is at the end of the phone. Nadia says when it is time for the next thing.',
    },
  },
  {
    id: 'independence-meets-the-adviser',
    title: 'meetings the young person sets the list for',
    role: 'action',
    subject: 'independence',
    settles: soundAction,
    guidance: ['H-03', 'D-14', 'R-06', 'W-12'],
    text: '{Worker: personal adviser} meets {child} {often} from {start} until {review}, {ask: where the young person likes to meet}. {Child} brings the list and says what comes first, and {worker: personal adviser} brings {ask: what the adviser brings each time, such as the form, the phone number or the bus fare}. At the end they write down who does what before the next time, and {child} has the copy.',
    example: {
      weak: 'Personal adviser to provide ongoing support with independence.',
      values: [
        'Amira Cole',
        'every second Tuesday',
        'at the café by the station',
        'the form or the phone number for it',
      ],
      better:
        'Amira Cole (personal adviser) meets Nadia every second Tuesday from 27 July 2026 until 2 November 2026, at the café by the station. Nadia brings the list and says what comes first, and Amira Cole brings the form or the phone number for it. At the end they write down who does what before the next time, and Nadia has the copy.',
    },
  },
  {
    id: 'independence-what-is-theirs-by-right',
    title: 'all the young person can claim, and claimed',
    role: 'action',
    subject: 'independence',
    settles: soundAction,
    guidance: ['H-52', 'H-47', 'S-03', 'H-41'],
    text: '{Owner} writes down for {child} by {third} every claim there is a right to, in plain words with pounds and dates: {ask: such as the grant for a first home, the bursary, the council tax rule}. By {halfway} they have filled in each form together and {child} holds {their} {ask: passport, birth certificate, bank card or what is still missing}. {Owner} goes along to {ask: the appointment that worries the young person most}.',
    example: {
      weak: 'Ensure Nadia accesses her leaving care entitlements.',
      values: [
        'Amira Cole (personal adviser)',
        'the grant for a first home and the bursary',
        'passport and bank card',
        'the job centre',
      ],
      better:
        'Amira Cole (personal adviser) writes down for Nadia by 28 August 2026 every claim there is a right to, in plain words with pounds and dates: the grant for a first home and the bursary. By 14 September 2026 they have filled in each form together and Nadia holds her passport and bank card. Amira Cole (personal adviser) goes along to the job centre.',
    },
  },
  {
    id: 'independence-contingency-bed-and-way-back',
    title: 'when the home does not work out',
    role: 'contingency',
    subject: 'independence',
    settles: [...soundContingency, 'contingency-holds-the-home'],
    guidance: ['H-13', 'H-16', 'H-17', 'R-02'],
    text: "If {child's} home falls through, or it is too much to be alone there, {they} rings {friend} and sleeps there that night; {ask: the bed or sofa, and the key} is ready. {Worker: personal adviser} meets {child} there on the next working day, and they ask first what would have to change so that going back is possible. The room is kept for {ask: how many} weeks meanwhile.",
    example: {
      weak: 'If supported accommodation ends, a referral will be made.',
      values: ['the box room with a key', 'Amira Cole', 'six'],
      better:
        "If Nadia's home falls through, or it is too much to be alone there, she rings Joan Boyd and sleeps there that night; the box room with a key is ready. Amira Cole (personal adviser) meets Nadia there on the next working day, and they ask first what would have to change so that going back is possible. The room is kept for six weeks meanwhile.",
    },
  },
  {
    id: 'independence-contingency-long-weekend',
    title: 'when money or company runs out',
    role: 'contingency',
    subject: 'independence',
    settles: soundContingency,
    guidance: ['H-16', 'H-34', 'R-03', 'H-14'],
    text: 'If the money is gone or the weekend is too long, {child} rings {friend}, who {ask: what this person has offered, such as a plate on Sundays or a lift}. If nobody has heard from {child} for {ask: how many} days, {friend} knocks. {Child} can text {worker: personal adviser} one word, {ask: a word the young person has chosen}, and gets a call back on the same working day and £{ask: amount} for food and the meter if money is the trouble.',
    example: {
      weak: 'If Nadia struggles with independence, a referral will be made.',
      values: ['has a plate for her on Sundays and brings her home', 'three', 'Amira Cole', '“flat”', '20'],
      better:
        'If the money is gone or the weekend is too long, Nadia rings Joan Boyd, who has a plate for her on Sundays and brings her home. If nobody has heard from Nadia for three days, Joan knocks. Nadia can text Amira Cole (personal adviser) one word, “flat”, and gets a call back on the same working day and £20 for food and the meter if money is the trouble.',
    },
  },
];
