import type { Severity } from '../rules/rule.ts';
import { isForOlder, type Age } from './age.ts';
import type { RewritePattern, RewriteRole } from './pattern.ts';
import { subjectsOf } from './subjects.ts';

/** What a sentence is, for choosing what it might become. */
export interface Chosen {
  readonly role: RewriteRole;
  readonly sentence: string;
  /** What stands around it in the thread, which tells the subject where the sentence does not. */
  readonly around: string;
  /** How old the child is, where the plan tells. */
  readonly age?: Age | undefined;
  /** What is found about it. */
  readonly findings: readonly { readonly rule: string; readonly severity: Severity }[];
}

const weights: Readonly<Record<Severity, number>> = { error: 8, warning: 4, information: 2, hint: 1 };

/**
 * The patterns that suit a sentence, the best first: those that settle most of what is found about it, and speak of what
 * it speaks of. One that settles nothing is none. The third is one for any subject, where there is one: it keeps most of
 * what the writer said.
 */
export function choose(bank: readonly RewritePattern[], chosen: Chosen): RewritePattern[] {
  const own = subjectsOf(chosen.sentence);
  const around = subjectsOf(chosen.around);
  const words = stemsOf(chosen.sentence);
  const best = bank
    .filter((it) => it.role === chosen.role && suitsAge(it, chosen.age))
    .map((pattern) => ({ pattern, settled: settledBy(pattern, chosen), fit: fitOf(pattern, own, around) }))
    .filter(({ settled, fit }) => settled > 0 && fit > 0)
    .map((it) => ({ ...it, likeness: likenessOf(it.pattern, words) }))
    .toSorted((a, b) => b.settled + b.fit + b.likeness - (a.settled + a.fit + a.likeness))
    .map(({ pattern }) => pattern);
  const forAny = best.filter((it) => it.subject === 'any');
  const others = best.filter((it) => it.subject !== 'any');
  // An action that speaks of no subject is not one of those that its neighbours might be.
  if (chosen.role === 'action' && own.length === 0) return [...forAny.slice(0, 2), ...others, ...forAny.slice(2)];
  return [...others.slice(0, 2), ...forAny.slice(0, 1), ...others.slice(2), ...forAny.slice(1)];
}

/** Nobody offers a cot to a girl of twelve, or lessons to a baby. */
function suitsAge({ age, text }: RewritePattern, child: Age | undefined): boolean {
  if (age === 'baby') return child === 'baby';
  return child !== 'baby' || !isForOlder(text);
}

function settledBy(pattern: RewritePattern, { findings }: Chosen): number {
  const settled = new Map(
    findings.filter((it) => pattern.settles.includes(it.rule)).map((it) => [it.rule, weights[it.severity]]),
  );
  return [...settled.values()].reduce((sum, it) => sum + it, 0);
}

/** What the sentence itself speaks of counts most; a pattern for any subject is there when no other suits better. */
function fitOf({ subject }: RewritePattern, own: readonly string[], around: readonly string[]): number {
  if (subject === 'any') return own.length + around.length === 0 ? 4 : 1;
  if (own.includes(subject)) return Math.max(3, 8 - 2 * own.indexOf(subject));
  if (own.length > 0) return 0;
  return around.includes(subject) ? Math.max(1, 4 - around.indexOf(subject)) : 0;
}

/** Of several patterns for a subject, one that was made for such words suits better: "immunisations", "bedtime". */
function likenessOf({ title, subject, example }: RewritePattern, words: ReadonlySet<string>): number {
  if (subject === 'any') return 0;
  const own = stemsOf(`${title} ${example.weak}`);
  return Math.min(3, [...words].filter((it) => own.has(it)).length * 1.5);
}

/** The beginnings of the words that say something. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  return new Set(words.filter((it) => !sayNothing.has(it)).map((it) => it.slice(0, 6)));
}

const sayNothing = new Set(
  'needs child mother father parent parents their there where which would about every social worker'.split(' '),
);
