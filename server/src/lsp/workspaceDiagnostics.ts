/** Diagnostics of files that are not open: one request is held open, and only what changes is sent. */
import type {
  CancellationToken,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { FileReport } from './audit.ts';

export interface WorkspaceDiagnostics {
  /** The editor asks. Answered when it takes its question back, or at once where it can take no parts of an answer. */
  hold(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport>;
  /** Sends what has changed since it was last sent. */
  send(): void;
}

interface Held {
  /** Answers the request, so that the editor is not left waiting for it. */
  readonly end: () => void;
  /** What the editor has, by address. */
  readonly sent: Map<string, string>;
  readonly deliver: (items: WorkspaceDocumentDiagnosticReport[]) => void;
}

/** `reports` gives all that is to be shown; undefined while nobody has asked for an audit. */
export function workspaceDiagnostics(reports: () => ReadonlyMap<string, FileReport> | undefined): WorkspaceDiagnostics {
  let held: Held | undefined;

  function send(): void {
    const wanted = reports();
    if (held === undefined || wanted === undefined) return;
    const { sent } = held;
    const gone = [...sent.keys()].filter((it) => !wanted.has(it));
    const items = [
      ...[...wanted].filter(([uri, { resultId }]) => sent.get(uri) !== resultId).map(([uri, it]) => full(uri, it)),
      ...gone.map((uri) => full(uri, { resultId: '', items: [] })),
    ];
    for (const uri of gone) sent.delete(uri);
    for (const [uri, { resultId }] of wanted) sent.set(uri, resultId);
    if (items.length > 0) held.deliver(items);
  }

  return {
    send,
    hold: (params, token, progress) =>
      new Promise((resolve) => {
        const sent = new Map(params.previousResultIds.map((it) => [it.uri, it.value]));
        held?.end();
        const mine: Held = {
          sent,
          end: () => resolve({ items: [] }),
          deliver: (items) => {
            if (progress !== undefined) progress.report({ items });
            else resolve({ items });
          },
        };
        held = mine;
        token.onCancellationRequested(() => {
          if (held === mine) held = undefined;
          mine.end();
        });
        send();
      }),
  };
}

function full(uri: string, { resultId, items }: FileReport): WorkspaceDocumentDiagnosticReport {
  return { kind: 'full', uri, version: null, resultId, items: [...items] };
}
