import type { CalendarDate } from '../calendar/date.ts';
import {
  withFindings,
  type AuditResult,
  type IgnoredPlan,
  type PassedOver,
  type PlanResult,
  type Problem,
} from '../report/results.ts';
import type { ProfileName } from '../rules/profiles.ts';
import type { Finding, House } from '../rules/rule.ts';
import { checkWorkspace } from '../workspace/checkWorkspace.ts';
import { inTurn } from './inTurn.ts';
import type { AuditCache } from './auditCache.ts';
import { findFiles, type Candidate } from './files.ts';
import { houseFiles } from './houseFiles.ts';
import type { Case, JudgedPlan, Judgement } from './judge.ts';
import type { Judges } from './judges.ts';
import { readText } from './readText.ts';
import { sharing } from './sharing.ts';

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
  /** Who judges so many texts at most. */
  readonly judges: (count: number) => Judges;
  /** What was found out before. */
  readonly cache?: AuditCache;
  /** Told after each file. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** The result, and what of the request could not be done. */
export interface Audit {
  readonly result: AuditResult;
  /** Also part of the result's problems. Each makes the audit less than what was asked for. */
  readonly obstacles: readonly Problem[];
}

/** Finds, reads and checks plans. What cannot be read is said; the rest is audited all the same. */
export async function audit({ paths, folder, today, config, profile, ...how }: AuditRequest): Promise<Audit> {
  const found = await findFiles(paths, folder);
  const houses = houseFiles(async () => (await import('./allRules.ts')).allRules.map((it) => it.id), folder, config);
  const withProfile = new Map<House, House>();
  const houseOf = async (file: string): Promise<House> => {
    const house = await houses.of(file);
    if (profile === undefined) return house;
    // One house stays one value: the rules over several plans are asked once for each.
    const known = withProfile.get(house) ?? { ...house, profile };
    withProfile.set(house, known);
    return known;
  };
  const share = sharing(found.candidates.length);
  const judges = how.judges(found.candidates.length);
  let done = 0;
  const looked = await inTurn(found.candidates, judges.atOnce, async (candidate) => {
    const seen = await look(candidate, houseOf, share, { ...how, judges, today });
    how.onProgress?.(++done, found.candidates.length);
    return seen;
  }).finally(judges.close);
  // A named configuration is wrong or right whether or not there is a plan to use it on.
  if (config !== undefined) await houses.of(folder);

  const all = looked.flat();
  const opened = all.flatMap((it) => ('opened' in it ? [it.opened] : []));
  const obstacles = [
    ...found.obstacles,
    ...all.flatMap((it) => ('obstacle' in it ? [it.obstacle] : [])),
    ...houses.obstacles,
  ];
  const problems = [...found.problems, ...all.flatMap((it) => ('problem' in it ? [it.problem] : []))];
  const passedOver = [...found.passedOver, ...all.flatMap((it) => ('passedOver' in it ? [it.passedOver] : []))];
  const across = acrossPlans(opened, today);
  return {
    obstacles,
    result: {
      folders: found.folders,
      plans: opened.flatMap((it) => resultOf(it, across.get(it.result.path) ?? [], share)),
      problems: [...obstacles, ...problems].toSorted(inOrder),
      passedOver: passedOver.toSorted(inOrder),
      ignored: opened.flatMap(ignoredPlan),
    },
  };
}

/** What came of one file. */
type Seen =
  | { readonly opened: OpenedPlan }
  | { readonly passedOver: PassedOver }
  | { readonly problem: Problem }
  | { readonly obstacle: Problem };

interface OpenedPlan extends Omit<JudgedPlan, 'result'> {
  readonly result: PlanResult;
  readonly named: boolean;
  readonly house: House;
}

async function look(
  { path, file, named }: Candidate,
  houseOf: (file: string) => Promise<House>,
  share: ReturnType<typeof sharing>,
  { judges, cache, today }: Pick<AuditRequest, 'cache' | 'today'> & { readonly judges: Judges },
): Promise<Seen[]> {
  const read = await readText(file);
  if ('unreadable' in read) {
    const problem = { path, message: `this file cannot be read: ${read.unreadable}.` };
    return [named ? { obstacle: problem } : { problem }];
  }
  try {
    const house = await houseOf(file);
    const text: Case = { text: read.text, house, today, always: named || /\.plan\.(?:md|markdown)$/i.test(path) };
    const judgement = await remembered(file, text, judges, cache);
    if ('no' in judgement) return [{ passedOver: { path, ...judgement.no } }];
    const { result, summary, ...rest } = judgement.plan;
    const opened: OpenedPlan = {
      ...rest,
      ...(summary !== undefined && { summary: { ...summary, path } }),
      result: share({ ...result, path, text: read.text }),
      named,
      house,
    };
    return [{ opened }, ...(read.note === undefined ? [] : [{ problem: { path, message: read.note } }])];
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    const message = `Golden Thread itself failed on this file (${said}). Please report it; a plan, however unfinished, is never the cause.`;
    return [{ obstacle: { path, message } }];
  }
}

async function remembered(file: string, text: Case, judges: Judges, cache?: AuditCache): Promise<Judgement> {
  const known = await cache?.known(file, text);
  if (known !== undefined) return known;
  const judgement = await judges.judge(text);
  await cache?.keep(file, text, judgement);
  return judgement;
}

/**
 * What the rules over several plans find, by path. Only plans that were found in a folder are asked: of a plan that
 * somebody picked out nobody can say what else there is.
 */
function acrossPlans(opened: readonly OpenedPlan[], today: CalendarDate): Map<string, Finding[]> {
  const summaries = opened.flatMap(({ summary }) => summary ?? []);
  const found = new Map<string, Finding[]>();
  for (const house of new Set(opened.map((it) => it.house))) {
    const here = new Set(opened.filter((it) => it.house === house && !it.named).map((it) => it.result.path));
    if (here.size === 0) continue;
    for (const { path, finding } of checkWorkspace(summaries, { today, house })) {
      if (here.has(path)) found.set(path, [...(found.get(path) ?? []), finding]);
    }
  }
  return found;
}

function resultOf(
  { result, blocks, ignored }: OpenedPlan,
  across: readonly Finding[],
  share: ReturnType<typeof sharing>,
): PlanResult[] {
  const whole = across.length === 0 ? result : share(withFindings(result, blocks, across));
  // A plan that asks to be left out is only listed as such, unless there is something to say about the asking.
  return ignored !== undefined && whole.findings.length === 0 ? [] : [whole];
}

function ignoredPlan({ result, ignored }: OpenedPlan): IgnoredPlan[] {
  return ignored === undefined ? [] : [{ path: result.path, reason: ignored }];
}

function inOrder(a: { path: string; line?: number }, b: { path: string; line?: number }): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
