// What the snippets put in is what the reader reads best: a whole plan is of its kind, and draws nothing when filled in well.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { choices, type Snippet } from '../../client/src/snippets.ts';
import { kindWords } from '../../grammar/kinds.ts';
import type { PlanDocument } from '../../server/src/model/plan.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { looksLikePlan } from '../../server/src/syntax/looksLikePlan.ts';
import { check } from '../support/check.ts';
import { expand, stops } from './expand.ts';
import { details, filledParts, filledPlans } from './filledSnippets.ts';

const file = join(import.meta.dirname, '../../snippets/golden-thread.json');
const snippets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>;
const today = '2026-07-01';

const whole = Object.entries(filledPlans);

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

test.each(whole)('%s: as a template of a house, it has a place for each part', (name) => {
  const text = expand(snippets[name]!.body).replace('---\n', '---\ntemplate: true\n');
  expect(readPlan(text).type).toBe('template');
  const found = check(text, { today }).filter((it) => it.severity === 'error' || it.severity === 'warning');
  expect(found.map((it) => `${it.rule}: ${it.message}`)).toEqual([]);
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

const sound = expand(snippets['Child in need plan']!.body, filledPlans['Child in need plan']!.values);

/** The sound plan with a part put where it belongs: what is no section of its own under the heading it speaks to. */
function withPart(part: string, is: string): string {
  const headings: Readonly<Record<string, string>> = {
    outcome: '**What will happen:**',
    action: '- Bola Reeve (learning mentor) will keep',
    'child-voice': '## What the family say',
    contingency: '## When we meet again',
  };
  const before = headings[part.startsWith('#') || part.startsWith('|') ? '' : is] ?? '## Agreed';
  const at = sound.indexOf(before);
  return `${sound.slice(0, at)}${part}${is === 'action' && part.startsWith('-') ? '\n' : '\n\n'}${sound.slice(at)}`;
}

const grave = (text: string): string[] =>
  check(text, { today })
    .filter((it) => it.severity === 'error' || it.severity === 'warning')
    .map((it) => `${it.rule}: “${text.slice(it.start, it.end)}” ${it.message}`);

test('there is an example for every part', () => {
  const smaller = choices(snippets).filter((it) => !it.whole);
  expect(smaller.map((it) => it.label).toSorted()).toEqual(Object.keys(filledParts).toSorted());
});

describe.each(Object.entries(filledParts))('%s', (name, { is, values }) => {
  const { body } = snippets[name]!;

  test('the example fills in every gap', () => {
    expect(stops(body)).toEqual(values.map((_, index) => index + 1));
  });

  test('filled in and put into a sound plan, it leaves the plan sound', () => {
    expect(grave(sound)).toEqual([]);
    const text = withPart(expand(body, values), is);
    expect(grave(text)).toEqual([]);
    expect(text).not.toContain('[');
  });

  test('with its gaps still open, it adds no grave fault', () => {
    expect(grave(withPart(expand(body), is)).filter((it) => !it.startsWith('plan-has-no-open-gaps'))).toEqual([]);
  });

  test(`it is read as ${is}`, () => {
    const before = readPlan(sound);
    const after = readPlan(withPart(expand(body, values), is));
    const count = (plan: PlanDocument): number => {
      if (is === 'need') return plan.needs.length;
      if (is === 'outcome') return plan.outcomes.length;
      if (is === 'action') return plan.actions.length;
      const said = [...plan.statements, ...plan.contingency].filter((it) => it.about === is);
      return plan.sections.filter((it) => it.name === is).length + said.length;
    };
    expect(count(after)).toBeGreaterThan(count(before));
  });
});

test('a selection is put into the child’s mouth word for word', () => {
  const { body } = snippets["The child's own words around a selection"]!;
  expect(expand(body, ['Sol', 'Bola', '26 June'], 'i dont like the dark')).toBe(
    'Sol said to Bola on 26 June: "i dont like the dark"',
  );
  expect(body.join()).toContain('TM_SELECTED_TEXT');
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
