import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome } from './settled.ts';

/** The family's own people: who steps in, at night, in illness, after a relapse, and when nobody opens the door. */
export const network: readonly RewritePattern[] = [
  {
    id: 'network-contingency-at-night',
    title: 'who comes in the night, and how',
    role: 'contingency',
    subject: 'network',
    settles: soundContingency,
    guidance: ['H-13', 'H-14', 'H-16', 'H-34'],
    text: 'If {ask: what may happen at night}, {child} or {parent} rings {friend}, who {ask: what this person has agreed to do, such as come by taxi at any hour}. {Friend} stays until {ask: time in the morning} or takes {child} along with a bag packed beforehand, and sees to it that {child} is at school on time. {Worker: social worker} rings {friend} by ten the next working day.',
    example: {
      weak: 'If there are further incidents, a strategy meeting will be held.',
      values: ['Karen has a panic attack', 'comes at any hour by a taxi that children’s services pay for', 'eight'],
      better:
        'If Karen has a panic attack, Nadia or Karen Boyd rings Joan Boyd, who comes at any hour by a taxi that children’s services pay for. Joan stays until eight or takes Nadia along with a bag packed beforehand, and sees to it that Nadia is at school on time. Lena Frost (social worker) rings Joan by ten the next working day.',
    },
  },
  {
    id: 'network-contingency-parent-ill',
    title: 'when a parent is ill or in hospital',
    role: 'contingency',
    subject: 'network',
    settles: [...soundContingency, 'contingency-holds-the-home'],
    guidance: ['H-16', 'H-34', 'H-17', 'H-13'],
    text: 'If {parent} is too ill to get up or goes into hospital, {friend} moves in, or has {child} to stay, for up to {ask: how many} nights, and {ask: the second person} takes over from then on, so that {child} keeps the same school and {ask: what matters most in the child’s week}. Beforehand {parent} gives {friend} a key, the number of the school and a page about {ask: bedtime, medicine, food}. {Child} speaks to {parent} on the phone every evening at {ask: time}.',
    example: {
      weak: 'If Karen Boyd is unwell, alternative care will be sought.',
      values: ['five', 'Karen’s friend Di', 'football on Thursdays', 'bedtime and the inhaler', 'six'],
      better:
        'If Karen Boyd is too ill to get up or goes into hospital, Joan Boyd moves in, or has Nadia to stay, for up to five nights, and Karen’s friend Di takes over from then on, so that Nadia keeps the same school and football on Thursdays. Beforehand Karen gives Joan a key, the number of the school and a page about bedtime and the inhaler. Nadia speaks to Karen on the phone every evening at six.',
    },
  },
  {
    id: 'network-contingency-relapse',
    title: 'when a parent slips or relapses',
    role: 'contingency',
    subject: 'network',
    settles: soundContingency,
    guidance: ['D-37', 'H-25', 'H-16', 'W-08'],
    text: 'If {parent} notices {ask: the first signs of a relapse}, {parent} rings {friend} the same day, and {child} can ring too. {Child} sleeps at the home of {friend} that night and hears {ask: the words that they have agreed for it}. {Parent} rings {ask: worker or friend who helps with it} the next morning, and {child} comes home when {ask: what would be seen by then}.',
    example: {
      weak: 'If Karen Boyd relapses, legal advice will be sought.',
      values: [
        'three nights without sleep',
        '“Mum is poorly, it is not your fault and she is getting help”',
        'Umar Shah',
        'Karen has slept and the three of them have had breakfast together',
      ],
      better:
        'If Karen Boyd notices three nights without sleep, Karen rings Joan Boyd the same day, and Nadia can ring too. Nadia sleeps at the home of Joan that night and hears “Mum is poorly, it is not your fault and she is getting help”. Karen rings Umar Shah the next morning, and Nadia comes home when Karen has slept and the three of them have had breakfast together.',
    },
  },
  {
    id: 'network-contingency-worker-away',
    title: 'when the worker is away',
    role: 'contingency',
    subject: 'network',
    settles: soundContingency,
    guidance: ['H-16', 'D-14', 'S-06', 'H-13'],
    text: 'If {worker: social worker} is away, {ask: name and number of the colleague} keeps the visits and knows this plan; {child} and {parent} have met that person by {third}. In the evening and at weekends they ring {ask: number of the out-of-hours team}. {Child} has both numbers {ask: where the child keeps them}, and {friend} has them too.',
    example: {
      weak: 'In the absence of the social worker, contact the duty team.',
      values: ['Ros Tanner (social worker, 01632 960 118)', '01632 960 400', 'in her school bag'],
      better:
        'If Lena Frost (social worker) is away, Ros Tanner (social worker, 01632 960 118) keeps the visits and knows this plan; Nadia and Karen Boyd have met that person by 28 August 2026. In the evening and at weekends they ring 01632 960 400. Nadia has both numbers in her school bag, and Joan Boyd has them too.',
    },
  },
  {
    id: 'network-contingency-nobody-opens',
    title: 'when nobody opens the door',
    role: 'contingency',
    subject: 'network',
    settles: [...soundContingency, 'contingency-covers-a-closed-door'],
    guidance: ['D-27', 'S-09', 'H-16', 'H-36'],
    text: 'If nobody opens the door when {worker: social worker} comes, {worker: social worker} rings {parent} and then {friend} from the doorstep. {Friend} looks in the same day, and {worker: social worker} sees {child} {ask: at home, at school or with the friend} by {ask: how soon, such as five the next day}. If nobody has seen {child} by then, the police are asked to look in. Afterwards {worker: social worker} asks {parent} which day would have been right.',
    example: {
      weak: 'If access is refused, the case will be escalated.',
      values: ['at school or at Joan’s', 'noon the next day'],
      better:
        'If nobody opens the door when Lena Frost (social worker) comes, Lena rings Karen Boyd and then Joan Boyd from the doorstep. Joan looks in the same day, and Lena sees Nadia at school or at Joan’s by noon the next day. If nobody has seen Nadia by then, the police are asked to look in. Afterwards Lena asks Karen which day would have been right.',
    },
  },
  {
    id: 'network-contingency-whom-the-child-can-ring',
    title: 'three people the child can ring',
    role: 'contingency',
    subject: 'network',
    settles: soundContingency,
    guidance: ['H-16', 'H-31', 'R-05', 'H-34'],
    text: 'If {ask: the sign that the child would notice first}, {child} rings one of the three on {their} own list: {friend}, {ask: the second person the child chose} or {ask: the third person the child chose}. Whoever answers listens, says when somebody will be there and stays on the line until somebody is with {child}. The numbers are {ask: where the child can find them}, and {child} has tried each of them by {third}.',
    example: {
      weak: 'If Nadia is unsafe, appropriate action will be taken.',
      values: [
        'her mum does not get up in the morning',
        'her mum’s friend Di',
        'Mrs Ali at number 4',
        'inside the kitchen cupboard, on a card with faces',
      ],
      better:
        'If her mum does not get up in the morning, Nadia rings one of the three on her own list: Joan Boyd, her mum’s friend Di or Mrs Ali at number 4. Whoever answers listens, says when somebody will be there and stays on the line until somebody is with Nadia. The numbers are inside the kitchen cupboard, on a card with faces, and Nadia has tried each of them by 28 August 2026.',
    },
  },
  {
    id: 'network-contingency-first-person-cannot-come',
    title: 'when the first person cannot come',
    role: 'contingency',
    subject: 'network',
    settles: soundContingency,
    guidance: ['H-16', 'H-34', 'H-13', 'H-18'],
    text: 'If {friend} is away or cannot be reached, {ask: the second person} comes, and if both are, {ask: the third person}. {Friend} tells the others and {child} before going away for more than a night. Each of them keeps ready a bed, the number of {worker: social worker} and {ask: what the child needs to fall asleep there}.',
    example: {
      weak: 'Extended family to step in if required.',
      values: ['Karen’s friend Di', 'Mrs Ali at number 4', 'a copy of the fox book'],
      better:
        'If Joan Boyd is away or cannot be reached, Karen’s friend Di comes, and if both are, Mrs Ali at number 4. Joan tells the others and Nadia before going away for more than a night. Each of them keeps ready a bed, the number of Lena Frost (social worker) and a copy of the fox book.',
    },
  },
  {
    id: 'network-contingency-change-has-not-come',
    title: 'if the change has not come by then',
    role: 'contingency',
    subject: 'network',
    settles: soundContingency,
    guidance: ['W-08', 'H-19', 'H-14', 'H-16'],
    text: 'If {child} has not {ask: what the child should have, see or do by then} by {halfway}, {parent}, {friend} and {worker: social worker} meet within a week {ask: where} and ask who in the family can do more, for how long. Until then {child} {ask: where the child sleeps and eats, and who is there}. {Worker: social worker} has talked about this with {parent} on {ask: date}, and about what would follow if it stays so: {ask: the next step, in plain words}.',
    example: {
      weak: 'Failure to comply with this plan will result in legal proceedings.',
      values: [
        'had breakfast on four school days a week',
        'in Joan’s kitchen',
        'has breakfast at Joan’s, who walks her to school',
        '24 July 2026',
        'a meeting about whether Nadia needs a protection plan',
      ],
      better:
        'If Nadia has not had breakfast on four school days a week by 14 September 2026, Karen Boyd, Joan Boyd and Lena Frost (social worker) meet within a week in Joan’s kitchen and ask who in the family can do more, for how long. Until then Nadia has breakfast at Joan’s, who walks her to school. Lena has talked about this with Karen on 24 July 2026, and about what would follow if it stays so: a meeting about whether Nadia needs a protection plan.',
    },
  },
  {
    id: 'network-need-somebody-who-comes',
    title: 'who is missing at the hard moment',
    role: 'need',
    subject: 'network',
    settles: soundNeed,
    guidance: ['R-10', 'H-34', 'R-07', 'D-33'],
    text: 'When {ask: what happens at home, and how often}, {child} {ask: what the child does or goes through then} and has {ask: whom, or nobody} to turn to. {Child} needs somebody of the family’s own, within {ask: how far or how many minutes}, who {ask: what that person would do}, and needs to know that it is all right to ring.',
    example: {
      weak: 'Nadia needs respite.',
      values: [
        'Karen cannot get up, about twice a week',
        'lets herself out and walks to school alone',
        'nobody',
        'ten minutes',
        'comes by eight and has breakfast with her',
      ],
      better:
        'When Karen cannot get up, about twice a week, Nadia lets herself out and walks to school alone and has nobody to turn to. Nadia needs somebody of the family’s own, within ten minutes, who comes by eight and has breakfast with her, and needs to know that it is all right to ring.',
    },
  },
  {
    id: 'network-contingency-nobody-at-the-gate',
    title: 'when nobody is there at home time',
    role: 'contingency',
    subject: 'network',
    settles: [...soundContingency, 'contingency-covers-a-closed-door'],
    guidance: ['H-16', 'S-08', 'H-34', 'H-14'],
    text: 'If nobody is at the gate by {ask: time, soon after home time}, {worker: class teacher} waits inside with {child}, rings {parent} and then {friend}, and tells {child} each time what they said. {Friend} comes within {ask: how long}, gives {child} tea and stays until {parent} is back. If neither answers by {ask: time when it gets too late}, {worker: class teacher} rings {worker: social worker}, who comes to the school.',
    example: {
      weak: 'If Nadia is not collected, children’s services will be informed.',
      values: ['ten past three', 'twenty minutes', 'four'],
      better:
        'If nobody is at the gate by ten past three, Imran Farah (class teacher) waits inside with Nadia, rings Karen Boyd and then Joan Boyd, and tells Nadia each time what they said. Joan comes within twenty minutes, gives Nadia tea and stays until Karen is back. If neither answers by four, Imran rings Lena Frost (social worker), who comes to the school.',
    },
  },
  {
    id: 'network-contingency-longer-than-a-night',
    title: 'family first when it takes longer',
    role: 'contingency',
    subject: 'network',
    settles: [...soundContingency, 'contingency-holds-the-home'],
    guidance: ['H-17', 'H-16', 'R-03', 'H-19'],
    text: 'If {child} needs to be cared for elsewhere for longer than {ask: how many nights}, {friend} is asked first and {ask: the second person} next. {Child} stays at the same school, sees {parent} {ask: how often and where}, and takes along {ask: what goes with the child}. {Worker: social worker} tells {child} in person where, with whom and until when, and arranges {ask: bed, travel or money that this person would need}.',
    example: {
      weak: 'If the situation deteriorates, alternative care will be sought.',
      values: [
        'three nights',
        'Karen’s friend Di',
        'every day after school at Joan’s',
        'the fox book and her own pillow',
        'a second bed for Joan’s flat',
      ],
      better:
        'If Nadia needs to be cared for elsewhere for longer than three nights, Joan Boyd is asked first and Karen’s friend Di next. Nadia stays at the same school, sees Karen Boyd every day after school at Joan’s, and takes along the fox book and her own pillow. Lena Frost (social worker) tells Nadia in person where, with whom and until when, and arranges a second bed for Joan’s flat.',
    },
  },
  {
    id: 'network-action-family-makes-its-own-plan',
    title: 'the family meets and makes its own plan',
    role: 'action',
    subject: 'network',
    settles: soundAction,
    guidance: ['H-34', 'H-03', 'H-16', 'H-48'],
    text: '{Worker: social worker} asks {child} and {parent} by {start} whom they want to invite, and rings each of them. By {third} the family meets {ask: where and when it suits the family}, on its own for as long as it wants, and writes down who does what for {child} and when. {Worker: social worker} brings {ask: food, toys, an interpreter or what makes it easy to come}, and types it up the next day in the family’s words.',
    example: {
      weak: 'Lena Frost to explore what relatives can offer.',
      values: ['in Joan’s kitchen on a Sunday at three', 'lunch and a taxi voucher for Di'],
      better:
        'Lena Frost (social worker) asks Nadia and Karen Boyd by 27 July 2026 whom they want to invite, and rings each of them. By 28 August 2026 the family meets in Joan’s kitchen on a Sunday at three, on its own for as long as it wants, and writes down who does what for Nadia and when. Lena brings lunch and a taxi voucher for Di, and types it up the next day in the family’s words.',
    },
  },
  {
    id: 'network-action-try-the-plan-out',
    title: 'trying the plan out before it is needed',
    role: 'action',
    subject: 'network',
    settles: soundAction,
    guidance: ['H-31', 'H-16', 'H-18', 'H-30'],
    text: '{Child}, {parent} and {friend} try the plan out with {worker: social worker} by {third}: {child} rings, {friend} answers and comes, the bag and the bed are ready, and {child} knows the way in the dark. They change the same day what did not work, and try again on {two thirds}. {Child} gives it a number from 1 to 10 afterwards, for how sure it feels.',
    example: {
      weak: 'Safety plan to be shared with the network.',
      values: [],
      better:
        'Nadia, Karen Boyd and Joan Boyd try the plan out with Lena Frost (social worker) by 28 August 2026: Nadia rings, Joan answers and comes, the bag and the bed are ready, and Nadia knows the way in the dark. They change the same day what did not work, and try again on 30 September 2026. Nadia gives it a number from 1 to 10 afterwards, for how sure it feels.',
    },
  },
  {
    id: 'network-action-one-task-for-each',
    title: 'one small task for each person',
    role: 'action',
    subject: 'network',
    settles: soundAction,
    guidance: ['H-34', 'S-05', 'H-10', 'H-48'],
    text: '{Friend} {ask: what this person has offered to do} for {child} every {ask: day of the week}, and {ask: a second person} {ask: what the second person has offered} every {ask: another day}, from {start} until {review}. {Parent} keeps the list on the fridge. {Worker: social worker} rings them both on {halfway} to ask whether it is still all right for them, and asks {child} what is good about it.',
    example: {
      weak: 'Joan Boyd to provide support where possible.',
      values: ['cooks tea', 'Tuesday', 'Mrs Ali at number 4', 'walks to school with her', 'Friday'],
      better:
        'Joan Boyd cooks tea for Nadia every Tuesday, and Mrs Ali at number 4 walks to school with her every Friday, from 27 July 2026 until 2 November 2026. Karen Boyd keeps the list on the fridge. Lena Frost (social worker) rings them both on 14 September 2026 to ask whether it is still all right for them, and asks Nadia what is good about it.',
    },
  },
  {
    id: 'network-outcome-child-knows-who-comes',
    title: 'the child knows who comes',
    role: 'outcome',
    subject: 'network',
    settles: soundOutcome,
    guidance: ['H-31', 'H-16', 'S-10', 'H-23'],
    text: 'By {third} {child} can say without help whom to ring, who comes and where the bed is if {ask: what the child worries may happen}. By {review} {child} has spent {ask: how many} ordinary nights there, and says to {worker: social worker} on {halfway} and {review}, from 1 to 10, how sure it is that somebody would come.',
    example: {
      weak: 'Nadia will feel safe and supported by her family network.',
      values: ['her mum cannot get up', 'four'],
      better:
        'By 28 August 2026 Nadia can say without help whom to ring, who comes and where the bed is if her mum cannot get up. By 2 November 2026 Nadia has spent four ordinary nights there, and says to Lena Frost (social worker) on 14 September 2026 and 2 November 2026, from 1 to 10, how sure it is that somebody would come.',
    },
  },
];
