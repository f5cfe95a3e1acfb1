import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Time with parents, brothers and sisters and others who belong to the child, wherever the child lives. */
export const familyTime: readonly RewritePattern[] = [
  {
    id: 'family-time-whom-the-child-misses',
    title: 'whom the child misses, and how it shows',
    role: 'need',
    subject: 'family-time',
    settles: soundNeed,
    guidance: ['R-03', 'R-04', 'R-10', 'H-20'],
    text: '{Child} needs to see {ask: whom the child misses} {ask: how often, and where}, because {ask: what this person is to the child}. They last met {ask: when}, and since then {they} {ask: what the child says or does that shows it}.',
    example: {
      weak: 'Nadia needs positive relationships.',
      values: [
        'her brother Leo',
        'every Saturday at Gran’s',
        'he has slept in the bunk under hers since she was two',
        'on 11 June 2026',
        'keeps a sweet for him each day',
      ],
      better:
        'Nadia needs to see her brother Leo every Saturday at Gran’s, because he has slept in the bunk under hers since she was two. They last met on 11 June 2026, and since then she keeps a sweet for him each day.',
    },
  },
  {
    id: 'family-time-what-visits-are-like',
    title: 'what visits are like for the child today',
    role: 'need',
    subject: 'family-time',
    settles: soundNeed,
    guidance: ['R-05', 'R-10', 'H-20', 'H-29'],
    text: 'Before time with {ask: whom} {child} {ask: what anyone sees or hears}, during it {they} {ask: what the child does}, and afterwards {they} {ask: what the evening and the next day are like}. {They} needs {ask: what would have to be different about it, in the child’s own view}.',
    example: {
      weak: 'An assessment of contact is needed.',
      values: [
        'Dean',
        'has a stomach ache',
        'stays beside the door',
        'wets the bed and asks to miss school',
        'an hour instead of three, with her gran in the room',
      ],
      better:
        'Before time with Dean Nadia has a stomach ache, during it she stays beside the door, and afterwards she wets the bed and asks to miss school. She needs an hour instead of three, with her gran in the room.',
    },
  },
  {
    id: 'family-time-a-visit-as-it-goes',
    title: 'a visit as it will go',
    role: 'outcome',
    subject: 'family-time',
    settles: [...soundOutcome, 'family-time-is-the-familys-own'],
    guidance: ['S-10', 'R-03', 'D-35', 'H-20'],
    text: 'By {review} {child} spends {ask: how long} with {ask: whom}, {ask: how often and where}, and on {goal} visits in every 10 {they} {ask: what anyone would see that shows it is good for the child}. {worker: family support worker} writes down after each visit what {child} did and said, and reads it to {child} once a month.',
    example: {
      weak: 'Nadia will enjoy positive contact with Dean.',
      values: [
        'two hours',
        'Dean',
        'every Saturday at the children’s centre',
        '8',
        'shows him what she has made and eats her snack beside him',
      ],
      better:
        'By 2 November 2026 Nadia spends two hours with Dean, every Saturday at the children’s centre, and on 8 visits in every 10 she shows him what she has made and eats her snack beside him. Beth Carey (family support worker) writes down after each visit what Nadia did and said, and reads it to Nadia once a month.',
    },
  },
  {
    id: 'family-time-growing-in-steps',
    title: 'time that grows in steps',
    role: 'outcome',
    subject: 'family-time',
    settles: [...soundSteps, 'family-time-is-the-familys-own'],
    guidance: ['W-04', 'H-55', 'H-11', 'R-05'],
    text: 'By {third} {child} spends {ask: how long, where and with whom to begin with}, by {two thirds} {ask: what comes next}, and by {review} {ask: what is hoped for by then}. Each step is taken once {child} {ask: what shows that the child is ready for more}, and {worker: social worker} asks {them} before each one.',
    example: {
      weak: 'Contact with mother to increase.',
      values: [
        'an hour a week at Gran’s with Karen',
        'an afternoon a week there',
        'a night a week with Karen at home',
        'has slept and eaten as on other days after three visits',
      ],
      better:
        'By 28 August 2026 Nadia spends an hour a week at Gran’s with Karen, by 30 September 2026 an afternoon a week there, and by 2 November 2026 a night a week with Karen at home. Each step is taken once Nadia has slept and eaten as on other days after three visits, and Lena Frost (social worker) asks her before each one.',
    },
  },
  {
    id: 'family-time-the-child-knows-when',
    title: 'a day the child knows, and kept',
    role: 'outcome',
    subject: 'family-time',
    settles: [...soundOutcome, 'family-time-is-the-familys-own'],
    guidance: ['D-35', 'H-25', 'S-10', 'H-22'],
    text: 'By {third} {child} can say on which day {they} next sees {ask: whom}, for how long, and who brings {them}, from a calendar that hangs {ask: where the child sees it}. By {review} {child} sets out on the day that is marked for {goal} visits in every 10. {Child} crosses off each one with {ask: the grown-up at home}, and {worker: social worker} counts them at the end of each month.',
    example: {
      weak: 'Contact will be consistent and predictable.',
      values: ['Karen', 'beside her bed', '9', 'Gran'],
      better:
        'By 28 August 2026 Nadia can say on which day she next sees Karen, for how long, and who brings her, from a calendar that hangs beside her bed. By 2 November 2026 Nadia sets out on the day that is marked for 9 visits in every 10. Nadia crosses off each one with Gran, and Lena Frost (social worker) counts them at the end of each month.',
    },
  },
  {
    id: 'family-time-brothers-and-sisters',
    title: 'brothers and sisters: what they do together',
    role: 'outcome',
    subject: 'family-time',
    settles: [...soundOutcome, 'family-time-is-the-familys-own'],
    guidance: ['R-02', 'R-03', 'S-10', 'H-20'],
    text: 'By {halfway} {child} and {ask: which brother, sister or cousin} {ask: what they do together} {ask: how often, and where}, and by {review} they have also {ask: something bigger to look forward to}. They take turns to choose, {friend} brings them together, and {child} keeps a photo of each time in {ask: a book or phone of the child’s own}.',
    example: {
      weak: 'Sibling contact to be maintained.',
      values: [
        'Leo',
        'swim and eat chips',
        'every second Saturday at the baths',
        'spent a night at Gran’s',
        'the blue album',
      ],
      better:
        'By 14 September 2026 Nadia and Leo swim and eat chips every second Saturday at the baths, and by 2 November 2026 they have also spent a night at Gran’s. They take turns to choose, Joan Boyd brings them together, and Nadia keeps a photo of each time in the blue album.',
    },
  },
  {
    id: 'family-time-letters-and-calls',
    title: 'letters, photos or calls that come as promised',
    role: 'outcome',
    subject: 'family-time',
    settles: [...soundOutcome, 'family-time-is-the-familys-own'],
    guidance: ['R-03', 'R-04', 'R-02', 'D-35'],
    text: 'By {review} {child} has had {ask: a letter, photo or call} from {ask: whom} on {goal} of the {ask: how many} days that were set for it, has answered in a way that {they} chose, and keeps {ask: what the child keeps, and where}. {worker: social worker} asks {child} after each one what {they} would like to know next, and passes the question on.',
    example: {
      weak: 'Indirect contact to be promoted where appropriate.',
      values: ['a letter with photos', 'her grandfather', '3', '4', 'the letters in her red tin'],
      better:
        'By 2 November 2026 Nadia has had a letter with photos from her grandfather on 3 of the 4 days that were set for it, has answered in a way that she chose, and keeps the letters in her red tin. Lena Frost (social worker) asks Nadia after each one what she would like to know next, and passes the question on.',
    },
  },
  {
    id: 'family-time-who-brings-the-child',
    title: 'who brings the child, and when',
    role: 'action',
    subject: 'family-time',
    settles: [...soundAction, 'family-time-is-the-familys-own'],
    guidance: ['D-13', 'D-14', 'D-15', 'H-51'],
    text: '{worker: family support worker} brings {child} to {ask: whom and where} {often} from {start} until {review}, tells {them} that morning who will be there and when they go home, and stays {ask: in the room, next door or until when}. On the way back {child} {ask: how the child says what it was like}, and it is written down as {they} said it.',
    example: {
      weak: 'Contact to be facilitated by social care on a regular basis.',
      values: ['Karen at the children’s centre', 'every Saturday at ten', 'next door', 'picks one of five faces'],
      better:
        'Beth Carey (family support worker) brings Nadia to Karen at the children’s centre every Saturday at ten from 27 July 2026 until 2 November 2026, tells her that morning who will be there and when they go home, and stays next door. On the way back Nadia picks one of five faces, and it is written down as she said it.',
    },
  },
  {
    id: 'family-time-planned-with-the-parent',
    title: 'each visit planned with the parent beforehand',
    role: 'action',
    subject: 'family-time',
    settles: [...soundAction, 'family-time-is-the-familys-own'],
    guidance: ['H-41', 'W-13', 'R-04', 'W-06'],
    text: '{Parent} and {worker: family support worker} plan each visit together on {ask: which day of the week} from {start} until {review}: something to play, something to eat, and how to say goodbye. Afterwards they talk for ten minutes about {ask: what they look at, such as when the child laughed}. It is working when {child} {ask: what the child does at hello and goodbye}.',
    example: {
      weak: 'Mother to attend all contact sessions and interact appropriately with Nadia.',
      values: [
        'Thursdays',
        'when Nadia came close and what Karen had done just before',
        'runs to the door and waves at the end',
      ],
      better:
        'Karen Boyd and Beth Carey (family support worker) plan each visit together on Thursdays from 27 July 2026 until 2 November 2026: something to play, something to eat, and how to say goodbye. Afterwards they talk for ten minutes about when Nadia came close and what Karen had done just before. It is working when Nadia runs to the door and waves at the end.',
    },
  },
  {
    id: 'family-time-the-childs-say',
    title: 'the child’s say about visits, heard and answered',
    role: 'action',
    subject: 'family-time',
    settles: [...soundAction, 'family-time-is-the-familys-own'],
    guidance: ['H-03', 'R-05', 'D-09', 'H-31'],
    text: '{worker: social worker} asks {child}, alone, after every {ask: which, such as third} visit from {start} until {review} what to keep and what to change, with {ask: what helps the child to say it}. Within {ask: how many} days {child} hears what will be done about it and why, and {worker: social worker} tells {ask: the person whom the child visits} what {child} wants passed on.',
    example: {
      weak: "Social worker to seek Nadia's wishes and feelings regarding contact.",
      values: ['third', 'three cups: more, the same, less', 'five', 'Dean'],
      better:
        'Lena Frost (social worker) asks Nadia, alone, after every third visit from 27 July 2026 until 2 November 2026 what to keep and what to change, with three cups: more, the same, less. Within five days Nadia hears what will be done about it and why, and Lena tells Dean what Nadia wants passed on.',
    },
  },
  {
    id: 'family-time-a-visit-that-falls-through',
    title: 'a visit falls through: who tells the child',
    role: 'contingency',
    subject: 'family-time',
    settles: [...soundContingency, 'family-time-is-the-familys-own'],
    guidance: ['H-13', 'H-16', 'W-08', 'H-39'],
    text: 'If {ask: whom the child is to see} cannot come, {ask: who rings whom, and by what time}, so that {child} hears it from {ask: a grown-up the child is close to} before setting out. {Child} {ask: what the child does instead} with {friend} that day. By {ask: when} {worker: social worker} tells {them} the new day and, if it is known, the reason.',
    example: {
      weak: 'If parents do not attend contact it will be suspended.',
      values: ['her grandfather', 'he rings Karen by nine', 'Karen', 'bakes', 'the next evening'],
      better:
        'If her grandfather cannot come, he rings Karen by nine, so that Nadia hears it from Karen before setting out. Nadia bakes with Joan Boyd that day. By the next evening Lena Frost (social worker) tells her the new day and, if it is known, the reason.',
    },
  },
  {
    id: 'family-time-a-hard-day-for-the-child',
    title: 'the child does not want to go',
    role: 'contingency',
    subject: 'family-time',
    settles: [...soundContingency, 'family-time-is-the-familys-own'],
    guidance: ['H-16', 'R-05', 'H-31', 'H-36'],
    text: 'If {child} does not want to go, or {ask: what shows that it was too much}, {ask: who} sits with {them} and asks what would help: {ask: what can be changed that day, such as a shorter visit or a call}. That evening {child} {ask: what does the child good}, with {friend}, and may ring {ask: whom else}. {worker: social worker} asks {child} about it within {ask: how many} days, before the next visit.',
    example: {
      weak: 'If Nadia is distressed by contact, the plan will be reviewed.',
      values: [
        'she is sick before or after it',
        'Karen',
        'an hour instead of two, or a call',
        'walks the dog',
        'her aunt Lorna',
        'three',
      ],
      better:
        'If Nadia does not want to go, or she is sick before or after it, Karen sits with her and asks what would help: an hour instead of two, or a call. That evening Nadia walks the dog, with Joan Boyd, and may ring her aunt Lorna. Lena Frost (social worker) asks Nadia about it within three days, before the next visit.',
    },
  },
];
