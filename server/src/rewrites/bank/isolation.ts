import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Being alone too much, as a child or as a parent: friends, groups, and somebody who looks in. */
export const isolation: readonly RewritePattern[] = [
  {
    id: 'isolation-the-childs-week-now',
    title: 'how alone the child’s week is now',
    role: 'need',
    subject: 'isolation',
    settles: soundNeed,
    guidance: ['R-07', 'R-10', 'D-33', 'S-10'],
    text: 'Outside school {child} has spent time with {ask: how many, or which} other children since {ask: when}, and {ask: on which days} {child} {ask: what the child does instead}. {Child} needs {ask: a child or a group, and what they would do together} and a grown-up who {ask: what has to happen so that it can}.',
    example: {
      weak: 'Nadia needs to socialise.',
      values: [
        'no',
        'they moved in March',
        'at weekends',
        'watches television for six hours',
        'her old friend Meera to play football with',
        'takes her there on the bus',
      ],
      better:
        'Outside school Nadia has spent time with no other children since they moved in March, and at weekends Nadia watches television for six hours. Nadia needs her old friend Meera to play football with and a grown-up who takes her there on the bus.',
    },
  },
  {
    id: 'isolation-parent-alone-child-alone',
    title: 'what a parent’s being alone means here',
    role: 'need',
    subject: 'isolation',
    settles: soundNeed,
    guidance: ['R-10', 'H-34', 'R-08', 'W-09'],
    text: '{Parent} has {ask: whom, or nobody} to turn to on {ask: days or times}, and then {child} {ask: what the child sees, hears or takes on}. {Child} needs another grown-up who {ask: what that person would do, and how often}, so that {they} can {ask: what the child could do or leave to others again}.',
    example: {
      weak: 'Karen Boyd is isolated and needs support.',
      values: [
        'nobody',
        'weekday evenings',
        'sits up with her and makes her tea',
        'comes in twice a week at seven',
        'go to bed and read',
      ],
      better:
        'Karen Boyd has nobody to turn to on weekday evenings, and then Nadia sits up with her and makes her tea. Nadia needs another grown-up who comes in twice a week at seven, so that she can go to bed and read.',
    },
  },
  {
    id: 'isolation-play-outside-school-in-steps',
    title: 'time with other children, in steps',
    role: 'outcome',
    subject: 'isolation',
    settles: soundSteps,
    guidance: ['S-10', 'W-04', 'D-29', 'H-23'],
    text: 'By {halfway} {child} has played with another child outside school {first step} times in four weeks, and by {review} {goal} times; today it is {now}. {Child} draws a face in the calendar for each time, and {ask: who sees it} counts them with {child} at the end of the month.',
    example: {
      weak: 'Nadia will have more friends.',
      values: ['2', '4', '0', 'her mum'],
      better:
        'By 14 September 2026 Nadia has played with another child outside school 2 times in four weeks, and by 2 November 2026 4 times; today it is 0. Nadia draws a face in the calendar for each time, and her mum counts them with Nadia at the end of the month.',
    },
  },
  {
    id: 'isolation-parent-has-company',
    title: 'company for a parent, and the child’s gain',
    role: 'outcome',
    subject: 'isolation',
    settles: soundOutcome,
    guidance: ['S-10', 'H-34', 'W-02', 'D-43'],
    text: 'By {review} {parent} has had another grown-up’s company on {goal} days a week for four weeks running, {ask: where, or with whom}, and {child} {ask: what the child does on those days that is not possible now}. {Parent} and {worker: family support worker} count the days from the diary once a month.',
    example: {
      weak: 'Mother will attend groups at the family hub.',
      values: ['3', 'at the allotment and with Joan', 'plays outside until tea'],
      better:
        'By 2 November 2026 Karen Boyd has had another grown-up’s company on 3 days a week for four weeks running, at the allotment and with Joan, and Nadia plays outside until tea. Karen and Beth Carey (family support worker) count the days from the diary once a month.',
    },
  },
  {
    id: 'isolation-somebody-beside-at-lunch',
    title: 'somebody beside the child at lunch',
    role: 'outcome',
    subject: 'isolation',
    settles: soundOutcome,
    guidance: ['H-46', 'W-02', 'H-22', 'H-23'],
    text: 'By {halfway} {child} sits beside {ask: a child whom the child would like to sit with} at lunch on {first step} days in every 5, and by {review} eats and plays with somebody on {goal} days in every 5. {Child} can say who it was, and {ask: the adult who is there at lunch} sees it and counts the days on Fridays.',
    example: {
      weak: 'Nadia will not be isolated from her peers.',
      values: ['Meera', '2', '4', 'Mrs Quail at the tables'],
      better:
        'By 14 September 2026 Nadia sits beside Meera at lunch on 2 days in every 5, and by 2 November 2026 eats and plays with somebody on 4 days in every 5. Nadia can say who it was, and Mrs Quail at the tables sees it and counts the days on Fridays.',
    },
  },
  {
    id: 'isolation-walked-there-then-alone',
    title: 'going along at first, then stepping back',
    role: 'action',
    subject: 'isolation',
    settles: soundAction,
    guidance: ['W-13', 'H-41', 'H-49', 'D-40'],
    text: '{Worker: family support worker} goes with {parent} and {child} to {ask: the place or group, and its day} from {start}, stays for the first two times, and walks with them to the door for the next two. From {third} {friend} goes along, and they keep it up until {review}. It is working when {child} asks whether it is that day again.',
    example: {
      weak: 'Karen Boyd to access community groups.',
      values: ['the stay and play at the library every Thursday'],
      better:
        'Beth Carey (family support worker) goes with Karen Boyd and Nadia to the stay and play at the library every Thursday from 27 July 2026, stays for the first two times, and walks with them to the door for the next two. From 28 August 2026 Joan Boyd goes along, and they keep it up until 2 November 2026. It is working when Nadia asks whether it is that day again.',
    },
  },
  {
    id: 'isolation-what-stands-in-the-way',
    title: 'what keeps them away, cleared first',
    role: 'action',
    subject: 'isolation',
    settles: soundAction,
    guidance: ['W-09', 'H-36', 'D-08', 'H-28'],
    text: '{Owner} asks {parent} and {child} by {start} what keeps them from {ask: the group, club or visit}, such as the fare, the language or a face they would rather not meet, and by {third} has arranged {ask: what would clear it}. On {halfway} {child} tells {owner} how many times it worked and what was good about it.',
    example: {
      weak: 'Beth Carey to encourage Karen Boyd to attend groups.',
      values: ['the children’s centre', 'a bus pass and a time when the hall is quiet'],
      better:
        'Beth Carey (family support worker) asks Karen Boyd and Nadia by 27 July 2026 what keeps them from the children’s centre, such as the fare, the language or a face they would rather not meet, and by 28 August 2026 has arranged a bus pass and a time when the hall is quiet. On 14 September 2026 Nadia tells Beth how many times it worked and what was good about it.',
    },
  },
  {
    id: 'isolation-friend-rings-and-comes-for-tea',
    title: 'a friend who rings and comes for tea',
    role: 'action',
    subject: 'isolation',
    settles: soundAction,
    guidance: ['H-34', 'H-06', 'S-05', 'D-14'],
    text: '{Friend} rings {parent} every {ask: days} and has tea with {parent} and {child} every {ask: day of the week} from {start} until {review}. {Worker: social worker} asks {friend} on {halfway} how it goes and what would make it easier, and asks {child} what they have done together.',
    example: {
      weak: 'Joan Boyd to reduce isolation by offering support.',
      values: ['Monday and Thursday', 'Sunday'],
      better:
        'Joan Boyd rings Karen Boyd every Monday and Thursday and has tea with Karen and Nadia every Sunday from 27 July 2026 until 2 November 2026. Lena Frost (social worker) asks Joan on 14 September 2026 how it goes and what would make it easier, and asks Nadia what they have done together.',
    },
  },
  {
    id: 'isolation-contingency-nobody-has-heard',
    title: 'when nobody has heard from them',
    role: 'contingency',
    subject: 'isolation',
    settles: [...soundContingency, 'contingency-covers-a-closed-door'],
    guidance: ['H-16', 'H-34', 'D-27', 'S-09'],
    text: 'If nobody has heard from {parent} for {ask: how long}, or {child} texts {friend} {ask: the agreed sign}, {friend} calls round the same evening with something to eat. {Child} can go back with {friend} for tea or for the night. If {friend} cannot find them, {friend} rings {worker: social worker} at once, and otherwise the next morning.',
    example: {
      weak: 'If the family disengage, the social worker will escalate concerns.',
      values: ['two days', 'a picture of a kettle'],
      better:
        'If nobody has heard from Karen Boyd for two days, or Nadia texts Joan Boyd a picture of a kettle, Joan calls round the same evening with something to eat. Nadia can go back with Joan for tea or for the night. If Joan cannot find them, Joan rings Lena Frost (social worker) at once, and otherwise the next morning.',
    },
  },
];
