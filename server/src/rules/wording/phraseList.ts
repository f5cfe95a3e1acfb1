/** How a list of phrases is written down, and how a text is searched for all of them at once. */
import type { PlacedSentence } from '../../model/ask.ts';
import type { Range } from '../../text/span.ts';
import { pattern } from '../pattern.ts';
import type { Severity } from '../rule.ts';
import { holds, upToDates, type Particular } from './particulars.ts';

/** The part that the sentence's element plays; `other` is all that stands outside the thread. */
export type Role = PlacedSentence['role'];

/** One phrase of a list: what to look for, why it does harm, what to write instead, and where it does no harm. */
export interface PhraseEntry {
  /**
   * What to look for: the source of a regular expression that matches whole words, whatever their case. Brackets
   * group and never capture; a straight apostrophe stands for either. A blank is a space; white space of any other
   * kind never matches, so that no phrase reaches over a line break.
   */
  readonly words: string;
  /** What is the matter with it, to stand behind the phrase: "leaves open who decides". */
  readonly why: string;
  /** What to write, as a sentence: "Say what will be seen.". */
  readonly instead: string;
  /** How sure a reviewer would be, by the part the sentence plays. A role that is left out is not looked at. */
  readonly in: Readonly<Partial<Record<Role, Severity>>>;
  /** Particulars that make the phrase harmless when the same sentence holds one of them. */
  readonly unless?: readonly Particular[];
  /** Particulars that leave a doubt: with one of them the finding is information. */
  readonly milder?: readonly Particular[];
  /** Longer phrases that hold this one and do no harm, written as `words` is. */
  readonly fine?: readonly string[];
}

/** A phrase found in a text, with the severity its place gives it. */
export interface PhraseHit extends Range {
  readonly entry: PhraseEntry;
  readonly severity: Severity;
}

/** A list made ready for searching. Make it once, where the list stands. */
export interface PhraseList {
  /** What the list has to say about a text, in order and without overlaps. */
  find(text: string, role: Role): PhraseHit[];
}

/** Makes a list ready: one expression for all its phrases, the earlier entry first where two begin at one place. */
export function phraseList(entries: readonly PhraseEntry[]): PhraseList {
  const ready = Object.fromEntries(roles.map((it) => [it, listFor(entries, it)])) as Record<Role, ReadyList>;
  const fine = new Map(entries.map((it) => [it, it.fine === undefined ? undefined : expression(it.fine)]));
  return {
    find(text, role) {
      const hits: PhraseHit[] = [];
      const { entries, all } = ready[role];
      if (entries.length === 0) return hits;
      for (const match of upToDates(text).matchAll(all)) {
        const entry = entries[match.findIndex((it, index) => index > 0 && it !== undefined) - 1];
        const range = { start: match.index, end: match.index + match[0].length };
        const severity = entry?.in[role];
        if (entry === undefined || severity === undefined) continue;
        if (entry.unless !== undefined && pinned(text, range, entry.unless)) continue;
        if (inName(text, range) || overlaps(text, fine.get(entry), range)) continue;
        const doubt = entry.milder !== undefined && pinned(text, range, entry.milder);
        hits.push({ ...range, entry, severity: doubt && severity === 'warning' ? 'information' : severity });
      }
      return hits;
    },
  };
}

const roles: readonly Role[] = ['need', 'outcome', 'action', 'contingency', 'other'];

interface ReadyList {
  readonly entries: readonly PhraseEntry[];
  /** Its nth group is the nth entry. */
  readonly all: RegExp;
}

function listFor(entries: readonly PhraseEntry[], role: Role): ReadyList {
  const held = entries.filter((it) => it.in[role] !== undefined);
  return {
    entries: held,
    all: expression(
      held.map((it) => it.words),
      true,
    ),
  };
}

/** One expression for all sources, as whole words; each source a group of its own when wanted. */
function expression(sources: readonly string[], grouped = false): RegExp {
  const parts = sources.map((it) => it.replaceAll("'", "['’]").replace(/(?<!\\)\((?!\?)/g, '(?:'));
  const joined = grouped ? parts.map((it) => `(${it})`).join('|') : parts.join('|');
  return pattern(`(?<![\\p{L}\\d])(?:${joined})(?![\\p{L}\\d]|['’]\\p{L})`, 'g');
}

/** Whether the sentence holds one of the particulars. Examples count only where they follow the phrase. */
function pinned(text: string, range: Range, particulars: readonly Particular[]): boolean {
  return particulars.some((it) => holds(it === 'examples' ? text.slice(range.end) : text, it));
}

function overlaps(text: string, fine: RegExp | undefined, range: Range): boolean {
  if (fine === undefined) return false;
  for (const match of text.matchAll(fine)) {
    if (match.index < range.end && range.start < match.index + match[0].length) return true;
  }
  return false;
}

/** Whether the phrase is part of a name, such as "Positive Parenting Programme" or "Engagement Officer". */
function inName(text: string, { start, end }: Range): boolean {
  if (!/\p{Lu}/u.test(text[start] ?? '')) return false;
  const next = /^ ?\p{Lu}[\p{L}’']+(?: \p{Lu}\p{L}+)?/u.exec(text.slice(end))?.[0] ?? '';
  const before = text.slice(0, start);
  if (/(?:^|[.!?:;\n•*-] *|^\d+[.)] *)$/u.test(before))
    return / \p{Lu}\p{L}+ \p{Lu}/u.test(next) && !/['’]s /.test(next);
  return (
    next !== '' ||
    /\p{Lu}\p{L}+(?: (?:and|&|of))? $/u.test(before) ||
    /^[^ ]+ (?:\p{L}+ )*\p{Lu}/u.test(text.slice(start, end))
  );
}
