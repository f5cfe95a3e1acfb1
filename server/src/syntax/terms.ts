/** Finds what may be a person, a role, an agency or a group in a plain text, without knowing anybody yet. */
import { phraseSource } from '../../../grammar/phrases.ts';
import { nameParticles, nameTitles, notNames, organisationWords } from '../../../grammar/names.ts';
import { anyJobs, notOfTheWork, professions } from '../../../grammar/professions.ts';
import { agencies, groups, roles, type RoleName, type RoleSide } from '../../../grammar/roles.ts';
import { pattern } from '../text/pattern.ts';
import { phraseSearch, wholePhrase, type Found } from '../text/phraseSearch.ts';
import { fact } from '../text/remembered.ts';
import type { Range } from '../text/span.ts';

/** A run of words that names somebody in some way. Offsets are those of the plain text. */
export type Term = Range & { readonly text: string } & (
    | { readonly type: 'name'; readonly title?: string }
    | { readonly type: 'role'; readonly roleName: RoleName; readonly side: RoleSide }
    | { readonly type: 'agency' }
    | { readonly type: 'group' }
    | { readonly type: 'self' }
  );

const edge = { before: "(?<![\\p{L}\\d'’-])", after: "(?![\\p{L}\\d]|['’-]\\p{L}{2})" };
const search = (phrases: readonly string[], flags: string): RegExp =>
  new RegExp(`${edge.before}(?:${phrases.map(phraseSource).join('|')})${edge.after}`, flags);

