import type { FilledPart } from '../../rewrites/fill.ts';
import type { Range } from '../../text/span.ts';
import type { CheckedPlan } from '../checkedPlan.ts';
import { lineEnd } from '../planEdit.ts';
import { layoutOf, type Target } from './place.ts';

interface Rewritten extends Range {
  readonly parts: readonly FilledPart[];
}

/**
 * The rewriting with the writer's own sentence kept as a comment until a person takes it out: above the paragraph, on a
 * line of its own in the item of a list, and at the end of a table's cell.
 */
export function keptOriginal(checked: CheckedPlan, { range, element }: Target, rewritten: Rewritten): Rewritten[] {
  const { text, plan } = checked;
  const comment = commentOf(text.slice(range.start, range.end));
  const { place } = layoutOf(checked, range.start);
  if (place === 'cell') return [{ ...rewritten, parts: [...rewritten.parts, ` ${comment}`] }];
  const eol = lineEnd(text);
  const start = text.slice(0, range.start).search(/[^\r\n]*$/);
  const lead = text.slice(start, range.start);
  if (place === 'item' && /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/.test(lead))
    return [{ ...rewritten, parts: [`${comment}${eol}${' '.repeat(lead.length)}`, ...rewritten.parts] }];
  const block = plan.blocks.find((it) => it.id === element.span.block);
  if (place === 'item' || block === undefined) return [{ ...rewritten, parts: [...rewritten.parts, ` ${comment}`] }];
  return [{ start: block.offset, end: block.offset, parts: [`${comment}${eol}`] }, rewritten];
}

/** A comment ends at its first two dashes, and a sentence may hold some. */
function commentOf(sentence: string): string {
  return `<!-- Before: ${sentence.replaceAll(/-{2,}/g, '–').replaceAll(/\s+/g, ' ').replace(/>/g, '›')} -->`;
}
