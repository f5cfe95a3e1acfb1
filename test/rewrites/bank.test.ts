// Every pattern, tried in a sound plan: a weak sentence goes in, and when it has been rewritten nothing is left to say.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guidance } from '../../grammar/guidance.ts';
import { markOf, type CheckedPlan } from '../../server/src/features/checkedPlan.ts';
import { bank } from '../../server/src/rewrites/bank/index.ts';
import { fill, gapsIn, withValues } from '../../server/src/rewrites/fill.ts';
import type { RewritePattern } from '../../server/src/rewrites/pattern.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { laidOut } from '../../server/src/rewrites/layout.ts';
import { absolute } from '../../server/src/text/span.ts';
import { checkedOn, framed, layoutIn, situationAt } from './frame.ts';

const subjects = [...new Set(bank.map((it) => it.subject))];
const ids = new Set(rules.map((it) => it.id));
const rows = new Set(guidance.map((it) => it.id));

test('ids are unique, and begin with the subject', () => {
  expect(bank.map((it) => it.id)).toEqual([...new Set(bank.map((it) => it.id))]);
  expect(bank.filter((it) => !it.id.startsWith(it.subject)).map((it) => it.id)).toEqual([]);
});

test('rules and rows of the guidance are those that there are', () => {
  expect(bank.flatMap((it) => it.settles).filter((it) => !ids.has(it))).toEqual([]);
  expect(bank.flatMap((it) => it.guidance).filter((it) => !rows.has(it))).toEqual([]);
});

describe.each(subjects)('%s', (subject) => {
  test.each(bank.filter((it) => it.subject === subject).map((it) => [it.id, it] as const))('%s', (_, pattern) => {
    const { weak, better, values } = pattern.example;
    const { text, at } = framed(pattern.role, weak);
    const before = checkedOn(text);
    const drawn = before.findings
      .filter((it) => markOf(before, it.span).start >= at && markOf(before, it.span).start < at + weak.length)
      .map((it) => it.rule);
    expect(
      drawn.filter((it) => pattern.settles.includes(it)),
      `none of what it settles is drawn by “${weak}”, but ${drawn.join(', ') || 'nothing'}`,
    ).not.toEqual([]);

    const parts = fill(pattern.text, situationAt(before, at, weak));
    expect(values.length, `gaps: ${JSON.stringify(parts.filter((it) => typeof it !== 'string'))}`).toBe(gapsIn(parts));
    const written = withValues(parts, values);
    if (process.env['UPDATE'] !== undefined) update(pattern, written);
    else expect(written).toBe(better);

    const inPlace = laidOut(written, layoutIn(text, at));
    const { text: rewritten } = framed(pattern.role, inPlace);
    const after = checkedOn(rewritten);
    expect(
      after.findings.map((it) => `${it.rule}: “${wordsAt(after, it)}” ${it.message}`),
      written,
    ).toEqual([]);
    expect(rewritten.slice(0, at)).toBe(text.slice(0, at));
    expect(rewritten.slice(at + inPlace.length)).toBe(text.slice(at + weak.length));
  });
});

function wordsAt({ text, plan }: CheckedPlan, { span }: Finding): string {
  const { start, end } = absolute(plan.blocks, span);
  return text.slice(start, end);
}

/** With UPDATE=1 what results is written into the bank, for a person to read. */
function update({ id, subject }: RewritePattern, written: string): void {
  const file = join(import.meta.dirname, `../../server/src/rewrites/bank/${subject}.ts`);
  const source = readFileSync(file, 'utf8');
  const start = source.indexOf(`id: '${id}'`);
  const better = /better:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)/.exec(source.slice(start));
  if (start < 0 || better === null) throw new Error(`no better to be found for ${id} in ${file}`);
  const from = start + better.index;
  const quoted = JSON.stringify(written);
  writeFileSync(file, `${source.slice(0, from)}better: ${quoted}${source.slice(from + better[0].length)}`);
}
