/** The one file that knows vscode-languageclient. It is loaded with the first plan, so other Markdown costs nothing. */
import { CancellationError, type CancellationToken, type LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type ErrorHandler,
  type Middleware,
} from 'vscode-languageclient/node';
import {
  auditProgress,
  auditWorkspace,
  planStatus,
  treatAsPlan,
  type AuditProgressParams,
  type AuditWorkspaceResult,
  type InitializationOptions,
  type PlanStatusParams,
  type TreatAsPlanParams,
} from '../../server/src/lsp/protocol.ts';
import { readSchemes } from './detector.ts';
import { quietTrace } from './quietTrace.ts';

/** What a client needs to be told, and whom it tells. */
export interface ClientOptions {
  /** The server's bundle. */
  readonly module: string;
  readonly output: LogOutputChannel;
  readonly initialization: InitializationOptions;
  /** What people have said about files. The server is told each time it starts. */
  readonly treated: () => readonly TreatAsPlanParams[];
  readonly onStatus: (status: PlanStatusParams) => void;
  readonly onState: (state: 'starting' | 'running') => void;
  /** The server died; answers whether it may come back. */
  readonly onDeath: () => boolean;
}

/** Whoever waits for an audit: they may give up, and hear how far it is. */
export interface AuditCourse {
  readonly token: CancellationToken;
  readonly onProgress: (params: AuditProgressParams) => void;
}

/** A running connection to a server of its own. */
export interface Client {
  treat(params: TreatAsPlanParams): Promise<void>;
  audit(course?: AuditCourse): Promise<AuditWorkspaceResult | undefined>;
  /** Sends a request of `protocol.ts` that has no function of its own here. */
  ask<Result>(method: string, params: object): Promise<Result>;
  /** Ends the server. Never rejects: whoever stops it wants it gone. */
  stop(): Promise<void>;
}

/** Starts a server and keeps it going. Rejects when it cannot be started at all. */
export async function startClient(options: ClientOptions): Promise<Client> {
  let started = false;
  // Hardly anything that is made at a keystroke outlives it, so more room for what is new is never given back.
  const execArgv = ['--max-semi-space-size=4'];
  const server = { module: options.module, args: ['lsp'], transport: TransportKind.ipc, options: { execArgv } };
  const client = new LanguageClient(
    'goldenThread',
    'Golden Thread',
    { run: server, debug: { ...server, options: { execArgv: [...execArgv, '--nolazy', '--inspect=6010'] } } },
    {
      documentSelector: [
        ...readSchemes.map((scheme) => ({ language: 'markdown', scheme })),
        { scheme: 'file', pattern: '**/golden-thread.yaml' },
      ],
      initializationOptions: options.initialization,
      outputChannel: options.output,
      traceOutputChannel: quietTrace,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      middleware: { provideDiagnostics: onlyWholeReports },
      // One that dies while it is started for the first time is not called back: whoever started it hears of it.
      errorHandler: errorHandler(() => started && options.onDeath()),
    },
  );
  // The library would show some of its messages to people whatever it is told; its words are for the output alone.
  const write = client.error.bind(client);
  client.error = (message, data) => write(message, data, false);
  client.onNotification(planStatus, options.onStatus);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Starting) options.onState('starting');
    if (newState !== State.Running) return;
    options.onState('running');
    for (const it of options.treated()) void client.sendNotification(treatAsPlan, it);
  });
  await client.start();
  started = true;
  return {
    treat: (params) => client.sendNotification(treatAsPlan, params),
    async audit(course) {
      const hearing = course && client.onNotification(auditProgress, course.onProgress);
      try {
        return await client.sendRequest<AuditWorkspaceResult>(auditWorkspace, course?.token);
      } catch (problem) {
        if (course?.token.isCancellationRequested === true) return undefined;
        throw problem;
      } finally {
        hearing?.dispose();
      }
    },
    ask: (method, params) => client.sendRequest(method, params),
    stop: () => client.dispose().catch(() => undefined),
  };
}

/**
 * A newer question cancels an older one. When that happens while the library turns the older answer into diagnostics,
 * what it gives has gaps, and the editor would be left without any. A cancelled question is asked again.
 */
const onlyWholeReports: NonNullable<Middleware['provideDiagnostics']> = async (document, previous, token, next) => {
  const report = await next(document, previous, token);
  if (token.isCancellationRequested) throw new CancellationError();
  return report;
};

/** As the library's own, with the question whether to come back put to somebody else, who also tells the person. */
function errorHandler(onDeath: () => boolean): ErrorHandler {
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () =>
      onDeath()
        ? { action: CloseAction.Restart, handled: true, message: 'The server stopped and is started again.' }
        : {
            action: CloseAction.DoNotRestart,
            handled: true,
            message: 'The server stopped and stays stopped.',
          },
  };
}
