import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** A parent's low mood, anxiety or illness, what the child has of the day then, and who helps both. */
export const parentalMentalHealth: readonly RewritePattern[] = [
  {
    id: 'parental-mental-health-a-bad-day-for-the-child',
    title: 'a low day as the child has it',
    role: 'need',
    subject: 'parental-mental-health',
    settles: soundNeed,
    guidance: ['R-07', 'R-08', 'R-09', 'R-10'],
    text: 'On days when {parent} {ask: what anyone sees of the illness}, {ask: how often they come}, {child} {ask: what the child does, or goes without}. {They} needs {ask: whom or what} on those days, and needs to know {ask: what the child asks or worries about}.',
    example: {
      weak: 'Mother needs support with her mental health.',
      values: [
        'stays in bed until the afternoon',
        'two or three each week',
        'makes toast for her brother and stays off school to be near her',
        'a grown-up who takes them to school',
        'that she did not cause it',
      ],
      better:
        'On days when Karen Boyd stays in bed until the afternoon, two or three each week, Nadia makes toast for her brother and stays off school to be near her. She needs a grown-up who takes them to school on those days, and needs to know that she did not cause it.',
    },
  },
  {
    id: 'parental-mental-health-the-day-goes-on',
    title: 'what the child has on low days',
    role: 'outcome',
    subject: 'parental-mental-health',
    settles: soundSteps,
    guidance: ['S-10', 'W-04', 'H-25', 'D-37'],
    text: 'By {halfway} {child} has {ask: what the child goes without on low days now} on {first step} in every 10 of the days on which {parent} is low, and by {review} on {goal} in every 10, from {parent} or from {friend}. {Child} ticks it on a chart, and {worker: social worker} looks at it with {child} and {parent} every second week.',
    example: {
      weak: "Karen's mental health will improve.",
      values: ['a cooked tea and somebody at bedtime', '6', '9'],
      better:
        'By 14 September 2026 Nadia has a cooked tea and somebody at bedtime on 6 in every 10 of the days on which Karen Boyd is low, and by 2 November 2026 on 9 in every 10, from Karen or from Joan Boyd. Nadia ticks it on a chart, and Lena Frost (social worker) looks at it with Nadia and Karen every second week.',
    },
  },
  {
    id: 'parental-mental-health-the-child-can-explain',
    title: 'the child’s own words for the illness',
    role: 'outcome',
    subject: 'parental-mental-health',
    settles: soundOutcome,
    guidance: ['H-31', 'S-04', 'R-05', 'D-35'],
    text: 'By {third} {child} can say in {their} own words what {parent} is ill with and that it is nobody’s fault, and can name {ask: how many} people whom {they} may ring. {ask: who, chosen by the child} listens to it, and by {review} {child} has {ask: what the child would do with the worry, and how often}. {worker: school nurse} asks once a month whether anything is still unclear.',
    example: {
      weak: "Nadia will receive support to understand her mother's mental illness.",
      values: ['three', 'Her gran', 'rung one of them when she was worried, twice or more'],
      better:
        'By 28 August 2026 Nadia can say in her own words what Karen Boyd is ill with and that it is nobody’s fault, and can name three people whom she may ring. Her gran listens to it, and by 2 November 2026 Nadia has rung one of them when she was worried, twice or more. Ola Dunn (school nurse) asks once a month whether anything is still unclear.',
    },
  },
  {
    id: 'parental-mental-health-time-for-the-two',
    title: 'minutes together that the child can count on',
    role: 'outcome',
    subject: 'parental-mental-health',
    settles: soundSteps,
    guidance: ['W-02', 'D-29', 'W-06', 'D-40'],
    text: 'By {halfway} {child} has {ask: how many} minutes with {parent} on {first step} days in every 7, and by {review} on {goal} days in every 7, for {ask: what the two like to do, also on a tired day}. {Child} chooses, sticks a star on the calendar, and tells {worker: family support worker} every {ask: such as week or second Tuesday} about the best one.',
    example: {
      weak: 'Mother will be more emotionally available to Nadia.',
      values: ['fifteen', '3', '5', 'a book or the card game, in bed if need be', 'Thursday'],
      better:
        'By 14 September 2026 Nadia has fifteen minutes with Karen Boyd on 3 days in every 7, and by 2 November 2026 on 5 days in every 7, for a book or the card game, in bed if need be. Nadia chooses, sticks a star on the calendar, and tells Beth Carey (family support worker) every Thursday about the best one.',
    },
  },
  {
    id: 'parental-mental-health-a-baby-and-a-parent',
    title: 'a baby with a low parent',
    role: 'outcome',
    subject: 'parental-mental-health',
    age: 'baby',
    settles: soundSteps,
    guidance: ['S-10', 'D-35', 'D-33', 'R-05'],
    text: 'By {halfway} {child} {ask: what the baby does with the parent, such as look, babble or reach} at {first step} of every 5 {ask: which moments of the day, such as nappy changes}, and by {review} at {goal} of every 5. {worker: health visitor} sees it at visits every {ask: such as week or second Tuesday}, films two minutes on {parent}’s own phone, and looks at it with {parent}.',
    example: {
      weak: 'Mother and baby will develop a secure attachment.',
      values: ['looks at Karen and babbles back', '2', 'nappy changes', '4', 'second Tuesday'],
      better:
        'By 14 September 2026 Nadia looks at Karen and babbles back at 2 of every 5 nappy changes, and by 2 November 2026 at 4 of every 5. Priya Nair (health visitor) sees it at visits every second Tuesday, films two minutes on Karen Boyd’s own phone, and looks at it with Karen.',
    },
  },
  {
    id: 'parental-mental-health-a-childhood-of-ones-own',
    title: 'free time, and who takes over the job',
    role: 'outcome',
    subject: 'parental-mental-health',
    settles: soundOutcome,
    guidance: ['S-10', 'H-34', 'H-46', 'R-05'],
    text: 'By {review} {child} {ask: what the child would like to do that the worry at home leaves no room for} every {ask: which day, and at what time}, because {friend} {ask: which job that the child does today}. {Child} tells {worker: teacher} each Friday, on a scale of one to ten, how much of the week was for being {ask: the child’s age}.',
    example: {
      weak: 'Nadia will not be a young carer for her mother.',
      values: ['goes to choir', 'Thursday at half past three', 'fetches her brother and cooks', 'ten'],
      better:
        'By 2 November 2026 Nadia goes to choir every Thursday at half past three, because Joan Boyd fetches her brother and cooks. Nadia tells Imran Farah (teacher) each Friday, on a scale of one to ten, how much of the week was for being ten.',
    },
  },
  {
    id: 'parental-mental-health-first-signs-on-paper',
    title: 'first signs, and who does what then',
    role: 'action',
    subject: 'parental-mental-health',
    settles: soundAction,
    guidance: ['H-30', 'H-31', 'W-06', 'D-27'],
    text: '{Parent} and {worker: mental health practitioner} write down by {third} the first signs that a bad spell is coming, as {parent} and {child} know them, and beside each sign who does what for {child}. {friend} and {child} each keep a copy. {worker: mental health practitioner} goes through it with {parent} every {ask: such as month or second Wednesday} until {review}.',
    example: {
      weak: 'Mother to engage with mental health services and take her medication.',
      values: ['second Wednesday'],
      better:
        'Karen Boyd and Umar Shah (mental health practitioner) write down by 28 August 2026 the first signs that a bad spell is coming, as Karen and Nadia know them, and beside each sign who does what for Nadia. Joan Boyd and Nadia each keep a copy. Umar goes through it with Karen every second Wednesday until 2 November 2026.',
    },
  },
  {
    id: 'parental-mental-health-help-that-asks-about-the-child',
    title: 'treatment that asks about the child each time',
    role: 'action',
    subject: 'parental-mental-health',
    settles: soundAction,
    guidance: ['W-13', 'R-12', 'D-14', 'H-09'],
    text: '{worker: mental health practitioner} sees {parent} {often} from {start} until {review} to {ask: what the two work at}, and asks each time what {child} had of the week. At the first sign that it is getting worse, {ask: which sign}, {worker: mental health practitioner} tells {parent} and {worker: social worker} the same day.',
    example: {
      weak: 'Adult mental health team to monitor mother.',
      values: ['every Wednesday', 'find the dose and the hours of sleep that help', 'three nights without sleep'],
      better:
        'Umar Shah (mental health practitioner) sees Karen Boyd every Wednesday from 27 July 2026 until 2 November 2026 to find the dose and the hours of sleep that help, and asks each time what Nadia had of the week. At the first sign that it is getting worse, three nights without sleep, Umar tells Karen and Lena Frost (social worker) the same day.',
    },
  },
  {
    id: 'parental-mental-health-a-part-of-the-week-lifted',
    title: 'a weekly job that somebody close takes on',
    role: 'action',
    subject: 'parental-mental-health',
    settles: soundAction,
    guidance: ['H-34', 'H-41', 'W-09', 'H-16'],
    text: '{friend} {ask: what this person does with or for the child} {often} from {start} until {review}, so that {parent} can {ask: rest, see the doctor or whatever helps}. {Child} says on {halfway} what should go on and what should be different, and {worker: social worker} asks {friend} once a month whether it is still possible.',
    example: {
      weak: 'Joan to offer support as and when needed.',
      values: ['takes Nadia to school', 'every Monday and Tuesday at half past eight', 'sleep after the night tablets'],
      better:
        'Joan Boyd takes Nadia to school every Monday and Tuesday at half past eight from 27 July 2026 until 2 November 2026, so that Karen Boyd can sleep after the night tablets. Nadia says on 14 September 2026 what should go on and what should be different, and Lena Frost (social worker) asks Joan once a month whether it is still possible.',
    },
  },
  {
    id: 'parental-mental-health-a-day-when-nothing-works',
    title: 'a day when nothing works: who comes',
    role: 'contingency',
    subject: 'parental-mental-health',
    settles: soundContingency,
    guidance: ['H-13', 'H-16', 'H-31', 'H-34'],
    text: 'If {parent} {ask: what shows that today nothing works}, {parent} or {child} texts {friend} {ask: a sign that they have agreed}. {friend} comes by {ask: what time}, {ask: what is done for the child first}, and stays until {ask: when}. {Child} goes to {ask: school, or where else} as on other days, and {parent} rings {ask: which nurse or crisis line, with the number} with {friend} beside the phone.',
    example: {
      weak: "If mother's mental health deteriorates, consider escalation to child protection.",
      values: [
        'cannot get up by eight',
        'a red heart',
        'half past eight',
        'gives the children breakfast',
        'teatime',
        'school',
        'the crisis line on the fridge door',
      ],
      better:
        'If Karen Boyd cannot get up by eight, Karen or Nadia texts Joan Boyd a red heart. Joan comes by half past eight, gives the children breakfast, and stays until teatime. Nadia goes to school as on other days, and Karen rings the crisis line on the fridge door with Joan beside the phone.',
    },
  },
  {
    id: 'parental-mental-health-a-stay-in-hospital',
    title: 'a parent goes to hospital: the child’s days',
    role: 'contingency',
    subject: 'parental-mental-health',
    settles: soundContingency,
    guidance: ['H-13', 'H-16', 'H-19', 'H-31'],
    text: 'If {parent} has to go into hospital, {child} lives with {friend} meanwhile, takes along {ask: what the child wants to have there}, and goes to {ask: the same school, nursery or club}. {worker: social worker} tells {child} the same day what has happened and for how long it may be. {Child} rings {parent} every {ask: when} and visits as soon as both want it.',
    example: {
      weak: 'Foster placement to be identified if mother is admitted.',
      values: ['her owl lamp and the photo of Karen', 'her own school', 'evening at six'],
      better:
        'If Karen Boyd has to go into hospital, Nadia lives with Joan Boyd meanwhile, takes along her owl lamp and the photo of Karen, and goes to her own school. Lena Frost (social worker) tells Nadia the same day what has happened and for how long it may be. Nadia rings Karen every evening at six and visits as soon as both want it.',
    },
  },
];
