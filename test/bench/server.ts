/** A language server in a process of its own, and somebody who types into it. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  CancellationToken,
  CancellationTokenSource,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type MessageConnection,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** How to start a server. */
export interface Command {
  readonly file: string;
  readonly words: readonly string[];
}

export interface Server {
  readonly process: ChildProcess;
  open(uri: string, text: string): Promise<void>;
  /** Puts letters at an offset, without waiting for anything. */
  type(uri: string, offset: number, letters: string): void;
  /** Asks for the diagnostics of a document and waits for them. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** The same, as an editor does at each keystroke: what was asked before and is not answered yet is taken back. */
  pullNewest(uri: string): Promise<unknown>;
  request<Answer>(method: string, params: object): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Start {
  readonly folder?: string;
  readonly initialization?: object;
}

/** Starts a server and waits until it is ready. */
export async function startServer(command: Command, { folder, initialization = {} }: Start = {}): Promise<Server> {
  const child = spawn(command.file, command.words, { stdio: ['pipe', 'pipe', 'ignore'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onError(() => undefined);
  connection.onRequest(() => null);
  connection.listen();
  const folderUri = folder === undefined ? null : `file://${folder}`;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folderUri,
    ...(folderUri !== null && { workspaceFolders: [{ uri: folderUri, name: 'plans' }] }),
    capabilities: {
      textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
      workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
    },
    initializationOptions: { today, ...initialization },
  });
  await connection.sendNotification('initialized', {});
  return server(child, connection);
}

const running = new Set<ChildProcess>();

/** Whatever went wrong, no server stays behind. */
export function endServers(): void {
  for (const it of running) it.kill();
}

/** The day on which everything is measured. */
export const today = '2026-07-01';

function server(child: ChildProcess, connection: MessageConnection): Server {
  const documents = new Map<string, TextDocument>();
  const asked = new Map<string, CancellationTokenSource>();
  const pull = (uri: string, token: CancellationToken): Promise<{ items?: Diagnostic[] } | null> =>
    connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, token);
  return {
    process: child,
    async open(uri, text) {
      documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
      const textDocument = { uri, languageId: 'markdown', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    type(uri, offset, letters) {
      const document = documents.get(uri);
      if (document === undefined) throw new Error(`${uri} is not open`);
      const position = document.positionAt(offset);
      const contentChanges = [{ range: { start: position, end: position }, text: letters }];
      const { version } = TextDocument.update(document, contentChanges, document.version + 1);
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    pull: async (uri) => (await pull(uri, CancellationToken.None))?.items ?? [],
    async pullNewest(uri) {
      asked.get(uri)?.cancel();
      const cancelling = new CancellationTokenSource();
      asked.set(uri, cancelling);
      // A server that takes the cancelling at its word answers with a problem, and that is an answer.
      return pull(uri, cancelling.token).catch(() => undefined);
    },
    request: (method, params) => connection.sendRequest(method, params),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown').catch(() => undefined);
      await connection.sendNotification('exit').catch(() => undefined);
      const late = setTimeout(() => child.kill(), 2000);
      await ended;
      clearTimeout(late);
      connection.dispose();
    },
  };
}
