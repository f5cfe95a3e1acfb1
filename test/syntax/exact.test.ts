// What a finding will quote is what stands in the source: under every mark, entity, line end and half-typed plan.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Element, PlanDocument, Statement } from '../../server/src/model/plan.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { spanOf } from '../../server/src/text/prose.ts';
import { absolute, type Range, type Span } from '../../server/src/text/span.ts';
import { anyPlantedPlan, type Planted } from '../support/plantedPlans.ts';
import { placesOf } from '../support/places.ts';

const root = join(import.meta.dirname, '../..');

describe('a plan with words planted in it', () => {
  test('gives back each of them from the place where it was planted, and nothing else', () => {
    fc.assert(
      fc.property(anyPlantedPlan, ({ markdown, planted }) => {
        const plan = expectSoundPlaces(markdown);
        for (const it of planted) {
          expect(markdown.slice(it.start, it.end)).toBe(it.source);
          expect(found(plan, it), `${it.kind} ${it.source}`).toContain(`${it.start}–${it.end} ${it.plain}`);
        }
        const count = (kind: Planted['kind']): number => planted.filter((it) => it.kind === kind).length;
        const { needs, outcomes, actions, contingency } = plan;
        expect([needs.length, outcomes.length, actions.length, contingency.length]).toEqual(
          (['need', 'outcome', 'action', 'contingency'] as const).map(count),
        );
      }),
      { numRuns: 120 },
    );
  });
});

