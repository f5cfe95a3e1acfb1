/** What a labelled set is made of: statements and whole plans, each with what a careful reader says about it. */
import { faults, isFault, type FaultCode } from './faults.ts';

/** Where in a plan a statement stands. */
export type Role = 'need' | 'outcome' | 'action' | 'contingency' | 'other';

const roles: readonly string[] = ['need', 'outcome', 'action', 'contingency', 'other'] satisfies Role[];

/** A statement with what a careful reader thinks of it. */
export interface LabelledStatement {
  readonly role: Role;
  readonly text: string;
  readonly verdict: 'good' | 'bad';
  readonly faults: readonly FaultCode[];
  /** Good by its own source, although the letter of the guidance finds something. */
  readonly contested: boolean;
  /** The kind of plan it stands in, where that matters. */
  readonly kind?: string;
  /** The file and line it comes from. */
  readonly where: string;
}

/** A fault of a plan as its reviewer wrote it down; `line` counts from 1, undefined for the plan as a whole. */
export interface ListedFault {
  readonly line?: number;
  readonly fault: FaultCode;
  readonly why: string;
}

/** A whole plan with its reviewer's list. A plan whose file begins with `good-` is one that a team could be proud of. */
export interface LabelledPlan {
  readonly where: string;
  readonly text: string;
  readonly good: boolean;
  readonly listed: readonly ListedFault[];
}

/** A line of a `.jsonl` file; a sentence of complaint when it is no labelled statement. */
export function readStatement(line: string, where: string): LabelledStatement | string {
  const said = json(line);
  if (!isRecord(said)) return `${where}: this line is no JSON object.`;
  const { role, text, verdict, faults: listed = [], contested = false, kind } = said;
  if (typeof role !== 'string' || !isRole(role)) return `${where}: the role is one of ${roles.join(', ')}.`;
  if (typeof text !== 'string' || text === '') return `${where}: there is no text.`;
  if (verdict !== 'good' && verdict !== 'bad') return `${where}: the verdict is good or bad.`;
  const codes = readFaults(listed);
  if (typeof codes === 'string') return `${where}: ${codes}`;
  if ((verdict === 'bad') !== codes.length > 0) return `${where}: a bad statement has faults, and a good one none.`;
  return {
    ...{ role, text, verdict, faults: codes, contested: contested === true, where },
    ...(typeof kind === 'string' && { kind }),
  };
}

/** A reviewer's list, `NAME.expected.json`; a sentence of complaint when it is none. */
export function readList(text: string, where: string): readonly ListedFault[] | string {
  const said = json(text);
  if (!Array.isArray(said)) return `${where}: a reviewer's list is a list.`;
  const listed: ListedFault[] = [];
  for (const [index, it] of (said as readonly unknown[]).entries()) {
    const { line, fault, why } = isRecord(it) ? it : {};
    if (typeof fault !== 'string' || !isFault(fault)) {
      return `${where}: entry ${index + 1} names no fault that is known. The faults are ${Object.keys(faults).join(', ')}.`;
    }
    listed.push({
      fault,
      why: typeof why === 'string' ? why : '',
      ...(typeof line === 'number' && { line }),
    });
  }
  return listed;
}

function readFaults(listed: unknown): FaultCode[] | string {
  if (!Array.isArray(listed)) return 'the faults are a list.';
  const unknown = listed.find((it) => typeof it !== 'string' || !isFault(it)) as unknown;
  if (unknown !== undefined) {
    return `“${String(unknown)}” is no fault that is known. The faults are ${Object.keys(faults).join(', ')}.`;
  }
  return listed as FaultCode[];
}

function isRole(word: string): word is Role {
  return roles.includes(word);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
