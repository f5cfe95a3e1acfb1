// The real VS Code workbench with the packaged extension in it, and a browser that looks at it. Everything is made anew
// for a run: the server's data, the extensions, the workspace. `stop` ends every process and takes the folders away.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '../..');

/** The day from which everything here reckons, so that findings and pictures are the same every day. */
export const today = '2026-07-01';

export interface Workbench {
  readonly page: Page;
  /** The folder that is open in it, with the files that were asked for. */
  readonly workspace: string;
  /** The command lines of the processes that run in it, by their ids. */
  processes(): ReadonlyMap<number, string>;
  /** All that the workbench and its extensions have logged. */
  logs(): string;
  stop(): Promise<void>;
}

export interface WorkbenchOptions {
  /** What lies in the workspace, by its name there: the file in the repository it is a copy of, or else its text. */
  readonly files: Readonly<Record<string, { readonly copyOf: string } | { readonly text: string }>>;
  /** The file that is open at the start, and shall be in front. */
  readonly open?: string;
  /** User settings, over those that keep the workbench quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the extension is installed before the workbench starts. Without it, there is none. */
  readonly vsix?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly scale?: number;
}

/** The packaged extension, which `npm run package` writes. */
export function packagedExtension(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const file = process.env['GOLDEN_THREAD_VSIX'] ?? join(root, `golden-thread-${version}.vsix`);
  if (!existsSync(file)) throw new Error(`There is no ${file}. Run npm run package first.`);
  return file;
}

export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-vscode-'));
  const endings: (() => unknown)[] = [
    () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  ];
  const stop = async (): Promise<void> => {
    for (const end of endings.toReversed()) await end();
  };
  try {
    const workspace = join(folder, 'plans');
    fill(workspace, options.files);
    write(join(folder, 'data/data/User/settings.json'), JSON.stringify({ ...quiet, ...options.settings }));
    if (options.vsix !== undefined) install(folder, options.vsix);
    const server = vscode(folder, ['--host', 'localhost', '--port', '0', '--without-connection-token']);
    endings.push(() => ended(server));
    const port = await portOf(server);
    const browser = await launch();
    endings.push(() => browser.close());
    const page = await newPage(browser, options);
    // Leaving the page ends the extension host at once; closing it would leave it waiting for three hours.
    endings.push(() => page.goto('about:blank'));
    const front =
      options.open === undefined ? [] : [['openFile', `vscode-remote://localhost:${port}${workspace}/${options.open}`]];
    await page.goto(
      `http://localhost:${port}/?folder=${workspace}&payload=${encodeURIComponent(JSON.stringify(front))}`,
    );
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return {
      page,
      workspace,
      processes: () => descendants(server.pid!),
      logs: () => textsUnder(join(folder, 'data/data/logs')),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Keeps a picture of what the workbench looks like when something went wrong, and says where it is. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-failed-'));
  const picture = join(folder, `${name.replaceAll(/[^A-Za-z0-9]+/g, '-')}.png`);
  await page.screenshot({ path: picture });
  process.stdout.write(`What the workbench looked like: ${picture}\n`);
}

/** Settings that keep what is no concern of ours out of the way. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'files.autoSave': 'off',
  // Otherwise the unsaved text of one run would come back in the next.
  'files.hotExit': 'off',
};

function fill(workspace: string, files: WorkbenchOptions['files']): void {
  mkdirSync(workspace);
  for (const [name, it] of Object.entries(files)) {
    const file = join(workspace, name);
    if ('text' in it) write(file, it.text);
    else {
      mkdirSync(dirname(file), { recursive: true });
      cpSync(join(root, it.copyOf), file);
    }
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function install(folder: string, vsix: string): void {
  const [node, ...args] = commandLine(folder, ['--install-extension', vsix, '--force']);
  const { status, stdout, stderr } = spawnSync(node!, args, { encoding: 'utf8', env: environment() });
  if (status !== 0) throw new Error(`The extension cannot be installed.\n${stdout}${stderr}`);
}

/**
 * The server on a leash: in a process group of its own, all of which ends when its standard input does. So nothing that
 * it starts outlives us, whichever way we end.
 */
function vscode(folder: string, args: readonly string[]): ChildProcess {
  const leash = '"$@" & exec >/dev/null; read -r _; kill 0';
  const command = ['-c', leash, 'sh', ...commandLine(folder, args)];
  return spawn('sh', command, { detached: true, stdio: ['pipe', 'pipe', 'ignore'], env: environment() });
}

function commandLine(folder: string, args: readonly string[]): readonly string[] {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const workbenches = process.env['GOLDEN_THREAD_VSCODE'] ?? join(cache, 'golden-thread-vscode');
  const main = join(workbenches, 'current/out/server-main.js');
  if (!existsSync(main)) throw new Error('There is no workbench. Run test/vscode/install.sh first.');
  const data = join(folder, 'data');
  const always = ['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data];
  return [process.execPath, main, ...always, '--extensions-dir', join(data, 'extensions'), ...args];
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GOLDEN_THREAD_TODAY: today };
}

/** Where the server listens, which it says itself; the port is whichever was free. */
async function portOf(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const port = /listening on (\d+)/.exec(line)?.[1];
    if (port !== undefined) {
      server.stdout!.resume();
      return port;
    }
  }
  throw new Error('The workbench ended before it listened.');
}

function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({ executablePath: chromiumPath(), args });
}

async function newPage(browser: Browser, { size, scale }: WorkbenchOptions): Promise<Page> {
  const viewport = size ?? { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale ?? 1, locale: 'en-GB' });
  // Nothing leaves the machine. Web views have a host of their own, which VS Code answers inside the browser.
  const isElsewhere = ({ hostname, protocol }: URL): boolean =>
    /^https?:$/.test(protocol) && hostname !== 'localhost' && !hostname.endsWith('.vscode-cdn.net');
  await context.route(isElsewhere, (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return page;
}

function chromiumPath(): string {
  const named = process.env['CHROMIUM'] ?? 'chromium';
  const found = spawnSync('sh', ['-c', 'command -v "$0"', named], { encoding: 'utf8' }).stdout.trim();
  if (found === '') throw new Error(`There is no ${named}. Run test/vscode/install.sh, or name a browser in CHROMIUM.`);
  return found;
}

/** All processes under one, by their ids, with their command lines. */
function descendants(pid: number): ReadonlyMap<number, string> {
  const listed = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout.split('\n');
  const rows = listed.flatMap((line) => {
    const [, id, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return args === undefined ? [] : [{ id: Number(id), parent: Number(parent), args }];
  });
  const under = (it: number): typeof rows =>
    rows.filter(({ parent }) => parent === it).flatMap((row) => [row, ...under(row.id)]);
  return new Map(under(pid).map(({ id, args }) => [id, args]));
}

function textsUnder(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((it) => (it.isFile() ? readFileSync(join(it.parentPath, it.name), 'utf8') : [])).join('\n');
}

/** Lets go of the leash, and waits until it is gone. */
async function ended(leash: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => leash.once('exit', resolve));
  if (leash.exitCode !== null || leash.signalCode !== null) return;
  leash.stdin!.end();
  await gone;
}
