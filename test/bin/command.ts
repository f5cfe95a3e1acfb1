/** The command in a real folder: what it is given and what comes back. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { run as runHere } from '../../server/src/bin/run.ts';
import { rules } from '../../server/src/rules/index.ts';
import { workspaceRules } from '../../server/src/workspace/rules/index.ts';

const root = mkdtempSync(join(tmpdir(), 'golden-thread-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a run of the command left behind. */
export interface Run {
  readonly code: number;
  readonly output: string;
  readonly complaints: string;
  /** All three, as somebody at a terminal would tell it. */
  readonly picture: string;
}

/** A new folder with these files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const place = mkdtempSync(join(root, 'in-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
  }
  return place;
}

/** Runs the command in a folder, 80 columns wide, without a process of its own, on 1 July 2026. */
export async function run(
  place: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  let output = '';
  let complaints = '';
  const code = await runHere(words, {
    folder: place,
    environment: { COLUMNS: '80', ...environment },
    output: { write: (text) => (output += text) },
    complaints: { write: (text) => (complaints += text) },
    now: () => new Date(2026, 6, 1),
  });
  return { code, output, complaints, picture: picture(words, code, output, complaints) };
}

/** Runs a built command in a process of its own. */
export function runBuilt(command: string, place: string, words: readonly string[]): Promise<Run> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const options = { cwd: place, env: { ...inherited, COLUMNS: '80' }, maxBuffer: 1e8 };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...words], options, (problem, output, complaints) => {
      const code = problem === null ? 0 : Number(problem.code ?? -1);
      resolve({ code, output, complaints, picture: picture(words, code, output, complaints) });
    });
  });
}

function picture(words: readonly string[], code: number, output: string, complaints: string): string {
  return `$ golden-thread ${words.join(' ')}\n${output}${complaints.replaceAll(/^(?=.)/gm, '! ')}=> ${code}`;
}

/** The audit of a folder as JSON. */
export async function audit(
  place: string,
  ...words: string[]
): Promise<{ code: number; complaints: string; report: AuditJson }> {
  const { code, output, complaints } = await run(place, ['audit', '--format', 'json', ...words]);
  return { code, complaints, report: JSON.parse(output) as AuditJson };
}

/** What the tests look at of an audit in JSON. */
export interface AuditJson {
  readonly plans: readonly {
    path: string;
    child: string | null;
    findings: readonly { rule: string; severity: string }[];
  }[];
  readonly problems: readonly { path: string; message: string }[];
  readonly passedOver: readonly { path: string; because: string }[];
  readonly ignored: readonly { path: string; reason: string }[];
}

/** House rules under which only these rules speak. */
export function only(...ids: string[]): string {
  const off = [...rules, ...workspaceRules].map((it) => it.id).filter((it) => !ids.includes(it));
  return `rules:\n${off.map((it) => `  ${it}: off\n`).join('')}`;
}

/** A small plan with one weak action in it. */
export const weakPlan = `# Child in need plan for Ella Hartley

## Needs

- Ella needs breakfast before school.

## Outcomes

- By 4 September 2026 Ella has eaten before school four days out of five.

## Actions

- School to keep a place at breakfast club from 6 July 2026.
`;

/** The same with a person instead of an organisation. */
export const soundPlan = weakPlan.replace('School to', 'Mrs Lowe, head of Year 4, will');
