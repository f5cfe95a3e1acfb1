import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Washing, teeth, hair, skin and clothes, and how the child feels among others. */
export const hygiene: readonly RewritePattern[] = [
  {
    id: 'hygiene-what-it-is-like-among-others',
    title: 'what it is like among other children',
    role: 'need',
    subject: 'hygiene',
    settles: soundNeed,
    guidance: ['R-07', 'R-10', 'D-33', 'H-28'],
    text: '{Child} needs {ask: what is missing, such as hot water or clothes that fit} before {they} goes out in the morning. Without it {they} {ask: what the child feels on the skin or hears from others}, {ask: how often}, and {ask: what the child does then}.',
    example: {
      weak: "Nadia's poor hygiene.",
      values: [
        'hot water and a clean jumper',
        'hears other children say that she smells',
        'two or three times a week',
        'eats her lunch alone',
      ],
      better:
        'Nadia needs hot water and a clean jumper before she goes out in the morning. Without it she hears other children say that she smells, two or three times a week, and eats her lunch alone.',
    },
  },
  {
    id: 'hygiene-in-steps',
    title: 'washing or teeth in steps',
    role: 'outcome',
    subject: 'hygiene',
    settles: soundSteps,
    guidance: ['D-35', 'W-04', 'D-44', 'H-50'],
    text: 'By {halfway} {child} {ask: what is done each time, such as a bath or two minutes of brushing} on {first step} days in every 7, and by {review} on {goal} days in every 7. {Child} marks the days on a chart in the bathroom, and {worker: school nurse} looks at it with {them} every second week.',
    example: {
      weak: 'Nadia will have appropriate personal hygiene.',
      values: ['brushes her teeth for two minutes, morning and night,', '4', '6'],
      better:
        'By 14 September 2026 Nadia brushes her teeth for two minutes, morning and night, on 4 days in every 7, and by 2 November 2026 on 6 days in every 7. Nadia marks the days on a chart in the bathroom, and Ola Dunn (school nurse) looks at it with her every second week.',
    },
  },
  {
    id: 'hygiene-ready-for-the-day',
    title: 'how the child sets out in the morning',
    role: 'outcome',
    subject: 'hygiene',
    settles: soundOutcome,
    guidance: ['W-02', 'S-10', 'D-33', 'D-42'],
    text: 'By {review} {child} comes to school washed and in clothes washed that week on {goal} days in every 5, with {ask: what matters to the child, such as hair as the child likes it}, and {ask: what the child then does with others}. {worker: teacher} notes each Friday how {child} has spent the breaks.',
    example: {
      weak: 'Nadia will not be sent to school in dirty clothes.',
      values: ['4', 'her hair in two plaits', 'sits with her table at lunch'],
      better:
        'By 2 November 2026 Nadia comes to school washed and in clothes washed that week on 4 days in every 5, with her hair in two plaits, and sits with her table at lunch. Imran Farah (teacher) notes each Friday how Nadia has spent the breaks.',
    },
  },
  {
    id: 'hygiene-by-themselves',
    title: 'looking after one’s own body, in private',
    role: 'outcome',
    subject: 'hygiene',
    settles: soundOutcome,
    guidance: ['W-02', 'D-35', 'H-45', 'H-23'],
    text: 'By {review} {child} {ask: what the child does alone} on {goal} days in every 7, with {ask: what is ready, and where}, and tells {ask: whom the child has chosen} when something runs out. {worker: school nurse} asks {child} about it once a month, in private.',
    example: {
      weak: 'Nadia to develop age-appropriate self-care skills.',
      values: [
        'showers and changes her underwear',
        '6',
        'towels, pads and a bag of her own on the bathroom shelf',
        'Gran',
      ],
      better:
        'By 2 November 2026 Nadia showers and changes her underwear on 6 days in every 7, with towels, pads and a bag of her own on the bathroom shelf, and tells Gran when something runs out. Ola Dunn (school nurse) asks Nadia about it once a month, in private.',
    },
  },
  {
    id: 'hygiene-skin-that-heals',
    title: 'skin, hair or a sore place that heals',
    role: 'outcome',
    subject: 'hygiene',
    settles: soundOutcome,
    guidance: ['S-10', 'D-35', 'D-38', 'D-15'],
    text: 'By {third} {child} has {ask: how the skin, scalp or sore place looks when it has healed} and {ask: what the child can do again, such as sleep without scratching}. {worker: health visitor} looks at it with {parent} every {ask: such as week or second Tuesday} until {review} and writes down what they both see.',
    example: {
      weak: "Nadia's nappy rash and head lice will be treated.",
      values: ['dry, unbroken skin', 'sits and kicks on her mat', 'Tuesday'],
      better:
        'By 28 August 2026 Nadia has dry, unbroken skin and sits and kicks on her mat. Priya Nair (health visitor) looks at it with Karen Boyd every Tuesday until 2 November 2026 and writes down what they both see.',
    },
  },
  {
    id: 'hygiene-bath-night',
    title: 'bath night, with help for the parent',
    role: 'action',
    subject: 'hygiene',
    settles: soundAction,
    guidance: ['H-41', 'W-13', 'S-05', 'D-35'],
    text: '{Parent} runs a bath for {child} on {ask: which evenings, and at what time} from {start} until {review}, with {ask: what the child enjoys about it}. {worker: family support worker} brings {ask: what is missing today} on {start} and sits with {ask: whom} on the first {ask: how many} evenings. It is working when {child} {ask: what the child says or does at bath time}.',
    example: {
      weak: 'Mother to ensure Nadia is bathed regularly.',
      values: [
        'Mondays, Wednesdays and Saturdays at six',
        'the red boat and a warm towel',
        'towels and shampoo',
        'the baby',
        'four',
        'asks for her boat',
      ],
      better:
        'Karen Boyd runs a bath for Nadia on Mondays, Wednesdays and Saturdays at six from 27 July 2026 until 2 November 2026, with the red boat and a warm towel. Beth Carey (family support worker) brings towels and shampoo on 27 July 2026 and sits with the baby on the first four evenings. It is working when Nadia asks for her boat.',
    },
  },
  {
    id: 'hygiene-a-quiet-place-at-school',
    title: 'a quiet place to wash at school',
    role: 'action',
    subject: 'hygiene',
    settles: soundAction,
    guidance: ['H-51', 'H-28', 'H-30', 'D-13'],
    text: '{worker: teacher} keeps {ask: what lies ready for the child} in {ask: where in school} from {start} until {review} and lets {child} in before the bell on days when {they} asks, by {ask: a sign that the child has chosen}. Nobody else is told. Once a month {child} says whether it helps.',
    example: {
      weak: 'School to monitor hygiene and provide support.',
      values: ['a towel, soap and a set of uniform', 'the staff shower room', 'putting a blue pencil on her table'],
      better:
        'Imran Farah (teacher) keeps a towel, soap and a set of uniform in the staff shower room from 27 July 2026 until 2 November 2026 and lets Nadia in before the bell on days when she asks, by putting a blue pencil on her table. Nobody else is told. Once a month Nadia says whether it helps.',
    },
  },
  {
    id: 'hygiene-a-way-to-wash-clothes',
    title: 'a way to get clothes washed and dried',
    role: 'action',
    subject: 'hygiene',
    settles: soundAction,
    guidance: ['W-09', 'H-34', 'H-30', 'D-40'],
    text: '{worker: social worker} and {parent} fill in the form for {ask: what is needed, and from which fund or charity} on {start}. Until it comes, {friend} washes the school clothes of {child} every {ask: day}, from {start} until {review}, and {parent} {ask: what the parent does with them}.',
    example: {
      weak: 'Karen to receive support to provide clean clothing.',
      values: [
        'a washing machine from the council’s household fund',
        'Saturday',
        'hangs them out by size on Sunday night',
      ],
      better:
        'Lena Frost (social worker) and Karen Boyd fill in the form for a washing machine from the council’s household fund on 27 July 2026. Until it comes, Joan Boyd washes the school clothes of Nadia every Saturday, from 27 July 2026 until 2 November 2026, and Karen hangs them out by size on Sunday night.',
    },
  },
  {
    id: 'hygiene-nothing-clean-to-put-on',
    title: 'nothing clean this morning: where the child goes',
    role: 'contingency',
    subject: 'hygiene',
    settles: soundContingency,
    guidance: ['H-16', 'H-34', 'H-28', 'W-08'],
    text: 'If there is no hot water or nothing clean to put on, {child} goes to {friend} on the way to school, washes and changes there into {ask: what is kept there}, and walks in with {ask: whom}. {Parent} rings {worker: family support worker} that morning, and by the evening they have {ask: what gets the next morning ready}.',
    example: {
      weak: 'If concerns regarding hygiene continue, a strategy discussion will be held.',
      values: ['a second uniform', 'her cousin Ellie', 'been to the launderette together'],
      better:
        'If there is no hot water or nothing clean to put on, Nadia goes to Joan Boyd on the way to school, washes and changes there into a second uniform, and walks in with her cousin Ellie. Karen Boyd rings Beth Carey (family support worker) that morning, and by the evening they have been to the launderette together.',
    },
  },
];
