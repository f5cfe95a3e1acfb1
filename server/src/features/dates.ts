import { findDates } from '../calendar/findDates.ts';
import type { DateMention } from '../calendar/mention.ts';
import type { PlacedDate, PlanDocument, Statement } from '../model/plan.ts';
import { spanOf } from '../text/prose.ts';
import { absolute, type Range } from '../text/span.ts';
import { rememberedOf } from '../text/remembered.ts';

/** A time in the text. */
export interface WrittenDate extends Range {
  readonly mention: DateMention;
}

/** Every time in the plan, in the order of the text, without overlaps. Found once for each plan. */
export const writtenDates: (plan: PlanDocument) => readonly WrittenDate[] = rememberedOf(find);

function find(plan: PlanDocument): WrittenDate[] {
  const { written, born, review } = plan.dates;
  const details = [written, born, review].filter((it) => it !== undefined);
  const elements = [...plan.needs, ...plan.outcomes, ...plan.actions].flatMap((it) => it.dates);
  const reference = written?.mention.type === 'date' ? written.mention.date : undefined;
  const others = [...plan.contingency, ...plan.statements].flatMap((it) => datesIn(it, reference));
  const kept: WrittenDate[] = [];
  const all = [...details, ...elements, ...others].map(({ span, mention }) => ({
    ...absolute(plan.blocks, span),
    mention,
  }));
  for (const it of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (it.start < it.end && it.start >= (kept.at(-1)?.end ?? 0)) kept.push(it);
  }
  return kept;
}

function datesIn({ text }: Statement, reference: string | undefined): PlacedDate[] {
  return findDates(text.text, reference).map((mention) => ({
    span: spanOf(text, mention.start, mention.end),
    mention,
  }));
}
