import process from 'node:process';
import { createConnection, IPCMessageReader, IPCMessageWriter, type Connection } from 'vscode-languageserver/node';
import { serve } from '../lsp/server.ts';
import type { ExitCode } from './run.ts';
import { lspFiles } from './lspFiles.ts';
import { localDate, type Surroundings } from './surroundings.ts';
import { version } from './version.ts';

/** How the editor and the server talk: over standard input and output, or as a Node process and its child. */
export interface LspOptions {
  readonly stdio?: boolean;
  readonly nodeIpc?: boolean;
}

/** `golden-thread lsp`: serves an editor until it says good-bye or goes away. There is no other way to talk to it. */
export function runLsp({ stdio, nodeIpc }: LspOptions, surroundings: Surroundings): Promise<ExitCode> {
  const connection = stdio === true ? overStandardStreams() : nodeIpc === true ? overIpc() : undefined;
  if (connection === undefined) {
    surroundings.complaints.write(
      'golden-thread: “lsp” is for editors, which start it themselves as: golden-thread lsp --stdio\n',
    );
    return Promise.resolve(2);
  }
  serve(connection, {
    files: lspFiles(surroundings.folder),
    today: () => localDate(surroundings.now()),
    version,
  });
  // The process ends with the connection, by itself.
  return new Promise(() => undefined);
}

function overStandardStreams(): Connection {
  return createConnection(process.stdin, process.stdout);
}

/** Only for a process that was forked. The editor's process may die without a word, and then this one goes too. */
function overIpc(): Connection | undefined {
  if (process.send === undefined) return undefined;
  process.on('disconnect', () => process.exit(1));
  return createConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
}
