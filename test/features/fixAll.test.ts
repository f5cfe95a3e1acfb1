// Putting right all that needs no judgement: all of it, nothing else, and only once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixAll, withoutOverlaps } from '../../server/src/features/fixAll.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { checked, samples } from './support.ts';

const fixed = (text: string): string => applyEdits(text, fixAll(checked(text), checked));

test('what needs no judgement is put right, and what needs some is left', () => {
  const plan = (first: string, second: string): string =>
    `# Child in need plan for Ella\n\n## Actions\n\n- ${first}\n- ${second}\n`;
  expect(
    fixed(
      plan('Tess Lowe will ring CAMHS by 6 July 2026.', 'School to write to the EWO about the case, within two weeks.'),
    ),
  ).toBe(
    plan(
      'Tess Lowe will ring child and adolescent mental health services (CAMHS) by 6 July 2026.',
      'School to write to the education welfare officer (EWO) about the case, within two weeks.',
    ),
  );
});

test('where there is nothing to put right nothing is changed', () => {
  expect(fixAll(checked('# Child in need plan for Ella\n'), checked)).toEqual([]);
});

test('what comes to light by the first round is done in the next, as one edit', () => {
  const rounds = ['# Plan\n\none', '# Plan\n\ntwo', '# Plan\n\nthree'];
  const at = (index: number): ReturnType<typeof checked> => {
    const whole = checked(rounds[index]!);
    const next = rounds[index + 1];
    const span = { block: whole.plan.blocks[1]!.id, start: 0, end: rounds[index]!.length - 8 };
    const fix = { title: '', safe: true, edits: [{ span, newText: next?.slice(8) ?? '' }] };
    const finding = { rule: 'x', severity: 'hint' as const, guidance: [], span, message: '', fix };
    return { ...whole, findings: next === undefined ? [] : [finding] };
  };
  const edits = fixAll(at(0), (text) => at(rounds.indexOf(text)));
  expect(edits).toHaveLength(1);
  expect(applyEdits(rounds[0]!, edits)).toBe(rounds[2]);
});

describe.each(samples)('$path', ({ text }) => {
  test('twice is the same as once', () => {
    const once = fixed(text);
    expect(fixed(once)).toBe(once);
  });
});

test('edits that overlap are dropped, and the rest is in order', () => {
  const edit = fc
    .tuple(fc.nat(30), fc.nat(6), fc.constantFrom('a', 'b'))
    .map(([start, length, newText]): TextEdit => ({ start, end: start + length, newText }));
  fc.assert(
    fc.property(fc.array(edit), (edits) => {
      const kept = withoutOverlaps(edits);
      expect(kept.every((it, index) => it.start >= (kept[index - 1]?.end ?? 0))).toBe(true);
      expect(kept.every((it) => edits.includes(it))).toBe(true);
      expect(withoutOverlaps(kept)).toEqual(kept);
    }),
  );
});
