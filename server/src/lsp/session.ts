/** One editor's session: what it asks, what it is told, and who answers. */
import {
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CalendarDate } from '../calendar/date.ts';
import { houseFileName } from '../house/readHouse.ts';
import type { Files } from '../workspace/files.ts';
import type { Abilities } from './abilities.ts';
import { addressOf } from './address.ts';
import { answerRequests } from './answers.ts';
import { folderAudit, type FileReport } from './audit.ts';
import { diagnostics, isHouseRules } from './diagnostics.ts';
import { answerElsewhere } from './elsewhere.ts';
import type { Log } from './log.ts';
import { answerNewPlans } from './newPlans.ts';
import { namesAround } from './namesAround.ts';
import { openPlans } from './openPlans.ts';
import { waiting, type Pauses } from './pauses.ts';
import { planStatusOf } from './planStatus.ts';
import * as protocol from './protocol.ts';
import { answering } from './request.ts';
import { editorSettings } from './settings.ts';
import type { TypedDocuments } from './typing.ts';
import { workspaceDiagnostics } from './workspaceDiagnostics.ts';

export interface Session {
  /** The editor is ready to be asked and told. */
  ready(): Promise<void>;
}

export interface SessionOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly typed: TypedDocuments;
  readonly files: Files;
  readonly abilities: Abilities;
  readonly options: protocol.InitializationOptions;
  readonly folders: readonly string[];
  readonly today: () => CalendarDate;
  readonly pauses: Pauses;
  readonly log: Log;
}

