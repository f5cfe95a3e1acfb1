import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Bedtimes, nights, waking and dreams, and where a baby sleeps. */
export const sleep: readonly RewritePattern[] = [
  {
    id: 'sleep-what-keeps-the-child-awake',
    title: 'what keeps the child awake',
    role: 'need',
    subject: 'sleep',
    settles: soundNeed,
    guidance: ['R-07', 'R-10', 'R-05', 'D-33'],
    text: '{Child} needs {ask: what would let the child sleep} from {ask: what time} at night, because {ask: what keeps the child awake}. {They} sleeps about {ask: how many} hours, and the next day {they} {ask: what anyone sees in the morning or at school}.',
    example: {
      weak: 'Nadia needs a consistent bedtime routine.',
      values: [
        'a dark room with the door shut',
        'eight',
        'the television is on in the room where she sleeps',
        'six',
        'falls asleep in the reading corner',
      ],
      better:
        'Nadia needs a dark room with the door shut from eight at night, because the television is on in the room where she sleeps. She sleeps about six hours, and the next day she falls asleep in the reading corner.',
    },
  },
  {
    id: 'sleep-nights-in-steps',
    title: 'nights in the child’s own bed, in steps',
    role: 'outcome',
    subject: 'sleep',
    settles: soundSteps,
    guidance: ['D-35', 'W-04', 'D-36', 'D-29'],
    text: 'By {halfway} {child} is asleep in {ask: which bed, and in which room} by {ask: what time} on {first step} nights in every 7, and by {review} on {goal} nights in every 7. {Parent} ticks each night on a calendar, and {worker: school nurse} looks at it with {parent} and {child} every second week.',
    example: {
      weak: 'Nadia will have better sleep.',
      values: ['her own bed', 'half past eight', '3', '5'],
      better:
        'By 14 September 2026 Nadia is asleep in her own bed by half past eight on 3 nights in every 7, and by 2 November 2026 on 5 nights in every 7. Karen Boyd ticks each night on a calendar, and Ola Dunn (school nurse) looks at it with Karen and Nadia every second week.',
    },
  },
  {
    id: 'sleep-an-evening-as-it-looks',
    title: 'an evening as it will look',
    role: 'outcome',
    subject: 'sleep',
    settles: soundOutcome,
    guidance: ['W-02', 'S-10', 'D-33', 'H-50'],
    text: 'By {review} an evening goes like this for {child} on {goal} school nights in every 5: {ask: the evening from tea onwards, as it will be}, and the light is out by {ask: what time}. {Child} marks the evenings that went so, and {worker: teacher} notes each morning whether {child} is awake for {ask: the first lesson or game of the day}.',
    example: {
      weak: 'Parents will establish an appropriate bedtime routine.',
      values: ['4', 'tea at five, a bath, two books with Karen', 'eight', 'the morning story'],
      better:
        'By 2 November 2026 an evening goes like this for Nadia on 4 school nights in every 5: tea at five, a bath, two books with Karen, and the light is out by eight. Nadia marks the evenings that went so, and Imran Farah (teacher) notes each morning whether Nadia is awake for the morning story.',
    },
  },
  {
    id: 'sleep-waking-and-going-back',
    title: 'waking at night, and what brings sleep back',
    role: 'outcome',
    subject: 'sleep',
    settles: soundOutcome,
    guidance: ['H-46', 'D-42', 'D-35', 'S-10'],
    text: 'By {review}, on waking at night, {child} is asleep again within {ask: how many} minutes by {ask: what the child does, or who comes and does what}, on {goal} nights in every 7. {Child} tells {parent} at breakfast how the night was, {parent} writes it down, and {worker: school nurse} asks about it every second week.',
    example: {
      weak: "Nadia's nightmares will stop.",
      values: ['twenty', 'turning on her owl lamp and listening to Gran’s story', '5'],
      better:
        'By 2 November 2026, on waking at night, Nadia is asleep again within twenty minutes by turning on her owl lamp and listening to Gran’s story, on 5 nights in every 7. Nadia tells Karen Boyd at breakfast how the night was, Karen writes it down, and Ola Dunn (school nurse) asks about it every second week.',
    },
  },
  {
    id: 'sleep-a-babys-own-place',
    title: 'where a baby sleeps, seen by whom',
    role: 'outcome',
    subject: 'sleep',
    age: 'baby',
    settles: soundOutcome,
    guidance: ['D-33', 'H-30', 'H-29', 'S-10'],
    text: 'By {third} {child} is put down to sleep face up in {ask: which cot or basket, and where it stands}, with nothing else in it but {ask: which mattress and blanket}, by day and by night. {worker: health visitor} sees the cot made up at each visit, {ask: how often}, until {review}, and {parent} and {friend} both show how they lay {child} down.',
    example: {
      weak: 'Karen to receive safe sleep advice.',
      values: ['the cot beside Karen’s bed', 'the firm mattress and a blanket tucked in at the feet', 'every week'],
      better:
        'By 28 August 2026 Nadia is put down to sleep face up in the cot beside Karen’s bed, with nothing else in it but the firm mattress and a blanket tucked in at the feet, by day and by night. Priya Nair (health visitor) sees the cot made up at each visit, every week, until 2 November 2026, and Karen Boyd and Joan Boyd both show how they lay Nadia down.',
    },
  },
  {
    id: 'sleep-bedtime-shared',
    title: 'who does bedtime, and who rings to ask',
    role: 'action',
    subject: 'sleep',
    settles: soundAction,
    guidance: ['H-41', 'H-34', 'W-06', 'S-05'],
    text: '{Parent} {ask: what the parent does with the child at bedtime, and at what time} from {start} until {review}; {friend} does it on {ask: which evenings}. {worker: school nurse} rings every {ask: day} until {halfway} to ask {parent} which evening went best and what made it so. It is working when {child} {ask: what the child does or says at bedtime}.',
    example: {
      weak: 'Karen to implement consistent routines.',
      values: [
        'reads two books with Nadia at half past seven',
        'Tuesdays and Thursdays',
        'Friday',
        'fetches the books herself',
      ],
      better:
        'Karen Boyd reads two books with Nadia at half past seven from 27 July 2026 until 2 November 2026; Joan Boyd does it on Tuesdays and Thursdays. Ola Dunn (school nurse) rings every Friday until 14 September 2026 to ask Karen which evening went best and what made it so. It is working when Nadia fetches the books herself.',
    },
  },
  {
    id: 'sleep-a-bed-and-a-dark-room',
    title: 'a bed, blind or cot, by when',
    role: 'action',
    subject: 'sleep',
    settles: soundAction,
    guidance: ['W-09', 'D-13', 'D-40', 'H-52'],
    text: '{worker: social worker} orders {ask: what is missing, and from where} on {start} and puts it up with {parent} and {friend} by {third}; {child} chooses {ask: what the child decides about it}. Until then {child} sleeps {ask: where, and on what}.',
    example: {
      weak: 'Social care to source a bed and a mattress if appropriate.',
      values: [
        'a bed and a blind from the furniture project',
        'the colour of the cover',
        'on Gran’s camp bed in her own room',
      ],
      better:
        'Lena Frost (social worker) orders a bed and a blind from the furniture project on 27 July 2026 and puts it up with Karen Boyd and Joan Boyd by 28 August 2026; Nadia chooses the colour of the cover. Until then Nadia sleeps on Gran’s camp bed in her own room.',
    },
  },
  {
    id: 'sleep-two-weeks-on-paper',
    title: 'two weeks on paper, then one change',
    role: 'action',
    subject: 'sleep',
    settles: soundAction,
    guidance: ['W-13', 'D-15', 'D-40', 'R-12'],
    text: '{Parent} and {child} write down every evening for two weeks from {start} {ask: what they note, such as when the light went out}. {worker: school nurse} goes through it with them by {third}, and together they choose one thing to try every night until {halfway}. {Child} says whether it is worth keeping.',
    example: {
      weak: 'Referral to sleep clinic.',
      values: ['when the light went out and when Nadia woke'],
      better:
        'Karen Boyd and Nadia write down every evening for two weeks from 27 July 2026 when the light went out and when Nadia woke. Ola Dunn (school nurse) goes through it with them by 28 August 2026, and together they choose one thing to try every night until 14 September 2026. Nadia says whether it is worth keeping.',
    },
  },
  {
    id: 'sleep-a-run-of-bad-nights',
    title: 'after bad nights: where everyone can rest',
    role: 'contingency',
    subject: 'sleep',
    settles: soundContingency,
    guidance: ['H-16', 'H-34', 'W-08', 'D-29'],
    text: 'If {child} is awake after {ask: what time}, {they} {ask: what the child can do, and whom the child may wake}. After {ask: how many} such nights in one week {friend} has {child} to sleep on {ask: which night}, with {ask: what comes along from home}, and takes {them} to school in the morning, so that {parent} can rest too.',
    example: {
      weak: 'If sleep does not improve then professionals meeting to be convened.',
      values: [
        'eleven',
        'turns on her owl lamp and knocks on Karen’s door',
        'three',
        'Friday',
        'her blanket and the owl lamp',
      ],
      better:
        'If Nadia is awake after eleven, she turns on her owl lamp and knocks on Karen’s door. After three such nights in one week Joan Boyd has Nadia to sleep on Friday, with her blanket and the owl lamp, and takes her to school in the morning, so that Karen Boyd can rest too.',
    },
  },
  {
    id: 'sleep-too-tired-to-watch-over-a-baby',
    title: 'a parent too tired tonight: who comes',
    role: 'contingency',
    subject: 'sleep',
    age: 'baby',
    settles: soundContingency,
    guidance: ['H-13', 'H-16', 'H-29', 'H-34'],
    text: 'If {parent} is too tired or unwell to wake for {child} at night, {parent} rings {friend} before {ask: what time}, and {friend} comes or fetches {child}. {Child} sleeps {ask: where, and in which cot or bed}, and {friend} has {ask: what is needed for the night}. {worker: health visitor} rings {parent} the next morning to ask how the day can be made lighter.',
    example: {
      weak: 'Alternative arrangements to be considered if parents cannot cope.',
      values: ['ten', 'in the travel cot in Gran’s room', 'bottles, milk and nappies'],
      better:
        'If Karen Boyd is too tired or unwell to wake for Nadia at night, Karen rings Joan Boyd before ten, and Joan comes or fetches Nadia. Nadia sleeps in the travel cot in Gran’s room, and Joan has bottles, milk and nappies. Priya Nair (health visitor) rings Karen the next morning to ask how the day can be made lighter.',
    },
  },
];
