/** The life of the server: started once, at the first plan; back when it dies; given up when it dies over and over. */
import { EventEmitter, window, type Event, type LogOutputChannel } from 'vscode';
import type {
  AuditWorkspaceResult,
  InitializationOptions,
  PlanStatusParams,
  TreatAsPlanParams,
} from '../../server/src/lsp/protocol.ts';
import type { AuditCourse, Client } from './languageClient.ts';
import { countRestarts } from './restarts.ts';
import type { ServerState } from './status.ts';

export interface Server {
  state(): ServerState;
  /** What the server said last about a file, by its URI. */
  statusOf(uri: string): PlanStatusParams | undefined;
  readonly onDidChange: Event<void>;
  /** Starts it if nothing has yet. One that was given up stays so, until `restart`. */
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  treat(params: TreatAsPlanParams): Promise<void>;
  /** Answers with nothing when there is no server to ask, or the person has given it up. */
  audit(course?: AuditCourse): Promise<AuditWorkspaceResult | undefined>;
  /** Sends a request of `protocol.ts` to a server that is running. Answers with nothing when there is none. */
  ask<Result>(method: string, params: object): Promise<Result | undefined>;
  forget(uri: string): void;
}

export interface ServerOptions {
  readonly module: string;
  readonly output: () => LogOutputChannel;
  readonly initialization: InitializationOptions;
  readonly treated: () => readonly TreatAsPlanParams[];
  /** Milliseconds, for counting how often it dies. */
  readonly now: () => number;
}

export function createServer(options: ServerOptions): Server {
  const changed = new EventEmitter<void>();
  const restarts = countRestarts();
  const statuses = new Map<string, PlanStatusParams>();
  let state: ServerState = 'idle';
  let client: Promise<Client | undefined> | undefined;

  const become = (next: ServerState): void => {
    state = next;
    if (next !== 'running') statuses.clear();
    changed.fire();
  };

  const giveUp = (message: string): void => {
    become('given-up');
    void window.showErrorMessage(message, 'Restart', 'Show output').then((answer) => {
      if (answer === 'Restart') return server.restart();
      if (answer === 'Show output') options.output().show(true);
      return undefined;
    });
  };

  const launch = async (): Promise<Client | undefined> => {
    become('starting');
    try {
      const { startClient } = await import('./languageClient.ts');
      return await startClient({
        ...options,
        output: options.output(),
        onState: become,
        onStatus: (status) => {
          statuses.set(status.uri, status);
          changed.fire();
        },
        onDeath: () => {
          if (restarts.died(options.now())) return true;
          giveUp(tooOften);
          return false;
        },
      });
    } catch (problem) {
      options.output().error(problem instanceof Error ? problem.message : 'The server could not be started.');
      // While it starts it may die too, and then the person has been told already.
      if (state !== 'given-up') giveUp('Golden Thread could not be started, so plans are not being read.');
      return undefined;
    }
  };

  const server: Server = {
    state: () => state,
    statusOf: (uri) => statuses.get(uri),
    onDidChange: changed.event,
    async start() {
      client ??= launch();
      await client;
    },
    async restart() {
      const old = client;
      restarts.forget();
      client = (async () => {
        await (await old)?.stop();
        return launch();
      })();
      await client;
    },
    async stop() {
      await (await client)?.stop();
      changed.dispose();
    },
    async treat(params) {
      await (await client)?.treat(params);
    },
    async audit(course) {
      await server.start();
      return state === 'running' ? (await client)?.audit(course) : undefined;
    },
    ask: async (method, params) => (state === 'running' ? (await client)?.ask(method, params) : undefined),
    forget: (uri) => void statuses.delete(uri),
  };
  return server;
}

const tooOften =
  'Golden Thread stopped again, after it had been started again three times within three minutes. ' +
  'Plans are not being read.';
