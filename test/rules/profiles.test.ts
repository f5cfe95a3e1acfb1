import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPlan } from '../../server/src/rules/check.ts';
import { isAsked, profileNames, profiles } from '../../server/src/rules/profiles.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { House } from '../../server/src/rules/rule.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { checkWorkspace } from '../../server/src/workspace/checkWorkspace.ts';
import { summaryOf } from '../../server/src/workspace/summary.ts';
import { check, today } from '../support/check.ts';

const noHouse: House = { acronyms: {}, severities: {} };
const weak = readFileSync(new URL('../corpus/plans/poor-protection-table.md', import.meta.url), 'utf8');
const found = (house: Partial<House>): string[] =>
  check(weak, { house: { ...noHouse, ...house } }).map((it) => it.rule);

test('the rules of the first week are there, and each speaks as an error or a warning', () => {
  const severities = profiles['first-week'].rules.map((id) => rules.find((it) => it.id === id)?.severity);
  expect(severities.filter((it) => it !== 'error' && it !== 'warning')).toEqual([]);
  expect(severities.length).toBeLessThanOrEqual(14);
});

test('nobody chose, so everything is asked', () => {
  expect(found({})).toEqual(found({ profile: 'full' }));
  expect(rules.filter((it) => !isAsked(it, noHouse))).toEqual([]);
});

test('the first week asks a dozen rules, and finds a good deal less', () => {
  const ids: readonly string[] = profiles['first-week'].rules;
  const first = found({ profile: 'first-week' });
  expect(first.length).toBeGreaterThan(3);
  expect(first.length).toBeLessThan(found({}).length * 0.7);
  expect(first.filter((it) => !ids.includes(it))).toEqual([]);
});

test('for a template only the plan as a whole is looked at', () => {
  const whole = rules.filter((it) => it.on === 'plan').map((it) => it.id);
  const said = found({ profile: 'template' });
  expect(said).toContain('plan-has-a-review-date');
  expect(said.filter((it) => !whole.includes(it))).toEqual([]);
});

test('what the house says about one rule wins over the profile', () => {
  const house = {
    profile: 'first-week',
    severities: { 'need-is-not-an-assessment': 'hint', 'action-has-a-date': 'off' },
  } as const;
  expect(found(house)).toContain('need-is-not-an-assessment');
  expect(found(house)).not.toContain('action-has-a-date');
});

test('of a comment for a rule that is not asked nobody says that it can go', () => {
  const plan = `# Child in need plan for Effie

<!-- golden-thread-ignore need-is-not-an-assessment: the judge asked for it -->

**Need:** A parenting assessment of Dad is required.
`;
  const notices = (house: Partial<House>): string[] =>
    check(plan, { house: { ...noHouse, ...house } }).flatMap((it) => (it.rule.startsWith('ignore-') ? [it.rule] : []));
  expect(notices({})).toEqual([]);
  expect(notices({ profile: 'first-week' })).toEqual([]);
  expect(notices({ severities: { 'need-is-not-an-assessment': 'off' } })).toEqual([]);
});

test('rules over several plans are asked by the full profile', () => {
  const text = '---\nplan: child in need\nchild: Effie Brand\nsiblings: Kit Brand\n---\n\n# Plan for Effie\n';
  const summary = summaryOf('effie.md', readPlan(text));
  const across = profileNames.map(
    (profile) =>
      checkWorkspace(summary === undefined ? [] : [summary], { today, house: { ...noHouse, profile } }).length,
  );
  expect(across).toEqual([0, 1, 0]);
});

test('a plan of no rules has no findings', () => {
  expect(checkPlan(readPlan(weak), [], { today, house: { ...noHouse, profile: 'first-week' } })).toEqual([]);
});
