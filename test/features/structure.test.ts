// What folds, how a selection grows, and what serves what.
import { describe, expect, test } from 'vitest';
import { prepareCallHierarchy, served, serving } from '../../server/src/features/callHierarchy.ts';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { caretIn, samples } from './support.ts';
import { written } from './navigation.ts';

const plan = `# Child in need plan for Ella Hartley

## Breakfast

**Need:** Ella comes to school hungry.

**Outcome:** By 4 September 2026 Ella has eaten before school. Gemma Hartley sees it.

**Actions:**

- Gemma Hartley (mother) will lay the table on 4 July 2026.
- Tess Lowe (head of year) will keep a place
  at breakfast club from 6 July 2026.

## Sleep

**Need:** Ella needs a bed.
`;

test('a need folds with all that serves it, and an action of two lines by itself', () => {
  const lines = foldingRanges(written(plan)).map(({ start, end }) => {
    const words = plan.slice(start, end).split('\n');
    return `${words[0]} … ${words.at(-1)}`;
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "Ella comes to school hungry. …   at breakfast club from 6 July 2026.",
      "By 4 September 2026 Ella has eaten before school. Gemma Hartley sees it. …   at breakfast club from 6 July 2026.",
      "Tess Lowe (head of year) will keep a place …   at breakfast club from 6 July 2026.",
    ]
  `);
});

test('a selection grows from the name to the sentence, the element, its thread, the section and the plan', () => {
  const { text, offset } = caretIn(plan.replace('Gemma Hartley sees', 'Gemma Hart<|>ley sees'));
  expect(selectionRanges(written(text), offset).map((it) => text.slice(it.start, it.end))).toMatchInlineSnapshot(`
    [
      "Hartley",
      "Gemma Hartley",
      "Gemma Hartley sees it.",
      "By 4 September 2026 Ella has eaten before school. Gemma Hartley sees it.",
      "By 4 September 2026 Ella has eaten before school. Gemma Hartley sees it.

    **Actions:**

    - Gemma Hartley (mother) will lay the table on 4 July 2026.
    - Tess Lowe (head of year) will keep a place
      at breakfast club from 6 July 2026.",
      "## Breakfast

    **Need:** Ella comes to school hungry.

    **Outcome:** By 4 September 2026 Ella has eaten before school. Gemma Hartley sees it.

    **Actions:**

    - Gemma Hartley (mother) will lay the table on 4 July 2026.
    - Tess Lowe (head of year) will keep a place
      at breakfast club from 6 July 2026.",
      "# Child in need plan for Ella Hartley

    ## Breakfast

    **Need:** Ella comes to school hungry.

    **Outcome:** By 4 September 2026 Ella has eaten before school. Gemma Hartley sees it.

    **Actions:**

    - Gemma Hartley (mother) will lay the table on 4 July 2026.
    - Tess Lowe (head of year) will keep a place
      at breakfast club from 6 July 2026.

    ## Sleep

    **Need:** Ella needs a bed.",
      "# Child in need plan for Ella Hartley

    ## Breakfast

    **Need:** Ella comes to school hungry.

    **Outcome:** By 4 September 2026 Ella has eaten before school. Gemma Hartley sees it.

    **Actions:**

    - Gemma Hartley (mother) will lay the table on 4 July 2026.
    - Tess Lowe (head of year) will keep a place
      at breakfast club from 6 July 2026.

    ## Sleep

    **Need:** Ella needs a bed.
    ",
    ]
  `);
});

describe('what does this action serve?', () => {
  const asked = written(plan);
  const at = (words: string): string | undefined => prepareCallHierarchy(asked, plan.indexOf(words) + 1)?.id;

  test('up to its need, and down to what is done', () => {
    const action = prepareCallHierarchy(asked, plan.indexOf('lay the table'));
    expect(action).toMatchObject({
      type: 'action',
      name: 'Gemma Hartley (mother) will lay the…',
      detail: 'Gemma Hartley · 4 July 2026',
    });
    const [outcome] = served(asked, action!.id);
    expect(outcome).toMatchObject({ type: 'outcome', detail: '4 September 2026' });
    expect(served(asked, outcome!.id).map((it) => it.name)).toEqual(['Ella comes to school hungry.']);
    expect(serving(asked, outcome!.id).map((it) => it.detail)).toEqual([
      'Gemma Hartley · 4 July 2026',
      'Tess Lowe · from 6 July 2026',
    ]);
  });

  test('nothing above a need, below an action, outside the thread, or of what is gone', () => {
    expect(served(asked, at('Ella comes')!)).toEqual([]);
    expect(serving(asked, at('lay the table')!)).toEqual([]);
    expect(at('## Sleep')).toBeUndefined();
    expect(served(asked, 'action-99-99')).toEqual([]);
  });
});

describe.each(samples)('$path', ({ text }) => {
  test('each selection lies inside the next, and every fold in the text', () => {
    const plan = written(text);
    for (let offset = 0; offset <= text.length; offset += 7) {
      const ranges = selectionRanges(plan, offset);
      ranges.forEach(({ start, end }, index) => {
        const next = ranges[index + 1];
        if (next === undefined) expect({ start, end }).toEqual({ start: 0, end: text.length });
        else expect(next.start <= start && end <= next.end && next.end - next.start > end - start).toBe(true);
      });
    }
    for (const { start, end } of foldingRanges(plan)) expect(text.slice(start, end)).toMatch(/\S[^]*[\r\n][^]*\S$/);
  });
});

test.each(['', '\uFEFF', '# Plan\r\n'])('nothing to fold in %j', (text) => {
  expect(foldingRanges(written(text))).toEqual([]);
  expect(prepareCallHierarchy(written(text), 0)).toBeUndefined();
  expect(selectionRanges(written(text), 0).length).toBeLessThanOrEqual(2);
});
