/** The diagnostics of open documents: computed once a reading, numbered, and calm while somebody types. */
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { houseFileName, readHouse } from '../house/readHouse.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { diagnosticOf, houseDiagnosticOf } from './convert.ts';
import type { OpenPlan, OpenPlans } from './openPlans.ts';
import { ruleIds } from './ruleIds.ts';
import { knownAs, quiet, type TypedDocuments } from './typing.ts';

/** What an editor is to show for one document. */
export interface Report {
  /** A new one for each report, so that an editor that has it needs nothing more. */
  readonly resultId: string;
  readonly version: number;
  readonly items: readonly Diagnostic[];
  /** Whether something is left out until whoever is typing pauses. */
  readonly heldBack: boolean;
}

export interface Diagnostics {
  /** Undefined for a document that is not open. */
  report(uri: string): Promise<Report | undefined>;
  /** The answer to a pull: nothing new where the editor has it all. */
  pull(uri: string, previousResultId: string | undefined): Promise<DocumentDiagnosticReport>;
  /** The document is saved, or somebody asks about it: what is found in it as it stands is wanted now. */
  wanted(uri: string): void;
  close(uri: string): void;
}

export interface DiagnosticsOptions {
  readonly plans: OpenPlans;
  readonly documentOf: (uri: string) => TextDocument | undefined;
  readonly typed: TypedDocuments;
  /** Whether the editor can be told that there is something new; if not, nothing is held back. */
  readonly canTellLater: boolean;
  readonly related: boolean;
}

interface Remembered {
  readonly report: Report;
  readonly of: OpenPlan | undefined;
  /** What the marks are known by that are shown now. */
  readonly shown: ReadonlySet<string>;
}

export function diagnostics({ plans, documentOf, typed, canTellLater, related }: DiagnosticsOptions): Diagnostics {
  const remembered = new Map<string, Remembered>();
  /** The version of each document in which it was last saved, opened or asked about. */
  const wantedOf = new Map<string, number>();
  let count = 0;

  const remember = (
    uri: string,
    of: OpenPlan | undefined,
    made: Omit<Report, 'resultId'>,
    shown: ReadonlySet<string>,
  ): Report => {
    const report = { ...made, resultId: String(++count) };
    remembered.set(uri, { report, of, shown });
    return report;
  };

  function ofHouseRules(document: TextDocument): Report {
    const known = remembered.get(document.uri)?.report;
    if (known?.version === document.version) return known;
    const { problems } = readHouse(document.getText(), ruleIds);
    const items = problems.map((it) => houseDiagnosticOf(document, it));
    return remember(document.uri, undefined, { version: document.version, items, heldBack: false }, new Set());
  }

  /** Whether an editor goes on showing what it shows of a version before, because nobody has asked about this one. */
  function stays(before: OpenPlan, { document, reading, settings, byHand }: OpenPlan): boolean {
    // A file that is said to be no plan, and what is hidden or revealed, is not a question of when.
    if (reading.checked?.hidden !== before.reading.checked?.hidden || reading.checked === undefined) return false;
    if (settings.run === 'onSave') return wantedOf.get(document.uri) !== document.version;
    return byHand !== undefined && byHand.checked !== 'now';
  }

  function ofPlan(uri: string, open: OpenPlan): Report {
    const { document, reading } = open;
    const known = remembered.get(uri);
    if (known?.of !== undefined && stays(known.of, open)) return known.report;
    const caret = canTellLater ? typed.caret(uri) : undefined;
    if (known?.of === open && !(known.report.heldBack && caret === undefined)) return known.report;
    const { checked } = reading;
    if (checked === undefined) {
      return remember(uri, open, { version: document.version, items: [], heldBack: false }, new Set());
    }
    const lines = lineIndex(checked.text);
    const marks = quiet(checked.text, lines, reading.marks, caret, known?.shown ?? new Set());
    const items = marks.map((it) => diagnosticOf(document, checked, it, related));
    const made = { version: document.version, items, heldBack: marks.length < reading.marks.length };
    return remember(uri, open, made, new Set(marks.map((it) => knownAs(checked.text, lines, it))));
  }

  async function report(uri: string): Promise<Report | undefined> {
    const document = documentOf(uri);
    if (document === undefined) return undefined;
    if (!wantedOf.has(uri)) wantedOf.set(uri, document.version);
    if (isHouseRules(uri)) return ofHouseRules(document);
    const open = await plans.reading(uri);
    return open === undefined ? undefined : ofPlan(uri, open);
  }

  return {
    report,
    async pull(uri, previousResultId) {
      const made = await report(uri);
      if (made === undefined) return { kind: 'full', items: [] };
      const { resultId, items } = made;
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: [...items] };
    },
    wanted(uri) {
      const document = documentOf(uri);
      if (document !== undefined) wantedOf.set(uri, document.version);
    },
    close(uri) {
      remembered.delete(uri);
      wantedOf.delete(uri);
    },
  };
}

/** Whether a file holds house rules. */
export function isHouseRules(uri: string): boolean {
  return uri.endsWith(`/${houseFileName}`);
}
