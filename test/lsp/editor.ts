/** An editor for tests: it opens and changes documents, asks, and remembers what it was told. */
import { PassThrough } from 'node:stream';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node';
import { createConnection } from 'vscode-languageserver/node';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions, PlanStatusParams, Settings } from '../../server/src/lsp/protocol.ts';
import { serve } from '../../server/src/lsp/server.ts';
import { noHouse } from '../../server/src/rules/check.ts';
import type { Files } from '../../server/src/workspace/files.ts';

export const today = '2026-07-01';

/** What a modern editor can do, as far as it matters here. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

/** What an old editor can do. */
export const pushed: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initialization?: InitializationOptions;
  readonly settings?: Settings;
  readonly folder?: string;
}

/** A message from the server: its method and its parameters. */
interface Told {
  readonly method: string;
  readonly params: unknown;
}

export interface Editor {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** Everything the server has sent of itself, in order. */
  readonly told: readonly Told[];
  settings: Settings;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Types at the place of `before`: the new text stands behind the first place where `before` ends. */
  type(uri: string, before: string, text: string): Promise<void>;
  replace(uri: string, from: string, to: string): Promise<void>;
  save(uri: string): Promise<void>;
  close(uri: string): Promise<void>;
  text(uri: string): string;
  pull(uri: string, previousResultId?: string): Promise<{ kind: string; resultId?: string; items?: Diagnostic[] }>;
  /** A request about the place behind the first occurrence of some words. */
  at<Answer>(method: string, uri: string, words: string, more?: object): Promise<Answer>;
  ask<Answer>(method: string, params: object): Promise<Answer>;
  /** The next message of this kind that fits, sent from now on. */
  next<Params>(method: string, fits?: (params: Params) => boolean): Promise<Params>;
  status(uri: string): Promise<PlanStatusParams>;
  published(uri: string): Promise<PublishDiagnosticsParams>;
  stop(): Promise<void>;
}

/** Files that stand nowhere but in the test. */
export function filesOf(contents: Record<string, string>, houses: Partial<Pick<Files, 'houseFor'>> = {}): Files {
  return {
    houseFor: () => Promise.resolve({ house: noHouse }),
    forgetHouses: () => undefined,
    find: () => Promise.resolve(Object.keys(contents).filter((it) => it.endsWith('.md'))),
    beside: (uri) => {
      const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
      const isThere = (it: string): boolean => it.startsWith(folder) && !it.slice(folder.length).includes('/');
      return Promise.resolve(Object.keys(contents).filter((it) => isThere(it) && it !== uri));
    },
    read: (uri) => Promise.resolve(contents[uri]),
    exists: (uri) => Promise.resolve(contents[uri] !== undefined),
    ...houses,
  };
}

/** An editor with a server of its own in the same process. */
export async function editorWithServer(
  options: EditorOptions = {},
  files: Files = filesOf({}),
  pauses = { settle: 5, rest: 20 },
): Promise<Editor> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, { files, today: () => today, version: 'test', pauses });
  return editor(createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up)), options);
}

/** An editor on its side of a connection. */
export async function editor(connection: MessageConnection, options: EditorOptions): Promise<Editor> {
  const told: Told[] = [];
  const waiting = new Set<(told: Told) => void>();
  const documents = new Map<string, TextDocument>();
  const hear = (method: string, params: unknown): void => {
    told.push({ method, params });
    for (const it of [...waiting]) it({ method, params });
  };
  let settings = options.settings ?? {};
  connection.onNotification((method, params) => hear(method, params));
  connection.onUnhandledProgress((params) => hear('$/progress', params));
  connection.onRequest((method, params: unknown) => {
    hear(method, params);
    if (method !== 'workspace/configuration') return null;
    return (params as { items: readonly unknown[] }).items.map(() => settings);
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: options.folder ?? null,
    workspaceFolders: options.folder === undefined ? null : [{ uri: options.folder, name: 'plans' }],
    capabilities: options.capabilities ?? pulling,
    initializationOptions: options.initialization,
  });
  await connection.sendNotification('initialized', {});

  const documentOf = (uri: string): TextDocument => {
    const document = documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  };
  const change = async (uri: string, start: number, end: number, text: string): Promise<void> => {
    const document = documentOf(uri);
    const changes = [{ range: { start: document.positionAt(start), end: document.positionAt(end) }, text }];
    TextDocument.update(document, changes, document.version + 1);
    const textDocument = { uri, version: document.version };
    await connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: changes });
  };
  const behind = (uri: string, words: string): Position => {
    const document = documentOf(uri);
    return document.positionAt(placeOf(document.getText(), words) + words.length);
  };

  const self: Editor = {
    connection,
    initialized,
    told,
    get settings() {
      return settings;
    },
    set settings(next) {
      settings = next;
    },
    async open(uri, text, languageId = 'markdown') {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    async type(uri, before, text) {
      const at = placeOf(documentOf(uri).getText(), before) + before.length;
      await change(uri, at, at, text);
    },
    async replace(uri, from, to) {
      const at = placeOf(documentOf(uri).getText(), from);
      await change(uri, at, at + from.length, to);
    },
    save: (uri) => connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    async close(uri) {
      documents.delete(uri);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    text: (uri) => documentOf(uri).getText(),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    at: (method, uri, words, more = {}) =>
      connection.sendRequest(method, { textDocument: { uri }, position: behind(uri, words), ...more }),
    ask: (method, params) => connection.sendRequest(method, params),
    next: <Params>(method: string, fits: (params: Params) => boolean = () => true) =>
      new Promise<Params>((resolve) => {
        const listen = (it: Told): void => {
          if (it.method !== method || !fits(it.params as Params)) return;
          waiting.delete(listen);
          resolve(it.params as Params);
        };
        waiting.add(listen);
      }),
    status: (uri) => self.next<PlanStatusParams>('goldenThread/planStatus', (it) => it.uri === uri),
    published: (uri) => self.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (it) => it.uri === uri),
    async stop() {
      await connection.sendRequest('shutdown');
    },
  };
  return self;
}

function placeOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” does not stand in the text`);
  return at;
}

/** The words of a diagnostic. */
export function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}
