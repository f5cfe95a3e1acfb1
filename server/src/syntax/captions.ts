/** What stands over or beside a text and holds for it, beside the headings of its sections. */
import type { Caption } from '../model/plan.ts';
import type { Prose } from '../text/prose.ts';
import type { Draft } from './draft.ts';
import type { Segment } from './labels.ts';
import type { Unit } from './units.ts';
import { lastHere, type Over, type Standing, type Walk } from './walk.ts';

/** All that holds for a text that stands here, outermost first. */
export function captionsOf(walk: Walk, standing: Standing): readonly Caption[] {
  return [...walk.over.map((it) => it.caption), ...(standing.captions ?? [])];
}

/** Comes to a text or table: what held for a list only is over with the first text that stands as high as its line. */
export function passCaptions(walk: Walk, level: number): void {
  if (walk.over.length === 0) return;
  walk.over = walk.over.flatMap((it): Over[] => {
    if (level > it.level) return [{ ...it, listed: true }];
    return it.listed || it.level > 0 ? [] : [it];
  });
}

/** Comes to a label: what other labels of its depth held for is over. */
export function endLabels(walk: Walk, level: number): void {
  walk.over = walk.over.filter((it) => it.forWhom || it.level < level);
}

/** A label by itself, or a line that opens a list: it holds for what stands below. */
export function holdBelow(walk: Walk, words: Prose, { level }: Standing, forWhom = false): void {
  const kept = walk.over.filter((it) => it.level < level || it.forWhom !== forWhom);
  walk.over = [...kept, { caption: { words }, level, listed: false, forWhom }];
}

/** Whether a unit is the list or table that the line in front of it opens. */
export function standsUnder(next: Unit | undefined, { level }: Standing): boolean {
  return next?.type === 'table' || (next?.type === 'text' && next.level > level);
}

/** Whether a segment is nothing but for whose eyes something is: "Professionals only:", "(Not to be shared with Dad)". */
export function isForWhom({ label, inline }: Segment): boolean {
  return label?.forWhom === true && inline.prose.text === '';
}

/**
 * "Professionals only" by itself holds for what stands below it. Where it may as well close what stands above, a
 * paragraph or a list, it holds for both; in brackets for that alone.
 */
export function addForWhom(walk: Walk, words: Prose, standing: Standing, next: Unit | undefined): void {
  const meansAbove = /\bthe above\b/i.test(words.text);
  const opens = /:$/.test(words.text) || standsUnder(next, standing);
  const above = opens && !meansAbove ? [] : justAbove(walk, standing);
  for (const it of above) it.captions = [...it.captions, { words }];
  if (above.length > 0 && (meansAbove || /^[([]/.test(words.text))) return;
  // An item that opens no list of its own holds for the items behind it.
  const level = standing.item && !opens ? standing.level - 1 : standing.level;
  holdBelow(walk, words, { ...standing, level }, true);
}

/** The element just above, or all of the list that it ends; above an item only the one in front of it. */
function justAbove(walk: Walk, standing: Standing): readonly Draft[] {
  const at = lastHere(walk, (it) => it.role !== 'other');
  const last = at === undefined ? undefined : walk.drafts[at];
  if (at === undefined || last === undefined) return [];
  if (standing.item) return last === walk.drafts.at(-1) && last.level > 0 ? [last] : [];
  if (last.level === 0) return [last];
  const outside = walk.drafts.findLastIndex((it) => it.level === 0 || it.section !== walk.section);
  return walk.drafts.slice(outside + 1);
}

/** "Confidential: yes" says it of the element just above. False where there is none, or the words are no answer. */
export function addAnswer(walk: Walk, caption: Required<Caption>): boolean {
  if (!isAnswer(caption.says.text)) return false;
  const at = lastHere(walk, (it) => it.role !== 'other');
  const last = at === undefined ? undefined : walk.drafts[at];
  if (last === undefined) return false;
  last.captions = [...last.captions, caption];
  return true;
}

/** Whether the words are no more than yes or no. */
export function isAnswer(words: string): boolean {
  return /^(?:yes|no|y|n|ydy|ydyn|nac ydy|nac ydyn|oes|nac oes|true|false|[✓✔☑✅✗✘✖❌x]\ufe0f?)[.]?$/iu.test(
    words.trim(),
  );
}
