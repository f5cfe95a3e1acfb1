import type { CalendarDate } from '../calendar/date.ts';
import { planResult, type PlanResult } from '../report/results.ts';
import { checkPlan } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import type { House } from '../rules/rule.ts';
import { looksLikePlan } from '../syntax/looksLikePlan.ts';
import { readPlan } from '../syntax/readPlan.ts';
import type { BlockPlace } from '../text/span.ts';
import { summaryOf, type PlanSummary } from '../workspace/summary.ts';

/** A text to be judged, and all that the judgement depends on beside it. */
export interface Case {
  readonly text: string;
  readonly house: House;
  readonly today: CalendarDate;
  /** Read it as a plan whatever it looks like. */
  readonly always: boolean;
}

/**
 * What an audit keeps of a text: everything a report needs, and not the plan itself, so that thousands fit into memory.
 * Plain data, without the text: it travels between processes, and is kept from one audit to the next.
 */
export type Judgement = { readonly no: NoPlan } | { readonly plan: JudgedPlan };

/** Why a text is not read as a plan. */
export interface NoPlan {
  readonly because: string;
  /** It may well be one, so that a person should look. */
  readonly perhaps: boolean;
}

export interface JudgedPlan {
  readonly result: Omit<PlanResult, 'path' | 'text'>;
  /** For the rules over several plans, without a path, and the places of the blocks that it names. */
  readonly summary?: PlanSummary;
  readonly blocks: readonly BlockPlace[];
  /** The reason for which the plan asks to be left out. */
  readonly ignored?: string;
}

/** Reads a text and says what the rules find in it. */
export function judge({ text, house, today, always }: Case): Judgement {
  const no = always ? undefined : noPlan(text);
  if (no !== undefined) return { no };
  const plan = readPlan(text);
  const { path: _path, text: _text, ...result } = planResult('', text, plan, checkPlan(plan, rules, { today, house }));
  const summary = summaryOf('', plan);
  return {
    plan: {
      result,
      ...(summary !== undefined && { summary }),
      blocks: summary === undefined ? [] : blocksNamed(summary, plan.blocks),
      ...(plan.ignored !== undefined && { ignored: plan.ignored.reason }),
    },
  };
}

function noPlan(text: string): NoPlan | undefined {
  const { answer, because } = looksLikePlan(text);
  if (answer === 'yes') return undefined;
  const reasons = because.length === 0 ? '' : `: ${because.join(', ')}`;
  const perhaps = answer === 'unsure';
  const looks = perhaps ? 'may be a plan' : 'does not look like a plan';
  return { perhaps, because: text.trim() === '' ? 'empty' : `${looks}${reasons}` };
}

/** The blocks in which the rules over several plans may find something. */
function blocksNamed({ head, children, siblings }: PlanSummary, blocks: readonly BlockPlace[]): BlockPlace[] {
  const ids = new Set([head, ...children.map((it) => it.span), ...siblings.map((it) => it.span)].map((it) => it.block));
  return blocks.filter((it) => ids.has(it.id));
}
