import type { VFile } from 'vfile';
import type { CalendarDate } from '../calendar/date.ts';
import { checkPlan } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import type { Finding, House } from '../rules/rule.ts';
import { looksLikePlan } from '../syntax/looksLikePlan.ts';
import { readPlan } from '../syntax/readPlan.ts';
import { lineIndex, type Position } from '../text/lineIndex.ts';
import { absolute, type Range } from '../text/span.ts';

/** A finding with its place as a virtual file counts: lines and columns from 1, offsets from 0. */
export interface FoundIn {
  readonly finding: Finding;
  readonly start: Point;
  readonly end: Point;
  /** The words it marks. */
  readonly marked: string;
  /** What to write in their place, when its fix is no more than that. */
  readonly instead?: string;
}

type Point = Position & { readonly offset: number };

/** What is to be known beside the text. */
export interface Asked {
  readonly today: CalendarDate;
  readonly house: House;
  /** Whether a file is a plan whatever it looks like. */
  readonly treatAsPlan: boolean;
}

interface Kept {
  readonly text: string;
  readonly asked: string;
  readonly found: readonly FoundIn[];
}

/** Every lint rule asks about the same file, so that what was found is kept as long as its text stays the same. */
const kept = new WeakMap<VFile, Kept>();

/**
 * Everything found in the file. Its text is read, and no tree that plugins may have changed: a plan is more than its
 * Markdown. Of a file that is no plan nothing is said.
 */
export function findingsIn(file: VFile, asked: Asked): readonly FoundIn[] {
  const text = String(file);
  const known = kept.get(file);
  const key = JSON.stringify(asked);
  if (known?.text === text && known.asked === key) return known.found;
  const found = find(text, asked, file.path);
  kept.set(file, { text, asked: key, found });
  return found;
}

function find(text: string, { today, house, treatAsPlan }: Asked, path: string | undefined): FoundIn[] {
  // A byte order mark is no part of the text, but counts as its first character.
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const plain = text.slice(mark);
  const isPlan = treatAsPlan || /\.plan\.(?:md|markdown)$/i.test(path ?? '') || looksLikePlan(plain).answer === 'yes';
  if (!isPlan) return [];
  const plan = readPlan(plain);
  const lines = lineIndex(text);
  const pointAt = (offset: number): Point => ({ ...lines.positionAt(offset + mark), offset: offset + mark });
  return checkPlan(plan, rules, { today, house }).map((finding) => {
    const range = absolute(plan.blocks, finding.span);
    const instead = replacement(finding, range, (it) => absolute(plan.blocks, it));
    return {
      ...{ finding, start: pointAt(range.start), end: pointAt(range.end) },
      marked: plain.slice(range.start, range.end),
      ...(instead !== undefined && { instead }),
    };
  });
}

/** What the finding's fix writes in place of its words, when it does nothing else. */
function replacement({ fix }: Finding, range: Range, placeOf: (span: Finding['span']) => Range): string | undefined {
  const [edit, ...more] = fix?.edits ?? [];
  if (edit === undefined || more.length > 0) return undefined;
  const place = placeOf(edit.span);
  return place.start === range.start && place.end === range.end ? edit.newText : undefined;
}
