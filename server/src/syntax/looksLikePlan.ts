/** Whether a Markdown file is a plan, told by its surface alone: cheap enough to ask of every file in a folder. */
import { detailOf, fieldOf, kindIn, kindOf, labelOf, normalised, sectionOf } from './names.ts';

export interface PlanVerdict {
  readonly answer: 'yes' | 'no' | 'unsure';
  /** The signs that were seen, in words for people. */
  readonly because: readonly string[];
}

const nothing = ['nothing in it is a plan’s: no child’s details, no name of a plan, no needs, outcomes or actions'];

/** How much of a text is looked at, in UTF-16 units. What a file is shows in its first pages. */
const glance = 60_000;

/**
 * Tells whether a text is a child's plan. Two kinds of sign are needed: details of a child, the name of a plan, the
 * headings or columns of a thread, and the people and words of children's social care. One alone is not enough.
 */
export function looksLikePlan(text: string): PlanVerdict {
  const head = text
    .slice(0, glance)
    .replace(/^\uFEFF/, '')
    .replace(/^[ ]*(```|~~~)[\s\S]*?(?:^[ ]*\1|(?![\s\S]))/gm, '');
  const lines = head.split(/\r\n|\n|\r/);
  const details = childDetails(lines);
  const title = planTitle(lines);
  const thread = threadWords(lines);
  const people = familyWords(head);
  const because = [
    details?.said,
    title,
    thread.said,
    people >= 3 ? 'it speaks of a child’s family and the people around it' : undefined,
  ].filter((it) => it !== undefined);
  const strong = (details?.strength ?? 0) + (title !== undefined ? 1 : 0) + (thread.strong ? 1 : 0);
  const familiar = people >= 3 && (title !== undefined || details !== undefined || thread.parts >= 3);
  const wholeThread = thread.core === 3 && (people >= 2 || (people === 1 && namesAPerson(lines)));
  const other = otherTexts.test(titleOf(lines) ?? '') && (details?.strength ?? 0) < 2;
  // A young person's own plan may do without a word of family or profession; its name and whose it is then have to tell.
  const goesOn = title !== undefined && (thread.parts > 0 || speaksForItself(lines));
  if (goesOn && namesAPerson(lines) && kindIn(titleOf(lines) ?? '')?.kind !== 'care') return { answer: 'yes', because };
  if (people === 0 && details === undefined)
    return goesOn ? { answer: 'unsure', because } : { answer: 'no', because: nothing };
  if (other)
    return strong > 0
      ? { answer: 'unsure', because }
      : { answer: 'no', because: because.length > 0 ? because : nothing };
  if (strong >= 2 || (strong === 1 && (familiar || wholeThread))) return { answer: 'yes', because };
  if (strong === 1 || (thread.parts >= 1 && people >= 3)) return { answer: 'unsure', because };
  return {
    answer: 'no',
    because: because.length > 0 ? because : nothing,
  };
}

/** A child's details: frontmatter with a child and a plan's kind or birthday, or such labels at the top of the page. */
function childDetails(lines: readonly string[]): { said: string; strength: number } | undefined {
  const keys = new Set<string>();
  for (const line of lines.slice(0, 40)) {
    for (const found of line.matchAll(
      /(?:^|[|*\t]|[ ]{2,})[ ]*[*_]*([\p{L}][\p{L}_ /'’-]{1,40}?)[*_]*[ ]*[:|][*_]*[ ]*([^|\n]*)/gu,
    )) {
      if (found[1] === 'golden-thread') return { said: 'it is marked as a plan in its details', strength: 2 };
      const name = detailOf(found[1] ?? '');
      if (name === 'kind' && kindOf((found[2] ?? '').trim()) !== undefined) keys.add('kind');
      else if (
        name === 'child' &&
        /^(?:child|young person|plentyn)/.test(normalised((found[1] ?? '').replaceAll('_', ' ')))
      )
        keys.add('child');
      else if (name === 'born' || name === 'siblings') keys.add(name);
      else if (name === 'lead' && /social worker|lead pro|key ?worker|lead pract/i.test(found[1] ?? ''))
        keys.add('lead');
    }
  }
  if (keys.size < 2 && !keys.has('kind')) return undefined;
  const strength = keys.has('kind') && (keys.has('child') || keys.has('born')) ? 2 : 1;
  return { said: 'it gives the details of a child or the kind of plan', strength };
}

/** Titles of texts about plans: several plans, or another sort of text altogether. */
const otherTexts =
  /\b(?:plans|audits?|guide|guides|guidance|handout|training|job description|polic(?:y|ies)|agenda|newsletter|essay|readme|interview|roadmap|letter|toolkit|procedures?|how to|exercise|lesson|research|report on)\b/i;

/** The name of a kind of plan in the title, or a plan for somebody by name. */
function planTitle(lines: readonly string[]): string | undefined {
  const title = titleOf(lines);
  if (title === undefined) return undefined;
  if (otherTexts.test(title)) return undefined;
  const kind = kindIn(title)?.kind ?? kindOf(title);
  const kept = /\bsafety plan\b/i.test(title)
    ? kind !== undefined && /child|family|interim/i.test(title)
    : kind !== undefined;
  if (kept) return `its title names a plan: “${title.slice(0, 60)}”`;
  if (/\b(?:core group|child protection|child in need|looked after|care and support)\b/i.test(title))
    return `its title speaks of a child’s plan: “${title.slice(0, 60)}”`;
  return undefined;
}

function titleOf(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((it) => /^#{1,2}[ ]+\S/.test(it) || /^\*\*[^*]+\*\*[ ]*$/.test(it));
  const setext = lines.findIndex((it, index) => index > 0 && /^=+[ ]*$/.test(it));
  const found = at < 0 ? setext - 1 : setext > 0 ? Math.min(at, setext - 1) : at;
  const first = lines.find((it) => it.trim() !== '');
  const line = found >= 0 && found < 60 ? lines[found] : first;
  return line === undefined || line.length > 160
    ? undefined
    : line
        .replace(/^#+[ ]+/, '')
        .replaceAll('*', '')
        .trim();
}

/** "Elif's plan", "Plan for Tobias Ekwueme": a plan that is somebody's. */
function namesAPerson(lines: readonly string[]): boolean {
  return (
    /^(?:\p{Lu}[\p{L}-]+['’]s?[ ](?:\p{L}+[ ])?plan\b|(?:\p{L}+[ ])?plan for \p{Lu}\p{Ll}+)/iu.test(
      titleOf(lines) ?? '',
    ) && !/business|marketing|project/i.test(titleOf(lines) ?? '')
  );
}

/** "I want to live on my own", "I will ring the college": whose plan it is speaks in it more than once. */
function speaksForItself(lines: readonly string[]): boolean {
  return lines.filter((it) => /^[ ]*(?:[-*+•]|\d+[.)])?[ ]*(?:I(?: | ?['’])|My )/u.test(it)).length >= 2;
}

interface ThreadSigns {
  readonly parts: number;
  /** How many of need, outcome and action there are. */
  readonly core: number;
  readonly strong: boolean;
  readonly said: string | undefined;
}

/** Headings, labels and columns of the thread. Actions and dates alone are any meeting's; needs and outcomes are not. */
function threadWords(lines: readonly string[]): ThreadSigns {
  const names = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const heading =
      /^#{1,6}[ ]+(.+)$/.exec(line)?.[1] ??
      /^[ ]*\*\*([^*]{3,90})\*\*[ ]*:?[ ]*$/.exec(line)?.[1] ??
      /^(\p{Lu}[^.,;:|<>*\t]{3,58})$/u.exec(line)?.[1];
    if (heading !== undefined) names.add(sectionOf(heading, () => true) ?? '');
    const label = /^[ ]*(?:[-*+][ ]+)?(?:\*\*|__|_)?([\p{L}][^:*|\t]{2,60}?)(?:\*\*|__|_)?[ ]?(?::|\t)/u.exec(
      line,
    )?.[1];
    if (label !== undefined) names.add(fieldName(labelOf(label)));
    const headers =
      /^[ ]*\|?[ :|-]*-{2,}[ :|-]*$/.test(lines[index + 1] ?? '') || (line.match(/\t/g)?.length ?? 0) >= 2;
    if (headers || /^[ ]*\|/.test(line)) {
      const cells = line
        .split(/\||\t/)
        .map((it) => it.trim())
        .filter((it) => it !== '');
      for (const cell of headers ? cells : cells.slice(0, 1))
        if (cell.length > 2 && cell.length <= 70)
          names.add(fieldName(labelOf(cell) ?? (/\?$/.test(cell) ? fieldOf(cell) : undefined)));
    }
    if (names.size > 12) break;
  }
  const core = ['needs', 'outcomes', 'actions'].filter(
    (it) => names.has(it) || (it === 'needs' && names.has('worries')),
  );
  const own = ['needs', 'worries', 'contingency', 'child-voice', 'family-views', 'strengths'].filter((it) =>
    names.has(it),
  );
  const parts = new Set([...core, ...own]).size;
  const strong = (core.length >= 2 && own.length >= 1) || own.length >= 2 || core.length === 3;
  return {
    parts,
    core: core.length,
    strong,
    said:
      parts === 0
        ? undefined
        : `it has the headings or columns of a plan (${[...new Set([...core, ...own])].map(inWords).join(', ')})`,
  };
}

function fieldName(field: string | undefined): string {
  return field === 'need'
    ? 'needs'
    : field === 'worry'
      ? 'worries'
      : field === 'outcome'
        ? 'outcomes'
        : field === 'action'
          ? 'actions'
          : field === 'strength'
            ? 'strengths'
            : '';
}

function inWords(name: string): string {
  return name === 'child-voice' ? 'the child’s voice' : name === 'family-views' ? 'the family’s views' : name;
}

const telling =
  /\b(?:social worker|health visitor|school nurse|family support|child protection|child in need|safeguarding|early help|core group|foster|lead professional|CAMHS|gweithiwr cymdeithasol)\b/i;
const vocabulary =
  /\b(?:mums?|mam|dads?|mothers?|fathers?|parents?|step-?(?:dad|mum|father|mother)|gran|grandad|grand(?:ma|mother|father|parents?)|nan|aunt(?:ie|y)?|uncle|childminder|foster|social worker|health visitor|school nurse|family support|child protection|child in need|safeguarding|early help|core group|domestic abuse|neglect|CAMHS|bedtime|carers?|lead professional|youth worker|siblings?|brother|sister|teacher|head of year|plentyn|rhieni|gweithiwr cymdeithasol)\b/gi;

/** How many different people and words of children's social care a text uses; the most telling ones count twice. */
function familyWords(text: string): number {
  const seen = new Set<string>();
  let score = 0;
  for (const found of text.matchAll(vocabulary)) {
    const word = found[0].toLowerCase();
    if (seen.has(word)) continue;
    seen.add(word);
    score += telling.test(word) ? 2 : 1;
    if (score >= 3) break;
  }
  return score;
}
