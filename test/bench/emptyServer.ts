/** What any server costs: a plain `vscode-languageserver` that answers with the diagnostics it was given at the start. */
import type { Diagnostic } from 'vscode-languageserver';
import { createConnection, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(process.stdin, process.stdout);
new TextDocuments(TextDocument).listen(connection);

let items: readonly Diagnostic[] = [];
connection.onInitialize(({ initializationOptions }) => {
  const given = initializationOptions as { diagnostics?: readonly Diagnostic[] } | undefined;
  items = given?.diagnostics ?? [];
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
  };
});
connection.languages.diagnostics.on(() => ({ kind: 'full', items: [...items] }));
connection.listen();
