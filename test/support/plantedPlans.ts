/** Plans made of a small grammar, with a note of every phrase in them and of the place where it stands. */
import fc from 'fast-check';

/** A phrase of the generated plan. `start` and `end` are UTF-16 offsets of the whole Markdown. */
export interface Planted {
  readonly kind:
    | 'need'
    | 'outcome'
    | 'action'
    | 'contingency'
    | 'strength'
    | 'sentence'
    | 'word'
    | 'owner'
    | 'date'
    | 'child'
    | 'sibling'
    | 'person'
    | 'written'
    | 'review'
    | 'title';
  readonly start: number;
  readonly end: number;
  /** As it stands in the Markdown, and as a person reads it. */
  readonly source: string;
  readonly plain: string;
}

export interface PlantedPlan {
  readonly markdown: string;
  readonly planted: readonly Planted[];
}

/** A piece of Markdown with what a person reads there; `inside` are phrases in it that are to be found by themselves. */
interface Phrase {
  readonly parts: readonly (Word | Phrase)[];
  readonly kinds: readonly Planted['kind'][];
}

interface Word {
  readonly source: string;
  readonly plain: string;
}

const word = (it: Word): Phrase => ({ kinds: ['word'], parts: [it] });
const same = (text: string): Word => ({ source: text, plain: text });
const blank = same(' ');

/** Words that mean nothing to a plan, in all the ways in which they may be written. */
const anyWord: fc.Arbitrary<Word> = fc.constantFrom(
  ...[
    'kite',
    'lamp',
    'soup',
    'blue',
    'crème',
    'naïve',
    'ŵyl',
    '🌻',
    '👩‍👧',
    '£30',
    '9.30',
    'half–full',
    '(twice)',
    'e\u0301tude',
  ].map(same),
  { source: 'caf&eacute;', plain: 'café' },
  { source: 'R&amp;R', plain: 'R&R' },
  { source: '&#x1F600;', plain: '😀' },
  { source: '&lsquo;lo&rsquo;', plain: '‘lo’' },
  { source: 'two\\*three', plain: 'two*three' },
  { source: 'un\\_der', plain: 'un_der' },
  { source: 'so **very** old', plain: 'so very old' },
  { source: 'so *very* old', plain: 'so very old' },
  { source: 'in `code` too', plain: 'in code too' },
  { source: 'a [link](https://example.org/a) here', plain: 'a link here' },
);

/** What only tables need or allow. */
const wordInCell = fc.oneof(
  { weight: 6, arbitrary: anyWord },
  { weight: 1, arbitrary: fc.constant({ source: 'hot \\| cold', plain: 'hot | cold' }) },
);

const anyName = fc.constantFrom(
  'Zita Marlow',
  'Odhran Pike',
  'Mrs Vosper',
  'Wyn O’Dell',
  'Jean-Luc Abara',
  'Zoë Quist',
);
/** For the column of owners: somebody else, since a person who owns an action twice is counted once. */
const anyOtherName = fc.constantFrom('Idris Thorne', 'Dr Nwosu', 'Siân Vaughan-Rees', 'Oya D’Arcy');
const anyRole = fc.constantFrom('aunt', 'school nurse', 'social worker', 'stepdad');
const anyDate: fc.Arbitrary<Word> = fc.constantFrom(
  same('3 July 2026'),
  same('14/09/2026'),
  same('Monday 7 September 2026'),
  { source: '1&nbsp;October&nbsp;2026', plain: '1\u00a0October\u00a02026' },
);

interface Style {
  readonly eol: string;
  /** Where a line of the source may end inside a sentence; a blank elsewhere. */
  readonly softBreak: (indent: string) => Word;
}

function sentence(words: readonly Word[], opening: string, space: Word): Phrase {
  return {
    kinds: ['sentence'],
    parts: [same(opening), ...words.flatMap((it, index) => [index === 1 ? space : blank, word(it)]), same('.')],
  };
}

interface Texts {
  readonly need: (space: Word) => Phrase;
  readonly outcome: (space: Word) => Phrase;
  readonly action: (space: Word) => Phrase;
  readonly who: Phrase;
  readonly when: Phrase;
}

/** One thread. Without a `who` of its own the action names its owner and its date inside. */
function threadOf(anyOfThem: fc.Arbitrary<Word>): fc.Arbitrary<Texts> {
  const words = fc.array(anyOfThem, { minLength: 2, maxLength: 5 });
  return fc
    .record({
      first: words,
      second: words,
      third: words,
      fourth: words,
      name: anyName,
      other: anyOtherName,
      role: anyRole,
      date: anyDate,
      due: anyDate,
    })
    .map(({ first, second, third, fourth, name, other, role, date, due }) => ({
      need: (space): Phrase => ({
        kinds: ['need'],
        parts: [sentence(first, 'Ines has', space), blank, sentence(second, 'She is', space)],
      }),
      outcome: (space): Phrase => ({ kinds: ['outcome'], parts: [sentence(third, 'Ines sees', space)] }),
      action: (space): Phrase => ({
        kinds: ['action', 'sentence'],
        parts: [
          { kinds: ['owner'], parts: [same(name)] },
          same(` (${role}) will bring`),
          ...fourth.flatMap((it, index) => [index === 1 ? space : blank, word(it)]),
          blank,
          { kinds: ['date'], parts: [same('by '), date] },
          same('.'),
        ],
      }),
      who: { kinds: ['owner'], parts: [same(other)] },
      when: { kinds: ['date'], parts: [due] },
    }));
}

