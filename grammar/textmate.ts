/**
 * The colours of a plan in the editor, made from the words of the plan language as two TextMate grammars that are
 * injected into Markdown. One notices where a plan begins, from words that only a plan has; the other colours headings,
 * labels and table headers from there on. So the words of a plan, which are everybody's words, stay plain in a README.
 */
import { kindWords } from './kinds.ts';
import { phraseSource, type Phrase } from './phrases.ts';
import { detailWords, fieldWords, sectionWords, type DetailName, type FieldName, type SectionName } from './words.ts';

/** The part of a plan's thread that a word belongs to. Each has a colour; what belongs to none shares a quiet one. */
export type Strand = 'need' | 'outcome' | 'action' | 'other';

/** Scopes that themes colour, differently for each strand. */
export const strandScopes: Readonly<Record<Strand, string>> = {
  need: 'entity.name.type.need.golden-thread',
  outcome: 'entity.name.function.outcome.golden-thread',
  action: 'keyword.control.action.golden-thread',
  other: 'variable.other.golden-thread',
};

const strands: Partial<Readonly<Record<SectionName | FieldName | DetailName, Strand>>> = {
  need: 'need',
  needs: 'need',
  worry: 'need',
  worries: 'need',
  risks: 'need',
  outcome: 'outcome',
  outcomes: 'outcome',
  measure: 'outcome',
  measures: 'outcome',
  action: 'action',
  actions: 'action',
  who: 'action',
  when: 'action',
  'who-and-when': 'action',
  frequency: 'action',
  help: 'action',
};

/** What Markdown is called among grammars. */
const markdown = 'text.html.markdown';
/** From where a plan begins to the end of the file. */
const plan = 'meta.plan.golden-thread';
const verbatim = ' - markup.fenced_code - markup.inline.raw - markup.raw - meta.embedded - comment';

/** A run of text that may be words of the plan language: it is looked at once, and left to Markdown if it is not. */
const run = 'meta.words.golden-thread';

/** What stands around the words of a heading, label or cell, and stays outside of the colour. */
const numbering = '(?:\\(?\\d{1,2}(?:\\.\\d{1,2})*[.):]?[ ])?';
/** The reader leaves out what stands in brackets, or behind a comma, and marks at the end. */
const rest = '(?:[ ]?\\([^)]*\\))?(?:[,;][ ].*)?[ ]?[:?.!]?[ ]*#*[ ]*$';

/** Times and groups have plans too. */
const notSomebody = 'to(?:day|morrow)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|team|company|project';

/** The grammars by the names of their files. */
export const grammarFiles: Readonly<Record<string, object>> = {
  'golden-thread-plan.tmLanguage.json': {
    $comment: 'Written by `npm run generate` from grammar/. Do not edit.',
    scopeName: 'golden-thread.plan',
    injectionSelector: `L:${markdown} - ${plan} - markup.list - markup.quote - markup.table${verbatim}`,
    patterns: [
      // It has no end, so the rest of the file is in it, as the Markdown that it is.
      { begin: `^(?=${opening()})`, end: '(?!)', name: plan, patterns: [{ include: markdown }] },
    ],
  },
  'golden-thread.tmLanguage.json': {
    $comment: 'Written by `npm run generate` from grammar/. Do not edit.',
    scopeName: 'golden-thread.words',
    injectionSelector: `L:${plan} - ${run} - markup.table${verbatim}`,
    // The long expressions are tried only on what one of these short ones has found: the editor asks at every keystroke.
    patterns: [
      { match: '(?<=#[ ])([^:*_|]{2,60})(?=:[ ])', captures: within('labels') },
      { match: '(?<=#[ ])(\\S.{0,120})$', captures: within('headings') },
      { match: '(?<=^\\*\\*)([^*]{2,120})(?=\\*\\*[ ]*:?[ ]*$)', captures: within('headings', 'labels') },
      { match: '(?<=\\*\\*|__)([^*_|]{2,80}:)(?=\\*\\*|__)', captures: within('labels') },
      { match: '(?<=\\*\\*|__)([^*_|]{2,80})(?=(?:\\*\\*|__)[ ]?:)', captures: within('labels') },
      {
        name: 'meta.paragraph.markdown',
        begin: '(?:^|\\G)([ ]{0,3}\\p{L}[^:*_|\\t]{1,70})(?=:(?:[ \\t]|$)|\\t)',
        beginCaptures: within('labels'),
        end: '$',
        patterns: [{ include: `${markdown}#inline` }],
      },
      {
        comment: 'A short line by itself, which may have a line of dashes under it. It ends as a paragraph does.',
        name: 'meta.paragraph.markdown',
        begin: '^(\\p{Lu}[^:*_|\\t#]{1,45})(?<![.,;!])$',
        beginCaptures: within('headings'),
        while: '(^|\\G)((?=\\s*[-=]{3,}\\s*$)|[ ]{4,}(?=[^ \\t\\n]))',
        patterns: [{ include: `${markdown}#inline` }, { include: `${markdown}#heading-setext` }],
      },
      {
        comment: 'The first row of a table. The row of dashes under it begins the table as Markdown knows it.',
        name: 'markup.table.markdown',
        begin: '(?:^|\\G)[ ]{0,3}(\\|)(?=.*\\|[ ]*$)(?![ :|-]+$)',
        beginCaptures: { 1: { name: 'punctuation.definition.table.markdown' } },
        end: '^(?=[ ]{0,3}\\|[ :|-]+$)|^(?![ ]{0,3}\\|)',
        patterns: [
          { match: '(?<=\\|)([^|]{2,120})(?=\\|)', captures: within('headers') },
          { match: '\\|', name: 'punctuation.definition.table.markdown' },
        ],
      },
    ],
    repository: {
      headings: coloured('(?:^|(?<=#[ ]|\\*\\*))', sectionWords),
      labels: coloured('(?:^[ ]*|(?<=\\*\\*|__|[-+*.)#][ ]))', detailWords, fieldWords, sectionWords),
      headers: coloured('(?<=\\|)[ ]*(?:\\*\\*)?', fieldWords),
    },
  },
};

