// Plans in the shapes that people write them, each with a picture of what the reader sees in it.
// `UPDATE=1 npx vitest run test/syntax/shapes.test.ts` redraws the pictures; the difference is the review.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '../../server/src/model/plan.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { spanOf } from '../../server/src/text/prose.ts';
import { absolute, type Range } from '../../server/src/text/span.ts';
import { counts, outline } from '../support/outline.ts';

const folder = join(import.meta.dirname, 'shapes');
const shapes = readdirSync(folder)
  .filter((it) => it.endsWith('.md'))
  .map((it) => ({ name: it.replace(/\.md$/, ''), markdown: readFileSync(join(folder, it), 'utf8') }));

describe.each(shapes)('$name', ({ name, markdown }) => {
  const plan = readPlan(markdown);
  const picture = outline(plan);

  test('reads as drawn', () => {
    const file = join(folder, `${name}.outline.txt`);
    if (process.env.UPDATE !== undefined) writeFileSync(file, picture);
    expect(picture).toBe(readFileSync(file, 'utf8'));
  });

  test('reads the same with Windows line ends, with a byte order mark, and without its last line end', () => {
    const windows = markdown.replaceAll('\n', '\r\n');
    expect(outline(windows)).toBe(picture);
    expect(outline(`\uFEFF${markdown}`)).toBe(picture);
    expect(outline(`\uFEFF${windows}`)).toBe(picture);
    expect(outline(markdown.trimEnd())).toBe(picture);
  });

  test('loses no sentence', () => {
    const read = rangesOf(plan);
    const lost = passagesOf(markdown).filter(
      (it) => !read.some((range) => range.start < it.end && it.start < range.end),
    );
    expect(lost.map((it) => markdown.slice(it.start, it.end))).toEqual([]);
  });
});

test.each([
  ['three-columns-need-outcome-actions', '7 needs, 7 outcomes, 10 actions'],
  ['four-columns-achieved', '3 needs, 3 outcomes, 6 actions'],
  ['bold-labels', '2 needs, 2 outcomes, 8 actions'],
  ['three-questions-headings', '1 need, 1 outcome, 6 actions'],
  ['headings-with-lists', '5 needs, 3 outcomes, 8 actions'],
  ['early-help-todo', '1 need, 0 outcomes, 8 actions'],
  ['core-group-table', '1 need, 1 outcome, 2 actions'],
  ['empty', '0 needs, 0 outcomes, 0 actions'],
])('%s has %s', (name, expected) => {
  expect(counts(readPlan(shapes.find((it) => it.name === name)?.markdown ?? 'no such shape'))).toBe(expected);
});

test('a blank in front of the first line, or many behind the last, change nothing', () => {
  const markdown = '# Plan for Ines\n\n**Need:** Ines is cold.\n';
  expect(outline(`\n\n${markdown}\n\n\n`)).toBe(outline(markdown));
});

/** Everything of the document that the plan holds as an element, a field of one, a statement or a heading. */
function rangesOf(plan: PlanDocument): Range[] {
  const texts = [...plan.needs, ...plan.outcomes, ...plan.actions, ...plan.contingency, ...plan.statements];
  const states = [...plan.outcomes, ...plan.actions].flatMap((it) => it.state ?? []);
  const measures = plan.outcomes.flatMap((it) => it.measure ?? []);
  const headings = [...plan.sections.map((it) => it.heading), ...(plan.title ? [plan.title] : [])];
  const fields = plan.actions.flatMap((it) => [it.ownerField, it.dateField]).filter((it) => it !== undefined);
  const spans = [
    ...texts.map((it) => it.span),
    ...fields,
    ...[...states, ...measures, ...headings].map((it) => spanOf(it)),
  ];
  return spans.map((it) => absolute(plan.blocks, it));
}

/** The lines and cells of six words and more, without the frontmatter and the headers of tables. */
function passagesOf(markdown: string): Range[] {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, (it) => ' '.repeat(it.length));
  const bare = body.replace(
    /^\|.*\n(?=\|[ :|-]+\n)|^(?:[^\n\t]+\t){2}.*\n/gm,
    (it) => `${' '.repeat(it.length - 1)}\n`,
  );
  return [...bare.matchAll(/(?:[^|\n\\]|\\.)+/g)]
    .filter((it) => it[0].split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 6)
    .map((it) => ({ start: it.index, end: it.index + it[0].length }));
}
