/** What somebody might write into the gaps of the snippets: one family, told through all kinds of plan. */
import type { PlanKind } from '../../grammar/kinds.ts';
import type { SectionName } from '../../grammar/words.ts';

/** What somebody might write into the gaps of a plan, in the order in which they stand there. */
export const details = ['Sol Achebe', '9 May 2017', '29 June 2026', '28 September 2026', 'Imogen Tate'];
const reason =
  'Sol came to school hungry on 9 of the last 20 days after his mum, Adaeze Achebe, lost her job in March. ' +
  'Our assessment of 12 June found that she does not sleep. She and his dad, Emeka Achebe, agreed to this plan.';
const voices = [
  'I like it when Mum is up first.',
  'Adaeze: "I want somebody to ring me in the morning."',
  'Emeka: "I can do Sundays."',
  'Adaeze reads with Sol every night.',
];
const thread = [
  'Breakfast',
  'breakfast at home before school on the days when Mum has not slept',
  'Friday 18 September 2026',
  'has eaten breakfast before school on at least four days out of five, three weeks running',
  'two days out of five',
  'Bola Reeve',
  'learning mentor',
  'keep a place for Sol at breakfast club every school day',
  'Monday 6 July',
  'Adaeze',
  'lay the breakfast things out with Sol before bed on school nights',
  'Sunday 5 July',
  'Bola counts the breakfasts and shows Sol the chart on Fridays.',
];
const harder = [
  'Adaeze cannot get up',
  'Sol’s aunt Ngozi',
  'fetch Sol and walk him to school',
  'ring Ngozi from the hall',
];
const agreed = ['4pm at Ngozi’s house', 'Sol, Adaeze and Imogen on 29 June 2026.'];
const oversight = [
  'Grace Penrose',
  '30 June 2026',
  'the plan is clear, and I ask to hear about the breakfasts on 20 July.',
];
const protection = [
  ...[...details, reason, ...voices, ...thread],
  'On an ordinary day Sol eats breakfast at the table with Adaeze, and walks to school with his friends.',
  ...harder,
  'Imogen',
  'ring Adaeze and Ngozi, come back the same day, and ask the police to see Sol by the next evening',
  'Friday 24 July',
  'Imogen',
  'ask Adaeze whether Sol could stay with Ngozi, and take advice on what the court could do',
  ...agreed,
  ...oversight,
];

