// Somebody types. What is kept from one version to the next must never show: plan and findings are those that a reader
// and rules without a past make of the same text.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromSentences } from '../../server/src/model/ask.ts';
import type { PlanDocument } from '../../server/src/model/plan.ts';
import { checkPlan } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { blockReader, parseBlocks } from '../../server/src/syntax/blockReader.ts';
import { planReader, readPlan } from '../../server/src/syntax/readPlan.ts';
import { anyPlantedPlan } from '../support/plantedPlans.ts';

const root = join(import.meta.dirname, '../..');
const texts = ['test/syntax/shapes', 'samples'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.md'))
    .map((it) => readFileSync(join(root, folder, it), 'utf8')),
);

const anyText = fc.oneof(
  fc.constantFrom(...texts),
  anyPlantedPlan.map((it) => it.markdown),
);

/** What turns one kind of Markdown into another, and what people type. */
const pieces = [
  ...[
    '#',
    '# ',
    '## Actions\n',
    '|',
    '| a | b |\n',
    '|---|---|\n',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '```\n',
    '~~~',
    '---\n',
    '===\n',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    ' ',
    'x',
    '.',
    ':',
    '**',
    '_',
    '[',
    ']',
    '[ref]: https://example.org\n',
    '[ref]',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- golden-thread-ignore date-is-specific: agreed -->\n',
    '<br>',
    '&amp;',
    '\\',
    '`',
    '\uFEFF',
    '🌻',
  ],
  ...[
    'child: Oriane Fell\n',
    'Need: ',
    '**Who:** Tom',
    'Mum will ring Dr Obi (GP) by 3 May.',
    'Zita (her aunt)',
    '100%',
    '“',
  ],
];

/** An edit: which place, by its kind and as a share of the places there are, what goes, and what comes. */
interface Edit {
  readonly place: 'anywhere' | 'line' | 'table' | 'frontmatter' | 'blank line' | 'end';
  readonly share: number;
  readonly gone: number;
  readonly text: string;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  place: fc.constantFrom('anywhere', 'line', 'table', 'frontmatter', 'blank line', 'end'),
  share: fc.double({ min: 0, max: 0.999, noNaN: true }),
  gone: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(8) }, fc.nat(400)),
  text: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.constant('') }),
});

/** Edits of the whole text. */
const anyRewriting: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.constant(() => ''),
  fc.constant((text: string) => text + text),
  fc.constant((text: string) => text.replaceAll('\n', '\r\n')),
  fc.constant((text: string) => text.replaceAll('\r\n', '\n')),
  fc.constant((text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : `\uFEFF${text}`)),
  fc.constantFrom(...texts).map((other) => () => other),
);

const anyStep = fc.oneof(
  { weight: 8, arbitrary: anyEdit.map((it) => (text: string) => edited(text, it)) },
  { weight: 1, arbitrary: anyRewriting },
);

function edited(text: string, { place, share, gone, text: piece }: Edit): string {
  const places = placesIn(text, place);
  const at = places[Math.floor(share * places.length)] ?? text.length;
  return text.slice(0, at) + piece + text.slice(place === 'blank line' ? at + 1 : at + gone);
}

function placesIn(text: string, place: Edit['place']): readonly number[] {
  const starts = (expression: RegExp): number[] => [...text.matchAll(expression)].map((it) => it.index);
  switch (place) {
    case 'anywhere':
      return Array.from({ length: text.length + 1 }, (_, index) => index);
    case 'line':
      return starts(/^/gm);
    case 'table':
      return starts(/\|/g).flatMap((it) => [it, it + 1, it + 2]);
    case 'frontmatter':
      return Array.from({ length: text.indexOf('\n---', 3) + 5 }, (_, index) => index);
    case 'blank line':
      return starts(/^(?=\n)/gm);
    case 'end':
      return [text.length];
  }
}

function checked(plan: PlanDocument): readonly Finding[] {
  return checkPlan(plan, rules, { today: '2026-07-01' });
}

