/** The language server, without a process: what it is given, and how it starts. */
import { TextDocuments, type Connection, type InitializeParams } from 'vscode-languageserver';
import { isRealDate, type CalendarDate } from '../calendar/date.ts';
import type { Files } from '../workspace/files.ts';
import { abilitiesOf, serverCapabilities } from './abilities.ts';
import { described } from './log.ts';
import { usualPauses, type Pauses } from './pauses.ts';
import type { InitializationOptions } from './protocol.ts';
import { startSession, type Session } from './session.ts';
import { typedDocuments } from './typing.ts';

/** What the process around the server gives it. */
export interface ServerSurroundings {
  readonly files: Files;
  /** The local date. */
  readonly today: () => CalendarDate;
  readonly version: string;
  readonly pauses?: Pauses;
}

/** Serves an editor over a connection that listens from then on. */
export function serve(
  connection: Connection,
  { files, today, version, pauses = usualPauses }: ServerSurroundings,
): void {
  const typed = typedDocuments();
  const documents = new TextDocuments(typed);
  let session: Session | undefined;

  connection.onInitialize((params) => {
    const abilities = abilitiesOf(params.capabilities);
    const options = optionsOf(params);
    const { today: given } = options;
    session = startSession({
      connection,
      documents,
      typed,
      files,
      abilities,
      options,
      folders: foldersOf(params),
      today: given !== undefined && isRealDate(given) ? () => given : today,
      pauses,
      log: (what, problem) => connection.console.error(`${what} failed: ${described(problem)}`),
    });
    return { capabilities: serverCapabilities(abilities), serverInfo: { name: 'Golden Thread', version } };
  });
  connection.onInitialized(() => void session?.ready());
  documents.listen(connection);
  connection.listen();
}

/** Options come from outside, so only what is of the right form is taken. */
function optionsOf({ initializationOptions }: InitializeParams): InitializationOptions {
  const given: unknown = initializationOptions;
  return typeof given === 'object' && given !== null ? given : {};
}

/** Older editors name one folder only. */
interface Folders {
  readonly workspaceFolders?: readonly { readonly uri: string }[] | null;
  readonly rootUri?: string | null;
}

function foldersOf({ workspaceFolders, rootUri }: Folders): string[] {
  const named = workspaceFolders?.map((it) => it.uri) ?? [];
  return named.length === 0 && typeof rootUri === 'string' ? [rootUri] : named;
}
