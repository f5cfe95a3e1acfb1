// How the gaps of a pattern are filled from a plan, and what stays for a person.
import { describe, expect, test } from 'vitest';
import { fill, gapsIn, withPlaceholders, withValues } from '../../server/src/rewrites/fill.ts';
import { pronounsOf } from '../../server/src/rewrites/pronouns.ts';
import { subjectsOf } from '../../server/src/rewrites/subjects.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';

const people = `---
child: Ella Reed
written: 6 July 2026
review: 28 September 2026
people:
  - Gemma Reed (mother)
  - Jo Reed (aunt)
  - Hugo Barr (school nurse)
  - Mr Idris Pugh (teacher)
---

# Child in need plan for Ella
`;

/** A pattern filled for a sentence that stands in a plan as an outcome or, with a person in front, as an action. */
function filled(text: string, sentence = 'Ella is happy.', head = people, heading = 'Outcomes'): string {
  const plan = readPlan(`${head}\n## ${heading}\n\n- ${sentence}\n`);
  const element = [...plan.outcomes, ...plan.actions, ...plan.needs][0]!;
  return withPlaceholders(fill(text, { plan, today: '2026-07-01', element, sentence }));
}

const action = (text: string, sentence: string, head = people): string => filled(text, sentence, head, 'Actions');

describe('people', () => {
  test('are spoken of with their role first, and by their name then', () => {
    expect(filled('{worker: school nurse} rings {parent}. {worker: school nurse} asks {parent}.')).toBe(
      'Hugo Barr (school nurse) rings Gemma Reed. Hugo asks Gemma.',
    );
    expect(filled('{worker: teacher} rings. {worker: teacher} writes.')).toBe(
      'Mr Idris Pugh (teacher) rings. Mr Pugh writes.',
    );
  });

  test('who only lead the plan have the role that this means', () => {
    const led = people.replace('people:', 'worker: Nia Vance\npeople:');
    expect(action('{owner} comes.', 'Social worker to ring Ella.', led)).toBe('Nia Vance (social worker) comes.');
  });

  test('whom the plan does not name stay a gap, the same one each time', () => {
    const plan = readPlan(people);
    const parts = fill('{worker: dentist} looks, and {worker: dentist} tells {ask: whom}.', {
      plan,
      today: '2026-07-01',
      sentence: '',
    });
    expect(withPlaceholders(parts)).toBe('[name] (dentist) looks, and [name] tells [whom].');
    expect(gapsIn(parts)).toBe(2);
    expect(withValues(parts, ['Amir Doyle', 'Ella'])).toBe('Amir Doyle (dentist) looks, and Amir Doyle tells Ella.');
  });

  test('of whom there are two are for a person to choose', () => {
    const two = people.replace('  - Jo Reed (aunt)', '  - Sam Reed (father)\n  - Jo Reed (aunt)');
    expect(filled('{parent} comes.', 'Ella is happy.', two)).toBe('[Gemma Reed or Sam Reed] comes.');
    const parts = fill('{parent} comes.', { plan: readPlan(two), today: '2026-07-01', sentence: '' });
    expect(parts[0]).toMatchObject({ choices: ['Gemma Reed', 'Sam Reed'] });
    expect(action('{parent} comes.', 'Sam to ring Ella.', two)).toBe('Sam Reed comes.');
  });

  test('without a name are whose they are', () => {
    const bare = '# Child in need plan for Ella Reed\n';
    expect(action('{owner} comes.', 'Mother to ring the surgery.', bare)).toBe("Ella's mother comes.");
    expect(action('{owner} comes.', 'Mum to ring the surgery.', bare)).toBe('Mum comes.');
    expect(action('{owner} comes.', 'School to ring the surgery.', bare)).toBe('[name] (school) comes.');
  });

  test('never is it the child who does what a plan asks', () => {
    expect(action('{owner} will {rest}.', 'Ella to attend groups.')).toBe('[name] will [do what].');
  });
});

