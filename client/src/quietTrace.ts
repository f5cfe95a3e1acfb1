import { LogLevel, type LogOutputChannel } from 'vscode';

/**
 * Takes what would be a trace of the messages between editor and server, and drops it: they carry the text of plans,
 * and no plan is ever written to a log, whatever the log level.
 */
export const quietTrace: LogOutputChannel = {
  name: 'Golden Thread',
  logLevel: LogLevel.Off,
  onDidChangeLogLevel: () => ({ dispose: nothing }),
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  append: nothing,
  appendLine: nothing,
  replace: nothing,
  clear: nothing,
  // The type asks for both forms of it, the old one too.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  show: nothing,
  hide: nothing,
  dispose: nothing,
};

function nothing(): void {
  // On purpose.
}
