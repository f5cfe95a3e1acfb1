import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** What home is like to live in: rooms and beds, dirt and danger, heat and light, repairs. */
export const home: readonly RewritePattern[] = [
  {
    id: 'home-what-it-is-like-for-the-child',
    title: 'what home is like for the child',
    role: 'need',
    subject: 'home',
    settles: soundNeed,
    guidance: ['R-07', 'R-10', 'W-10', 'D-10'],
    text: '{Child} needs {ask: what is missing at home}, because today {ask: what anyone sees, smells or feels there} and {they} {ask: what the child does because of it}. It has been so since {ask: when it began, or what changed}.',
    example: {
      weak: 'Nadia needs a clean and safe home environment.',
      values: [
        'a bed of her own and a floor to play on',
        'bags of washing cover the bedroom floor',
        'sleeps on the sofa in her coat',
        'the family moved in March with no beds',
      ],
      better:
        'Nadia needs a bed of her own and a floor to play on, because today bags of washing cover the bedroom floor and she sleeps on the sofa in her coat. It has been so since the family moved in March with no beds.',
    },
  },
  {
    id: 'home-a-thing-out-of-reach',
    title: 'a danger at home and what is needed',
    role: 'need',
    subject: 'home',
    settles: soundNeed,
    guidance: ['D-10', 'H-29', 'R-10', 'S-02'],
    text: '{Child} can reach {ask: what is dangerous, and where it is} and {ask: what has happened, or nearly happened, and when}. {They} needs {ask: what has to be put up, moved, mended or locked}, and a grown-up who looks at it each evening because {ask: what the child is able to do at this age}.',
    example: {
      weak: 'Nadia needs to be kept safe in the home.',
      values: [
        'the knives on the draining board',
        'cut her thumb on 2 July',
        'a high rack and a gate at the kitchen door',
        'she climbs on chairs now',
      ],
      better:
        'Nadia can reach the knives on the draining board and cut her thumb on 2 July. She needs a high rack and a gate at the kitchen door, and a grown-up who looks at it each evening because she climbs on chairs now.',
    },
  },
  {
    id: 'home-room-by-room',
    title: 'home in steps, one room after another',
    role: 'outcome',
    subject: 'home',
    settles: soundSteps,
    guidance: ['D-33', 'D-44', 'H-50', 'W-04', 'D-29'],
    text: 'By {third} {child} {ask: what the child can do in the first room}, by {two thirds} {they} {ask: what the child can do in the next room}, and by {review} {they} {ask: what the child can do in the third room}. On each of these days {worker: family support worker} goes through the rooms with {parent} and {child}, who says what {they} likes best.',
    example: {
      weak: 'The home will be clean and tidy.',
      values: [
        'sleeps in her own bed with a sheet washed that week',
        'eats tea at a clear table',
        'plays on the living room floor',
      ],
      better:
        'By 28 August 2026 Nadia sleeps in her own bed with a sheet washed that week, by 30 September 2026 she eats tea at a clear table, and by 2 November 2026 she plays on the living room floor. On each of these days Beth Carey (family support worker) goes through the rooms with Karen Boyd and Nadia, who says what she likes best.',
    },
  },
  {
    id: 'home-what-the-child-can-do-there',
    title: 'what the child can do at home then',
    role: 'outcome',
    subject: 'home',
    settles: soundOutcome,
    guidance: ['W-02', 'S-10', 'W-03', 'H-23'],
    text: 'By {review} {child} {ask: what the child would like to do at home, and how often} in {ask: which room}, where anyone would see {ask: what is there by then}. {worker: social worker} looks at the room with {child} every second week and asks how many out of ten {they} gives it.',
    example: {
      weak: 'Parents will maintain improved home conditions.',
      values: [
        'has a friend to play once a week',
        'her bedroom',
        'a made bed, a lamp that works and a shelf for her books',
      ],
      better:
        'By 2 November 2026 Nadia has a friend to play once a week in her bedroom, where anyone would see a made bed, a lamp that works and a shelf for her books. Lena Frost (social worker) looks at the room with Nadia every second week and asks how many out of ten she gives it.',
    },
  },
  {
    id: 'home-safe-at-the-childs-height',
    title: 'dangers put out of the child’s reach',
    role: 'outcome',
    subject: 'home',
    settles: soundOutcome,
    guidance: ['H-46', 'D-33', 'H-30', 'D-35'],
    text: 'By {third} {child} plays in {ask: which rooms} with {ask: each danger, and where it is kept by then}. {worker: health visitor} and {parent} kneel down to look at those rooms at the height of {child} on {third} and on {review}, and count what {they} can reach.',
    example: {
      weak: 'Nadia will not be exposed to hazards in the home.',
      values: [
        'the kitchen and the hall',
        'the knives on the high rack, bleach in the locked cupboard and a gate on the stairs',
      ],
      better:
        'By 28 August 2026 Nadia plays in the kitchen and the hall with the knives on the high rack, bleach in the locked cupboard and a gate on the stairs. Priya Nair (health visitor) and Karen Boyd kneel down to look at those rooms at the height of Nadia on 28 August 2026 and on 2 November 2026, and count what she can reach.',
    },
  },
  {
    id: 'home-warm-light-and-mended',
    title: 'heat, light or a repair, for the child',
    role: 'outcome',
    subject: 'home',
    settles: soundOutcome,
    guidance: ['W-09', 'S-10', 'D-35', 'W-02'],
    text: 'By {halfway} {ask: what works, is mended or is paid for}, so that {child} {ask: what the child has or does because of it} on {goal} days in every 7. {Parent} and {worker: family support worker} check it together once a week by {ask: what they look at or write down}.',
    example: {
      weak: 'Mother will address the issues with the heating.',
      values: ['the boiler runs', 'has a warm bath and does her homework in her own room', '6', 'reading the meter'],
      better:
        'By 14 September 2026 the boiler runs, so that Nadia has a warm bath and does her homework in her own room on 6 days in every 7. Karen Boyd and Beth Carey (family support worker) check it together once a week by reading the meter.',
    },
  },
  {
    id: 'home-one-room-together',
    title: 'one room a week, done together',
    role: 'action',
    subject: 'home',
    settles: soundAction,
    guidance: ['H-41', 'W-13', 'D-14', 'H-30'],
    text: '{worker: family support worker} clears one room with {parent} {often} from {start} until {halfway}, beginning with {ask: the room that the child minds most}. {worker: family support worker} brings {ask: what is needed for it}, and {child} chooses {ask: what the child decides in that room}.',
    example: {
      weak: 'Family support worker to support mother with home conditions.',
      values: ['every Thursday at ten', 'the bedroom', 'bags, a drill and a lift to the tip', 'where the bed stands'],
      better:
        'Beth Carey (family support worker) clears one room with Karen Boyd every Thursday at ten from 27 July 2026 until 14 September 2026, beginning with the bedroom. Beth brings bags, a drill and a lift to the tip, and Nadia chooses where the bed stands.',
    },
  },
  {
    id: 'home-visits-that-look-at-the-same-things',
    title: 'visits that look at the same things',
    role: 'action',
    subject: 'home',
    settles: soundAction,
    guidance: ['D-14', 'D-15', 'S-06', 'H-50'],
    text: '{worker: social worker} visits {often} from {start} until {review}, and has told {parent} on {ask: which day} that {ask: how many} of the visits come without a call beforehand. Each time {worker: social worker} sees {ask: the same three or four things, such as the bed, the fridge and the stairs} with {parent}, hears from {child} how it is out of ten, and tells {parent} at the door what will be written down.',
    example: {
      weak: 'Social worker to undertake unannounced visits to monitor home conditions.',
      values: ['every two weeks', '24 July 2026', 'two', 'the bed, the fridge, the bath and the stairs'],
      better:
        'Lena Frost (social worker) visits every two weeks from 27 July 2026 until 2 November 2026, and has told Karen Boyd on 24 July 2026 that two of the visits come without a call beforehand. Each time Lena sees the bed, the fridge, the bath and the stairs with Karen, hears from Nadia how it is out of ten, and tells Karen at the door what will be written down.',
    },
  },
  {
    id: 'home-who-does-which-job',
    title: 'who does which job at home',
    role: 'action',
    subject: 'home',
    settles: soundAction,
    guidance: ['D-33', 'D-35', 'H-34', 'H-41'],
    text: 'From {start} until {review} {parent} {ask: one job, and when it is done}, and {friend} {ask: one job, and on which day}. {worker: social worker} sees the rooms every {ask: such as week or second Tuesday}, says first what has worked, and asks what made the other days hard.',
    example: {
      weak: 'Karen must keep the house clean at all times.',
      values: ['washes up after tea', 'takes the washing to her machine on Saturdays', 'second Tuesday'],
      better:
        'From 27 July 2026 until 2 November 2026 Karen Boyd washes up after tea, and Joan Boyd takes the washing to her machine on Saturdays. Lena Frost (social worker) sees the rooms every second Tuesday, says first what has worked, and asks what made the other days hard.',
    },
  },
  {
    id: 'home-a-call-to-the-landlord',
    title: 'a repair: who asks whom, and when',
    role: 'action',
    subject: 'home',
    settles: soundAction,
    guidance: ['W-09', 'D-13', 'H-51', 'H-52'],
    text: '{worker: social worker} and {parent} ring {ask: the landlord or housing officer, by name} on {start} and ask to have {ask: what has to be mended or done} by {third}. {worker: social worker} rings again every week until it is done, so that {child} {ask: what the child will have then}.',
    example: {
      weak: 'Housing to address the damp.',
      values: [
        'Graham Holt (housing officer)',
        'the damp wall behind the bed dried and painted',
        'sleeps in a dry room',
      ],
      better:
        'Lena Frost (social worker) and Karen Boyd ring Graham Holt (housing officer) on 27 July 2026 and ask to have the damp wall behind the bed dried and painted by 28 August 2026. Lena rings again every week until it is done, so that Nadia sleeps in a dry room.',
    },
  },
  {
    id: 'home-a-week-that-gets-too-much',
    title: 'too much this week: who lends a hand',
    role: 'contingency',
    subject: 'home',
    settles: soundContingency,
    guidance: ['H-16', 'H-34', 'D-29', 'W-08'],
    text: 'If {ask: what anyone would see that shows it is too much}, {parent} or {child} rings {friend}, who comes the same day and {ask: what this person does first}. {Child} has tea and a bed at the home of {friend} that night, and {worker: social worker} comes the next day to ask what got in the way.',
    example: {
      weak: 'If home conditions deteriorate the social worker will escalate concerns.',
      values: ['there are no clean plates for tea', 'washes up with Karen'],
      better:
        'If there are no clean plates for tea, Karen Boyd or Nadia rings Joan Boyd, who comes the same day and washes up with Karen. Nadia has tea and a bed at the home of Joan that night, and Lena Frost (social worker) comes the next day to ask what got in the way.',
    },
  },
  {
    id: 'home-a-cold-dark-night',
    title: 'no heat tonight: where the child sleeps',
    role: 'contingency',
    subject: 'home',
    settles: soundContingency,
    guidance: ['H-13', 'H-16', 'H-34', 'W-09'],
    text: 'If {ask: what runs out or breaks, such as the meter or the boiler}, {parent} rings {friend}, and {child} sleeps there that night with {ask: what the child takes along}. In the morning {worker: family support worker} and {parent} ring {ask: who can put it right, with the number}. {Child} knows beforehand what will happen and helps to pack.',
    example: {
      weak: 'Case to be reviewed if the family are without gas or electricity.',
      values: [
        'the money on the meter runs out',
        'her blanket and her school bag',
        'the fuel help line on the fridge door',
      ],
      better:
        'If the money on the meter runs out, Karen Boyd rings Joan Boyd, and Nadia sleeps there that night with her blanket and her school bag. In the morning Beth Carey (family support worker) and Karen ring the fuel help line on the fridge door. Nadia knows beforehand what will happen and helps to pack.',
    },
  },
];