describe('whatever the text', () => {
  const marks = (
    '# |## |- |- [x] |1. |> || |*|**|_|`|```|~~~|---|===|\\|&amp;|&#x1F600;|&nbsp;|&|<br>|<!-- |-->|<!-- golden-thread-ignore x: y -->|[|](|)|' +
    '{{|}}|:|: |\t|  |   |😀|👩‍👧|é|\u0301|\u00a0|\u200b|\ud800|\0|\u2028|“|”|"|\'|’|•|o\t'
  ).split('|');
  const words = (
    'Need|Need:|**Need:** |Outcome|Actions|Who|By when|What Ines needs|Contingency plan|Review|Ines|Ines needs|Mum will|to be referred by|by 3 May 2026|' +
    'ongoing|School|School to|child: Ines|kind: child in need|title: |N1|O1 (for: N1): |If |. |Tam (dad)|| Need | Outcome | Action |\n|---|---|---|\n| '
  ).split('|');
  const bits = fc.constantFrom(
    ...marks,
    '|',
    ...words,
    ' ',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '---\n',
    '| a | b |\n|---|---|\n| ',
  );
  const texts = fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    { weight: 4, arbitrary: fc.array(bits, { maxLength: 40 }).map((it) => it.join('')) },
    { weight: 2, arbitrary: fc.array(bits, { maxLength: 40 }).map((it) => `\uFEFF---\n${it.join('')}`) },
  );

  test.each(['# a\\\r\n', '# \\\r\n', '# a\\\n', '- a\\\r\n\r\nb'])(
    'a backslash that ends a text is one: %j',
    (text) => {
      expectSoundPlaces(text);
      expect(readPlan(text).title?.text ?? 'a\\').toMatch(/^a?\\$/);
    },
  );

  test('it can be read, and every place lies inside its block', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expectSoundPlaces(text);
      }),
      { numRuns: 800 },
    );
  });

  test.each([
    'Need: Ines is hungry\n\n- she has lost 3 kg\n- “I am hungry”\n',
    '**Need:** Ines is hungry\n\n> “I am hungry”\n\n1. at school\n',
    '- Need: Ines is hungry\n\n  She has lost 3 kg.\n\n- Action: Mum will cook\n\n      at six\n',
    '## Actions\n\nMum will:\n\n- cook\n\n  | a | b |\n  |---|---|\n  | c | d |\n',
    '> ## Need\n>\n> Ines is hungry\nand tired\n> - very\n',
    '| Need | Action |\n|---|---|\n| Ines \\| is<br>hungry | 1. Mum<br/>2. Dad |\n| &amp; | `a \\| b` |',
    'Need:\tInes\r\n•\tis\r\no\thungry\r\n',
    '\uFEFF---\r\nchild: "Ines \\u00e9"\r\nkind: >\r\n  child in\r\n  need\r\npeople: [Dana (mother), {name: Kofi, role: father}]\r\n---\r\n# Ines',
    '---\nchild: &a Ines\nsiblings: *a\n---\n',
    '---\nchild: |\n  Ines\n\n  Marlow\n---\n',
  ])('%j has all its places inside their blocks', (text) => {
    expectSoundPlaces(text);
  });

  test.each([
    'a',
    ' ',
    '*',
    '**a',
    '- ',
    '> ',
    '|',
    '| a ',
    '\n| a |',
    '|-',
    '[',
    '<!-- ',
    '`',
    '&',
    '(',
    '“',
    ': ',
    'a: ',
    '\t',
    'Need: ',
    '**Need:** ',
    'Mum and ',
    'Mum, ',
    'Ann ',
    "Ann's ",
    'by ',
    'If a, ',
    '3 May ',
    'will ',
    'N1. ',
    'a. ',
    'A. ',
    '- a\n',
    '# a\n',
    '\n',
  ])('20 kB of %j are read in time', (bit) => {
    const text = bit.repeat(20_000 / bit.length);
    const start = performance.now();
    readPlan(text);
    // What goes wrong here takes minutes, and a busy machine a few seconds.
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe('a plan that somebody is still typing', () => {
  const samples = filesIn('samples').filter((it) => !it.path.endsWith('README.md'));
  // The plans of the family folder are built alike; one of them stands for all.
  const unlike = samples.filter((it) => !it.path.startsWith('family/') || it.path.startsWith('family/ebun'));

  test.each(unlike)('$path, up to the end of every line', ({ markdown }) => {
    for (const { index } of markdown.matchAll(/\n/g)) expectSoundPlaces(markdown.slice(0, index));
  });

  test('any document, up to 200 places', () => {
    const documents = [...samples, ...filesIn('test/syntax/shapes')].map((it) => it.markdown);
    const cuts = fc.record({ document: fc.constantFrom(...documents), at: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(cuts, ({ document, at }) => {
        expectSoundPlaces(document.slice(0, Math.round(document.length * at)));
      }),
      { seed: 20_260_301, numRuns: 200 },
    );
  });
});

/** What the plan has of a kind, as its place in the document and its plain text. */
function found(plan: PlanDocument, planted: Planted): string[] {
  const elements: readonly Element[] = [...plan.needs, ...plan.outcomes, ...plan.actions];
  const all: readonly Statement[] = [...elements, ...plan.contingency, ...plan.statements];
  const drawn = (span: Span, plain: string): string => {
    const { start, end } = absolute(plan.blocks, span);
    return `${start}–${end} ${plain}`;
  };
  switch (planted.kind) {
    case 'need':
      return plan.needs.map((it) => drawn(it.span, it.text.text));
    case 'outcome':
      return plan.outcomes.map((it) => drawn(it.span, it.text.text));
    case 'action':
      return plan.actions.map((it) => drawn(it.span, it.text.text));
    case 'contingency':
      return plan.contingency.map((it) => drawn(it.span, it.text.text));
    case 'strength':
      return plan.statements.filter((it) => it.about === 'strengths').map((it) => drawn(it.span, it.text.text));
    case 'sentence':
      return all.flatMap((it) => it.sentences).map((it) => drawn(spanOfWhole(it.prose), it.prose.text));
    case 'word':
      // A word may come several times; each time, its span is that of its own place.
      return all.flatMap(({ text }) => {
        const at = [...text.text.matchAll(new RegExp(escaped(planted.plain), 'g'))];
        return at.map((it) => drawn(spanOf(text, it.index, it.index + planted.plain.length), planted.plain));
      });
    case 'owner':
      return plan.actions.flatMap((it) => it.owners).map((it) => drawn(it.span, it.text));
    case 'date':
      return elements.flatMap((it) => it.dates).map((it) => drawn(it.span, it.mention.text));
    case 'child':
      return plan.children.map((it) => drawn(it.span, it.name));
    case 'sibling':
      return plan.siblings.map((it) => drawn(it.span, it.name));
    case 'person':
      return plan.people.map((it) => drawn(it.span, it.name));
    case 'written':
      return plan.dates.written ? [drawn(plan.dates.written.span, plan.dates.written.mention.text)] : [];
    case 'review':
      return plan.dates.review ? [drawn(plan.dates.review.span, plan.dates.review.mention.text)] : [];
    case 'title':
      return plan.title ? [drawn(spanOfWhole(plan.title), plan.title.text)] : [];
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function spanOfWhole({ block, pieces }: { readonly block: number; readonly pieces: readonly Range[] }): Span {
  return { block, start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
}

/** Reads the text, and looks at every span and every prose that the plan holds, wherever it holds it. */
function expectSoundPlaces(text: string): PlanDocument {
  const plan = readPlan(text);
  let last = 0;
  for (const block of plan.blocks) {
    if (block.offset < last || block.offset + block.length > text.length)
      throw new Error(`block ${block.id} lies outside the text`);
    last = block.offset + block.length;
  }
  const wrong = [...placesOf(plan, text)].filter((it) => it.wrong !== undefined);
  if (wrong.length > 0) expect(wrong[0], JSON.stringify(text)).toBe('a sound place');
  return plan;
}

function filesIn(folder: string): { path: string; markdown: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.md'))
    .toSorted()
    .map((it) => ({ path: it.replaceAll('\\', '/'), markdown: readFileSync(join(root, folder, it), 'utf8') }));
}
