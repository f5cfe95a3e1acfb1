import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Milk and weight of a baby; meals, hunger and food of an older child. */
export const feeding: readonly RewritePattern[] = [
  {
    id: 'feeding-when-the-child-is-hungry',
    title: 'when the child is hungry, and what shows',
    role: 'need',
    subject: 'feeding',
    settles: soundNeed,
    guidance: ['R-07', 'R-10', 'D-33', 'D-10'],
    text: '{Child} needs {ask: which meal or food} at {ask: the time when there is none today}. On {ask: how many days a week} {they} {ask: what anyone sees or hears}, and {ask: what it does to the rest of the child’s day}.',
    example: {
      weak: 'Nadia needs a healthy and balanced diet.',
      values: [
        'breakfast',
        'home before school, or in school by quarter to nine',
        'three days a week',
        'asks other children for their snacks',
        'puts her head on the table by ten',
      ],
      better:
        'Nadia needs breakfast at home before school, or in school by quarter to nine. On three days a week she asks other children for their snacks, and puts her head on the table by ten.',
    },
  },
  {
    id: 'feeding-milk-a-baby-needs',
    title: 'the milk and care a baby needs',
    role: 'need',
    subject: 'feeding',
    age: 'baby',
    settles: soundNeed,
    guidance: ['R-10', 'D-10', 'H-26', 'D-38'],
    text: '{Child} needs {ask: how much milk, and how often} by day and by night. {They} weighed {ask: first weight} on {ask: which day} and {ask: weight after that} on {ask: which later day}, and {ask: what the child does before, during or after a feed}.',
    example: {
      weak: 'Nadia is failing to thrive and requires dietitian input.',
      values: [
        '120 ml every three hours',
        '4.1 kg',
        '6 July 2026',
        '4.2 kg',
        '27 July 2026',
        'sleeps through feeds and wakes crying soon after',
      ],
      better:
        'Nadia needs 120 ml every three hours by day and by night. She weighed 4.1 kg on 6 July 2026 and 4.2 kg on 27 July 2026, and sleeps through feeds and wakes crying soon after.',
    },
  },
  {
    id: 'feeding-a-meal-at-the-table',
    title: 'a meal together: when, where, with whom',
    role: 'outcome',
    subject: 'feeding',
    settles: soundOutcome,
    guidance: ['W-02', 'S-10', 'D-33', 'D-35'],
    text: 'By {review} {child} eats {ask: which meal} at {ask: where, and with whom} on {goal} days in every 7, and on {ask: how many} of them there is {ask: the food that is missing today}. {Child} puts the days on the calendar and tells {worker: school nurse} every second week which meal was the best.',
    example: {
      weak: 'Nadia will have a healthy diet and proper meals.',
      values: ['tea', 'the kitchen table with Karen and Gran', '5', 'four', 'a vegetable that she has helped to cook'],
      better:
        'By 2 November 2026 Nadia eats tea at the kitchen table with Karen and Gran on 5 days in every 7, and on four of them there is a vegetable that she has helped to cook. Nadia puts the days on the calendar and tells Ola Dunn (school nurse) every second week which meal was the best.',
    },
  },
  {
    id: 'feeding-eaten-before-lessons',
    title: 'breakfast or lunch eaten, in steps',
    role: 'outcome',
    subject: 'feeding',
    settles: soundSteps,
    guidance: ['W-04', 'D-35', 'H-46', 'D-29'],
    text: 'By {third} {child} has eaten {ask: which meal} by {ask: what time} on {first step} school days in every 5, and by {review} on {goal} school days in every 5. {worker: teacher} asks {them} quietly each morning, keeps the count, and notes how long {child} {ask: what being full makes possible in class}.',
    example: {
      weak: 'Nadia will not come to school hungry.',
      values: ['breakfast', 'quarter to nine', '3', '4', 'works at her table'],
      better:
        'By 28 August 2026 Nadia has eaten breakfast by quarter to nine on 3 school days in every 5, and by 2 November 2026 on 4 school days in every 5. Imran Farah (teacher) asks her quietly each morning, keeps the count, and notes how long Nadia works at her table.',
    },
  },
  {
    id: 'feeding-weight-in-steps',
    title: 'weight in steps, on the same scales',
    role: 'outcome',
    subject: 'feeding',
    age: 'baby',
    settles: soundSteps,
    guidance: ['D-35', 'W-04', 'H-26', 'D-15'],
    text: 'By {third} {child} weighs {ask: weight for the first step}, by {two thirds} {ask: weight for the second step}, and by {review} {ask: what weight, and on which line of the chart}. {worker: health visitor} weighs {them} on the same scales every {ask: such as week or second Tuesday} and shows {parent} the line in the red book.',
    example: {
      weak: 'Nadia will gain weight.',
      values: ['5 kg', '5.8 kg', '6.4 kg, on the line she was born on', 'Tuesday'],
      better:
        'By 28 August 2026 Nadia weighs 5 kg, by 30 September 2026 5.8 kg, and by 2 November 2026 6.4 kg, on the line she was born on. Priya Nair (health visitor) weighs her on the same scales every Tuesday and shows Karen Boyd the line in the red book.',
    },
  },
  {
    id: 'feeding-foods-the-child-chooses',
    title: 'new foods that the child chooses to try',
    role: 'outcome',
    subject: 'feeding',
    settles: soundSteps,
    guidance: ['D-29', 'D-40', 'W-04', 'H-03'],
    text: 'By {halfway} {child} has tasted {first step} foods from a list that {they} has made, and by {review} eats {goal} of them as part of a meal, {ask: where and with whom the child likes to eat}. {Child} gives each food a mark out of ten, and {worker: school nurse} goes through the list with {child} and {parent} once a month.',
    example: {
      weak: 'Nadia will improve her eating habits.',
      values: ['4', '3', 'at Gran’s on Sundays'],
      better:
        'By 14 September 2026 Nadia has tasted 4 foods from a list that she has made, and by 2 November 2026 eats 3 of them as part of a meal, at Gran’s on Sundays. Nadia gives each food a mark out of ten, and Ola Dunn (school nurse) goes through the list with Nadia and Karen Boyd once a month.',
    },
  },
  {
    id: 'feeding-a-feed-as-it-looks',
    title: 'a baby’s feed as it will look',
    role: 'outcome',
    subject: 'feeding',
    age: 'baby',
    settles: soundOutcome,
    guidance: ['W-02', 'S-10', 'D-33', 'H-23'],
    text: 'By {third} {child} is held by {ask: whom} for {goal} feeds in every 24 hours, takes {ask: how much} at most of them, and {ask: what the child does when the feed goes well}. {Parent} writes down the feeds and wet nappies, and {worker: health visitor} reads the book with {parent} every {ask: such as week or second Tuesday} until {review}.',
    example: {
      weak: "Karen will be better at responding to Nadia's feeding cues.",
      values: ['Karen or her gran', '7', '120 ml', 'looks up and lets go of the teat by herself', 'Tuesday'],
      better:
        'By 28 August 2026 Nadia is held by Karen or her gran for 7 feeds in every 24 hours, takes 120 ml at most of them, and looks up and lets go of the teat by herself. Karen Boyd writes down the feeds and wet nappies, and Priya Nair (health visitor) reads the book with Karen every Tuesday until 2 November 2026.',
    },
  },
  {
    id: 'feeding-cooking-together',
    title: 'cooking together, with what is there',
    role: 'action',
    subject: 'feeding',
    settles: soundAction,
    guidance: ['W-13', 'H-41', 'H-49', 'S-05'],
    text: '{worker: family support worker} and {parent} cook {ask: which meal, chosen by whom} at {ask: where} {often} from {start} until {halfway}, with what the family can pay for, and {child} {ask: what the child does in the kitchen}. {Parent} makes it again {ask: when in the week}. It is working when {child} {ask: what the child says or does at the meal}.',
    example: {
      weak: 'Mother to attend a healthy eating course and cook nutritious meals.',
      values: [
        'a tea that Nadia picks',
        'home',
        'every Monday',
        'washes the vegetables',
        'on Thursdays',
        'asks for seconds',
      ],
      better:
        'Beth Carey (family support worker) and Karen Boyd cook a tea that Nadia picks at home every Monday from 27 July 2026 until 14 September 2026, with what the family can pay for, and Nadia washes the vegetables. Karen makes it again on Thursdays. It is working when Nadia asks for seconds.',
    },
  },
  {
    id: 'feeding-weighed-and-what-then',
    title: 'who weighs the child, and what then happens',
    role: 'action',
    subject: 'feeding',
    age: 'baby',
    settles: soundAction,
    guidance: ['D-14', 'D-15', 'H-26', 'H-50'],
    text: '{worker: health visitor} weighs {child} {often} from {start} until {review}, writes it into the red book and goes through the last days’ feeds with {parent}. Where {child} has gained less than {ask: how many grams}, {worker: health visitor} rings {worker: doctor} the same day and tells {parent} what comes next.',
    example: {
      weak: 'Health visitor to weigh Nadia and monitor her weight.',
      values: ['every Tuesday', '150 grams in a week'],
      better:
        'Priya Nair (health visitor) weighs Nadia every Tuesday from 27 July 2026 until 2 November 2026, writes it into the red book and goes through the last days’ feeds with Karen Boyd. Where Nadia has gained less than 150 grams in a week, Priya rings Dr Helen Amis (doctor) the same day and tells Karen what comes next.',
    },
  },
  {
    id: 'feeding-nights-shared',
    title: 'feeds or meals shared with somebody close',
    role: 'action',
    subject: 'feeding',
    settles: soundAction,
    guidance: ['H-34', 'H-16', 'W-06', 'D-35'],
    text: '{Parent} feeds {child} {ask: at which times of day} and {friend} {ask: at which other times, and on which days} from {start} until {review}, so that {parent} can {ask: what it makes possible}. They write each feed or meal in one book, and {worker: health visitor} asks on {ask: which day of the week} how it went for all three.',
    example: {
      weak: 'Karen to accept family support with feeding.',
      values: ['by day', 'at ten and at two on Friday and Saturday nights', 'sleep for seven hours', 'Mondays'],
      better:
        'Karen Boyd feeds Nadia by day and Joan Boyd at ten and at two on Friday and Saturday nights from 27 July 2026 until 2 November 2026, so that Karen can sleep for seven hours. They write each feed or meal in one book, and Priya Nair (health visitor) asks on Mondays how it went for all three.',
    },
  },
  {
    id: 'feeding-nothing-for-the-next-meal',
    title: 'no food in: where the child eats',
    role: 'contingency',
    subject: 'feeding',
    settles: soundContingency,
    guidance: ['H-16', 'H-34', 'H-13', 'W-09'],
    text: 'If there is nothing for the next meal, {parent} or {child} rings {friend}, and {child} eats there that day. {worker: family support worker} brings {ask: what can be brought, such as milk or a food parcel} by the next evening and goes through the money with {parent}. At school {child} can tell {ask: whom the child has chosen}, who gives {them} something to eat and asks no questions.',
    example: {
      weak: 'If neglect continues the case will return to conference.',
      values: ['milk and a food parcel', 'Mrs Pell in the kitchen'],
      better:
        'If there is nothing for the next meal, Karen Boyd or Nadia rings Joan Boyd, and Nadia eats there that day. Beth Carey (family support worker) brings milk and a food parcel by the next evening and goes through the money with Karen. At school Nadia can tell Mrs Pell in the kitchen, who gives her something to eat and asks no questions.',
    },
  },
  {
    id: 'feeding-a-baby-who-does-not-feed',
    title: 'a baby who takes too little: tonight',
    role: 'contingency',
    subject: 'feeding',
    age: 'baby',
    settles: soundContingency,
    guidance: ['H-13', 'H-26', 'H-16', 'S-09'],
    text: 'If {child} takes less than {ask: how much, in how many hours} or {ask: which other sign}, whoever is feeding {them} rings {ask: 111, the ward or the midwife, with the number} at once, by day or night. {friend} drives {child} and {parent} to {ask: where} and stays until {child} has fed. {worker: health visitor} weighs {child} the next morning.',
    example: {
      weak: 'If Nadia does not gain weight, a strategy discussion will be held.',
      values: ['60 ml in six hours', 'has a dry nappy all day', '111', 'the children’s ward'],
      better:
        'If Nadia takes less than 60 ml in six hours or has a dry nappy all day, whoever is feeding her rings 111 at once, by day or night. Joan Boyd drives Nadia and Karen Boyd to the children’s ward and stays until Nadia has fed. Priya Nair (health visitor) weighs Nadia the next morning.',
    },
  },
];
