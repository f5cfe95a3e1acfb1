// The life of the server, with the editor and the library between them played by stand-ins.
import { beforeEach, expect, test, vi } from 'vitest';
import type { ClientOptions } from '../../client/src/languageClient.ts';
import { createServer, type Server } from '../../client/src/server.ts';

const { said, answers, started, startClient, emitter } = vi.hoisted(() => {
  // The editor makes its own with `new`, which an arrow function does not stand.
  function emitter(): object {
    let listeners: (() => void)[] = [];
    return {
      event: (listener: () => void) => listeners.push(listener),
      fire: () => {
        for (const it of listeners) it();
      },
      dispose: () => {
        listeners = [];
      },
    };
  }
  const started: ClientOptions[] = [];
  const client = { treat: vi.fn(), audit: () => Promise.resolve({ plans: 2, findings: 3 }), stop: vi.fn() };
  return {
    emitter,
    said: [] as string[],
    answers: [] as string[],
    started,
    startClient: vi.fn((options: ClientOptions) => {
      started.push(options);
      options.onState('running');
      return Promise.resolve(client);
    }),
  };
});

vi.mock('vscode', () => ({
  EventEmitter: emitter,
  window: {
    showErrorMessage: (message: string) => {
      said.push(message);
      return Promise.resolve(answers.shift());
    },
  },
}));
vi.mock('../../client/src/languageClient.ts', () => ({ startClient }));

const shown = vi.fn();
let time = 0;

function server(): Server {
  return createServer({
    module: 'dist/golden-thread.js',
    output: () => ({ show: shown, error: vi.fn() }) as never,
    initialization: {},
    treated: () => [],
    now: () => time,
  });
}

beforeEach(() => {
  said.length = 0;
  answers.length = 0;
  started.length = 0;
  time = 0;
  vi.clearAllMocks();
});

test('it is started once, however many plans are opened', async () => {
  const it = server();
  expect(it.state()).toBe('idle');
  await Promise.all([it.start(), it.start()]);
  expect(started).toHaveLength(1);
  expect(it.state()).toBe('running');
});

test('it comes back three times without a word; the fourth time it says so and stays away', async () => {
  const it = server();
  await it.start();
  const { onDeath } = started[0]!;
  expect([onDeath(), onDeath(), onDeath()]).toEqual([true, true, true]);
  expect(said).toEqual([]);
  expect(onDeath()).toBe(false);
  expect(said).toEqual([
    'Golden Thread stopped again, after it had been started again three times within three minutes. Plans are not being read.',
  ]);
  expect(it.state()).toBe('given-up');
  await it.start();
  expect(started).toHaveLength(1);
});

test('the buttons start it again, and show the output', async () => {
  const it = server();
  await it.start();
  answers.push('Restart');
  for (let death = 0; death < 4; death++) started[0]!.onDeath();
  await vi.waitFor(() => expect(it.state()).toBe('running'));
  expect(started).toHaveLength(2);
  answers.push('Show output');
  for (let death = 0; death < 4; death++) started[1]!.onDeath();
  await vi.waitFor(() => expect(shown).toHaveBeenCalled());
});

test('what it said about a plan is forgotten when it dies', async () => {
  const it = server();
  await it.start();
  const { onStatus, onState } = started[0]!;
  onStatus({ uri: 'file:///a.md', verdict: 'plan', because: [] });
  expect(it.statusOf('file:///a.md')?.verdict).toBe('plan');
  onState('starting');
  expect(it.statusOf('file:///a.md')).toBeUndefined();
});

test('one that cannot be started says so once', async () => {
  startClient.mockRejectedValueOnce(new Error('no such file'));
  const it = server();
  await it.start();
  expect(it.state()).toBe('given-up');
  expect(said).toEqual(['Golden Thread could not be started, so plans are not being read.']);
  expect(await it.audit()).toBeUndefined();
});

test('an audit starts it when nothing has', async () => {
  expect(await server().audit()).toEqual({ plans: 2, findings: 3 });
});