describe('what is kept never shows', () => {
  test('in the blocks', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyStep, { minLength: 1, maxLength: 12 }), (start, steps) => {
        const read = blockReader();
        let text = start;
        read(text);
        for (const step of steps) {
          text = step(text);
          expect(read(text)).toEqual(parseBlocks(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('in the plan and its findings', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyStep, { minLength: 1, maxLength: 6 }), (start, steps) => {
        const read = planReader();
        let text = start;
        checked(read(text));
        for (const step of steps) {
          text = step(text);
          const plan = read(text);
          const anew = readPlan(text, parseBlocks);
          expect(plan).toEqual(anew);
          expect(checked(plan)).toEqual(checked(anew));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('where a table stops being one, two lines below the paragraph that it ended', () => {
    const read = blockReader();
    const text = `${'Here it is, in full. '.repeat(20)}\n| a | b |\n|---|---|\n| c | d |\n`;
    read(text);
    const broken = text.replace('|---|---', '|---|* ---');
    expect(read(broken)).toEqual(parseBlocks(broken));
  });

  test('when a person gets a name, which changes what was read everywhere', () => {
    const read = planReader();
    const start = '# Plan for Ifan Rees\n\n## Actions\n\n- Gemma will ring Mum by 3 May 2026.\n\nGemma';
    for (const typed of ['', ' ', ' (', ' (school nurse', ' (school nurse)', ' (school nurse). Mum is Zita Rees.']) {
      const text = start + typed;
      expect(read(text)).toEqual(readPlan(text, parseBlocks));
      expect(checked(read(text))).toEqual(checked(readPlan(text, parseBlocks)));
    }
  });
});

describe('what is kept', () => {
  /** With an action that leaves open what is looked for. */
  const plan = (first: string): string =>
    `# Plan for Ifan Rees\n\n${first}\n\n## Actions\n\n- Gemma Lund (school nurse) will monitor his weight by 3 July 2026.\n\n## Review\n\nWe meet on 3 July 2026.\n`;

  test('a block that has not changed gives the very same elements, sentences and findings, wherever it moves', () => {
    const read = planReader();
    const before = read(plan('Ifan is eight.'));
    const wording = (it: PlanDocument) =>
      checked(it).find((one) => one.rule === 'contact-says-how-often' || one.rule === 'wording-is-specific');
    const after = read(plan('Ifan is eight.\n\nHe likes frogs'));
    expect(after.actions[0]).toBe(before.actions[0]);
    expect(after.statements.at(-1)).toBe(before.statements.at(-1));
    expect(after.blocks.at(-1)?.id).toBe(before.blocks.at(-1)?.id);
    expect(after.blocks.at(-1)?.offset).not.toBe(before.blocks.at(-1)?.offset);
    expect(wording(before)).toBeDefined();
    expect(wording(after)).toBe(wording(before));
  });

  test('a text that is opened again gives the very same blocks, until some ten plans have been read since', () => {
    const opened = () => blockReader()('Ifan likes the frogs in the pond.\n')[0]?.block;
    const first = opened();
    expect(opened()).toBe(first);
    for (let number = 0; number < 100; number++) blockReader()(`${`Frog ${number} jumps. `.repeat(60)}\n`);
    expect(opened()).not.toBe(first);
  });

  test('what each sentence says is only looked for again near the one that has changed', () => {
    const read = planReader();
    const asked: string[] = [];
    const gather = fromSentences((it) => [asked.push(it.prose.text)]);
    const others = Array.from({ length: 60 }, (_, number) => `He has seen ${number} frogs.`).join('\n\n');
    const long = (first: string): string => plan(`${first}\n\n${others}`);
    expect(gather(read(long('Ifan is eight.'))).length).toBeGreaterThan(60);
    asked.length = 0;
    expect(gather(read(long('Ifan is eight. He'))).length).toBeGreaterThan(60);
    expect(asked).toContain('He');
    expect(asked.length).toBeLessThan(20);
  });

  test('a rule about an element is not asked again about one that has not changed', () => {
    const asked: string[] = [];
    const rule = rules.find((it) => it.on === 'action');
    if (rule?.on !== 'action') throw new Error('There is a rule about actions.');
    const watched = {
      ...rule,
      check: (...given: Parameters<typeof rule.check>) => (asked.push(given[0].text.text), []),
    };
    const check = (text: string, today = '2026-07-01'): unknown => checkPlan(read(text), only, { today });
    const only = [watched];
    const read = planReader();
    check(plan('Ifan is eight.'));
    check(plan('Ifan is eight. He'));
    check(plan('Ifan is eight. He likes'));
    expect(asked).toHaveLength(1);
    check(plan('Ifan is eight. He likes Zita Rees (aunt)'));
    expect(asked).toHaveLength(2);
    check(plan('Ifan is eight. He likes Zita Rees (aunt)'), '2026-07-02');
    expect(asked).toHaveLength(3);
  });
});
