import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import pc from 'picocolors';
import { parseIso } from '../calendar/date.ts';
import { jsonParts } from '../report/json.ts';
import { count } from '../report/layout.ts';
import { plain } from '../report/palette.ts';
import type { AuditResult } from '../report/results.ts';
import { countBySeverity } from '../report/results.ts';
import { noPlans } from '../report/summary.ts';
import { textParts } from '../report/text.ts';
import { isProfile, profileNames } from '../rules/profiles.ts';
import { severities, type Severity } from '../rules/rule.ts';
import { audit, type Audit, type AuditRequest } from './audit.ts';
import type { AuditCache } from './auditCache.ts';
import { because } from './because.ts';
import { judges } from './judges.ts';
import { progress } from './progress.ts';
import type { ExitCode } from './run.ts';
import { columns, localDate, wantsColour, writeParts, type Surroundings } from './surroundings.ts';
import { edition, version } from './version.ts';

/** The options of `golden-thread audit` as they were typed. */
export interface AuditOptions {
  readonly format: string;
  readonly out?: string;
  readonly today?: string;
  readonly failOn: string;
  readonly config?: string;
  readonly profile?: string;
  readonly cache?: string;
  readonly verbose?: boolean;
}

const formats = ['text', 'json', 'sarif'] as const;
const limits = ['error', 'warning', 'information', 'never'] as const;

/** `golden-thread audit`: finds the plans, reads them, writes the report and says how it went. */
export async function runAudit(
  paths: readonly string[],
  options: AuditOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const complain = (message: string): void => void surroundings.complaints.write(`golden-thread: ${message}\n`);
  const format = formats.find((it) => it === options.format);
  const limit = limits.find((it) => it === options.failOn);
  const { profile } = options;
  const today = options.today === undefined ? localDate(surroundings.now()) : parseIso(options.today);
  if (format === undefined) complain(`--format is text, json or sarif, not “${options.format}”.`);
  if (limit === undefined) complain(`--fail-on is error, warning, information or never, not “${options.failOn}”.`);
  if (today === undefined) complain(`--today is a day as YYYY-MM-DD, such as 2026-07-01, not “${options.today}”.`);
  const known = profile === undefined || isProfile(profile);
  if (!known) complain(`--profile is ${profileNames.join(', ').replace(/, (?=[^,]+$)/, ' or ')}, not “${profile}”.`);
  if (format === undefined || limit === undefined || today === undefined || !known) return 2;

  const { result, obstacles } = await audited(
    {
      paths: paths.length === 0 ? ['.'] : paths,
      folder: surroundings.folder,
      today,
      ...(options.config !== undefined && { config: options.config }),
      ...(profile !== undefined && { profile }),
    },
    options,
    surroundings,
    complain,
  );
  for (const { path, line, column, message } of obstacles) {
    complain(`${path}${line === undefined ? '' : `:${line}:${column ?? 1}`}: ${message}`);
  }
  const nothing = result.plans.length === 0 && result.folders.length === 0;
  if (format !== 'text') for (const it of noPlans(result)) complain(it);
  // Of names that lead nowhere a page to read would only say again what has just been said.
  if (format === 'text' && nothing && options.out === undefined) return 2;
  const parts = await report(result, format, obstacles.length === 0, options, surroundings);
  const written = await write(parts, result, options, surroundings, complain);
  if (!written || obstacles.length > 0) return 2;
  return reaches(result, limit) ? 1 : 0;
}

/** The audit with all that makes it quick, and with somebody who watches told how far it is. */
async function audited(
  request: Omit<AuditRequest, 'judges'>,
  { cache: place }: AuditOptions,
  { folder, complaints, judgeProgram }: Surroundings,
  complain: (message: string) => void,
): Promise<Audit> {
  const cache = place === undefined ? undefined : await cacheIn(path.resolve(folder, place));
  const seen = progress(complaints);
  try {
    return await audit({
      ...request,
      judges: (count) => judges(count, judgeProgram),
      onProgress: seen.show,
      ...(cache !== undefined && { cache }),
    });
  } finally {
    seen.clear();
    for (const it of cache?.complaints() ?? []) complain(`--cache ${place}: ${it}`);
  }
}

async function cacheIn(folder: string): Promise<AuditCache> {
  const { auditCache } = await import('./auditCache.ts');
  return auditCache(folder, edition);
}

async function report(
  result: AuditResult,
  format: (typeof formats)[number],
  successful: boolean,
  options: AuditOptions,
  surroundings: Surroundings,
): Promise<Iterable<string>> {
  if (format === 'json') return jsonParts(result);
  if (format === 'sarif') {
    const [{ sarifReport }, { allRules }] = await Promise.all([import('../report/sarif.ts'), import('./allRules.ts')]);
    return [sarifReport(result, { version, rules: allRules, successful })];
  }
  const palette = options.out === undefined ? pc.createColors(wantsColour(surroundings)) : plain;
  const width = options.out === undefined ? columns(surroundings) : 100;
  return textParts(result, { palette, width, verbose: options.verbose === true });
}

async function write(
  parts: Iterable<string>,
  result: AuditResult,
  { out }: AuditOptions,
  { folder, output }: Surroundings,
  complain: (message: string) => void,
): Promise<boolean> {
  if (out === undefined) {
    await writeParts(output, parts);
    return true;
  }
  const file = path.resolve(folder, out);
  if (result.plans.some((it) => path.resolve(folder, it.path) === file)) {
    complain(`${out}: this is one of the plans, and the report would take its place. Choose another name.`);
    return false;
  }
  try {
    await writeFile(file, parts);
  } catch (problem) {
    complain(`${out}: the report cannot be written there: ${because(problem)}.`);
    return false;
  }
  const findings = Object.entries(countBySeverity(result.plans)).flatMap(([severity, number]) =>
    number > 0 ? [`${number} ${severity}`] : [],
  );
  output.write(
    `Wrote ${out}: ${count(result.plans.length, 'plan')}, ${findings.length === 0 ? 'nothing found' : `findings: ${findings.join(', ')}`}.\n`,
  );
  return true;
}

function reaches({ plans }: AuditResult, limit: Severity | 'never'): boolean {
  if (limit === 'never') return false;
  const counts = countBySeverity(plans);
  return severities.slice(0, severities.indexOf(limit) + 1).some((it) => counts[it] > 0);
}
