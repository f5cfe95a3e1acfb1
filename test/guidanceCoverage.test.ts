// What the guidance asks and a plan can be asked, somebody asks: a rule, a question, a template, or the reader.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coverageOf, shapesFor, templatesFor } from '../grammar/coverage.ts';
import { guidance, guidanceRow } from '../grammar/guidance.ts';
import { kindWords, type PlanKind } from '../grammar/kinds.ts';
import { questionsFor, questionsOf, reviewQuestions } from '../grammar/questions.ts';
import { answers, coveragePage } from '../server/src/report/coveragePage.ts';
import { rules } from '../server/src/rules/index.ts';
import { workspaceRules } from '../server/src/workspace/rules/index.ts';
import { check } from './support/check.ts';

const root = join(import.meta.dirname, '..');
const all = [...rules, ...workspaceRules];
const kinds = [...Object.keys(kindWords), 'unknown'] as PlanKind[];

test('every row has a way in which it is to be answered', () => {
  expect(guidance.filter((it) => coverageOf(it.id).by.length === 0).map((it) => it.id)).toEqual([]);
});

test('every row that a finding can answer now has a rule', () => {
  const open = answers(all).filter((it) => it.missing.includes('finding') && it.later === undefined);
  expect(open.map((it) => `${it.row.id} ${it.row.asks}`)).toEqual([]);
});

test('every row that only a person can answer has a question, and a question nothing else', () => {
  expect(answers(all).filter((it) => it.missing.includes('question'))).toEqual([]);
  expect(reviewQuestions.filter((it) => !coverageOf(it.row).by.includes('question')).map((it) => it.row)).toEqual([]);
});

test('every shape of plan that the guidance draws is read', () => {
  expect(answers(all).filter((it) => it.missing.includes('reading'))).toEqual([]);
  for (const it of Object.values(shapesFor)) expect(existsSync(join(root, it)), it).toBe(true);
});

test('every template that is said to answer a row is there, and the row wants one', () => {
  const snippets = JSON.parse(readFileSync(join(root, 'snippets/golden-thread.json'), 'utf8')) as Record<
    string,
    { prefix: string }
  >;
  const prefixes = Object.values(snippets).map((it) => it.prefix);
  const named = Object.values(templatesFor).flat();
  expect(named.filter((it) => !prefixes.includes(it) && !existsSync(join(root, it)))).toEqual([]);
  expect(Object.keys(templatesFor).filter((it) => !coverageOf(it).by.includes('template'))).toEqual([]);
});

test('questions are questions, and each row is one that there is', () => {
  for (const { row, question, sections } of reviewQuestions) {
    expect(guidanceRow(row), row).toBeDefined();
    expect(question).toMatch(/^\p{Lu}.*\?$/u);
    expect(new Set(sections).size).toBe(sections.length);
  }
});

test('a question for some kinds of plan is not asked of the others', () => {
  const rowsOf = (kind: PlanKind): string[] => questionsFor('permanence', kind).map((it) => it.row);
  expect(rowsOf('care')).toContain('R-02');
  expect(rowsOf('child-in-need')).not.toContain('R-02');
  expect(rowsOf('unknown')).not.toContain('R-02');
});

test('every section that a question stands in is met by at least one kind of plan, and every kind has questions', () => {
  for (const kind of kinds) expect(questionsOf(kind).length).toBeGreaterThan(20);
  expect(questionsFor('contingency', 'unknown').map((it) => it.row)).toEqual(['H-16', 'H-31']);
});

test('the page has each row once, with links that lead somewhere', () => {
  const page = coveragePage(all);
  for (const { id } of guidance) expect(page.split(`\n| ${id} |`).length, id).toBe(2);
  const linked = [...page.matchAll(/\]\(RULES\.md#([^)]+)\)/g)].map((it) => it[1]);
  expect(linked.filter((it) => !all.some((rule) => rule.id === it))).toEqual([]);
  expect(page).toContain('comes with records');
  expect(page).toContain('comes with working days');
});

/** A plan of four columns: what is needed, what is to be, who does what by when, and whether it is so. */
const table = (rows: string): string => `---
plan: child in need
child: Effie Brand
born: 2017-03-04
written: 2026-11-02
review: 2027-02-01
lead: Sunniva Dahl (social worker)
---

# Plan for Effie

| Assessed need | Outcome | Actions, by whom and by when | Achieved? |
| --- | --- | --- | --- |
${rows}`;

// D-39: the guidance sets a weak plan and its SMART form side by side.
test('a weak table has its faults in each row, and its SMART form is left alone', () => {
  const weak = [
    '| Effie needs to be safe. | No more accidents. | Parents to supervise appropriately. | |',
    '| Parenting course | Mum to attend the parenting course. | Referral to be made asap. | |',
    '| Effie needs a good diet. | Effie’s weight will improve. | Health visitor to monitor, ongoing. | |',
  ];
  const smart = [
    '| Effie climbed out of the first-floor window on 3 and 19 October and needs it locked when she plays upstairs. | By 15 January 2027 Effie plays in her room every day with the window locked, as Rae and Col note on the chart. | Col Brand (father) will fit the lock on 7 November 2026. Sunniva Dahl (social worker) will try it with Effie on 9 November 2026. | |',
    '| Effie weighed 16 kg on 12 October and needs three meals a day; she goes without tea when Rae is on lates. | By 29 January 2027 Effie weighs at least 18 kg and has had tea on six days out of seven, by the clinic’s scales and the chart. | Rae Brand (mother) will cook for two days on each day off, from 8 November 2026 to 29 January 2027. Nell Amory (health visitor) will weigh Effie on 16 November and 14 December 2026. | |',
  ];
  const loudLines = (rows: readonly string[]): number[] => {
    const text = table(rows.join('\n'));
    const first = text.slice(0, text.indexOf(rows[0] ?? '')).split('\n').length;
    const loud = check(text).filter((it) => it.severity === 'error' || it.severity === 'warning');
    return loud.map((it) => text.slice(0, it.start).split('\n').length - first).filter((it) => it >= 0);
  };
  expect([...new Set(loudLines(weak))]).toEqual([0, 1, 2]);
  expect(loudLines(smart)).toEqual([]);
});
