import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CalendarDate } from '../calendar/date.ts';
import type { PlanDocument } from '../model/plan.ts';
import { planReader } from '../syntax/readPlan.ts';
import type { Files } from '../workspace/files.ts';
import type { PlanSummary } from '../workspace/summary.ts';
import { byHand, type LastCheck } from './byHand.ts';
import type { Settings } from './protocol.ts';
import { readDocument, type Reading } from './reading.ts';
import { settling } from './settling.ts';
import { withSettings, type EditorSettings } from './settings.ts';

/** A document with what came of reading it, of one and the same version. */
export interface OpenPlan {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly settings: Settings;
  /** The house rules in force, when there are any. */
  readonly houseFile?: string;
  /** Only where plans are looked through when somebody asks. */
  readonly byHand?: LastCheck;
}

/**
 * The open documents and one reading of each: that of its newest version, made when it is first asked for and shared by
 * everything that wants to know about the plan.
 */
export interface OpenPlans {
  /** Undefined for a document that is not open, or is no Markdown. */
  reading(uri: string): Promise<OpenPlan | undefined>;
  /** Somebody asks for the newest version to be looked through. */
  check(uri: string): void;
  /** Says what a file is; `undefined` lets it speak for itself again. */
  treat(uri: string, as: boolean | undefined): void;
  treated(uri: string): boolean | undefined;
  /** Says nothing about a file until it is told otherwise. */
  hide(uri: string, hidden: boolean): void;
  /** The other plans of the folders, as soon as somebody has asked about them. */
  beside(others: readonly PlanSummary[]): void;
  /** Settings or house rules have changed, so that everything is read anew when it is next asked for. */
  forgetReadings(): void;
  close(uri: string): void;
}

export interface OpenPlansOptions {
  /** The newest version of an open document. */
  readonly documentOf: (uri: string) => TextDocument | undefined;
  readonly files: Files;
  readonly settings: EditorSettings;
  readonly today: () => CalendarDate;
}

interface Known {
  readonly open: OpenPlan;
  readonly version: number;
  readonly asOf: number;
  /** Keeps what it can of one version for the next. */
  readonly read: (text: string) => PlanDocument;
}

export function openPlans({ documentOf, files, settings, today }: OpenPlansOptions): OpenPlans {
  const readings = new Map<string, Known>();
  const settled = settling((uri) => documentOf(uri)?.version);
  const saidToBe = new Map<string, boolean>();
  const hiddenFiles = new Set<string>();
  const checks = byHand();
  let others: readonly PlanSummary[] | undefined;
  /** Grows with everything that readings depend on beside the text. */
  let generation = 0;

  async function reading(uri: string): Promise<OpenPlan | undefined> {
    for (;;) {
      if (!isMarkdown(documentOf(uri))) return undefined;
      const asOf = generation;
      const [around, own] = await Promise.all([files.houseFor(uri), settings.of(uri), settled(uri)]);
      // What was typed in the meantime counts: the newest version is read, and only that.
      const document = documentOf(uri);
      if (asOf !== generation) continue;
      if (!isMarkdown(document)) return undefined;
      const known = readings.get(uri);
      const upToDate = known?.version === document.version && known.asOf === generation;
      // Of what is hidden, and of a file that is no plan, nobody can be told more however often they ask.
      const shown = known?.open.reading.checked;
      if (upToDate && !(checks.isAsked(uri) && shown !== undefined && !shown.hidden)) return known.open;
      const read = known?.read ?? planReader();
      const earlier = checks.earlier(uri, own);
      const reading = readDocument(document.getText(), {
        uri,
        today: today(),
        house: withSettings(around.house, own),
        treated: saidToBe.get(uri),
        hidden: hiddenFiles.has(uri),
        read,
        wasPlan: known?.open.reading.verdict === 'plan',
        earlier,
        others,
      });
      if (earlier === undefined) checks.checked(uri, document.version, reading);
      const open: OpenPlan = {
        document,
        reading,
        settings: own,
        ...(own.run === 'manual' && { byHand: checks.last(uri, document.version) }),
        ...(around.file !== undefined && { houseFile: around.file }),
      };
      readings.set(uri, { open, version: document.version, asOf, read });
      return open;
    }
  }

  return {
    reading,
    check: checks.ask,
    treat(uri, as) {
      if (as === undefined) saidToBe.delete(uri);
      else saidToBe.set(uri, as);
      generation++;
    },
    treated: (uri) => saidToBe.get(uri),
    hide(uri, hidden) {
      if (hidden) hiddenFiles.add(uri);
      else hiddenFiles.delete(uri);
      generation++;
    },
    beside(summaries) {
      others = summaries;
      generation++;
      checks.changed();
    },
    forgetReadings() {
      generation++;
      checks.changed();
    },
    close(uri) {
      readings.delete(uri);
      checks.close(uri);
    },
  };
}

function isMarkdown(document: TextDocument | undefined): document is TextDocument {
  return document !== undefined && (document.languageId === 'markdown' || /\.(?:md|markdown)$/i.test(document.uri));
}
