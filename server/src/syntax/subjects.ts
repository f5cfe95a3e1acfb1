/** Who a sentence says will do something: the subject of an active sentence, the "by" of a passive one. */
import type { DateMention } from '../calendar/mention.ts';
import { pattern } from '../text/pattern.ts';
import { fact } from '../text/remembered.ts';
import type { Range } from '../text/span.ts';
import { termsIn, type Term } from './terms.ts';

/**
 * Whose habits count: "Piotr drives Zofia home" has a subject only where Piotr is known, because "Bunk beds for both"
 * reads just the same.
 */
export type IsKnown = (name: string) => boolean;

const modal =
  "(?:will|['’]ll|shall|to|agree[sd]? to|offer(?:s|ed) to|promise[sd]? to|(?:has|have) (?:agreed|offered|promised|said (?:she|he|they|I) (?:will|would)) ?(?:to)?|(?:is|are|am) (?:going )?to|would|can|could|should|must|needs? to|continues? to|plans? to|wants? to|aims? to|commits? to)";
const adverb = '(?:(?:also|then|both|each|jointly|together|now|always|first|still|all)[ ])?';
/** What may stand between a subject and its verb: a role in brackets or commas. */
const aside = '(?:[ ]?\\([^)]*\\)|, [^,;.]{2,60},)?,?[ ]?';
const doesSomething = pattern(`^${aside}${adverb}${modal}[ ]`);
/** "Bydd Heulwen (…) yn ffonio", "Mam i yrru". */
const doesInWelsh = /^[ ]?(?:\([^)]*\))?[ ](?:yn|i)[ ]\p{Ll}/u;
const notVerbs =
  '(?:and|or|but|with|in|at|on|to|for|of|from|by|as|its|his|her|this|that|is|was|are|were|has|have|does|do|needs?|wants?|says?|feels?|thinks?|likes?|seems?|knows?|always|lessons|sessions|times|beds|rails)';
/** "Piotr drives Zofia home". */
const doesNow = new RegExp(
  `^${aside}[ ]?(?:(?:also|always|then|both)[ ])?(?!${notVerbs}[ ])\\p{Ll}{2,}(?:s|es)[ ](?!(?:and|or|to be)[ ])`,
  'u',
);
/** "Ewa and Piotr keep Sunday free". */
const doNow = new RegExp(`^${aside}[ ]?(?:(?:also|always|then|both)[ ])?(?!${notVerbs}[ ])\\p{Ll}{3,}[ ]`, 'u');
const passive = pattern(
  `^${aside}(?:(?:will|to|can|should|must|shall|would|(?:is|are) to|needs? to|(?:has|have) to)[ ](?:also[ ])?be|(?:will|to) (?:get|have been)|(?:is|are|was|were|has been|have been))[ ](?:\\p{L}+ly[ ])?` +
    '(?!supposed|allowed|prepared|determined|interested|pleased)' +
    '(?:\\p{L}+ed|seen|given|taken|made|held|done|shown|told|sent|kept|put|met|brought|written|read|undertaken|paid|found|taught|led|run|set|built|drawn|chosen|offered)\\b',
);
const clauseWord =
  /^(?:if|when|whenever|while|before|after|once|until|as soon as|each time|every time|each|every|on|by|from)\b/i;

/** The terms that a sentence of a text names as those who do it, or as those by whom it is done. */
export function doersOf(
  text: string,
  sentence: Range,
  terms: readonly Term[],
  dates: readonly DateMention[],
  isKnown: IsKnown,
): Term[] {
  const subjects = subjectsOf(text, sentence, terms, dates, isKnown);
  if (subjects.length > 0) return subjects;
  const inside = terms.filter((it) => it.start >= sentence.start && it.end <= sentence.end);
  const agents = agentsOf(text, sentence, inside);
  return agents.length > 0 ? agents : behindClause(text, sentence, inside);
}

/** Whether a sentence says who does what: somebody, and a verb that binds them, or a habit of somebody with a title or role. */
export const saysWhoDoesWhat: (sentence: string) => boolean = fact(
  (sentence) => subjectsOf(sentence, wholeOf(sentence), termsIn(sentence), [], () => false).length > 0,
);

