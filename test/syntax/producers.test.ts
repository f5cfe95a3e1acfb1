// Two parsers make the block tree: the reader's own (markdown.ts) and remark's (remark.ts), which is the reference.
// Both have to give the same plan, place for place, for every shape and sample, and for edits of them.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/index.ts';
import { parseBlocks } from '../../server/src/syntax/blockReader.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { parseBlocks as parseWithRemark } from '../../server/src/syntax/remark.ts';
import { absolute } from '../../server/src/text/span.ts';
import { outline } from '../support/outline.ts';
import { anyPlantedPlan } from '../support/plantedPlans.ts';

const root = join(import.meta.dirname, '../..');
const files = ['test/syntax/shapes', 'samples'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.md'))
    .map((it) => ({ name: `${folder}/${it}`, markdown: readFileSync(join(root, folder, it), 'utf8') })),
);

/** What a reader and the rules make of a text, with every place in offsets of the whole. */
function seen(markdown: string, producer: typeof parseBlocks): string {
  const plan = readPlan(markdown, producer);
  const findings = checkPlan(plan, rules, { today: '2026-07-01' }).map((it) => {
    const { start, end } = absolute(plan.blocks, it.span);
    return `${it.rule} ${start}–${end}`;
  });
  return [outline(plan), ...findings].join('\n');
}

describe('the two parsers give the same plan', () => {
  test.each(files)('$name', ({ markdown }) => {
    expect(seen(markdown, parseBlocks)).toBe(seen(markdown, parseWithRemark));
  });

  test('for planted plans', () => {
    fc.assert(
      fc.property(anyPlantedPlan, ({ markdown }) => {
        expect(seen(markdown, parseBlocks)).toBe(seen(markdown, parseWithRemark));
      }),
      { numRuns: 60 },
    );
  });

  // Known differences, each harmless in a plan: a link by reference whose address stands elsewhere in the file reads with
  // its brackets; `\|` inside backticks in a table keeps its backslash.
});
