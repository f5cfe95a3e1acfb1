import { severities, type Severity } from '../rules/rule.ts';
import { count, list, printable, wrap } from './layout.ts';
import { countByRule, countBySeverity, type AuditResult, type PassedOver, type PlanResult } from './results.ts';
import { severityMeanings } from './ruleFacts.ts';
import { tags, type TextOptions } from './textOptions.ts';

/** What the audit came to as a whole, what was left out of it, and what to do next: lines of the text report. */
export function summary(result: AuditResult, settings: TextOptions): string[] {
  const parts = [
    totals(result, settings),
    notRead(result, settings),
    leftOut(result, settings),
    passedOver(result, settings),
    next(result, settings),
  ].filter((it) => it.length > 0);
  return parts.flatMap((it, index) => (index === 0 ? it : ['', ...it]));
}

/** What to say when folders were searched and held no plan: one sentence for all of them. */
export function noPlans({ folders, plans, ignored }: AuditResult): string[] {
  if (plans.length > 0 || ignored.length > 0 || folders.length === 0) return [];
  return [
    `No plans were found in ${list(folders.map((it) => (it === '.' ? 'this folder' : it)))}. Plans are Markdown files named ….plan.md, or .md files that look like a plan.`,
  ];
}

function totals(result: AuditResult, { palette, width }: TextOptions): string[] {
  const { plans } = result;
  if (plans.length === 0) return noPlans(result).flatMap((it) => wrap(it, width));
  const withFindings = plans.filter((it) => it.findings.length > 0).length;
  const rule = palette.dim('─'.repeat(Math.min(width, 72)));
  if (withFindings === 0) {
    return [rule, palette.bold(`${count(plans.length, 'plan')} read. Nothing found.`), ...caution(width, palette.dim)];
  }
  const counts = countBySeverity(plans);
  const common = countByRule(plans).slice(0, 3);
  const all = plans.reduce((sum, it) => sum + it.findings.length, 0);
  const where =
    plans.length === 1
      ? ''
      : ` ${withFindings === plans.length ? 'All of them have' : `${withFindings} of them ${withFindings === 1 ? 'has' : 'have'}`} findings.`;
  return [
    rule,
    palette.bold(`${count(plans.length, 'plan')} read, ${count(all, 'finding')}.`) + where,
    '',
    ...severities.filter((it) => counts[it] > 0).map((it) => severityLine(it, counts[it], palette)),
    '',
    ...wrap(`Most often: ${common.map((it) => often(it, plans.length)).join('; ')}.`, width),
    '',
    ...caution(width, palette.dim),
  ];
}

function severityLine(severity: Severity, number: number, palette: TextOptions['palette']): string {
  const { word, colour } = tags[severity];
  return `${String(number).padStart(5)}  ${palette[colour](word.padEnd(7))}  ${severityMeanings[severity]}`;
}

function often({ rule, findings, plans }: { rule: string; findings: number; plans: number }, of: number): string {
  const times = findings === 1 ? 'once' : findings === 2 ? 'twice' : `${findings} times`;
  return of === 1 ? `${rule} (${times})` : `${rule} (${times}, in ${count(plans, 'plan')})`;
}

function caution(width: number, dim: (text: string) => string): string[] {
  return wrap(
    'Golden Thread reads words and structure. Whether a plan is right for the child is for people to judge.',
    width,
  ).map(dim);
}

function notRead({ problems }: AuditResult, settings: TextOptions): string[] {
  if (problems.length === 0) return [];
  return [
    settings.palette.bold('To know about'),
    ...problems.flatMap(({ path, line, column, message }) =>
      item(`${path}${line === undefined ? '' : `:${line}:${column ?? 1}`}: ${message}`, settings),
    ),
  ];
}

function leftOut({ ignored }: AuditResult, settings: TextOptions): string[] {
  if (ignored.length === 0) return [];
  return [
    settings.palette.bold('Left out because the plan itself asks for it'),
    ...ignored.flatMap(({ path, reason }) => item(`${path}: ${reason || 'no reason given'}`, settings)),
  ];
}

function passedOver({ plans, passedOver }: AuditResult, settings: TextOptions): string[] {
  const perhaps = passedOver.filter((it) => it.perhaps);
  const others = passedOver.filter((it) => !it.perhaps);
  const line = (it: PassedOver): string[] => item(`${it.path}: ${it.because}`, settings);
  return [
    ...(perhaps.length === 0 ? [] : [...wrap(mayBePlans(perhaps.length), settings.width), ...perhaps.flatMap(line)]),
    ...(others.length === 0 ? [] : othersPassedOver(others, plans.length + perhaps.length === 0, settings, line)),
  ];
}

function mayBePlans(number: number): string {
  const what =
    number === 1 ? '1 file may or may not be a plan and was' : `${number} files may or may not be plans and were`;
  return `${what} not read. Name a file outright to have it read as one.`;
}

/** How many, and which of them: all when asked, and some when there is nothing else to show. */
function othersPassedOver(
  others: readonly PassedOver[],
  nothingElse: boolean,
  { verbose }: TextOptions,
  line: (it: PassedOver) => string[],
): string[] {
  const other = nothingElse ? '' : 'other ';
  const listed = verbose ? others : nothingElse ? others.slice(0, 10) : [];
  const all = listed.length === others.length;
  return [
    `${count(others.length, `${other}file or folder`, `${other}files and folders`)} passed over${all ? ':' : '; --verbose lists them all.'}`,
    ...listed.flatMap(line),
  ];
}

function next({ plans }: AuditResult, settings: TextOptions): string[] {
  const rule = countByRule(plans)[0]?.rule;
  if (rule === undefined) return [];
  const steps: readonly { readonly text: string; readonly type?: string }[] = [
    { text: start(plans) },
    { text: 'See why a rule matters, with a weak and a better wording:', type: `golden-thread rules ${rule}` },
    {
      text: 'Where a finding does not fit this child, say so in the plan, above the line and with your reason:',
      type: `<!-- golden-thread-ignore ${rule}: reason -->`,
    },
  ];
  return [
    settings.palette.bold('What to do next'),
    // What somebody may copy stays on one line, however narrow the page is.
    ...steps.flatMap(({ text, type }, index) => [
      ...item(text, settings, `${index + 1}.`),
      ...(type === undefined ? [] : [`       ${type}`]),
    ]),
  ];
}

/** Where to begin: with the errors, or else with the plan that has most to put right. */
function start(plans: readonly PlanResult[]): string {
  const number = (plan: PlanResult, severity: Severity): number =>
    plan.findings.filter((it) => it.severity === severity).length;
  const severity = severities.find((it) => plans.some((plan) => number(plan, it) > 0)) ?? 'hint';
  const most = plans
    .filter((it) => number(it, severity) > 0)
    .toSorted((a, b) => number(b, severity) - number(a, severity));
  const named = most.slice(0, 3).map((it) => `${printable(it.path)} (${number(it, severity)})`);
  const more = most.length - named.length;
  const word = tags[severity].word;
  const what = word === 'info' ? 'the points marked info' : `the ${word}s`;
  return `Start with ${what}: ${list(more > 0 ? [...named, `${count(more, 'more plan')}`] : named)}.`;
}

function item(text: string, { width }: TextOptions, bullet = '-'): string[] {
  const indent = bullet.length + 3;
  return wrap(text, Math.max(30, width - indent)).map(
    (it, index) => (index === 0 ? `  ${bullet} ` : ' '.repeat(indent)) + it,
  );
}
