/** "Audit this folder": every plan in the open folders, kept up to date from then on. */
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CalendarDate } from '../calendar/date.ts';
import type { House } from '../rules/rule.ts';
import type { Files } from '../workspace/files.ts';
import type { PlanSummary } from '../workspace/summary.ts';
import { addressOf } from './address.ts';
import { diagnosticOf } from './convert.ts';
import { fileNames, type FileNames } from './fileNames.ts';
import type { OpenPlans } from './openPlans.ts';
import type { AuditWorkspaceResult } from './protocol.ts';
import { besideOthers, readDocument, type Reading } from './reading.ts';
import { withSettings, type EditorSettings } from './settings.ts';

/** What an editor is to show for a file that is not open in it. */
export interface FileReport {
  /** A new one for each report. */
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

export interface FolderAudit {
  /** Reads every plan in the folders. Undefined, with everything as it was, when it was no longer wanted before its end. */
  run(folders: readonly string[], course?: AuditCourse): Promise<AuditWorkspaceResult | undefined>;
  /** Reads one file again, or forgets it when it has gone. Does nothing before somebody has asked for an audit. */
  again(uri: string): Promise<void>;
  /** Whether a file is one of the plans that were read. */
  knows(uri: string): boolean;
  /** What there is to show of each plan, by its URI; undefined before an audit. */
  reports(): ReadonlyMap<string, FileReport> | undefined;
  /** What each plan names, by the address of its file. Empty before an audit. */
  names(): ReadonlyMap<string, FileNames>;
}

/** Whoever waits for an audit: they may give up, and hear how far it is. */
export interface AuditCourse {
  readonly unwanted: () => boolean;
  readonly read: (count: number, of: number) => void;
}

export interface FolderAuditOptions {
  readonly plans: OpenPlans;
  readonly documentOf: (uri: string) => TextDocument | undefined;
  readonly files: Files;
  readonly settings: EditorSettings;
  readonly today: () => CalendarDate;
  readonly related: boolean;
  /** Called after each change of what is to be shown. */
  readonly changed: () => void;
}

interface Audited {
  readonly uri: string;
  readonly summary: PlanSummary | undefined;
  readonly report: FileReport;
  readonly names: FileNames;
}

interface Looked {
  readonly uri: string;
  readonly text: string;
  readonly house: House;
  readonly reading: Reading;
}

export function folderAudit(options: FolderAuditOptions): FolderAudit {
  const { plans, documentOf, files, changed, related } = options;
  /** By address, so that a file is known in whichever way its URI is spelled. */
  let audited: Map<string, Audited> | undefined;
  let count = 0;

  /** Undefined for a file that has gone or is no plan. */
  async function look(uri: string): Promise<Looked | undefined> {
    const text = documentOf(uri)?.getText() ?? (await files.read(uri));
    if (text === undefined) return undefined;
    const [around, own] = await Promise.all([files.houseFor(uri), options.settings.of(uri)]);
    const house = withSettings(around.house, own);
    const treated = plans.treated(uri);
    const reading = readDocument(text, { uri, today: options.today(), house, treated, wasPlan: false });
    return reading.checked === undefined ? undefined : { uri, text, house, reading };
  }

  /** Where nothing has changed, the report is the one an editor has already. */
  function audit({ uri, text, house, reading }: Looked, others: readonly PlanSummary[]): Audited {
    const { checked, marks, summary } = besideOthers(reading, house, others);
    const lines = TextDocument.create(uri, 'markdown', 0, text);
    const items = checked === undefined ? [] : marks.map((it) => diagnosticOf(lines, checked, it, related));
    const known = audited?.get(addressOf(uri))?.report;
    const same = known !== undefined && JSON.stringify(known.items) === JSON.stringify(items);
    const names = fileNames(lines, checked?.plan);
    return { uri, summary, names, report: same ? known : { resultId: `file-${++count}`, items } };
  }

  return {
    async run(folders, course) {
      const seen: Looked[] = [];
      const found = await files.find(folders);
      for (const [index, uri] of found.entries()) {
        if (course?.unwanted() === true) return undefined;
        // Seldom enough that telling takes no time.
        if (index % 25 === 0) course?.read(index, found.length);
        const looked = await look(uri);
        if (looked !== undefined) seen.push(looked);
      }
      if (course?.unwanted() === true) return undefined;
      // Only now, since a rule over several plans needs them all.
      const all = seen.flatMap((it) => it.reading.summary ?? []);
      audited = new Map(seen.map((it) => [addressOf(it.uri), audit(it, all)]));
      plans.beside(all);
      changed();
      const findings = [...audited.values()].reduce((sum, it) => sum + it.report.items.length, 0);
      return { plans: audited.size, findings };
    },
    async again(uri) {
      if (audited === undefined || !/\.(?:md|markdown)$/i.test(uri)) return;
      const looked = await look(uri);
      if (looked === undefined) audited.delete(addressOf(uri));
      else audited.set(addressOf(uri), audit(looked, summaries(audited)));
      plans.beside(summaries(audited));
      changed();
    },
    knows: (uri) => audited?.has(addressOf(uri)) === true,
    names: () => new Map([...(audited ?? [])].map(([address, it]) => [address, it.names])),
    reports: () => audited && new Map([...audited.values()].map(({ uri, report }) => [uri, report])),
  };
}

function summaries(audited: ReadonlyMap<string, Audited>): PlanSummary[] {
  return [...audited.values()].flatMap((it) => it.summary ?? []);
}
