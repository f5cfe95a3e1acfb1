// Stands in for `@vscode/spdlog`, the native module with which VS Code writes its log files and fills its Output panel,
// so that nothing has to be compiled. The same functions, over plain appending.
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const nothing = () => undefined;
const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

export const version = 0;
export const setLevel = nothing;
export const setFlushOn = nothing;
export const createRotatingLogger = async (_name, file) => logger(file);
export const createAsyncRotatingLogger = createRotatingLogger;

function logger(file) {
  mkdirSync(dirname(file), { recursive: true });
  let least = 2;
  let bare = false;
  const write = (level, message) => {
    if (level < least) return;
    const line = `${new Date().toISOString().replace('T', ' ').slice(0, 23)} [${names[level]}] ${message}\n`;
    appendFileSync(file, bare ? message : line);
  };
  return {
    trace: (it) => write(0, it),
    debug: (it) => write(1, it),
    info: (it) => write(2, it),
    warn: (it) => write(3, it),
    error: (it) => write(4, it),
    critical: (it) => write(5, it),
    getLevel: () => least,
    setLevel: (it) => (least = it),
    setPattern: nothing,
    clearFormatters: () => (bare = true),
    flush: nothing,
    drop: nothing,
  };
}
