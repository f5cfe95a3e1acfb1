/** Places of a plan that lead to another file: a path in its details, and a brother or sister with a plan of their own. */
import { absolute, type Range } from '../text/span.ts';
import type { WrittenPlan } from './writtenPlan.ts';

/** A place that may lead somewhere. Whoever has the files sees whether it does. */
export type PossibleLink = Range &
  (
    | { readonly type: 'path'; /** As written, relative to the plan's own folder. */ readonly path: string }
    | { readonly type: 'child'; readonly name: string }
  );

/** A file with an ending, in this folder or near it; no address of a page, and nothing from the root of a disk. */
const path =
  /^(?:\.{1,2}[/\\])*(?:[^/\\:*?"<>|\r\n]+[/\\])*[^/\\:*?"<>|\r\n]+\.(?:md|markdown|docx?|pdf|odt|rtf|txt|html?|xlsx?|csv)$/i;

/** In the order of the text: earlier versions and the assessment as the details name them, and the siblings of the details. */
export function documentLinks({ plan, text, texts }: WrittenPlan): PossibleLink[] {
  const files = texts.flatMap(({ prose, stands }): PossibleLink[] => {
    const [piece, ...others] = prose.pieces;
    if (stands !== 'details' || piece === undefined || others.length > 0 || !path.test(prose.text)) return [];
    if (text.slice(piece.start, piece.end) !== prose.text) return [];
    return [{ type: 'path', start: piece.start, end: piece.end, path: prose.text.replaceAll('\\', '/') }];
  });
  const siblings = plan.siblings.map((it): PossibleLink => ({
    type: 'child',
    name: it.name,
    ...absolute(plan.blocks, it.span),
  }));
  return [...files, ...siblings].filter((it) => it.start < it.end).toSorted((a, b) => a.start - b.start);
}
