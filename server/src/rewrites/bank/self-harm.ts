import type { RewritePattern } from '../pattern.ts';
import { soundAction, soundContingency, soundNeed, soundOutcome, soundSteps } from './settled.ts';

/** Hurting oneself, thoughts of dying, and a safety plan that is the child's own. */
export const selfHarm: readonly RewritePattern[] = [
  {
    id: 'self-harm-what-it-does',
    title: 'what it does for the child, what helps',
    role: 'need',
    subject: 'self-harm',
    settles: soundNeed,
    guidance: ['R-07', 'R-08', 'D-34', 'H-36'],
    text: '{Child} has hurt {their} body {ask: how many times, since when}, mostly when {ask: what comes before}. {They} has told {ask: whom} that it {ask: what the child says it does for them}. {Child} needs {ask: a grown-up} beside {them} at such a time, who {ask: what helps, in the child’s view}.',
    example: {
      weak: 'Nadia needs therapy for her self-harm.',
      values: [
        'five times since June',
        'there has been a row downstairs',
        'her aunt Safiya',
        'makes the noise in her head go quiet',
        'her aunt or her mum',
        'sits with her and does not ask why',
      ],
      better:
        'Nadia has hurt her body five times since June, mostly when there has been a row downstairs. She has told her aunt Safiya that it makes the noise in her head go quiet. Nadia needs her aunt or her mum beside her at such a time, who sits with her and does not ask why.',
    },
  },
  {
    id: 'self-harm-first-minutes',
    title: 'how the grown-ups answer in the first minutes',
    role: 'need',
    subject: 'self-harm',
    settles: soundNeed,
    guidance: ['R-10', 'D-33', 'H-36', 'R-05'],
    text: 'When {child} shows somebody a wound or says that it is hard, today {ask: what happens next}. {Child} needs the grown-ups who find out to look after the wound first, speak quietly and listen, because {ask: what happens for the child when they are shocked or cross}.',
    example: {
      weak: 'Nadia needs counselling for self-harm.',
      values: [
        'she is sent home from school and the door of her room is taken off',
        'then she hides the next one for weeks',
      ],
      better:
        'When Nadia shows somebody a wound or says that it is hard, today she is sent home from school and the door of her room is taken off. Nadia needs the grown-ups who find out to look after the wound first, speak quietly and listen, because then she hides the next one for weeks.',
    },
  },
  {
    id: 'self-harm-uses-own-safety-plan',
    title: 'a safety plan of the child’s own, used',
    role: 'outcome',
    subject: 'self-harm',
    settles: soundSteps,
    guidance: ['H-46', 'H-25', 'D-42', 'H-31', 'W-04'],
    text: 'By {third} {child} has a safety plan in {their} own words, kept {ask: where the child wants it}. By {halfway} {they} uses a step of it on {first step} hard days in every 10, and by {review} on {goal}. {Child} keeps the count and shows it to {ask: whom the child trusts with it}.',
    example: {
      weak: 'Nadia will stop self-harming.',
      values: ['on her phone', '3', '6', 'Ola Dunn'],
      better:
        'By 28 August 2026 Nadia has a safety plan in her own words, kept on her phone. By 14 September 2026 she uses a step of it on 3 hard days in every 10, and by 2 November 2026 on 6. Nadia keeps the count and shows it to Ola Dunn.',
    },
  },
  {
    id: 'self-harm-lets-somebody-know',
    title: 'letting somebody know when the urge comes',
    role: 'outcome',
    subject: 'self-harm',
    settles: soundOutcome,
    guidance: ['H-46', 'D-42', 'H-23', 'H-25'],
    text: 'By {review}, when the urge to hurt comes, {child} lets {ask: the grown-up the child has chosen} know by {ask: a word, a text or a sign that they have agreed} before or straight after, {goal} times in every 10. {Child} says each {ask: day of the week} how many times it came and how many times somebody knew.',
    example: {
      weak: 'There will be no further incidents of self-harm.',
      values: ['her aunt Safiya', 'a text with one red dot', '5', 'Sunday'],
      better:
        'By 2 November 2026, when the urge to hurt comes, Nadia lets her aunt Safiya know by a text with one red dot before or straight after, 5 times in every 10. Nadia says each Sunday how many times it came and how many times somebody knew.',
    },
  },
  {
    id: 'self-harm-the-hardest-evening-is-filled',
    title: 'what fills the hardest evening instead',
    role: 'outcome',
    subject: 'self-harm',
    settles: soundOutcome,
    guidance: ['W-02', 'S-10', 'H-46', 'W-03'],
    text: 'By {review} {child} spends {ask: the evening or hour that is hardest} with {ask: whom}, {ask: what the child has chosen to do then}, {goal} weeks in every 4. {Child} gives the evening a number from 1 to 10 before going to bed and tells {ask: a person the child has chosen} what it was.',
    example: {
      weak: 'Nadia will develop strategies to manage her self-harm.',
      values: ['Sunday evening', 'her aunt Safiya', 'baking for the week', '3', 'her mum'],
      better:
        'By 2 November 2026 Nadia spends Sunday evening with her aunt Safiya, baking for the week, 3 weeks in every 4. Nadia gives the evening a number from 1 to 10 before going to bed and tells her mum what it was.',
    },
  },
  {
    id: 'self-harm-write-the-plan-together',
    title: 'writing the safety plan with the child',
    role: 'action',
    subject: 'self-harm',
    settles: soundAction,
    guidance: ['H-30', 'H-31', 'S-03', 'H-03'],
    text: '{Owner} and {child} write a safety plan by {third}, in the words {child} uses: the signs that it is getting hard, what helps first, whom to text, where to go, and what the grown-ups do. {Child} holds it; {parent} and {ask: somebody the child has chosen} have a copy that {child} has agreed to. {Owner} and {child} look at it {often} until {review} and change what did not help.',
    example: {
      weak: 'School to complete a self-harm safety plan.',
      values: ['her aunt Safiya', 'every second Thursday'],
      better:
        'Ola Dunn (school nurse) and Nadia write a safety plan by 28 August 2026, in the words Nadia uses: the signs that it is getting hard, what helps first, whom to text, where to go, and what the grown-ups do. Nadia holds it; Karen Boyd and her aunt Safiya have a copy that Nadia has agreed to. Ola and Nadia look at it every second Thursday until 2 November 2026 and change what did not help.',
    },
  },
  {
    id: 'self-harm-round-the-home-together',
    title: 'going round the home together',
    role: 'action',
    subject: 'self-harm',
    settles: soundAction,
    guidance: ['H-30', 'H-31', 'S-05', 'H-41'],
    text: '{Worker: social worker} goes round the home with {child} and {parent} by {third}, and together they decide where tablets, blades and {ask: anything else that matters here} are locked away and who holds the key. {Parent} keeps it so, and {ask: who can get one} brings a lockable box. On {halfway} and {review} they ask {child} whether it has made the bad evenings easier to get through.',
    example: {
      weak: 'Karen Boyd to ensure that razors and tablets are kept safe.',
      values: ['the cord of the blind', 'Lena'],
      better:
        'Lena Frost (social worker) goes round the home with Nadia and Karen Boyd by 28 August 2026, and together they decide where tablets, blades and the cord of the blind are locked away and who holds the key. Karen keeps it so, and Lena brings a lockable box. On 14 September 2026 and 2 November 2026 they ask Nadia whether it has made the bad evenings easier to get through.',
    },
  },
  {
    id: 'self-harm-what-a-parent-can-say',
    title: 'what a parent can say, and who helps',
    role: 'action',
    subject: 'self-harm',
    settles: soundAction,
    guidance: ['W-05', 'W-13', 'H-41', 'S-05'],
    text: 'From {third} until {review}, when {child} says or shows that it is hard, {parent} {ask: what the parent wants to do or say first} and stays close until it has passed. {Worker: mental health practitioner} goes through it with {parent} by {third} and rings {parent} every {ask: day of the week} to hear how it went. {Child} says on {review} what {they} has noticed.',
    example: {
      weak: 'Karen Boyd to monitor self-harm and support Nadia as needed.',
      values: ['puts the kettle on and says “I am here, no questions”', 'Monday'],
      better:
        'From 28 August 2026 until 2 November 2026, when Nadia says or shows that it is hard, Karen Boyd puts the kettle on and says “I am here, no questions” and stays close until it has passed. Umar Shah (mental health practitioner) goes through it with Karen by 28 August 2026 and rings Karen every Monday to hear how it went. Nadia says on 2 November 2026 what she has noticed.',
    },
  },
  {
    id: 'self-harm-contingency-tonight',
    title: 'when the urge comes at night',
    role: 'contingency',
    subject: 'self-harm',
    settles: soundContingency,
    guidance: ['H-13', 'H-14', 'H-16', 'H-31'],
    text: 'If the urge comes at night, {child} wakes {parent} or texts {friend} {ask: the agreed word or sign}, and one of them sits with {them} until it has passed; if neither answers, {child} rings {ask: which crisis line, with the number}. If {child} is badly hurt, has taken something or wants to die, they ring 999 or go to the emergency department together, and {child} is not left alone there. {Worker: social worker} hears of it the next morning and sees {child} that day.',
    example: {
      weak: 'If self-harm escalates, a strategy meeting will be held.',
      values: ['a red dot', 'the crisis line on her phone, 111 and then 2'],
      better:
        'If the urge comes at night, Nadia wakes Karen Boyd or texts Joan Boyd a red dot, and one of them sits with her until it has passed; if neither answers, Nadia rings the crisis line on her phone, 111 and then 2. If Nadia is badly hurt, has taken something or wants to die, they ring 999 or go to the emergency department together, and Nadia is not left alone there. Lena Frost (social worker) hears of it the next morning and sees Nadia that day.',
    },
  },
  {
    id: 'self-harm-contingency-after-a-slip',
    title: 'the day after it has happened again',
    role: 'contingency',
    subject: 'self-harm',
    settles: soundContingency,
    guidance: ['H-16', 'W-08', 'H-28', 'H-19'],
    text: 'If {child} has hurt {their} body again, {ask: who} cleans and covers the wound the same day, and {friend} keeps {child} company that night. If anything was swallowed, they go to the emergency department at once, however well {child} feels. Nobody is cross, and nothing {child} likes is taken away. The next day {child} and {ask: the person the child trusts} look at the safety plan and {child} says which step to change.',
    example: {
      weak: 'If Nadia continues to self-harm, a referral will be made.',
      values: ['Karen Boyd', 'Ola Dunn'],
      better:
        'If Nadia has hurt her body again, Karen Boyd cleans and covers the wound the same day, and Joan Boyd keeps Nadia company that night. If anything was swallowed, they go to the emergency department at once, however well Nadia feels. Nobody is cross, and nothing Nadia likes is taken away. The next day Nadia and Ola Dunn look at the safety plan and Nadia says which step to change.',
    },
  },
];
