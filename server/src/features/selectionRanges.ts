import { linkIndex } from '../model/links.ts';
import type { Statement } from '../model/plan.ts';
import { spanOf } from '../text/prose.ts';
import { absolute, holds, type Range } from '../text/span.ts';
import { mentionsOf } from './mentions.ts';
import type { WrittenPlan } from './writtenPlan.ts';

/**
 * What is selected as the selection grows from an offset, the smallest first: a name, a sentence, the element, all of its
 * cell or item, the thread it belongs to as far as that stands together, its section, and the section around that.
 */
export function selectionRanges(written: WrittenPlan, offset: number): Range[] {
  const { plan } = written;
  const elements = [...plan.needs, ...plan.outcomes, ...plan.actions];
  const statements: readonly Statement[] = [...elements, ...plan.contingency, ...plan.statements];
  const here = statements.filter((it) => holds(absolute(plan.blocks, it.span), offset));
  const threads = elements
    .filter((it) => here.some((own) => own.id === it.id))
    .map((it) => threadRange(written, it.id));
  const around = [
    ...mentionsOf(written).all.flatMap((it) => [it, ...it.words]),
    ...here.flatMap((it) => it.sentences.map((sentence) => absolute(plan.blocks, spanOf(sentence.prose)))),
    ...here.map((it) => absolute(plan.blocks, it.span)),
    ...threads,
    ...sectionRanges(written),
    { start: 0, end: written.text.length },
  ];
  const holding = around
    .filter((it) => holds(it, offset) && it.start < it.end)
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return nested(holding);
}

/** Each must lie inside the next and be smaller. */
function nested(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const it of ranges) {
    const last = kept.at(-1);
    const isAround = last === undefined || (it.start <= last.start && last.end <= it.end);
    const isSame = it.start === last?.start && it.end === last.end;
    if (isAround && !isSame) kept.push(it);
  }
  return kept;
}

/** From the element to the last thing that hangs from it, where nothing else of the thread stands between. */
function threadRange({ plan }: WrittenPlan, id: string): Range {
  const { element, below } = linkIndex(plan);
  const own = new Set<string>();
  const gather = (it: string): void => {
    if (own.has(it)) return;
    own.add(it);
    for (const lower of below(it)) gather(lower.id);
  };
  gather(id);
  const ranges = [...own].flatMap((it) => element(it) ?? []).map((it) => absolute(plan.blocks, it.span));
  const whole = { start: Math.min(...ranges.map((it) => it.start)), end: Math.max(...ranges.map((it) => it.end)) };
  const others = [...plan.needs, ...plan.outcomes, ...plan.actions].filter((it) => !own.has(it.id));
  const isApart = others.every((it) => {
    const { start } = absolute(plan.blocks, it.span);
    return start < whole.start || start >= whole.end;
  });
  return isApart ? whole : { start: 0, end: 0 };
}

function sectionRanges({ plan, text }: WrittenPlan): Range[] {
  const places = new Map(plan.blocks.map((it) => [it.id, it]));
  return plan.sections.flatMap(({ heading, lastBlock }) => {
    const first = places.get(heading.block);
    const last = places.get(lastBlock);
    if (first === undefined || last === undefined) return [];
    return [{ start: first.offset, end: Math.min(text.length, last.offset + last.length) }];
  });
}
