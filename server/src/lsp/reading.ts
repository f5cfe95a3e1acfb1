/** From the text of a document to all that is known about it: verdict, plan, findings and marks. */
import type { CalendarDate } from '../calendar/date.ts';
import { markOf, type CheckedPlan } from '../features/checkedPlan.ts';
import { checkPlan } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import type { Finding, House } from '../rules/rule.ts';
import { looksLikePlan } from '../syntax/looksLikePlan.ts';
import type { PlanDocument } from '../model/plan.ts';
import { readPlan } from '../syntax/readPlan.ts';
import { absolute, type Range } from '../text/span.ts';
import { places, type Place } from '../views/places.ts';
import { checkBeside } from '../workspace/checkWorkspace.ts';
import { summaryOf, type PlanSummary } from '../workspace/summary.ts';
import { addressOf } from './address.ts';
import type { PlanStatusParams } from './protocol.ts';

/** A finding and all that it covers, which may be more than the line that is marked. */
export type PlacedFinding = Finding & { readonly range: Range };

/** One mark in the text, and the findings it stands for. */
export interface Mark extends Place<PlacedFinding> {
  /** The words that are marked, on one line. */
  readonly range: Range;
}

/** What came of reading one version of a document. */
export interface Reading {
  readonly verdict: PlanStatusParams['verdict'];
  readonly because: readonly string[];
  /** Only for a plan. */
  readonly checked?: CheckedPlan;
  readonly marks: readonly Mark[];
  readonly summary?: PlanSummary;
}

/** What a reading depends on beside the text. */
export interface ReadWith {
  readonly uri: string;
  readonly today: CalendarDate;
  readonly house: House;
  /** What somebody said the file is. */
  readonly treated?: boolean | undefined;
  /** Nothing is to be said about it until somebody asks to see what was found. */
  readonly hidden?: boolean | undefined;
  /** Reads the text, and may keep what it has read of the version before; `readPlan` when left out. */
  readonly read?: (text: string) => PlanDocument;
  /** It was a plan at the last keystroke, so it stays one while that may still be so. */
  readonly wasPlan: boolean;
  /** What was found in an earlier version. When it is given, the rules are not asked, and it stays where it still stands. */
  readonly earlier?: readonly Finding[] | undefined;
  /** The other plans of the folder, once somebody asked for them. */
  readonly others?: readonly PlanSummary[] | undefined;
}

/** Reads a document. What is no plan is not read any further than it takes to know that. */
export function readDocument(text: string, options: ReadWith): Reading {
  const { verdict, because } = verdictOf(text, options);
  if (verdict !== 'plan') return { verdict, because, marks: [] };
  const { today, house, uri, others, hidden, earlier } = options;
  const plan = (options.read ?? readPlan)(text);
  const summary = summaryOf(addressOf(uri), plan);
  const checked: CheckedPlan = hidden
    ? { text, plan, findings: [], today, hidden }
    : {
        text,
        plan,
        findings: earlier ? standing(earlier, plan) : checkPlan(plan, rules, { today, house }),
        today,
        house,
      };
  const reading: Reading = { verdict, because, checked, marks: marksOf(checked), ...(summary && { summary }) };
  return others === undefined || earlier !== undefined ? reading : besideOthers(reading, house, others);
}

/** Those findings of which every word that they point at stands in the plan as it did. A block's id is made of its source. */
function standing(findings: readonly Finding[], { blocks }: PlanDocument): Finding[] {
  const here = new Set(blocks.map((it) => it.id));
  return findings.filter(({ span, related = [], fix }) =>
    [span, ...related.map((it) => it.span), ...(fix?.edits ?? []).map((it) => it.span)].every((it) =>
      here.has(it.block),
    ),
  );
}

/** The same reading with what the rules over several plans find in it. */
export function besideOthers(reading: Reading, house: House, others: readonly PlanSummary[]): Reading {
  const { checked, summary } = reading;
  if (checked === undefined || checked.hidden || summary === undefined) return reading;
  const found = checkBeside(summary, others, { today: checked.today, house });
  if (found.length === 0) return reading;
  const whole: CheckedPlan = { ...checked, findings: [...checked.findings, ...found] };
  return { ...reading, checked: whole, marks: marksOf(whole) };
}

/** A file named as a plan is one, as it is in an audit. */
export function isNamedAsPlan(uri: string): boolean {
  return /\.plan\.(?:md|markdown)$/i.test(uri);
}

/** What a text is taken for: what somebody said it is, else what its name says, else what it looks like. */
export function verdictOf(
  text: string,
  { uri, treated, wasPlan }: Pick<ReadWith, 'uri' | 'treated' | 'wasPlan'>,
): Pick<Reading, 'verdict' | 'because'> {
  if (treated === true) return { verdict: 'plan', because: ['somebody said that it is a plan'] };
  if (treated === false) return { verdict: 'none', because: ['somebody said that it is no plan'] };
  if (isNamedAsPlan(uri)) return { verdict: 'plan', because: ['its name ends in “.plan.md”'] };
  const { answer, because } = looksLikePlan(text);
  if (answer === 'yes' || (answer === 'unsure' && wasPlan)) return { verdict: 'plan', because };
  return { verdict: answer === 'unsure' ? 'perhaps' : 'none', because };
}

function marksOf(checked: CheckedPlan): Mark[] {
  const placed = checked.findings.map((it) => ({ ...it, range: absolute(checked.plan.blocks, it.span) }));
  return places(placed).map((it) => ({ ...it, range: markOf(checked, it.lead.span) }));
}
