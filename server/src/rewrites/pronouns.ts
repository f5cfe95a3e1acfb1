import { allSentences } from '../model/ask.ts';
import type { PlanDocument } from '../model/plan.ts';
import { calledName } from '../rules/sides.ts';
import { rememberedOf } from '../text/remembered.ts';

/** How English speaks of a child in the third person. */
export interface Pronouns {
  readonly they: 'he' | 'she';
  readonly them: 'him' | 'her';
  readonly their: 'his' | 'her';
}

const male: Pronouns = { they: 'he', them: 'him', their: 'his' };
const female: Pronouns = { they: 'she', them: 'her', their: 'her' };

/**
 * The pronouns that the plan itself uses for the child; undefined where it uses none, or more than one. They are only
 * taken from sentences that speak of nobody else before: to get them wrong hurts somebody.
 */
export const pronounsOf: (plan: PlanDocument) => Pronouns | undefined = rememberedOf(find);

function find(plan: PlanDocument): Pronouns | undefined {
  const [child, ...more] = plan.children;
  if (child === undefined || more.length > 0) return undefined;
  const name = calledName(child.name);
  const used = new Set(allSentences(plan).flatMap((it) => usedIn(it.prose.text, name, it.quoted.length > 0)));
  if (used.size !== 1) return undefined;
  return { he: male, she: female, they: undefined }[[...used][0] ?? 'they'];
}

/** "Her" behind a verb is somebody else; in front of what is hers it is the child. */
const pronoun =
  /\b(?:(he|his|himself)|(she|herself|her(?= (?!to|and|or|but|at|in|on|with|when|if|for|from|by|about|every|each|after|before|as|that|so|how|what|where|while|until)[a-z]))|(they|their|themselves))\b/i;
const somebodyElse =
  /\p{Lu}\p{Ll}|\b(?:mums?|mam|dads?|mothers?|fathers?|parents?|gran\w*|nan\w*|aunt\w*|uncle|sisters?|brothers?|siblings?|partner|workers?|nurses?|teachers?|visitors?|carers?|doctor|counsellor|therapist|friends?|officer|some(?:body|one)|grown-ups?|adults?|child(?:ren)?|people|professionals)\b/u;

function usedIn(text: string, name: string, quoted: boolean): ('he' | 'she' | 'they')[] {
  const at = text.indexOf(name);
  if (at < 0 || quoted || somebodyElse.test(decapitalised(text.slice(0, at)))) return [];
  const after = text.slice(at + name.length);
  const hit = pronoun.exec(after);
  if (hit === null || somebodyElse.test(after.slice(0, hit.index).replaceAll(name, ''))) return [];
  return [hit[1] !== undefined ? 'he' : hit[2] !== undefined ? 'she' : 'they'];
}

function decapitalised(text: string): string {
  return text.replace(/^\W*\p{Lu}/u, (it) => it.toLowerCase());
}