/** Longer phrases first, since the first that fits at a place is taken: "family support worker" before "family". */
const roleSearch = phraseSearch(
  roles
    .flatMap<string>((it) => it.words)
    .toSorted((a, b) => b.length - a.length)
    .map(phraseSource),
);
const roleNamed = wholePhrase(
  roles.map((it) => [{ name: it.name, side: it.side }, it.words.map(phraseSource)] as const),
);
const agencySearch = phraseSearch(agencies.slice(0, 3).map((it) => phraseSource(it.replace("|{who}'s", ''))));
const namedAgencySearch = search(agencies.slice(3), 'gu');
const groupExpression = pattern(`^(?:${groups.map(phraseSource).join('|')})$`);
const groupSearch = phraseSearch(
  [
    'all(?= (?:of us|together|to|will|agree)|,|$)',
    'all (parties|agencies|professionals|members|involved|workers|adults|staff)',
    'everyone',
    'everybody',
    '(the )?(core group|professionals|agencies|(professional |family |safety |wider )?network|workers|staff|team around the (family|child))( members)?',
    '(school|nursery|college) staff',
    'pawb',
  ].map(phraseSource),
);
const acronym = /(?<![\p{L}\d])\p{Lu}{2,6}s?(?![\p{L}\d])/gu;
const word = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{L}]*\\p{Ll}[\\p{L}]*(?:-(?:\\p{Lu}['’])?\\p{L}+)*";
const nameSearch = new RegExp(
  `(?<![\\p{L}\\d])(?:(${nameTitles.join('|')})\\.?[ ]+)?${word}(?:[ ](?:(?:${nameParticles.join('|')})[ ])?${word}|[ ]\\p{Lu}(?![\\p{L}'’]))*`,
  'gu',
);

/** The role that a text names, if it is nothing but a role: `school nurse`, `her stepdad`, `Mum`. */
export const roleOf: (text: string) => { name: RoleName; side: RoleSide } | undefined = fact(readRole);

function readRole(text: string): { name: RoleName; side: RoleSide } | undefined {
  const bare = whose.replace(text.trim(), '').replace(/[ ]*[.,;:]$/, '');
  return roleNamed(bare) ?? roleNamed(text.trim()) ?? (professionsIn(bare)[0]?.text === bare ? worker : undefined);
}

const worker = { name: 'worker', side: 'professional' } as const;

/** All roles of a text: those with words of their own, and who works on something that has none. */
function rolesIn(text: string): Found[] {
  const known = roleSearch(text);
  const others = professionsIn(text).filter((it) => !known.some((role) => role.end > it.start && role.start < it.end));
  return [...known, ...others];
}

const profession = new RegExp(`[ ](?:${professions.join('|')})(?![\\p{L}\\d-]|['’]\\p{L}{2})`, 'gu');
/** Words in front of a profession; a capital only where it opens a sentence, an entry or brackets, or all of a word. */
const workedOn =
  /(?:(?<=(?:^|[.!?:;\n•(|,][ ]*))\p{Lu}[\p{Ll}-]+|\p{Ll}[\p{L}-]*|\p{Lu}{2,6})(?:[ ](?:of[ ])?(?:\p{Ll}[\p{L}-]*|\p{Lu}{2,6}))?$/u;

/** "Bereavement worker", "edge of care worker": up to two words in front, and none of those that only lead up to it. */
function professionsIn(text: string): Found[] {
  return [...text.matchAll(profession)].flatMap((it): Found[] => {
    const end = it.index + it[0].length;
    const ahead = workedOn.exec(text.slice(Math.max(0, it.index - 60), it.index))?.[0].split(' ') ?? [];
    const lead = ahead.findLastIndex((word, at) => (at !== 1 || word !== 'of') && notOfTheWork.has(word.toLowerCase()));
    const work = ahead.slice(lead + 1).join(' ');
    if (work === '' || anyJobs.has(work.toLowerCase())) return [];
    const start = it.index - work.length;
    return [{ text: text.slice(start, end), start, end }];
  });
}

const whose = pattern(/^(?:(?:the|a|an|my|our|her|his|their|your|lead|named)[ ]+|\p{Lu}[\p{L}-]*['’]s?[ ]+)+/u);

/** The role that stands at the beginning of a text: in `occupational therapist, adult services` the first two words. */
export const leadingRole: (text: string) => { name: RoleName; side: RoleSide; length: number } | undefined = fact(
  (text) => {
    const found = rolesIn(text).find((it) => /^(?:[\p{L}'’-]+[ ]+){0,3}$/u.test(text.slice(0, it.start)));
    if (found === undefined) return undefined;
    const role = roleOf(found.text);
    return role === undefined ? undefined : { ...role, length: found.end };
  },
);

/** Whether the text as a whole names several people as one, or nobody: `all`, `the core group`, `TBC`. */
export function isGroup(text: string): boolean {
  return groupExpression.test(text.trim());
}

/**
 * All terms of a text in order, without overlaps; where two begin at one place, the longer one, and a role before a
 * name of the same length. A name in front of `'s` is left out: "Ifan's teacher" is one role.
 */
export const termsIn: (text: string) => readonly Term[] = fact(readTerms);

function readTerms(text: string): Term[] {
  const found: Term[] = [];
  for (const it of rolesIn(text)) {
    const role = roleOf(it.text);
    if (role !== undefined) found.push({ type: 'role', ...it, roleName: role.name, side: role.side });
  }
  for (const it of agencySearch(text)) found.push({ type: 'agency', ...it });
  for (const it of text.matchAll(namedAgencySearch)) found.push({ type: 'agency', ...rangeOf(it) });
  for (const it of groupSearch(text)) found.push({ type: 'group', ...it });
  for (const it of oneself.all(text)) {
    if (it[0] !== 'i')
      found.push(!/^we$/i.test(it[0]) ? { type: 'self', ...rangeOf(it) } : { type: 'group', ...rangeOf(it) });
  }
  for (const it of text.matchAll(nameSearch)) found.push(...nameTerms(it));
  for (const it of text.matchAll(acronym))
    if (!/^(?:I|A|OK|TV|UK|PE|AM|PM|TBC|TBA|ASAP|NB|RE)$/.test(it[0])) found.push({ type: 'agency', ...rangeOf(it) });
  const kept: Term[] = [];
  for (const term of found.toSorted((a, b) => bareStart(a) - bareStart(b) || b.end - a.end || rank(a) - rank(b))) {
    if (term.start < (kept.at(-1)?.end ?? 0)) continue;
    kept.push(term);
  }
  return kept.filter((it, index) => !isPossessor(text, it, kept[index + 1]));
}

const oneself = pattern(/(?<![\p{L}\d])(?:I|we|me|myself)(?=[ ,.;)]|$|['’](?:ll|m|ve))/u);

function rangeOf(match: RegExpExecArray): Range & { text: string } {
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}

/** Where a term begins without its article, so that "the health visitor" and "the health" begin at one place. */
function bareStart(term: Term): number {
  return term.start + (/^(?:the|his|her|their)[ ]+/i.exec(term.text)?.[0].length ?? 0);
}

function rank(term: Term): number {
  return ['role', 'group', 'agency', 'self', 'name'].indexOf(term.type);
}

function isPossessor(text: string, term: Term, next: Term | undefined): boolean {
  if (term.type !== 'name') return false;
  const behind = /^['’]s?[ ]+/.exec(text.slice(term.end))?.[0];
  return behind !== undefined && next !== undefined && next.start - (term.end + behind.length) <= 12;
}

/** Jan, April, May, June and August are people where they do something or have a role in brackets, with a surname or without. */
function isMonthAsName(text: string, word: { text: string; start: number }): boolean {
  if (!/^(?:Jan|April|May|June|August)$/.test(word.text) || tellsTime.test(text.slice(0, word.start))) return false;
  const behind = text.slice(word.start + word.text.length);
  if (doesOrIs.test(behind)) return true;
  const surname = /^[ ]\p{Lu}[\p{L}'’-]*\p{Ll}/u.exec(behind)?.[0];
  return surname !== undefined && doesOrIs.test(behind.slice(surname.length));
}

const doesOrIs = /^(?:[ ](?:will|agrees|has|is|says|wants|needs|to|would|can)[ ](?![\d\p{Lu}])|[ ]\(\p{L}|['’]s[ ])/u;
/** What stands in front of a month: "5 May", "in May", "early May". */
const tellsTime = pattern(
  /(?:\d(?:st|nd|rd|th)?(?: of)?|(?<!\p{L})(?:by|in|until|till|from|since|during|each|every|next|last|this|early|late|mid|before|after|throughout|around))[ -]*$/u,
);

/**
 * Whether a run of three names and more begins with a verb: "Introduce Tess Lowe (head of year) to her mother". What
 * follows is what a verb asks for, and nothing that Tess Lowe does; it stands where a sentence begins.
 */
function beginsWithVerb({ input, index, 0: run }: RegExpExecArray): boolean {
  if (!/(?:^|[.!?:;\n][ ]*|[•–-][ ])$/.test(input.slice(0, index))) return false;
  return /^(?:[ ]\([^)]*\))?[ ](?:to (?:\p{Lu}|(?:the|her|his|their|my|our|a|an)[ ])|about |into |onto |whether )/u.test(
    input.slice(index + run.length),
  );
}

/** A run of capitalised words without the ones that are no names at its ends; an organisation when one of them says so. */
function* nameTerms(match: RegExpExecArray): Generator<Term> {
  const title = match[1];
  const words = [...match[0].matchAll(/[^ ]+/g)].map((it) => ({ text: it[0], start: match.index + it.index }));
  const known = (it: { text: string; start: number }): boolean =>
    title === it.text.replace('.', '') || !notNames.has(it.text.toLowerCase()) || isMonthAsName(match.input, it);
  while (words[0] !== undefined && !known(words[0])) words.shift();
  if (title === undefined && words.length > 2 && words[0]?.start === match.index && beginsWithVerb(match))
    words.shift();
  const organised = words.some((it) => organisationWords.has(it.text.toLowerCase().replace(/['’]s$/, '')));
  const whole = words.at(-1);
  while (words.length > 0 && !known(words.at(-1) ?? { text: '', start: 0 })) words.pop();
  const first = words[0];
  const last = organised && title === undefined ? whole : words.at(-1);
  if (first === undefined || last === undefined) return;
  const start = first.start;
  const end = last.start + last.text.length;
  const text = match.input.slice(start, end);
  if (title !== undefined && words.length === 1) return;
  const club =
    /^[ ](?:(?:swimming|football|primary|secondary|infant|junior|nursery|children['’]s|youth|boxing|dance|drama|community|family|health|medical|young|breakfast|homework|church)[ ])?(?:club|school|college|nursery|centre|hub|project|service|team|group|surgery|church|mosque|hospital)\b/u.test(
      match.input.slice(end),
    );
  if ((organised || club) && title === undefined) yield { type: 'agency', text, start, end };
  else yield { type: 'name', text, start, end, ...(title !== undefined && { title }) };
}
