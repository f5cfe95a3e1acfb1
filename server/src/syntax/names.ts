/** Which words of the plan language a heading, label or table header is. */
import { audienceWords } from '../../../grammar/audience.ts';
import { kindWords, type PlanKind } from '../../../grammar/kinds.ts';
import { phraseSource } from '../../../grammar/phrases.ts';
import { roles } from '../../../grammar/roles.ts';
import {
  detailWords,
  fieldWords,
  sectionWords,
  type DetailName,
  type FieldName,
  type SectionName,
} from '../../../grammar/words.ts';
import { pattern } from '../text/pattern.ts';
import { wholePhrase } from '../text/phraseSearch.ts';
import { fact } from '../text/remembered.ts';

const sections = named(sectionWords);
const othersThanVoice = named(
  Object.fromEntries(Object.entries(sectionWords).filter(([it]) => it !== 'child-voice')) as Partial<
    typeof sectionWords
  >,
);
const fields = named(fieldWords);
const details = named(detailWords);
const kinds = wholePhrase(
  Object.entries(kindWords).map(([name, it]) => [name as PlanKind, it.words.map(phraseSource)] as const),
);

const audiences = wholePhrase([[true, audienceWords.map(phraseSource)]]);

/** Whether a heading, label or header says for whose eyes something is, and nothing else: "(Professionals only)". */
export const saysForWhom: (text: string) => boolean = fact(
  (text) =>
    text.length <= 120 &&
    text
      // "Part 2: professionals only (parents have left the room)"
      .replace(/^(?:part|section|rhan) \d{1,2}(?:[ ]?[:–—-][ ]|[ ])/i, '')
      .replace(/(?<=\p{L})[ ]\([^()]{1,60}\)[ ]?$/u, '')
      .replace(/^[([]|[)\]][ .:]*$/g, '')
      .split(/(?<=[.:;!])\s+|\s[–—-]\s/)
      .every((it) => audiences(normalised(it)) === true),
);