describe('he and she', () => {
  const says = (sentence: string): string | undefined =>
    pronounsOf(readPlan(`# Child in need plan for Alex Reed\n\n## Why we have this plan\n\n${sentence}\n`))?.they;

  test('are what the plan itself says', () => {
    expect(says('Alex has lost his inhaler.')).toBe('he');
    expect(says('Alex says that she is tired.')).toBe('she');
  });

  test.each([
    ['the plan says neither', 'Alex is tired.'],
    ['it says both', 'Alex has lost his inhaler. Alex says that she is tired.'],
    ['it says they', 'Alex has lost their inhaler.'],
    ['it may be somebody else', 'Mum plays with Alex when she is well. Alex reads to her.'],
    ['it may be a friend', 'Alex told Sam that he was tired.'],
  ])('are the name again where %s', (_, sentence) => {
    expect(says(sentence)).toBeUndefined();
  });

  test('carry the verb in the singular either way', () => {
    expect(filled('{Their} nurse counts; {they} tells {child} and {them}.')).toBe(
      "Ella's nurse counts; Ella tells Ella and Ella.",
    );
    expect(filled('{Their} nurse counts; {they} tells {them}.', 'Ella eats her lunch.')).toBe(
      'Her nurse counts; she tells her.',
    );
  });
});

describe('days', () => {
  test('lie between the plan’s start and its review, and on no weekend', () => {
    expect(filled('{start}, {third}, {halfway}, {two thirds}, {review}')).toBe(
      '6 July 2026, 3 August 2026, 17 August 2026, 31 August 2026, 28 September 2026',
    );
  });

  test('are on the Friday before where they would fall on a weekend', () => {
    expect(filled('{third}, {halfway}', 'Ella is happy.', people.replace('28 September', '25 September'))).toBe(
      '31 July 2026, 14 August 2026',
    );
  });

  test('are for a person where there is no review, or it is over', () => {
    const placeholders = '[date of the first step], [date of the review]';
    expect(filled('{third}, {review}', 'Ella is happy.', people.replace(/review:.*\n/, ''))).toBe(placeholders);
    expect(filled('{third}, {review}', 'Ella is happy.', people.replace(/review:.*/, 'review: 3 May 2026'))).toBe(
      placeholders,
    );
  });
});

describe('figures', () => {
  const steps = '{now}, {first step}, {second step}, {goal} days in every 10';

  test('lead from today’s to the one that is wanted, in the pattern’s own unit', () => {
    expect(
      filled('{now} % now, {first step} %, {second step} %, {goal} %', 'Ella’s attendance will go from 25% to 85%.'),
    ).toBe('25 % now, 45 %, 65 %, 85 %');
    expect(
      filled('{now} days in every 10, {goal} days in every 10', 'Ella’s attendance will go from 20% to 80%.'),
    ).toBe('2 days in every 10, 8 days in every 10');
  });

  test('are never a hundred per cent, and never made up', () => {
    expect(filled('{goal} %', 'Ella’s attendance will go from 25% to 100%.')).toBe('[number to reach] %');
    expect(filled(steps)).toBe(
      '[number today], [number for the first step], [number for the second step], [number to reach] days in every 10',
    );
  });
});

describe('the sentence’s own words', () => {
  test('are kept without those that say nothing', () => {
    expect(action('{owner} will {rest}.', 'Hugo Barr will weigh Ella regularly - this will be on-going.')).toBe(
      'Hugo Barr (school nurse) will weigh Ella.',
    );
    expect(action('{owner} goes to {service}.', 'Gemma to attend parenting classes.')).toBe(
      'Gemma Reed goes to parenting classes.',
    );
    expect(action('{rest}', 'A referral to be made.')).toBe('[do what]');
  });

  test('keep their grammar', () => {
    expect(action('a {service}', 'Gemma to attend an anger management course.')).toBe('an anger management course');
    expect(filled('{now} nights', 'Ella sleeps on one night a week now.')).toBe('1 night');
  });
});

test('a gap that no pattern knows, and a bracket that is never closed, are left alone', () => {
  expect(filled('{nonsense} and {open')).toBe('[nonsense] and {open');
});

test.each([
  ['Nadia will attend school every day.', 'attendance'],
  ['There will be no more domestic abuse.', 'domestic-abuse'],
  ['The home will be clean and tidy.', 'home'],
  ['Mum will stop drinking.', 'substances'],
  ['Nadia will have all her immunisations.', 'health'],
  ['Nadia needs speech and language therapy.', 'speech'],
  ['Nadia will not go missing from home.', 'exploitation'],
])('“%s” is about %s', (sentence, subject) => {
  expect(subjectsOf(sentence)[0]).toBe(subject);
});
