import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { generatedPlan, writeFolder } from '../corpus.ts';
import { servers, type Bench, type Group } from '../group.ts';
import { memoryOf, mostOf } from '../memory.ts';
import { startServer, today, type Command, type Server, type Start } from '../server.ts';
import type { Row } from '../table.ts';

const uri = 'file:///plans/kept.plan.md';

/** What a server holds with one plan, a long one and many, and whether it grows; and what an audit of many holds. */
export const memory: Group = {
  name: 'memory',
  about: 'what a server and an audit hold in memory',
  async measure(bench) {
    return [
      await oneServer('empty server, 120 lines', undefined, servers(bench).empty, typedInto(120)),
      await oneServer('server, 120 lines', 90, servers(bench).ours, typedInto(120)),
      await oneServer('server, 5,000 lines', 120, servers(bench).ours, typedInto(5000)),
      await many(bench),
      await edits(bench),
      await audit(bench),
    ];
  },
};

async function oneServer(
  what: string,
  target: number | undefined,
  command: Command,
  use: (server: Server) => Promise<unknown>,
  start: Start = {},
): Promise<Row> {
  const server = await startServer(command, start);
  await use(server);
  const held = await atRest(server);
  await server.stop();
  return row(what, held, target);
}

/** Opens a plan and types a sentence into it. */
function typedInto(lines: number): (server: Server) => Promise<void> {
  return async (server) => {
    const text = generatedPlan({ lines });
    await server.open(uri, text);
    await server.pull(uri);
    await typed(server, text, 0, 30);
  };
}

/** Two hundred plans open, in a folder of as many as the run is full. */
async function many(bench: Bench): Promise<Row> {
  const plans = path.join(bench.folder, 'index');
  const count = bench.full ? 5000 : 300;
  writeFolder(plans, count, 2);
  const use = async (server: Server): Promise<void> => {
    for (let number = 0; number < 200; number++) {
      const each = `file:///plans/open-${number}.plan.md`;
      await server.open(each, generatedPlan({ lines: 120, seed: number + 1 }));
      await server.pull(each);
    }
    await server.request('goldenThread/auditWorkspace', {});
  };
  const what = `server, 200 open plans and ${count.toLocaleString('en-GB')} in the folder`;
  return oneServer(what, 300, servers(bench).ours, use, { folder: plans });
}

/** Ten thousand keys, and what is held after the second thousand and after the last. */
async function edits(bench: Bench): Promise<Row> {
  const server = await startServer(servers(bench).ours);
  const text = generatedPlan({ lines: 120 });
  await server.open(uri, text);
  await server.pull(uri);
  await typed(server, text, 0, 2000);
  const before = await atRest(server);
  await typed(server, text, 2000, bench.full ? 10_000 : 6000);
  const after = await atRest(server);
  await server.stop();
  const known = before !== undefined && after !== undefined;
  return {
    what: `server after ${bench.full ? '10,000' : '6,000'} keys: after 2,000`,
    measured: known ? after / before : undefined,
    target: 1.1,
    unit: '×',
    detail: known ? `${after.toFixed(0)} MB to ${before.toFixed(0)} MB` : notTold,
  };
}

/** Lines of a few words in turn in the middle of the plan; findings are asked for at each twentieth key. */
async function typed(server: Server, text: string, from: number, to: number): Promise<void> {
  const at = text.indexOf('\n', text.indexOf('\n- ', text.length / 2) + 1);
  const words = '\n- School will ring Dana on Friday 3 July about breakfast and say so to Ella.';
  for (let key = from; key < to; key++) {
    server.type(uri, at + (key % (words.length * 3)), words[key % words.length] ?? ' ');
    if (key % 20 === 19) await server.pull(uri);
  }
}

async function audit({ folder, command, full }: Bench): Promise<Row> {
  const count = full ? 10_000 : 1000;
  const plans = path.join(folder, 'audited');
  writeFolder(plans, count, 3);
  const words = [command, 'audit', plans, '--today', today, '--format', 'json', '--fail-on', 'never'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.resume();
  let most = 0;
  let running = true;
  child.once('close', () => (running = false));
  while (running) {
    most = Math.max(most, mostOf(child.pid));
    await setTimeout(50);
  }
  return row(`audit of ${count.toLocaleString('en-GB')} plans, each process`, most || undefined, 150);
}

/** What a server holds when it has had time to put things in order. */
async function atRest(server: Server): Promise<number | undefined> {
  await setTimeout(1500);
  return memoryOf(server.process.pid)?.now;
}

function row(what: string, held: number | undefined, target: number | undefined): Row {
  return {
    what,
    measured: held,
    ...(target !== undefined && { target }),
    unit: ' MB',
    detail: held === undefined ? notTold : '',
  };
}

const notTold = 'this system does not tell';
