// What the snippets put in is what the reader reads best: a whole plan is of its kind, and draws nothing when filled in well.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { choices, type Snippet } from '../../client/src/snippets.ts';
import { kindWords, type PlanKind } from '../../grammar/kinds.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { looksLikePlan } from '../../server/src/syntax/looksLikePlan.ts';
import { check } from '../support/check.ts';
import { expand, stops } from './expand.ts';

const file = join(import.meta.dirname, '../../snippets/golden-thread.json');
const snippets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>;
const today = '2026-07-01';

/** What somebody might write into the gaps of a plan, in the order in which they stand there. */
const details = ['Sol Achebe', '9 May 2017', '29 June 2026', '28 September 2026', 'Imogen Tate'];
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

const filled: Readonly<Record<string, { kind: PlanKind; values: readonly string[] }>> = {
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

const whole = Object.entries(filled);

test('there is a whole plan for every kind of plan', () => {
  expect(whole.map(([, it]) => it.kind).toSorted()).toEqual(Object.keys(kindWords).toSorted());
  const wholeOnes = choices(snippets).filter((it) => it.whole);
  expect(wholeOnes.map((it) => it.label).toSorted()).toEqual(whole.map(([name]) => name).toSorted());
});

test.each(whole)('%s: the example fills in every gap', (name, { values }) => {
  expect(stops(snippets[name]!.body)).toEqual(values.map((_, index) => index + 1));
});

test.each(whole)('%s: filled in, it is read as its kind, with its whole thread', (name, { kind, values }) => {
  const text = expand(snippets[name]!.body, values);
  const plan = readPlan(text);
  expect(plan.type).toBe('plan');
  expect(plan.kind).toBe(kind);
  expect(plan.children.map((it) => it.name)).toEqual([values[0]]);
  expect([plan.needs.length, plan.outcomes.length, plan.actions.length]).toEqual([1, 1, 2]);
  expect(plan.contingency.length).toBeGreaterThan(0);
  expect(looksLikePlan(text).answer).toBe('yes');
});

test.each(whole)('%s: filled in well, nothing grave is found in it', (name, { values }) => {
  const found = check(expand(snippets[name]!.body, values), { today });
  const grave = found.filter((it) => it.severity === 'error' || it.severity === 'warning');
  expect(grave.map((it) => `${it.rule}: ${it.message}`)).toEqual([]);
});

test.each(whole)('%s: with its gaps still open, it is known as a plan and has no grave fault', (name) => {
  const text = expand(snippets[name]!.body);
  expect(looksLikePlan(text).answer).toBe('yes');
  expect(check(text, { today }).filter((it) => it.severity === 'error')).toEqual([]);
});

test('a first name stands in the text, and the whole name in the details', () => {
  const text = expand(snippets['Child in need plan']!.body, details);
  expect(text).toContain('child: "Sol Achebe"');
  expect(text).toContain("# Sol's child in need plan");
  expect(text).toContain('**What Sol needs:**');
});

test.each([
  [
    'Need',
    ['Breakfast', 'Sol', 'breakfast before school', '18 September 2026', 'eats at home', '2', 'Bola Reeve'],
    [1, 1, 1],
  ],
  ['Outcome', ['18 September 2026', 'Sol', 'has eaten on four days out of five'], [0, 1, 0]],
  ['Action', ['Bola Reeve', 'mentor', 'ring Adaeze every school day', '6 July 2026'], [0, 0, 1]],
] as const)('%s: put into a plan, it adds to the thread', (name, values, [need, outcome, action]) => {
  const before = "# Sol's child in need plan\n\n## What will happen\n\n- Adaeze will ring school by 3 July 2026.\n";
  const after = readPlan(`${before}${name === 'Action' ? '' : '\n'}${expand(snippets[name]!.body, values)}\n`);
  expect([after.needs.length, after.outcomes.length, after.actions.length - 1]).toEqual([need, outcome, action]);
});

test('the smaller parts are read as what they are called', () => {
  const text = [
    "# Sol's child in need plan",
    ...['Contingency', 'Review', "The child's voice"].map((it) => expand(snippets[it]!.body, ['Sol'])),
  ].join('\n\n');
  const plan = readPlan(text);
  expect(plan.contingency.length).toBeGreaterThan(0);
  expect(plan.sections.map((it) => it.name)).toEqual(expect.arrayContaining(['contingency', 'review', 'child-voice']));
});

test('short names begin alike, so that typing "plan" lists them all', () => {
  const prefixes = Object.values(snippets).map((it) => it.prefix);
  expect(prefixes.filter((it) => !/^plan-[a-z-]+$/.test(it))).toEqual([]);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

test('gaps are numbered in the order in which they stand on the page, and the last stop is the end', () => {
  for (const { body } of Object.values(snippets)) {
    const first = [...body.join('\n').matchAll(/\$\{(\d+):/g)].map((it) => Number(it[1]));
    expect(first).toEqual(first.toSorted((a, b) => a - b));
    expect(body.at(-1)!.endsWith('$0')).toBe(true);
  }
});