/** Whether a sentence binds somebody to do something: "will", "is to", "has agreed to"; a habit in the present does not. */
export const bindsSomebody: (sentence: string) => boolean = fact(
  (sentence) => subjectsOf(sentence, wholeOf(sentence), termsIn(sentence), [], undefined).length > 0,
);

/**
 * Whether a term stands in brackets that began by saying who the person in front of them is: the place in "Lorna Devlin
 * (alcohol worker, Severn Valleys)". `earlier` are the terms before it.
 */
export function standsInDescription(text: string, earlier: readonly Term[], term: Term): boolean {
  const open = text.lastIndexOf('(', term.start);
  if (open < 0 || text.slice(open, term.start).includes(')')) return false;
  const person = earlier.findLastIndex((it) => it.end <= open);
  const before = earlier[person];
  const first = earlier[person + 1];
  return before?.type === 'name' && first !== undefined && describes(text, before, first);
}

/** Whether a term only says who the one before it is: "Dr Obi, GP", "Gemma (school nurse)", "Mum (Dana)". */
export function describes(text: string, before: Term | undefined, term: Term): boolean {
  if (before === undefined) return false;
  const between = text.slice(before.end, term.start);
  if (term.type === 'name') return before.type === 'role' && between === ' (';
  if (term.type !== 'role' && term.type !== 'agency') return false;
  if (before.type === 'name') {
    return /^(?:[ ]?\((?:[^)]*[ ])?|, (?:(?:the|her|his|their|my|our|a|an)[ ](?:\p{L}+[ ]){0,2})?|[ ][–—-][ ])$/u.test(
      between,
    );
  }
  return (
    /^[ ]?(?:\(|, | at (?:the )?| from (?:the )?| of )$/.test(between) &&
    before.type === 'role' &&
    term.type === 'agency'
  );
}

function wholeOf(text: string): Range {
  return { start: 0, end: text.length };
}

const beforeSubject = pattern(
  /^(?:(?:and|then|both|the|a|an|my|our|his|her|their|your|all|lead|named)[ ]|\p{Lu}[\p{L}-]*['’]s?[ ]|["“‘(]|[ ])*$/u,
);
const betweenSubjects = pattern(
  /^\)?(?:[ ]?\([^)]*\))?(?:[ ]?(?:,|&|\/|\+)[ ]?|[ ])*(?:and|or|with|&)?[ ]?(?:(?:the|his|her|their|my)[ ]|\p{Lu}\p{L}*['’]s?[ ])?$/u,
);

/** The subjects of an active sentence. The child in "Ifan to be referred" is done to, and does nothing. */
function subjectsOf(
  text: string,
  sentence: Range,
  terms: readonly Term[],
  dates: readonly DateMention[],
  isKnown: IsKnown | undefined,
): Term[] {
  const start = afterLeadIn(text, sentence, dates);
  const inside = terms.filter((it) => it.start >= start && it.end <= sentence.end);
  const first = inside[0];
  if (first === undefined || !beforeSubject.test(text.slice(start, first.start))) return [];
  const subjects: Term[] = [first];
  let end = first.end;
  for (const [index, term] of inside.entries()) {
    const last = inside[index - 1];
    if (last === undefined) continue;
    const between = text.slice(last.end, term.start);
    if (!describes(text, last, term) && !standsInDescription(text, inside.slice(0, index), term)) {
      if (!betweenSubjects.test(between)) break;
      // "Police Sergeant Nerys Whitlock", "Speech therapist, Ivo Lund": the role is that person's.
      if (
        last.type === 'role' &&
        term.type === 'name' &&
        (between === ' ' || (between === ', ' && last.side !== 'family'))
      )
        subjects.pop();
      subjects.push(term);
    }
    end = term.end;
  }
  const rest = text.slice(end, sentence.end);
  const verb = rest
    .replace(/^((?:[ ]?\([^)]*\))?)[ ]?(?:\p{Extended_Pictographic}|\u200d|\ufe0f)+/u, '$1')
    .replace(/^[^();]{0,80}\)/, '')
    .replace(/^[ ][–—-](?=[ ])/, '')
    .replace(/^, (?:adult|children|from|at|of)[^,]{0,40}(?=,|[ ]will)/, '');
  if (passive.test(verb)) return [];
  if (doesSomething.test(verb) || doesInWelsh.test(verb)) return subjects;
  if (isKnown !== undefined && hasHabit(subjects, verb, isKnown)) return subjects;
  // "Tom: ring the school", "Tom – ring the school"
  if (/^(?:[ ]?\([^)]*\))?[ ]?(?::|[–—-](?=[ ]))[ ]/.test(rest) && start === sentence.start) return subjects;
  return [];
}

