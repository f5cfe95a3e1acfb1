import { generatedPlan } from '../corpus.ts';
import { ratio, servers, type Bench, type Group } from '../group.ts';
import { compete, median, p95 } from '../measure.ts';
import { startServer, type Server } from '../server.ts';
import type { Row } from '../table.ts';

const uri = 'file:///plans/typed.plan.md';
const sentence = ' Bethan will ring the school on Friday and tell Dana what they said.';

/** From a key to the findings, for somebody who waits for them before the next key. */
export const keystroke: Group = {
  name: 'keystroke',
  about: 'from a key to the findings, in plans of 120 and 5,000 lines, against an empty server and rumdl’s',
  async measure(bench) {
    return [
      ...(await typing(bench, 120, 2.5, { warmUp: 100, rounds: 200 })),
      ...(await typing(bench, 5000, 4, { warmUp: 15, rounds: bench.full ? 100 : 30 })),
    ];
  },
};

async function typing(
  bench: Bench,
  lines: number,
  target: number,
  rounds: { warmUp: number; rounds: number },
): Promise<Row[]> {
  const text = generatedPlan({ lines });
  const all = await opened(bench, text);
  const at = placeToType(text);
  const key =
    (server: Server) =>
    (round: number): unknown => {
      server.type(uri, at + round, sentence[round % sentence.length] ?? ' ');
      return server.pull(uri);
    };
  const { ours, empty, rumdl } = await compete(mapped(all, key), rounds);
  await stopped(all);
  const what = `a key, ${lines.toLocaleString('en-GB')} lines`;
  return [
    ratio(`${what}: empty server`, { of: median(ours), to: median(empty), target }),
    ratio(`${what}, 95 in 100: empty server`, { of: p95(ours), to: p95(empty), target }),
    ratio(`${what}: rumdl’s server`, { of: median(ours), to: rumdl && median(rumdl), target: 1 }),
  ];
}

/** Two hundred keys as fast as they come: what is asked at each is taken back at the next. */
export const burst: Group = {
  name: 'burst',
  about: 'two hundred keys at once, until the findings of the last are there',
  async measure(bench) {
    const text = generatedPlan({ lines: 120 });
    const all = await opened(bench, text);
    const at = placeToType(text);
    const keys = 200;
    const volley =
      (server: Server) =>
      (round: number): unknown => {
        let last: Promise<unknown> = Promise.resolve();
        for (let key = 0; key < keys; key++) {
          server.type(uri, at + round * keys + key, sentence[key % sentence.length] ?? ' ');
          last = server.pullNewest(uri);
        }
        return last;
      };
    const { ours, empty, rumdl } = await compete(mapped(all, volley), { warmUp: 2, rounds: 7 });
    await stopped(all);
    return [
      ratio('200 keys, settled: empty server', { of: median(ours), to: median(empty), target: 2.5 }),
      ratio('200 keys, settled: rumdl’s server', { of: median(ours), to: rumdl && median(rumdl) }),
    ];
  },
};

/** From starting the process to the first findings. */
export const start: Group = {
  name: 'start',
  about: 'from starting a server to its first findings',
  async measure(bench) {
    const text = generatedPlan({ lines: 120 });
    const commands = servers(bench);
    const diagnostics = await found(bench, text);
    const first = (name: keyof typeof commands) => async (): Promise<void> => {
      const command = commands[name];
      if (command === undefined) return;
      const server = await startServer(command, { initialization: { diagnostics } });
      await server.open(uri, text);
      await server.pull(uri);
      server.process.kill();
    };
    const { ours, empty } = await compete({ ours: first('ours'), empty: first('empty') }, { warmUp: 1, rounds: 7 });
    return [ratio('start to first findings: empty server', { of: median(ours), to: median(empty), target: 1.5 })];
  },
};

/** One for each server; rumdl is not everywhere. */
type Servers<It> = Readonly<Record<'ours' | 'empty', It> & Partial<Record<'rumdl', It>>>;

/** All servers with the text open. The empty one answers with what ours has to say about it. */
async function opened(bench: Bench, text: string): Promise<Servers<Server>> {
  const commands = servers(bench);
  const diagnostics = await found(bench, text);
  const ours = await startServer(commands.ours);
  const empty = await startServer(commands.empty, { initialization: { diagnostics } });
  const rumdl = commands.rumdl && (await startServer(commands.rumdl));
  const all: Servers<Server> = { ours, empty, ...(rumdl !== undefined && { rumdl }) };
  for (const it of Object.values(all)) await it.open(uri, text);
  return all;
}

async function found(bench: Bench, text: string): Promise<unknown> {
  const server = await startServer(servers(bench).ours);
  await server.open(uri, text);
  const diagnostics = await server.pull(uri);
  await server.stop();
  return diagnostics;
}

function mapped<From, To>({ ours, empty, rumdl }: Servers<From>, to: (it: From) => To): Servers<To> {
  return { ours: to(ours), empty: to(empty), ...(rumdl !== undefined && { rumdl: to(rumdl) }) };
}

async function stopped(all: Servers<Server>): Promise<void> {
  for (const it of Object.values(all)) await it.stop();
}

/** The end of a line in the middle of the plan. */
function placeToType(text: string): number {
  return text.indexOf('\n', text.indexOf('\n- ', text.length / 2) + 1);
}
