// What the library is told, and what of its words people get to see: none. With the library played by a stand-in.
import { beforeEach, expect, test, vi } from 'vitest';
import { startClient, type ClientOptions } from '../../client/src/languageClient.ts';

interface Handler {
  closed(): { action: string; handled?: boolean };
}

const { library, languageClient } = vi.hoisted(() => {
  const library = {
    shown: [] as string[],
    logged: [] as string[],
    heard: new Map<string, (params: unknown) => void>(),
    handler: undefined as Handler | undefined,
    start: () => Promise.resolve(),
    request: (): Promise<unknown> => Promise.resolve(undefined),
  };
  // The client makes its own with `new`, which an arrow function does not stand.
  function languageClient(_id: string, _name: string, _server: unknown, options: { errorHandler: Handler }): object {
    library.handler = options.errorHandler;
    const client = {
      /** As the library's own: `force` shows a message whatever it was told. */
      error(message: string, _data?: unknown, show?: boolean | 'force'): void {
        library.logged.push(message);
        if (show === 'force') library.shown.push(message);
      },
      async start(): Promise<void> {
        try {
          await library.start();
        } catch (problem) {
          client.error("Golden Thread client: couldn't create connection to server.", problem, 'force');
          throw problem;
        }
      },
      onNotification(method: string, heard: (params: unknown) => void): { dispose: () => void } {
        library.heard.set(method, heard);
        return { dispose: () => library.heard.delete(method) };
      },
      onDidChangeState: () => undefined,
      sendRequest: () => library.request(),
    };
    return client;
  }
  return { library, languageClient };
});

vi.mock('vscode', () => ({ CancellationError: Error }));
vi.mock('../../client/src/quietTrace.ts', () => ({ quietTrace: {} }));
vi.mock('vscode-languageclient/node', () => ({
  CloseAction: { Restart: 'restart', DoNotRestart: 'stay away' },
  ErrorAction: { Continue: 'continue', Shutdown: 'shut down' },
  RevealOutputChannelOn: { Never: 4 },
  State: { Starting: 3, Running: 2 },
  TransportKind: { ipc: 1 },
  LanguageClient: languageClient,
}));

const deaths = vi.fn(() => true);
const options = {
  module: 'server.js',
  output: {},
  initialization: {},
  treated: () => [],
  onStatus: vi.fn(),
  onState: vi.fn(),
  onDeath: deaths,
} as unknown as ClientOptions;

beforeEach(() => {
  library.shown.length = 0;
  library.logged.length = 0;
  library.heard.clear();
  library.start = () => Promise.resolve();
  deaths.mockClear();
});

test('a server that dies while it starts is not called back, and the library’s own words stay in the output', async () => {
  library.start = () => {
    expect(library.handler?.closed()).toMatchObject({ action: 'stay away', handled: true });
    return Promise.reject(new Error('it died'));
  };
  await expect(startClient(options)).rejects.toThrow('it died');
  expect(deaths).not.toHaveBeenCalled();
  expect(library.logged).toEqual(["Golden Thread client: couldn't create connection to server."]);
  expect(library.shown).toEqual([]);
});

test('one that dies later comes back as long as it may', async () => {
  await startClient(options);
  expect(library.handler?.closed().action).toBe('restart');
  deaths.mockReturnValueOnce(false);
  expect(library.handler?.closed().action).toBe('stay away');
});

test('an audit tells how far it is, and one that was given up has no result', async () => {
  const client = await startClient(options);
  const token = { isCancellationRequested: false };
  const course = { token: token as never, onProgress: vi.fn() };
  library.request = () => {
    library.heard.get('goldenThread/auditProgress')?.({ read: 25, of: 60 });
    return Promise.resolve({ plans: 60, findings: 2 });
  };
  expect(await client.audit(course)).toEqual({ plans: 60, findings: 2 });
  expect(course.onProgress).toHaveBeenCalledWith({ read: 25, of: 60 });
  expect(library.heard.has('goldenThread/auditProgress')).toBe(false);
  library.request = () => Promise.reject(new Error('cancelled'));
  await expect(client.audit(course)).rejects.toThrow('cancelled');
  token.isCancellationRequested = true;
  expect(await client.audit(course)).toBeUndefined();
});
