import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** How a child feels: worry, sadness, anger, fear, confidence, and whom the child can tell. */
export const feelings: readonly RewritePattern[] = [
  {
    id: 'feelings-moment-behind-it',
    title: 'the hard moment and what helps then',
    role: 'need',
    subject: 'feelings',
    settles: soundNeed,
    guidance: ['R-07', 'R-10', 'R-09', 'D-33'],
    text: '{Child} {ask: what others see, and how often} when {ask: what happens just before}. At that moment {they} needs {ask: a person} to {ask: what helps then}.',
    example: {
      weak: 'Nadia needs to feel happy and confident.',
      values: [
        'cries or hides under the table three mornings a week',
        'the register is called and a new adult stands in front of the class',
        'Imran',
        'tell her who the new adult is and where she can sit',
      ],
      better:
        'Nadia cries or hides under the table three mornings a week when the register is called and a new adult stands in front of the class. At that moment she needs Imran to tell her who the new adult is and where she can sit.',
    },
  },
  {
    id: 'feelings-somebody-to-tell',
    title: 'the need behind counselling or therapy',
    role: 'need',
    subject: 'feelings',
    settles: soundNeed,
    guidance: ['R-08', 'D-34', 'R-09', 'R-05'],
    text: 'Since {ask: what happened, or when it began} {child} {ask: what has changed in the child’s days}. {Child} needs a grown-up of {their} own choosing with time to listen, at {ask: the place and time the child finds easiest}, because {ask: what makes it hard to say this to the people at home}.',
    example: {
      weak: 'Nadia needs counselling.',
      values: [
        'her grandad died in March',
        'sleeps four or five hours a night and has dropped football',
        'the allotment on Saturdays',
        'she is afraid that talking about him will make her mum cry',
      ],
      better:
        'Since her grandad died in March Nadia sleeps four or five hours a night and has dropped football. Nadia needs a grown-up of her own choosing with time to listen, at the allotment on Saturdays, because she is afraid that talking about him will make her mum cry.',
    },
  },
  {
    id: 'feelings-score-in-steps',
    title: 'a score for the week, in steps',
    role: 'outcome',
    subject: 'feelings',
    settles: soundSteps,
    guidance: ['H-23', 'D-35', 'W-04', 'H-11'],
    text: 'By {halfway} {child} gives the week {first step} out of 10 or more on three Fridays running, and {goal} out of 10 by {review}; today it is {now}. {Child} marks the number with {ask: whom the child wants to do this with} and says what made it so.',
    example: {
      weak: 'Nadia will feel happier.',
      values: ['5', '7', '3', 'Imran Farah'],
      better:
        'By 14 September 2026 Nadia gives the week 5 out of 10 or more on three Fridays running, and 7 out of 10 by 2 November 2026; today it is 3. Nadia marks the number with Imran Farah and says what made it so.',
    },
  },
  {
    id: 'feelings-tells-on-the-day',
    title: 'the child tells somebody on the day',
    role: 'outcome',
    subject: 'feelings',
    settles: soundOutcome,
    guidance: ['W-02', 'S-10', 'H-22', 'R-05'],
    text: 'When something weighs on {child}, {ask: the person the child has chosen} hears of it the same day by {ask: the child’s own way, such as a word, a drawing or a card on the desk}. {Child} draws a dot in the calendar for each time and a star beside it when it was told, and by {review} there is a star beside {goal} dots in every 5.',
    example: {
      weak: 'Nadia will be able to express her feelings.',
      values: ['Gran', 'a text with a cloud in it', '4'],
      better:
        'When something weighs on Nadia, Gran hears of it the same day by a text with a cloud in it. Nadia draws a dot in the calendar for each time and a star beside it when it was told, and by 2 November 2026 there is a star beside 4 dots in every 5.',
    },
  },
  {
    id: 'feelings-hard-hour-goes-well',
    title: 'the hardest hour as it will look',
    role: 'outcome',
    subject: 'feelings',
    settles: soundOutcome,
    guidance: ['W-02', 'W-03', 'H-46', 'D-42'],
    text: 'By {review}, {ask: the time of day that is hardest now} looks like this: {child} {ask: what the child does first}, then {ask: what the child does next}, with {ask: who is nearby}. It is so on {goal} days in every 5, as {ask: who sees it} and {child} write down each {ask: day of the week}.',
    example: {
      weak: "Nadia's anxiety will be reduced.",
      values: [
        'the first half hour of school',
        'hangs up her coat and feeds the class fish',
        'reads on the carpet beside Meera',
        'Imran Farah in the room',
        '4',
        'Imran',
        'Friday',
      ],
      better:
        'By 2 November 2026, the first half hour of school looks like this: Nadia hangs up her coat and feeds the class fish, then reads on the carpet beside Meera, with Imran Farah in the room. It is so on 4 days in every 5, as Imran and Nadia write down each Friday.',
    },
  },
  {
    id: 'feelings-back-to-what-gives-joy',
    title: 'back to something the child loves',
    role: 'outcome',
    subject: 'feelings',
    settles: soundSteps,
    guidance: ['S-10', 'W-04', 'D-29', 'H-06'],
    text: 'By {halfway} {child} has been back to {ask: something the child used to love} twice, and by {review} {child} goes by choice, {goal} weeks in every 4. {Friend} comes along, and {child} shows {ask: whom} a photo or tells one story from it each time.',
    example: {
      weak: "Nadia's confidence will increase.",
      values: ['the climbing wall', '3', 'her mum'],
      better:
        'By 14 September 2026 Nadia has been back to the climbing wall twice, and by 2 November 2026 Nadia goes by choice, 3 weeks in every 4. Joan Boyd comes along, and Nadia shows her mum a photo or tells one story from it each time.',
    },
  },
  {
    id: 'feelings-time-together-each-week',
    title: 'time with one adult every week',
    role: 'action',
    subject: 'feelings',
    settles: soundAction,
    guidance: ['S-03', 'D-14', 'S-06', 'R-12'],
    text: '{Owner} and {child} spend {ask: minutes} minutes together {often} from {start} until {review}, doing {ask: what the child likes to do while talking}. On {halfway} {owner} asks {child} what has helped, and what of it {parent} may hear.',
    example: {
      weak: 'School to provide emotional support to Nadia.',
      values: ['30', 'every Wednesday after lunch', 'clay'],
      better:
        'Ola Dunn (school nurse) and Nadia spend 30 minutes together every Wednesday after lunch from 27 July 2026 until 2 November 2026, doing clay. On 14 September 2026 Ola asks Nadia what has helped, and what of it Karen Boyd may hear.',
    },
  },
  {
    id: 'feelings-referral-and-the-wait',
    title: 'a referral, and help while waiting',
    role: 'action',
    subject: 'feelings',
    settles: soundAction,
    guidance: ['W-13', 'H-49', 'R-12', 'H-52'],
    text: '{Owner} sends the referral to {service} by {start} so that {child} can {ask: what the child would learn or be able to say there}, and tells {child} and {parent} by {third} how long the wait is. While they wait, {ask: name} {ask: does what with the child} every {ask: day of the week} until {review}.',
    example: {
      weak: 'Refer Nadia to play therapy.',
      values: [
        'Ola Dunn',
        'show what happened on the stairs and sleep through again',
        'Imran Farah',
        'plays with Nadia and the doll’s house for half an hour',
        'Tuesday',
      ],
      better:
        'Ola Dunn sends the referral to play therapy by 27 July 2026 so that Nadia can show what happened on the stairs and sleep through again, and tells Nadia and Karen Boyd by 28 August 2026 how long the wait is. While they wait, Imran Farah plays with Nadia and the doll’s house for half an hour every Tuesday until 2 November 2026.',
    },
  },
  {
    id: 'feelings-same-answer-everywhere',
    title: 'one card of what helps, used everywhere',
    role: 'action',
    subject: 'feelings',
    settles: soundAction,
    guidance: ['H-30', 'H-09', 'H-31', 'S-05'],
    text: '{Worker: social worker} and {child} make a card by {third} with three things that help when {ask: the moment that is hard}. From {third} until {review} {parent} uses it at home and {ask: name of the person at school} at school. {Child} puts a tick on it each time one of the three has helped, and they count the ticks together on {review}.',
    example: {
      weak: 'Karen Boyd and school to promote positive emotional well-being.',
      values: ['a room gets loud', 'Imran Farah'],
      better:
        'Lena Frost (social worker) and Nadia make a card by 28 August 2026 with three things that help when a room gets loud. From 28 August 2026 until 2 November 2026 Karen Boyd uses it at home and Imran Farah at school. Nadia puts a tick on it each time one of the three has helped, and they count the ticks together on 2 November 2026.',
    },
  },
  {
    id: 'feelings-contingency-evening',
    title: 'when it gets too much one evening',
    role: 'contingency',
    subject: 'feelings',
    settles: soundContingency,
    guidance: ['H-13', 'H-14', 'H-16', 'H-31'],
    text: 'If {ask: the sign that it is getting too much}, {child} can ring {friend} until {ask: time at night}, or ask {parent} to. {Friend} comes over or has {child} for the night, and they {ask: what helps them both then}. {Parent} tells {worker: social worker} the next morning, who sees {child} {ask: how soon}.',
    example: {
      weak: "If Nadia's mental health deteriorates, a referral will be made.",
      values: [
        'Nadia has not eaten with the family for two days',
        'ten',
        'make toast and watch the football',
        'the same day',
      ],
      better:
        'If Nadia has not eaten with the family for two days, Nadia can ring Joan Boyd until ten, or ask Karen Boyd to. Joan comes over or has Nadia for the night, and they make toast and watch the football. Karen tells Lena Frost (social worker) the next morning, who sees Nadia the same day.',
    },
  },
];
