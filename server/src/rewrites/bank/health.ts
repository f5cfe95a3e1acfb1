import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Appointments, immunisations, teeth, medicines, glasses, and an illness that the child lives with. */
export const health: readonly RewritePattern[] = [
  {
    id: 'health-what-the-child-misses-without-it',
    title: 'what the child’s body needs, and why',
    role: 'need',
    subject: 'health',
    settles: soundNeed,
    guidance: ['R-07', 'R-08', 'R-09', 'R-10'],
    text: '{Child} needs {ask: the treatment, glasses, medicine or injections}, because today {they} {ask: what the child feels, or does to get by}. Of {ask: how many} appointments since {ask: which month} {they} was brought to {ask: how many of them}; it was hard to come, as {ask: what got in the way}.',
    example: {
      weak: 'Nadia needs to be healthy.',
      values: [
        'her glasses',
        'holds books to her nose and gets headaches by noon',
        'four',
        'January',
        'one',
        'it takes two buses with a baby and there was no money for the fare',
      ],
      better:
        'Nadia needs her glasses, because today she holds books to her nose and gets headaches by noon. Of four appointments since January she was brought to one; it was hard to come, as it takes two buses with a baby and there was no money for the fare.',
    },
  },
  {
    id: 'health-what-the-appointment-is-for',
    title: 'what being seen will change',
    role: 'outcome',
    subject: 'health',
    settles: soundOutcome,
    guidance: ['H-49', 'D-43', 'W-07', 'S-10'],
    text: 'By {review} {child} can {ask: what the child will see, hear, say or do because of the treatment}, {ask: how often or how well}, where today {they} {ask: what it is like today}. {worker: teacher} looks out for it every {ask: such as week or second Tuesday} and tells {parent} and {worker: school nurse}.',
    example: {
      weak: 'Nadia will attend all health appointments.',
      values: ['read the board from her own table', 'in every lesson', 'copies from Ruby’s book', 'Friday'],
      better:
        'By 2 November 2026 Nadia can read the board from her own table, in every lesson, where today she copies from Ruby’s book. Imran Farah (teacher) looks out for it every Friday and tells Karen Boyd and Ola Dunn (school nurse).',
    },
  },
  {
    id: 'health-a-good-day-with-the-illness',
    title: 'a good day with the medicine taken',
    role: 'outcome',
    subject: 'health',
    settles: soundOutcome,
    guidance: ['W-02', 'S-10', 'D-35', 'H-23'],
    text: 'By {review} {child} takes {ask: which medicine, and at what times} on {goal} days in every 10, and {ask: what the child can do on a good day}. {Child} and {parent} tick a chart, and {worker: school nurse} reads it with them every {ask: such as week or second Tuesday}.',
    example: {
      weak: "Nadia's asthma will be managed effectively with her medication.",
      values: [
        'two puffs of the brown inhaler at breakfast and at bedtime',
        '9',
        'plays the whole of a football match',
        'second Monday',
      ],
      better:
        'By 2 November 2026 Nadia takes two puffs of the brown inhaler at breakfast and at bedtime on 9 days in every 10, and plays the whole of a football match. Nadia and Karen Boyd tick a chart, and Ola Dunn (school nurse) reads it with them every second Monday.',
    },
  },
  {
    id: 'health-injections-by-a-day',
    title: 'which injections by which day',
    role: 'outcome',
    subject: 'health',
    settles: soundSteps,
    guidance: ['D-35', 'D-38', 'H-52', 'D-29'],
    text: 'By {halfway} {child} has had {ask: the injections that come first}, and by {review} {they} has had {ask: the injections that come next}. {worker: health visitor} writes each one into the red book with {parent}, and after each one {child} {ask: what makes the rest of the day good}.',
    example: {
      weak: 'Nadia will be up to date with her immunisations.',
      values: ['the first measles, mumps and rubella injection', 'the pre-school booster', 'goes to feed the ducks'],
      better:
        'By 14 September 2026 Nadia has had the first measles, mumps and rubella injection, and by 2 November 2026 she has had the pre-school booster. Priya Nair (health visitor) writes each one into the red book with Karen Boyd, and after each one Nadia goes to feed the ducks.',
    },
  },
  {
    id: 'health-teeth-that-do-not-hurt',
    title: 'treated teeth, and what the child eats again',
    role: 'outcome',
    subject: 'health',
    settles: soundOutcome,
    guidance: ['S-10', 'D-43', 'D-35', 'W-02'],
    text: 'By {halfway} the teeth that hurt {child} have been treated, and {they} {ask: what the child can do again, such as eat an apple}. By {review} {child} brushes with {parent} on {goal} evenings in every 7, and {worker: dentist} tells them at the check on {ask: which day} how the teeth look.',
    example: {
      weak: 'Nadia will be seen by a dentist and her dental needs will be met.',
      values: ['eats an apple and sleeps until six', '6', 'Dr Imran Sethi', '30 October 2026'],
      better:
        'By 14 September 2026 the teeth that hurt Nadia have been treated, and she eats an apple and sleeps until six. By 2 November 2026 Nadia brushes with Karen Boyd on 6 evenings in every 7, and Dr Imran Sethi (dentist) tells them at the check on 30 October 2026 how the teeth look.',
    },
  },
  {
    id: 'health-a-time-that-fits',
    title: 'booking it together, at a time that fits',
    role: 'action',
    subject: 'health',
    settles: soundAction,
    guidance: ['H-41', 'H-52', 'D-13', 'W-13'],
    text: '{Parent} and {worker: family support worker} ring {ask: the surgery, dentist or clinic, by name} together on {start}, so that {child} {ask: what the appointment is to bring}. They choose a day before {halfway} that fits {ask: work, school or the other children}, and {parent} puts it on the calendar in {ask: where everyone sees it}.',
    example: {
      weak: 'Mother to register Nadia with a dentist.',
      values: ['the dentist in Mill Street', 'can chew on both sides again', 'Karen’s early shifts', 'the kitchen'],
      better:
        'Karen Boyd and Beth Carey (family support worker) ring the dentist in Mill Street together on 27 July 2026, so that Nadia can chew on both sides again. They choose a day before 14 September 2026 that fits Karen’s early shifts, and Karen puts it on the calendar in the kitchen.',
    },
  },
  {
    id: 'health-visits-with-a-purpose',
    title: 'visits at home: what is looked at',
    role: 'action',
    subject: 'health',
    settles: soundAction,
    guidance: ['D-14', 'S-06', 'R-12', 'H-50'],
    text: '{worker: health visitor} visits {child} and {parent} at home {often} from {start} until {review}. Each time they look together at {ask: two or three things about the child}, and {worker: health visitor} shows {ask: what the parent would like to be shown}. If {ask: what would be a reason to act the same day}, {worker: health visitor} rings {worker: doctor} before leaving.',
    example: {
      weak: 'Health visitor to see Karen and Nadia regularly.',
      values: [
        'every second Thursday',
        'her skin, her weight and what she has begun to do',
        'how to bath her with the sore arm',
        'her temperature is above 38',
      ],
      better:
        'Priya Nair (health visitor) visits Nadia and Karen Boyd at home every second Thursday from 27 July 2026 until 2 November 2026. Each time they look together at her skin, her weight and what she has begun to do, and Priya shows how to bath her with the sore arm. If her temperature is above 38, Priya rings Dr Helen Amis (doctor) before leaving.',
    },
  },
  {
    id: 'health-a-way-to-get-there',
    title: 'a call beforehand and a way there',
    role: 'action',
    subject: 'health',
    settles: soundAction,
    guidance: ['H-41', 'D-08', 'W-09', 'D-27'],
    text: '{worker: health visitor} rings {parent} two days before each appointment from {start} until {review} and asks what would make it possible to come. {friend} {ask: what this person does that day}, and {child} takes along {ask: what makes the waiting easier}. If an appointment is missed, {worker: health visitor} books the next one with {parent} on the same day.',
    example: {
      weak: 'Karen to attend all appointments with Nadia.',
      values: ['drives them there and minds the baby', 'her colouring book'],
      better:
        'Priya Nair (health visitor) rings Karen Boyd two days before each appointment from 27 July 2026 until 2 November 2026 and asks what would make it possible to come. Joan Boyd drives them there and minds the baby, and Nadia takes along her colouring book. If an appointment is missed, Priya books the next one with Karen on the same day.',
    },
  },
  {
    id: 'health-medicine-day-by-day',
    title: 'medicine every day: who gives it, who looks',
    role: 'action',
    subject: 'health',
    settles: soundAction,
    guidance: ['D-35', 'H-34', 'D-15', 'H-41'],
    text: '{Parent} gives {child} {ask: which medicine, and how much} at {ask: what time} every day from {start} until {review} and ticks the chart; {friend} does it on {ask: which days}. {worker: school nurse} reads the chart with {child} every second week and orders the next prescription with {parent} while there is still a week’s supply.',
    example: {
      weak: 'Karen to give Nadia her inhaler and medication as required.',
      values: ['the cream for her eczema, thinly on both arms', 'bedtime', 'Fridays and Saturdays'],
      better:
        'Karen Boyd gives Nadia the cream for her eczema, thinly on both arms at bedtime every day from 27 July 2026 until 2 November 2026 and ticks the chart; Joan Boyd does it on Fridays and Saturdays. Ola Dunn (school nurse) reads the chart with Nadia every second week and orders the next prescription with Karen while there is still a week’s supply.',
    },
  },
  {
    id: 'health-when-it-gets-worse',
    title: 'the child gets worse: what to do',
    role: 'contingency',
    subject: 'health',
    settles: soundContingency,
    guidance: ['H-13', 'H-16', 'H-34', 'S-09'],
    text: 'If {child} {ask: the signs that it is getting worse}, whoever is with {child} {ask: what is done at once} and rings {ask: 999, 111 or the ward, with the number}. {friend} comes to stay with {ask: who else is at home}, so that {parent} can go with {child} and stay at {their} side.',
    example: {
      weak: 'If health concerns escalate, refer to MASH.',
      values: [
        'is too breathless to talk',
        'gives ten puffs of the blue inhaler through the spacer',
        '999',
        'the baby',
      ],
      better:
        'If Nadia is too breathless to talk, whoever is with Nadia gives ten puffs of the blue inhaler through the spacer and rings 999. Joan Boyd comes to stay with the baby, so that Karen Boyd can go with Nadia and stay at her side.',
    },
  },
  {
    id: 'health-when-an-appointment-is-missed',
    title: 'an appointment is missed: who goes next time',
    role: 'contingency',
    subject: 'health',
    settles: soundContingency,
    guidance: ['D-27', 'H-16', 'W-08', 'H-36'],
    text: 'If {child} misses an appointment, {worker: health visitor} rings {parent} the same day to ask what got in the way and books the next one. {friend} takes {child} to it and stays with {child}. If two in a row are missed, {worker: social worker} comes on the same day to see {child} and plan with {parent} and {friend} how {child} is seen within {ask: how many days}.',
    example: {
      weak: 'Failure to attend appointments will result in legal advice being sought.',
      values: ['five days'],
      better:
        'If Nadia misses an appointment, Priya Nair (health visitor) rings Karen Boyd the same day to ask what got in the way and books the next one. Joan Boyd takes Nadia to it and stays with Nadia. If two in a row are missed, Lena Frost (social worker) comes on the same day to see Nadia and plan with Karen and Joan how Nadia is seen within five days.',
    },
  },
];
