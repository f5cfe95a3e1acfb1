import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { notices } from '../rules/notices.ts';
import type { Severity } from '../rules/rule.ts';
import { fingerprint } from './fingerprint.ts';
import type { AuditResult, PlacedFinding, PlanResult, Problem } from './results.ts';
import type { RuleFacts } from './ruleFacts.ts';

/** What the log says about the program itself. */
export interface Tool {
  readonly version: string;
  readonly rules: readonly RuleFacts[];
  /** False when something that was asked for could not be done. */
  readonly successful: boolean;
}

/**
 * The audit as SARIF 2.1.0, for whatever collects findings from many tools. Columns count UTF-16 units, and the log says
 * so. Paths stay relative: an absolute one would carry somebody's name out of the house.
 */
export function sarifReport(result: AuditResult, tool: Tool): string {
  const descriptors = [...tool.rules.map(descriptor), ...noticesIn(result, tool.rules)];
  const indexes = new Map(descriptors.map((it, index) => [it.id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Golden Thread', semanticVersion: tool.version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: tool.successful, toolExecutionNotifications: result.problems.map(notification) },
        ],
        artifacts: result.plans.map((it) => ({
          location: { uri: uri(it.path) },
          sourceLanguage: 'markdown',
          roles: ['analysisTarget'],
        })),
        results: result.plans.flatMap((plan, artifact) => results(plan, artifact, indexes)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  string
>;

function descriptor(rule: RuleFacts): ReportingDescriptor {
  const text = `${rule.why} Weak: “${rule.weak}” Better: “${rule.better}”`;
  const markdown = `${rule.why}\n\nWeak: ${rule.weak}\n\nBetter: ${rule.better}\n\nGuidance: ${rule.guidance.join(', ')}`;
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text, markdown },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [...rule.guidance] },
  };
}

/** Notices about a file, such as a comment that ignores nothing, come from no rule of the list. */
function noticesIn({ plans }: AuditResult, rules: readonly RuleFacts[]): ReportingDescriptor[] {
  const known = new Set(rules.map((it) => it.id));
  const others = new Set(
    plans.flatMap((it) => it.findings.map((finding) => finding.rule)).filter((it) => !known.has(it)),
  );
  return [...others].toSorted().map((id) => {
    const notice = notices.find((it) => it.id === id);
    const why = notice?.why ?? id;
    return {
      id,
      shortDescription: { text: notice?.title ?? id },
      help: { text: why, markdown: why },
      ...(notice && { defaultConfiguration: { level: levels[notice.severity] } }),
    };
  });
}

function results(plan: PlanResult, artifact: number, indexes: ReadonlyMap<string, number>): Result[] {
  const seen = new Map<string, number>();
  return plan.findings.map((finding) => {
    const words = lineAround(plan.text, finding);
    const key = `${finding.rule}\n${words}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const ruleIndex = indexes.get(finding.rule);
    return {
      ruleId: finding.rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [location(plan.path, artifact, finding)],
      partialFingerprints: { 'goldenThread/v1': fingerprint([plan.path, finding.rule, words, String(nth)]) },
    };
  });
}

function location(path: string, index: number, { start, end }: PlacedFinding): Location {
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { physicalLocation: { artifactLocation: { uri: uri(path), index }, region } };
}

function notification({ path, message, line, column }: Problem): Notification {
  const region =
    line === undefined ? undefined : { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return {
    level: 'warning',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uri(path) }, ...(region && { region }) } }],
  };
}

/** A path with forward slashes as a relative reference: each part encoded, so that blanks and letters like é survive. */
function uri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The line a finding starts in, with runs of blanks as one: it stays what it is when other lines come and go. */
function lineAround(text: string, { range }: PlacedFinding): string {
  const start = Math.max(text.lastIndexOf('\n', range.start - 1), text.lastIndexOf('\r', range.start - 1)) + 1;
  const length = text.slice(start).search(/[\r\n]/);
  return text
    .slice(start, length < 0 ? undefined : start + length)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
