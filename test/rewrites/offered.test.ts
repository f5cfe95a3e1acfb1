// Whatever is on offer in any plan can be taken: nothing outside its edits changes, and what it claims to settle is settled.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeActions } from '../../server/src/features/codeActions.ts';
import type { CheckedPlan } from '../../server/src/features/checkedPlan.ts';
import type { PlanCodeAction } from '../../server/src/features/rewrites/planAction.ts';
import { withPlaceholders } from '../../server/src/rewrites/fill.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { checked, samples } from '../features/support.ts';

const shapesFolder = join(import.meta.dirname, '../syntax/shapes');
const shapes = readdirSync(shapesFolder)
  .filter((it) => it.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(join(shapesFolder, path), 'utf8') }));

/** What a person might type into a gap, as far as the rules are concerned. */
function typed(placeholder: string): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/Mum, Dad/, 'Mum'],
    [/own words/, 'I like it when we read together in the evening.'],
    [/other parent/, 'Dad says that he can do Sundays.'],
    [/What happened, and when|could happen/, 'Mum was hit in front of the child on 3 May 2026, who was hurt.'],
    [/role/, 'family support worker'],
    [/how often|which days|mornings|evenings|day and time/, 'every Tuesday'],
    [/\bdates?\b|\bdays?\b|when/i, '12 August 2026'],
    [/number|how many|amount|minutes|score|out of/, '4'],
    [/child's name/, 'Saffron'],
    [/name|who/i, 'Ann Lee'],
    [/in words/, 'a plan in words'],
  ];
  return kinds.find(([words]) => words.test(placeholder))?.[1] ?? 'lays out two books on the table';
}

/** The plan once somebody has taken an action and filled its gaps. */
function taken({ text }: CheckedPlan, { edits }: PlanCodeAction): string {
  return applyEdits(
    text,
    edits.map(({ start, end, parts }) => ({
      start,
      end,
      newText: withPlaceholders(parts, ({ placeholder }) => typed(placeholder)),
    })),
  );
}

/** How often each rule finds something, and how often something serious. */
function countsOf({ findings }: CheckedPlan): {
  readonly all: Map<string, number>;
  readonly serious: Map<string, number>;
} {
  const count = (of: readonly { readonly rule: string }[]): Map<string, number> =>
    of.reduce((counts, { rule }) => counts.set(rule, (counts.get(rule) ?? 0) + 1), new Map<string, number>());
  return { all: count(findings), serious: count(findings.filter((it) => ['error', 'warning'].includes(it.severity))) };
}

/** Each action is taken in a handful of plans, and not in all of them. */
const enough = 4;
const uses = new Map<string, number>();
function isFresh({ rule, title }: PlanCodeAction): boolean {
  const key = title.startsWith('Rewrite as') ? title : `${rule}: ${title}`;
  uses.set(key, (uses.get(key) ?? 0) + 1);
  return (uses.get(key) ?? 0) <= enough;
}

/** A part of the thread that is new asks for the part behind it, and that is the next thing to be said. */
const next: Readonly<Record<string, readonly string[]>> = {
  'Add its outcome': ['outcome-has-an-action', 'outcome-has-an-owner'],
};

describe.each([...samples, ...shapes])('$path', ({ text }) => {
  const before = checked(text);
  const offers = codeActions(before, { start: 0, end: text.length }).filter(
    (it) => it.kind === 'rewrite' && isFresh(it),
  );

  test('nothing outside of an edit changes', () => {
    for (const { edits } of offers) {
      let at = 0;
      for (const { start, end } of edits) {
        expect(at <= start && start <= end && end <= text.length).toBe(true);
        at = end;
      }
    }
  });

  const was = countsOf(before);
  test.each(offers.map((it) => [`${it.rule}: ${it.title}`, it] as const))('%s', (_, offer) => {
    const written = taken(before, offer);
    const after = checked(written);
    const is = countsOf(after);
    expect(after.plan.type).toBe(before.plan.type);
    const left = offer.settles.filter((it) => (is.all.get(it) ?? 0) >= (was.all.get(it) ?? 0));
    const isNew = (rule: string): boolean => (is.all.get(rule) ?? 0) > (was.all.get(rule) ?? 0);
    const drawn = [...is.serious.keys()].filter((it) => isNew(it) && !(next[offer.title] ?? []).includes(it));
    expect({ left, drawn }, written).toEqual({ left: [], drawn: [] });
  });
});

test('in a half-written plan, with any line ends, what is on offer fits into it', () => {
  const texts = [...samples, ...shapes].map((it) => it.text);
  const cut = fc.record({
    text: fc.constantFrom(...texts),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    keepOriginal: fc.boolean(),
  });
  fc.assert(
    fc.property(cut, ({ text: whole, share, lineEnd, mark, keepOriginal }) => {
      const text = (mark + whole.slice(0, Math.round(whole.length * share))).replaceAll(/\r?\n/g, lineEnd);
      const half = checked(text);
      const at = Math.round(text.length * share);
      for (const { edits } of codeActions(half, { start: at, end: text.length }, { keepOriginal })) {
        let end = 0;
        for (const edit of edits) {
          expect(end <= edit.start && edit.start <= edit.end && edit.end <= text.length).toBe(true);
          // A text that is cut within its first line has no line end that could be followed.
          if (text.includes('\r\n')) expect(edit.newText).not.toMatch(/(?<!\r)\n/);
          end = edit.end;
        }
      }
    }),
    { numRuns: 60 },
  );
});
