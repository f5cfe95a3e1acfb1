import { familiarTitles } from '../../../../grammar/names.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineIndex } from '../../text/lineIndex.ts';
import { lineAt } from '../checkedPlan.ts';
import { nameParts, type KnownPerson } from '../mentions/known.ts';
import { keyOf } from '../mentions/nameRuns.ts';
import { mentionsOf, type Mention, type MentionWord } from '../mentions.ts';
import { introduction } from '../references.ts';
import type { WrittenPlan } from '../writtenPlan.ts';
import { onLines, type Refused, type Renamed, type RenameEdit } from './renamed.ts';
import { grouped } from '../../text/grouped.ts';

/** A name: letters, with blanks, hyphens, apostrophes and full stops between them. */
const form = /^\p{L}[\p{L}\p{M}]*(?:[ .'’-]{1,2}\p{L}[\p{L}\p{M}]*)*\.?$/u;

/**
 * A new name for a person wherever it surely stands, in the form in which it stands there: "Dana", "Mrs Reed", "D. Reed".
 * `from` is the place at which somebody asked; a new name of as many words as stand there replaces just these.
 */
export function renamePerson(
  written: WrittenPlan,
  person: KnownPerson,
  from: Mention,
  newName: string,
): Renamed | Refused {
  const wanted = newName.trim().replaceAll(/ +/g, ' ');
  if (!form.test(wanted)) {
    return { refused: 'A name is made of letters, with spaces, hyphens, apostrophes and full stops between them.' };
  }
  const { roster, all } = mentionsOf(written);
  const change = changeTo(person, from, wanted);
  const others = roster.people.filter((it) => it !== person);
  const same = others.find((it) => it.keys.join(' ') === keyOf(change.words.join(' ')));
  if (same !== undefined) {
    return { refused: `This plan names ${same.name} already, and afterwards nobody could tell the two apart.` };
  }
  const isShared = others.some((it) => it.keys[0] === keyOf(change.words[0] ?? ''));
  const introduced = introduction(written, person)?.start;
  const own = all.filter((it) => it.person === person);
  const changed = own.map((mention) => {
    const isFirst = mention.start === introduced || mention.stands === 'details';
    const isTitled = mention.words.some((it) => it.is === 'title');
    const inFull = (person.words.length === 1 && isFirst) || (isShared && !isTitled);
    return { mention, edits: editsOf(written, mention, change, inFull) };
  });
  return {
    edits: changed.flatMap(({ mention, edits }): RenameEdit[] =>
      (edits ?? []).map((it) => ({ ...it, ownWords: mention.ownWords })),
    ),
    leftAlone: leftAlone(
      written,
      person,
      all.filter((it) => it.couldBe.includes(person)),
      changed.flatMap(({ mention, edits }) => (edits === undefined ? [mention] : [])),
    ),
  };
}

interface Change {
  readonly from: KnownPerson;
  readonly title?: string;
  /** All words of the new name. */
  readonly words: readonly string[];
}

function changeTo(person: KnownPerson, from: Mention, wanted: string): Change {
  const { title, words } = nameParts(wanted);
  const parts = from.words.flatMap((it) => (it.part === undefined ? [] : [it.part]));
  const isPart = words.length === parts.length && parts.length < person.words.length;
  const whole = isPart ? person.words.map((it, part) => words[parts.indexOf(part)] ?? it) : words;
  return { from: person, words: whole, ...(title !== undefined && { title }) };
}

/** The edits in one mention; undefined where it cannot be changed exactly. None where it stays right as it is. */
function editsOf({ text }: WrittenPlan, mention: Mention, change: Change, inFull: boolean): TextEdit[] | undefined {
  const wanted = wordsFor(mention, change, inFull);
  if (wanted === undefined) return undefined;
  if (typeof wanted === 'string') {
    if (text.slice(mention.start, mention.end) !== mention.text) return undefined;
    return mention.text === wanted ? [] : [edit(text, mention, mention, wanted)];
  }
  const changed = mention.words.flatMap((word, index) => {
    const next = wanted[index];
    return next === undefined || next === word.text ? [] : [{ word, next }];
  });
  if (!changed.every(({ word }) => word.exact)) return undefined;
  return changed.map(({ word, next }) => edit(text, mention, word, next));
}

/** Word by word where as many words stand there as before; else all of it. Undefined where the new name has no such form. */
function wordsFor(
  mention: Mention,
  { from, title, words }: Change,
  inFull: boolean,
): string | readonly string[] | undefined {
  const last = from.words.length - 1;
  const isOne = mention.words.filter((it) => it.is !== 'title').length === 1;
  const isFamilyName = isOne && hasFormalTitle(mention, from);
  const own = mention.words.find((it) => it.is === 'title')?.text;
  const all = (): string => [...(own === undefined ? [] : [title ?? own]), ...words].join(' ');
  if (isOne && inFull && words.length > 1) return all();
  if (mention.words.filter((it) => it.part !== undefined).length > 1 && from.words.length !== words.length) {
    const isWhole = mention.words.every((it) => it.is !== 'initial' && (it.part !== undefined || it.is === 'title'));
    return isWhole ? all() : undefined;
  }
  const next = mention.words.map((it): string | undefined => {
    if (it.is === 'title') return title ?? it.text;
    if (it.part === undefined) return it.text;
    // A name of one word is a family name behind "Mrs", else a first name.
    const isLast = it.part === last && (last > 0 || isFamilyName);
    const word = isLast ? (words.length > 1 || last === 0 ? words.at(-1) : undefined) : words[it.part];
    return word === undefined ? undefined : inForm(it, from.words[it.part] ?? '', word);
  });
  return next.every((it) => it !== undefined) ? next : undefined;
}

function hasFormalTitle({ words }: Mention, from: KnownPerson): boolean {
  const title = words.find((it) => it.is === 'title')?.text ?? from.title;
  return title !== undefined && !familiarTitles.has(title);
}

/** An initial stays one, and a name in capitals stays in capitals. */
function inForm({ is, text }: MentionWord, old: string, next: string): string {
  if (is === 'initial') return next.charAt(0).toUpperCase();
  return text.length > 1 && text === text.toUpperCase() && old !== old.toUpperCase() ? next.toUpperCase() : next;
}

/** In details in single quotation marks an apostrophe is written twice. */
function edit(
  text: string,
  { stands }: Mention,
  { start, end }: { start: number; end: number },
  next: string,
): TextEdit {
  const before = text.slice(lineAt(text, start).start, start);
  const isQuoted = stands === 'details' && /(?:[:-] +|^ *)'(?:[^']|'')*$/.test(before);
  return { start, end, newText: isQuoted ? next.replaceAll("'", "''") : next };
}

function leftAlone(
  { text }: WrittenPlan,
  person: KnownPerson,
  uncertain: readonly Mention[],
  inexact: readonly Mention[],
): string[] {
  const lines = lineIndex(text);
  const on = (mentions: readonly Mention[]): string => onLines(mentions.map((it) => lines.positionAt(it.start).line));
  return [
    ...[...grouped(uncertain, (it) => it.text)].map(([words, mentions]) => {
      const others = [...new Set(mentions.flatMap((it) => it.couldBe))]
        .filter((it) => it !== person)
        .map((it) => it.name);
      const why = others.length === 0 ? 'may be a word and no name' : `may be ${others.join(' or ')}`;
      return `“${words}” on ${on(mentions)} ${why} and stays.`;
    }),
    ...(inexact.length === 0 ? [] : [`The name on ${on(inexact)} could not be changed exactly and stays.`]),
  ];
}