/** Every whole plan with what somebody might write into its gaps. */
export const filledPlans: Readonly<Record<string, { kind: PlanKind; values: readonly string[] }>> = {
  'Child in need plan': {
    kind: 'child-in-need',
    values: [
      ...[...details, reason, ...voices, ...thread, ...harder],
      ...['four days out of five', 'Friday 24 July', 'meet at Ngozi’s house that week and decide what else would help'],
      ...[...agreed, ...oversight],
    ],
  },
  'Child protection plan': { kind: 'child-protection', values: protection },
  'Care and support protection plan': { kind: 'care-and-support-protection', values: protection },
  'Care plan': {
    kind: 'care',
    values: [
      ...[...details, reason, ...voices, ...thread],
      'Sol lives with his foster carers, Jean and Errol Pryce, until he is grown up.',
      'Sol sees Adaeze every Sunday from 5 July at Ngozi’s house, as he asked.',
      ...['Sol and Errol quarrel', 'Errol', 'take Sol for a walk with the dog, and ring Imogen that day', 'ring Ngozi'],
      ...['Jean and Errol cannot go on', 'Ngozi', 'have Sol to stay in her spare room'],
      ...[...agreed, ...oversight],
    ],
  },
  'Pathway plan': {
    kind: 'pathway',
    values: [
      ...['Roz Wilder', '2 October 2008', '22 June 2026', '28 September 2026', 'Delphine Marsh'],
      'I turn 18 in October and want to stay at Elaine’s. The assessment that Delphine and I did in May found that I cope with money until the 20th.',
      'I like texts better than calls.',
      'Elaine: "Roz can stay as long as she likes."',
      'I have had a Saturday job for a year.',
      'Where I will live',
      'to stay at Elaine’s until I finish college, because I have moved four times',
      'Friday 18 September 2026',
      'can explain to my brother in five sentences what living at Elaine’s costs me',
      'none',
      ...['write down my questions', '9 July 2026'],
      ...['Delphine', 'personal adviser', 'bring me and Elaine the draft', 'Thursday 9 July 2026'],
      'My brother tells Delphine whether he understood.',
      ...['I fall out with Elaine', 'ring Auntie Grace', 'Delphine', 'sit down with us both within three days'],
      ...['5pm at Elaine’s', 'Roz, Elaine and Delphine on 22 June 2026.', ...oversight],
    ],
  },
  'Early help plan': {
    kind: 'early-help',
    values: [
      ...[...details, 'family worker', reason, ...voices],
      'Sol goes without breakfast on the days when Mum has not slept, and his tummy hurts in maths.',
      ...thread.slice(2, 5),
      ...['Adaeze', 'lay the breakfast things out with Sol before bed on school nights', 'Sunday 5 July'],
      ...['Bola Reeve', 'learning mentor', 'find Sol a place at breakfast club', 'Monday 6 July'],
      'Bola counts the breakfasts.',
      ...['Adaeze cannot get up', 'Ngozi', 'fetch Sol and walk him to school'],
      ...['4pm at Ngozi’s house', 'Adaeze and Imogen on 29 June 2026.'],
    ],
  },
  'Interim safety plan': {
    kind: 'interim-safety',
    values: [
      ...['Sol Achebe', '9 May 2017', '29 June 2026', '10 July 2026', 'Imogen Tate'],
      'Sol’s dad, Emeka Achebe, hit him on 27 June and has left the house. He could come back.',
      ...voices.slice(0, 2),
      'Emeka: "I am ashamed, and I will stay at my brother’s." Imogen asked him on 28 June.',
      'Ngozi lives next door and has a key.',
      'a home that Emeka does not come to',
      'Friday 10 July 2026',
      'sleeps at home with Adaeze or at Ngozi’s all seven nights of the week',
      ...['Adaeze', 'keep the door locked and ring 999 if Emeka comes'],
      ...['Wednesday 1 July 2026', 'Friday 10 July 2026'],
      ...['Imogen Tate', 'social worker', 'see Sol alone at school every Monday and Thursday', 'Thursday 2 July 2026'],
      'Imogen sees Sol, and asks him about each night.',
      ...['Emeka comes to the house', 'Adaeze', 'ring 999 and take Sol to Ngozi’s', 'run next door to Ngozi'],
      '10am at school',
      'A child in need plan follows this one, and is made by 17 July 2026.',
      'Adaeze and Imogen on 30 June 2026.',
    ],
  },
};

/** Each part of a plan with what somebody might write into its gaps, and the section or element it is read as. */
export const filledParts: Readonly<
  Record<
    string,
    { readonly is: SectionName | 'topic' | 'need' | 'outcome' | 'action'; readonly values: readonly string[] }
  >