/** A heading or label without its numbering, emphasis, closing marks and doubled blanks, in lower case. */
export function normalised(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/_{2,}|\.{3,}|…/g, 'x')
    .replace(/[*_`#]+/g, '')
    .replace(/^[^\p{L}\d(]+/u, '')
    .replace(/^(?:(?:section|part|step) )?\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-h]|i{1,3}|iv|v)[.):][ ]?/i, '')
    .replace(/^\d{1,2}[ ]+(?=\p{L})/u, '')
    .replace(/[ :;.?!,–—-]+$/u, '')
    .trim()
    .toLowerCase();
}

/**
 * What a heading or label says the text under it is about. `own` tells whether a name in it is that of the child:
 * "What Ifan says" is the child's voice, "What Ewa says" that of a parent.
 */
export function sectionOf(text: string, own: (name: string) => boolean): SectionName | undefined {
  const { name, words } = sectionIn(text);
  return name === 'child-voice' ? voiceOf(words, own) : name;
}

/** The section by its words alone, before it is told whose voice is meant. */
const sectionIn = fact((text): { readonly name: SectionName | undefined; readonly words: string } => {
  if (saysForWhom(text)) return { name: undefined, words: '' };
  for (const words of readings(text)) {
    if (isThread(words)) return { name: 'thread', words };
    const name = sections(words);
    // "What do we want to see?" asks for an outcome; what one person wants is that person's voice.
    const everybody =
      name === 'child-voice' && /\b(?:we|(?<!\b(?:tells?|told|shows?|showed) )us|everyone|plan)\b/.test(words);
    if (everybody) return { name: othersThanVoice(words), words };
    if (name !== undefined) return { name, words };
  }
  return { name: undefined, words: '' };
});

/** What a column holds: by the words for columns, else by those for headings, else by any word that tells. */
export const fieldOf: (text: string) => FieldName | undefined = fact(
  (text) => labelOf(text) ?? fieldOfSection(sectionIn(text).name) ?? firstKeyword(normalised(text)),
);

/** What a label in front of a text holds; stricter than for a column, whose place in a table says much already. */
export const labelOf: (text: string) => FieldName | undefined = fact((text) => {
  for (const words of readings(text)) {
    const name = fields(words);
    if (name !== undefined) return name;
  }
  return undefined;
});

/** The section that a field of the thread belongs to; undefined for who, when and the like. */
export function sectionOfField(field: FieldName): SectionName | undefined {
  switch (field) {
    case 'need':
      return 'needs';
    case 'worry':
      return 'worries';
    case 'outcome':
      return 'outcomes';
    case 'action':
    case 'help':
      return 'actions';
    case 'strength':
      return 'strengths';
    default:
      return undefined;
  }
}

/** The field that a column under the heading of a section holds: the other way round. */
export function fieldOfSection(name: SectionName | undefined): FieldName | undefined {
  switch (name) {
    case 'needs':
      return 'need';
    case 'worries':
      return 'worry';
    case 'outcomes':
      return 'outcome';
    case 'actions':
      return 'action';
    case 'strengths':
      return 'strength';
    default:
      return undefined;
  }
}

/** The sections whose texts are elements of the thread. */
export function isCore(name: SectionName | 'topic' | undefined): name is 'needs' | 'worries' | 'outcomes' | 'actions' {
  return name === 'needs' || name === 'worries' || name === 'outcomes' || name === 'actions';
}

/** The parts of a child's life that have a name of their own; "Health" and the like are topics. */
export function isLifeArea(name: SectionName | 'topic' | undefined): boolean {
  return name === 'identity' || name === 'family-time' || name === 'permanence';
}

/** Which fact about the plan a frontmatter key or a label on the page gives. */
export const detailOf: (text: string) => DetailName | undefined = fact((text) =>
  details(normalised(text.replaceAll('_', ' ').replaceAll('-', ' '))),
);

/** Which kind of plan the words name, if they name nothing else. */
export function kindOf(text: string): PlanKind | undefined {
  const words = normalised(text.replaceAll('_', ' '));
  return kinds(words);
}

/** The kind of plan that a title or sentence names somewhere in it, the longest name at the first place. */
export const kindIn: (text: string) => { kind: PlanKind; start: number; end: number } | undefined = fact(
  (text) =>
    kindsInText
      .flatMap(({ kind, expression }) =>
        expression.all(text).map((it) => ({ kind, start: it.index, end: it.index + it[0].length })),
      )
      .toSorted((a, b) => a.start - b.start || b.end - a.end)[0],
);

/** The kind that a title names without the word "plan": "Child in need review", "Core group meeting". */
export function kindInTitle(title: string): { kind: PlanKind; start: number; end: number } | undefined {
  const found = kindsInTitle.flatMap(({ kind, expression }) => {
    const match = expression.exec(title);
    return match === null ? [] : [{ kind, start: match.index, end: match.index + match[0].length }];
  });
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
}

const kindsInTitle = Object.entries(kindWords)
  .filter(([name]) => name !== 'care' && name !== 'interim-safety')
  .map(([name, { words }]) => {
    const sources = words
      .filter((it) => it.length >= 9)
      .map((it) => phraseSource(it.replaceAll(/\( plan\)\??|\( …\)\?/g, '')));
    return {
      kind: name as PlanKind,
      expression: pattern(`(?<![\\p{L}\\d])(?:${sources.join('|')})(?![\\p{L}\\d])`),
    };
  });

/**
 * A text as it stands, without what is in brackets, what stands in front of its first comma or "by whom", and each of two
 * languages by itself: "Cynllun wrth gefn / Contingency plan".
 */
function readings(text: string): string[] {
  const bare = text.replace(/\([^)]*\)?/g, ' ');
  const first = bare.replace(/(?:,|;|[ ]by whom|[ ]by who|[ ][–—-][ ]).*$/, '');
  const languages = bare.split('/').filter((it) => it.trim().length > 2);
  return [...new Set([text, bare, first, ...(languages.length === 2 ? languages : [])].map(normalised))].filter(
    (it) => it !== '',
  );
}

/** Tells which name stands for words that are one of its phrases as a whole. */
function named<Name extends string>(
  words: Readonly<Partial<Record<Name, readonly string[]>>>,
): (words: string) => Name | undefined {
  const find = wholePhrase(
    Object.entries<readonly string[] | undefined>(words).map(
      ([name, phrases]) => [name as Name, (phrases ?? []).map(phraseSource)] as const,
    ),
  );
  return (text) => (text === '' || text.length > 120 ? undefined : find(text));
}

/** "Needs and outcomes", "Outcomes, actions and who": a heading over the whole thread; "Actions for outcome 1" is none. */
function isThread(words: string): boolean {
  const own = words.replace(/[ ](?:for|towards|to (?:meet|reach|achieve)) .*$/, '');
  const parts = [/\b(?:needs?|worr(?:y|ies))\b/, /\b(?:outcomes?|goals?)\b/, /\b(?:actions?|tasks?)\b/].filter((it) =>
    it.test(own),
  );
  return parts.length >= 2 && words.split(' ').length <= 8;
}

const familyPhrases = roles
  .filter((it) => it.side === 'family' || it.name === 'foster-carer')
  .flatMap((it) => it.words);
const familyRole = pattern(`(?<![\\p{L}])(?:${familyPhrases.map(phraseSource).join('|')})(?![\\p{L}])`);
const everyChild = /\b(?:i|me|my|child|children|young (?:person|people)|plentyn|plant|person ifanc|fy)\b/i;
const viewWords =
  /^(?:what|does|do|say|says|said|think|thinks|want|wants|feel|feels|like|likes|would|tells?|told|shows?|showed|us|words?|voice|views?|wishes|feelings|own|and|the|of|in|story|day|life|lived|experience|daily|perspective|opinion|a|about|her|his|their)$/i;

function voiceOf(words: string, own: (name: string) => boolean): SectionName {
  if (everyChild.test(words)) return familyRole.test(words) ? 'family-views' : 'child-voice';
  const names = words
    .replace(/['’]s?\b/g, '')
    .split(/[ ,&/]+/)
    .filter((it) => it !== '' && !viewWords.test(it));
  if (names.some(own) || names.length === 0) return 'child-voice';
  return 'family-views';
}

/** For headers in words of the authors' own: the field whose word comes first. */
const keywords: readonly (readonly [FieldName, RegExp])[] = [
  ['who', /\b(?:who|whom|responsib\p{L}*|person|owner|pwy)\b/u],
  ['when', /\b(?:when|dates?|deadlines?|time ?(?:scale|frame|line)s?|pryd|dyddiad)\b/],
  ['measure', /\b(?:measured?|know|evidence|tell)\b/],
  ['state', /\b(?:achieved|completed?|progress|status|rag|done)\b/],
  [
    'action',
    /\b(?:actions?|tasks?|steps?|happen|do|doing|interventions?|gweithredu|camau)\b|^(?:what|beth)(?: ?\/ ?(?:what|beth))?$/,
  ],
  ['outcome', /\b(?:outcomes?|goals?|aims?|achieve|change|different|want|hope|canlyniad(?:au)?)\b/],
  ['worry', /\b(?:worr(?:y|ies|ied)|concerns?|risks?|dangers?|harm|pryder(?:on)?)\b/],
  ['need', /\b(?:needs?|issues?|problems?|difficult(?:y|ies)|angen|anghenion)\b/],
];

function firstKeyword(words: string): FieldName | undefined {
  const found = keywords
    .map(([name, expression]) => ({ name, at: words.search(expression) }))
    .filter((it) => it.at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return found[0]?.name;
}

/** Within a longer text only names that say "plan" count: "care" alone says nothing there. */
const kindsInText = Object.entries(kindWords).map(([name, { words }]) => {
  const sources = words
    .filter((it) => /plan|cynllun|caspp/.test(it))
    .map((it) => phraseSource(it.replaceAll('( plan)?', ' plan')));
  return {
    kind: name as PlanKind,
    expression: pattern(`(?<![\\p{L}\\d])(?:${sources.join('|')})(?![\\p{L}\\d])`),
  };
});