/** The present tense: of somebody known, of two of whom one is known, or of a name whose verb has an object. */
function hasHabit(subjects: readonly Term[], verb: string, isKnown: IsKnown): boolean {
  if (subjects.some((it) => it.type === 'agency' || it.type === 'group')) return false;
  const known = subjects.filter(
    (it) => it.type !== 'name' || it.title !== undefined || it.text.includes(' ') || isKnown(it.text),
  );
  if (subjects.length > 1) return known.length > 0 && (doNow.test(verb) || doesNow.test(verb));
  return doesNow.test(verb) && (known.length > 0 || hasObject.test(verb));
}

const hasObject = /^[^,.]{0,20}?\p{Ll}(?:s|es)[ ](?:the|a|an|his|her|their|him|them|it|my|our|\p{Lu}\p{Ll})/u;

const leadInClause = pattern(
  /^(?:If|When|Whenever|While|Before|After|Once|Until|As soon as|Each time|Every time|In the meantime|On the days?|At the|In the|During)[ ][^,.;]{2,120},[ ]/u,
);

/** Where a sentence gets to its subject: behind "By 3 May,", "Every Tuesday", "If he is late, ". */
function afterLeadIn(text: string, sentence: Range, dates: readonly DateMention[]): number {
  let at = sentence.start + (/^(?:Bydd|Mae|Fe fydd|Mi fydd)[ ]/.exec(text.slice(sentence.start))?.[0].length ?? 0);
  for (let moved = true; moved;) {
    moved = false;
    const date = dates.find(
      (it) =>
        it.start <= at + 4 &&
        it.end > at &&
        /^(?:on|by|from|at|in)?[ ]?$/i.test(text.slice(at, Math.max(at, it.start))),
    );
    if (date !== undefined && date.end <= sentence.end) {
      at = date.end;
      moved = true;
    }
    const clause = leadInClause.exec(text.slice(at, sentence.end));
    const gap = at > sentence.start ? /^[ ]*[,;–—-]?[ ]+/.exec(text.slice(at, sentence.end)) : null;
    const skipped = clause ?? gap;
    if (skipped !== null) {
      at += skipped[0].length;
      moved = moved || clause !== null;
    }
  }
  return at;
}

/** "If Ines goes missing Dana will ring 101": the last one named right before a verb that binds. */
function behindClause(text: string, sentence: Range, inside: readonly Term[]): Term[] {
  if (!clauseWord.test(text.slice(sentence.start, sentence.end))) return [];
  const found = inside.find((it) => {
    const verb = text.slice(it.end, sentence.end);
    return it.start > sentence.start && /^[ ](?:will|['’]ll|is to|has agreed to)[ ]/.test(verb) && !passive.test(verb);
  });
  return found === undefined ? [] : [found];
}

const by = pattern(/(?<![\p{L}])by[ ]+(?:(?:the|his|her|their|my|a|an)[ ]+)?/u);

/** Who a passive sentence says does it: "to be referred by his health visitor", "led by Tom". */
function agentsOf(text: string, sentence: Range, inside: readonly Term[]): Term[] {
  return by.all(text.slice(sentence.start, sentence.end)).flatMap((it) => {
    const at = sentence.start + it.index + it[0].length;
    const term = inside.find(
      (candidate) =>
        candidate.start >= at &&
        /^(?:\p{Lu}[\p{L}-]*['’]s?[ ])?(?:(?:own|new|lead|allocated)[ ])?$/u.test(text.slice(at, candidate.start)),
    );
    return term === undefined ? [] : [term];
  });
}
