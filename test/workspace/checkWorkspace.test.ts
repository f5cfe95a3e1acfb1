import { describe, expect, it } from 'vitest';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { absolute } from '../../server/src/text/span.ts';
import { checkWorkspace } from '../../server/src/workspace/checkWorkspace.ts';
import { summaryOf } from '../../server/src/workspace/summary.ts';
import { drawCarets } from '../support/carets.ts';
import { today } from '../support/check.ts';

const lily = '---\nplan: child in need\nchild: Lily Pell\nsiblings: Isaac Pell\n---\n\n# Plan for Lily\n';
const isaac = `---
plan: child in need
child: Isaac Pell
siblings: Lily Pell
---

# Plan for Isaac
`;

describe('a brother or sister named in the details', () => {
  it('is asked for when there is no plan for her in the folder', () => {
    expect(pictures({ 'pell/isaac.md': isaac, 'hart/mia.md': '---\nchild: Mia Hart\n---\n' })['pell/isaac.md'])
      .toBe(`---
plan: child in need
child: Isaac Pell
siblings: Lily Pell
          ^^^^^^^^^ There is no plan for Lily Pell among the plans in this folder. If Lily Pell needs one, give them a plan of their own.
---

# Plan for Isaac
`);
  });

  it('is not asked for when she has a plan, whichever way her name is written there', () => {
    expect(pictures({ 'pell/isaac.md': isaac, 'pell/lily.md': lily })).toEqual({
      'pell/isaac.md': isaac,
      'pell/lily.md': lily,
    });
    const short = lily.replace('child: Lily Pell', 'child: Lily');
    expect(pictures({ 'pell/isaac.md': isaac, 'pell/lily.md': short })['pell/isaac.md']).toBe(isaac);
  });

  it('is not taken for a child of the same first name in another family', () => {
    const other = '---\nchild: Lily Hart\n---\n';
    expect(pictures({ 'pell/isaac.md': isaac, 'pell/hart.md': other })['pell/isaac.md']).not.toBe(isaac);
    expect(pictures({ 'pell/isaac.md': isaac, 'hart/lily.md': '---\nchild: Lily\n---\n' })['pell/isaac.md']).not.toBe(
      isaac,
    );
  });

  it('weighs more where children are protected, and nothing where a comment sets it aside', () => {
    const protection = isaac.replace('child in need', 'child protection');
    expect(found({ 'a.md': protection }).map((it) => it.finding.severity)).toEqual(['warning']);
    expect(found({ 'a.md': isaac }).map((it) => it.finding.severity)).toEqual(['information']);
    const aside = `${protection}\n<!-- golden-thread-ignore sibling-has-a-plan: Lily lives with her father in Leeds -->\n`;
    expect(found({ 'a.md': aside })).toEqual([]);
    const off = { acronyms: {}, severities: { 'sibling-has-a-plan': 'off' as const } };
    expect(checkWorkspace(summaries({ 'a.md': isaac }), { today, house: off })).toEqual([]);
  });

  it('is looked for among the children of the same first name, and not in each plan of a large folder', () => {
    const [one] = summaries({ 'a.md': isaac });
    if (one === undefined) throw new Error('There is a plan for Isaac.');
    let looks = 0;
    const folder = Array.from({ length: 400 }, (_, number) => ({
      ...one,
      path: `family-${number}/isaac.md`,
      get children() {
        looks += 1;
        return one.children;
      },
    }));
    expect(checkWorkspace(folder, { today })).toHaveLength(400);
    expect(looks).toBeLessThan(400 * 10);
  });
});

function summaries(files: Readonly<Record<string, string>>) {
  return Object.entries(files).flatMap(([path, text]) => summaryOf(path, readPlan(text)) ?? []);
}

function found(files: Readonly<Record<string, string>>) {
  return checkWorkspace(summaries(files), { today });
}

function pictures(files: Readonly<Record<string, string>>): Record<string, string> {
  const all = found(files);
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const { blocks } = readPlan(text);
      const marks = all
        .filter((it) => it.path === path)
        .map(({ finding }) => ({ ...absolute(blocks, finding.span), message: finding.message }));
      return [path, drawCarets(text, marks)];
    }),
  );
}
