import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** What a child does when it is too much, what the grown-ups answer, and the rules at home and at school. */
export const behaviour: readonly RewritePattern[] = [
  {
    id: 'behaviour-what-it-may-be-telling',
    title: 'what the behaviour may be telling us',
    role: 'need',
    subject: 'behaviour',
    settles: soundNeed,
    guidance: ['R-07', 'R-10', 'H-28', 'H-36'],
    text: 'When {ask: what happens just before}, {child} {ask: what others see and hear}, {ask: how often}. It may be {their} way of saying {ask: what the grown-ups think lies behind it}. {Child} needs {ask: a person} to {ask: what helps before it boils over}.',
    example: {
      weak: 'Nadia has challenging behaviour.',
      values: [
        'the plan for the afternoon changes',
        'throws what is in her hand and runs out',
        'three times in the last fortnight',
        'that she does not know who will fetch her',
        'a grown-up',
        'tell her at breakfast who fetches her, and show her on the board when it changes',
      ],
      better:
        'When the plan for the afternoon changes, Nadia throws what is in her hand and runs out, three times in the last fortnight. It may be her way of saying that she does not know who will fetch her. Nadia needs a grown-up to tell her at breakfast who fetches her, and show her on the board when it changes.',
    },
  },
  {
    id: 'behaviour-same-answer-from-everyone',
    title: 'the need behind a parenting course',
    role: 'need',
    subject: 'behaviour',
    settles: soundNeed,
    guidance: ['R-08', 'D-34', 'W-05', 'D-33'],
    text: 'About {ask: bedtime, screens, going out or what it is about here}, {child} hears {ask: one answer} from {ask: one grown-up} and {ask: another answer} from {ask: another grown-up}, and {ask: what the child’s evening is like because of it}. {Child} needs to know by {ask: time of day} what will happen, and that it will be so on most days.',
    example: {
      weak: 'Karen Boyd needs to attend a parenting course.',
      values: [
        'bedtime',
        '“half past seven”',
        'her mum',
        '“whenever you like”',
        'Gran',
        'they argue on the stairs while she waits in her pyjamas',
        'tea',
      ],
      better:
        'About bedtime, Nadia hears “half past seven” from her mum and “whenever you like” from Gran, and they argue on the stairs while she waits in her pyjamas. Nadia needs to know by tea what will happen, and that it will be so on most days.',
    },
  },
  {
    id: 'behaviour-instead-in-steps',
    title: 'what the child does instead, in steps',
    role: 'outcome',
    subject: 'behaviour',
    settles: soundSteps,
    guidance: ['H-46', 'D-42', 'W-04', 'H-24'],
    text: 'By {halfway}, when {ask: the situation that is hard now}, {child} {ask: what the child does instead} on {first step} of 10 times, and by {review} on {goal}; today it is {now}. {Child} and {parent} colour in a square at bedtime for each time.',
    example: {
      weak: "Nadia's aggressive behaviour will reduce.",
      values: ['a game ends', 'goes to the red cushion and squeezes it', '4', '7', '1'],
      better:
        'By 14 September 2026, when a game ends, Nadia goes to the red cushion and squeezes it on 4 of 10 times, and by 2 November 2026 on 7; today it is 1. Nadia and Karen Boyd colour in a square at bedtime for each time.',
    },
  },
  {
    id: 'behaviour-quiet-voice-at-the-hard-time',
    title: 'how the hard time of day sounds then',
    role: 'outcome',
    subject: 'behaviour',
    settles: soundOutcome,
    guidance: ['D-43', 'D-42', 'W-02', 'W-05'],
    text: 'By {review} {ask: the time of day that is loud now} goes like this: {parent} {ask: what the parent does first, in a quiet voice}, {child} {ask: what the child does then}, and it is over in {ask: minutes} minutes. {Child} says that it went so on {goal} evenings in every 7, when {worker: family support worker} asks {them} each {ask: day of the week}.',
    example: {
      weak: 'Karen Boyd will not smack Nadia.',
      values: [
        'getting ready for bed',
        'sits on the bottom stair and says what comes next',
        'brushes her teeth and picks the story',
        'twenty',
        'five',
        'Wednesday',
      ],
      better:
        'By 2 November 2026 getting ready for bed goes like this: Karen Boyd sits on the bottom stair and says what comes next, Nadia brushes her teeth and picks the story, and it is over in twenty minutes. Nadia says that it went so on five evenings in every 7, when Beth Carey (family support worker) asks her each Wednesday.',
    },
  },
  {
    id: 'behaviour-making-up-after-a-row',
    title: 'making up again after a row',
    role: 'outcome',
    subject: 'behaviour',
    settles: soundOutcome,
    guidance: ['H-25', 'H-46', 'S-10', 'H-24'],
    text: 'By {review}, after a row, {child} and {parent} have made up before bedtime, {goal} times in every 5: {parent} {ask: what the parent does to make up} and {child} {ask: what the child does}. {Child} puts a sticker in the calendar on those evenings and shows it to {ask: whom}.',
    example: {
      weak: 'There will be no more tantrums.',
      values: ['4', 'knocks and says sorry for the loud voice', 'draws one picture of it', 'Gran'],
      better:
        'By 2 November 2026, after a row, Nadia and Karen Boyd have made up before bedtime, 4 times in every 5: Karen knocks and says sorry for the loud voice and Nadia draws one picture of it. Nadia puts a sticker in the calendar on those evenings and shows it to Gran.',
    },
  },
  {
    id: 'behaviour-stays-in-lessons',
    title: 'lessons the child stays in, counted',
    role: 'outcome',
    subject: 'behaviour',
    settles: soundSteps,
    guidance: ['D-36', 'H-23', 'W-04', 'D-35'],
    text: 'By {halfway} {child} is in the room to the end of {first step} lessons in every 10, and by {review} of {goal}, with {ask: what lets the child out for a while and back in}. {Worker: class teacher} counts the lessons each Friday and rings {parent} with the number and one thing that went well.',
    example: {
      weak: "Nadia's disruptive behaviour in lessons will reduce.",
      values: ['6', '8', 'a card for five minutes in the corridor'],
      better:
        'By 14 September 2026 Nadia is in the room to the end of 6 lessons in every 10, and by 2 November 2026 of 8, with a card for five minutes in the corridor. Imran Farah (class teacher) counts the lessons each Friday and rings Karen Boyd with the number and one thing that went well.',
    },
  },
  {
    id: 'behaviour-house-rules-made-together',
    title: 'three house rules made together',
    role: 'action',
    subject: 'behaviour',
    settles: soundAction,
    guidance: ['W-05', 'H-03', 'H-41', 'H-48'],
    text: '{Parent} and {child} choose three house rules by {third}, and for each a small good thing that follows when it is kept. {Worker: family support worker} sits at the table with them for the first one. The rules hang {ask: where the child can see them}, and every {ask: day of the week} until {review} {parent} and {child} look at them over {ask: something they both like} and change one if it does not work.',
    example: {
      weak: 'Karen Boyd to implement clear boundaries and routines.',
      values: ['on the fridge', 'Sunday', 'pancakes'],
      better:
        'Karen Boyd and Nadia choose three house rules by 28 August 2026, and for each a small good thing that follows when it is kept. Beth Carey (family support worker) sits at the table with them for the first one. The rules hang on the fridge, and every Sunday until 2 November 2026 Karen and Nadia look at them over pancakes and change one if it does not work.',
    },
  },
  {
    id: 'behaviour-course-tried-out-at-home',
    title: 'one thing from the course each week',
    role: 'action',
    subject: 'behaviour',
    settles: soundAction,
    guidance: ['H-49', 'W-07', 'W-13', 'H-41'],
    text: '{Parent} goes to {service} {often} from {start} until {halfway} to learn how to {ask: what the parent wants to be able to do}, and picks one thing each week to try with {child}. {ask: who looks after the children} has the children meanwhile. {Worker: family support worker} asks {parent} and {child} each {ask: day of the week} what they tried and what {child} did then.',
    example: {
      weak: 'Mother to attend parenting classes.',
      values: ['every Tuesday evening', 'say no in a quiet voice', 'Gran', 'Thursday'],
      better:
        'Karen Boyd goes to parenting classes every Tuesday evening from 27 July 2026 until 14 September 2026 to learn how to say no in a quiet voice, and picks one thing each week to try with Nadia. Gran has the children meanwhile. Beth Carey (family support worker) asks Karen and Nadia each Thursday what they tried and what Nadia did then.',
    },
  },
  {
    id: 'behaviour-meets-at-the-gate',
    title: 'one adult at both ends of school',
    role: 'action',
    subject: 'behaviour',
    settles: soundAction,
    guidance: ['H-51', 'D-14', 'S-08', 'D-40'],
    text: '{Owner} meets {child} at {ask: place} every school day at {ask: time} from {start} until {review}. They choose one thing for the day that {child} can manage, and look at it again for five minutes before home time. Each Friday {owner} tells {parent}, with {child} there, what went well and on how many days.',
    example: {
      weak: 'Imran Farah to monitor behaviour.',
      values: ['the side door', 'twenty to nine'],
      better:
        'Imran Farah (class teacher) meets Nadia at the side door every school day at twenty to nine from 27 July 2026 until 2 November 2026. They choose one thing for the day that Nadia can manage, and look at it again for five minutes before home time. Each Friday Imran tells Karen Boyd, with Nadia there, what went well and on how many days.',
    },
  },
  {
    id: 'behaviour-contingency-boils-over',
    title: 'when it boils over at home',
    role: 'contingency',
    subject: 'behaviour',
    settles: soundContingency,
    guidance: ['H-13', 'H-14', 'H-16', 'W-08'],
    text: 'If {ask: the first sign that it is about to boil over}, {child} goes to {ask: a quiet place in or near the home} and {parent} rings {friend}. {Friend} comes and stays with {child}, or takes {them} home for the night, until it is quiet again. If somebody is being hurt and nobody can calm it, everybody else goes to another room or next door and {parent} rings 999. The next day {parent} and {child} talk it over with {ask: whom both trust}.',
    example: {
      weak: 'If behaviour escalates, police will be called.',
      values: ['Nadia paces up and down and stops answering', 'her den under the stairs', 'Beth Carey'],
      better:
        'If Nadia paces up and down and stops answering, Nadia goes to her den under the stairs and Karen Boyd rings Joan Boyd. Joan comes and stays with Nadia, or takes her home for the night, until it is quiet again. If somebody is being hurt and nobody can calm it, everybody else goes to another room or next door and Karen rings 999. The next day Karen and Nadia talk it over with Beth Carey.',
    },
  },
];
