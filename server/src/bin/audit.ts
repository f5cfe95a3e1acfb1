import type { CalendarDate } from '../calendar/date.ts';
import {
  planResult,
  withFindings,
  type AuditResult,
  type IgnoredPlan,
  type PassedOver,
  type PlanResult,
  type Problem,
} from '../report/results.ts';
import { checkPlan } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import type { ProfileName } from '../rules/profiles.ts';
import type { Finding, House } from '../rules/rule.ts';
import type { BlockPlace } from '../text/span.ts';
import { looksLikePlan } from '../syntax/looksLikePlan.ts';
import { readPlan } from '../syntax/readPlan.ts';
import { checkWorkspace } from '../workspace/checkWorkspace.ts';
import { summaryOf, type PlanSummary } from '../workspace/summary.ts';
import { allRules } from './allRules.ts';
import { findFiles, type Candidate } from './files.ts';
import { houseFiles } from './houseFiles.ts';
import { readText } from './readText.ts';

/** What somebody wants audited. */
export interface AuditRequest {
  /** Files and folders as they were typed. */
  readonly paths: readonly string[];
  /** The working folder, absolute. */
  readonly folder: string;
  readonly today: CalendarDate;
  /** House rules for all plans. */
  readonly config?: string;
  /** Which rules are asked, whatever the house rules say about that. */
  readonly profile?: ProfileName;
}

/** The result, and what of the request could not be done. */
export interface Audit {
  readonly result: AuditResult;
  /** Also part of the result's problems. Each makes the audit less than what was asked for. */
  readonly obstacles: readonly Problem[];
}

/** Finds, reads and checks plans. What cannot be read is said; the rest is audited all the same. */
export async function audit({ paths, folder, today, config, profile }: AuditRequest): Promise<Audit> {
  const found = await findFiles(paths, folder);
  const houses = houseFiles(
    allRules.map((it) => it.id),
    folder,
    config,
  );
  const obstacles: Problem[] = [...found.obstacles];
  const problems: Problem[] = [...found.problems];
  const passedOver: PassedOver[] = [...found.passedOver];
  const opened: OpenedPlan[] = [];

  for (const candidate of found.candidates) {
    const { path, file, named } = candidate;
    const read = await readText(file);
    if ('unreadable' in read) {
      (named ? obstacles : problems).push({ path, message: `this file cannot be read: ${read.unreadable}.` });
      continue;
    }
    try {
      const not = named || /\.plan\.(?:md|markdown)$/i.test(path) ? undefined : notAPlan(path, read.text);
      if (not !== undefined) {
        passedOver.push(not);
        continue;
      }
      if (read.note !== undefined) problems.push({ path, message: read.note });
      const house = { ...(await houses.of(file)), ...(profile !== undefined && { profile }) };
      opened.push(open(candidate, read.text, house, today));
    } catch (problem) {
      obstacles.push({
        path,
        message: `Golden Thread itself failed on this file (${problem instanceof Error ? problem.message : String(problem)}). Please report it; a plan, however unfinished, is never the cause.`,
      });
    }
  }
  // A named configuration is wrong or right whether or not there is a plan to use it on.
  if (config !== undefined) await houses.of(folder);
  obstacles.push(...houses.obstacles);

  const across = acrossPlans(opened, today);
  return {
    obstacles,
    result: {
      folders: found.folders,
      plans: opened.flatMap((it) => resultOf(it, across.get(it.path) ?? [])),
      problems: [...obstacles, ...problems].toSorted(inOrder),
      passedOver: passedOver.toSorted(inOrder),
      ignored: opened.flatMap(ignoredPlan),
    },
  };
}

/** What is kept of a plan: everything a report needs, and not the plan itself, so that thousands fit into memory. */
interface OpenedPlan {
  readonly path: string;
  readonly named: boolean;
  readonly house: House;
  readonly blocks: readonly BlockPlace[];
  readonly result: PlanResult;
  readonly summary?: PlanSummary;
  readonly ignored?: string;
}

function open({ path, named }: Candidate, text: string, house: House, today: CalendarDate): OpenedPlan {
  const plan = readPlan(text);
  const result = planResult(path, text, plan, checkPlan(plan, rules, { today, house }));
  const summary = summaryOf(path, plan);
  return {
    path,
    named,
    house,
    blocks: plan.blocks,
    result,
    ...(summary !== undefined && { summary }),
    ...(plan.ignored !== undefined && { ignored: plan.ignored.reason }),
  };
}

function notAPlan(path: string, text: string): PassedOver | undefined {
  const { answer, because } = looksLikePlan(text);
  if (answer === 'yes') return undefined;
  const reasons = because.length === 0 ? '' : `: ${because.join(', ')}`;
  const perhaps = answer === 'unsure';
  return {
    path,
    perhaps,
    because: text.trim() === '' ? 'empty' : `${perhaps ? 'may be a plan' : 'does not look like a plan'}${reasons}`,
  };
}

/**
 * What the rules over several plans find, by path. Only plans that were found in a folder are asked: of a plan that
 * somebody picked out nobody can say what else there is.
 */
function acrossPlans(opened: readonly OpenedPlan[], today: CalendarDate): Map<string, Finding[]> {
  const summaries = opened.flatMap(({ summary }) => summary ?? []);
  const found = new Map<string, Finding[]>();
  for (const house of new Set(opened.map((it) => it.house))) {
    const here = new Set(opened.filter((it) => it.house === house && !it.named).map((it) => it.path));
    if (here.size === 0) continue;
    for (const { path, finding } of checkWorkspace(summaries, { today, house })) {
      if (here.has(path)) found.set(path, [...(found.get(path) ?? []), finding]);
    }
  }
  return found;
}

function resultOf({ result, blocks, ignored }: OpenedPlan, across: readonly Finding[]): PlanResult[] {
  const whole = withFindings(result, blocks, across);
  // A plan that asks to be left out is only listed as such, unless there is something to say about the asking.
  return ignored !== undefined && whole.findings.length === 0 ? [] : [whole];
}

function ignoredPlan({ path, ignored }: OpenedPlan): IgnoredPlan[] {
  return ignored === undefined ? [] : [{ path, reason: ignored }];
}

function inOrder(a: { path: string; line?: number }, b: { path: string; line?: number }): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
