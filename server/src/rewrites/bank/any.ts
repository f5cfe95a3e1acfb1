import type { RewritePattern } from '../pattern.ts';

/** Sentences that suit any subject, for when no pattern of a subject does, or when the writer's own words should stay. */
export const any: readonly RewritePattern[] = [
  {
    id: 'any-need-of-this-child',
    title: 'what this child needs, and why',
    role: 'need',
    subject: 'any',
    settles: [
      'need-is-specific-to-the-child',
      'need-is-not-a-service',
      'need-is-not-an-assessment',
      'wording-is-specific',
    ],
    guidance: ['R-07', 'R-08', 'R-09', 'R-10', 'D-33', 'D-34'],
    text: '{Child} needs {ask: whom or what, and at which time of the day}, because {ask: what the child does, feels or goes without today}, {ask: how often or since when}.',
    example: {
      weak: 'Nadia needs to thrive.',
      values: [
        'a grown-up who is awake and eats with her before school',
        'she gets herself up and comes to class hungry',
        'on 9 of the last 20 days',
      ],
      better:
        'Nadia needs a grown-up who is awake and eats with her before school, because she gets herself up and comes to class hungry, on 9 of the last 20 days.',
    },
  },
  {
    id: 'any-need-from-a-day',
    title: 'what an ordinary day is like, and what is missing',
    role: 'need',
    subject: 'any',
    settles: [
      'need-is-specific-to-the-child',
      'need-is-not-a-service',
      'need-is-not-an-assessment',
      'wording-is-specific',
    ],
    guidance: ['R-05', 'R-10', 'D-10'],
    text: 'On {ask: which days} {child} {ask: what the child does or lives through then}. What would help {them} is {ask: what would be there for the child that is not there today}.',
    example: {
      weak: 'Nadia needs the family support service.',
      values: [
        'most school mornings',
        'gets up alone, finds no clean uniform and comes to school after the register',
        'somebody who is up by seven, and clothes laid out the night before',
      ],
      better:
        'On most school mornings Nadia gets up alone, finds no clean uniform and comes to school after the register. What would help her is somebody who is up by seven, and clothes laid out the night before.',
    },
  },
  {
    id: 'any-outcome-that-can-be-counted',
    title: 'what can be seen and counted, with a first step',
    role: 'outcome',
    subject: 'any',
    settles: [
      'outcome-can-be-measured',
      'outcome-has-a-date',
      'outcome-is-about-the-child',
      'outcome-is-a-change-for-the-child',
      'outcome-comes-in-steps',
      'outcome-is-still-to-come',
      'outcome-is-one-change',
      'aim-can-be-kept',
      'wording-is-specific',
    ],
    guidance: ['W-02', 'W-04', 'H-23', 'H-26', 'D-35', 'D-36', 'D-38'],
    text: 'By {review} {child} {ask: what the child does then, that anyone could see} on {goal} days in every 7. First step: {first step} days in every 7 by {halfway}. Today it is {now}.',
    example: {
      weak: "Nadia's life will improve.",
      values: ['eats breakfast with Karen before school', '5', '3', '2'],
      better:
        'By 2 November 2026 Nadia eats breakfast with Karen before school on 5 days in every 7. First step: 3 days in every 7 by 14 September 2026. Today it is 2.',
    },
  },
  {
    id: 'any-outcome-instead',
    title: 'what will happen instead',
    role: 'outcome',
    subject: 'any',
    settles: [
      'outcome-says-what-will-be',
      'aim-can-be-kept',
      'outcome-can-be-measured',
      'outcome-has-a-date',
      'outcome-is-about-the-child',
      'wording-is-specific',
    ],
    guidance: ['H-46', 'D-42', 'H-25', 'D-37'],
    text: 'By {review}, when {ask: the moment in which it happens today}, {ask: who} {ask: what this person does instead}, and {child} {ask: what the child does then}. It goes so on {goal} of the last 10 times, and on {first step} of 10 by {halfway}. Today it is {now}.',
    example: {
      weak: 'Karen will stop shouting at bedtime.',
      values: [
        'it is time for bed',
        'Karen',
        'sits down on the edge of the bed and counts to ten',
        'picks the story',
        '7',
        '4',
        '1',
      ],
      better:
        'By 2 November 2026, when it is time for bed, Karen sits down on the edge of the bed and counts to ten, and Nadia picks the story. It goes so on 7 of the last 10 times, and on 4 of 10 by 14 September 2026. Today it is 1.',
    },
  },
  {
    id: 'any-outcome-in-the-childs-words',
    title: 'what the child says about it, out of ten',
    role: 'outcome',
    subject: 'any',
    settles: [
      'outcome-can-be-measured',
      'outcome-has-a-date',
      'outcome-is-a-change-for-the-child',
      'outcome-is-about-the-child',
      'wording-is-specific',
    ],
    guidance: ['W-12', 'H-07', 'R-05', 'D-35'],
    text: 'By {review} {child} gives {ask: what the child would put a number on} {goal} out of 10 or more, three weeks running, and {first step} by {halfway}. Today it is {now}. {Child} tells {ask: whom the child chooses to tell} what made it so.',
    example: {
      weak: 'Nadia will have a better home life.',
      values: ['the mornings at home', '7', '5', '3', 'Joan'],
      better:
        'By 2 November 2026 Nadia gives the mornings at home 7 out of 10 or more, three weeks running, and 5 by 14 September 2026. Today it is 3. Nadia tells Joan what made it so.',
    },
  },
  {
    id: 'any-action-from-until',
    title: 'who does what, how often, from when until when, and who sees that it helps',
    role: 'action',
    subject: 'any',
    settles: [
      'action-has-a-date',
      'action-names-a-person',
      'action-owner-is-a-person',
      'contact-says-how-often',
      'date-is-specific',
      'wording-is-specific',
    ],
    guidance: ['H-51', 'H-52', 'D-13', 'D-14', 'S-03', 'S-06', 'S-07'],
    text: '{Owner} will {rest} {ask: on which days or how often} from {start} until {review}. {ask: Who looks} looks with {child} on {halfway} at whether it helps.',
    example: {
      weak: 'Joan to read with Nadia.',
      values: ['every Tuesday and Thursday', 'Karen'],
      better:
        'Joan Boyd will read with Nadia every Tuesday and Thursday from 27 July 2026 until 2 November 2026. Karen looks with Nadia on 14 September 2026 at whether it helps.',
    },
  },
  {
    id: 'any-action-service-and-what-for',
    title: 'what the service does, for whom, and what is seen of it at home',
    role: 'action',
    subject: 'any',
    settles: [
      'action-says-what-a-service-is-for',
      'action-has-a-date',
      'action-names-a-person',
      'action-owner-is-a-person',
      'date-is-specific',
      'contact-says-how-often',
    ],
    guidance: ['W-13', 'H-49', 'D-43', 'R-12', 'S-03'],
    text: '{ask: Name} ({service}) will meet {ask: whom} {ask: how often} from {start} until {review} to {ask: what they practise or work out together}. On {halfway} {ask: who looks} asks {child} what is different at home.',
    example: {
      weak: 'Nadia to be referred to the bereavement service.',
      values: [
        'Iris Vane',
        'Nadia',
        'every second Wednesday',
        'make a box of the things that remind her of Dad, and find words for the days when she misses him',
        'Lena Frost',
      ],
      better:
        'Iris Vane (bereavement service) will meet Nadia every second Wednesday from 27 July 2026 until 2 November 2026 to make a box of the things that remind her of Dad, and find words for the days when she misses him. On 14 September 2026 Lena Frost asks Nadia what is different at home.',
    },
  },
  {
    id: 'any-action-once',
    title: 'who does what by when, and what the child has of it',
    role: 'action',
    subject: 'any',
    settles: [
      'action-has-a-date',
      'action-names-a-person',
      'action-owner-is-a-person',
      'action-says-what-a-service-is-for',
      'date-is-specific',
    ],
    guidance: ['H-51', 'H-52', 'D-13', 'S-03', 'R-12', 'W-13'],
    text: '{Owner} will {rest} by {third}, so that {child} {ask: what the child will have or can do then}.',
    example: {
      weak: 'School nurse to ring the sleep clinic.',
      values: ['sleeps through and is awake in class'],
      better:
        'Ola Dunn (school nurse) will ring the sleep clinic by 28 August 2026, so that Nadia sleeps through and is awake in class.',
    },
  },
  {
    id: 'any-action-you-do-and-we-help',
    title: 'what you do, and how we help',
    role: 'action',
    subject: 'any',
    settles: ['plan-shares-the-work', 'action-has-a-date', 'action-names-a-person', 'date-is-specific'],
    guidance: ['W-13', 'H-41', 'S-05', 'H-30'],
    text: '{Owner} will {rest} {ask: on which days or how often} from {start} until {review}.\n{ask: Name} ({ask: role}) will {ask: what makes it easier, and when} from {start} until {review}.',
    example: {
      weak: 'Karen to get Nadia up.',
      values: [
        'at seven on school days',
        'Beth Carey',
        'family support worker',
        'ring Karen every Monday and Thursday at a quarter to seven',
      ],
      better:
        'Karen Boyd will get Nadia up at seven on school days from 27 July 2026 until 2 November 2026.\nBeth Carey (family support worker) will ring Karen every Monday and Thursday at a quarter to seven from 27 July 2026 until 2 November 2026.',
    },
  },
  {
    id: 'any-contingency-who-comes',
    title: 'who comes, and what the child can do',
    role: 'contingency',
    subject: 'any',
    settles: [
      'contingency-is-more-than-a-process',
      'contingency-names-a-person',
      'contingency-says-what-happens-for-the-child',
      'wording-is-specific',
    ],
    guidance: ['H-13', 'H-14', 'H-16', 'H-31'],
    text: 'If {ask: what anyone could see going wrong}, {friend} will {ask: what this person does, and how soon}, and {child} can {ask: whom the child rings or where the child goes}.',
    example: {
      weak: 'If concerns increase the matter will go to a strategy meeting.',
      values: [
        'Karen does not answer the phone by half past seven',
        'come round within ten minutes and take Nadia to school',
        'ring Joan from the phone in the hall',
      ],
      better:
        'If Karen does not answer the phone by half past seven, Joan Boyd will come round within ten minutes and take Nadia to school, and Nadia can ring Joan from the phone in the hall.',
    },
  },
  {
    id: 'any-contingency-two-steps',
    title: 'who helps first, and what follows if that is not enough',
    role: 'contingency',
    subject: 'any',
    settles: [
      'contingency-is-more-than-a-process',
      'contingency-names-a-person',
      'contingency-says-what-happens-for-the-child',
      'consequence-is-no-threat',
      'wording-is-specific',
    ],
    guidance: ['H-14', 'H-16', 'H-19', 'W-08'],
    text: 'If {ask: what anyone could see going wrong}, {friend} will {ask: what this person does first}, and {child} will be {ask: where, and with whom}. If it is still so {ask: how long after}, {worker: social worker} will meet {parent} and {friend} within {ask: how many} days and agree with them {ask: what else would help}.',
    example: {
      weak: 'If things get worse, a legal planning meeting will be held.',
      values: [
        'Karen stays in bed for a second day',
        'come and cook',
        "at Joan's house with her own bed there",
        'a week later',
        'two',
        'whether Nadia should stay with Joan for longer',
      ],
      better:
        "If Karen stays in bed for a second day, Joan Boyd will come and cook, and Nadia will be at Joan's house with her own bed there. If it is still so a week later, Lena Frost (social worker) will meet Karen Boyd and Joan within two days and agree with them whether Nadia should stay with Joan for longer.",
    },
  },
];
