import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** A parent's or a young person's drinking or drug use, and who is there for the child meanwhile. */
export const substances: readonly RewritePattern[] = [
  {
    id: 'substances-what-it-is-like-for-the-child',
    title: 'what those days are like for the child',
    role: 'need',
    subject: 'substances',
    settles: soundNeed,
    guidance: ['R-07', 'R-08', 'R-10', 'W-10'],
    text: '{Child} needs {ask: whom or what} on {ask: which days or evenings, and how often they come}. When {parent} has {ask: been drinking, or what has been taken}, {child} {ask: what the child sees, does or goes without}, and the next day {they} {ask: what anyone notices}.',
    example: {
      weak: "Karen's alcohol misuse.",
      values: [
        'a grown-up who cooks tea and is awake all night',
        'Fridays and Saturdays, three weekends out of four',
        'been drinking',
        'puts her brother to bed and checks that the cooker is off',
        'is too tired for football',
      ],
      better:
        'Nadia needs a grown-up who cooks tea and is awake all night on Fridays and Saturdays, three weekends out of four. When Karen Boyd has been drinking, Nadia puts her brother to bed and checks that the cooker is off, and the next day she is too tired for football.',
    },
  },
  {
    id: 'substances-the-hours-that-matter',
    title: 'sober in the hours that matter',
    role: 'outcome',
    subject: 'substances',
    settles: soundSteps,
    guidance: ['D-37', 'H-25', 'W-04', 'H-46'],
    text: 'By {halfway} {parent} is sober {ask: in which hours with the child, such as from the school gate to bedtime} on {first step} days in every 7, and by {review} on {goal} days in every 7. On those days {child} {ask: what the child has or does with the parent}. {Parent} keeps a diary with {worker: substance use worker}, and {child} tells {worker: social worker} how those hours were.',
    example: {
      weak: 'Karen will stop drinking and be free from alcohol, cannabis and other drugs.',
      values: ['from the school gate to bedtime', '4', '6', 'has tea at six and a story'],
      better:
        'By 14 September 2026 Karen Boyd is sober from the school gate to bedtime on 4 days in every 7, and by 2 November 2026 on 6 days in every 7. On those days Nadia has tea at six and a story. Karen keeps a diary with Carl Moss (substance use worker), and Nadia tells Lena Frost (social worker) how those hours were.',
    },
  },
  {
    id: 'substances-somebody-else-is-there',
    title: 'a bed elsewhere on drinking or using nights',
    role: 'outcome',
    subject: 'substances',
    settles: soundOutcome,
    guidance: ['D-37', 'H-25', 'H-34', 'S-10'],
    text: 'By {third} {child} sleeps at the home of {friend} or of {ask: another sober grown-up} on each night on which {parent} drinks or uses, and knows by {ask: what time} where {they} will sleep. By {review} {child} needs that bed on at most {ask: how many} nights in four weeks. {friend} writes them down, and {worker: social worker} goes through the list with {child} and {parent} every second week.',
    example: {
      weak: 'Karen will not be under the influence while caring for Nadia.',
      values: ['her aunt Lorna', 'teatime', 'two'],
      better:
        'By 28 August 2026 Nadia sleeps at the home of Joan Boyd or of her aunt Lorna on each night on which Karen Boyd drinks or uses, and knows by teatime where she will sleep. By 2 November 2026 Nadia needs that bed on at most two nights in four weeks. Joan writes them down, and Lena Frost (social worker) goes through the list with Nadia and Karen every second week.',
    },
  },
  {
    id: 'substances-a-weekend-as-it-looks',
    title: 'a weekend as the child will tell it',
    role: 'outcome',
    subject: 'substances',
    settles: soundOutcome,
    guidance: ['W-02', 'W-03', 'S-10', 'H-46'],
    text: 'By {review} {child} can tell of {goal} weekends in every 4 that went like this: {ask: a Saturday from waking to bedtime, as it will be}. {Parent} is {ask: where the parent is, and doing what with the child}. {worker: teacher} lets {child} tell or draw the weekend every Monday and keeps the pages for {child} and {parent} to see.',
    example: {
      weak: "Karen to address her substance misuse and prioritise Nadia's needs.",
      values: [
        '3',
        'breakfast with Karen, the park, tea at five, a film and bed at eight',
        'awake and at home, and plays or watches with her',
      ],
      better:
        'By 2 November 2026 Nadia can tell of 3 weekends in every 4 that went like this: breakfast with Karen, the park, tea at five, a film and bed at eight. Karen Boyd is awake and at home, and plays or watches with her. Imran Farah (teacher) lets Nadia tell or draw the weekend every Monday and keeps the pages for Nadia and Karen to see.',
    },
  },
  {
    id: 'substances-a-young-persons-own-week',
    title: 'a young person’s use, and what instead',
    role: 'outcome',
    subject: 'substances',
    settles: soundSteps,
    guidance: ['D-37', 'W-04', 'D-42', 'H-25'],
    text: 'By {halfway} {child} {ask: what the young person does instead, where and with whom} on {first step} evenings in every 7, and by {review} on {goal} evenings in every 7. {They} writes down each week what {they} has used and when, for {their} own eyes and those of {worker: substance use worker}, and says what made the good evenings good.',
    example: {
      weak: 'Nadia will no longer smoke weed.',
      values: ['boxes at the gym or cooks at Gran’s', '2', '4'],
      better:
        'By 14 September 2026 Nadia boxes at the gym or cooks at Gran’s on 2 evenings in every 7, and by 2 November 2026 on 4 evenings in every 7. She writes down each week what she has used and when, for her own eyes and those of Carl Moss (substance use worker), and says what made the good evenings good.',
    },
  },
  {
    id: 'substances-what-the-parent-works-at',
    title: 'what the parent works at, with whom',
    role: 'action',
    subject: 'substances',
    settles: soundAction,
    guidance: ['W-13', 'H-41', 'H-49', 'D-43'],
    text: '{Parent} meets {worker: substance use worker} {often} from {start} until {review} to plan how to {ask: what the parent wants to manage next}, and {friend} has {child} meanwhile. It is working when {child} {ask: what the child has on the days in between}, and {parent} tells {worker: substance use worker} each time what {child} had of that week.',
    example: {
      weak: 'Karen to engage with drug and alcohol services.',
      values: [
        'every Tuesday at eleven',
        'get from Friday to Monday without a drink',
        'is met at the school gate and has tea at six',
      ],
      better:
        'Karen Boyd meets Carl Moss (substance use worker) every Tuesday at eleven from 27 July 2026 until 2 November 2026 to plan how to get from Friday to Monday without a drink, and Joan Boyd has Nadia meanwhile. It is working when Nadia is met at the school gate and has tea at six, and Karen tells Carl each time what Nadia had of that week.',
    },
  },
  {
    id: 'substances-a-call-before-the-first-drink',
    title: 'who has the child before the first drink',
    role: 'action',
    subject: 'substances',
    settles: soundAction,
    guidance: ['D-37', 'H-25', 'H-34', 'H-48'],
    text: 'From {start} until {review} {friend} has {child} for the night each time {parent} rings before drinking or using, and nobody is told off for the call. {friend} writes down the night and what {child} did. {worker: social worker} goes through the list with {parent} and {friend} every {ask: such as week or second Monday}, and asks what {ask: who} could do to make the next one easier.',
    example: {
      weak: 'Karen must refrain from drinking in the home.',
      values: ['second Monday', 'each of them'],
      better:
        'From 27 July 2026 until 2 November 2026 Joan Boyd has Nadia for the night each time Karen Boyd rings before drinking or using, and nobody is told off for the call. Joan writes down the night and what Nadia did. Lena Frost (social worker) goes through the list with Karen and Joan every second Monday, and asks what each of them could do to make the next one easier.',
    },
  },
  {
    id: 'substances-locked-away',
    title: 'where it is locked away, and who looks',
    role: 'action',
    subject: 'substances',
    settles: soundAction,
    guidance: ['H-30', 'D-33', 'D-14', 'H-29'],
    text: '{worker: substance use worker} brings {parent} a box with a lock on {start}, and {parent} keeps {ask: medicine, methadone or whatever else} in it {ask: where the child cannot reach}, with the key {ask: where}. {worker: substance use worker} asks to see the box at each visit, {ask: how often}, until {review}, so that {child} can {ask: what the child can do in every room again}.',
    example: {
      weak: 'Karen to ensure that drugs are stored safely.',
      values: ['the methadone', 'on top of the wardrobe', 'round Karen’s neck', 'every Tuesday', 'play in every room'],
      better:
        'Carl Moss (substance use worker) brings Karen Boyd a box with a lock on 27 July 2026, and Karen keeps the methadone in it on top of the wardrobe, with the key round Karen’s neck. Carl asks to see the box at each visit, every Tuesday, until 2 November 2026, so that Nadia can play in every room.',
    },
  },
  {
    id: 'substances-a-test-and-the-talk-after-it',
    title: 'a test, and the talk after it',
    role: 'action',
    subject: 'substances',
    settles: soundAction,
    guidance: ['H-50', 'W-07', 'D-15', 'H-28'],
    text: '{Parent} gives a sample at {ask: where} {often} from {start} until {review}, and {worker: substance use worker} tells {parent} the result in person before {worker: social worker} hears it. Whatever it shows, the three of them go through who was with {child} on those days, what {child} had of them, and who is there on the next ones.',
    example: {
      weak: 'Karen to be drug tested on a regular basis.',
      values: ['the health centre', 'every second Tuesday'],
      better:
        'Karen Boyd gives a sample at the health centre every second Tuesday from 27 July 2026 until 2 November 2026, and Carl Moss (substance use worker) tells Karen the result in person before Lena Frost (social worker) hears it. Whatever it shows, the three of them go through who was with Nadia on those days, what Nadia had of them, and who is there on the next ones.',
    },
  },
  {
    id: 'substances-someone-for-the-child',
    title: 'somebody for the child to talk to',
    role: 'action',
    subject: 'substances',
    settles: soundAction,
    guidance: ['R-05', 'W-13', 'D-14', 'D-09'],
    text: '{worker: family support worker} meets {child} at {ask: where the child likes to be} {often} from {start} until {two thirds}. They {ask: what they do together} and talk about {ask: what the child wonders or worries about}, and {child} hears each time that {they} did not cause it and that watching over {parent} is for grown-ups. {Child} is told first what will be passed on, and to whom.',
    example: {
      weak: 'Nadia to be referred to young carers.',
      values: [
        'the skate park',
        'every Wednesday at four',
        'kick a ball about',
        'what happens when Karen sleeps all day',
      ],
      better:
        'Beth Carey (family support worker) meets Nadia at the skate park every Wednesday at four from 27 July 2026 until 30 September 2026. They kick a ball about and talk about what happens when Karen sleeps all day, and Nadia hears each time that she did not cause it and that watching over Karen Boyd is for grown-ups. Nadia is told first what will be passed on, and to whom.',
    },
  },
  {
    id: 'substances-a-lapse-and-that-night',
    title: 'a lapse: where the child sleeps',
    role: 'contingency',
    subject: 'substances',
    settles: soundContingency,
    guidance: ['H-14', 'H-16', 'W-08', 'D-37'],
    text: 'If {parent} has been drinking or using while {child} is there, {child} or {parent} rings {friend} by day or night, and {friend} {ask: comes to stay, or fetches the child}. {Child} sleeps {ask: where} and goes to school from there. The next day {parent} rings {worker: substance use worker}, and within {ask: how many days} they and {worker: social worker} have asked {child} what that night was like.',
    example: {
      weak: 'If Karen relapses the local authority will issue proceedings.',
      values: ['fetches Nadia by taxi', 'in her bed at Gran’s', 'two days'],
      better:
        'If Karen Boyd has been drinking or using while Nadia is there, Nadia or Karen rings Joan Boyd by day or night, and Joan fetches Nadia by taxi. Nadia sleeps in her bed at Gran’s and goes to school from there. The next day Karen rings Carl Moss (substance use worker), and within two days they and Lena Frost (social worker) have asked Nadia what that night was like.',
    },
  },
  {
    id: 'substances-a-parent-who-cannot-be-woken',
    title: 'a parent who cannot be woken',
    role: 'contingency',
    subject: 'substances',
    settles: soundContingency,
    guidance: ['H-13', 'H-16', 'H-31', 'S-09'],
    text: 'If {parent} cannot be woken, {child} rings 999 first, then {friend}, and waits {ask: at which neighbour’s, or where}. {friend} {ask: what this person can do, and what lies ready}, and stays with {child} that night. {worker: social worker} tells {child} the next day how {parent} is. {Child} tries out both calls beforehand with {ask: whom}.',
    example: {
      weak: 'In the event of an overdose a strategy meeting will be convened.',
      values: ['next door with Mrs Pell', 'brings the naloxone kit from the hall', 'her gran'],
      better:
        'If Karen Boyd cannot be woken, Nadia rings 999 first, then Joan Boyd, and waits next door with Mrs Pell. Joan brings the naloxone kit from the hall, and stays with Nadia that night. Lena Frost (social worker) tells Nadia the next day how Karen is. Nadia tries out both calls beforehand with her gran.',
    },
  },
];