function within(...repository: readonly string[]): object {
  const patterns = [...repository.map((it) => ({ include: `#${it}` })), { include: `${markdown}#inline` }];
  return { 1: { name: run, patterns } };
}

/** One group for each name, in the order in which the reader tries them. */
function coloured(before: string, ...tables: readonly Readonly<Record<string, readonly Phrase[]>>[]): object {
  const names = tables.flatMap((it) => Object.entries(it));
  const groups = names.map(([, phrases]) => `(${phrases.map(bounded).join('|')})`);
  return {
    match: `${before}${numbering}(?:${eitherCase(groups.join('|'))})(?=(?:\\*\\*)?${rest})`,
    captures: Object.fromEntries(
      names.map(([name], index) => [index + 1, { name: strandScopes[strands[name as SectionName] ?? 'other'] }]),
    ),
  };
}

/** "Any words" are few words here, and none that a label, a cell or emphasis ends at. */
function bounded(phrase: Phrase): string {
  return phraseSource(phrase).replaceAll('.*', '[^|*\\t:]{0,60}');
}

/**
 * An expression that takes capitals as well. The option for that makes the editor's regular expressions ten times slower
 * to build, which a person would feel when the first plan opens.
 */
function eitherCase(source: string): string {
  return source.replaceAll(/\\p\{\p{L}+\}|\\.|\[[^\]]*\]|\p{Ll}/gu, (it) =>
    it.length === 1 ? `[${it}${it.toUpperCase()}]` : it,
  );
}

/**
 * A line that no other Markdown has: a title with a kind of plan, somebody's plan, why there is one, a child's voice or
 * details, columns for needs and outcomes.
 */
function opening(): string {
  const kind = `(?:${kinds().join('|')})(?![\\p{L}\\d])`;
  const heading = '(?:#{1,3}[ ]+|\\*\\*)';
  return eitherCase(
    `(?:${[
      `${heading}(?:.{0,80}[^\\p{L}\\d])?${kind}`,
      `(?:[\\p{L}'’-]+[ ]){0,4}${kind}(?:[ ]*(?:[:,–—-]|for)[ ].{1,60})?[ ]*$`,
      `${heading}?child['’]s[ ]plan(?![\\p{L}])`,
      `#[ ]+(?!${notSomebody})\\p{L}+['’]s?[ ]plan[ ]*$`,
      `${heading}why[ ][\\p{L}'’-]+[ ](?:have|has|is|are[ ]on|is[ ]on)[ ](?:this|a|my)[ ]plan`,
      `${heading}(?:the[ ])?(?:(?:child|young[ ]person)['’]s[ ](?:voice|views|wishes)|voice[ ]of[ ]the[ ](?:child|young[ ]person))`,
      `${heading}.{0,60}(?:child[ ]in[ ]need|child[ ]protection|looked[ ]after|core[ ]group)[ ](?:review|meeting|conference|record)`,
      `(?:${heading}|\\|.*)what[ ](?:are[ ]we|we[ ]are)[ ]worried[ ]about`,
      '(?:\\*\\*|[*+-][ ])?(?:d\\.?o\\.?b\\.?|date[ ]of[ ]birth|dyddiad[ ]geni|social[ ]worker|gweithiwr[ ]cymdeithasol)(?:\\*\\*)?[ ]?:',
      `${column('needs?|anghenion|angen')}.*${column('outcomes?|goals?|canlyniad(?:au)?')}`,
    ].join('|')})`,
  );
}

function column(words: string): string {
  return `\\|[^|]*(?<![\\p{L}])(?:${words})(?![\\p{L}])[^|]*(?=\\|)`;
}

/** Names of kinds of plan that mean nothing else. A family plan may come from a telephone company. */
function kinds(): string[] {
  const vague = /^(?:family plan|safety plan|interim plan|c\\.i\\.n|cpp)/;
  return Object.values(kindWords)
    .flatMap((it) => it.words)
    .filter((it) => /plan|cynllun|caspp/.test(it) && !vague.test(it))
    .map((it) => bounded(it.replaceAll('( plan)?', ' plan')));
}
