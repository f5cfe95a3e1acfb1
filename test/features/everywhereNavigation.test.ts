// The caret is everywhere, and every plan is half written: navigation never throws, and points only into the text.
import { describe, expect, test } from 'vitest';
import { codeLens } from '../../server/src/features/codeLens.ts';
import { definition } from '../../server/src/features/definition.ts';
import { documentHighlight } from '../../server/src/features/documentHighlight.ts';
import { documentLinks } from '../../server/src/features/documentLinks.ts';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { inlayHints } from '../../server/src/features/inlayHints.ts';
import { linkedEditingRange } from '../../server/src/features/linkedEditingRange.ts';
import { prepareRename } from '../../server/src/features/rename.ts';
import { references } from '../../server/src/features/references.ts';
import { namesIn } from '../../server/src/features/workspaceSymbols.ts';
import type { Range } from '../../server/src/text/span.ts';
import { samples } from './support.ts';
import { written } from './navigation.ts';

describe.each(samples)('$path', ({ text }) => {
  test('what is found from an offset is found from each of the places found', () => {
    const plan = written(text);
    for (let offset = 0; offset <= text.length; offset += 5) {
      const found = references(plan, offset);
      const here = prepareRename(plan, offset);
      if ('refused' in here) expect(here.refused).toMatch(/^[A-Z“].*\.$/);
      else expect(here.start <= offset && offset <= here.end && found.length > 0).toBe(true);
      const last = found.at(-1);
      if (last !== undefined) expect(references(plan, last.start)).toEqual(found);
      expect(documentHighlight(plan, offset).length).toBeGreaterThanOrEqual(found.length);
      const places: readonly Range[] = [
        ...found,
        ...definition(plan, offset),
        ...(linkedEditingRange(plan, offset)?.ranges ?? []),
      ];
      const outside = places.filter((it) => it.start < 0 || it.end > text.length || it.start >= it.end);
      expect(outside).toEqual([]);
    }
  });

  test('cut off in many places', () => {
    for (let end = 0; end <= text.length; end += 499) {
      const half = written(text.slice(0, end));
      const places: readonly Range[] = [
        ...codeLens(half),
        ...documentLinks(half),
        ...foldingRanges(half),
        ...namesIn(half.plan),
        ...references(half, end),
        ...inlayHints(half, { start: 0, end }).map(({ at }) => ({ start: at, end: at })),
      ];
      expect(places.filter((it) => it.start < 0 || it.end > end)).toEqual([]);
    }
  });
});