export function startSession(given: SessionOptions): Session {
  const { connection, documents, typed, files, abilities, options, today, log } = given;
  const { pulls, refreshes, related } = abilities;
  const documentOf = (uri: string): TextDocument | undefined =>
    documents.get(uri) ?? documents.all().find((it) => addressOf(it.uri) === addressOf(uri));
  const settings = editorSettings(connection, options.settings ?? {}, {
    canAsk: abilities.asksConfiguration,
    canRegister: abilities.registersConfiguration,
  });
  const plans = openPlans({ documentOf, files, settings, today });
  const found = diagnostics({ plans, documentOf, typed, canTellLater: !pulls || refreshes, related });
  let folders = given.folders;

  // Of files that are open, their own diagnostics are shown; here they have none.
  const audit = folderAudit({ plans, documentOf, files, settings, today, related, changed: () => void tellAudit() });
  const elsewhere = (): ReadonlyMap<string, FileReport> | undefined => {
    const reports = audit.reports();
    if (reports === undefined) return undefined;
    const nothing: FileReport = { resultId: 'open', items: [] };
    return new Map([...reports].map(([uri, it]) => [uri, documentOf(uri) === undefined ? it : nothing]));
  };
  const held = workspaceDiagnostics(elsewhere);

  /** Which report an editor that does not ask was sent last of a document that has something to show. */
  const published = new Map<string, string>();
  async function publish(uri: string): Promise<void> {
    if (pulls) return;
    const report = await found.report(uri);
    if (report === undefined || published.get(uri) === report.resultId) return;
    if (report.items.length > 0) published.set(uri, report.resultId);
    else if (!published.delete(uri)) return;
    await connection.sendDiagnostics({ uri, version: report.version, diagnostics: [...report.items] });
  }

  async function tellAudit(): Promise<void> {
    if (pulls) return held.send();
    for (const [uri, { items }] of elsewhere() ?? []) {
      if (documentOf(uri) === undefined) await connection.sendDiagnostics({ uri, diagnostics: [...items] });
    }
  }

  async function tell(uri: string): Promise<void> {
    const open = await plans.reading(uri);
    if (open !== undefined) await connection.sendNotification(protocol.planStatus, planStatusOf(uri, open));
    await publish(uri);
  }

  const quietly = (what: string, work: () => Promise<unknown>): void => {
    work().catch((problem: unknown) => log(what, problem));
  };
  const askAgain = async (): Promise<void> => {
    if (pulls && refreshes) await connection.languages.diagnostics.refresh();
  };
  const everythingAnew = (): void => {
    plans.forgetReadings();
    quietly('reading again', async () => {
      for (const uri of documents.keys()) await tell(uri);
      await askAgain();
      // What stands above an outcome is made from findings, which may be others now.
      if (abilities.refreshesLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
    });
  };

  const wait = waiting(
    given.pauses,
    (uri) => quietly('reading', () => tell(uri)),
    (uri) => quietly('resting', () => rest(uri)),
  );

  /** Nobody is typing any more, so what was held back is shown. */
  async function rest(uri: string): Promise<void> {
    const before = typed.caret(uri) === undefined ? undefined : await found.report(uri);
    typed.rest(uri);
    if (before?.heldBack !== true) return;
    await publish(uri);
    await askAgain();
  }

  // Opening counts as a change of content too; what was just opened need not wait.
  const justOpened = new Set<string>();
  documents.onDidOpen(({ document: { uri } }) => {
    justOpened.add(uri);
    quietly('opening', () => tell(uri));
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!justOpened.delete(uri)) wait.changed(uri);
  });
  documents.onDidSave(({ document: { uri } }) => {
    found.wanted(uri);
    if (isHouseRules(uri)) {
      files.forgetHouses();
      everythingAnew();
      return;
    }
    quietly('saving', async () => {
      await rest(uri);
      if ((await plans.reading(uri))?.settings.run !== 'onSave') return;
      await publish(uri);
      await askAgain();
    });
  });
  documents.onDidClose(({ document: { uri } }) => {
    wait.close(uri);
    typed.rest(uri);
    plans.close(uri);
    found.close(uri);
    quietly('closing', async () => {
      if (published.delete(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] });
      await audit.again(uri);
      await around.again(uri);
    });
  });

  const messages = options.messagesInHover !== false;
  const lensCommands = options.lensCommands === true;
  answerRequests({ connection, documents, plans, abilities, messages, lensCommands, log });
  answerNewPlans(connection, answering(plans, log), today);
  const around = namesAround({ plans, files, folders: () => folders, watch: watchPlans });
  answerElsewhere({ connection, documents, plans, audit, around, files, log });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    try {
      const report = await found.pull(uri, previousResultId);
      // The document's own diagnostics are there now, so those from the audit can go.
      if (audit.knows(uri)) held.send();
      return report;
    } catch (problem) {
      log('diagnostics', problem);
      return nothingNew(previousResultId);
    }
  });
  connection.languages.diagnostics.onWorkspace((params, token, _, progress) => held.hold(params, token, progress));

  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    quietly('settings', async () => {
      if (await settings.changed(pushed, documents.keys())) everythingAnew();
    });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some((it) => isHouseRules(it.uri))) {
      files.forgetHouses();
      everythingAnew();
    }
    const others = changes.filter((it) => documentOf(it.uri) === undefined);
    quietly('reading again', async () => {
      for (const { uri } of others) {
        await audit.again(uri);
        await around.again(uri);
      }
    });
  });
  connection.onNotification(protocol.treatAsPlan, ({ uri, treat }: protocol.TreatAsPlanParams) => {
    // Taking back what was said leaves the file to speak for itself; without anything to take back, it is no plan.
    plans.treat(uri, treat ? true : plans.treated(uri) === true ? undefined : false);
    quietly('treating as a plan', async () => {
      await tell(uri);
      await askAgain();
    });
  });

  const check = (uri: string): void => {
    typed.rest(uri);
    plans.check(uri);
    found.wanted(uri);
  };
  connection.onRequest(protocol.checkPlan, async ({ uri }: protocol.CheckPlanParams) => {
    check(uri);
    await tell(uri);
    await askAgain();
  });

  connection.onRequest(protocol.hideFindings, async ({ uri, hidden }: protocol.HideFindingsParams) => {
    plans.hide(uri, hidden);
    await tell(uri);
    await askAgain();
  });

  let audits = false;
  connection.onRequest(protocol.auditWorkspace, async (token: CancellationToken) => {
    if (!audits) {
      audits = true;
      if (pulls && abilities.registersDiagnostics) {
        // A provider of its own for files that are not open; its selector fits no document.
        await connection.client.register(DocumentDiagnosticRequest.type, {
          identifier: 'golden-thread-audit',
          documentSelector: [{ scheme: 'golden-thread-audit' }],
          interFileDependencies: false,
          workspaceDiagnostics: true,
        });
      }
    }
    await watchPlans();
    // Whoever asks about the folder asks about what is open in it, too.
    for (const uri of documents.keys()) check(uri);
    const result = await audit.run(folders, {
      unwanted: () => token.isCancellationRequested,
      read: (read, of) => {
        const params: protocol.AuditProgressParams = { read, of };
        quietly('telling how far the audit is', () => connection.sendNotification(protocol.auditProgress, params));
      },
    });
    if (result === undefined) return new ResponseError(LSPErrorCodes.RequestCancelled, 'No longer wanted.');
    for (const uri of documents.keys()) await tell(uri);
    await askAgain();
    return result;
  });

  async function watch(patterns: readonly string[]): Promise<void> {
    if (!abilities.registersWatchers) return;
    const watchers = patterns.map((globPattern) => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  let plansAreWatched: Promise<void> | undefined;
  function watchPlans(): Promise<void> {
    plansAreWatched ??= watch(['**/*.md', '**/*.markdown']).catch((problem: unknown) => {
      plansAreWatched = undefined;
      throw problem;
    });
    return plansAreWatched;
  }

  return {
    async ready() {
      quietly('registering', async () => {
        await settings.register();
        await watch([`**/${houseFileName}`]);
      });
      if (!abilities.workspaceFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const left = folders.filter((it) => !removed.some((gone) => gone.uri === it));
        folders = [...left, ...added.map((it) => it.uri)];
        around.forget();
      });
    },
  };
}

/** Where an answer could not be made, what the editor shows already stays. */
function nothingNew(previousResultId: string | undefined): DocumentDiagnosticReport {
  return previousResultId === undefined
    ? { kind: 'full', items: [] }
    : { kind: 'unchanged', resultId: previousResultId };
}