/** Writes Markdown down, and notes where the planted phrases come to stand. */
function writer(): { write: (...parts: readonly (string | Word | Phrase)[]) => void; done: () => PlantedPlan } {
  let markdown = '';
  const planted: Planted[] = [];
  const add = (part: Word | Phrase): string => {
    if ('plain' in part) {
      markdown += part.source;
      return part.plain;
    }
    const start = markdown.length;
    const plain = part.parts.map(add).join('');
    for (const kind of part.kinds)
      planted.push({ kind, start, end: markdown.length, source: markdown.slice(start), plain });
    return plain;
  };
  return {
    write: (...parts) => {
      for (const part of parts) add(typeof part === 'string' ? same(part) : part);
    },
    done: () => ({ markdown, planted }),
  };
}

type Writer = ReturnType<typeof writer>;
type Layout = (to: Writer, threads: readonly Texts[], style: Style) => void;

const layouts: readonly { readonly write: Layout; readonly words: fc.Arbitrary<Word> }[] = [
  { words: anyWord, write: asHeadingsWithLists },
  { words: anyWord, write: asBoldLabels },
  { words: wordInCell, write: asTable },
];

function asHeadingsWithLists(to: Writer, threads: readonly Texts[], { eol, softBreak }: Style): void {
  for (const [heading, part] of [
    ['Needs', 'need'],
    ['Outcomes', 'outcome'],
    ['Actions', 'action'],
  ] as const) {
    to.write(`## ${heading}${eol}${eol}`);
    for (const it of threads) to.write('- ', it[part](softBreak('  ')), eol);
    to.write(eol);
  }
}

function asBoldLabels(to: Writer, threads: readonly Texts[], { eol, softBreak }: Style): void {
  for (const it of threads) {
    to.write(`## Part of the plan${eol}${eol}**Need:** `, it.need(softBreak('')), `${eol}${eol}`);
    to.write(
      '**Outcome**: ',
      it.outcome(softBreak('')),
      `${eol}${eol}**Actions:**${eol}${eol}* `,
      it.action(softBreak('  ')),
      `${eol}${eol}`,
    );
  }
}

function asTable(to: Writer, threads: readonly Texts[], { eol }: Style): void {
  to.write(`| Need | Outcome | Action | Who | When |${eol}|---|:-:|---|---|--:|${eol}`);
  for (const it of threads) {
    const cells = [it.need(blank), it.outcome(blank), it.action(blank), it.who, it.when];
    for (const cell of cells) to.write('| ', cell, ' ');
    to.write(`|${eol}`);
  }
  to.write(eol);
}

const line = fc.array(anyWord, { minLength: 2, maxLength: 6 });

/** A whole plan: with or without frontmatter, byte order mark, Windows line ends, and lines broken inside sentences. */
export const anyPlantedPlan: fc.Arbitrary<PlantedPlan> = fc
  .constantFrom(...layouts)
  .chain(({ write, words }) =>
    fc.record({
      layout: fc.constant(write),
      threads: fc.array(threadOf(words), { minLength: 1, maxLength: 3 }),
      eol: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      breaks: fc.boolean(),
      frontmatter: fc.boolean(),
      strength: line,
      contingency: line,
    }),
  )
  .map(({ layout, threads, eol, mark, breaks, frontmatter, strength, contingency }) => {
    const to = writer();
    const softBreak = (indent: string): Word => (breaks ? { source: `${eol}${indent}`, plain: ' ' } : blank);
    to.write(mark);
    if (frontmatter) {
      to.write(
        `---${eol}kind: child in need${eol}child: "`,
        fact('child', 'Ines Åkerman'),
        `"${eol}written: `,
        fact('written', '2026-06-01'),
      );
      to.write(
        `${eol}review: `,
        fact('review', '7 September 2026'),
        `${eol}siblings:${eol}  - `,
        fact('sibling', 'Oya Åkerman'),
        eol,
      );
      to.write(`people:${eol}  - `, fact('person', 'Dorit Åkerman'), ` (mother)${eol}---${eol}${eol}`);
    }
    to.write('# ', fact('title', 'Child in need plan for Ines Åkerman'), `${eol}${eol}`);
    to.write(
      `## Strengths${eol}${eol}- `,
      { kinds: ['strength'], parts: [sentence(strength, 'Ines keeps', softBreak('  '))] },
      `${eol}${eol}`,
    );
    layout(to, threads, { eol, softBreak });
    to.write(
      `## Contingency plan${eol}${eol}`,
      { kinds: ['contingency'], parts: [sentence(contingency, 'Nan brings', softBreak(''))] },
      eol,
    );
    return to.done();
  });

function fact(kind: Planted['kind'], text: string): Phrase {
  return { kinds: [kind], parts: [same(text)] };
}