> = {
  Need: {
    is: 'need',
    values: [
      ...['Sleep', 'Sol', 'a bed of his own with a lamp beside it, because the dark frightens him'],
      ...['Friday 18 September 2026', 'has slept in his own bed on five nights out of seven', 'three nights'],
      ...['Bola Reeve', 'learning mentor', 'bring a lamp and make up the bed with Sol', 'Monday 6 July 2026'],
      'Adaeze marks the nights on a chart, and Bola looks at it with Sol each Friday.',
    ],
  },
  Outcome: {
    is: 'outcome',
    values: [
      ...['Friday 18 September 2026', 'Sol', 'has read with Adaeze on five evenings out of seven', 'two evenings'],
      'Sol colours in the evenings, and Bola counts them.',
    ],
  },
  Action: {
    is: 'action',
    values: [
      'Bola Reeve',
      'learning mentor',
      'read with Sol every Tuesday and Thursday at lunch',
      'Tuesday 7 July 2026',
    ],
  },
  Contingency: {
    is: 'contingency',
    values: [
      ...[
        'Adaeze cannot get up',
        'Sol’s aunt Ngozi',
        'fetch Sol and walk him to school',
        'Sol',
        'ring Ngozi from the hall',
      ],
      ...['four days out of five', 'Friday 24 July 2026', 'meet at Ngozi’s house that week'],
    ],
  },
  Review: {
    is: 'review',
    values: ['Monday 28 September 2026', '4pm at Ngozi’s house', 'Sol shows his chart and says what should change.'],
  },
  "The child's voice": {
    is: 'child-voice',
    values: ['Sol', 'I like it when Mum is up first.', 'Sol said this to Bola on 26 June, while they made toast.'],
  },
  'Why there is a plan': {
    is: 'purpose',
    values: [
      'Sol came to school hungry on 9 of the last 20 days.',
      'Our assessment of 12 June found that Adaeze does not sleep.',
      'Adaeze and Emeka agreed to this plan on 29 June 2026.',
    ],
  },
  "The family's views": {
    is: 'family-views',
    values: [
      ...['Adaeze', 'I want somebody to ring me in the morning.', 'Emeka', 'I can do Sundays.'],
      ...['Ngozi', 'He can always come up to me.'],
    ],
  },
  Strengths: {
    is: 'strengths',
    values: ['Adaeze reads with Sol every night.', 'Ngozi cooks with Sol on Saturdays.'],
  },
  'Everybody with a part': {
    is: 'people',
    values: ['Ngozi Achebe', 'aunt', 'Imogen Tate', 'social worker', '01632 960 114'],
  },
  'Who the child is': {
    is: 'identity',
    values: [
      'Sol',
      'Sol speaks Igbo with his aunt Ngozi, and goes to church with her.',
      'He is proud of his drumming.',
      'Ngozi takes Sol to drum on Sundays from 5 July 2026.',
    ],
  },
  'Family time': {
    is: 'family-time',
    values: [
      ...['Sol', 'his dad', 'every Sunday from ten to four at Ngozi’s house', '5 July 2026'],
      'Sol asked for the drums to be there.',
    ],
  },
  'Where the child will live': {
    is: 'permanence',
    values: ['Sol', 'Sol lives with Adaeze.', 'Nothing is left to be decided.'],
  },
  'What stands in the way': {
    is: 'topic',
    values: [
      ...['The electric runs out before the week does', 'Imogen Tate', 'social worker'],
      ...['sit down with Adaeze and ring the supplier about the debt', 'Friday 10 July 2026'],
    ],
  },
  'What helped before': {
    is: 'history',
    values: [
      'Sol has come without breakfast since March, at first once a week.',
      'In 2024 Adaeze’s sister stayed for a month, and Adaeze slept.',
      'The letters from school did not help: nobody was at home to read them.',
    ],
  },
  'The next weeks': {
    is: 'actions',
    values: [
      ...['Friday 3 July 2026', 'Bola Reeve', 'learning mentor', 'keep a place for Sol at breakfast club'],
      ...['Friday 10 July 2026', 'Imogen Tate', 'social worker', 'go with Adaeze to Dr Rao about her sleep'],
      ...['Friday 17 July 2026', 'Ngozi', 'teach Sol to make porridge'],
    ],
  },
  'How the plan ends': {
    is: 'topic',
    values: ['Sol eats breakfast at the table with Adaeze, and walks to school with his friends.'],
  },
  'When doors stay closed': {
    is: 'contingency',
    values: ['Sol', 'Bola', 'Imogen', 'Imogen', 'come to the house by six that evening and see Sol'],
  },
  'Where we disagree': {
    is: 'topic',
    values: [
      'Emeka says: "He eats when he is hungry." Adaeze sees it otherwise.',
      'Imogen sits down with both at Ngozi’s house by Friday 10 July 2026.',
    ],
  },
  'What has changed': {
    is: 'progress',
    values: [
      ...['1 June 2026', 'two breakfasts in five school days', '29 June 2026', 'three', 'Sol', 'I get the big spoon.'],
      'Bola counted, and the breakfast club helped most.',
    ],
  },
  Agreed: {
    is: 'topic',
    values: [
      'Sol, Adaeze and Imogen on 29 June 2026.',
      'Grace Penrose',
      '30 June 2026',
      'the breakfasts can be counted.',
    ],
  },
  'Thread as a table': {
    is: 'action',
    values: [
      ...['Sol', 'a bed of his own with a lamp beside it, because the dark frightens him', 'Friday 18 September 2026'],
      'has slept in his own bed on five nights out of seven, up from three',
      ...['bring a lamp and make up the bed with Sol', 'Bola Reeve', 'learning mentor', 'Monday 6 July 2026'],
      'Adaeze marks the nights on a chart, and Bola looks at it with Sol each Friday.',
    ],
  },
  "The child's own words around a selection": {
    is: 'child-voice',
    values: ['Sol', 'Bola', '26 June 2026', 'I like it when Mum is up first.'],
  },
};
