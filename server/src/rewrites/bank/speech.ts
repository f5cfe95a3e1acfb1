import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Speaking, understanding, signing, and being understood. */
export const speech: readonly RewritePattern[] = [
  {
    id: 'speech-not-understood',
    title: 'what it is like not to be understood',
    role: 'need',
    subject: 'speech',
    settles: soundNeed,
    guidance: ['R-07', 'R-08', 'R-09', 'R-10'],
    text: '{Child} can {ask: what the child says, signs or understands today}. When {ask: who} cannot make out what that means, {child} {ask: what others see then}. {Child} needs everybody around to {ask: what helps, such as a sign, a picture or time to finish}.',
    example: {
      weak: 'Nadia needs speech and language therapy.',
      values: [
        'say about fifteen words and point',
        'the other children at nursery',
        'bites her sleeve and walks away',
        'wait until she has pointed, and say the word for her',
      ],
      better:
        'Nadia can say about fifteen words and point. When the other children at nursery cannot make out what that means, Nadia bites her sleeve and walks away. Nadia needs everybody around to wait until she has pointed, and say the word for her.',
    },
  },
  {
    id: 'speech-two-languages',
    title: 'a child with more than one language',
    role: 'need',
    subject: 'speech',
    settles: soundNeed,
    guidance: ['H-35', 'R-09', 'R-10', 'D-33'],
    text: '{Child} hears {ask: the language of home} at home and {ask: the other language} at {ask: where}, and can {ask: what the child says in each}. {Child} needs both counted when anybody looks at {their} speech, and an adult at {ask: where} who {ask: what they would say or do in the home language}.',
    example: {
      weak: 'Nadia needs a speech and language assessment.',
      values: [
        'Sylheti',
        'English',
        'nursery',
        'name animals in one and colours in the other',
        'greets her and says the names of the toys in Sylheti',
      ],
      better:
        'Nadia hears Sylheti at home and English at nursery, and can name animals in one and colours in the other. Nadia needs both counted when anybody looks at her speech, and an adult at nursery who greets her and says the names of the toys in Sylheti.',
    },
  },
  {
    id: 'speech-words-in-steps',
    title: 'new words or signs, in steps',
    role: 'outcome',
    subject: 'speech',
    settles: soundSteps,
    guidance: ['H-23', 'D-36', 'W-04', 'H-11'],
    text: 'By {halfway} {child} uses {first step} words or signs in a day, and {goal} by {review}; today it is {now}. {Parent} and {worker: nursery key person} keep one list that goes to and fro in the bag, and add each new word on the day they hear it.',
    example: {
      weak: "Nadia's speech and language will improve.",
      values: ['25', '40', '15', 'Joy Adeyemi'],
      better:
        'By 14 September 2026 Nadia uses 25 words or signs in a day, and 40 by 2 November 2026; today it is 15. Karen Boyd and Joy Adeyemi (nursery key person) keep one list that goes to and fro in the bag, and add each new word on the day they hear it.',
    },
  },
  {
    id: 'speech-understood-by-others',
    title: 'understood the first time by others',
    role: 'outcome',
    subject: 'speech',
    settles: soundSteps,
    guidance: ['S-10', 'H-23', 'D-35', 'W-02'],
    text: 'By {halfway} {ask: somebody outside the family} understands {child} the first time for {first step} things in every 10, and by {review} for {goal}; today for {now}. {Worker: speech and language therapist} listens to ten sentences each month and writes the number down.',
    example: {
      weak: 'Nadia will be able to communicate well.',
      values: ['the lady at the library', '5', '7', '3'],
      better:
        'By 14 September 2026 the lady at the library understands Nadia the first time for 5 things in every 10, and by 2 November 2026 for 7; today for 3. Gail Stone (speech and language therapist) listens to ten sentences each month and writes the number down.',
    },
  },
  {
    id: 'speech-asks-and-chooses',
    title: 'the child asks, chooses and says no',
    role: 'outcome',
    subject: 'speech',
    settles: soundOutcome,
    guidance: ['W-02', 'S-10', 'D-43', 'H-22'],
    text: 'By {review} {child} asks for {ask: a thing the child wants most days}, chooses between two things and says or signs no, with {their} own words, signs or pictures, on {goal} days in every 5 at {ask: place}. {ask: who sees it} notes it at going-home time and tells {child} what went well.',
    example: {
      weak: 'Nadia will receive speech and language therapy.',
      values: ['the blue bike', '4', 'nursery', 'Joy Adeyemi'],
      better:
        'By 2 November 2026 Nadia asks for the blue bike, chooses between two things and says or signs no, with her own words, signs or pictures, on 4 days in every 5 at nursery. Joy Adeyemi notes it at going-home time and tells Nadia what went well.',
    },
  },
  {
    id: 'speech-ten-minutes-of-talk',
    title: 'ten minutes of talk, and who shows how',
    role: 'action',
    subject: 'speech',
    settles: soundAction,
    guidance: ['W-05', 'W-13', 'H-41', 'S-05'],
    text: '{Parent} and {child} have ten minutes of {ask: book, game or song that the child loves} after {ask: time of day} on five days a week from {start} until {review}, with {ask: what makes it quiet, such as the television off}. {Worker: health visitor} joins in on {start} and {third}, shows how to {ask: what to do, such as wait, say the word, add one more}, and brings {ask: what is new each time, such as a book or a toy}.',
    example: {
      weak: 'Karen Boyd to encourage speech and language.',
      values: [
        'the farm book',
        'tea',
        'the television off',
        'wait for her turn and add one word',
        'a new book every fortnight',
      ],
      better:
        'Karen Boyd and Nadia have ten minutes of the farm book after tea on five days a week from 27 July 2026 until 2 November 2026, with the television off. Priya Nair (health visitor) joins in on 27 July 2026 and 28 August 2026, shows how to wait for her turn and add one word, and brings a new book every fortnight.',
    },
  },
  {
    id: 'speech-sessions-carried-into-the-day',
    title: 'sessions whose words go into every day',
    role: 'action',
    subject: 'speech',
    settles: soundAction,
    guidance: ['W-13', 'R-12', 'D-14', 'H-49'],
    text: '{Owner} sees {child} {often} from {start} until {review}, chooses three words or sounds with {them} each time, and shows {ask: name at nursery or school} how to practise them for five minutes a day. On {review} {owner} plays {child} and {parent} the first recording and the last.',
    example: {
      weak: 'Speech and language therapist to work with Nadia.',
      values: ['every second Tuesday', 'Joy Adeyemi'],
      better:
        'Gail Stone (speech and language therapist) sees Nadia every second Tuesday from 27 July 2026 until 2 November 2026, chooses three words or sounds with her each time, and shows Joy Adeyemi how to practise them for five minutes a day. On 2 November 2026 Gail plays Nadia and Karen Boyd the first recording and the last.',
    },
  },
  {
    id: 'speech-same-signs-everywhere',
    title: 'the same signs in every place',
    role: 'action',
    subject: 'speech',
    settles: soundAction,
    guidance: ['H-09', 'H-30', 'H-34', 'S-05'],
    text: '{Owner} makes three sets of the same cards or signs by {third}: one for home, one for {ask: nursery or school} and one for {friend}. They show {ask: the ten things the child most wants to say}. From {third} until {review} everybody uses them, and once a month {owner} counts how many {child} has used without help.',
    example: {
      weak: 'Nursery to use consistent communication strategies.',
      values: ['Joy Adeyemi', 'nursery', 'more, stop, home, drink, hurt, tired, bike, book, Mum, outside'],
      better:
        'Joy Adeyemi (nursery) makes three sets of the same cards or signs by 28 August 2026: one for home, one for nursery and one for Joan Boyd. They show more, stop, home, drink, hurt, tired, bike, book, Mum, outside. From 28 August 2026 until 2 November 2026 everybody uses them, and once a month Joy Adeyemi counts how many Nadia has used without help.',
    },
  },
  {
    id: 'speech-contingency-appointment-or-tired-day',
    title: 'when an appointment or a story falls through',
    role: 'contingency',
    subject: 'speech',
    settles: soundContingency,
    guidance: ['H-13', 'H-16', 'H-34', 'W-09'],
    text: 'If {parent} cannot get to an appointment, {friend} takes {child} there {ask: how they get there}, and {parent} hears that evening which words to practise. If {parent} is unwell, {friend} reads with {child} that night, at home or over the phone, so that the story of the day is not lost. If there is no new word by {halfway}, {worker: speech and language therapist} sees {child} at home {ask: how soon}.',
    example: {
      weak: 'If speech therapy appointments are missed, the case will be closed.',
      values: ['on the bus', 'within two weeks'],
      better:
        'If Karen Boyd cannot get to an appointment, Joan Boyd takes Nadia there on the bus, and Karen hears that evening which words to practise. If Karen is unwell, Joan reads with Nadia that night, at home or over the phone, so that the story of the day is not lost. If there is no new word by 14 September 2026, Gail Stone (speech and language therapist) sees Nadia at home within two weeks.',
    },
  },
];
