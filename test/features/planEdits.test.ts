// Whatever plan they are made for: edits of a whole plan never touch each other, and each does what it says it does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headingsToTable } from '../../server/src/features/headingsToTable.ts';
import { moveAchieved } from '../../server/src/features/moveAchieved.ts';
import { insertReview } from '../../server/src/features/nextReview.ts';
import { lineEnd, lostWords, type PlanEdit } from '../../server/src/features/planEdit.ts';
import { renumber } from '../../server/src/features/renumber.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { samples } from './support.ts';

const folder = join(import.meta.dirname, '../syntax/shapes');
const shapes = readdirSync(folder)
  .filter((it) => it.endsWith('.md'))
  .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));

/** The plans as they are; and with every other row or item achieved, with the line ends of Windows. */
const texts = [...shapes, ...samples].flatMap(({ text }) => [text, achieved(text).replaceAll('\n', '\r\n')]);

function achieved(text: string): string {
  let rows = 0;
  return text
    .replaceAll(/^\|.*\|$/gm, (row) => {
      if (/^\|[ :|-]+\|$/.test(row)) return `${row}---|`;
      rows += 1;
      return `${row} ${rows % 2 === 0 ? 'Achieved' : 'Status'} |`;
    })
    .replaceAll(/^- (?=By )/gm, '- [x] ');
}

const edits: readonly ((text: string) => PlanEdit)[] = [
  (text) => renumber({ text, plan: readPlan(text) }, readPlan),
  (text) => moveAchieved({ text, plan: readPlan(text) }, readPlan),
  (text) => insertReview({ text, plan: readPlan(text), today: '2027-07-01' }),
  (text) => headingsToTable({ text, plan: readPlan(text) }, Math.floor(text.length / 2), readPlan),
];

test('edits are in order, lie in the text, and never touch each other; refusals are a sentence', () => {
  let made = 0;
  for (const text of texts) {
    for (const edit of edits) {
      const result = edit(text);
      if ('why' in result) {
        expect(result.why).toMatch(/^[“\p{Lu}].*\.$/u);
        continue;
      }
      made += 1;
      const sorted = result.edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
      sorted.forEach((it, index) => {
        expect(it.start).toBeGreaterThanOrEqual(sorted[index - 1]?.end ?? 0);
        expect(it.end).toBeGreaterThanOrEqual(it.start);
        expect(it.end).toBeLessThanOrEqual(text.length);
      });
    }
  }
  expect(made).toBeGreaterThan(60);
});

test('what has been achieved is moved with all its words, but for labels and headers', () => {
  let moved = 0;
  for (const text of texts) {
    const result = moveAchieved({ text, plan: readPlan(text) }, readPlan);
    if ('why' in result) continue;
    moved += 1;
    const after = applyEdits(text, result.edits);
    // What may go: a tick, which the heading says now, a label in bold above a list, and the header of an empty table.
    const kept = text
      .replaceAll(/^([ \t]*[-*+][ \t]+)\[[xX]\](?=[ \t])/gm, '$1')
      .replaceAll(/^\*\*[^*\r\n]+(?::\*\*|\*\*:|\?\*\*)(?=\r?$)/gm, '')
      .replaceAll(/^\|.*\|\r?\n\|[ :|-]+\|(?=\r?$)/gm, '');
    expect(lostWords(kept, after), after).toEqual([]);
    expect(after.includes('\r')).toBe(lineEnd(text) === '\r\n');
  }
  expect(moved).toBeGreaterThan(8);
});

test('a review that was inserted is the plan’s review', () => {
  for (const text of texts) {
    const result = insertReview({ text, plan: readPlan(text), today: '2027-07-01' }, '2027-09-01');
    if ('why' in result) continue;
    const { mention } = readPlan(applyEdits(text, result.edits)).dates.review ?? {};
    expect({ text: text.slice(0, 200), mention }).toMatchObject({ mention: { type: 'date', date: '2027-09-01' } });
  }
});
