// The whole audit of the samples against one text file. `UPDATE=1 npm test` rewrites it; the difference is the review.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '../server/src/model/plan.ts';
import { planResult, type PlacedFinding, type PlanResult } from '../server/src/report/results.ts';
import { checkPlan } from '../server/src/rules/check.ts';
import { rules } from '../server/src/rules/index.ts';
import { looksLikePlan } from '../server/src/syntax/looksLikePlan.ts';
import { readPlan } from '../server/src/syntax/readPlan.ts';
import { checkWorkspace } from '../server/src/workspace/checkWorkspace.ts';
import { summaryOf } from '../server/src/workspace/summary.ts';

const root = join(import.meta.dirname, '..');
const expectedFile = join(root, 'test/samples.expected.txt');
const options = { today: '2026-07-01' };

interface Sample {
  readonly path: string;
  readonly text: string;
  readonly plan: PlanDocument;
}

const pages = readdirSync(join(root, 'samples'), { recursive: true, encoding: 'utf8' })
  .filter((it) => it.endsWith('.md'))
  .map((it) => `samples/${it.replaceAll('\\', '/')}`)
  .toSorted();
const samples = pages.filter((it) => it !== 'samples/README.md').map(sample);
const results = auditOf(samples);

test('the audit of the samples is the one that is on file', () => {
  const picture = `${results.map(drawn).join('\n\n')}\n`;
  if (process.env.UPDATE !== undefined) writeFileSync(expectedFile, picture);
  expect(picture).toBe(readFileSync(expectedFile, 'utf8'));
});

describe.each(results)('$path', (result) => {
  const grave = result.findings.filter((it) => it.severity === 'error' || it.severity === 'warning');
  const places = new Set(grave.map((it) => `${it.start.line}:${it.start.column}`));

  if (/weak/.test(result.path)) {
    test('has much to talk about', () => {
      expect(places.size).toBeGreaterThanOrEqual(12);
      expect(new Set(grave.map((it) => it.rule)).size).toBeGreaterThanOrEqual(8);
    });
  } else {
    test('has nothing that a senior practitioner would send back', () => {
      expect(grave.map((it) => line(result, it))).toEqual([]);
    });
  }
});

test('the samples are recognised as plans by what they say', () => {
  expect(samples.filter((it) => looksLikePlan(it.text).answer !== 'yes').map((it) => it.path)).toEqual([]);
});

test.each(['samples/README.md', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])(
  '%s speaks of plans and is none',
  (page) => {
    expect(looksLikePlan(readFileSync(join(root, page), 'utf8')).answer).toBe('no');
  },
);

test('a pair of samples tells of the same child', () => {
  const children = (shape: string, told: string): string[] =>
    samples
      .filter((it) => it.path.startsWith(`samples/${shape}/${told}`))
      .flatMap((it) => it.plan.children.map((child) => child.name.split(' ')[0] ?? ''));
  for (const shape of ['table', 'headings', 'three-questions']) {
    expect(children(shape, 'weak')).toHaveLength(1);
    expect(children(shape, 'weak')).toEqual(children(shape, 'strong'));
  }
});

function sample(path: string): Sample {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, plan: readPlan(text) };
}

function auditOf(all: readonly Sample[]): PlanResult[] {
  const across = checkWorkspace(
    all.map(({ path, plan }) => summaryOf(path, plan)).filter((it) => it !== undefined),
    options,
  );
  return all.map(({ path, text, plan }) => {
    const beside = across.filter((it) => it.path === path).map((it) => it.finding);
    return planResult(path, text, plan, [...checkPlan(plan, rules, options), ...beside]);
  });
}

function drawn(result: PlanResult): string {
  const { needs, outcomes, actions } = result.counts;
  const head = `${result.path}: ${result.child ?? 'nobody'}, ${result.kind}; needs ${needs}, outcomes ${outcomes}, actions ${actions}`;
  return [head, ...result.findings.map((it) => line(result, it))].join('\n');
}

function line({ path, text }: PlanResult, { start, range, severity, rule }: PlacedFinding): string {
  const words = text.slice(range.start, range.end).replaceAll(/\s+/g, ' ');
  return `${path}:${start.line}:${start.column} ${severity} ${rule} “${words.length > 80 ? `${words.slice(0, 79)}…` : words}”`;
}
