/**
 * How often the rules are right, on labelled statements and plans of our own, as a ratchet: `corpus/scores.json` keeps
 * the figures. A loss fails; a gain is written down with `UPDATE=1`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guidanceRow } from '../grammar/guidance.ts';
import { rules } from '../server/src/rules/index.ts';
import { profiles } from '../server/src/rules/profiles.ts';
import { readCorpus } from './accuracy/corpus.ts';
import { faults } from './accuracy/faults.ts';
import { readList, readStatement } from './accuracy/labelled.ts';
import { page } from './accuracy/page.ts';
import { scaffold } from './accuracy/scaffold.ts';
import { judgePlan, judgeStatement, type Judged } from './accuracy/score.ts';
import { losses, scoresOf, tally, type Scores } from './accuracy/tally.ts';

const folder = join(import.meta.dirname, 'corpus');
const corpus = readCorpus([folder]);
const judged = [
  ...corpus.statements.map((it) => judgeStatement(it, rules)),
  ...corpus.plans.map((it) => judgePlan(it, rules)),
];

test('every label can be read, and every fault names rows that there are', () => {
  expect(corpus.problems).toEqual([]);
  const rows = Object.values(faults).flatMap((it): readonly string[] => it.rows);
  expect(rows.filter((it) => guidanceRow(it) === undefined)).toEqual([]);
});

test('the set is wide enough to mean something', () => {
  const good = corpus.statements.filter((it) => it.verdict === 'good');
  expect(good.length).toBeGreaterThanOrEqual(400);
  expect(corpus.statements.length - good.length).toBeGreaterThanOrEqual(400);
  expect(new Set(corpus.statements.map((it) => it.text)).size).toBe(corpus.statements.length);
  expect(corpus.plans.filter((it) => it.good).length).toBeGreaterThanOrEqual(5);
  expect(corpus.plans.filter((it) => !it.good).length).toBeGreaterThanOrEqual(5);
});

test('nothing is lost', () => {
  const now = tally(judged, rules);
  const file = join(folder, 'scores.json');
  if (process.env['UPDATE'] === '1') writeFileSync(file, `${JSON.stringify(scoresOf(now), undefined, 2)}\n`);
  const before = JSON.parse(readFileSync(file, 'utf8')) as Scores;
  expect(losses(now, before), page(now, judged, { misses: true })).toEqual([]);
});

test('a rule of the first week marks next to nothing that is good', () => {
  const first: readonly string[] = profiles['first-week'].rules;
  const good = corpus.statements.filter((it) => it.verdict === 'good').length;
  const often = tally(judged, rules).rules.filter((it) => first.includes(it.rule) && it.falseAlarms > good / 100);
  expect(often).toEqual([]);
});

test('what holds the statement draws no error or warning itself', () => {
  const { markdown: text } = scaffold({ role: 'other', text: 'Wilf has a cat called Toast.' });
  const { findings } = judgePlan({ where: 'scaffold', text, good: true, listed: [] }, rules);
  expect(findings.filter((it) => it.severity === 'error' || it.severity === 'warning')).toEqual([]);
});

test.each([
  ['need', 'He | she needs\na bed'],
  ['contingency', 'If Wilf has a temperature, Moira comes.'],
  ['other', 'need'],
] as const)('a statement in the place of the %s is found where it stands', (role, text) => {
  const { markdown, start, end } = scaffold({ role, text });
  const said = markdown.slice(start, end).replaceAll('<br>', '\n').replaceAll('\\|', '|');
  expect(said).toBe(text);
});

test.each([
  ['not JSON', 'place: this line is no JSON object.'],
  ['{"role": "aim", "text": "a", "verdict": "good"}', /^place: the role is one of need, outcome/],
  ['{"role": "need", "text": "a", "verdict": "bad", "faults": ["no-such"]}', /^place: “no-such” is no fault/],
  ['{"role": "need", "text": "a", "verdict": "bad"}', /^place: a bad statement has faults/],
])('%s is no labelled statement', (line, complaint) => {
  expect(readStatement(line, 'place')).toEqual(
    typeof complaint === 'string' ? complaint : expect.stringMatching(complaint),
  );
});

test('a list that names an unknown fault is not taken', () => {
  expect(readList('[{"line": 1, "fault": "untidy"}]', 'list')).toMatch(/^list: entry 1 names no fault/);
});

test('a fault counts as named only by an error or a warning in the statement itself', () => {
  const statement = { role: 'outcome', verdict: 'bad', contested: false, where: 'here' } as const;
  const noDate = judgeStatement(
    { ...statement, text: 'Wilf walks to school with Ada on three days a week.', faults: ['no-date'] },
    rules,
  );
  expect(noDate.faults.map((it) => it.named)).toEqual(['aloud']);
  const other = judgeStatement(
    { ...statement, text: 'Wilf walks to school with Ada on three days a week.', faults: ['case-language'] },
    rules,
  );
  expect(other.faults.map((it) => it.named)).toEqual(['not']);
  expect(other.findings.map((it) => it.worth)).toContain('beside');
});

test('one fault fewer named, or one good statement more marked, is a loss', () => {
  const it: Judged = {
    of: 'statement',
    where: 'a',
    text: 'a',
    verdict: 'good',
    contested: false,
    faults: [],
    findings: [],
  };
  const mark = { rule: 'r', severity: 'warning', message: '', marked: '', where: 'a', worth: 'false alarm' } as const;
  const named = (how: 'aloud' | 'not'): Judged => ({
    ...it,
    verdict: 'bad',
    faults: [{ fault: 'no-date', named: how, where: 'a', about: '' }],
  });
  const before = scoresOf(tally([it, named('aloud')], []));
  expect(losses(tally([it, named('aloud')], []), before)).toEqual([]);
  expect(losses(tally([{ ...it, findings: [mark] }, named('aloud')], []), before)).toEqual([
    'good statements marked: 1 of 1, and before 0 of 1.',
  ]);
  expect(losses(tally([it, named('not')], []), before)).toContain('fault no-date named: 0 of 1, and before 1 of 1.');
});
