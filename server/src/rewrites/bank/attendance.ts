import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Going to school, nursery or college, being there on time, and learning there. */
export const attendance: readonly RewritePattern[] = [
  {
    id: 'attendance-what-is-missed',
    title: 'what makes mornings hard and what is missed',
    role: 'need',
    subject: 'attendance',
    settles: soundNeed,
    guidance: ['R-07', 'R-10', 'D-33', 'W-09'],
    text: '{Child} needs {ask: what would make the way into school easier}, because {ask: what makes the mornings hard}. {They} was in school on {ask: how many} of the last {ask: how many in all} school days and missed {ask: what the child minds missing most}.',
    example: {
      weak: 'Nadia needs to attend school.',
      values: [
        'somebody to walk with as far as the gate',
        'she is up with her baby brother at six and leaves alone',
        '14',
        '30',
        'choir and her friend Ruby',
      ],
      better:
        'Nadia needs somebody to walk with as far as the gate, because she is up with her baby brother at six and leaves alone. She was in school on 14 of the last 30 school days and missed choir and her friend Ruby.',
    },
  },
  {
    id: 'attendance-what-school-is-like',
    title: 'what the school day is like',
    role: 'need',
    subject: 'attendance',
    settles: soundNeed,
    guidance: ['R-05', 'R-08', 'R-09', 'R-10'],
    text: 'At {ask: the part of the school day that is hardest} {child} {ask: what anyone sees the child do}, {ask: how often}. {They} needs {ask: whom or what, in the child’s own view} then, so that {they} can {ask: what the child would like to do there}.',
    example: {
      weak: 'Nadia needs a referral to the inclusion team.',
      values: [
        'the end of lunch',
        'hides in the cloakroom and asks to ring home',
        'three days a week',
        'one grown-up who comes to find her',
        'walk back into class with Ruby',
      ],
      better:
        'At the end of lunch Nadia hides in the cloakroom and asks to ring home, three days a week. She needs one grown-up who comes to find her then, so that she can walk back into class with Ruby.',
    },
  },
  {
    id: 'attendance-in-steps',
    title: 'attendance in steps up to a figure',
    role: 'outcome',
    subject: 'attendance',
    settles: soundSteps,
    guidance: ['D-36', 'W-04', 'H-24', 'H-23'],
    text: 'By {halfway} {child} is in school on {first step} days in every 10, and by {review} on {goal} days in every 10. {worker: teacher} counts the days each Friday and tells {child} and {parent}.',
    example: {
      weak: "Nadia's attendance will improve.",
      values: ['8', '9'],
      better:
        'By 14 September 2026 Nadia is in school on 8 days in every 10, and by 2 November 2026 on 9 days in every 10. Imran Farah (teacher) counts the days each Friday and tells Nadia and Karen Boyd.',
    },
  },
  {
    id: 'attendance-a-morning-as-it-looks',
    title: 'a school morning as it will look',
    role: 'outcome',
    subject: 'attendance',
    settles: soundOutcome,
    guidance: ['W-02', 'S-10', 'D-33', 'H-46'],
    text: 'By {review} {child} comes through the school gate by {ask: the time when the day begins} on {goal} mornings in every 10, {ask: what a good morning looks like by then}. {worker: teacher} notes the time each day and goes through the week with {child} on Friday.',
    example: {
      weak: 'Nadia will no longer be late for school.',
      values: ['8.50', '9', 'with her breakfast eaten and her reading book in her bag'],
      better:
        'By 2 November 2026 Nadia comes through the school gate by 8.50 on 9 mornings in every 10, with her breakfast eaten and her reading book in her bag. Imran Farah (teacher) notes the time each day and goes through the week with Nadia on Friday.',
    },
  },
  {
    id: 'attendance-staying-in-lessons',
    title: 'staying in lessons, one more at a time',
    role: 'outcome',
    subject: 'attendance',
    settles: soundSteps,
    guidance: ['W-04', 'H-11', 'D-29', 'D-35'],
    text: 'By {halfway} {child} stays to the end of {ask: the lesson or part of the day that goes best} on {first step} days a week, and by {review} of {ask: the next lesson or part of the day} too. {Child} marks it on a chart with {worker: teacher} and says each Friday what helped.',
    example: {
      weak: 'Nadia will engage in her education.',
      values: ['the reading lesson', '3', 'the maths lesson after it'],
      better:
        'By 14 September 2026 Nadia stays to the end of the reading lesson on 3 days a week, and by 2 November 2026 of the maths lesson after it too. Nadia marks it on a chart with Imran Farah (teacher) and says each Friday what helped.',
    },
  },
  {
    id: 'attendance-goodbye-at-the-door',
    title: 'a goodbye at the door, and joining in',
    role: 'outcome',
    subject: 'attendance',
    settles: soundOutcome,
    guidance: ['W-02', 'S-10', 'D-35', 'H-23'],
    text: 'By {review} {child} says goodbye at the door and within {ask: how many} minutes joins in {ask: what the child likes doing there}, on {goal} mornings in every 10. {worker: nursery worker} writes down the minutes and tells {parent} at the end of the day what {child} did first.',
    example: {
      weak: 'Nadia will settle better at nursery.',
      values: ['five', 'the sand tray or the songs', '8', 'Asha Rao'],
      better:
        'By 2 November 2026 Nadia says goodbye at the door and within five minutes joins in the sand tray or the songs, on 8 mornings in every 10. Asha Rao (nursery worker) writes down the minutes and tells Karen Boyd at the end of the day what Nadia did first.',
    },
  },
  {
    id: 'attendance-a-hand-in-the-morning',
    title: 'what the parent does, with help beside it',
    role: 'action',
    subject: 'attendance',
    settles: soundAction,
    guidance: ['H-41', 'W-13', 'S-05', 'H-30'],
    text: '{Parent} {ask: what the parent does on school mornings, as agreed together} from {start} until {review}. {worker: family support worker} comes {ask: on which mornings, and at what time} to {ask: what the help is}. It is working when {child} {ask: what the child will be doing by then}.',
    example: {
      weak: 'Karen to ensure that Nadia attends every day and on time.',
      values: [
        'lays out the clothes at night and wakes Nadia at seven',
        'on Mondays and Tuesdays at half past seven',
        'give the baby his bottle',
        'has eaten and has her coat on by quarter past eight',
      ],
      better:
        'Karen Boyd lays out the clothes at night and wakes Nadia at seven from 27 July 2026 until 2 November 2026. Beth Carey (family support worker) comes on Mondays and Tuesdays at half past seven to give the baby his bottle. It is working when Nadia has eaten and has her coat on by quarter past eight.',
    },
  },
  {
    id: 'attendance-met-at-the-gate',
    title: 'somebody who meets the child at school',
    role: 'action',
    subject: 'attendance',
    settles: soundAction,
    guidance: ['H-51', 'D-13', 'D-14', 'R-12'],
    text: '{worker: teacher} meets {child} at {ask: which door} at {ask: what time} on every school day from {start} until {halfway} and starts the day with {them} by {ask: what they do first}. After that {child} says each Friday on which days {they} would like to be met, until {review}.',
    example: {
      weak: 'School to support Nadia with settling in.',
      values: ['the side door', '8.40', 'feeding the class fish'],
      better:
        'Imran Farah (teacher) meets Nadia at the side door at 8.40 on every school day from 27 July 2026 until 14 September 2026 and starts the day with her by feeding the class fish. After that Nadia says each Friday on which days she would like to be met, until 2 November 2026.',
    },
  },
  {
    id: 'attendance-a-call-the-same-morning',
    title: 'a call the same morning, with an offer',
    role: 'action',
    subject: 'attendance',
    settles: soundAction,
    guidance: ['D-14', 'D-15', 'H-30', 'H-50'],
    text: 'From {start} until {review} {worker: education welfare officer} rings {parent} by {ask: what time} on each morning when {child} is not in, asks what would help for the next day, and sorts out {ask: what school can offer}. {worker: social worker} reads the list of calls every second week.',
    example: {
      weak: "School to monitor Nadia's attendance.",
      values: ['Colin Marsh', '9.30', 'a lift, a breakfast or a later start'],
      better:
        'From 27 July 2026 until 2 November 2026 Colin Marsh (education welfare officer) rings Karen Boyd by 9.30 on each morning when Nadia is not in, asks what would help for the next day, and sorts out a lift, a breakfast or a later start. Lena Frost (social worker) reads the list of calls every second week.',
    },
  },
  {
    id: 'attendance-a-morning-that-goes-wrong',
    title: 'a morning that goes wrong: who comes',
    role: 'contingency',
    subject: 'attendance',
    settles: soundContingency,
    guidance: ['H-16', 'H-34', 'W-08', 'D-29'],
    text: 'If {child} is not out of the door by {ask: what time}, {parent} rings {friend}, who walks to school with {child}. {Child} comes in late by {ask: which door}, and {worker: teacher} says good morning and asks no questions. After {ask: how many} such mornings in two weeks {worker: social worker} asks {child} and {parent} what has changed.',
    example: {
      weak: 'If attendance does not improve, legal action will be considered.',
      values: ['8.30', 'the office door', 'three'],
      better:
        'If Nadia is not out of the door by 8.30, Karen Boyd rings Joan Boyd, who walks to school with Nadia. Nadia comes in late by the office door, and Imran Farah (teacher) says good morning and asks no questions. After three such mornings in two weeks Lena Frost (social worker) asks Nadia and Karen what has changed.',
    },
  },
];
